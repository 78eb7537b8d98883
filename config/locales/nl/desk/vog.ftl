# Een VOG die de balie zag
volunteer-vog = VOG gezien op { $seen }. Hij telt tot { $until }.
vog-which-month =
    Van welke maand is de VOG van { $name }? Dat staat op het papier. Hij telt { $months } maanden.

    Kijk alleen. Maak geen foto of kopie, en stuur hem niet door.
vog-which-of-year = Van welke maand van { $year } is de VOG van { $name }?
vog-not-of = Een VOG van die maand telt niet voor { $name }. Hij telt { $months } maanden. Kies een andere maand, of vraag om een nieuwe VOG.
month-of-year = { $month } { $year }
year-of = Eerder: { $year }
button-vog-again = Nieuwe VOG gezien
button-volunteer-vog = { $volunteer } · VOG tot { $until }
volunteers-vog-ends = VOG loopt bijna af: { $count }
desk-vog-ends = De VOG van { $name } telt tot { $until }. Daarna is het niveau 1. De vrijwilliger weet het ook.
desk-vog-ended = De VOG van { $name } telt niet meer ({ $until }). Het niveau is nu 1. De vrijwilliger weet het ook.
desk-vog-ends-rung = De VOG van { $name } telt tot { $until }. Daarna is het niveau 1. De vrijwilliger heeft alleen een telefoon, en staat op de bellijst.
desk-vog-ended-rung = De VOG van { $name } telt niet meer ({ $until }). Het niveau is nu 1. De vrijwilliger heeft alleen een telefoon, en staat op de bellijst.
vog-no-day = hij liep af
