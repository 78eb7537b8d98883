# Als woorden zorgen geven: iets warms, het nummer dat er nu is, een mens. Nooit oordelen.
# Elk nummer staat alleen op zijn regel: dan maakt een telefoon er een nummer van om te bellen.
# Korte alinea's. Wie in gevaar is, krijgt geen uur beloofd. Wat er nu is, staat voorop.

two-paragraphs =
    { $first }

    { $rest }

# De eerste keer. Daarna komen de lijnen hieronder, dan het team, dan de vraag.
crisis-acute_danger =
    Is er nu gevaar? Bel nu:
    { $emergency }
    Doe dat eerst, ik wacht hier.

    Goed dat u dit schrijft. Kunt u niet praten? Gebruik de 112-app.
crisis-suicide = Wat goed dat u dit schrijft. Het klinkt zwaar. U hoeft hier niet alleen mee te zijn.
crisis-violence =
    Wat erg dat dit gebeurt. Het is niet uw schuld.

    Is er nu gevaar? Bel nu:
    { $emergency }
crisis-child =
    Goed dat u dit zegt.

    Is er nu gevaar? Bel nu:
    { $emergency }
crisis-sexual_violence =
    Wat erg dat dit gebeurd is. Het is niet uw schuld.

    Is er nu gevaar? Bel nu:
    { $emergency }
crisis-threat_to_others =
    Goed dat u dit hier schrijft. U mag alles zeggen.

    Gebeurt er nu iets, of bent u bang dat het misgaat? Bel nu:
    { $emergency }
crisis-lost =
    Goed dat u dit schrijft. Weet u niet waar u bent? Blijf dan op die plek.

    Bent u buiten, is er iemand zoek, of voelt het niet veilig? Bel nu:
    { $emergency }
crisis-scam =
    Goed dat u dit vertelt. Dit kan oplichting zijn. Geef nooit uw bankpas, pincode of een code uit uw telefoon. Ook niet aan iemand die zegt van de bank of van ons te zijn.

    Al iets gegeven? Bel meteen uw bank.

# De lijnen, uit helplines.toml. Wie er net woont, kent de namen niet: daarom staat erbij voor wie.
crisis-line-name = { $key ->
    [safe-at-home] { $name } (hulp bij geweld thuis)
    [children] { $name } (voor kinderen zelf)
    [listening] { $name } (iemand die luistert)
    [fraud] { $name } (hulp na oplichting)
   *[other] { $name }
}
crisis-line-always-free =
    { $name } is er nu, gratis, dag en nacht:
    { $number }
crisis-line-always-paid =
    { $name } is er nu, dag en nacht. Bellen kost geld:
    { $number }
crisis-line-hours-free =
    Ook: { $name }. Gratis, niet dag en nacht:
    { $number }
crisis-line-hours-paid =
    Ook: { $name }. Bellen kost geld, niet dag en nacht:
    { $number }
crisis-danger-now =
    Is er nu gevaar? Bel nu:
    { $emergency }
crisis-call-now =
    Bel nu:
    { $emergency }
crisis-with-others = U hoeft daar uw naam niet te zeggen. Vraag ook iemand die u vertrouwt om bij u te komen.
crisis-are-you-safe = Bent u nu veilig?
crisis-all-safe = Is iedereen nu veilig?

# Daarna: steeds kort, en nooit twee keer hetzelfde
crisis-again-talk-1 = Dank u dat u verder praat. De balie krijgt ook dit bericht.
crisis-again-talk-2 = Ik ben er nog. U mag hier alles schrijven. Ik geef het door aan de balie.
crisis-again-talk-3 = Het is goed dat u het blijft zeggen. Ook dit gaat naar de balie.
crisis-again-talk-4 = U bent niet lastig. Alles wat u schrijft, komt bij de balie.
crisis-again-act-1 = De balie krijgt ook dit bericht.
crisis-again-act-2 = Ik ben er nog. Ik geef dit door aan de balie.
crisis-again-act-3 = Ook dit gaat naar de balie. Bellen gaat sneller dan schrijven.
crisis-again-act-4 = Alles wat u schrijft, komt bij de balie.
crisis-soon-1 =
    Dank u dat u het zegt. Ik geef het door aan de balie.
    Is er nu gevaar? Bel nu:
    112
crisis-soon-2 = Ik ben er. Schrijf maar verder.
crisis-soon-3 = Ook dit geef ik door aan de balie. Bellen gaat sneller dan schrijven.
crisis-soon-4 = Het komt bij de balie.
crisis-soon-5 = Dank u. Ik geef het door aan de balie. Wacht niet met bellen.
crisis-soon-6 = Ik ben er nog.
crisis-soon-last = Ik geef alles wat u schrijft door aan de balie. Over een minuut antwoord ik weer.
crisis-held-1 = { $name } van { $organisation } krijgt ook dit bericht.
crisis-held-2 = Ook dit gaat naar { $name } van { $organisation }.

# Het team: minuten als het er is, anders de waarheid
crisis-only-desk = Wat u nu schrijft, leest alleen de balie. Een buur leest het niet.
crisis-computer = Ik ben een computer. { $team }
crisis-team-minutes = De balie is er ook. { $minutes ->
    [one] Binnen een minuut
   *[other] Binnen { $minutes } minuten
} hoort u iets van een mens.
crisis-team-away = De balie is gewaarschuwd. Wacht daar niet op: die is er weer { $at }.
crisis-team-late = U had al iets van een mens moeten horen. Dat spijt me. Wacht daar niet op.
crisis-team-has = { $name } van { $organisation } heeft uw bericht.

button-chat = Chat met { $name }
button-safe-yes = Ja, ik ben veilig
button-safe-no = Nee, ik ben niet veilig
button-all-safe-yes = Ja, iedereen is veilig
button-all-safe-no = Nee, niet iedereen is veilig
button-call-me = Iemand mag mij bellen of schrijven

crisis-safe = Fijn dat u het zegt. U kunt hier blijven schrijven, zo veel als u wilt.
crisis-safe-but =
    Is het niet meer veilig? Wacht dan niet op ons. Bel nu:
    { $emergency }
crisis-not-safe =
    Dank u dat u dat eerlijk zegt. Bel nu:
    { $emergency }
crisis-not-safe-still =
    U bent nog niet veilig. Wacht niet op ons. Bel nu:
    { $emergency }
crisis-not-alone = Ga naar iemand toe, of vraag iemand om te komen. Ga weg van wat gevaarlijk voor u is. Blijf gerust schrijven.
crisis-call-me = Ik zeg het tegen de balie. U kunt hier vast schrijven. Wilt u gebeld worden? Schrijf dan uw nummer.
crisis-late = U had al iets van een mens moeten horen. Dat is niet gelukt, en dat spijt me. Ik waarschuw de balie nu opnieuw. Wacht daar niet op.
crisis-let-go = { $name } van { $organisation } is nu niet meer met uw bericht bezig. Ik vraag een ander van de balie.
crisis-wants-person = U wilt een mens. Ik heb de balie gewaarschuwd. Wat u hier schrijft, gaat naar hen.

# Waar niemand kan antwoorden: bij de bot van de balie
stray-cry =
    De balie ziet wat u schreef, maar kan u hier niet antwoorden. Schrijf het ook aan de bot van uw buurt: { $bots }. Daar kan een mens u antwoorden. Of bel:
    { $phone }

# Als de balie afsluit: nooit dat alles goed is, altijd hoe men terugkomt
crisis-closed-helped = { $organisation } rondt dit nu met u af. Is er weer iets? Druk op de knop, of schrijf hier.
crisis-closed-referred = { $organisation } rondt dit nu af. Anderen kunnen u verder helpen. Lukt dat niet? Druk op de knop, of schrijf hier.
crisis-closed-not_needed = { $organisation } rondt dit nu af. Is er toch iets? Druk op de knop, of schrijf hier.
crisis-closed-not_reached = { $organisation } kon u niet bereiken. Bent u er? Druk op de knop, of schrijf hier. Dan kijkt er weer iemand.
crisis-closed-nothing = { $organisation } rondt dit nu af. Is er toch iets? Druk op de knop, of schrijf hier.
crisis-closed-wrong_number = { $organisation } rondt dit nu af. Hebt u zelf hulp nodig? Druk op de knop, of schrijf hier.
crisis-closed-other = { $organisation } rondt dit nu af. Is er weer iets? Druk op de knop, of schrijf hier.
crisis-closed-safe_now = U zei tegen { $organisation } dat u nu veilig bent. Verandert dat? Wacht dan niet. Druk op de knop, of bel.
crisis-closed-help_is_there = { $organisation } hoorde dat er hulp bij u is, of onderweg is. Daarom is dit nu afgerond. Komt er toch niemand? Druk op de knop, of bel.
crisis-closed-handed_over = { $organisation } heeft u doorgegeven aan anderen, en rondt dit nu af. Hoort u niets? Druk op de knop, of bel.
crisis-closed-others_look = { $organisation } kon u niet bereiken, en maakt zich zorgen. Daarom is aan anderen gevraagd om te kijken hoe het gaat. Bent u er? Druk op de knop, of bel.
