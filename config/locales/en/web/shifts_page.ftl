# Who is there, and what somebody hands over. Only staff read this.

webdesk-hands-over = Is handed over: who takes it?
webdesk-looks-too = { $count ->
        [one] { $names } has this case open now too.
       *[other] { $names } have this case open now too.
    }
webdesk-pass-on = Hand over, or back on the list
webdesk-pass-on-note = What must the next one know?
webdesk-pass-on-help = Only colleagues read this. Hand over: you keep the case until a colleague takes it. Back on the list: nobody has it then.
webdesk-duty-now = At the web desk now
webdesk-duty-you = You
webdesk-duty-mine = What you have now
webdesk-duty-which = Which cases?
webdesk-duty-look = Look at { $ref }
webdesk-duty-note-help = This is a note in each case you chose. Only colleagues read it.
webdesk-duty-over = Hand over
webdesk-duty-back = Lay back on the list
webdesk-duty-none = You have no cases now.
webdesk-duty-done-over = Your colleagues see now that you hand over. You have the cases until another takes them.
webdesk-duty-done-back = The cases are on the list again.
