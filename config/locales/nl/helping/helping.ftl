# Zolang een buur helpt: onderweg, is er iemand gekomen, hoe staat het ermee, intrekken en wijzigen
a-neighbour = een buur
a-colleague = een collega
request-not-yours = Deze hulpvraag is er niet meer, of hoort niet bij u. Kies /menu om verder te gaan.

button-on-my-way = Ik ben onderweg
button-done = Klaar
button-cannot = Het lukt toch niet
button-finished = Klaar, het is gelukt
button-not-come = Er komt niemand
button-came = Ja, alles goed
button-not-yet = Nog niet
button-yes-done = Ja, het is klaar
button-not-yet-done = Nee, nog niet
button-coming = Ik kom eraan
button-cannot-come = Het lukt niet
button-change = Iets wijzigen
button-add-word = Iets erbij zeggen
button-withdraw = Intrekken
button-withdraw-sure = Ja, trek hem in
button-keep-it = Nee, laat hem staan
button-ask-again = Opnieuw vragen
button-ask-help = Ik wil hulp vragen
button-stop-repeating = Niet meer elke week
button-not-this-week = Deze week niet
button-block = Ons niet meer koppelen
button-report = Dit voelt niet goed

# Onderweg
resident-on-the-way =
    { $name } is onderweg naar u. { $minutes ->
        [0] Het kan even duren.
       *[other] Het is ongeveer { $minutes } minuten lopen.
    }
    U kunt hier gewoon een bericht typen. { $name } krijgt het meteen.
resident-still-coming =
    { $name } laat weten: ik kom eraan. { $minutes ->
        [0] Het kan even duren.
       *[other] Het is ongeveer { $minutes } minuten lopen.
    }
    Over een tijdje vraag ik of het gelukt is.
volunteer-on-the-way = Fijn! { $name } weet dat u eraan komt. Bent u klaar? Druk dan op “{ button-done }”. Kunt u niet meer komen? Druk meteen op “{ button-cannot }”. Dat is niet erg.
volunteer-on-the-way-already = Dat weet { $name } al. Bent u klaar? Druk dan op “{ button-done }”.

# Is er iemand gekomen?
resident-came-yet = Is { $name } bij u geweest? Het gaat om: { $kind }.
volunteer-came-yet = Is het gelukt bij { $name }? Het gaat om: { $kind }.
volunteer-not-come = { $name } zegt dat er nog niemand is. Het gaat om: { $kind }. Komt u nog? Als het niet lukt, is dat niet erg. Dan zoeken we iemand anders.
resident-wait-a-little = { $name } heeft { $when } met u afgesproken. Dat is nog niet geweest. Wilt u nog even wachten? Daarna vraag ik of er iemand kwam.

# Voor de balie
desk-ring-and-say =
    Wilt u { $name } bellen en dit zeggen?
    { $message }
button-phoned = Gebeld, gezegd
button-rings = Wie helpt mag bellen
button-rings-no = Wie helpt mag niet meer bellen
button-to-helper = Naar de helper
desk-on-the-way = { $ref }: de vrijwilliger is onderweg.
desk-done = { $ref }: de hulp is klaar.
desk-done-by-phone = { $ref }: de hulp is klaar. Bel de bewoner nog even. Ging het goed? Sluit dan de melding.
desk-withdrawn = { $ref }: de hulpvraag is ingetrokken.
desk-skipped = { $ref }: deze week is overgeslagen. Volgende week komt de vraag terug.
desk-changed = { $ref }: de hulpvraag is gewijzigd. Er komt een nieuwe, met hetzelfde nummer.
desk-word-added =
    { $ref }: er is iets bij gezegd.
    { $words }
desk-voice-added =
    { $ref }: er is iets bij ingesproken.
    { desk-not-listened }

# Hoe staat het ermee?
status =
    { $head }
    { $now }
status-head = { $kind }, { $when } ({ $ref }).
status-open =
    { $asked ->
        [0] Ik heb nog geen buren gevraagd. Dat doe ik zodra het kan.
        [one] Ik heb 1 buur gevraagd.
       *[other] Ik heb { $asked } buren gevraagd.
    } { $waiting ->
        [0] Ik wacht nu op niemand.
        [one] Van 1 buur wacht ik nog op antwoord.
       *[other] Van { $waiting } buren wacht ik nog op antwoord.
    }
    Kan niemand? Dan vraag ik het aan de balie, uiterlijk { $by }.
status-open-late =
    { $asked ->
        [0] Ik heb nog geen buren kunnen vragen.
        [one] Ik heb 1 buur gevraagd.
       *[other] Ik heb { $asked } buren gevraagd.
    }
    Er is nog niemand gevonden. De balie krijgt uw vraag nu.
status-taken = { $name } komt u helpen. U kunt hier een bericht typen. { $name } krijgt het meteen.
status-waits = { $name } wil u helpen. De balie kijkt eerst nog mee. Er komt nog niemand.
status-on_the_way = { $name } is onderweg naar u. U kunt hier een bericht typen.
status-with_desk = Er is nog geen buur gevonden. De balie heeft uw vraag, en laat u iets weten.
status-done = Dit is klaar.
status-withdrawn = Deze vraag is ingetrokken. Er komt niemand meer voor.
status-closed = De balie heeft deze vraag afgesloten. Hebt u nog iets nodig? Vraag het gerust opnieuw.
status-holding =
    { $kind }, voor { $name }. { $when }.
    { $street }
    Een bericht dat u hier typt, gaat naar { $name }.
status-holding-place = De plek ziet u met de knop hieronder.
status-nothing = U hebt nu niets openstaan. Hebt u hulp nodig? Vraag het gerust.
volunteer-now-open = Deze hulpvraag zoekt nog iemand.
volunteer-now-taken = Deze hulpvraag is van u.
volunteer-now-on_the_way = Deze hulpvraag is van u.
volunteer-now-with_desk = De balie heeft deze hulpvraag. U hoeft niets te doen.
volunteer-now-done = Dit was al klaar. Dank u wel voor uw hulp aan { $name }!
volunteer-now-withdrawn = { $name } heeft deze hulpvraag ingetrokken. U hoeft niet te komen. Dank u wel!
volunteer-now-closed = De balie heeft deze hulpvraag afgesloten. U hoeft niets meer te doen. Dank u wel!

# Intrekken
withdraw-sure = Wilt u deze hulpvraag intrekken: { $kind }? Dan zoek ik niet verder.
withdraw-sure-held = Wilt u deze hulpvraag intrekken: { $kind }? Er zou { $name } komen. Dat zeg ik dan meteen af.
resident-withdrawn = Uw hulpvraag is ingetrokken. Er komt niemand meer voor. U kunt altijd opnieuw hulp vragen.
resident-skipped = Goed, deze week komt er niemand. Volgende week vraag ik het weer voor u.
volunteer-withdrawn = { $name } heeft de hulp niet meer nodig ({ $kind }). U hoeft niet te komen. Fijn dat u wilde helpen, dank u wel!
volunteer-skipped = { $name } slaat een week over ({ $kind }). U hoeft deze week niet te komen. Dank u wel!
volunteer-changed = { $name } heeft de hulpvraag veranderd ({ $kind }). Deze geldt niet meer, dus u hoeft nu niet te komen. Misschien krijgt u zo de nieuwe vraag. Dank u wel!
card-withdrawn = { $kind }. Dit gaat niet door: de hulpvraag is ingetrokken of veranderd.

# Wijzigen en iets erbij zeggen
change-begins = Hier is uw hulpvraag nog eens: { $kind }. Verander wat u wilt en stuur hem dan opnieuw. Tot die tijd blijft de oude staan.
change-held = Er komt al iemand. Wilt u iets anders? Typ het hier, dan krijgt uw buur het meteen. Is het heel anders? Trek de vraag dan in en stel een nieuwe.
change-with-desk = De balie heeft uw vraag. Zeg er iets bij, dan weet de balie het ook.
word-added = Dat staat er nu bij. Wie u helpt, krijgt het te zien.
word-added-held = Dat staat er nu bij. Ik heb het ook meteen doorgegeven.
word-empty = Daar stond niets in dat ik kan lezen. Probeer het nog eens.
word-too-long = Dat is te lang om erbij te zetten. Kunt u het korter zeggen?

# Elke week
next-week = Elke week: { $kind }. De volgende keer is { $when }. Ik vraag { $name } als eerste. Komt het niet uit? Zeg het hieronder.
next-week-anyone = Elke week: { $kind }. De volgende keer is { $when }. Ik vraag het aan buren bij u in de buurt. Komt het niet uit? Zeg het hieronder.
next-week-anew = Tijd voor een nieuwe week: { $kind }. Ik weet niet meer waar het is, want dat bewaar ik maar kort. Wilt u het opnieuw vragen?
repeating-stopped = Goed. Deze vraag komt niet meer elke week terug.
repeating-stopped-after = Goed. Na { $when } komt deze vraag niet meer terug.
