# Mijn gegevens
my-data =
    Dit bewaar ik, voor { $organisation }:
    • Een adres: tot { $address_days } dagen na de hulp.
    • Uw eigen woorden: tot { $words_days } dagen na de hulp.
    • Dat er een vraag was: { $request_days } dagen.
    • Uw naam: tot u { $silent_days } dagen stil bent, of tot u zegt: vergeet mij.

    Klopt er iets niet? Bel { $phone }. Dan passen wij het aan.
my-data-file = Hier is alles wat ik over u weet. Bewaar dit bestand goed. Er kan iets persoonlijks in staan.
data-head = Alles wat Buurtbot over u bewaart, op { $at }
data-line = - { $label }: { $value }
data-for-machine = --- Hetzelfde voor een computer (JSON) ---
data-about-you = == Over u ==
data-your-offer = == Uw hulp ==
data-request = == Een vraag van u ==
data-case = == Een melding bij de balie ==
data-staying = == Helper blijven ==
data-call = == Bellijst ==
data-notes = Genoteerd bij het bellen
data-noted-at-desk = Wie u belde, schreef iets op. Dat staat bij de balie. Wilt u het weten? Bel, of vraag een mens.
data-noted-of-others = Wat u opschreef over wie u belde
data-with-whom-it-is-about = Dat staat bij die persoon, en die mag het lezen. Wilt u weg? Dan blijft het daar, zonder uw naam.
data-last-spoken = Laatst gesproken
data-circle = == Telefooncirkel ==
data-key-holder = Heeft uw sleutel
data-away = Niet mee
data-heard = Gehoord
circle-heard-spoken = { $day }: gesproken
circle-heard-reacted = { $day }: zelf gemeld
circle-heard-skipped = { $day }: overgeslagen
circle-heard-found = { $day }: iemand ging kijken
circle-heard-with_desk = { $day }: bij de balie
data-hears = == U hoort wat buren delen ==
data-share = == Iets dat u deelt ==
data-check-in = == Nabellen ==
data-referrals = == Waar u naar bent doorverwezen ==
data-referral = Plek
data-referral-line = { $name }, { $at }
data-news-mail = == E-mail bij nieuws op uw pagina ==
data-mail = Mailadres
data-talk = == Het gesprek dat nu loopt ==
data-name = Naam
data-chat = Nummer van de chat
data-phone = Telefoon
data-language = Taal
data-first-seen = Voor het eerst gezien
data-last-seen = Voor het laatst gezien
data-agreed-at = Akkoord gegeven op
data-agreed-to = Akkoord met versie
data-of-age = 16 jaar of ouder
data-came-from = Hier gekomen via
data-home = Plek, afgerond
data-blocks = Aantal mensen die u niet wilt ontmoeten
data-paused-from = Aantal mensen over wie u iets meldde, en met wie u nu niet gekoppeld wordt
data-banned = U mag niet meer meedoen sinds
data-appealed = U zei dat u het daar niet mee eens bent
data-crisis = Telefoonnummers voor hulp gegeven op
data-kinds = Helpt met
data-walk = Minuten lopen
data-wishes = Onderweg
data-dayparts = Wanneer
data-languages = Talen
data-since = Sinds
data-rules = Afspraken aangenomen op
data-vog = VOG
data-level = Niveau
data-refused = Gestopt door de balie
data-paused = Pauze tot
data-asked = Aantal keer gevraagd, kort geleden
data-times-helped = Aantal keer geholpen
data-dropped = Aantal keer toch niet gekund
data-took = Hulpvragen aangenomen, de laatste 24 uur
data-rest-days = Hooguit eens per zoveel dagen gevraagd
data-last-took = Laatst ja gezegd op
data-gave-back = Hulpvragen teruggegeven, de laatste 24 uur
data-addresses = Aantal keer een adres gezien
data-ref = Nummer
data-kind = Soort
data-made = Gemaakt op
data-wanted-from = Hulp gewenst vanaf
data-state = Hoe het staat
data-state-open = wij zoeken een helper
data-state-taken = een helper heeft ja gezegd
data-state-on_the_way = de helper is onderweg
data-state-with_desk = bij de balie
data-state-done = geholpen
data-state-withdrawn = door u ingetrokken
data-state-closed = afgesloten door de balie
data-other-name = Voor
data-address = Adres
data-place = Plek
data-words = Uw woorden
data-thanks-words = Uw woorden van dank
data-voice = Spraakbericht
data-door-word = Woord aan de deur
data-invited = Aantal mensen gevraagd
data-answers = Antwoorden
data-closed = Afgesloten op

# Vergeten
forget-sure = Wilt u dat ik u vergeet? Ik wis dan uw naam, uw vragen en wat u aanbiedt. Dat kan niet meer terug. Een lijst van wat er gebeurde, zonder namen, blijft { $audit_days } dagen. In onze bestanden blijft niets na { $rewrite_hours } uur. In reservekopieën na { $backup_days } dagen.
forget-case-stays = Er is een melding over u open bij { $organisation }. Die blijft open tot een mens ernaar keek. Uw naam en woorden wis ik er wel uit. Bij de balie staan ze tot een dag na het sluiten. Wilt u erover praten? Bel { $phone }.
forget-notes-stay = Schreef u iets op over iemand die u belde? Dat gaat over die persoon en blijft daar staan, zonder uw naam.
forget-refusal-stays = U bent hier geen helper. Dat onthouden we nog { $days } dagen, zonder uw naam.
forget-ban-stays = U mag hier niet meer meedoen. Dat onthouden we nog { $days } dagen, zonder uw naam.
forget-still-open = Er loopt nu nog iets.{ $asked ->
        [0] {""}
       *[other] {" "}Eigen vragen: { $asked }. Die trek ik in als ik u vergeet.
    }{ $held ->
        [0] {""}
       *[other] {" "}Hulp die u beloofde: { $held }. Daarvoor zoek ik dan meteen iemand anders.
    }
button-forget-sure = Ja, vergeet mij
forgotten = Ik ben u vergeten. Alles over u is gewist. Typt u later /start, dan beginnen we opnieuw. Alle goeds!
forgotten-after-silence = Wij hoorden lang niets van u. Daarom heb ik alles over u gewist. U bent altijd weer welkom. Typ dan /start.
still-there = Wij hoorden al { $months } maanden niets van u. Mag ik u blijven kennen? Druk dan op de knop. Hoor ik { $days } dagen niets? Dan wis ik alles over u.
button-stay-known = Ja, ik blijf
data-counts = Uren en mijlpalen tellen
data-minutes = Minuten die u telde
data-milestone = Laatste mijlpaal
data-quiet = Geen berichten uit onszelf
data-thanks = Bedankjes die u mag teruglezen
data-meant = Wat het betekende, volgens buren
data-guide = Tips die u kreeg
data-heard-shares = Hoe vaak u de laatste week iets hoorde
data-share-where = Waar
data-share-limits = Let op
data-coming = Hoeveel buren ja zeiden
data-asked-on = Laatst gevraagd of er nog iets is
data-written = Laatst door ons geschreven
data-yearly = Laatst gevraagd of het past
data-stopped = Gestopt op
data-buddy = == Maatje ==
data-likes = Vindt leuk
data-not-again = Buren die niet weer als maatje worden voorgesteld
