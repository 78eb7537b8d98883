# The call list of today at the web desk. Only staff read this.

webdesk-nav-calls = Call list
webdesk-calls-title = Call list of today
webdesk-calls-about = Take a call. Then you see the number, and nobody else calls this person.
webdesk-calls-mine = You are calling
webdesk-calls-now = To be called now
webdesk-calls-others = Somebody else is calling
webdesk-calls-rest = Later today
webdesk-calls-none = There is nobody to call now.
webdesk-calls-take = I will call { $name }
webdesk-calls-since = waits since { $at }
webdesk-calls-by = { $name } is calling
webdesk-calls-by-neighbour = A volunteer is calling
webdesk-calls-lease = until { $at }
webdesk-calls-until = This call is yours until { $at }. Then say what came of it.
webdesk-calls-danger = Is there danger? First call:
webdesk-calls-noted = Noted by who called before
webdesk-calls-note = Note
webdesk-calls-note-help = What must the next one know? Write only what is needed. Each button below keeps this too.
webdesk-calls-note-only = Keep the note alone
webdesk-calls-answer = This was the answer
webdesk-calls-spoken = Spoken. How are they?
webdesk-calls-otherwise = Not spoken, or worried
webdesk-calls-later = Call again later
webdesk-calls-at = Another moment
webdesk-calls-at-help = For example: tomorrow at 10.
webdesk-calls-at-go = Call again then
