# Bij het doorgeven
media-lost = (Er hoorde een foto, spraakbericht of bestand bij. Dat kon ik niet doorgeven. Vraag of het nog een keer gestuurd kan worden.)
voice-not-let-in = (Hier hoorde een spraakbericht bij. Uw Telegram laat dat niet toe. Het is al gezegd tegen wie het stuurde. Wilt u spraakberichten krijgen? Kies in Telegram: Instellingen, Privacy, Spraakberichten.)
desk-lacks-file = Uw bestand kwam niet mee naar { $organisation }, uw woorden wel. Stuur een kleiner bestand (tot 20 MB), of zeg het in woorden.
