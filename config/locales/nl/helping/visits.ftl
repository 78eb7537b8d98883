# Op bezoek bij iemand thuis: de balie kijkt eerst mee, en wie niets laat horen wordt gezocht

visit-first = Dit is uw eerste bezoek bij iemand thuis. Daarom kijkt { $organisation } eerst even mee. Het adres komt na hun ja. Duurt het te lang? Bel: { $phone }.
visit-not-yet = { $organisation } kijkt nog mee met uw eerste bezoek. Het adres komt na hun ja. Duurt het te lang? Bel: { $phone }.
visit-approved = U kunt naar { $name }. Voor een volgend bezoek hoeft dit niet meer.
visit-no =
    Deze hulp gaat nu niet door ({ $kind }). U hoeft niet te komen. Dank u wel dat u wilde helpen.
    Wilt u weten waarom? Bel { $organisation }: { $phone }.
visit-press = Bent u er? Druk dan op “{ button-visit-there }”. Zo merkt de balie het als u te lang niets laat horen.
visit-there = Fijn dat u er bent. Gaat u weer weg? Druk dan op “{ button-visit-left }”.
visit-still = Goed. Gaat u weg? Druk dan op “{ button-visit-left }”.
visit-left = Goed dat u het zegt. Is de hulp voor { $name } klaar? Druk dan op “{ button-done }”.
visit-all-well =
    Is alles goed bij { $name }? Druk op een van de knoppen. Hoor ik niets, dan vraag ik de balie om u te zoeken.
    Is er nu gevaar? Bel nu:
    112
button-visit-there = Ik ben er
button-visit-left = Ik ben weer weg
button-visit-still = Ik ben er nog, alles goed

# Voor de balie
case-short-first_visit = 1e bezoek
case-reason-first_visit = Eerste bezoek thuis
case-why-first_visit = Waarom hier: een vrijwilliger gaat voor het eerst bij iemand thuis helpen. Het adres wacht op u. Kent u deze vrijwilliger? Kies met de knoppen.
case-why-first_visit-yes = Waarom hier: een vrijwilliger gaat voor het eerst bij iemand thuis helpen. De balie zei ja. Is alles klaar? Sluit dit dan af.
case-short-visit = Stil bezoek
case-reason-visit = Bezoek: niets gehoord
case-why-visit =
    Waarom hier: deze vrijwilliger is bij iemand thuis, en antwoordt niet. Bel of schrijf de vrijwilliger nu, en bel daarna het adres. Neemt niemand op? Ga kijken. Of bel:
    112
desk-button-visit-yes = Ja, mag gaan
desk-button-visit-no = Nee, een ander
desk-visit-yes = Deze vrijwilliger mag gaan, en kan het adres nu zien. Een volgende keer is dit niet nodig.
desk-visit-no = De vrijwilliger heeft gelezen dat het niet doorgaat. De hulpvraag gaat naar een ander. Wilt u uitleggen waarom? Bel zelf.
desk-visit-over = Dit eerste bezoek wacht niet meer op u. Er is niets veranderd.
desk-visit-pressed = { $ref }: de vrijwilliger liet van zich horen, en drukte op “{ $button }”.
desk-visit-wrote = { $ref }: de vrijwilliger liet van zich horen, en schreef iets aan de bewoner.
desk-visit-left = { $ref }: de vrijwilliger is weer weg, en alles is goed.
desk-visit-done = { $ref }: de vrijwilliger zegt dat de hulp klaar is.
desk-visit-still = { $ref }: de vrijwilliger is er nog, en alles is goed.
card-visit-at = Op bezoek bij: { $name }
