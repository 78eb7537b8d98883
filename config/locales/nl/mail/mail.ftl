# E-mail: alleen een kenmerk en een link, nooit om wie het gaat.

# Niemand antwoordt op een melding.
mail-alarm-subject = { $ref }, { $place }: kijk nu
mail-ours-subject = { $place }: kijk nu naar de buurtbot
mail-alarm =
    { $why }

    { $where }
    Kunt u niet kijken? Bel dan een collega.

    Deze e-mail zegt met opzet niet om wie het gaat.
mail-in-group = Kijk nu in de groep van de balie: { $link }
mail-at-web-desk = Kijk nu aan de webbalie: { $link }
mail-at-desk = Kijk nu aan de balie.
mail-why-danger =
    Misschien is iemand in gevaar. Niemand van de balie heeft deze melding nog.
    Bij direct gevaar voor een leven belt u:

    112
mail-why =
    Niemand van de balie heeft deze melding nog.
    Het gaat om: { $reason }.
mail-ours-desk_unreachable = Berichten van de buurtbot komen niet aan in de groep van de balie.
mail-ours-bot_removed = De buurtbot is uit de groep van de balie gehaald. Zet hem er weer in.
mail-ours-desk_hears_nobody = Wat mensen aan de bot van de balie schrijven, komt niet aan. Vraag wie de buurtbot beheert om te kijken.
mail-ours-nearly_full = De buurtbot heeft bijna geen ruimte meer. Vraag wie hem beheert om te kijken.
mail-ours-nothing_kept = De buurtbot kan nu niets bewaren. Mensen krijgen uw telefoonnummer te zien.
mail-ours-kept_again = De buurtbot werkt weer. U hoeft niets te doen.

# Een medewerker logt in.
mail-sign-in-subject = Uw link om in te loggen
mail-sign-in =
    Met deze link logt u in bij de balie:

    { $link }

    De link werkt een kwartier, en één keer.
    Vroeg u er niet om? Dan hoeft u niets te doen. Geef de link aan niemand.

mail-codes-begun-subject = Codes voor de webbalie op een telefoon
mail-codes-begun =
    Iemand logde in op de webbalie met uw mailadres.
    Er staan nu codes op een telefoon.
    Was u dat? Dan hoeft u niets te doen.
    Was u dat niet? Bel nu wie bij u de webbalie beheert.
mail-codes-gone-subject = Uw codes voor de webbalie werken niet meer
mail-codes-gone =
    De codes op uw telefoon en op papier voor de webbalie werken niet meer.
    Wie de webbalie beheert, heeft dat zo gezet. Log in met uw mailadres. Dan maakt u nieuwe codes.
    Vroeg u er niet om? Bel wie bij u de webbalie beheert.

# Wat terugkomt, in de groep van de balie.
mail-came-back =
    ✉️ E-mail naar { $address } komt niet aan.
    Klopt het adres? Vraag wie de instellingen beheert om te kijken.
mail-came-back-full =
    ✉️ E-mail naar { $address } komt niet aan: die mailbox is vol.
    Maak ruimte. Lukt dat niet? Vraag wie de instellingen beheert om te kijken.
mail-came-back-late =
    ✉️ E-mail naar { $address } komt niet aan, ook niet na lang proberen.
    Misschien is daar een storing. Vraag wie de instellingen beheert om te kijken.
mail-is-late =
    ✉️ E-mail naar { $address } komt telkens laat, of nog niet aan.
    Kijk voorlopig vaker hier. Vraag wie de instellingen beheert om te kijken.
mail-is-late-full =
    ✉️ E-mail naar { $address } wacht: die mailbox is vol.
    Maak ruimte, en kijk voorlopig vaker hier.
mail-is-late-other = ✉️ E-mail van de balie komt telkens laat, of nog niet aan. Vraag wie de buurtbot beheert om te kijken.
mail-came-back-about = ✉️ Een e-mail over { $ref } komt niet aan. Bel zo nodig.
mail-came-back-other = ✉️ Een e-mail van de balie komt niet aan. Vraag wie de buurtbot beheert om te kijken.
desk-mail-lost-helper = ✉️ { $ref }: de vrijwilliger krijgt geen e-mail meer, want die komt niet aan. Nieuws staat nu alleen op de eigen pagina. Verandert er iets? Bel dan, als u het nummer hebt. Kan dat niet? Vraag een ander.
desk-mail-late-helper = ✉️ { $ref }: e-mail naar de vrijwilliger komt telkens laat, of nog niet aan. Nieuws staat wel op de eigen pagina. Verandert er iets? Bel dan, als u het nummer hebt.
desk-mail-late-resident = ✉️ { $ref }: e-mail naar de bewoner komt telkens laat, of nog niet aan. Nieuws staat wel op de eigen pagina. Is er iets dat niet kan wachten? Bel dan, of ga langs.
desk-mail-lost-resident = ✉️ { $ref }: de bewoner krijgt geen e-mail meer, want die komt niet aan. Nieuws staat nu alleen op de eigen pagina. Is er iets dat niet kan wachten? Bel dan, of ga langs.

# De dag van de balie, voor wie erom vroeg.
mail-day-subject = { $place }: de balie vandaag
mail-day =
    De balie van { $place }, vandaag.

    { $day }

    { $where }

    { $link ->
        [none] Wilt u deze e-mail niet meer? Zeg het tegen wie de instellingen beheert.
       *[other] Wilt u deze e-mail niet meer? Druk dan hier: { $link }
    }
mail-day-urgent = Spoed ({ $count }): { $refs }{ $more }
mail-day-other = Andere meldingen ({ $count }): { $refs }{ $more }
mail-day-more = {" "}en nog { $count }
mail-day-nobodys =
    { $count ->
        [0] Elke open melding heeft iemand.
        [one] 1 melding heeft nog niemand.
       *[other] { $count } meldingen hebben nog niemand.
    }
mail-day-nothing = Er staat geen melding open.
mail-day-calls =
    { $count ->
        [0] De bellijst is leeg.
        [one] Op de bellijst staat 1 persoon.
       *[other] Op de bellijst staan { $count } mensen.
    }
mail-day-duty = Buiten de openingstijden: { $who }

# Wat per e-mail binnenkomt.
mail-heard =
    ✉️ { $who } schreef dit per e-mail.
    Niet gecontroleerd: mailen kan onder elke naam.

    “{ $words }”
mail-heard-attached =
    { $count ->
        [one] ✉️ { $who } stuurde een bijlage mee. Die staat alleen in de mailbox.
       *[other] ✉️ { $who } stuurde { $count } bijlagen mee. Die staan alleen in de mailbox.
    }
mail-astray =
    ✉️ Er is e-mail waarvan de buurtbot niet weet bij welke melding die hoort.
    Kijk in de mailbox: die e-mail staat daar ongelezen, met een vlag.
mail-answer-subject = Uw e-mail aan { $place }
mail-answer-attached =
    Uw woorden kwamen aan bij de balie van { $place }. De bijlage niet.

    Wilt u iets laten zien? Bel de balie: { $phone }
    Bij direct gevaar belt u:

    112
mail-answer-astray =
    Dank voor uw e-mail aan { $place }.
    De buurtbot kon niet lezen waar die over gaat.

    Hebt u hulp nodig? Bel de balie: { $phone }
    Bij direct gevaar belt u:

    112

# Er staat iets nieuws op de pagina van een bewoner. Nooit wat.
news-mail-first-subject = Buurtbot { $place }: klopt uw mailadres?
news-mail-first =
    Iemand vroeg op de pagina van Buurtbot { $place } om e-mail naar dit adres.
    Was u dat? Open dan deze link, en druk op de knop:

    { $link }

    De link werkt drie dagen.
    Was u dat niet? Dan hoeft u niets te doen. U krijgt dan geen e-mail.

    Liever een mens? Bel { $organisation }: { $phone }
news-mail-subject = Buurtbot { $place }: er is iets nieuws voor u
news-mail =
    Op uw pagina van Buurtbot { $place } staat iets nieuws.
    U leest het hier:

    { $link }

    Vraagt de pagina om vier woorden? Die staan op uw papiertje.
    Wat er staat, zegt deze e-mail met opzet niet.

    Wilt u geen e-mail meer? Stop het hier:
    { $stop }

    Liever een mens? Bel { $organisation }: { $phone }
    Bij direct gevaar voor een leven belt u:

    112
