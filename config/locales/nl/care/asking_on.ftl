# Doorvragen: één lichte, open vraag, en niet elke keer
ask-on = Fijn dat dit gelukt is. Is er nu nog iets anders lastig? Het mag ook iets kleins zijn.
ask-on-check-in = En is er verder iets lastig nu? Het mag ook iets kleins zijn.
ask-on-words = Vertel het maar in uw eigen woorden. Alles mag, klein of groot.
ask-on-reader = Dank u wel dat u het vertelt. Wie mag ermee helpen? { $organisation } leest het alleen als u dat kiest.
ask-on-begun = Daar kan een buur mee helpen. Ik stel u nog een paar korte vragen. Er is nog niets verstuurd.
ask-on-good = Goed. Is er later iets? Dan bent u altijd welkom.
button-ask-on-yes = Ja, er is nog iets
button-ask-on-no = Nee, het gaat zo
button-ask-on-desk = Een mens van { $organisation }
button-ask-on-neighbour = Een buur
