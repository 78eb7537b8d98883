# De bellijst van vandaag op de webbalie. Alleen medewerkers lezen dit.

webdesk-nav-calls = Bellijst
webdesk-calls-title = Bellijst van vandaag
webdesk-calls-about = Pak een gesprek op. Dan ziet u het nummer, en belt geen ander deze persoon.
webdesk-calls-mine = U belt nu
webdesk-calls-now = Nu te bellen
webdesk-calls-others = Een ander belt
webdesk-calls-rest = Later vandaag
webdesk-calls-none = Er is nu niemand om te bellen.
webdesk-calls-take = Ik bel { $name }
webdesk-calls-since = wacht sinds { $at }
webdesk-calls-by = { $name } belt nu
webdesk-calls-by-neighbour = Een vrijwilliger belt nu
webdesk-calls-lease = tot { $at }
webdesk-calls-until = Dit gesprek is van u tot { $at }. Zeg daarna wat eruit kwam.
webdesk-calls-danger = Is er gevaar? Bel eerst:
webdesk-calls-noted = Genoteerd door wie eerder belde
webdesk-calls-note = Notitie
webdesk-calls-note-help = Wat moet de volgende weten? Schrijf alleen wat nodig is. Elke knop hieronder bewaart dit ook.
webdesk-calls-note-only = Alleen de notitie bewaren
webdesk-calls-answer = Dit was het antwoord
webdesk-calls-spoken = Gesproken. Hoe gaat het daar?
webdesk-calls-otherwise = Niet gesproken, of zorgen
webdesk-calls-later = Later weer bellen
webdesk-calls-at = Een ander moment
webdesk-calls-at-help = Bijvoorbeeld: morgen om 10 uur.
webdesk-calls-at-go = Dan weer bellen
