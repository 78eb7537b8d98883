# Kaarten voor de balie: wat kan ik doen? Per soort zorg. Bronnen en data: config/care/advice.toml.

advice =
    { $title }

    { $ask }

    { $not }

    { $call }

    { $source }
advice-source = Bron: { $source }. Nagekeken: { $date }. Dit helpt bij kijken. Het vervangt niet wat u zelf ziet.
advice-which = Waar gaat het over? De kaart zegt wat u kunt doen.

advice-emergency = 🧭 Gevaar nu
advice-emergency-ask =
    Vraag: Waar bent u? Wat is er gebeurd? Wie is bij u?
    Stel één vraag tegelijk. Schrijf kort.
advice-emergency-not =
    Niet: wachten op een antwoord van iemand in gevaar.
    Niet: iemand anders laten gaan kijken als dat gevaarlijk is.
advice-emergency-call =
    { $emergency } nu: bij gevaar voor een leven, brand of geweld. Ook bij twijfel. Zelf bellen mag: u hoeft er niet bij te zijn.
    Houd klaar: het adres, wat er speelt, en het nummer van de bewoner.
    Kan de bewoner bellen? Vraag of die zelf belt. Wie daar opneemt, stelt vragen en helpt.
    Geen adres? Kijk op de kaart hierboven. Vraag het ook aan de bewoner.

advice-suicide = 🧭 Niet meer willen leven
advice-suicide-ask =
    Vraag het gewoon: "Denkt u aan zelfmoord?" Daarvan krijgt niemand het idee.
    Vraag dan: Hoe vaak? Is er een plan? Is er nu iemand bij u?
    Luister. Zeg terug wat u hoort. Zoek samen de volgende stap.
advice-suicide-not =
    Niet: "Zo erg is het niet", "denk aan uw kinderen", of meteen een oplossing.
    Niet: beloven dat u het geheim houdt, of laten beloven dat iemand niets doet.
    Niet: vragen of praten over hoe het precies zou gaan. Stop het gesprek niet ineens.
advice-suicide-call =
    { $suicide_line }, dag en nacht, gratis. Ook u mag daar overleggen.
    Werkdag: de huisarts, met de bewoner samen. Avond en weekend: de huisartsenpost.
    { $emergency } nu: er is een plan en een middel, of er is al iets gedaan. Ook als er geen antwoord meer komt.
    Vraag wie er vannacht bij kan zijn.

advice-abuse = 🧭 Geweld, dwang of verwaarlozing
advice-abuse-ask =
    Vraag eerst: Kunt u nu veilig schrijven? Leest er iemand mee?
    Vraag dan: Wat gebeurde er, en wanneer? Is er nu gevaar? Zijn er kinderen? Wat wilt u zelf?
    Schrijf op wat u hoort en ziet, in hun woorden. Zet uw mening er niet bij.
advice-abuse-not =
    Niet: "Waarom gaat u niet weg?" Niet: iets vragen of sturen aan wie het doet.
    Niet: bellen of langsgaan zonder dat het veilig kan. Beloof niet dat het geheim blijft.
advice-abuse-call =
    Veilig Thuis, dag en nacht, gratis: { $safe_home }. Advies vragen kan zonder naam te noemen.
    Seksueel geweld, korter dan een week geleden: { $sexual_violence }. Snel bellen helpt.
    Een kind praat soms liever zelf: Kindertelefoon, { $children }.
    { $emergency } nu: iemand slaat, dreigt, heeft een wapen, of houdt iemand vast.
advice-steps =
    🧭 De meldcode, in vijf stappen

    1. Schrijf de signalen op: feiten, data, hun eigen woorden.
    2. Overleg met een collega die dit kent. Vraag raad bij Veilig Thuis: { $safe_home }.
    3. Praat met wie het overkomt. Niet als dat gevaar geeft.
    4. Weeg: hoe erg is het, en hoe groot is de kans op meer? Twijfel? Vraag Veilig Thuis.
    5. Beslis twee dingen. Moet ik melden? Kan ik zelf helpen?

    Altijd melden: bij gevaar nu, of als het steeds terugkomt.
    Vrijwilligers melden niet zelf: zij vertellen het u.

    { $source }

advice-distress = 🧭 Het wordt te veel
advice-distress-ask =
    Vraag: Wat is vandaag het moeilijkst? Is er eten, warmte, een slaapplek?
    Vraag ook: Wie weet dit al? Wie helpt u nu?
    Is iemand in de war of de weg kwijt? Vraag waar die is, en wat die ziet.
advice-distress-not =
    Niet: "Had u maar", of vragen naar elke schuld. Niet: vier dingen tegelijk regelen.
    Niet: in discussie over wat iemand ziet of hoort. Vraag hoe dat voelt.
advice-distress-call =
    Vandaag geen eten of geld: het wijkteam. Vraag om hulp met spoed.
    Uitzetting of afsluiten dreigt: schuldhulp van de gemeente. Bel samen, vandaag.
    In de war, of al dagen niet gegeten: de huisarts. Avond en weekend: de huisartsenpost.
    Mantelzorger op: de huisarts, of het steunpunt mantelzorg.
    { $emergency } nu: iemand dwaalt buiten en is in gevaar. Geen spoed, wel politie: { $police }.
    Klinkt het als niet meer willen leven? Vraag het, en neem die kaart.

advice-loneliness = 🧭 Eenzaam
advice-loneliness-ask =
    Vraag: Hoe ziet uw week eruit? Van wie krijgt u energie? Wat zou u weer willen doen?
    Vraag ook: Sinds wanneer is het zo? Soms is er iemand overleden.
    Spreek iets kleins af: een dag, een uur, een naam.
advice-loneliness-not =
    Niet: "U krijgt toch bezoek", "ga eens naar het buurthuis", of medelijden.
    Niet: iets beloven dat niet zeker is. Nog een keer teleurgesteld worden doet pijn.
advice-loneliness-call =
    Nu iemand die luistert, dag en nacht: De Luisterlijn, { $listening }. Bellen kost geld.
    Gezelschap, samen eten of wandelen: vraag het als hulpvraag aan de buurt.
    Ook slecht slapen, niet eten, nergens zin in? Stel de huisarts voor.
    Klinkt het als niet meer willen leven? Vraag het, en neem die kaart.

advice-scam = 🧭 Oplichting
advice-scam-ask =
    Vraag: Is er al iets gegeven? Een pas, een code, geld, een foto van een papier?
    Vraag ook: Wanneer was dat? Is die persoon er nog, of komt er iemand langs?
advice-scam-not =
    Niet: "Dat had u moeten weten." Iedereen kan dit gebeuren.
    Niet: zelf de dader bellen, of de bewoner laten wachten tot morgen.
advice-scam-call =
    Eerst de bank: pas en rekening laten blokkeren. Bel het nummer op de pas of de site.
    Dan aangifte bij de politie: { $police }. Raad: Fraudehelpdesk, { $fraud }, op werkdagen.
    { $emergency } nu: de oplichter staat voor de deur of komt eraan.
    Is het iemand van de buurtbot? Laat die geen mensen meer helpen. Neem ook de kaart over geweld en dwang.

desk-button-advice = Wat kan ik doen?
desk-button-advice-others = Andere kaarten
desk-button-advice-steps = Meldcode in 5 stappen

# Wat de computer miste, of voor niets meldde
desk-button-nothing = Was niets
desk-button-missed = Had alarm moeten zijn
desk-mark-nothing =
    Was dit niets? Dan kan de computer ervan leren. Dit wordt bewaard, zonder wie het schreef:

    { $words }

    Waar […] staat, is iets weggehaald. Staat er nog een naam of adres? Kies dan “{ desk-button-keep-not }”.
desk-mark-misread =
    Las de bot dit verkeerd? Dan kan de computer ervan leren. Dit wordt bewaard, zonder wie het schreef:

    { $words }

    Waar […] staat, is iets weggehaald. Staat er nog een naam of adres? Kies dan “{ desk-button-keep-not }”.
desk-mark-missed =
    Had dit alarm moeten zijn? Dan kan de computer ervan leren. Dit wordt bewaard, zonder wie het schreef:

    { $words }

    Waar […] staat, is iets weggehaald. Staat er nog een naam of adres? Kies dan “{ desk-button-keep-not }”.
desk-mark-no-words = Bij deze melding staan geen woorden om te bewaren.
desk-misread-where = Antwoord met /misread onder het bericht van de bewoner. Dat staat in het onderwerp van de melding.
desk-missed-where =
    Had een bericht van een bewoner alarm moeten zijn? Beantwoord dat bericht, in het onderwerp van de melding, met /missed. Gaat het om de eerste woorden op de kaart? Gebruik dan de knop op de kaart.
desk-mark-kept = Bewaard, zonder naam, om de computer beter te maken. De melding zelf blijft zoals die is.
desk-mark-not-kept = Niet bewaard.
desk-button-keep-need = Bewaren
desk-button-keep-none = Bewaren
desk-button-keep-emergency = Bewaren: gevaar nu
desk-button-keep-suicide = Bewaren: niet meer willen leven
desk-button-keep-abuse = Bewaren: geweld of dwang
desk-button-keep-distress = Bewaren: het wordt te veel
desk-button-keep-loneliness = Bewaren: eenzaam
desk-button-keep-not = Niet bewaren
