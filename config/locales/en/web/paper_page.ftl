# A sheet with the address, for who goes there. Only staff make it.

desk-sheet-take-first = First take the case. Then you can make the address sheet.
webdesk-paper-make = Print an address sheet
webdesk-paper-title = Address sheet { $ref }
webdesk-paper-about = Print this sheet from your browser. The log shows that you made it.
webdesk-paper-who = At whose home
webdesk-paper-where = Where
webdesk-paper-no-address = The address is not known yet.
webdesk-paper-what = What for
webdesk-paper-when = When
webdesk-paper-words = Good to know
webdesk-paper-door = Door word
webdesk-paper-desk = The desk
webdesk-paper-danger = Is there danger? Call:
webdesk-paper-after = Done? Give this sheet back to the desk, or tear it up.
webdesk-paper-back = Back to the case
webdesk-did-print_sheet = made an address sheet
