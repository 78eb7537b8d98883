# Wat in een groep met een opdracht gaat ("Stuur /open"), zoals het aan de webbalie staat: met een knop of een pagina.

webdesk-says-desk-old-button = Deze knop werkt niet meer. Kijk bij “{ webdesk-nav-open }” wat nu open is.
webdesk-says-desk-unknown-command = Deze opdracht ken ik niet. Er is niets gestuurd. Kies een knop of een pagina. Op de pagina van de balie staat “{ webdesk-command-hulp }”.
webdesk-says-desk-note-where = Een notitie hoort bij een melding. Open de melding en kies daar “{ webdesk-note }”.
webdesk-says-still-open-more = En nog { $count }. De hele lijst staat bij “{ webdesk-nav-open }”.
webdesk-says-desk-many = 🔔 Het is druk: { $count } meldingen wachten op iemand. De oudste wacht { $age }. U ziet ze bij “{ webdesk-nav-open }”.
webdesk-says-find-how = Ga naar “{ webdesk-nav-search }”. Schrijf daar wat u zoekt: een nummer zoals M-4K7P, een naam, of een telefoonnummer.
webdesk-says-desk-not-shown = { $ref }: er was hier een bericht dat niet te tonen is. Kijk bij deze melding. Bel zo nodig de bewoner.
webdesk-says-case-why-taking = Waarom hier: { $what } Tot morgen krijgt deze vrijwilliger niets nieuws. Vraag hoe het gaat. Vertrouwt u het niet? Zoek deze vrijwilliger bij “{ webdesk-nav-volunteers }”. Ga naar de balie, en kies daar “{ button-refuse }”.
webdesk-says-intake-none = Hier wacht nu geen vraag op u. Aan de telefoon met een bewoner? Ga naar “{ webdesk-nav-intake }”. Wilt u iemand bellen? Ga naar “{ webdesk-nav-calls }”. Al het andere staat bij “{ webdesk-nav-open }”.
webdesk-says-desk-misread-where = Dit kan hier niet: er is niets bewaard. Las de computer iets verkeerd? Zeg het tegen uw beheerder, zonder naam.
webdesk-says-desk-missed-where = Had dit alarm moeten zijn? Kies “{ desk-button-missed }” onder dat bericht, of op de kaart van de melding.
webdesk-says-desk-help =
    Wat u bij een melding schrijft, gaat naar de bewoner. Met “{ webdesk-note }” blijft het hier.
    “{ webdesk-nav-open }”: wat nog open is
    “{ webdesk-nav-intake }”: een hulpvraag voor wie belt
    “{ webdesk-nav-calls }”: wie er vandaag gebeld wordt
    “{ webdesk-nav-search }”: een nummer, een naam of een telefoonnummer
    “{ webdesk-nav-excluded }”: wie niet mag meedoen
    “{ webdesk-command-vrijwilligers }”, hierboven: vrijwilligers goedkeuren
    “{ webdesk-command-wijzer }”, hierboven: plekken en lijnen in de buurt
    “{ webdesk-command-onderdelen }”, hierboven: wat buren samen doen
    “{ desk-button-missed }”, op een kaart of onder een bericht: dan kan de computer ervan leren

webdesk-says-circle-desk-off = In { $place } staan telefooncirkels uit. Zet ze aan met “{ webdesk-command-onderdelen }”.
webdesk-says-check-in-is-off-desk = Nabellen staat uit. Zet het aan op de pagina van de balie, met “{ webdesk-command-onderdelen }”.
webdesk-says-desk-ask-on =
    Hebt u { $name } nog aan de telefoon? Lees voor:
    Fijn dat dit gelukt is. Is er nu nog iets anders lastig? Het mag ook iets kleins zijn.

    Is er iets? Schrijf het op bij “{ webdesk-nav-intake }”.
webdesk-says-buddy-desk-off = Maatjes staan uit in { $place }. Aanzetten kan met “{ webdesk-command-onderdelen }”.
webdesk-says-buddy-desk-goes-along = In { $place } maken twee maatjes kennis. Iemand van de balie gaat de eerste keer mee. Zie “{ webdesk-command-maatjes }”.
webdesk-says-buddy-desk-has-one = Deze buur heeft al een maatje, of een voorstel. Zie “{ webdesk-command-maatjes }” op de pagina van de balie.
webdesk-says-buddy-desk-held = Een maatje zoeken kan voor deze buur nog niet. Er is iets gemeld. Is dat bekeken? Dan kan het weer met “{ webdesk-command-maatjes }” op de pagina van de balie.
webdesk-says-call-ask-buddy_none = Vertel dat er geen maatje gevonden is. Wil deze buur blijven zoeken? Schrijf het dan opnieuw op bij “{ webdesk-command-maatjes }” op de pagina van de balie.
webdesk-says-call-ask-buddy_ask = Vraag of deze buur kennis wil maken met het maatje hieronder. Druk dan op ja of nee. Dat kan later ook op de pagina van de balie, bij “{ webdesk-command-maatjes }”.
webdesk-says-signals-count = Signalen in deze buurt: { $count }. Alleen de contactpersoon leest ze: “{ webdesk-nav-own }”, dan “{ webdesk-command-signalen }”.
webdesk-says-signals-away-deputy = Genoteerd. U bent er weer op { $day }. Uw vervanger krijgt nu de signalen, ook wat u nog niet las. Wat u al las, blijft bij u. Eerder terug? Kies “{ webdesk-command-signalen }”.
webdesk-says-signals-away-contact = Genoteerd. U bent er weer op { $day }. De contactpersoon krijgt nu de signalen, ook wat u nog niet las. Wat u al las, blijft bij u. Eerder terug? Kies “{ webdesk-command-signalen }”.
webdesk-says-desk-caller-excluded = Er is niets genoteerd: dit nummer is van iemand die is uitgesloten. Zeg het rustig, en bespreek het met uw team. De lijst staat bij “{ webdesk-nav-excluded }”.
webdesk-says-share-desk-not-noted = Er is niets genoteerd. Begin opnieuw op de pagina van de balie, bij “{ webdesk-command-delen }”.

webdesk-says-desk-bot-here = De bot zit nu in de Telegram-groep van deze balie. { $what }
webdesk-says-desk-bot-bare = Hij is daar geen beheerder met het recht "Onderwerpen beheren". Daarom hoort hij daar alleen antwoorden op zijn eigen berichten. Vraag wie de groep beheert om dat recht. Op de webbalie werkt alles gewoon.
webdesk-says-desk-bot-changed = De rechten van de bot in de Telegram-groep van deze balie zijn veranderd. { $what }
webdesk-says-desk-was-away = De bot kon de Telegram-groep van deze balie { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
} niet bereiken. Wat wachtte, staat daar nu.
webdesk-says-desk-has-moved = De Telegram-groep van deze balie heeft een nieuw nummer gekregen. Alles werkt gewoon door. Vraag de beheerder om dit nummer in het bestand van de buurt te zetten: { $chat }
webdesk-says-desk-moved-here = De balie van { $name } heeft vanaf nu een nieuwe groep in Telegram. Op de webbalie werkt alles gewoon door.{ $cases ->
        [0] {""}
        [one] {" "}De ene open melding staat nu ook daar.
       *[other] {" "}De { $cases } open meldingen staan nu ook daar.
    }
webdesk-says-desk-signals-reader-left = Wie hier zorgsignalen leest, is uit de Telegram-groep van deze balie gegaan. Signalen gaan nu naar de vervanger. Is er geen vervanger? Vraag de beheerder om een nieuwe contactpersoon.
webdesk-says-topic-stays-open = In Telegram werd het onderwerp van deze melding gesloten. De melding is nog niet klaar, en daarom is het weer open. Is het klaar? Kies dan “{ desk-button-close }”.
webdesk-says-desk-hands-over = { $name } wil dit overdragen. Wie neemt het over? Kies “{ desk-button-take-over }”. Tot dan houdt { $name } het. Iets om te weten? Schrijf het hieronder, met “{ webdesk-note }”. Wie het overneemt leest dat het eerst. De bewoner ziet het niet.
webdesk-says-topic-nothing-done = { $name }, u hebt dit. Er is een tijd niets gedaan. Over { $minutes } minuten gaat het terug naar de lijst. Met “{ webdesk-note }” of de knop houdt u het.
webdesk-says-home-map-is-away = De kaart doet het even niet. Probeer het over een paar minuten nog eens.
