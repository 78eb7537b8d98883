# The desk on the web, for who works without Telegram. Only staff read this.

webdesk-name = Web desk
webdesk-nav = Sections of the web desk
webdesk-nav-open = Open cases
webdesk-nav-search = Search
webdesk-nav-general = Desk { $place }
webdesk-nav-volunteers = Volunteers
webdesk-nav-duty = Who is here now
webdesk-nav-own = My conversations
webdesk-signed-in = Signed in as { $name }
webdesk-account = Codes on paper, and signing out everywhere
webdesk-sign-out = Sign out
webdesk-changed = Something has changed on this page.

webdesk-open-title = Open cases
webdesk-open-count = { $count } open. { $new ->
        [0] All of them have been taken.
        [one] { $new } has not been taken yet.
       *[other] { $new } have not been taken yet.
    }
webdesk-open-none = Nothing is open now.
webdesk-new-by-phone = One question at a time instead
webdesk-urgent = Urgent
webdesk-nobody = Nobody has this yet
webdesk-yours = You have this
webdesk-has = { $name } has this
webdesk-closed = Closed
webdesk-look-by = To look at by
webdesk-look-late = Late

webdesk-by-us = Buurtbot
webdesk-was-changed = changed
webdesk-arrived = arrived
webdesk-nothing-yet = There is nothing here yet.
webdesk-file = { $kind ->
        [voice] Voice message
        [photo] Photo
        [location] Place on the map
       *[document] File
    }

webdesk-write-person = Write to this person
webdesk-write-phone = What you tell this person
webdesk-write-colleagues = Write to your colleagues
webdesk-write-help-person = This goes to the person, with your name. At most { $longest } characters.
webdesk-write-help-waits = This goes under your name. At most { $longest } characters.
webdesk-write-held = { $name } has this case. If you write here, you choose after sending whether it goes to the person.
webdesk-write-new = Nobody has this case yet. Take it, and what you write goes to the person. Otherwise you choose that after sending.
webdesk-write-help-phone = This person only has a telephone: ring them yourself. Once sent, you choose who it is for. At most { $longest } characters.
webdesk-write-help-colleagues = This stays at the desk. At most { $longest } characters.
webdesk-send = Send
webdesk-note = Note for colleagues
webdesk-own-title = My conversations
webdesk-own-about = Here the buurtbot asks you questions, one by one. For example for a request by phone.
webdesk-write-own = Your answer

webdesk-general-title = Desk { $place }
webdesk-find = Find a case or a person
webdesk-find-go = Search
webdesk-command-open = What is open
webdesk-command-bellijst = Call list
webdesk-command-vrijwilligers = Volunteers
webdesk-command-cirkels = Telephone circles
webdesk-command-nabellen = Check-ins
webdesk-command-maatjes = Buddies
webdesk-command-delen = Sharing
webdesk-command-wijzer = Where else people can go
webdesk-command-onderdelen = Activities on or off
webdesk-command-hulp = How it works
webdesk-command-signalen = Worry signals

webdesk-search-title = Search
webdesk-search-label = Number, name or phone number
webdesk-search-help = The number of a case, such as M-4K7P. Or a name. Or a phone number. The last four digits are enough.
webdesk-search-by-phone = This person only has a phone. You can also do this:
webdesk-search-none = Nothing found for “{ $said }”. Is every letter right? Old cases disappear after a while.
webdesk-search-count = { $count } found.
webdesk-search-about = About { $name }
webdesk-search-since = Since
webdesk-search-make = Make this a case

webdesk-volunteers-title = Volunteers
webdesk-volunteers-find = Search by name
webdesk-volunteers-count = { $count ->
        [0] Nobody found.
        [one] { $count } volunteer.
       *[other] { $count } volunteers.
    }
webdesk-volunteers-decide = Go to the desk to give a level

webdesk-duty-title = Who is here now
webdesk-duty-open = The desk is open
webdesk-duty-closed = The desk is closed
webdesk-duty-hours = Opening hours
webdesk-duty-phone = Phone
webdesk-duty-outside = Outside these hours
webdesk-duty-who = Who works here

webdesk-no-file = This file is not there
webdesk-no-file-why = The file could not be fetched. It may be gone. Ask the person to send it again.

webdesk-not-now-title = This is not working now
webdesk-not-now = What you did was not processed. Please try again in a moment. If it is urgent, call the person yourself.
webdesk-not-now-words = This is what you wrote. Copy it if you want to keep it.
webdesk-back = Back
webdesk-not-here-title = This is not here
webdesk-not-here = The case is gone, or belongs to another desk.
webdesk-away = The web desk is not working right now. Nothing that was sent is lost. Please try again in a moment.
