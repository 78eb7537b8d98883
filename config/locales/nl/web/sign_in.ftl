# Inloggen op de webbalie: een link in de mail, daarna een code van de telefoon.

sign-in-name = Webbalie
sign-in-language = Taal
sign-in-title = Inloggen op de webbalie
sign-in-help = Lukt het niet? Vraag wie bij u de webbalie beheert. Met die hulp kunt u opnieuw beginnen.

# -- het mailadres

sign-in-mail = Uw mailadres van het werk
sign-in-mail-help = Het adres waarmee u op de lijst van de balie staat.
sign-in-mail-me = Mail mij een link
sign-in-no-mail = Uw mailadres: dit is geen heel mailadres. Typ het zo: naam@organisatie.nl.
sign-in-mailed-title = Kijk in uw mail
sign-in-mailed =
    Staat dit adres op de lijst van de balie? Dan is er nu een mail met een link. De link werkt een kwartier, en één keer.
sign-in-mailed-none = Geen mail? Kijk bij ongewenste mail. Kijk ook of u het adres goed typte.
sign-in-again = Opnieuw inloggen

# -- de link

sign-in-press = Druk op de knop om verder te gaan.
sign-in-go-on = Ga verder
sign-in-old-link-title = Deze link werkt niet meer
sign-in-old-link = Een link werkt een kwartier, en één keer. Vraag een nieuwe.

# -- de code

sign-in-hello = U bent { $name }.
sign-in-code-title = Typ de code van uw telefoon
sign-in-code = Code van 6 cijfers
sign-in-code-help = De code staat in de app op uw telefoon. Na een halve minuut komt er een andere.
sign-in-wrong-code =
    Code van 6 cijfers: deze code klopt niet, of is al gebruikt. Wacht tot de app een andere code toont. Typ die. Blijft het mis? Kijk of de klok van uw telefoon goed staat.
sign-in-no-phone = Geen telefoon bij de hand?
sign-in-recovery = Een code van uw papier
sign-in-recovery-help = Bij de eerste keer kreeg u acht codes om te bewaren. Elke code werkt één keer.
sign-in-with-recovery = Inloggen met deze code
sign-in-wrong-recovery =
    Een code van uw papier: deze code klopt niet, of is al gebruikt. Streep gebruikte codes door. Probeer een andere.
sign-in-no-recovery = Er is geen code op papier meer over. Vraag wie bij u de webbalie beheert om een nieuw begin.

# -- de eerste keer

sign-in-begin-title = De eerste keer: codes op uw telefoon
sign-in-begin = Inloggen gaat met uw mail en met uw telefoon. Zo kan een ander er niet in met alleen uw mail.
sign-in-begin-app = 1. Open een app voor codes
sign-in-begin-app-help =
    Bijvoorbeeld Google Authenticator, Microsoft Authenticator, Aegis of 2FAS. Uw beheerder weet welke app bij u mag.
sign-in-begin-scan = 2. Scan het plaatje met die app
sign-in-picture = Plaatje om met uw telefoon te scannen. De letters en cijfers staan eronder.
sign-in-begin-type = Lukt scannen niet? Typ dan dit in de app:
sign-in-begin-code = 3. Typ de code die de app toont

# -- de codes op papier

sign-in-recovery-title = Bewaar deze acht codes
sign-in-recovery-told =
    Schrijf ze op of print ze. Is uw telefoon kwijt? Met zo'n code kunt u toch inloggen. Elke code werkt één keer.
sign-in-recovery-once = De codes staan hier maar één keer. Oude codes werken niet meer. Leg ze niet bij de computer.
sign-in-recovery-kept = Ik heb ze bewaard

# -- zo logt u in

sign-in-account-title = Zo logt u in
sign-in-to-desk = Naar de webbalie
sign-in-leave-title = Uitloggen
sign-in-leave = Uitloggen
sign-in-leave-all = Overal uitloggen
sign-in-leave-help = Overal uitloggen: ook op elke andere computer en telefoon. Doe dit als u een apparaat kwijt bent.
sign-in-paper = Codes op papier
sign-in-left =
    { $left ->
        [0] Er zijn geen codes meer over. Maak nu nieuwe.
        [one] Er is nog één code over. Maak nieuwe.
       *[other] Er zijn nog { $left } codes over.
    }
sign-in-new-paper = Maak acht nieuwe codes

# -- wat er mis kan gaan

sign-in-too-often-title = Te vaak geprobeerd
sign-in-too-often = Er is te vaak geprobeerd. Wacht { $minutes } minuten. Probeer het dan opnieuw.
sign-in-not-ours-title = Dit formulier is te oud
sign-in-not-ours = Het formulier hoort niet bij wie nu is ingelogd. Er is niets veranderd. Ga terug en probeer het opnieuw.
sign-in-over-title = U bent niet meer ingelogd
sign-in-over = Wat u net deed, is niet verwerkt. Er ging niets weg. Log opnieuw in. Daarna bent u weer waar u was.
sign-in-words = Dit schreef u. Kopieer het eerst, als u het wilt bewaren.
sign-in-away-title = Inloggen kan nu even niet
sign-in-away = Er is een storing. Er is niets kwijt. Probeer het over een paar minuten opnieuw.

# -- de e-mail over de dag van een balie
sign-in-day-title = Wilt u deze e-mail niet meer?
sign-in-day-what = Het gaat om de dagelijkse e-mail over de balie van { $place }. Een melding die niet kan wachten komt nog wel.
sign-in-day-go = Stop de dagelijkse e-mail
sign-in-day-stopped-title = U krijgt de dagelijkse e-mail niet meer
sign-in-day-stopped = Toch weer? Zeg het tegen wie de instellingen beheert.
sign-in-day-old = Is de link heel overgenomen? Zeg anders tegen wie de instellingen beheert dat u deze e-mail niet meer wilt.
