# The telephone circle: what members, staff and sheets on paper say.

button-my-circle = Telefooncirkel
button-circle-spoken = Gesproken
button-circle-no-answer = Geen antwoord
button-circle-skip = Vandaag overslaan
button-circle-going = Gaat kijken
button-circle-key-no-answer = Ook geen antwoord
button-circle-i-go = Ik ga kijken
button-circle-cannot-go = Ik kan niet gaan
button-circle-well = Het gaat goed
button-circle-not-well = Niet goed, of ik weet het niet
button-circle-here = Het gaat goed met mij
button-circle-i-call = Ik bel

# -- the round

circle-call =
    📞 U bent aan de beurt in de telefooncirkel.
    Bel { $name }: { $phone }
    Druk daarna hieronder op een knop.
circle-again =
    📞 Bel { $name } nog een keer: { $phone }
    Druk daarna hieronder op een knop.
circle-soon = { $name } nam niet op. Over { $minutes } minuten vraagt de bot u nog een keer te bellen.
circle-no-answer = { $name } nam niet op.
circle-key =
    { $name } neemt nog steeds niet op.
    Bel nu wie de sleutel heeft: { $key }
    Vraag of die gaat kijken. Ziet u zelf gevaar? Bel:
    112
circle-key-yours =
    { $name } neemt nog steeds niet op.
    U hebt zelf de sleutel. Kunt u nu gaan kijken? Ziet u gevaar? Bel:
    112
circle-going = Dank u. Weet u hoe het met { $name } gaat? Druk dan hieronder op een knop.
circle-not-needed = { $name } heeft zich gemeld of is gesproken. U hoeft niet meer te bellen.
circle-other-calls = Een ander belt { $name } nu.
circle-passed-by = U drukte niet op een knop. Een ander belt nu voor u verder. Ook u wordt zo gebeld. Gaat het goed? Druk dan hieronder.
circle-missed = Iemand uit de telefooncirkel belde u net. Gaat het goed? Druk dan hieronder.
circle-with-desk = { $name } is niet bereikt. De balie weet het nu. U hoeft niets meer te doen.
circle-round = De cirkel is rond. Iedereen heeft iets laten horen. Dank u wel.
circle-stopped = De telefooncirkel stopt voor nu. U hoeft { $name } niet te bellen.
circle-spoken = ✓ U sprak { $name }.
circle-found = ✓ Het gaat goed met { $name }. Dank u wel.
circle-over = Deze beurt is voorbij. Dank u wel.
circle-good-to-hear = Fijn om te horen. Dank u wel.
circle-button-wrong = { $name }: dit voelt niet goed
circle-skipped = Goed. Vandaag doet u niet mee. Een ander belt voor u.
circle-rests = De telefooncirkel staat nu stil. U wordt niet gebeld. Hebt u iemand nodig? Bel { $organisation }: { $phone }
circle-holidays =
    De telefooncirkel belt niet op { $days }. Dat is een feestdag.
    U belt weer op { $next }.
    Hebt u eerder iemand nodig? Bel { $organisation }: { $phone }
    Is er gevaar? Bel:
    112
circle-pass-on = Zeg er ook bij: op { $days } is er geen telefooncirkel, want dat is een feestdag. Op { $next } wel weer.
circle-goes-on = De telefooncirkel gaat weer verder. Hier leest u wie u belt. Vragen? Bel { $organisation }: { $phone }

# -- the member

circle-welcome =
    U doet mee met de telefooncirkel { $name }. Die begint om { $starts } uur.
    Bent u aan de beurt? Dan leest u hier wie u belt.
    Een dag niet mee? Druk op “{ button-my-circle }”.
circle-what = In een telefooncirkel bellen buren elkaar op vaste dagen. Zo merkt iemand het als het niet goed gaat. Wilt u meedoen? Druk dan op de knop.
circle-none-here = Er is nu geen telefooncirkel in deze buurt.
circle-button-wish = Ik wil meedoen
circle-you-wait = U wilt meedoen met een telefooncirkel. U staat op de lijst van de balie.
circle-yours = U doet mee met de telefooncirkel { $name }: { $days }, om { $starts } uur.
circle-button-be-away = Ik ben een tijd weg
circle-button-leave = Ik wil stoppen
circle-leave-sure = Wilt u stoppen met de telefooncirkel? Dan belt niemand u meer in de ochtend.
circle-button-leave-sure = Ja, ik stop
circle-button-stay = Nee, ik blijf
circle-left = U doet niet meer mee met een telefooncirkel. Wat daarvoor bewaard was, is weg.
circle-wish-explained =
    Eén buur uit uw cirkel ziet uw naam en nummer, en belt u. De balie van { $organisation } ziet het ook.
    U belt zelf de volgende. Neemt iemand niet op? Dan kijkt uiteindelijk de balie.
    Wilt u dat?
circle-wish-phone = Op welk nummer mag uw buur u bellen?
circle-wish-noted = Dank u. { $organisation } zoekt een cirkel voor u. Een cirkel is er pas als er genoeg buren zijn.
circle-wish-over = Er is nog geen telefooncirkel voor u gevonden. Uw nummer is hier weg. Wilt u wel bellen met iemand? Bel { $organisation }: { $phone }
circle-ask-away-first = Vanaf welke dag doet u niet mee?
circle-ask-away-last = Tot en met welke dag? De eerste dag is { $day }.
circle-away-again = Kies een dag vanaf vandaag, niet later dan een half jaar.
circle-away-noted = Goed. Van { $first } tot en met { $last } wordt u niet gebeld.
circle-away-asked-too = U wordt ook nagebeld. Wilt u dat ook niet, tot en met { $last }?
circle-away-asked-too-for = Deze buur wordt ook nagebeld. Wil de buur dat ook niet, tot en met { $last }?
circle-button-not-asked = Nee, ook niet nabellen
circle-button-asked-page = Nabellen bekijken
circle-you-are-away = U doet niet mee van { $first } tot en met { $last }. Zo lang belt niemand u.
circle-button-i-am-back = Ik doe weer mee
circle-back-not-asked = Nabellen begint pas weer op { $until }. Wilt u dat ook nu weer?
circle-back-not-asked-for = Nabellen begint pas weer op { $until }. Wil deze buur dat ook nu weer?
circle-button-asked-again = Ja, ook weer nabellen
circle-back-noted = Goed, u doet weer mee. U wordt weer gebeld op { $day }.
circle-changed =
    De telefooncirkel { $name } verandert:
    { $when }
    De eerste keer is { $day }. Past dat niet? Druk op “{ button-my-circle }”, of kies voor een mens.
circle-new-name = De telefooncirkel { $before } heet nu { $name }. Verder blijft alles gelijk.
circle-taken-out = U staat niet meer in de telefooncirkel. Vragen? Bel { $organisation }: { $phone }

# -- the desk

circle-button-list = Cirkels
circle-desk-off = In { $place } staan telefooncirkels uit. Zet ze aan met /onderdelen.
circle-desk-list =
    Telefooncirkels in { $place }: { $circles }
    Wachten op een cirkel: { $wishes }
circle-button-wish-for = Iemand aan de telefoon wil meedoen
circle-wished-for = Genoteerd. Er wachten er nu { $count } op een cirkel. Maak een cirkel als het er genoeg zijn.
circle-wish-not-noted = Er is niets genoteerd.
circle-button-new = Nieuwe cirkel
circle-desk-wish = Iemand wil meedoen met een telefooncirkel. Er wachten er nu { $count }.
circle-desk-left = Uit de telefooncirkel { $circle } is een lid weg. Er zijn er nog { $left }.
circle-desk-asked-too = Telefooncirkel { $circle }: { $count ->
        [one] één nieuw lid wordt
       *[other] { $count } nieuwe leden worden
    } op dezelfde dagen ook nagebeld. Vraag of dat niet te veel is.
circle-desk-call = 📞 Telefooncirkel { $circle }: een lid moet nu gebeld worden. Wie belt?
circle-desk-soon = 📞 Telefooncirkel { $circle }: geen antwoord. Zo komt de vraag nog een keer.
circle-desk-called = Telefooncirkel { $circle }: hier hoeft niemand meer te bellen.
circle-desk-holidays = Telefooncirkel { $circle } belt niet op { $days }, en op { $next } weer. Leden met de bot lezen het nu. De anderen horen het van wie hen belt.
circle-desk-late = ❗ Telefooncirkel { $circle }: de bot was er niet, en de ronde van vandaag is niet geweest. Bel de leden zelf.
call-why-circle_none = wacht op een telefooncirkel
call-ask-circle_none = Vertel dat er nog geen telefooncirkel is. Vraag of deze buur iets anders wil: een maatje, of nabellen.
call-why-circle = telefooncirkel
call-ask-circle = In de cirkel kan nu niemand dit lid bellen. Vraag hoe het gaat. Neemt niemand op? Zeg het met de knop.
call-circle-key = Heeft de sleutel: { $key }
circle-not-known = niet bekend
circle-case =
    Telefooncirkel { $circle }: dit lid is niet bereikt.
    Telefoon: { $phone }
    Adres: { $address }
    Heeft de sleutel: { $key }
circle-reached-after-all = Dit lid is toch gesproken, zegt een buur uit de cirkel.

circle-ask-name = Hoe noemt u deze cirkel? Bijvoorbeeld: Ochtendcirkel.
circle-ask-days = Op welke dagen bellen ze elkaar?
circle-no-days = Kies eerst minstens één dag.
circle-ask-starts = Hoe laat begint de cirkel?
circle-hour = { $hour } uur
circle-starts-again = Kies een tijd tussen 7 uur en 19 uur.
circle-ask-holidays = Ook op feestdagen?
circle-ask-limit = Neemt iemand niet op? Na hoeveel tijd moet de balie het weten?
circle-limit = Binnen { $minutes } minuten
circle-ask-who = Lid { $number }: wat is de naam? De volgorde is de volgorde van bellen.
circle-ask-who-wishes = Lid { $number }: kies wie zich opgaf, of schrijf een naam. De volgorde is de volgorde van bellen.
circle-ask-agrees = Vindt { $name } het goed dat een buur naam en nummer ziet en belt?
circle-not-agreed = Dan staat dit lid niet in de cirkel. Er is niets bewaard.
circle-ask-phone = Op welk nummer is { $name } te bellen?
circle-ask-address = Wat is het adres van { $name }? Alleen de balie ziet het.
circle-ask-key = Wie heeft de sleutel van { $name }? Schrijf naam en nummer. Wie de sleutel heeft, moet dit weten.
circle-numbered = { $number }. { $name }
circle-so-far =
    In deze volgorde bellen ze elkaar. De laatste belt de eerste. Zes tot tien leden is goed.
    { $members }
circle-button-more = Nog iemand
circle-button-ready = Klaar
circle-too-few = Een cirkel heeft minstens { $fewest } leden. Zes tot tien is goed.
circle-check =
    Klopt dit?
    { $name }: { $days }, om { $starts } uur.
    Ook op feestdagen: { $holidays }
    De balie weet het binnen { $limit } minuten.
    { $members }
circle-few = Minder dan zes leden: is er één weg, dan bellen er weinig. Zoek nog iemand.
circle-many = Meer dan tien leden: de laatste wordt laat gebeld. Passen twee cirkels beter?
circle-button-make = Maak de cirkel
circle-made = De cirkel { $name } is er. Bel zelf wie geen bot heeft, en zeg wanneer het begint.
circle-member-excluded = Let op: een nummer is van iemand die is uitgesloten. Die persoon doet niet mee. Bespreek het met uw team.
circle-member-apart = Let op: een lid gaat niet samen met iemand in deze cirkel. Dat wil een van de twee zo. Die persoon doet hier niet mee. Kijk of een andere cirkel past.
circle-page =
    Telefooncirkel { $name }
    { $members }
circle-two-apart = Let op: twee leden gaan niet samen. Dat wil een van de twee zo. Zij bellen elkaar niet. Een ander uit de cirkel belt. Kan niemand? Dan vraagt de bot het de balie.
circle-nobody = Er zijn geen leden meer.
circle-member-bot = { $number }. { $name }
circle-member-phone = { $number }. { $name } (alleen telefoon)
circle-member-away = { $number }. { $name } (vandaag niet)
circle-member-days = { $member }, { $days }
circle-away-until = weg tot en met { $last }
circle-away-from = weg van { $first } tot en met { $last }
circle-button-add = Lid erbij
circle-button-heard = Is gesproken
circle-button-up = Eerder bellen
circle-button-out = Lid eruit
circle-button-away = Is een tijd weg
circle-button-is-back = Doet weer mee
circle-button-report = Meldt een ander lid
circle-button-change = Iets veranderen
circle-ask-change = Wat verandert er?
circle-change-new_phone = Nummer van een lid
circle-change-new_address = Adres van een lid
circle-change-new_key = Wie een sleutel heeft
circle-change-days = Dagen
circle-change-starts = Hoe laat
circle-change-holidays = Feestdagen
circle-change-limit = Tijd tot de balie
circle-change-new_name = Naam
circle-ask-whose = Van wie?
circle-button-none = Niet bekend, weghalen
circle-when =
    { $days }, om { $starts } uur.
    Ook op feestdagen: { $holidays }
circle-page-limit = De balie weet het binnen { $minutes } minuten.
circle-noted = Dat is genoteerd. Staat het op een blad? Print dat opnieuw.
circle-limit-changed = Genoteerd. Het geldt ook voor een ronde die nu loopt.
circle-renamed = Genoteerd. De cirkel heet nu { $name }. Leden met de bot lezen het nu. Print het blad opnieuw.
circle-when-changed =
    Genoteerd. De eerste keer is { $day }.
    Leden met de bot lezen het nu. Bel zelf wie geen bot heeft, en print het blad opnieuw.
circle-button-begin = Begin nu
circle-button-month = Twee maanden
circle-button-sheet = Blad om te printen
circle-button-pause = Pauze
circle-button-go-on = Weer verder
circle-button-end = Cirkel stopt
circle-button-back = Terug naar de cirkel
circle-ask-heard = Van wie hebt u vandaag iets gehoord? Dan hoeft niemand dit lid te bellen.
circle-ask-up = Wie gaat één naar boven, en belt eerder?
circle-ask-out = Wie gaat eruit?
circle-ask-away = Wie is een tijd weg?
circle-ask-back = Wie doet weer mee?
circle-ask-report = Wie meldt iets?
circle-ask-about = Over wie? Die twee bellen elkaar dan niet meer. Een ander uit de cirkel belt.
circle-reported = Gemeld. Deze twee bellen elkaar niet meer. Het staat als zaak op de lijst.
circle-ask-joins = { $name } komt erbij, achteraan. Klopt dat?
circle-button-joins = Ja, erbij
circle-sure-end = De cirkel { $name } stopt dan voor iedereen. Zeker weten?
circle-sure-out = { $name } gaat dan uit de cirkel. Zeker weten?
circle-button-sure = Ja, zeker
circle-gone = Deze cirkel of dit lid is er niet meer.
circle-joined = Dit lid doet mee.
circle-in-another = Dit lid zit al in een cirkel, of is niet meer bekend.
circle-heard-of = Genoteerd. Niemand hoeft dit lid vandaag nog te bellen.
circle-not-running = Er loopt nu geen ronde.
circle-order-changed = De volgorde is veranderd.
circle-out = Dit lid is uit de cirkel.
circle-away-by-desk = Dat is genoteerd.
circle-back-by-desk = Genoteerd. Dit lid wordt weer gebeld op { $day }.
circle-paused = De cirkel staat stil. Leden met de bot weten het. Bel zelf de anderen.
circle-begun = De ronde is begonnen.
circle-runs = De ronde van vandaag loopt nog.
circle-on-again = De cirkel gaat weer verder. Bel zelf wie geen bot heeft.
circle-ended = De cirkel is gestopt. Bel zelf wie geen bot heeft.
circle-months =
    Telefooncirkel { $name }
    { $months }
circle-month = { $month }: { $days } keer gebeld.
circle-month-of = { $name }: { $heard } keer gehoord, { $skipped } keer overgeslagen, { $desk } keer bij de balie.
circle-sheets = Telefooncirkel { $name }: een blad voor elk lid.
circle-sheets-how = Open het bestand op een computer en print het. Op elk blad staat alleen wie dit lid belt.

# -- on paper

circle-paper-title = Telefooncirkel
circle-paper-head = Telefooncirkel van { $name }
circle-paper-call =
    U belt: { $name }
    { $phone }
circle-paper-when = Dagen: { $days }. De cirkel begint om { $starts } uur.
circle-paper-again = Neemt niemand op? Wacht { $minutes } minuten en bel nog een keer.
circle-paper-desk = Nog steeds niemand? Bel { $organisation }: { $phone }. Bij gevaar: 112.
