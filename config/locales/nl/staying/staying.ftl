# Wat een vrijwilliger van ons hoort zonder erom te vragen: zelden, en zonder verwijt
staying-no-request = U staat klaar, en u kreeg nog geen oproep. Dat ligt niet aan u. Ik heb gekeken hoe het komt.
staying-was-asked = { $asked ->
        [0] In de laatste { $days } dagen vroeg ik u niet.
        [one] In de laatste { $days } dagen vroeg ik u één keer.
       *[other] In de laatste { $days } dagen vroeg ik u { $asked } keer.
    } { $asked ->
        [0] Ik heb gekeken hoe dat komt.
       *[other] Bij andere vragen speelde dit mee.
    }
staying-why-waits = { $organisation } wil eerst kennis met u maken. Dat is nog niet gelukt. Bel gerust zelf: { $phone }.
staying-why-quiet = In de laatste weken was er bijna geen vraag in uw buurt. Dat kan snel anders zijn.
staying-why-kind = Buren vroegen iets anders dan u nu aanbiedt. Vooral: { $kinds }. Past dat bij u? Voeg het dan toe.
staying-why-level = Voor { $kinds } wil { $organisation } u eerst beter kennen. Vraag ernaar, dan maken ze een afspraak.
staying-why-language = Buren vroegen om iemand die een andere taal spreekt. Spreekt u er nog een? Voeg die dan toe.
staying-why-daypart = Buren vroegen hulp op andere uren dan u kunt. Kunt u soms ook anders? Voeg dat dan toe.
staying-why-too_far = De vragen waren verder weg dan u wilt lopen. Wilt u verder lopen? Pas het dan aan.
staying-why-turn = Buren die dichterbij wonen waren eerst aan de beurt. U hoeft niets te doen.
staying-why-asked = Alles wat bij u past, heb ik u gevraagd. Er was niet meer.
staying-not-asked-refused = U staat nu niet op de lijst voor oproepen. Wilt u weten waarom? Vraag het de balie.
staying-drifting = U zei een tijdje geen ja op een oproep. Dat is helemaal goed: nee zeggen mag. Past er iets niet meer? Verander het hieronder.
staying-year = U staat nu een jaar klaar voor buren. Dank u wel daarvoor! Past het nog bij u? Elk antwoord is goed.
staying-still-paused = U hebt al een tijdje pauze. Dat is prima, neem gerust de tijd. Wilt u weer meedoen? Druk dan hieronder. Anders hoeft u niets te doen.
staying-desk-asks = { $organisation } vraagt hoe het u bevalt als helper. Past het nog bij u? Elk antwoord is goed.
staying-goes-on = Fijn. Alles blijft zoals het is. Dank u wel dat u er bent.
staying-is-off = Dat kan in deze buurt nu niet. U kunt wel gewoon helpen.
button-staying-suits = Ja, het past nog
button-staying-quiet = Liever geen berichten hierover

# Wat zij zelf kiezen
button-staying-why = Waarom krijg ik weinig oproepen?
button-staying-guide = Tips voor een goed gesprek
button-staying-counts-on = Tel mijn uren en mijlpalen
button-staying-counts-off = Tel mijn uren niet meer
button-staying-unasked-on = Stuur mij weer tips en vragen
button-staying-unasked-off = Stuur mij geen tips en vragen
button-staying-how-often = Hoe vaak mag ik u vragen?
staying-how-often = Hoe vaak mag ik u vragen? Minder mag. Ook dan helpt u echt.
staying-every = { $days ->
        [0] Zo vaak als het past
        [7] Hooguit eens per week
       *[other] Hooguit eens per { $days } dagen
    }
staying-asked-every = { $days ->
        [0] Goed. U wordt gevraagd zo vaak als het past.
        [7] Goed. U wordt hooguit eens per week gevraagd.
       *[other] Goed. U wordt hooguit eens per { $days } dagen gevraagd.
    }
staying-counts-on = Leuk. Na elk bezoek vraag ik hoe lang het duurde. U mag dat overslaan. Alleen u ziet het.
staying-counts-off = Goed. Ik tel niet meer. Uw uren heb ik gewist.
staying-unasked-on = Fijn. Soms stuur ik u een tip of een vraag.
staying-unasked-off = Goed. Ik stuur u geen tips en vragen meer. Oproepen van buren komen nog wel.
staying-switched-off = Uw uren worden voorlopig niet geteld. Wat er staat, blijft bewaard. Vragen? Bel { $organisation }: { $phone }.
staying-switched-on = Uw uren tellen weer mee, als u dat leuk vindt. Wat er stond, staat er nog.

# Uren en mijlpalen, voor wie dat leuk vindt
staying-milestone = { $times ->
        [1] 🌱 Dit was uw eerste keer. Een mooi begin.
       *[other] 🌱 Dit was uw { $times }e keer. Dat zijn { $times } keer dat een buur er niet alleen voor stond.
    }
staying-how-long = Hoe lang was u bezig? Dat is alleen voor uzelf.
staying-minutes = { $minutes ->
        [60] 1 uur
        [120] 2 uur
        [240] Langer
       *[other] { $minutes } minuten
    }
button-staying-no-time = Niet tellen
staying-noted = Genoteerd. Dank u wel!
staying-hours = U was er { $whole ->
        [0] { $minutes } minuten
       *[other] { $minutes ->
            [0] { $whole } uur
           *[other] { $whole } uur en { $minutes } minuten
        }
    } voor een buur.
staying-meant-less_worry = { $count ->
        [one] Eén buur had een zorg minder.
       *[other] { $count } keer had een buur een zorg minder.
    }
staying-meant-less_alone = { $count ->
        [one] Eén buur voelde zich minder alleen.
       *[other] { $count } keer voelde een buur zich minder alleen.
    }
staying-meant-some_rest = { $count ->
        [one] Eén buur kon even rusten.
       *[other] { $count } keer kon een buur even rusten.
    }
staying-meant-good_day = { $count ->
        [one] Eén buur had een goede dag.
       *[other] { $count } keer had een buur een goede dag.
    }
staying-thanks-again = “{ $words }”

# Wie stopt
staying-why-stop = Mag ik nog één ding vragen? Waarom stopt u? Ik tel alleen hoe vaak iets gekozen wordt. Wie het koos, bewaar ik niet.
staying-stop-no_time = Geen tijd meer
staying-stop-too_often = Ik werd te vaak gevraagd
staying-stop-too_seldom = Ik werd te weinig gevraagd
staying-stop-moved = Ik ga verhuizen
staying-stop-health = Mijn gezondheid
staying-stop-felt_bad = Iets voelde niet goed
staying-stop-elsewhere = Ik help ergens anders
staying-stop-other = Iets anders
staying-stop-not_said = Dat zeg ik liever niet
staying-stop-heard = Dank u wel. Alle goeds. Wilt u ooit terugkomen? U bent welkom.
staying-stop-heard-bad = Wat vervelend dat iets niet goed voelde. Wilt u erover praten? Dat kan met een mens van de balie.

# De balie
who-stays = Wie blijft, en wie misschien niet. Wie pauze heeft of net helpt, staat hier niet.
who-stays-drifting = Raakt uit beeld: { $count }. Minstens { $asked } keer gevraagd in { $days } dagen, en niet één keer ja.
who-stays-often = Vaak gevraagd: { $count }. Minstens { $asked } keer in { $days } dagen.
who-stays-never = Nooit gevraagd: { $count }. Biedt minstens { $days } dagen hulp aan.
button-who-stays = Wie blijft, en wie misschien niet
button-who-stays-drifting = Wie raakt uit beeld
button-who-stays-often = Wie werd vaak gevraagd
button-who-stays-never = Wie werd nooit gevraagd
button-who-stays-stops = Waarom mensen stoppen
button-who-stays-card = { $name }
button-who-stays-ask = Vraag hoe het bevalt
who-stays-line = • { $name }: { $asked } keer gevraagd. Laatste ja: { $last }.
who-stays-no-yes = nog niet
who-stays-line-never = • { $name }: { $cause }
who-stays-cause-waits = wacht nog op uw kennismaking
who-stays-cause-quiet = er was bijna geen vraag
who-stays-cause-kind = biedt iets anders aan dan gevraagd werd
who-stays-cause-level = het niveau is te laag voor wat zij aanbieden
who-stays-cause-language = er werd een andere taal gevraagd
who-stays-cause-daypart = kan op andere uren dan gevraagd werd
who-stays-cause-too_far = het was te ver lopen
who-stays-cause-turn = anderen waren eerst aan de beurt
who-stays-cause-asked = werd gevraagd voor alles wat past
who-stays-stops = Waarom mensen stopten, laatste twaalf maanden: { $count } antwoorden.
who-stays-stop = { $reason }: { $count }
who-stays-stops-few = Te weinig antwoorden om te laten zien. Vanaf { $least } in twaalf maanden staan ze hier. Zo blijft onbekend wie het zei.
desk-staying-asked = Gevraagd: { $name } hoort van u en kan met één druk antwoorden.
desk-staying-lately = { $name } kreeg de laatste weken al een bericht van ons. Bel gerust zelf.
desk-staying-not-reached = { $name } kan ik dit nu niet vragen. Bel gerust zelf.
desk-staying-goes-on = { $name } laat weten: het past nog, ik ga door.
