# Een blad met het adres, voor wie ergens naartoe gaat. Alleen medewerkers maken het.

desk-sheet-take-first = Pak de melding eerst op. Dan kunt u het adresblad maken.
webdesk-paper-make = Adresblad om af te drukken
webdesk-paper-title = Adresblad { $ref }
webdesk-paper-about = Druk dit blad af met uw browser. Dat u het maakte, staat in het logboek.
webdesk-paper-who = Bij wie
webdesk-paper-where = Waar
webdesk-paper-no-address = Het adres is nog niet bekend.
webdesk-paper-what = Waarvoor
webdesk-paper-when = Wanneer
webdesk-paper-words = Goed om te weten
webdesk-paper-door = Woord voor aan de deur
webdesk-paper-desk = De balie
webdesk-paper-danger = Is er gevaar? Bel:
webdesk-paper-after = Klaar? Geef dit blad terug aan de balie, of verscheur het.
webdesk-paper-back = Terug naar de melding
webdesk-did-print_sheet = maakte een adresblad
