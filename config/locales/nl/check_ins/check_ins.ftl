# Nabellen: vragen hoe het gaat
button-check-in = Vraag mij hoe het gaat
button-my-calls = Iemand bellen
check-in-what =
    Zullen wij u af en toe vragen hoe het gaat?

    U kiest de dagen en het uur. Dat kan hier, of met een telefoontje. Stoppen kan altijd. Wilt u het? Druk dan op de knop.
button-check-in-begin = Ja, dat wil ik
check-in-agree =
    Zo gaat het. { $organisation } vraagt u op vaste dagen hoe het gaat.

    Antwoordt u niet? Na { $second } minuten vragen wij het nog eens. Daarna belt iemand: iemand van de balie of een helper.

    Wie leest uw antwoorden? Alleen uw contactpersoon. Gaat het { $answers } keer minder? Dan hoort die dat. U ook.

    U kunt altijd stoppen. Wilt u dit?
button-check-in-yes = Ja, graag
button-check-in-no = Liever niet
check-in-days = Op welke dagen? Op andere dagen is er niemand die kan bellen.
check-in-clock = Hoe laat is goed?
check-in-clock-again = Op dat uur kan het niet. Kies een van deze uren.
check-in-no-days = nog geen dag
button-clock = { $clock } uur
check-in-which-way = Hoe wilt u het?
button-check-in-way-bot = Een bericht hier
button-check-in-way-call = Een telefoontje
check-in-phone-maybe =
    Op welk nummer kunnen wij u bellen, als dat nodig is?

    Het mag ook zonder. Dan kan de balie u alleen schrijven.
check-in-phone = Op welk nummer kunnen wij u bellen?
check-in-phone-again = Dat nummer herken ik niet. Schrijf het zo: 06 12345678.
check-in-phone-danger =
    Dat is een nummer voor nood. Is er nu gevaar? Bel:
    112
    Op welk nummer bent u zelf bereikbaar?
check-in-check =
    Klopt dit?
    { $when }
    Nummer: { $phone }
check-in-no-phone = niet gegeven
button-check-in-change-days = Andere dagen
button-check-in-change-clock = Ander uur
check-in-when = { $days }, om { $clock } uur, { $way }.
check-in-way-bot = met een bericht
check-in-way-call = met een telefoontje
check-in-agreed =
    Fijn dat u meedoet. U hoort van ons:
    { $when }

    Weg of stoppen? Dat kan altijd via het menu.
check-in-is-off = Nabellen is hier nu niet. De balie is er wel voor u. Stuur /mens.
check-in-is-off-desk = Nabellen staat uit. Zet het aan met /onderdelen.
check-in-page =
    Zo vragen wij hoe het gaat:
    { $when }
    Uw contactpersoon: { $contact }
check-in-the-desk = de balie
check-in-is-away = U bent weg. Wij vragen weer vanaf { $at }.
button-check-in-course = De antwoorden
button-check-in-away = Ik ben even weg
button-check-in-back = Ik ben er weer
button-check-in-change = Anders afspreken
button-check-in-stop = Stoppen hiermee
check-in-away-how-long = Hoe lang bent u weg? Zo lang vragen wij niets.
button-away-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
check-in-stopped = Het is gestopt. Uw antwoorden zijn weg. U kunt altijd opnieuw beginnen.
check-in-over = Dit is voorbij. Er gaat niets verloren. Kijk in het menu.

check-in-asks = Dag { $name }. Hoe gaat het vandaag? Schrijven mag ook.
check-in-asks-again = Nog even: hoe gaat het? Een woord is genoeg. Geen zin om te typen? Dan belt iemand u.
button-check-in-good = Goed
button-check-in-so_so = Gaat wel
button-check-in-call_me = Bel mij
button-check-in-no_call = Liever niet bellen vandaag
check-in-so-so = Dank u dat u het zegt. Zullen we even bellen? U mag ook schrijven wat er is.
check-in-good = Fijn om te horen. Tot de volgende keer.
check-in-somebody-calls =
    Dank u. Iemand belt u. Is er nu gevaar? Bel dan:
    112
check-in-noted = Dank u. De balie leest dit en schrijft u.
check-in-no-call = Goed. Vandaag bellen wij niet. Morgen vraagt iemand het nog eens.
check-in-falls-told =
    Het gaat de laatste tijd minder, lees ik. Uw contactpersoon of de balie hoort dat nu, zoals afgesproken.

    Er belt iemand. Wilt u dat niet? Zeg het dan gerust aan wie belt.
check-in-falls-told-later =
    Het gaat de laatste tijd minder, lees ik. Uw contactpersoon of de balie hoort dat nu, zoals afgesproken.

    Vandaag belt niemand, zoals u wilt.
check-in-pauses = Nabellen stopt hier nu even. Hulp nodig? Bel { $organisation }: { $phone }. Begint het weer? Dan hoort u dat.
check-in-goes-on = Nabellen gaat weer verder. Wilt u dat niet meer? Stop dan via het menu.
check-in-your-contact = Uw contactpersoon is { $name }.

check-in-course = Antwoorden van { $name }:
check-in-course-none = Er zijn nog geen antwoorden.
check-in-course-line = { $at }: { $how }
check-in-how-good = goed
check-in-how-so_so = gaat wel
check-in-how-call_me = wilde gebeld worden
check-in-how-words = schreef zelf
check-in-how-bad = niet goed
check-in-how-spoken = gesproken
check-in-how-silent = geen antwoord
check-in-not-your-course = Deze antwoorden zijn alleen voor de contactpersoon.
check-in-falls = De antwoorden van { $name } worden minder. De laatste: { $last }. Kunt u contact zoeken? De bellijst weet het ook.
check-in-may-be =
    { $name } doet mee met nabellen. Wilt u de contactpersoon zijn?

    U leest dan de antwoorden. Gaat het minder? Dan hoort u dat als eerste. Nee zeggen mag.
check-in-is-contact =
    U bent nu contactpersoon van { $name }.
    { $when }
    Gaat het minder? Dan hoort u dat hier.
button-contact-no-more = Ik kan dit niet meer doen
check-in-fine-then = Goed dat u het zegt. De balie zoekt een ander.
check-in-contact-over = U bent geen contactpersoon meer: dit stopt. Dank u wel voor uw zorg.

check-in-contact-gone = Uw contactpersoon doet dit niet meer. Gaat het minder? Dan hoort de balie dat, tot er een ander is. Vragen? Stuur /mens.
check-in-contacts-gone = { $count ->
        [one] 📞 Iemand bij nabellen heeft geen contactpersoon meer. Wie wordt dat?
       *[other] 📞 Bij nabellen hebben { $count } mensen geen contactpersoon meer. Wie wordt dat?
    }
button-ringing-round = Naar nabellen
check-in-falls-not-today = Liever niet bellen vandaag, zegt deze buur. Morgen mag.
check-in-falls-desk = 📞 Iemand bij nabellen geeft mindere antwoorden, en heeft geen contactpersoon. Die staat op de bellijst. Wie wordt de contactpersoon?
ringing-round = { $place }. { $count ->
        [0] Aan nabellen doet nu niemand mee.
        [one] Aan nabellen doet één persoon mee. Zonder contactpersoon: { $alone }.
       *[other] Aan nabellen doen { $count } mensen mee. Zonder contactpersoon: { $alone }.
    }
check-in-takes-part = 📞 Iemand doet mee met nabellen en heeft nog geen contactpersoon. Wie wordt dat?
button-i-am-contact = Ik word contactpersoon
button-volunteer-contact = Een helper vragen
button-contact-for = { $number }. Ik word contactpersoon
button-course-of = Antwoorden { $number }
button-check-in-by-phone = Iemand aan de telefoon doet mee
check-in-also-circle = De telefooncirkel belt u ook op { $days }. Is dat te veel op één dag? Kies dan andere dagen.
check-in-also-circle-for = De telefooncirkel belt deze buur ook op { $days }. Vraag of dat niet te veel is op één dag.
check-in-has-contact = Er is al een contactpersoon.
check-in-which-volunteer = Wie vraagt u? De helper mag nee zeggen.
check-in-no-volunteer = Er is geen helper die u goed kent. Word zelf contactpersoon.
check-in-volunteer-asked = Gevraagd. Zegt de helper nee? Dan komt het terug bij de balie.
button-named = { $name }
desk-check-in-agreed =
    Vraag aan de telefoon: wilt u op vaste dagen gebeld worden?

    Iemand van de balie of een helper belt. Alleen de contactpersoon leest hoe het ging. Stoppen kan altijd.
check-in-by-phone =
    Het staat erin. Wij bellen:
    { $when }
check-in-not-agreed = Goed. Er is niets bewaard.
button-check-in-back-for = Is weer terug
button-check-in-stop-for = Wil stoppen met nabellen
button-away-days-for = { $count ->
        [one] Is een dag weg
       *[other] Is { $count } dagen weg
    }
check-in-caller = Nabellen van { $name }: { $when }.
check-in-away-circle = De telefooncirkel belt u ook. Wilt u dat ook niet, tot en met { $last }?
check-in-button-not-called = Nee, ook niet bellen
check-in-caller-circle = Deze buur staat ook in een telefooncirkel. Noteer het daar ook: stuur /cirkel.
webdesk-says-check-in-caller-circle = Deze buur staat ook in een telefooncirkel. Noteer het daar ook.
check-in-caller-away = Nu even niet. Weer vanaf { $at }.
check-in-stopped-desk = Het is gestopt. De antwoorden zijn weg.

call-why-silent = gaf geen antwoord
call-ask-silent = Deze buur antwoordde twee keer niet. Vraag hoe het gaat. Is er iets mis? Zeg het met de knop.
call-why-so_so = zei dat het wel gaat
call-ask-so_so = Vraag wat er is, en luister. Er hoeft niets opgelost.
call-why-words = schreef zelf iets
call-ask-words = Lees het eerst. Vraag dan door.
call-why-falls = de antwoorden worden minder
call-ask-falls = Vraag hoe het echt gaat, en wat zou helpen.
