# Klaar: wie het zegt, de vragen achteraf, het bedankje
resident-you-finished = Fijn, dan is dit klaar. { $still }
resident-volunteer-done = { $name } laat weten dat het klaar is. { $still }
volunteer-you-did = Mooi, dank u wel! { $name } weet dat het klaar is. { $still }
volunteer-resident-finished = { $name } laat weten dat het klaar is. Dank u wel! { $still }
still-write = U kunt elkaar nog een bericht sturen, tot { $until }.
still-write-not = Berichten geef ik nu niet meer door.
still-to-desk = Wilt u nog iets doorgeven? Schrijf het hier, tot { $until }. De balie belt dan.
card-done = Klaar: { $kind }, voor { $name }. Dank u wel!
done-early-resident = De afspraak is pas { $when }. Is het toch al klaar?
done-early-volunteer = De afspraak is pas { $when }. Bent u toch al klaar?

# De vragen
ask-how-resident-went = Is alles gelukt?
answer-how-resident-went-yes = Ja
answer-how-resident-went-partly = Voor een deel
answer-how-resident-went-no = Nee
ask-how-resident-again = Wilt u { $name } vaker zien?
answer-how-resident-again-yes = Ja, graag
answer-how-resident-again-maybe = Maakt niet uit
answer-how-resident-again-no = Liever niet
ask-how-volunteer-went = Hoe ging het bij { $name }?
answer-how-volunteer-went-good = Goed
answer-how-volunteer-went-okay = Gaat wel
answer-how-volunteer-went-bad = Niet goed
ask-how-volunteer-again = Wilt u vaker helpen bij { $name }?
answer-how-volunteer-again-yes = Ja, graag
answer-how-volunteer-again-maybe = Maakt niet uit
answer-how-volunteer-again-no = Liever niet
how-answered = { $question } { $answer }.
how-noted-already = Dat had ik al genoteerd. Dank u wel.
sorry-to-hear = Wat vervelend. Wilt u erover praten? Schrijf het hier, of spreek het in. Alleen de balie hoort dat, { $name } niet.
ask-what-is-left = Wat is er nog nodig? Ik kan het aan een buur vragen.
button-something-left = Ik heb nog iets nodig
button-nothing-left = Nee, het is goed zo
button-write-to-other = Toch iets aan { $name } schrijven
writes-to-other = Goed. Wat u nu schrijft, gaat weer naar { $name }.
resident-questions-done = Dank u wel, dat was alles. Wilt u { $name } een bedankje sturen? Dat hoeft niet.
resident-questions-done-apart = Dank u wel. U en { $name } komen elkaar via de buurtbot niet meer tegen. Dat hoort alleen u. Berichten geef ik nu ook niet meer door.
volunteer-questions-done-apart = Dank u wel, dat was alles. U en { $name } komen elkaar via de buurtbot niet meer tegen. Dat hoort alleen u. Berichten geef ik nu ook niet meer door.
volunteer-questions-done = Dank u wel, dat was alles. Fijn dat u er was!

# Bedanken
button-thank = Bedankje schrijven
button-thank-for = Bedank de helper namens { $name }
ask-thank = Wat wilt u zeggen? Typ het hier. Ik geef het door.
thanks-ready-1 = Heel erg bedankt!
thanks-ready-2 = Fijn dat u er was.
thanks-ready-3 = U hebt mijn dag goed gemaakt.
thanks-for-you =
    Een bedankje van { $name }:
    { $words }

    { $meant }
thanks-sent = Uw bedankje is bij { $name }. Dat wordt vast gewaardeerd.
thanks-not-sent = Ik kan dit bedankje nu niet bezorgen. Het was wel een mooi idee.
thanked-already = Uw bedankje is al bezorgd. Eén is genoeg, en het was welkom.
thanks-read-again = Mag { $name } uw woorden later nog eens lezen? Alleen { $name } ziet ze. Na { $days } dagen gaan ze weg.
button-thanks-read-again = Ja, dat mag
thanks-again = Mooi. { $name } kan uw woorden later nog eens lezen.
thanks-not-again = Goed. Ik bewaar uw woorden niet.
thanks-meant-ask = Wat betekende het voor u? { $name } hoort wat u kiest. U mag dit ook overslaan.
thanks-meant-ask-for = Wat betekende het voor { $name }? Vraag het als u belt. { $helper } hoort wat u kiest.
thanks-meant-sent = Doorgegeven aan { $name }. Dank u wel.
thanks-meant = { $name } laat weten wat het betekende: “{ $meant }”
meant-says-less_worry = Ik had een zorg minder
meant-says-less_alone = Ik voelde mij minder alleen
meant-says-some_rest = Ik kon even rusten
meant-says-good_day = Het was een goede dag
meant =
    { $what } { $times ->
        [0] Dank u wel.
        [1] Dit was uw eerste keer.
       *[other] Dit was uw { $times }e keer.
    }
meant-groceries = { $name } heeft weer eten in huis, dankzij u.
meant-medicines = { $name } heeft medicijnen in huis, dankzij u.
meant-cooking = { $name } kon vandaag warm eten, dankzij u.
meant-dog = De hond van { $name } kwam buiten, dankzij u.
meant-company = { $name } had vandaag gezelschap, dankzij u.
meant-chores = Bij { $name } is een zorg minder in huis, dankzij u.
meant-going_along = { $name } hoefde niet alleen op pad, dankzij u.
meant-paperwork = { $name } kan weer verder met de papieren, dankzij u.
meant-other = { $name } is geholpen, dankzij u.

# Melden en uit elkaar houden
too-young = Ik lees dat u jonger dan { $minimum } bent. Daarom ging dit bericht niet naar { $name }. Alleen de balie leest het. Klopt het niet? Schrijf dat dan hier. { $by_when }
reported =
    De ander hoort hier niets van, alleen de balie.
    Is er nu gevaar? Bel nu:
    112
blocked = U en deze buur worden niet meer aan elkaar gekoppeld. De ander hoort dat niet van mij.
blocked-writing = U en deze buur worden niet meer aan elkaar gekoppeld. Berichten geef ik nu ook niet meer door. De ander hoort dat niet van mij.
blocked-held = U en deze buur worden hierna niet meer aan elkaar gekoppeld. De ander hoort dat niet van mij. Deze afspraak staat nog wel. Wilt u die ook niet? Kies hieronder.
