# Where can I go: places and telephone lines in the neighbourhood.

button-where-to-go = Where can I go?
button-where-others = Look for something else
where-button = { $name }

where-which = What are you looking for a place or a number for?
where-none-here =
    Nothing is on the list in this neighbourhood yet.

    Do you not know where to go? Press “{ button-person }”.
where-head = You can go here. Choose a name to read more.
where-line = • { $name }. { $what }. { $opening }
where-nothing-open =
    Nothing is open here now.

    Can it not wait? Press “{ button-helplines }”.
where-gone = This is not on the list any more. Choose something else below.
where-what =
    { $name }
    { $what }.
where-for-whom = For: { $whom }.
where-place = Where: { $where }
where-phone =
    Call:
    { $phone }
where-site = { $site }
where-spoken = Language: { $languages }

# When it is open
opening-always = Open day and night.
opening-by-appointment = Call for an appointment.
opening-unknown = Closed now. Call, or look when it opens again.
opening-until = Open now, until { $clock }.
opening-until-midnight = Open now, until midnight.
opening-until-night = Open now, until { $clock } tonight.
opening-until-day = Open now, until { $day } { $clock }.
opening-today = Closed now. Opens today at { $clock }.
opening-tonight = Closed now. Opens tonight at { $clock }.
opening-tomorrow = Closed now. Opens tomorrow at { $clock }.
opening-from = Closed now. Opens { $day } at { $clock }.

# For the desk
directory-old = 📞 To check: in the directory of { $place } these were not checked for { $days } days: { $names }. Ring or visit them, and give the operator the date (directory.toml).
