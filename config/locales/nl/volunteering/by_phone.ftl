# Wie helpt en alleen een telefoon heeft: wat de balie ziet en kiest
call-why-helper_ask = een buur helpen
call-ask-helper_ask = Lees de oproep voor. Vraag of het past. Nee zeggen is goed.
call-why-helper_news = nieuws voor wie helpt
call-ask-helper_news = Vertel dit. Is het klaar, of lukt het niet? Kies dan “{ button-helper-page }”.
button-helper-page = Wat deze helper doet
button-helper-yes = Ja, deze buur doet het
button-helper-no = Nee, nu niet
button-helper-week = Een week geen oproepen
button-helper-pause = Geen oproepen tot de buur belt
button-helper-again = Weer oproepen
button-helper-stop = Stopt met helpen
desk-helper-not-by-phone = Dit kan hier niet. Deze buur helpt niet (meer) per telefoon, of leest het zelf in de bot.
desk-helper-tells =
    Dit moet deze buur nog horen:
    { $about }
desk-helper-asked =
    Gevraagd, en nog geen antwoord:
    { $about }
desk-helper-holds = Helpt nu: { $kind }. Nummer: { $ref }.
desk-helper-line = { $name } helpt per telefoon met: { $kinds }. Wat u hier kiest, geldt voor deze buur.
desk-helper-paused = { $name } heeft nu pauze, en helpt per telefoon met: { $kinds }. Wat u hier kiest, geldt voor deze buur.
desk-helper-no-offer = { $name } helpt nu niet.
button-helper-says = Zegt iets tegen de ander
desk-helper-ask-words = Wat wil de helper zeggen? Typ het zoals de helper het zegt.
desk-helper-said = Het is doorgegeven.
desk-helper-not-said = Dit is niet doorgegeven. Deze hulp is voorbij, of er stond niets.

button-offer-caller = Iemand belt om te helpen
button-offer-excluded-not = Sluiten, niets noteren
desk-offer-excluded = Dit nummer is van iemand die is uitgesloten. Reden: { $why }. Helpen kan dan niet. Zeg het rustig, en bespreek het met uw team.
desk-offer-home = Waar vertrekt de beller meestal? Typ de postcode en het huisnummer. Alleen de plek wordt bewaard, afgerond op ongeveer 25 meter. Het adres zelf niet.
desk-offer-consent =
    Lees voor: Mogen uw naam, uw nummer en wat u wilt doen bewaard worden bij { $organisation }? Ook hoe vaak u gevraagd bent en hielp. Uw adres zelf niet.

    Stoppen kan met een telefoontje. Dan is het gewist.
desk-offer-not-noted = Er is niets genoteerd.
desk-offer-noted =
    Zeg tegen { $name }:
    Dank u wel! { $organisation } maakt eerst kennis met u. Daarna kan er een telefoontje komen als een buur iets nodig heeft. Nee zeggen is goed. Pauze of stoppen? Bel { $phone }.

# Aan wie geholpen wordt
taken-helper-rings = { $name } heeft alleen een telefoon. Wat u hier schrijft, leest de balie voor. Dat kan even duren. Is er gevaar? Bel:
    112

# Voorgelezen aan wie helpt
aloud-take-no-volunteer = U doet nu niet mee als helper. Wilt u weer helpen? Dan vul ik dat met u in.
aloud-take-yours-already = U helpt hier al.
aloud-taken-address-later = Bel ons als u gaat. Vraag dan naar het huisnummer en het deurwoord.
aloud-taken-open-line = Wilt u uw buur iets vragen of zeggen? Bel ons.
aloud-taken-open-line-desk = Wilt u uw buur iets vragen of zeggen? Bel ons.
aloud-taken-open-line-ring = Uw buur heeft alleen een telefoon, en vindt het goed dat u belt. Het nummer zeggen wij bij het adres.
aloud-visit-left = Goed dat u het zegt. Is de hulp voor { $name } klaar?
aloud-visit-press = Bel ons als u er bent, en als u weer weggaat.
aloud-visit-still = Goed. Bel ons als u weggaat.
aloud-visit-there = Fijn dat u er bent. Bel ons als u weer weggaat.
aloud-volunteer-on-the-way = Fijn! { $name } weet dat u eraan komt. Bent u klaar, of kunt u niet meer komen? Bel ons dan.
aloud-volunteer-on-the-way-already = Dat weet { $name } al. Bel ons als u klaar bent.
aloud-pause-but-busy = { $said } Let op: een buur rekent nog op u. Kunt u niet? Zeg het mij nu.
aloud-sorry-to-hear = Wat vervelend. Wilt u erover praten? Vertel het mij gerust. { $name } hoort dat niet.
aloud-signal-after-visit = Maakt u zich zorgen om iemand? Vertel het mij gerust.
aloud-staying-drifting = U zei een tijdje geen ja op een oproep. Dat is helemaal goed: nee zeggen mag. Past er iets niet meer? Zeg wat, dan verander ik het.
aloud-staying-still-paused = U hebt al een tijdje pauze. Dat is prima, neem gerust de tijd. Wilt u weer meedoen? Zeg het mij. Anders hoeft u niets te doen.
aloud-still-there = Wij hoorden al { $months } maanden niets van u. Mag alles bewaard blijven wat er over u staat? Zegt u nee? Dan wis ik het nu. Horen we { $days } dagen niets? Dan gaat het weg.
aloud-worry-own = Gaat het ook over uzelf? Zeg het mij. Dit nummer is er ook voor u.
aloud-worry-write = Vertel mij wat u ziet. Het gaat naar niemand anders.

# Wat de balie kiest voor wie alleen een telefoon heeft
button-helper-worries = Maakt zich zorgen om deze buur
desk-helper-noted = Het is genoteerd.
