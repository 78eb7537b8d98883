# Wanneer hulp gewenst is: "woensdag 25 november, in de middag"
wanted-day = { $weekday } { $day } { $month }
wanted-weekly = elke week, voor het eerst op { $day }
wanted-morning = { $day }, in de ochtend
wanted-afternoon = { $day }, in de middag
wanted-evening = { $day }, in de avond
wanted-any = op een dag die de helper uitkomt, van { $first } tot en met { $last }
wanted-at = { $day }, om { $time }
wanted-between = { $day }, tussen { $first } en { $last }
wanted-before = { $day }, voor { $time }
wanted-soon = vandaag ({ $day }), zo snel mogelijk
wanted-soon-then = { $day }, zo snel mogelijk

# Aan wie hulp vraagt: wat er nu gebeurt
asking-now =
    Uw vraag is verstuurd.
    { $kind } – { $wanted }. Nummer: { $ref }.

    { $now } U hoort het meteen als er iemand komt.
    { $otherwise }
asking-place-known = Het adres is nu bekend: { $address }.
asking-at-once = We vragen nu buren die bij u in de buurt wonen.
asking-from = In de avond en de nacht vragen we geen buren. We beginnen { $at }.
asking-otherwise = Kan niemand? Dan vraag ik het aan { $organisation }: { $at }.
asking-otherwise-closed = Kan niemand? Dan vraag ik het aan { $organisation }: { $at_call }. Dan is het daar gesloten. Vanaf { $at } is er weer iemand. Bellen kan op { $hours }: { $phone }.
asking-nobody-yet =
    We hebben nog geen buur gevonden voor uw vraag.
    { $kind } – { $wanted }. Nummer: { $ref }.

    Ik heb het nu aan de balie gevraagd. { $by_when }
    Zegt een buur alsnog ja? Dan hoort u het meteen.
asking-desk-place =
    Uw vraag is verstuurd: { $kind }. Nummer: { $ref }.
    Iemand van de balie leest uw vraag eerst. Samen bespreekt u waar en wanneer het is. { $by_when }
asking-desk-often =
    Uw vraag is verstuurd: { $kind }. Nummer: { $ref }.
    U vroeg vandaag al vaak om hulp. Daarom kijkt iemand van de balie eerst mee. { $by_when }
asking-desk-itself =
    Uw vraag is verstuurd: { $kind }. Nummer: { $ref }.
    Iemand van de balie regelt dit zelf met u. { $by_when }
asking-dropped-out = { $name } kan helaas toch niet komen. Het gaat om: { $kind }. Wie hierna komt, krijgt een nieuw deurwoord. U hoort het dan ook. Het oude geldt niet meer.
asking-again =
    We zoeken een andere buur: { $kind }. Dat doen we nu sneller.
    U hoort het meteen als er iemand komt.
    { $otherwise }
asking-not-known = We kennen u nog niet. Druk op “{ button-begin-anew }”. Dan leg ik uit hoe het werkt.
asking-other-must-agree = U vraagt hulp voor iemand anders. Dat kan alleen als diegene het goed vindt. Vraag dat eerst. Daarna kunt u de hulp opnieuw vragen.

button-how-is-it = Hoe staat het?
