# Terwijl er niets bewaard kan worden: buiten alles om gezegd, een keer in de tien minuten
door-note =
    Er is een storing bij ons. Uw bericht is nog niet gelezen. U hoeft het niet opnieuw te sturen: wij lezen het zodra het kan. Heeft het haast? Bel { $phone }.
    Is er gevaar? Bel nu:
    { $emergency }
door-note-alarm =
    Uw bericht klinkt ernstig. Er is nu een storing bij ons. Wacht daarom niet op ons.

    Is er nu gevaar? Bel nu:
    { $emergency }
door-note-desk =
    U kunt ook onze balie bellen. Ik probeer die nu te waarschuwen:
    { $phone }
door-desk-alarm =
    Er is een storing, en iemand uit { $place } schrijft iets ernstigs. U kunt hier nu niet antwoorden. { $name } kreeg de nummers 112 en 113, en het nummer van de balie. Is er gevaar voor iemand? Bel 112.
    { $words }
    (Na de storing komt de melding op de gewone manier. Dit bericht gaat daarna weg.)
door-desk-staff = Er is een storing. Wat u hier schrijft of drukt, doe ik zodra het weer kan. U hoeft het niet opnieuw te doen.
door-desk-nothing_kept = Er is een storing: ik kan nu bijna niets bewaren. Wie iets schrijft, hoort dat. Zij krijgen het nummer { $phone }. Houd die telefoon bij u. Niets gaat verloren: alles komt later. Belt u nu de beheerder? In het logboek staat wat er moet gebeuren.
door-desk-kept_again = De storing is over. Wat intussen binnenkwam, pak ik nu op.

# Als Telegram een bot weigert
bot-hears-nobody = Telegram weigert mijn bot in { $place }. Wie daar schrijft, wordt nu niet gehoord. Houd de telefoon { $phone } bij u. Belt u nu de beheerder? In het logboek staat wat er moet gebeuren.
bot-shares-token = Nog een programma leest de berichten in { $place }. Ik krijg ze daardoor niet allemaal. Houd de telefoon { $phone } bij u. Belt u nu de beheerder? In het logboek staat wat er moet gebeuren.

# Als de ruimte opraakt
no-room =
    Het is nu te vol bij ons voor nieuwe mensen. Probeer het later nog eens. Heeft het haast? Bel { $phone }.
    Is er gevaar? Bel nu:
    { $emergency }
room-nearly-full = Mijn geheugen raakt vol. Alles werkt nog. Geeft u dit vandaag door aan de beheerder?
room-short = Mijn geheugen is bijna vol. Nieuwe mensen vraag ik om te bellen, naar { $phone }. Wat haast heeft, gaat door. Belt u nu de beheerder?
