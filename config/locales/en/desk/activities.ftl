# What a neighbourhood does together: its desk switches it on and off
activities-head = What do neighbours do together in { $place }?
activity-is-on = ✅ { $activity }: on
activity-is-off = ⬜ { $activity }: off
activity-circles = Telephone circle
activity-check_ins = Check-ins
activity-buddies = Buddies
activity-sharing = Sharing with neighbours
activity-staying = Care for helpers
button-activity-on = Switch { $activity } on
button-activity-off = Switch { $activity } off
button-activity-stays = No, leave it on
activity-off-sure =
    Switch { $activity } off?

    Everyone who takes part hears that it stops. Nothing is lost. If you switch it on again, it goes on.
