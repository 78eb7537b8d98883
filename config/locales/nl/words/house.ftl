# Wat Telegram over de bot laat zien
bot-description = Buurtbot { $neighbourhood }: hulp van buren, om de hoek. Vraag een boodschap, een maaltijd, een wandeling of gewoon gezelschap. Of help zelf. Druk op Start.
command-menu = Wat kan ik hier doen?
command-status = Hoe staat het met mijn vraag?
command-mens = Ik wil een mens spreken
command-pauze = Even geen oproepen
command-hulplijnen = Telefoonnummers voor hulp
command-taal = Taal kiezen / language
command-privacy = Wat bewaren jullie, en hoe lang?
command-mydata = Wat weet u van mij?
command-forget = Vergeet mij
command-stop = Stoppen met dit gesprek

# Onverwacht
old-button = Deze knop hoort bij iets van eerder. Hij werkt niet meer.
old-question = U drukte op een knop van een eerdere vraag. Ik ga verder met de laatste vraag.
unknown-command = Deze opdracht ken ik niet.
words-behind-command = Wat u achter de opdracht schreef, is niet doorgegeven. Wilt u iets zeggen? Schrijf het dan zonder / ervoor.
edited-not-read = Ik zie dat u een bericht heeft veranderd. Ik lees alleen nieuwe berichten. Stuur het gerust nog een keer.
only-words-passed-on = Uw woorden zijn doorgegeven. Wat erbij hoorde, kan ik niet doorgeven. Een foto of een spraakbericht kan wel.
strange-on-line = Dit kan ik niet doorgeven. Een tekst, een foto, een locatie of een spraakbericht kan wel.
something-went-wrong = Er ging iets mis bij ons. Dat is niet uw schuld. Probeer het nog een keer. Lukt het niet? De balie weet ervan. U kunt ook /mens kiezen.
too-many =
    U stuurt heel veel berichten. Ik lees even niet verder. Wacht een minuut en probeer het dan weer.
    Is er nu gevaar? Bel nu:
    112
button-resume-talk = Verder waar ik was
talk-waits = Uw antwoorden van net zijn bewaard. U kunt later verder gaan.

# Voor de balie, over wie alleen een telefoon heeft
desk-please-call =
    Alleen een telefoon. Wilt u dit doorgeven?
    { $words }
desk-topic-new = Melding
desk-command-open = Open meldingen
desk-command-find = Zoek een nummer, zoals M-4K7P
desk-command-volunteers = Vrijwilligers: wie wacht er?
desk-command-intake = Een hulpvraag van iemand aan de telefoon
desk-command-missed = Dit bericht had alarm moeten zijn
desk-command-misread = De bot las dit bericht verkeerd
desk-command-help = Wat kan ik hier doen?
