# Wat een buurt samen doet: de balie zet het aan en uit
activities-head = Wat doen buren samen in { $place }?
activity-is-on = ✅ { $activity }: aan
activity-is-off = ⬜ { $activity }: uit
activity-circles = Telefooncirkel
activity-check_ins = Nabellen
activity-buddies = Maatjes
activity-sharing = Delen met buren
activity-staying = Zorg voor helpers
button-activity-on = { $activity } aanzetten
button-activity-off = { $activity } uitzetten
button-activity-stays = Nee, laat maar aan
activity-off-sure =
    { $activity } uitzetten?

    Wie meedoet, hoort dat het stopt. Er gaat niets verloren. Zet u het weer aan? Dan gaat het verder.
