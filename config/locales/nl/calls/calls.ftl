# De bellijst van vandaag
calls-head =
    { $place }. { $count ->
        [one] Er is nu iemand om te bellen.
       *[other] Er zijn nu { $count } mensen om te bellen.
    }
    Kies een nummer. Dan ziet u wie het is.
calls-line = { $number }. { $why }. Wacht { $age }.{ $tries ->
        [0] { "" }
       *[other] {" "}Al { $tries } keer gebeld.
    }
calls-line-urgent = ⚠️ { $number }. { $why }. Wacht { $age }.{ $tries ->
        [0] { "" }
       *[other] {" "}Al { $tries } keer gebeld.
    }
calls-more = En nog { $count }. Die komen daarna.
calls-none = { $place }. Er is nu niemand om te bellen.
calls-waiting = 📞 Bellijst: { $count ->
        [one] er wacht iemand.
       *[other] er wachten { $count } mensen.
    }
calls-not-you =
    Bellen kan als de balie u goed kent.

    Wilt u dat ook? Vraag het aan de balie. Kies hieronder of stuur /mens.
call-for-you =
    Kunt u vandaag iemand bellen? Het gaat om: { $why }.

    Past het niet? Geen probleem. Dan vragen wij een ander.
call-taken = Iemand anders was net eerder, of het is al gedaan. Hartelijk dank.
call-gone = Dit gesprek is niet (meer) van u. Er gaat niets verloren. Kijk op de bellijst.
call-passed = Goed dat u het zegt. Wij vragen een ander.
call-card =
    Bel nu: { $name }
    { $phone }
call-about =
    Waarom: { $why }
    { $ask }
call-words = “{ $words }”
call-has-bot = Gebruikt nu ook zelf de bot. Schreef daar voor het laatst: { $at }.
call-tried = { $count ->
        [one] Er is al een keer gebeld, zonder antwoord.
       *[other] Er is al { $count } keer gebeld, zonder antwoord.
    }
call-last = Laatste gesprek: { $at }.
call-never = Wij spraken elkaar hier nog niet.
call-also = { $also }
call-also-circle-member = Staat ook in een telefooncirkel.
call-also-circle-heard = Telefooncirkel: vandaag al gesproken.
call-also-circle-now = Telefooncirkel: wordt op dit moment gebeld.
call-also-circle-later = Telefooncirkel: wordt vandaag nog gebeld.
call-also-buddy = Heeft ook een maatje.
call-also-check-in = Nabellen: { $days }, { $clock } uur.
call-notes =
    Genoteerd:
    { $notes }
call-lease =
    Dit gesprek is { $minutes } minuten van u. Zeg daarna wat eruit kwam.

    Is er gevaar? Bel eerst:
    112
call-how = Fijn dat u sprak. Hoe gaat het daar?
call-when = Wanneer kan er weer gebeld worden?
call-later-typed = Wanneer? Schrijf bijvoorbeeld: morgen om 10 uur.
call-later-sure = Dus { $at }. Klopt dat?
call-let-go =
    Bellen hoeft nu niet meer: wat u wilde weten, is al bekend.

    Sprak u deze buur, en maakt u zich zorgen? Druk dan hieronder.
call-thanks =
    Dank u wel. Het staat genoteerd.

    Hoorde u iets dat de volgende moet weten? Schrijf het dan op.
call-needed-yes =
    Dank u wel. De vraag blijft staan.

    Hoorde u iets dat de volgende moet weten? Schrijf het dan op.
call-needed-no =
    Dank u wel. De vraag is ingetrokken. Er komt niemand meer.

    Hoorde u iets dat de volgende moet weten? Schrijf het dan op.
call-tried-again =
    Dank u wel voor het proberen. Wij bellen later nog eens.

    Weet u iets dat helpt? Schrijf het dan op.
call-tried-once =
    Dank u wel voor het proberen. De telefooncirkel gaat verder.

    Weet u iets dat helpt? Schrijf het dan op.
call-to-desk =
    Dank u wel. Het lukte een paar keer niet. De balie kijkt nu verder.

    Weet u iets dat helpt? Schrijf het dan op.
call-let-be = Dank u wel voor het proberen. Dit hoeft nu niet meer.
call-put-off = Goed. Dan bellen wij op dat moment.
call-worried-told =
    Goed dat u het zegt. De balie heeft het nu, met spoed.

    Schrijf op wat u hoorde, als dat kan. Is er gevaar? Bel:
    112
call-answered = Dank u wel. Het antwoord is genoteerd.
call-worried-there =
    Goed dat u het zegt. De balie heeft het nu, met spoed.

    Schrijf bij de melding wat u hoorde. Is er gevaar? Bel:
    112
call-given-back = Goed. Het staat weer op de lijst. Wat u schreef, is bewaard.
call-lease-over =
    Het gesprek staat weer op de lijst. Er gaat niets verloren.

    Sprak u toch? Kies dan hieronder. Dan telt het nog.
call-noted = Opgeschreven.
ask-call-note = Wat moet de volgende weten? Schrijf alleen wat nodig is. Wie u belde, mag het later lezen. Wat u na “{ button-call-worried }” schrijft, leest alleen de balie.

button-calls = 📞 Bellijst
button-call-number = { $number }. Ik bel
button-i-call = Ik bel
button-spoken = Gesproken
button-no-answer = Geen antwoord
button-call-later = Later bellen om ...
button-call-worried = Ik ben bezorgd
button-call-note = Iets opschrijven
button-give-back = Teruggeven
button-call-yes = Ja: { $why }
button-call-no = Nee: { $why }
button-needed-yes = Nog nodig
button-needed-no = Niet meer nodig: trek in
button-how-good = Goed
button-how-so_so = Gaat wel
button-how-bad = Niet goed
button-how-spoken = Dat zeg ik liever niet
button-at = { $at }
button-other-time = Een ander moment

# Wat de balie leest in een melding
case-call-about = Op de bellijst stond: { $why }. { $tries ->
        [0] Er is niet gebeld.
        [one] Er is een keer gebeld, zonder antwoord.
       *[other] Er is { $tries } keer gebeld, zonder antwoord.
    }
not-reached-not_reached = er nam niemand op
not-reached-not_called = niemand belde op tijd
not-reached-no_number = er is geen nummer bekend

# Waarom iemand gebeld wordt, en wat te vragen
call-why-check_in = nabellen
call-ask-check_in = Vraag hoe het gaat. Vraag ook of er iets nodig is.
call-why-call_me = vroeg om een telefoontje
call-ask-call_me = Deze buur wil graag gebeld worden. Vraag wat er is.
call-why-ring_back = hoe staat de hulpvraag?
call-ask-ring_back = Vertel hoe het staat, en vraag of het nog nodig is.
call-request = Hulpvraag { $ref }: { $kind }
call-why-buddy_ask = wil dit maatje?
call-ask-buddy_ask = Vraag of deze buur kennis wil maken met het maatje hieronder. Druk dan hieronder op ja of nee. Dat kan later ook bij /maatjes.
call-why-buddy_begins = heeft een maatje
call-ask-buddy_begins = Vertel dat het maatje hieronder ja zei. Staat er een nummer bij? Geef het door. Vraag hoe vaak fijn is, en druk daarop.
call-why-buddy_none = er was geen maatje
call-ask-buddy_none = Vertel dat er geen maatje gevonden is. Wil deze buur blijven zoeken? Schrijf het dan opnieuw op bij /maatjes.
call-why-buddy_looks_on = dit maatje ging niet door
call-ask-buddy_looks_on = Vertel dat het met dit maatje niet doorging. Er wordt vanzelf verder gezocht.
call-why-buddy_goes = hoe gaat het met het maatje?
call-ask-buddy_goes = Vraag of deze buur het maatje hieronder de laatste tijd sprak. Stoppen mag ook. Druk hieronder op het antwoord.
call-why-buddy_ended = maatje stopt
call-ask-buddy_ended = Vertel dat het maatje stopt. Vraag of een nieuw maatje fijn is, en druk hieronder op het antwoord.

# Een onderdeel ging aan of uit
calls-stops = { $activity } stopt. { $count ->
        [one] Er is iemand die meedoet en alleen een telefoon heeft. Die staat op de bellijst.
       *[other] Van wie meedoet, hebben { $count } mensen alleen een telefoon. Bel hen, ze staan op de bellijst.
    }
calls-goes-on = { $activity } gaat verder. { $count ->
        [one] Er is iemand die meedoet en alleen een telefoon heeft. Die staat op de bellijst.
       *[other] Van wie meedoet, hebben { $count } mensen alleen een telefoon. Bel hen, ze staan op de bellijst.
    }
call-why-circles_stops = telefooncirkel stopt
call-ask-circles_stops = Vertel dat de telefooncirkel voor nu stopt. Vraag of dat lukt, en of er iets nodig is.
call-why-circles_goes_on = telefooncirkel gaat verder
call-ask-circles_goes_on = Vertel dat de telefooncirkel weer verdergaat.
call-why-check_ins_stops = nabellen stopt
call-ask-check_ins_stops = Vertel dat het nabellen voor nu stopt. Vraag of dat lukt, en of er iets nodig is.
call-why-check_ins_goes_on = nabellen gaat verder
call-ask-check_ins_goes_on = Vertel dat het nabellen weer verdergaat.
call-why-buddies_stops = maatjes stoppen
call-ask-buddies_stops = Vertel dat er voor nu geen nieuwe maatjes zijn. Wie een maatje heeft, mag gewoon verder bellen of afspreken.
call-why-buddies_goes_on = maatjes gaan verder
call-ask-buddies_goes_on = Vertel dat er weer maatjes zijn.
call-why-sharing_stops = delen stopt
call-ask-sharing_stops = Vertel dat het delen voor nu stopt. Wat was afgesproken, gaat door.
call-why-sharing_goes_on = delen gaat verder
call-ask-sharing_goes_on = Vertel dat het delen weer verdergaat.

# Delen
call-why-share_ask = een buur deelt iets
call-ask-share_ask = Vertel wat er is, en vraag of deze buur het wil. Nee zeggen is goed.
call-why-share_news = nieuws over delen
call-ask-share_news = Vertel dit. Vraag of er iets door te geven is.
call-why-named = wil deze buur van ons horen?
call-ask-named =
    Een ander noemde deze buur, die ervan weet. Vraag eerst: mag ik bellen, en wilt u van ons horen?
    Het nummer is alleen voor dit gesprek. Zegt de buur nee? Dan is alles meteen gewist.
