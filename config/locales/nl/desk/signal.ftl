# Een signaal: alleen de contactpersoon leest het
button-signal-read = Lezen
signal-there = Er is een signaal ({ $ref }). Iemand maakt zich zorgen om een ander. Alleen de contactpersoon leest het.
signal-there-urgent = Er is een signaal met haast ({ $ref }). Misschien is iemand in gevaar. Alleen de contactpersoon leest het.
signal-waits = Er is nog een signaal dat niemand las ({ $ref }). Druk op “{ button-signal-read }”.
signal-unread = Er is een signaal ({ $ref }) dat nog niemand las. Alleen de contactpersoon en de vervanger kunnen het lezen. Bel een van hen.
signal-passed-on = Signaal { $ref } is nu voor u. De contactpersoon is er even niet.
signal-why = Waarom leest u { $ref } nu? Dat komt in het logboek, met uw naam en de tijd.
signal-why-assess = Ik kijk of er iets moet gebeuren
signal-why-follow = Ik ben hiermee bezig
signal-why-asked = Iemand vroeg mij ernaar
signal-head = Signaal { $ref }
signal-urgent = Misschien is iemand in gevaar. Kijk nu.
signal-knows-yes = De persoon weet dat dit verteld is.
signal-knows-no = De persoon weet hier niet van.
signal-words = “{ $words }”
signal-giver = Verteld door { $name }. U mag er iets over vragen.
signal-giver-not = Wie het vertelde, wil niet gevraagd worden.
signal-rules = Deel dit niet met de rest van de balie. Stuur het niet door. Volg uw eigen meldcode.
button-signal-ask = Vraag de melder te bellen
button-signal-follows = Er volgt iets, bewaar het
button-signal-over = Klaar, wis het nu
button-signal = Signaal { $ref }
signals-there = Signalen: { $count }.
signals-count = Signalen in deze buurt: { $count }. Alleen de contactpersoon leest ze, met /signalen in het eigen gesprek.
button-signals-away = Ik ben er even niet
button-signals-back = Ik ben er weer
signals-away-how-long = Hoelang bent u er niet? Uw vervanger krijgt zolang de signalen. Ook wat u nog niet las.
signals-away-deputy = Genoteerd. U bent er weer op { $day }. Uw vervanger krijgt nu de signalen, ook wat u nog niet las. Wat u al las, blijft bij u. Eerder terug? Typ /signalen.
signals-away-how-long-second = Hoelang bent u er niet? De contactpersoon krijgt zolang de signalen. Ook wat u nog niet las.
signals-away-contact = Genoteerd. U bent er weer op { $day }. De contactpersoon krijgt nu de signalen, ook wat u nog niet las. Wat u al las, blijft bij u. Eerder terug? Typ /signalen.
signals-away-nobody = Genoteerd. U bent er weer op { $day }. Er is nu niemand anders die signalen mag lezen. Komt er een signaal? Dan gaat het tweede kanaal meteen. De balie leest dat er een signaal is, niet wat erin staat. Vraag de beheerder om een vervanger.
signals-are-back = U bent er weer. Signalen komen weer bij u.
desk-signals-reader-left = Wie hier zorgsignalen leest, is uit deze groep gegaan. Signalen gaan nu naar de vervanger. Is er geen vervanger? Vraag de beheerder om een nieuwe contactpersoon.
signal-not-yours = Dit signaal is alleen voor de contactpersoon.
signal-gone = Dit signaal is er niet (meer).
signal-asked = De melder van { $ref } is gevraagd om te bellen.
signal-asked-nobody = De melder van { $ref } is niet meer te bereiken. Er is niemand gevraagd.
signal-kept = { $ref } blijft nog { $days } dagen bewaard. Daarna is het weg.
signal-wiped = { $ref } is gewist.

# Wie belt, maakt zich zorgen om iemand
button-signal-for-caller = Zorg van wie belt ({ $place })
ask-signal-caller-knows =
    Wie belt, maakt zich zorgen om iemand. Is er nu gevaar? Laat de beller 112 bellen.

    Vraag de beller: weet die persoon dat u dit vertelt? Samen erover praten is het fijnst. Het hoeft niet.
signal-caller-talks-first = De beller praat er eerst zelf over
ask-signal-caller-what =
    Wat ziet de beller, en ongeveer waar? Schrijf zo weinig mogelijk, zonder namen.

    Alleen de contactpersoon leest dit. De rest van de balie niet.
ask-signal-caller-urgent = Is er misschien iemand in gevaar?
signal-caller-given =
    Het is bij de contactpersoon. Zeg nu tegen de beller:

    Eén persoon leest dit. Die kijkt wat er kan. Vaak volgt er geen antwoord aan u.
signal-caller-nobody = Hier leest niemand signalen. Bespreek het met uw team, en volg uw eigen meldcode.
signal-caller-talks =
    Er is niets opgeschreven. Zeg nu tegen de beller:

    Zeg rustig wat u ziet, en vraag hoe het gaat. U kunt later weer bellen.
