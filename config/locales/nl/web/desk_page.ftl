# De balie op het web, voor wie zonder Telegram werkt. Alleen medewerkers lezen dit.

webdesk-name = Webbalie
webdesk-nav = Onderdelen van de webbalie
webdesk-nav-open = Open meldingen
webdesk-nav-search = Zoeken
webdesk-nav-general = Balie { $place }
webdesk-nav-volunteers = Vrijwilligers
webdesk-nav-duty = Wie is er nu
webdesk-nav-own = Mijn gesprekken
webdesk-signed-in = U bent { $name }.
webdesk-account = Codes op papier, en overal uitloggen
webdesk-sign-out = Uitloggen
webdesk-changed = Er is iets veranderd op deze pagina.

webdesk-open-title = Open meldingen
webdesk-open-count = { $count } open. { $new ->
        [0] Iedereen heeft iemand.
        [one] { $new } heeft nog niemand.
       *[other] { $new } hebben nog niemand.
    }
webdesk-open-none = Er is nu niets open.
webdesk-new-by-phone = Liever vraag voor vraag
webdesk-urgent = Dringend
webdesk-nobody = Nog niemand heeft dit
webdesk-yours = U hebt dit
webdesk-has = { $name } heeft dit
webdesk-closed = Gesloten
webdesk-look-by = Te bekijken voor
webdesk-look-late = Te laat

webdesk-by-us = Buurtbot
webdesk-was-changed = gewijzigd
webdesk-arrived = aangekomen
webdesk-nothing-yet = Hier staat nog niets.
webdesk-file = { $kind ->
        [voice] Spraakbericht
        [photo] Foto
        [location] Locatie op de kaart
       *[document] Bestand
    }

webdesk-write-person = Schrijf aan deze persoon
webdesk-write-phone = Wat u deze persoon vertelt
webdesk-write-colleagues = Schrijf aan uw collega's
webdesk-write-help-person = Dit gaat naar de persoon, onder uw naam. Hooguit { $longest } tekens.
webdesk-write-help-waits = Dit komt onder uw naam. Hooguit { $longest } tekens.
webdesk-write-held = { $name } heeft deze melding. Schrijft u toch? Dan kiest u na het sturen of het naar de persoon gaat.
webdesk-write-new = Niemand heeft deze melding nog. Pak hem op, dan gaat wat u schrijft naar de persoon. Anders kiest u dat na het sturen.
webdesk-write-help-phone = Deze persoon heeft alleen een telefoon: bel zelf. Na het sturen kiest u voor wie het is. Hooguit { $longest } tekens.
webdesk-write-help-colleagues = Dit blijft bij de balie. Hooguit { $longest } tekens.
webdesk-send = Sturen
webdesk-note = Notitie voor collega's
webdesk-own-title = Mijn gesprekken
webdesk-own-about = Hier stelt de buurtbot u vragen, een voor een. Zoals bij een vraag aan de telefoon.
webdesk-write-own = Uw antwoord

webdesk-general-title = Balie { $place }
webdesk-find = Zoek een melding of een persoon
webdesk-find-go = Zoeken
webdesk-command-open = Wat is open
webdesk-command-bellijst = Bellijst
webdesk-command-vrijwilligers = Vrijwilligers
webdesk-command-cirkels = Telefooncirkels
webdesk-command-nabellen = Nabellen
webdesk-command-maatjes = Maatjes
webdesk-command-delen = Delen
webdesk-command-wijzer = Waar iemand ook terechtkan
webdesk-command-onderdelen = Onderdelen aan of uit
webdesk-command-hulp = Uitleg
webdesk-command-signalen = Zorgsignalen

webdesk-search-title = Zoeken
webdesk-search-label = Nummer, naam of telefoon
webdesk-search-help = Het nummer van een melding, zoals M-4K7P. Of een naam. Of een telefoonnummer. De laatste vier cijfers zijn genoeg.
webdesk-search-by-phone = Deze persoon heeft alleen een telefoon. Dit kunt u ook doen:
webdesk-search-none = Niets gevonden voor “{ $said }”. Klopt elke letter? Een oude melding gaat na een tijd weg.
webdesk-search-count = { $count } gevonden.
webdesk-search-about = Over { $name }
webdesk-search-since = Sinds
webdesk-search-make = Maak hier een melding van

webdesk-volunteers-title = Vrijwilligers
webdesk-volunteers-find = Zoek op naam
webdesk-volunteers-count = { $count ->
        [0] Niemand gevonden.
        [one] { $count } vrijwilliger.
       *[other] { $count } vrijwilligers.
    }
webdesk-volunteers-decide = Naar de balie, om een niveau te geven

webdesk-duty-title = Wie is er nu
webdesk-duty-open = De balie is open
webdesk-duty-closed = De balie is dicht
webdesk-duty-hours = Openingstijden
webdesk-duty-phone = Telefoon
webdesk-duty-outside = Buiten die tijden
webdesk-duty-who = Wie hier werken

webdesk-no-file = Dit bestand is er niet
webdesk-no-file-why = Het bestand kon niet worden opgehaald. Misschien is het weg. Vraag de persoon om het nog eens te sturen.

webdesk-not-now-title = Dit lukt nu niet
webdesk-not-now = Wat u deed is niet verwerkt. Probeer het zo nog een keer. Is het dringend? Bel de persoon zelf.
webdesk-not-now-words = Dit schreef u. Kopieer het als u het wilt bewaren.
webdesk-back = Terug
webdesk-not-here-title = Dit staat hier niet
webdesk-not-here = De melding is weg, of hoort bij een andere balie.
webdesk-away = De webbalie werkt even niet. Er gaat niets verloren dat al was gestuurd. Probeer het zo opnieuw.
