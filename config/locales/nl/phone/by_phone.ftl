# Wat de balie voorleest aan wie alleen een telefoon heeft: nooit schrijven, nooit een knop
aloud-asking-otherwise = Kan niemand? Dan kijkt { $organisation } er zelf naar: { $at }.
aloud-asking-otherwise-closed = Kan niemand? Dan wacht de vraag bij { $organisation }: { $at_call }. Dan is het gesloten. Vanaf { $at } is er weer iemand. Bellen kan op { $hours }: { $phone }.
aloud-asking-nobody-yet =
    We hebben nog geen buur gevonden voor uw vraag.
    { $kind } – { $wanted }. Nummer: { $ref }.

    Wij kijken er nu zelf naar. { $by_when }
    Zegt een buur alsnog ja? Dan hoort u het meteen.
aloud-asking-desk-place =
    Uw vraag is genoteerd: { $kind }. Nummer: { $ref }.
    Wij bespreken met u waar en wanneer het is. { $by_when }
aloud-asking-desk-often =
    Uw vraag is genoteerd: { $kind }. Nummer: { $ref }.
    U vroeg vandaag al vaak om hulp. Daarom kijken wij eerst met u mee. { $by_when }
aloud-asking-desk-itself =
    Uw vraag is genoteerd: { $kind }. Nummer: { $ref }.
    Wij regelen dit zelf met u. { $by_when }
aloud-change-held = Er komt al iemand. Wilt u iets anders? Zeg het nu, dan hoort uw buur het meteen. Is het heel anders? Dan trekken we de vraag in en maken we een nieuwe.
aloud-change-with-desk = Wij hebben uw vraag. Wilt u er iets bij zeggen?
aloud-desk-is-there = Iemand van ons kijkt ernaar. U hoort iets, uiterlijk { $by }. Bellen kan ook: { $organisation }, { $phone }.
aloud-desk-is-back = Wij zijn er weer { $at }. U hoort dan iets, uiterlijk { $by }. Bellen kan dan ook: { $organisation }, { $phone }. Is er nu gevaar? Bel 112.
aloud-desk-is-late = Het duurt langer dan we zeiden. Bellen kan ook: { $organisation }, { $phone }. Daar is iemand op { $hours }. Is er nu gevaar? Bel 112.
aloud-desk-has-it = { $name } van { $organisation } heeft het opgepakt. Bellen kan ook, op { $hours }: { $phone }.
aloud-neighbour-ask-first =
    Vraag het eerst aan uw buur. Zegt uw buur ja? Bel ons dan weer. Maakt u zich zorgen? Vertel het mij gerust. Is er nu gevaar? Bel:
    112
aloud-neighbour-too-many = U noemde al een paar buren. Bel ons weer als die gebeld zijn.
aloud-next-week = Elke week: { $kind }. De volgende keer is { $when }. We vragen { $name } als eerste. Komt het niet uit? Zeg het ons.
aloud-next-week-anyone = Elke week: { $kind }. De volgende keer is { $when }. We vragen het aan buren bij u in de buurt. Komt het niet uit? Zeg het ons.
aloud-resident-on-the-way =
    { $name } is onderweg naar u. { $minutes ->
        [0] Het kan even duren.
       *[other] Het is ongeveer { $minutes } minuten lopen.
    }
    Wilt u { $name } iets zeggen? Dan geven wij het door.
aloud-share-hears-now = Goed. Als een buur dichtbij iets deelt, bellen we u.
aloud-share-how-desk = Afspreken gaat via ons. Zeg ons waar en hoe laat.
aloud-share-stopped = De buur die dit deelde ({ $kind }) kan toch niet. Het gaat dus niet door. Sorry! Hebt u nu iets nodig? Zeg het gerust.
aloud-share-yes-already = U zei hier al ja op.
aloud-status-waits = { $name } wil u helpen. Wij kijken eerst nog mee. Er komt nog niemand.
aloud-status-taken = { $name } komt u helpen. Wilt u { $name } iets zeggen? Dan geven wij het door.
aloud-status-open =
    { $asked ->
        [0] We hebben nog geen buren gevraagd. Dat doen we zodra het kan.
        [one] We hebben 1 buur gevraagd.
       *[other] We hebben { $asked } buren gevraagd.
    } { $waiting ->
        [0] We wachten nu op niemand.
        [one] Van 1 buur wachten we nog op antwoord.
       *[other] Van { $waiting } buren wachten we nog op antwoord.
    }
    Kan niemand? Dan kijken wij er zelf naar, uiterlijk { $by }.
aloud-status-open-late =
    { $asked ->
        [0] We hebben nog geen buren kunnen vragen.
        [one] We hebben 1 buur gevraagd.
       *[other] We hebben { $asked } buren gevraagd.
    }
    Er is nog niemand gevonden. Wij kijken er nu zelf naar.
aloud-status-with_desk = Er is nog geen buur gevonden. Wij hebben uw vraag, en laten u iets weten.
aloud-status-closed = Deze vraag is afgesloten. Hebt u nog iets nodig? Zeg het gerust.
aloud-status-on_the_way = { $name } is onderweg naar u. Wilt u { $name } iets zeggen? Dan geven wij het door.
aloud-still-write = Wilt u nog iets zeggen? Dan geven wij het door, tot { $until }.
aloud-still-write-not = Is er nog iets? Bel ons dan.
aloud-taken-neighbour-waits =
    Een buur wil u helpen: { $name }.
    { $kind } – { $wanted }.

    Het is voor { $name } de eerste keer bij iemand thuis. Daarom kijken wij eerst mee. Wij bellen u als het doorgaat.
aloud-taken-neighbour-comes =
    Er komt een buur: { $name }.
    { $kind } – { $wanted }.

    { $word }
    Geef nooit uw bankpas of pincode.
    Wilt u iets vragen of zeggen? Bel ons. Wij geven het door.

# Bij wie alleen een telefoon heeft
desk-phoned = ✅ { $name } heeft gebeld en het gezegd.
desk-still-needed = ✅ { $name } heeft gebeld: het is nog nodig.
helper-phoned = De balie heeft { $name } gebeld en uw bericht doorgegeven.
desk-rings = ✅ { $name } vindt het goed dat wie helpt belt. Die ziet het nummer bij het adres.
desk-rings-not = ✅ Wie helpt ziet het nummer van { $name } niet meer. Wij bellen.
desk-rings-no-number = Er staat geen nummer bij deze hulpvraag. Schrijf het eerst op.
helper-may-ring = { $name } heeft alleen een telefoon, en vindt het goed dat u belt. Het nummer staat bij het adres.
helper-may-ring-not = Wilt u iets zeggen tegen { $name }? Schrijf het hier. Bel niet meer zelf: de balie belt.
desk-for-whom = { $name } heeft alleen een telefoon. Voor wie is dit?
desk-for-whom-worries = ❗ Dit klinkt zorgelijk. Het gaat niet naar de helper. { $name } heeft alleen een telefoon: bel. Is er nu gevaar? Bel 112.
button-ours = Alleen voor ons
button-to-named = Naar { $name } (helper)
typed-to_helper = ✅ { $by } stuurde dit aan de helper.
typed-phoned = ✅ { $by } heeft gebeld en dit gezegd.
typed-ours = 📝 Dit blijft hier.
ask-desk-word = Wat moet de helper nog weten? Schrijf het hier. Er staat bij dat de balie het opschreef.
ask-to-helper = Wat moet de helper weten? Schrijf het hier. Het gaat meteen naar de helper.
desk-to-helper-sent = Dit is naar { $name } gestuurd.
desk-to-helper-not = Er is nu geen helper die dit kan lezen. Het is niet verstuurd.
helper-from-desk =
    De balie, namens { $name }:
    { $words }
desk-say-now =
    Zeg tegen { $name }:
    { $message }
line-on-the-phone = ❗ { $name } heeft iemand aan de lijn die misschien in gevaar is: { $ref }. Wie kijkt mee, of belt 112?
