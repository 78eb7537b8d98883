# Delen: eerst aanbieden. Wie in de buurt woont en dat wil, hoort ervan
share-kind-food = Eten
share-kind-ride = Meerijden
share-kind-thing = Iets geven of lenen
share-kind-other = Iets anders
share-not-said = niets bijzonders
share-not-said-food = niets bijzonders gezegd. Hebt u een allergie? Vraag dan eerst wat erin zit.
share-told =
    { $kind }: { $what }
    Tot: { $until }
    Waar: { $where }
    Let op: { $limits }
share-offered =
    Een buur deelt iets met de buurt. Het is ongeveer { $minutes } minuten lopen.

    { $share }

    Wilt u dit? U hoeft er niets voor te vragen. Nee zeggen mag altijd.
share-places = { $places ->
        [one] Voor 1 buur
       *[other] Voor { $places } buren
    }
share-until = Tot { $at }
share-name = { $name }
share-lines =
    { $first }

    { $rest }
share-nobody-yet = { $places ->
        [one] Er is plek voor 1 buur. Nog niemand zei ja.
       *[other] Er is plek voor { $places } buren. Nog niemand zei ja.
    }
share-who-come = { $free ->
        [0] Er komen: { $names }. Alles is vergeven.
       *[other] Er komen: { $names }. Er is nog plek voor { $free }.
    }

# Het gesprek van wie iets aanbiedt
share-ask-kind = Fijn dat u iets wilt delen. Wat is het?
share-ask-what-food = Wat is het? Bijvoorbeeld: groentesoep, of een pan nasi.
share-ask-what-ride = Waar rijdt u heen, en wanneer? Bijvoorbeeld: donderdag om 10 uur naar de markt en terug.
share-ask-what-thing = Wat wilt u geven of uitlenen? Bijvoorbeeld: een ladder, of een tas kinderkleren.
share-ask-what-other = Wat wilt u delen? Schrijf het in één of twee zinnen.
share-ask-places = Voor hoeveel buren is er plek? U kunt ook een getal typen.
share-home = Bij welk adres is het? Zo vind ik wie er dichtbij woont. Typ de postcode en het huisnummer. Ziet u een knop om uw locatie te delen? Dat mag ook. Ik rond de plek af op ongeveer 25 meter. Het adres zelf bewaar ik niet, en buren lezen het niet.
share-home-ride = Bij welk adres begint de rit? Zo vind ik wie er dichtbij woont. Typ de postcode en het huisnummer. Ziet u een knop om uw locatie te delen? Dat mag ook. Ik rond de plek af op ongeveer 25 meter. Het adres zelf bewaar ik niet, en buren lezen het niet.
desk-share-home = Bij welk adres is het, of begint de rit? Zo is te zien wie er dichtbij woont. Typ de postcode en het huisnummer. Alleen de plek wordt bewaard, afgerond op ongeveer 25 meter. Het adres zelf niet.
share-words-again = Schrijf het in een paar woorden. Buren lezen het.
share-without-house = Buren die dichtbij wonen lezen dit. Schrijf het zonder huisnummer, bijvoorbeeld: Erasmusweg. Het nummer schrijft u later alleen aan wie komt.
share-places-again = Dat getal begrijp ik niet. Typ een getal van 1 tot en met { $most }.
share-ask-until = Tot wanneer kan een buur ja zeggen? Kies of typ het. Bijvoorbeeld: vanavond 18 uur.
share-too-far-ahead = Dat is ver vooruit. Kies een dag in de komende { $days } dagen.
share-ask-where =
    Waar is het, of komt u het brengen? Schrijf het ongeveer, bijvoorbeeld: bij het plein.
    Geef hier geen huisnummer. Dat schrijft u zelf aan wie komt.
share-ask-limits-food = Waar moet een buur op letten? Denk aan allergie: noten, melk, gluten. Bijvoorbeeld: er zitten noten in, of: zonder vlees.
share-ask-limits-other = Waar moet een buur op letten? Bijvoorbeeld: er is een trap.
share-read-back =
    Zo lezen uw buren het. Klopt het?

    { $kind }: { $what }
    Voor hoeveel buren: { $places }
    Tot: { $until }
    Waar: { $where }
    Let op: { $limits }

    Uw naam staat er niet bij. Die ziet alleen wie ja zegt.
button-share-send = Klopt, laat het horen
share-change-kind = Soort veranderen
share-change-what = Wat veranderen
share-change-places = Aantal veranderen
share-change-until = Tijd veranderen
share-change-where = Plek veranderen
share-change-limits = Let op veranderen
recap-offer-share = We waren bezig met iets dat u wilt delen.
share-incomplete = Er ontbrak nog iets, of de tijd was voorbij. Begin gerust opnieuw.
share-too-many = U deelt al een paar dingen. Laat er eerst één aflopen, of stop er één.
share-not-you = U kunt hier nu niets delen. Wilt u weten waarom? Kies in het menu voor een mens.
sharing-is-off = Delen staat in deze buurt nu uit. Andere hulp gaat gewoon door.

# Wie iets deelt
share-goes-out =
    Dank u wel! Buren dichtbij horen het nu, de dichtstbijzijnde eerst. Is het avond of nacht? Dan horen ze het morgen.

    { $coming }
share-goes-out-now =
    De balie keek mee. Buren dichtbij horen het nu.

    { $coming }
share-desk-looks =
    Dank u wel! De balie kent u nog niet zo goed. Daarom kijkt daar eerst iemand mee. Daarna hoort u meer.

    { $coming }
share-desk-careful =
    Dank u wel! De balie kijkt eerst mee. Er staat een link in, een rekeningnummer, of iets over geld vooraf. Of u noemt een andere app. Daarna hoort u meer.

    { $coming }
share-not-told = De balie laat dit niet aan de buurt horen. Wilt u weten waarom? Kies dan voor een mens.
share-somebody-comes =
    { $name } zei ja. U kunt elkaar nu schrijven: typ gewoon uw bericht.

    { $coming }
share-somebody-else-comes =
    { $name } komt nu, want een ander kan toch niet. U kunt elkaar schrijven.

    { $coming }
share-same-person =
    { $other } en { $name } zijn dezelfde buur. Die komt één keer.

    { $coming }
share-somebody-left =
    Een buur kan toch niet komen. Andere buren horen het weer.

    { $coming }
share-somebody-left-late =
    Een buur kan toch niet komen. Het is bijna tijd. Misschien komt er niemand meer bij.

    { $coming }
share-still-place =
    Er kwam nog een plek vrij. Lukt het u op tijd? Wie het eerst ja zegt, komt.

    { $share }
share-still-asked =
    Deze buur wachtte op een plek. Er is er nu een. Vraag of het op tijd lukt.
    { $share }
share-over-giver =
    De tijd is om. Dank u wel dat u dit deelde!

    { $coming }
share-over-nobody =
    De tijd is om. Deze keer zei niemand ja. Dat ligt niet aan u. Fijn dat u het aanbood!
share-stop-sure = { $count ->
        [one] Er zei al 1 buur ja. Stopt u? Dan hoort die buur dat meteen.
       *[other] Er zeiden al { $count } buren ja. Stopt u? Dan horen zij dat meteen.
    }
share-you-stopped = Goed, het is gestopt. Wie ja zei, weet het nu. Dank u wel dat u het aanbood.
share-thanks = { $name } bedankt u voor wat u deelde ({ $kind }). Het deed goed!

# Wie ja zegt
share-you-come =
    Fijn, er is plek voor u! { $name } deelt dit met u. U kunt elkaar schrijven: typ gewoon uw bericht. Spreek samen af waar en hoe laat.

    { $share }

    Betaal er niets voor en geef nooit een pincode.
share-place-came-free =
    Goed nieuws: er is toch plek voor u! { $name } deelt dit met u. U kunt elkaar schrijven.

    { $share }

    Kan het niet meer? Druk dan op de knop. Dat is geen probleem.
share-asked =
    Het is ongeveer { $minutes } minuten lopen.
    { $share }
share-you-come-phone =
    Fijn, er is plek voor u! { $name } deelt dit met u. { $how }

    { $share }

    Betaal er niets voor en geef nooit een pincode.
share-place-came-free-phone =
    Goed nieuws: er is toch plek voor u! { $name } deelt dit met u. { $how }

    { $share }

    Kan het niet meer? Zeg het dan. Dat is geen probleem.
share-comes-phone =
    { $name } zei ja. { $how }

    { $coming }
share-how-ring = Bel { $name } om af te spreken waar en hoe laat: { $phone }
share-how-rung = { $name } heeft uw nummer en kan u bellen om af te spreken.
share-how-desk = Afspreken gaat via de balie. Kies daarvoor in het menu voor een mens.
share-all-gone = { $before ->
        [0] Helaas, alles is al vergeven. U staat nu als eerste op de lijst. Kan iemand niet? Dan is het voor u.
       *[other] Helaas, alles is al vergeven. U staat op de lijst, na { $before } anderen. Komt er plek? Dan hoort u het.
    }
share-gone = Dit is al vergeven. Wilt u het horen als er plek komt? Druk dan op de knop.
share-answered-yes = U zei ja op iets dat een buur deelt.
share-answered-wait = U staat op de lijst voor iets dat een buur deelt.
share-answered-no = Goed, deze keer niet. Misschien een andere keer!
share-answered-reported = Dank u wel dat u het meldt. De balie kijkt ernaar.
share-yes-already = U zei hier al ja op. Kijk bij Nu te delen wat er loopt.
share-is-yours = Dit deelt u zelf.
share-is-past = Dit kan niet meer: het is voorbij of gestopt. Misschien een andere keer!
share-past = Dit is voorbij. U hoeft niets te doen.
share-left = Goed dat u het zegt. Uw plek is nu voor een ander. Misschien een andere keer!
share-waits-no-more = Goed, u staat niet meer op de lijst.
share-not-coming-already = U stond hier niet (meer) bij. U hoeft niets te doen.
share-over-came = De tijd is om van wat { $name } deelde. Was het fijn? Dan kunt u met één druk bedanken.
share-over-waited = Er kwam geen plek meer vrij. Jammer! De volgende keer misschien wel.
share-stopped = De buur die dit deelde ({ $kind }) kan toch niet. Het gaat dus niet door. Sorry! Hebt u nu iets nodig? Vraag hulp in het menu.
share-apart =
    { $kind }: dit gaat voor u nu niet door. U hoeft niet te komen. De balie kijkt eerst mee.
    Dat zegt niets over wat u deed. Vragen? Bel { $organisation }: { $phone }.
share-thanked-already = U hebt al bedankt. Dank u wel!
share-thanks-sent = Uw dank is bezorgd.
sharing-stops = Delen stopt nu in deze buurt. Wat u samen afsprak, blijft staan en u kunt elkaar nog schrijven. Hebt u een vraag? Bel { $organisation }: { $phone }.
sharing-goes-on = Delen gaat weer verder in deze buurt. Hebt u een vraag? Bel { $organisation }: { $phone }.

# Wie ervan wil horen
share-ask-consent =
    Wilt u het horen als een buur iets deelt? Het gaat om buren op hooguit { $minutes } minuten lopen.
    U krijgt hooguit { $most } berichten per dag, nooit ’s nachts. U zegt ja of nee, en stoppen kan altijd.
    Van u bewaar ik daarvoor alleen ongeveer waar u woont.
share-hear-not = Goed, dan hoort u er niets van.
share-hear-incomplete = Er ontbrak nog iets. Begin gerust opnieuw.
share-hears-now = Goed, u hoort het als een buur dichtbij iets deelt.
share-hears-no-more = Goed, u hoort er niets meer van. Ik bewaar hier niets meer van u.
share-hears-already = U hoort al wat buren dichtbij delen. Kijk wat er nu is, of stop ermee.
shared-now-none = Nu deelt niemand iets. Hebt u zelf iets?
shared-now-free = { $share }
shared-now-gone =
    { $share }

    Alles is al vergeven. U kunt op de lijst.
shared-now-coming =
    { $share }

    U zei hier ja op.
shared-now-waits =
    { $share }

    U staat op de lijst.
shared-now-yours =
    { $share }

    Dit deelt u zelf.

# Ik wil ook iets doen
something-too =
    Fijn! Ook wie zelf hulp krijgt, kan veel betekenen. Het hoeft niet groot te zijn.
    U kunt iets delen. U kunt ook een buur gezelschap houden. Een telefoontje vanuit uw stoel is genoeg.
button-something-too = Ik wil ook iets doen
button-company-too = Gezelschap, ook per telefoon

# Mag iemand mijn buur bellen?
neighbour-ask-knows =
    U denkt aan een buur. Dat is goed van u! Iemand van { $organisation } kan uw buur bellen.
    Weet uw buur dat u dit vraagt, en vindt die het goed?
neighbour-ask-first =
    Vraag het eerst aan uw buur. Zegt uw buur ja? Kom dan terug.
    Maakt u zich zorgen? Kies in het menu voor een mens. Is er nu gevaar? Bel:
    112
neighbour-ask-name = Hoe heet uw buur? Een voornaam is genoeg.
neighbour-ask-phone = Op welk nummer kan uw buur gebeld worden?
neighbour-phone-again = Ik zie geen telefoonnummer. Typ het zo: 06 12 34 56 78. Of bel zelf met uw buur naar de balie.
neighbour-ask-words = Waar mag het gesprek over gaan, of wanneer belt men het best? Schrijf het kort, of sla het over.
neighbour-read-back =
    Klopt dit?

    Naam: { $name }
    Nummer: { $phone }
    Erbij: { $words }

    { $organisation } belt en vraagt eerst of uw buur dat wil. Wil uw buur niet? Dan bewaren we niets. Lukt bellen een paar keer niet? Dan wissen we het, uiterlijk na { $days } dagen.
button-neighbour-send = Klopt, vraag het
neighbour-change-name = Naam veranderen
neighbour-change-phone = Nummer veranderen
neighbour-change-words = Erbij veranderen
recap-name-neighbour = We waren bezig met een buur die gebeld mag worden.
neighbour-incomplete = Er ontbrak nog iets. Begin gerust opnieuw.
neighbour-too-many = U noemde al een paar buren. Wacht tot die gebeld zijn, of kies in het menu voor een mens.
neighbour-sent = Dank u wel dat u aan uw buur denkt. Iemand van de balie belt, en vraagt eerst of uw buur dat wil. Hoe het verder gaat, hoort u van uw buur zelf.
neighbour-called = We hebben gedaan wat u vroeg voor uw buur. Hoe het gaat, hoort u van uw buur zelf. Dank u wel dat u eraan dacht!

# De open lijn tussen twee buren
pair-can-write = { $name } en u kunnen elkaar nu hier schrijven. Typ gewoon uw bericht.
pair-now-called = { $before } heet hier nu { $name }. Het is dezelfde buur.
pair-is-over = Dit is niet doorgegeven: de tijd dat u elkaar kon schrijven is om. Wilt u nog iets? Kies /menu, of kies voor een mens.
pair-parted = Goed. U hoort niets meer van deze buur, en de buur niet van u. We brengen u niet meer samen. Dat weet de ander niet.
for-whom-pair = { $name } · { $about }

button-share-caller = Iemand aan de telefoon
button-share-for-found = Delen met deze beller
button-share-for = Heeft iets te delen
button-share-hear-for = Wil hierover gebeld worden
button-name-for = Noemt een buur die gebeld mag worden
button-share-hear-no-more-for = Wil niet meer gebeld worden
button-share-yes-for = Zegt ja
button-share-wait-for = Op de lijst
button-share-not-for = Kan toch niet
button-share-number = Nummer mag naar wie dit deelt
button-share-stop-for = Kan het toch niet delen
button-share-rings-no = Nee, via de balie
button-share-yes = Ja, graag
button-share-no = Nu niet
button-share-wrong = Hier klopt iets niet
button-share-wait = Zet mij op de lijst
button-share-wait-no-more = Van de lijst af
button-share-not-coming = Ik kan toch niet
button-share-stop = Ik kan het toch niet delen
button-share-stop-sure = Ja, stop ermee
button-share-thank = Dank u wel!
button-share-hear = Ja, dat wil ik horen
button-share-hear-no-more = Niet meer laten horen
button-share-something = Ik heb iets te delen
button-share-want-to-hear = Laat mij horen wat buren delen
button-shared-now = Nu te delen
button-name-neighbour = Mag iemand mijn buur bellen?
button-neighbour-knows = Ja, mijn buur vindt het goed
button-neighbour-knows-not = Nee, nog niet

# Voor de balie
desk-share-check =
    Iemand die u nog niet zo goed kent, wil dit delen met { $places } buren:

    { $share }

    Vertrouwt u het? Laat het dan horen. Bel bij twijfel eerst.
desk-share-careful =
    Dit wil iemand delen met { $places } buren:

    { $share }

    Er staat een link in, een rekeningnummer, of iets over geld vooraf. Of er wordt een andere app genoemd. Vertrouwt u het? Laat het dan horen. Bel bij twijfel eerst.
button-share-check-yes = Laat het horen
button-share-check-no = Niet laten horen
desk-share-goes-out = Buren dichtbij horen dit nu.
desk-share-not-told = Dit gaat niet naar de buurt. Wie het aanbood, weet dat.
desk-share-gone = Dit aanbod is er niet meer, of een collega heeft al gekozen.
desk-shares-none = In { $place } deelt nu niemand iets.
desk-shares =
    Nu te delen in { $place }. Lees het voor aan wie belt.

    { $shares }
desk-share =
    { $share }
    Vrij: { $free }
desk-named-yes = Deze buur wil van ons horen. Naam en nummer zijn nu bewaard. Vraag wat fijn is:
desk-named-no = Deze buur wil dit niet. Er is niets van bewaard.
desk-named-gone = Deze buur is al gesproken, of staat er niet meer.

# De balie deelt mee voor wie belt
share-caller = { $name } is aan de lijn. Hierboven staat wat er nu te delen is. Of kies iets anders:
share-caller-none = { $name } is aan de lijn. Nu deelt niemand iets. Wat wil deze buur?
share-caller-consent =
    Vraag het zo: mogen uw naam en nummer bewaard worden, en mag u hierover gebeld worden?
share-ask-rings = Mag wie ja zegt uw nummer krijgen, om iets af te spreken? Anders gaat het via de balie.
share-ask-consent-phone =
    Wilt u gebeld worden als een buur iets deelt? Het gaat om buren op hooguit { $minutes } minuten lopen.
    Dat is hooguit { $most } keer per dag, tussen { $begin } en { $end } uur. U zegt ja of nee, en stoppen mag.
    Bewaard wordt daarvoor alleen ongeveer waar u woont.
share-desk-reported = Gemeld. Met { $name } is er nu geen contact meer. Het staat als zaak op de lijst.
share-desk-report-whom = Over wie gaat het?
share-desk-not-noted = Er is niets genoteerd. Begin opnieuw met /delen.
share-desk-hears-no-more = Goed. Over wat buren delen wordt deze buur niet meer gebeld.
share-desk-number-given = Goed. Wie dit deelt, heeft nu het nummer.
