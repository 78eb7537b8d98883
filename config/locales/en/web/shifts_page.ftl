# Who is there, and what somebody hands over. Only staff read this.

webdesk-hands-over = Being handed over: who can take it?
webdesk-looks-too = { $count ->
        [one] { $names } also has this case open now.
       *[other] { $names } also have this case open now.
    }
webdesk-pass-on = Hand over, or put back on the list
webdesk-pass-on-note = What should the next person know?
webdesk-pass-on-help = Only colleagues read this. Hand over: you keep the case until a colleague takes it over. Put back on the list: nobody has the case after that.
webdesk-duty-now = At the web desk now
webdesk-duty-you = You
webdesk-duty-mine = Your cases now
webdesk-duty-which = Which cases?
webdesk-duty-look = Look at { $ref }
webdesk-duty-note-help = This is added as a note to each case you choose. Only colleagues read it.
webdesk-duty-over = Hand over
webdesk-duty-back = Put back on the list
webdesk-duty-none = You have no cases now.
webdesk-duty-done-over = Your colleagues now see that you are handing over. You keep the cases until someone else takes them over.
webdesk-duty-done-back = The cases are back on the list.
