# Iemand maakt zich zorgen om een ander: kort, want de melder staat er misschien bij.

worry-told = Goed dat u het zegt. Ik heb de balie gewaarschuwd.
worry-call =
    Is er nu gevaar? Bel nu:
    { $emergency }
worry-do-stay = Blijf erbij als dat goed voelt. Is het voor u niet veilig? Ga dan weg en bel.
worry-do-suicide = Blijf erbij, als het voor u veilig is. Vraag gerust of iemand aan zelfmoord denkt. Vragen maakt het niet erger. Ook u kunt bellen voor raad.
worry-do-acute_danger = Doe wat 112 u zegt. Is het voor u niet veilig? Ga dan eerst weg.
worry-do-violence = Kom er niet tussen. Ga weg als het niet veilig is, en bel. Ook u kunt bellen voor raad.
worry-do-sexual_violence = Blijf erbij als dat veilig is. Vraag niet te veel, luister. Ook u kunt bellen voor raad.
worry-do-child = Blijf bij het kind als dat veilig is. Ook u kunt bellen voor raad.
worry-do-threat_to_others = Ga weg, en bel als u veilig staat.
worry-do-lost =
    Blijf bij deze persoon en praat rustig. Gaat iemand weg en vindt u die niet? Bel dan:
    112
worry-do-scam = Laat niemand een pas of code geven. Laat geen vreemden in huis.
worry-own = Gaat het ook over uzelf? Schrijf het hier. Dit nummer is er ook voor u.
worry-write = Schrijf hier wat u ziet. Alleen de balie leest het.
worry-where = Schrijf hier om wie het gaat, en waar. Alleen de balie leest het.
worry-more = Ik heb het doorgegeven aan de balie.
worry-closed = { $organisation } weet ervan en heeft dit afgesloten. Dank u dat u het zei. Ziet u weer iets? Druk dan op de knop.
topic-worried-again = De melder drukte opnieuw op “{ button-worried }”.

card-who-says = Gemeld door: { $name } ({ $language }). Schrijf hier, dan gaat het naar de melder.
card-whom = Gaat over: { $name }. Deze persoon weet hier niets van.
card-whom-phone = Telefoon daar: { $phone }
card-whom-address = Adres daar: { $address }
card-whom-unknown = Om wie het gaat, en waar, is niet bekend. Vraag het de melder.
case-short-worry = Zorg
case-reason-worry = Zorg om een ander
case-why-worry = Waarom hier: iemand maakt zich zorgen om een ander ({ $what }). Voor zover bekend is de melder zelf niet in gevaar.
worry-unnamed = nog geen gevaar genoemd
case-told-worry = Iemand van de balie leest wat u zag.
