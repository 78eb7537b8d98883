# Iemand mag niet meer meedoen: wat die leest, en het niet eens zijn

banned =
    U kunt niet meer meedoen met de buurtbot. { $why }
    Wat u vroeg of zou doen, gaat niet door. Hebt u zelf hulp nodig? Bel { $organisation }: { $phone }.
    Bent u het er niet mee eens? Druk dan op “{ button-appeal }”.
banned-not-now = Dit kan niet, want u kunt niet meer meedoen met de buurtbot. Hebt u hulp nodig? Bel { $organisation }: { $phone }. Bent u het er niet mee eens? Druk dan op “{ button-appeal }”.
ban-why-threat = De reden: een ander voelde zich bedreigd of uitgescholden.
ban-why-money = De reden: er is om geld, een pas of een code gevraagd.
ban-why-unwanted = De reden: een ander kreeg contact dat die niet wilde.
ban-why-agreements = De reden: wat was afgesproken, is meer dan eens niet gedaan.
ban-why-safety = De reden: de balie vindt het zo niet veilig genoeg voor een ander.
ban-why-before = De balie heeft dat eerder besloten.
button-appeal = Ik ben het er niet mee eens
ask-appeal = Waarom bent u het er niet mee eens? Schrijf het hier, in uw eigen woorden. Alleen de balie leest het. Werkt daar meer dan één persoon, dan kijkt een ander dan wie het besloot.
case-told-appeal = Wat u schreef, ligt nu bij de balie.
ban-over = U kunt weer meedoen met de buurtbot. Bood u hulp aan? Dan spreekt { $organisation } u eerst. Vragen? Bel: { $phone }.
ban-stays = Er is opnieuw naar gekeken. Het blijft zo: u kunt niet meedoen met de buurtbot. Bent u het daar niet mee eens? Bel { $organisation }: { $phone }, en vraag hoe u een klacht indient.

# Voor de balie
case-short-appeal = Niet eens
case-reason-appeal = Niet eens met uitsluiten
case-why-appeal = Waarom hier: iemand is uitgesloten, en is het daar niet mee eens. Wie het besloot, beslist niet ook hierover.
card-banned = Uitgesloten. Reden: { $why }.
desk-button-ban = Uitsluiten
desk-button-unban = Weer toelaten
desk-button-ban-stays = Uitsluiten blijft
desk-ban-why = Waarom sluit u deze persoon uit? De persoon leest de reden in gewone woorden, en wat die kan doen. Een notitie hier leest alleen de balie.
desk-ban-threat = dreigen of schelden
desk-ban-money = geld, pas of code
desk-ban-unwanted = contact dat de ander niet wil
desk-ban-agreements = afspraken niet nakomen
desk-ban-safety = niet veilig
desk-ban-before = was eerder uitgesloten
desk-preview-ban =
    { $name } leest dan dit, en kan niet meer meedoen. Wat openstaat wordt ingetrokken, of gaat naar een ander:

    { $words }
desk-ban-nobody = Over wie dit gaat, is niet (meer) bekend. Er is niets veranderd.
desk-ban-already = Deze persoon is al uitgesloten. Er is niets veranderd.
desk-ban-not = Deze persoon is niet (meer) uitgesloten. Er is niets veranderd.
desk-ban-elsewhere = Deze vrijwilliger hoort bij een andere gemeente. Bel de balie daar: die kan uitsluiten. Hier kunt u twee mensen wel uit elkaar houden.
desk-ban-not-you = U besloot dit zelf. Laat een collega ernaar kijken. U kunt deze persoon wel weer toelaten.
desk-banned = Uitgesloten. De persoon heeft gelezen waarom, en hoe die het er niet mee eens kan zijn. Heeft die alleen een telefoon? Bel dan zelf.
desk-unbanned = Weer toegelaten. Bood deze persoon hulp aan? Kijk dan opnieuw welk niveau past.
desk-ban-stays = Het uitsluiten blijft. De persoon heeft dat gelezen.

# De lijst van wie is uitgesloten
excluded-none = In deze buurt is nu niemand uitgesloten. Dat u keek, is genoteerd.
excluded-head = Uitgesloten: { $count }. Het geldt tot de balie iemand weer toelaat. Dat u keek, is genoteerd.
excluded-line = { $name } ({ $place }): sinds { $at }. Reden: { $why }.
excluded-case = Besloten bij { $ref }.
excluded-appealed = Is het er niet mee eens, sinds { $at }. Een collega moet er nog naar kijken.
excluded-looked = Was het er niet mee eens. Een collega keek op { $at }, en het bleef zo.
excluded-button-let-in = Weer toelaten: { $name }
excluded-sure = { $name } weer toelaten? Die leest dat dan meteen.
excluded-button-sure = Ja, weer toelaten
excluded-button-back = Terug naar de lijst

# Wie is uitgesloten, belt
intake-excluded =
    Let op: dit nummer is van iemand die is uitgesloten, sinds { $at }. Reden: { $why }.
    Is het dringend, of kan het niet anders? Neem het op. Er wordt dan geen buur gevraagd: de balie regelt het zelf.
    Anders: verwijs, of zeg wanneer u terugbelt. Niet mee eens met uitsluiten? Een collega kan ernaar kijken.
intake-excluded-case = Besloten bij { $ref }.
intake-excluded-take = Toch opnemen, voor de balie
intake-excluded-not = Niet opnemen
desk-caller-excluded = Er is niets genoteerd: dit nummer is van iemand die is uitgesloten. Zeg het rustig, en bespreek het met uw team. De lijst staat onder /uitgesloten.
intake-not-taken = Er is niets opgenomen: dit nummer is van iemand die is uitgesloten. Er is niets bewaard.
