# Rechten van wie alleen een telefoon heeft: wat de balie ziet en kiest
button-caller-data = Gegevens van de beller
button-caller-forget = De beller vergeten
button-caller-forget-sure = Ja, alles wissen
desk-caller-not-by-phone = Dit kan hier niet. Deze persoon is er niet meer, of doet het zelf in de bot.
desk-caller-data-alone = Dit komt niet in de groep. Kies het in uw eigen gesprek met de bot, of bij de webbalie.
desk-caller-data = Dit is alles wat over { $name } bewaard is. Weet u zeker wie belt? Bel anders eerst terug. Lees het voor, of druk het af voor { $name }. Gooi het bestand daarna weg.
desk-caller-forgotten = Alles is gewist. Zeg het tegen de beller: er is niets meer bewaard, behalve wat u net voorlas.
