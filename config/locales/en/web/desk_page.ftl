# The desk on the web, for who works without Telegram. Only staff read this.

webdesk-name = Web desk
webdesk-nav = Parts of the web desk
webdesk-nav-open = Open cases
webdesk-nav-search = Search
webdesk-nav-general = Desk { $place }
webdesk-nav-volunteers = Volunteers
webdesk-nav-duty = Who is there now
webdesk-nav-own = My talks
webdesk-signed-in = You are { $name }.
webdesk-sign-out = Sign out
webdesk-changed = Something changed on this page.

webdesk-open-title = Open cases
webdesk-open-count = { $count } open. { $new ->
        [0] Somebody has each of them.
        [one] Nobody has { $new } of them.
       *[other] Nobody has { $new } of them.
    }
webdesk-open-none = Nothing is open now.
webdesk-new-by-phone = Rather question by question
webdesk-urgent = Urgent
webdesk-nobody = Nobody has this yet
webdesk-yours = You have this
webdesk-has = { $name } has this
webdesk-closed = Closed
webdesk-look-by = To be looked at before

webdesk-by-us = Buurtbot
webdesk-was-changed = changed
webdesk-arrived = arrived
webdesk-nothing-yet = Nothing is here yet.
webdesk-file = { $kind ->
        [voice] Voice message
        [photo] Photo
        [location] Place on the map
       *[document] File
    }

webdesk-write-person = Write to this person
webdesk-write-help = This goes to the person, under your name. At most { $longest } characters.
webdesk-send = Send
webdesk-note = Note for colleagues
webdesk-own-title = My talks
webdesk-own-about = Here the buurtbot asks you questions, one by one. As with a request on the phone.
webdesk-write-own = Your answer

webdesk-general-title = Desk { $place }
webdesk-find = Find a case or a person
webdesk-find-go = Find
webdesk-command-open = What is open
webdesk-command-bellijst = Call list
webdesk-command-vrijwilligers = Volunteers
webdesk-command-cirkels = Telephone circles
webdesk-command-nabellen = Ringing round
webdesk-command-maatjes = Buddies
webdesk-command-delen = Sharing
webdesk-command-onderdelen = Activities on or off
webdesk-command-hulp = Explanation

webdesk-search-title = Search
webdesk-search-label = Number, name or telephone
webdesk-search-help = The number of a case, such as M-4K7P. Or a name. Or a telephone number. The last four digits are enough.
webdesk-search-none = Nothing found for “{ $said }”. Is each letter right? An old case goes after a while.
webdesk-search-count = { $count } found.
webdesk-search-about = About { $name }
webdesk-search-since = Since
webdesk-search-make = Make a case of this

webdesk-volunteers-title = Volunteers
webdesk-volunteers-find = Find by name
webdesk-volunteers-count = { $count ->
        [0] Nobody found.
        [one] { $count } volunteer.
       *[other] { $count } volunteers.
    }
webdesk-volunteers-decide = To the desk, to give a level

webdesk-duty-title = Who is there now
webdesk-duty-open = The desk is open
webdesk-duty-closed = The desk is closed
webdesk-duty-hours = Opening hours
webdesk-duty-phone = Telephone
webdesk-duty-outside = Outside those hours
webdesk-duty-who = At the web desk

webdesk-no-file = This file is not here
webdesk-no-file-why = The file could not be had. Perhaps it is gone. Ask the person to send it once more.

webdesk-not-now-title = This does not work now
webdesk-not-now = What you did was not taken in. Please try once more. Is it urgent? Call the person yourself.
webdesk-not-now-words = This is what you wrote. Copy it if you want to keep it.
webdesk-back = Back
webdesk-not-here-title = This is not here
webdesk-not-here = The case is gone, or belongs to another desk.
webdesk-away = The web desk does not work for a moment. Nothing is lost that was sent already. Please try again.
