# Hulp vragen
ask-kind = Waarbij zoekt u hulp?
ask-for-whom = Voor wie is de hulp?
for-me = Voor mijzelf
for-other = Voor iemand anders
for-you = voor uzelf
ask-other-name = Hoe heet die persoon? Typ alleen de voornaam.
ask-name-of = Hoe heet uw { $whom }? Typ alleen de voornaam.
ask-other-agreed = Weet { $name } dat u dit vraagt? En vindt { $name } het goed?
ask-not-agreed = Vraag het eerst aan { $name }. Hulp werkt alleen als iemand het zelf wil. Lukt vragen niet, of maakt u zich zorgen? Druk dan op “{ button-person }”.
other-agrees-now = Het is nu afgesproken

ask-where = Waar is de hulp nodig? Typ de postcode en het huisnummer. Ziet u een knop om uw locatie te delen? Dat mag ook. De helper ziet het adres pas als hij of zij ja zegt.
ask-where-other = Waar is de hulp nodig? Typ de postcode en het huisnummer van { $name }. De helper ziet het adres pas als hij of zij ja zegt.
address-told = U noemde { $address }. Dat heb ik nog niet gevonden.
place-tell-person = Dat vertel ik liever aan een mens
place-try-again = Een ander adres
place-person-asks = Dat is goed. Verstuur straks uw vraag. Dan vraagt iemand van de balie u waar het is.
map-is-away = De kaart doet het even niet. Ik bewaar het adres dat u typte. Verstuur straks uw vraag. Dan zoekt iemand van de balie het op.
location-noted = Dank u, ik weet waar het is. Het bericht met uw locatie haal ik weg uit dit gesprek.
location-live-once = Dank u, ik weet waar het is. Ik gebruik uw locatie maar één keer. Het bericht ermee haal ik weg uit dit gesprek. U kunt het delen nu stoppen.
place-other-bot = Dit adres ligt niet in { $here }, maar in { $there }. Daar is een eigen buurtbot: { $link }. Druk op die link om daar hulp te vragen.
place-nobody = Dit adres ligt niet in { $here }. Hier kennen wij nog geen buren die helpen. Typ een ander adres. Of laat een mens van { $organisation } meekijken.
ask-door = Bij welke deur moet de helper zijn? Typ de straat en het huisnummer.

ask-when = Wanneer is de hulp nodig?
when-today = Vandaag, zo snel mogelijk
when-tomorrow = Morgen
when-later = Op een andere dag
when-weekly = Elke week
ask-date = Op welke dag?
ask-date-weekly = Op welke dag van de week? Ik begin op de dag die u kiest.
weekly-from = Elke week vanaf { $day }
ask-daypart = Op welk moment van de dag?
daypart-any = Maakt niet uit
confirm-when = Dus { $when }. Klopt dat?
when-i-mean-today = Vandaag
time-not-understood = Deze dag of tijd begrijp ik niet. Typ bijvoorbeeld: vrijdagmiddag, morgen om 10 uur, of 3 december. Of druk op een knop.
time-is-past = Dat is al voorbij. Kies een tijd die nog komt.
day-typed-is-past = Dat was { $day }. Die dag is voorbij. Kies een tijd die nog komt.
time-at-night =
    In de nacht komen er geen buren. Kies een tijd tussen { $first } en { $last }. Kan het niet wachten? Druk op “{ button-person }”.
    Is er nu gevaar? Bel nu:
    112
day-too-far = Zo ver vooruit kan ik nog niemand vragen. Kies een dag binnen { $days } dagen.
day-is-past = De dag die u koos is al voorbij. Kies een nieuwe dag.

ask-the-rest = Wat is er nog nodig? Typ het, of spreek het in. Zet er geen ziekte, geld of codes in.
ask-words = Wat moet de helper nog weten? Typ het, of spreek het in. Zet er geen ziekte, geld of codes in. Dat hoeft een buur niet te weten.
words-too-long = Dit is te lang. Vertel het in hooguit { $most } tekens.

told-begun = Ik lees: { $kind }. Klopt iets niet? Dat kunt u aan het eind wijzigen.
name-how = Een naam lees ik hier niet in. Typ alleen de voornaam. Bijvoorbeeld: Riet.
told-read = Dat heb ik gelezen. Nu nog dit.
told-added = Dat heb ik erbij gezet.
told-too-long = Dat is te lang voor de helper. Vertel bij de laatste vraag kort wat nodig is.

read-back =
    Klopt dit?

    Wat: { $kind }
    Voor wie: { $whom }
    Waar: { $where }
    Wanneer: { $when }
    Voor de helper: { $words }

    Is het goed? Druk op “{ button-send }”.
read-back-changes =
    U gaat uw vraag wijzigen. Klopt dit zo?

    Wat: { $kind }
    Voor wie: { $whom }
    Waar: { $where }
    Wanneer: { $when }
    Voor de helper: { $words }
where-shared = de locatie die u deelde
where-person-asks = dat vertelt u aan een mens
where-person-looks = { $address }. Een mens vraagt u straks of dit klopt.
words-spoken = uw spraakbericht
words-none = niets
button-send = Versturen
button-send-changes = Wijzigingen versturen
button-change-kind = Anders: wat
button-change-for_whom = Anders: voor wie
button-change-where = Anders: waar
button-change-when = Anders: wanneer
button-change-words = Anders: voor de helper
recap-ask-for-help = Fijn dat u terug bent. U was begonnen met een hulpvraag. We gaan verder waar u was.
recap-ask-for-help-kind = Fijn dat u terug bent. U was begonnen met een hulpvraag: { $kind }. We gaan verder waar u was.

# Een woord erbij
ask-add-word = Wat wilt u nog laten weten? Typ het hieronder.

# Een melding
ask-what-happened =
    Wat is er gebeurd? Vertel het in uw eigen woorden. Alleen { $organisation } leest dit.
    Is er nu gevaar? Bel nu:
    112
