# Wie is er, en wat iemand overdraagt. Alleen medewerkers lezen dit.

webdesk-hands-over = Wordt overgedragen: wie neemt het over?
webdesk-looks-too = { $count ->
        [one] { $names } heeft deze melding nu ook open.
       *[other] { $names } hebben deze melding nu ook open.
    }
webdesk-pass-on = Overdragen, of terug op de lijst
webdesk-pass-on-note = Wat moet de volgende weten?
webdesk-pass-on-help = Dit lezen alleen collega's. Overdragen: u houdt de melding tot een collega hem overneemt. Terug op de lijst: de melding is daarna van niemand.
webdesk-duty-now = Nu op de webbalie
webdesk-duty-you = U
webdesk-duty-mine = Wat u nu hebt
webdesk-duty-which = Welke meldingen?
webdesk-duty-look = Bekijk { $ref }
webdesk-duty-note-help = Dit komt als notitie bij elke gekozen melding. Alleen collega's lezen het.
webdesk-duty-over = Draag over
webdesk-duty-back = Leg terug op de lijst
webdesk-duty-none = U hebt nu geen meldingen.
webdesk-duty-done-over = Uw collega's zien nu dat u overdraagt. U hebt de meldingen tot een ander ze overneemt.
webdesk-duty-done-back = De meldingen staan weer op de lijst.
