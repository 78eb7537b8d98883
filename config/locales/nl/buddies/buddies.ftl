# Maatjes: twee buren die bellen, wandelen of koffie drinken, zolang beiden het fijn vinden.

button-my-buddy = Maatje
button-find-buddy = Een maatje zoeken
button-buddy-phone = Bellen
button-buddy-walk = Wandelen
button-buddy-coffee = Koffie drinken
button-buddy-hobby = Samen een hobby
button-buddy-language = Een taal oefenen
button-buddy-agree = Ja, dat is goed
button-buddy-yes = Ja, graag
button-buddy-no = Deze keer niet
button-rhythm-week = Elke week
button-rhythm-fortnight = Om de week
button-rhythm-month = Eén keer per maand
button-buddies-met = Ja
button-buddies-not-met = Nog niet
button-buddies-end = Stoppen met dit maatje
button-buddies-end-sure = Ja, ik stop
button-buddies-not-right = Er klopte iets niet
button-buddies-go-on = Nee, verder met elkaar
button-look-on = Zoek verder voor mij
button-stop-seeking = Niet meer zoeken
button-buddy-change = Iets anders kiezen
button-buddy-stop-for = Zoekt geen maatje meer
button-buddies-end-for = Stopt met dit maatje
buddy-caller-looks = { $name } zoekt een maatje voor { $kind }.
buddy-caller-has = { $name }: { $kind }, met { $other }.
buddy-desk-gone = Deze buur zoekt nu geen maatje, en heeft er geen.
button-buddies-met-for = Sprak het maatje
button-buddies-not-met-for = Sprak het maatje nog niet
button-buddies-ask-both = Vraag beiden hoe het gaat
button-look-on-for = Zoekt een nieuw maatje
button-buddy-pair = { $name } en { $other }
buddy-caller-often = Hoe vaak: { $rhythm }.
buddy-caller-no-rhythm = nog niet afgesproken
buddy-caller-met = Spraken elkaar het laatst: { $at }.
buddy-caller-rests = { $name } had een maatje voor { $kind }, en zoekt nu niet.
buddy-aloud-met =
    Genoteerd. Lees voor:
    Fijn om te horen. Veel plezier samen.
buddy-aloud-nudge =
    Genoteerd. Lees voor:
    Dat kan gebeuren. Eén keer bellen is genoeg. Het hoeft niet lang.
buddy-aloud-stopped =
    Genoteerd. Ze zijn geen maatjes meer. Lees voor:
    Dat mag. Bedankt voor uw aandacht. { $name } hoort dat het stopt, en geen reden. Wilt u een ander maatje?
buddy-aloud-ended =
    Lees voor:
    Uw maatje stopt ermee. Dat ligt niet aan u. Bedankt voor uw aandacht. Wilt u een ander maatje?
buddy-aloud-none =
    Lees voor:
    Er was nog geen maatje voor u. Dat is jammer. Wat daarvoor bewaard was, is weg. Wilt u opnieuw zoeken?
buddy-aloud-looks-on =
    Lees voor:
    Met dit maatje ging het niet door. Dat ligt niet aan u. Er wordt verder gezocht.
buddy-aloud-wait =
    Lees voor:
    { $waiting }
buddy-other-reads = { $name } leest het in de bot.
buddy-other-is-rung = { $name } staat op de bellijst, om het te horen.
buddy-desk-asks-both = Genoteerd. Wie de bot heeft, leest de vraag. Wie dat niet heeft, staat op de bellijst.
buddy-desk-held = Een maatje zoeken kan voor deze buur nog niet. Er is iets gemeld. Is dat bekeken? Dan kan het weer met /maatjes.
buddy-desk-reported = Gemeld. Het maatjescontact met { $name } stopt. Deze twee komen niet meer bij elkaar. Het staat als zaak op de lijst.
buddy-desk-looks-no-more = Genoteerd. Er wordt geen maatje meer gezocht.
button-buddy-by-phone = Iemand aan de telefoon
button-buddy-yes-for = Ja: { $name }
button-buddy-no-for = Nee: { $name }

buddy-kind-phone = bellen
buddy-kind-walk = wandelen
buddy-kind-coffee = koffie drinken
buddy-kind-hobby = samen een hobby
buddy-kind-language = een taal oefenen
rhythm-week = elke week
rhythm-fortnight = om de week
rhythm-month = één keer per maand
rhythm-none = dat spreekt u samen af

interest-music = Muziek
interest-reading = Lezen
interest-cooking = Koken en bakken
interest-garden = Tuin en planten
interest-sport = Sport
interest-games = Spelletjes
interest-animals = Dieren
interest-crafts = Handwerken en klussen
interest-nature = Natuur
interest-television = Films en tv
interest-history = Vroeger
interest-faith = Geloof
interests-none = vraag het elkaar

# Zoeken
buddy-what =
    Een maatje is een buur met wie u vaker belt of iets doet.
    U ziet van elkaar eerst alleen een voornaam en twee dingen die u leuk vindt.
    Pas als u allebei ja zegt, begint het.
buddies-none-here = Maatjes zijn er nu niet in deze buurt.
buddy-ask-kind = Wat wilt u het liefst met een maatje doen?
buddy-ask-interests = Wat vindt u leuk? Kies wat bij u past. U mag ook niets kiezen.
buddy-ask-phone = Op welk nummer kan uw maatje u bellen? Het maatje ziet het nummer pas als u allebei ja zegt.
buddy-consent =
    { $organisation } bewaart wat u wilt doen, wat u leuk vindt en waar u ongeveer woont.
    Uw adres ziet niemand. Stoppen mag op elk moment.
    Is dat goed?
buddy-consent-phone =
    { $organisation } bewaart uw nummer en wat u leuk vindt.
    Alleen uw maatje ziet het nummer, en pas als u allebei ja zegt. Stoppen mag op elk moment.
    Is dat goed?
buddy-no-consent = Goed. Er is niets bewaard.
buddy-not-noted = Er ontbreekt nog iets. Begin opnieuw met “{ button-find-buddy }”. Er is niets bewaard.
buddy-noted =
    U staat op de lijst voor een maatje.
    { $waiting }
    Past er iemand bij u? Dan leest u dat hier.
buddy-waiting-days = { $count ->
        [one] Voor { $kind } wacht nu één buur.
       *[other] Voor { $kind } wachten nu { $count } buren.
    } Meestal duurt het ongeveer { $days ->
        [one] één dag
       *[other] { $days } dagen
    }.
buddy-waiting-unknown = { $count ->
        [one] Voor { $kind } wacht nu één buur.
       *[other] Voor { $kind } wachten nu { $count } buren.
    } Hoe lang het duurt, is nog niet bekend.
buddy-waiting-alone = Voor { $kind } wachten nu { $count } buren. Van de anderen spreekt niemand uw taal. Het kan dus lang duren. Spreekt u nog een taal? Kies die dan ook.
buddy-you-wait =
    U zoekt een maatje.
    { $waiting }
buddy-rests = U zoekt nu geen maatje.
buddy-looks-again = Goed. De bot zoekt weer een maatje voor u.
buddy-sought-no-more = U zoekt geen maatje meer. Wat daarvoor bewaard was, is weg.
buddy-nobody-found =
    Er was nog geen maatje voor u. Dat is jammer.
    Wilt u blijven zoeken? Druk dan hieronder. Liever met iemand praten? Bel { $organisation }: { $phone }

# Kennismaken
buddy-proposal =
    Misschien is dit een maatje voor u: { $name }.
    Voor: { $kind }
    Vindt leuk: { $interests }
    { $walk }
    Wilt u kennismaken? { $name } krijgt dezelfde vraag.
buddy-read-out =
    Voor: { $kind }
    Vindt leuk: { $interests }
buddy-walk = Woont op ongeveer { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } lopen.
buddy-by-phone = U hoeft de deur niet uit.
buddy-said-yes = U zei ja. Zegt uw maatje ook ja? Dan leest u dat hier.
buddy-said-no = Goed. Er wordt niets over u gezegd.
buddy-is-over = Dit voorstel is voorbij.
buddy-looks-on = Met dit maatje ging het niet door. Dat ligt niet aan u. De bot zoekt verder.
buddy-reminder = Er wacht nog een maatje op uw antwoord. Wilt u kennismaken?
buddy-unanswered = U gaf geen antwoord op het voorstel. Dat is niet erg. Wilt u nog een maatje?
buddy-begins =
    Leuk! U en { $name } zijn maatjes voor { $kind }.
    { $number }
    { $tip }
buddy-ask-rhythm = Hoe vaak past u?
buddy-number = Het nummer: { $phone }
buddy-write-here = Schrijf gewoon hier. Uw maatje leest het.
buddy-tip-phone = Bel gerust als eerste. Vraag of het uitkomt.
buddy-tip-public = Spreek de eerste keer af waar meer mensen zijn. Een café of het buurthuis is fijn.
buddy-tip-worker = De eerste keer gaat er iemand van de balie mee. Weet u samen een dag? Vraag dan een mens van de balie, en zeg welke dag.
buddy-rhythm-noted = Genoteerd. Kiest uw maatje ook? Dan leest u dat hier.
buddy-rhythm-is = Afgesproken: { $rhythm }. Anders afspreken mag ook.
buddy-yours =
    Uw maatje is { $name }, voor { $kind }.
    Hoe vaak: { $rhythm }.
    Schrijft u hier iets? Dan leest { $name } het.

# Volhouden en stoppen
buddy-how-is-it = Hebt u { $name } de laatste tijd nog gesproken?
buddy-asleep = Het is stil tussen u en { $name }. Hebt u elkaar nog gesproken?
buddy-nudge = Dat kan gebeuren. Een klein bericht is genoeg. Schrijf gerust hier hoe het gaat.
buddies-met-well = Fijn om te horen.
buddies-end-sure = Wilt u stoppen met { $name } als maatje? Dat mag. { $name } hoort dat het stopt, en geen reden.
buddies-ended-by-you = Het is gestopt. { $name } hoort dat netjes. Wilt u een ander maatje?
buddies-ended = Het maatje zijn met { $name } stopt. Dat ligt niet aan u. Bedankt voor uw aandacht. Wilt u een ander maatje?
buddies-ended-forgotten = Uw maatje stopt. Dat ligt niet aan u. Bedankt voor uw aandacht. Wilt u een ander maatje?
buddies-stop = Maatjes stoppen voor nu in deze buurt. Er gaat niets verloren. Vragen? Bel { $organisation }: { $phone }
buddies-go-on = Maatjes gaan weer verder in deze buurt. Vragen? Bel { $organisation }: { $phone }

# De balie
buddy-desk-off = Maatjes staan uit in { $place }. Aanzetten kan met /onderdelen.
buddy-desk-list = Maatjes in { $place }: { $going ->
        [one] één paar
       *[other] { $going } paren
    }. { $asked ->
        [0] Er loopt geen voorstel.
        [one] Er loopt één voorstel.
       *[other] Er lopen { $asked } voorstellen.
    }
buddy-desk-noted = Het antwoord is genoteerd.
buddy-desk-over = Dit voorstel is voorbij.
buddy-desk-ended = Deze maatjes stoppen. Wie de bot heeft, leest dat vriendelijk. Wie dat niet heeft, staat op de bellijst.
buddy-desk-goes-along = In { $place } maken twee maatjes kennis. Iemand van de balie gaat de eerste keer mee. Zie /maatjes.
buddy-desk-not-noted = Er is niets bewaard.
buddy-desk-looks = Genoteerd. Past er iemand? Dan staat de beller op de bellijst.
button-buddy-release = Mag weer zoeken: { $name }
buddy-desk-released = Deze buur mag weer een maatje zoeken.
buddy-desk-has-bot = Deze buur antwoordt zelf in de bot. Er is niets genoteerd.
buddy-held = Een maatje zoeken kan nu niet. Vragen? Bel { $organisation }: { $phone }
buddy-ask-languages = Welke talen spreekt u?
spoken-nl = Nederlands
spoken-en = Engels
spoken-tr = Turks
spoken-ar = Arabisch
spoken-pl = Pools
spoken-uk = Oekraïens
spoken-pap = Papiaments
spoken-srn = Surinaams
buddy-desk-has-one = Deze buur heeft al een maatje, of een voorstel. Zie /maatjes.
