# Hulp aanbieden
offer-about =
    Mooi dat u buren in { $neighbourhood } wilt helpen!

    U krijgt af en toe een oproep van een buur dichtbij. U kiest zelf of u ja zegt. Nee is altijd goed. U zit nergens aan vast.

    Het is geen zorg en geen betaald werk. U hoeft niets alleen op te lossen. Bij de balie is iemand op { $hours }.
offer-rules =
    Dit spreken wij met elkaar af:
    • Neem nooit een bankpas of pincode aan.
    • Neem geen sleutel of deurcode aan. Krijgt u er toch een? Geef hem meteen terug, en vertel het { $organisation }.
    • Ga nooit weg met geld zonder bonnetje of briefje.
    • Leen geen geld, en geef het ook niet.
    • Vertel niet verder wat u hoort of ziet.
    • Geef geen medicijnen en geen zorg.
    • Voelt iets niet goed? Ga weg en vertel het { $organisation }.
    • Is er gevaar? Bel 112.
button-accept-rules = Daar houd ik mij aan
offer-kinds = Waarmee wilt u helpen? Kies er één of meer. Druk daarna op “{ button-ready }”.
offer-minutes = Hoe ver wilt u lopen naar een buur?
button-wishes = Geen trap, rolstoel, buggy …
offer-wishes =
    Waar moet ik op letten bij de weg naar een buur? Kies wat bij u past. Of kies niets. Druk daarna op “{ button-ready }”.

    Ik bewaar dit bij uw hulp. { $organisation } kan het zien. Buren zien het niet.
button-wish-no_stairs = Geen trappen
button-wish-no_ferry = Geen pont
button-wish-wheelchair = Met rolstoel of scootmobiel
button-wish-pram = Met kinderwagen
wish-no_stairs = geen trappen
wish-no_ferry = geen pont
wish-wheelchair = met rolstoel of scootmobiel
wish-pram = met kinderwagen
wishes-noted = Dat heb ik opgeschreven. Onderweg: { $wishes }.
wishes-none = Goed. Dan hoef ik nergens op te letten.
walk-minutes = { $minutes } minuten
offer-dayparts = Wanneer kunt u meestal? Kies er één of meer. Druk daarna op “{ button-ready }”.
offer-languages = Welke talen spreekt u? Kies er één of meer. Druk daarna op “{ button-ready }”.
offer-home = Waar vertrekt u meestal? Typ uw postcode en huisnummer. Ziet u een knop om uw locatie te delen? Dat mag ook. Ik rond de plek af op ongeveer 25 meter. Uw adres zelf bewaar ik niet.
home-rounded = Dank u. Ik heb de plek afgerond op ongeveer 25 meter.
home-known = de plek die ik van u weet
home-too-far = Dit is te ver lopen naar { $neighbourhood }. Typ een adres dat dichterbij is. Of typ: stop.
home-map-is-away = De kaart doet het even niet. Probeer het over een paar minuten nog eens. Ziet u een knop om uw locatie te delen? Dan kan dat ook.
offer-consent =
    Mag ik dit bewaren, voor { $organisation }? Waarmee u helpt, wanneer, welke talen en de afgeronde plek. Ook wat u nodig hebt onderweg, als u dat koos. En hoe vaak u bent gevraagd en hebt geholpen.

    U kunt altijd stoppen. Dan wis ik het. Hoor ik { $silent_days } dagen niets? Dan vraag ik of ik u mag vergeten.
offer-no-consent = Dat is goed. Ik bewaar niets over helpen.
offer-overview =
    Klopt dit?

    Ik help met: { $kinds }
    Lopen: hooguit { $walk }
    Wanneer: { $dayparts }
    Talen: { $languages }
    Vanaf: { $home }
offer-overview-wishes =
    { $overview }
    Onderweg: { $wishes }
kinds-ticked = Dit heb ik aangevinkt. Klopt het? Druk dan op “{ button-ready }”.
button-send-offer = Ja, dit klopt
button-change-kinds = Anders: waarmee
button-change-minutes = Anders: hoe ver
button-change-wishes = Anders: onderweg
button-change-dayparts = Anders: wanneer
button-change-languages = Anders: talen
button-change-home = Anders: vanaf waar
recap-offer-help = Fijn dat u terug bent. U was bezig met wat u wilt doen voor buren. We gaan verder waar u was.

# Daarna
offer-received = Dank u wel! Een mens van { $organisation } maakt eerst kennis met u. U krijgt hier bericht. Daarna kunt u oproepen krijgen.
offer-changed = Het is veranderd. Nieuwe oproepen passen bij wat u nu hebt gekozen.
offer-refused = Ik heb het veranderd. U krijgt nu geen oproepen. Wilt u weten waarom? Bel { $organisation }: { $phone }.
offer-kinds-later = Voor { $kinds } wil { $organisation } u eerst beter leren kennen. Daarvoor krijgt u nu nog geen oproepen.
offer-incomplete = Er mist nog een antwoord. Druk op “{ button-go-on }”, dan maken we het samen af.
no-offer = U staat nu niet als helper in de lijst. Wilt u helpen? Druk dan op “{ button-offer-help }”.

# Pauze
pause-how-long = Hoe lang wilt u geen oproepen? Wat u al hebt aangenomen, gaat gewoon door.
pause-evening = Tot morgenochtend
pause-week = Een week
pause-open = Tot ik het zeg
pause-until-day = Tot een dag die ik kies
pause-which-day = Vanaf welke dag wilt u weer oproepen?
confirm-pause = Dus pauze tot { $day }. Klopt dat?
pause-too-long = Zo lang vooruit kan ik niet tellen. Kies een dag binnen { $days } dagen. Of druk op “{ pause-open }”.
pause-set = Goed. U krijgt geen oproepen tot { $at }.
pause-open-set = Goed. U krijgt geen oproepen tot u zelf weer begint.
pause-but-busy = { $said } Let op: een buur rekent nog op u. Kunt u niet? Druk dan op de eerste knop.
pause-over = Uw pauze is voorbij. U kunt weer oproepen krijgen. Komt het nog niet uit? Neem dan weer pauze.
pause-over-by-you = Fijn dat u er weer bent. U kunt weer oproepen krijgen.
button-pause = Pauze nemen
button-resume = Weer oproepen krijgen

# Wat ik deed
what-i-did = { $times ->
        [one] U hielp één keer.
       *[other] U hielp { $times } keer.
    } { $people ->
        [one] Eén buur is daar blij mee.
       *[other] { $people } buren zijn daar blij mee.
    } { $asked ->
        [0] Dank u wel.
       *[other] In de laatste { $days } dagen vroeg ik u { $asked } keer. Dank u wel.
    } Het maakt echt verschil.
did-nothing-yet = U hielp nog niemand via mij. { $asked ->
        [0] Ik vroeg u de laatste { $days } dagen ook niet.
       *[other] In de laatste { $days } dagen vroeg ik u { $asked } keer.
    } Dat u klaarstaat is al fijn. Dank u wel.

# Stoppen met helpen
stop-sure = Wilt u stoppen met helpen? Ik wis dan waarmee u helpt en waar u woont. U kunt zelf nog wel hulp vragen. Even rust? Dan is een pauze genoeg.
stop-sure-held = { $count ->
        [one] Eén buur rekent nog op u.
       *[other] { $count } buren rekenen nog op u.
    } Stopt u nu? Dan zoek ik meteen iemand anders. Ik wis waarmee u helpt en waar u woont. Even rust? Dan is een pauze genoeg.
button-stop-sure = Ja, stop met helpen
stopped-offering = U bent gestopt met helpen. Dank u wel voor alles. U kunt zelf nog steeds hulp vragen.
