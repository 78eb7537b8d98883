# De oproep: nooit een naam, een adres of de woorden van de ander
invitation =
    Kunt u een buur helpen?

    { $kind }, { $whom }
    Wanneer: { $wanted }
    { $walk }
invitation-walk-measured = Ongeveer { $minutes } minuten lopen
invitation-walk-estimated = Ongeveer { $minutes } minuten lopen (een schatting)
invitation-walk-unsure = Misschien { $minutes } minuten lopen (een schatting). Het kan verder zijn dan u wilt.
invitation-for-self = voor een buur
invitation-for-other = voor iemand in uw buurt; een ander vraagt het voor die persoon
invitation-more =
    { $invitation }

    Wat doet u? { $what }
    Uw buur spreekt: { $language }.

    Zegt u ja? Dan krijgt u de voornaam en de straat. Het adres en een deurwoord krijgt u zodra u gaat. U kunt samen schrijven. Uw nummer blijft geheim.
    Neem nooit een bankpas of pincode aan. Geef altijd een bonnetje.
    Nee zeggen mag altijd.
invitation-taken = Een andere buur helpt al ({ $kind }). U hoeft niets te doen.
invitation-again-late =
    Deze hulpvraag is weer vrij. Een ander kan toch niet.

    { $invitation }
invitation-again-beaten =
    U wilde hier helpen. Het kan alsnog: een ander kan toch niet.

    { $invitation }
invitation-not-needed = Deze hulp is niet meer nodig ({ $kind }). Dank u wel dat u er was!
invitation-yours = U zei ja op deze oproep: { $kind }.
invitation-level = We vragen iemand anders ({ $kind }). Dank u wel dat u wilde helpen!
invitation-enough = We vragen nu iemand anders ({ $kind }). Dank u wel dat u wilde helpen!
invitation-refused = Goed dat u het zegt ({ $kind }). We vragen iemand anders. Misschien een andere keer!
invitation-never-this-kind = Goed dat u het zegt. We vragen u niet meer voor: { $kind }. In het menu kunt u dat weer veranderen.

button-take = Ik help
button-not-now = Nu niet
button-more = Meer
button-not-this-kind = Vraag mij dit niet meer
button-worried = Ik maak me zorgen

# Wat u doet, per soort hulp
helping-groceries = U doet boodschappen. U spreekt samen af hoe er betaald wordt. U geeft het bonnetje.
helping-medicines = U haalt medicijnen bij de apotheek en brengt ze. U opent de zak niet.
helping-cooking = U kookt een portie extra en brengt die langs.
helping-dog = U laat de hond uit, ongeveer een half uur.
helping-company = U gaat op bezoek, belt, of maakt samen een wandeling.
helping-chores = U doet een klein klusje in huis of in de tuin.
helping-going_along = U gaat mee, bijvoorbeeld met de bus of naar het ziekenhuis.
helping-paperwork = U helpt met een brief, een formulier of de computer. U logt nergens in voor een ander.
helping-other = Het past niet in een lijstje. U leest wat het is zodra u ja zegt. Past het niet? Dan geeft u het terug.

# Na een druk op een knop
invitation-over = Deze oproep is voorbij.
take-gone = Deze oproep is er niet meer. U hoeft niets te doen. We vragen u gerust een andere keer.
take-yours-already = U helpt hier al. Alles wat u moet weten staat in het bericht hierboven.
take-level = Voor deze hulp wil { $organisation } u eerst beter leren kennen. Soms is er een VOG nodig. Wilt u dat? Bel { $phone }.
take-no-volunteer = U doet nu niet mee als helper. Wilt u weer helpen? Druk dan op “{ button-offer-help }”.
take-not-needed = Deze hulp is niet meer nodig. Dank u wel dat u wilde helpen!
take-too-late = Wat fijn dat u wilt helpen. Een andere buur was net iets eerder ({ $kind }). U hoeft niets te doen. Tot een volgende keer!

# Aan wie gaat helpen
taken-card =
    Fijn dat u helpt!
    { $kind } – { $wanted }. Nummer: { $ref }.
taken-for = Voor: { $name }
taken-for-other = Voor iemand in uw buurt. { $name } vraagt het voor deze persoon.
taken-address = Adres: { $address }
taken-street = Straat: { $street }
taken-address-later = Het huisnummer en het deurwoord krijgt u met “{ button-on-my-way }”. Wilt u ze eerder zien? Druk dan op “{ button-show-address }”.
taken-words = Uw buur schrijft: “{ $words }”
taken-words-desk = Opgeschreven door de balie: “{ $words }”
taken-words-other = { $name } schrijft: “{ $words }”
door-for = Dit is bij { $name }.
door-word = Deurwoord: { $word }. Zeg dit aan de deur. Uw buur kent het ook.
door-word-other = Deurwoord: { $word }. Zeg dit aan de deur. { $name } geeft het door aan wie daar woont.
door-on-the-map = Waar: op de kaart hieronder.
door-taken-away = Het adres en het deurwoord staan hier niet meer.
button-show-address = Adres en deurwoord
taken-rules = Let op: neem nooit een bankpas, pincode of sleutel aan. Krijgt u geld mee? Geef altijd een bonnetje.
taken-open-line = Wilt u iets vragen of zeggen? Schrijf het hier. Wij sturen het door. U ziet elkaars nummer niet.
taken-open-line-desk = Uw buur heeft alleen een telefoon. Wilt u iets vragen of zeggen? Schrijf het hier. De balie belt dan, en u hoort het antwoord hier.
taken-open-line-ring = Uw buur heeft alleen een telefoon, en vindt het goed dat u belt. Het nummer staat bij het adres. U kunt het ook hier schrijven. De balie belt dan.
door-ring = U mag { $name } bellen: { $phone }. Gebruik dit nummer alleen voor deze hulp.
taken-voice = Uw buur sprak dit in:
taken-voice-other = { $name } sprak dit in:
taken-map = Hier is het:

# Aan wie geholpen wordt
word-at-your-door = Deurwoord: { $word }. Vraag ernaar aan de deur. Zegt iemand iets anders? Doe dan niet open.
word-to-pass-on = Deurwoord: { $word }. Geef dit nu door aan { $other }, met de naam van wie komt. Aan de deur vraagt { $other } ernaar. Zegt iemand iets anders? Dan blijft de deur dicht.
taken-neighbour-waits =
    Een buur wil u helpen: { $name }.
    { $kind } – { $wanted }.

    Het is voor { $name } de eerste keer bij iemand thuis. Daarom kijkt { $organisation } eerst mee. U leest hier of het doorgaat.
taken-neighbour-comes =
    Er komt een buur: { $name }.
    { $kind } – { $wanted }.

    { $word }
    Geef nooit uw bankpas of pincode.
    Wilt u iets vragen of zeggen? Schrijf het hier. Wij sturen het door.

# Wie het toch niet kan
cannot-thanks = Dank u wel dat u het zegt. Dat is goed: iets kan altijd tussenkomen. We zoeken iemand anders ({ $kind }). U hoeft niets meer te doen.
enough-gave_back = U gaf vandaag een paar keer een hulpvraag terug. Dat kan gebeuren, en het is niet erg. Tot { $until } vragen we u niets nieuws. Ik vraag de balie om mee te kijken. Wilt u erover praten? Druk dan op de knop.
enough-took = U hebt vandaag al heel veel gedaan, dank u wel! Tot { $until } vragen we u niets nieuws. Ik vraag de balie om mee te kijken. Wilt u toch meer doen? Zeg het met de knop.
cannot-not-yours = Deze hulpvraag staat niet (meer) op uw naam. U hoeft niets te doen.
card-given-back = U gaf deze hulpvraag terug: { $kind }. Dank u wel dat u het zei.

back-again = Fijn dat u er weer bent.

desk-taken-after-all = Een buur heeft { $ref } alsnog genomen. U hoort het als de hulp klaar is. Deze melding blijft tot dan open.
