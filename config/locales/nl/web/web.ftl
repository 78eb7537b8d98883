# Wat op alle pagina's hetzelfde is.

web-skip = Naar de inhoud
web-offline = Er is geen verbinding. Er ging niets weg, en wat u typte blijft staan. Druk nog eens als er weer verbinding is.

# Waar geen pagina van ons is.
no-page-name = Buurtbot
no-page-what-title = Deze pagina is er niet
no-page-what = Klopt het adres? Eén andere letter is al genoeg.
no-page-form-title = Dit is niet verstuurd
no-page-form = Er ging iets mis met het formulier. Ga naar de pagina, en doe het daar opnieuw.
no-page-large-title = Dit is te groot
no-page-large = Er is niets verstuurd. Maak het korter, of kies een kleiner bestand.
no-page-broken-title = Dit ging mis
no-page-broken = Het ligt aan ons, niet aan u. Wacht een minuut. Kijk dan op de pagina of het toch is gelukt.
no-page-desk = Naar de webbalie
no-page-where = In welke buurt woont u?
no-page-bot = Buurtbot { $neighbourhood } in Telegram
no-page-staff = Werkt u bij een balie?
