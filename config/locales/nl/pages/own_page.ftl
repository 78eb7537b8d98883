# De pagina voor bewoners: /b/<buurt>
own-page-title = Buurtbot { $neighbourhood }
own-page-what = Hier vraagt u hulp aan een buur in { $neighbourhood }. Of u helpt zelf.
own-page-begin-title = Voor het eerst hier?
own-page-begin = Beginnen
own-page-name = Hoe mag een buur u noemen?
own-page-name-hint = Uw voornaam is genoeg. U mag dit ook leeg laten.
own-page-back-title = Ik was hier eerder
own-page-words-label = Mijn vier woorden
own-page-words-hint = Ze staan op uw papiertje. Hoofdletters maken niet uit.
own-page-words-go = Naar mijn gesprek
own-page-words-count = { $count ->
        [one] Ik lees één woord. Het zijn er vier. Vul ze alle vier in.
       *[other] Ik lees { $count } woorden. Het zijn er vier. Kijk op uw papiertje.
    }
own-page-words-meant = Een van de woorden klopt niet helemaal. Bedoelt u dit? Druk er dan op.
own-page-words-not-ours = Het woord “{ $word }” ken ik niet. Kijk hoe het op uw papiertje staat.
own-page-words-unknown = Bij deze vier woorden vind ik geen gesprek. Kloppen de woorden, en de volgorde? Dan is het misschien gewist. Begin dan opnieuw, of bel de balie.

own-page-telegram-title = In Telegram
own-page-telegram-why = Hebt u Telegram op uw telefoon? Dan kan het ook daar.
own-page-telegram-go = Open Telegram
own-page-doors-title = Zo bereikt u Buurtbot { $neighbourhood }
own-page-door-page = Op deze pagina
own-page-door-page-why = U hebt niets anders nodig. U schrijft en leest hier.
own-page-door-page-go = Naar de pagina
own-page-door-phone = Met de telefoon
own-page-door-phone-why = Dan spreekt u met een mens van { $organisation }.

own-page-danger = Is er nu gevaar? Bel:
own-page-ring = Liever een mens? Bel:
own-page-ring-hours = Daar is iemand op { $hours }.

# De vier woorden
own-page-keep-title = Uw vier woorden
own-page-keep-why = Schrijf deze woorden op papier. Daarmee vindt u uw gesprek terug, op elke computer.
own-page-keep-where = Vul deze woorden in op de pagina van Buurtbot, bij “{ own-page-back-title }”.
own-page-keep-careful = Wie deze woorden kent, kan uw gesprek lezen. Houd ze dus voor uzelf.
own-page-keep-print = U kunt deze bladzijde ook afdrukken.
own-page-keep-go = Ik heb ze opgeschreven. Verder
own-page-keep-back = Terug naar het gesprek

# Het gesprek
own-page-talk-title = Uw gesprek
own-page-told = Wat er gezegd is
own-page-newest = Het laatste
own-page-earlier = Wat er eerder gezegd is ({ $count })
own-page-you = U
own-page-arrived = aangekomen
own-page-keys = Antwoorden die passen
own-page-write = Typ hier uw antwoord
own-page-write-hint = Er passen { $most } tekens in.
own-page-send = Versturen
own-page-refresh = Is er iets nieuws?
own-page-something-new = Er is iets nieuws.
own-page-problem-empty = U hebt nog niets getypt. Typ uw antwoord, of druk op een knop hierboven.
own-page-problem-long = Dit is te lang. Er passen { $most } tekens in. Maak het korter.
own-page-more = Meer
own-page-menu = Menu
own-page-person = Een mens spreken
own-page-look-one = Eén vraag tegelijk
own-page-look-chat = Alles onder elkaar
own-page-my-words = Mijn vier woorden
own-page-leave = Weg van deze computer
own-page-photo = Foto bij dit bericht
own-page-voice = Gesproken bericht
own-page-location = Plek op de kaart
own-page-file = Bestand: { $name }

# Weggaan, en wat niet lukt
own-page-left-title = U bent weg van deze computer
own-page-left-what = Wie na u komt, ziet hier niets van u. Met uw vier woorden komt u terug.
own-page-left-back = Terug naar het begin
own-page-away-title = Dit werkt nu niet
own-page-away-what = Het ligt aan ons, niet aan u. Wat u typte, is nog niet verstuurd. Wacht een minuut en druk dan nog eens. Of bel.
own-page-again = Nog een keer
own-page-too-much-title = Even wachten
own-page-too-much-begin = Vanaf deze plek zijn veel mensen begonnen. Probeer het opnieuw { $moment }. Of bel.
own-page-too-much-words = Vanaf deze plek is vaak geprobeerd. Probeer het opnieuw { $moment }. Of bel.
own-page-too-much-say = Dit gaat te snel voor mij. Probeer het opnieuw { $moment }. Of bel.
own-page-too-much-typed = Dit typte u. Het is nog niet verstuurd.
own-page-no-file-title = Dit bestand is er niet
own-page-no-file-what = Misschien is het gewist. Of het is nu niet op te halen. Probeer het later nog eens.

# Een foto, geluid of papier erbij
own-page-file-add = Een foto, geluid of papier meesturen
own-page-file-label = Kies een foto, een geluid of een PDF
own-page-file-hint = Er past { $most } MB in. Een gewone foto past. Versturen duurt soms een minuut. Druk daarna op “{ own-page-file-send }”.
own-page-file-send = Versturen met dit bestand
own-page-file-name = bestand
own-page-problem-file-big = Dit bestand is te groot. Er past { $most } MB in. Maak de foto kleiner, of neem een korter geluid op. Uw woorden staan er nog. Of bel.
own-page-problem-file-kind = Dit soort bestand kan ik niet aannemen. Wel een foto (JPG of PNG), een geluid of een PDF. Uw woorden staan er nog.
own-page-problem-file-room = Ik kan nu geen bestand aannemen. Uw woorden staan er nog. Stuur ze zonder bestand, of bel.
own-page-too-much-file = U stuurde vandaag al veel bestanden. Probeer het opnieuw { $moment }. Of bel.
