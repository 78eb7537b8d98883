# Zorg om iemand anders, voor één lezer
button-signal-give = Ik maak me zorgen om iemand
ask-signal-knows =
    Goed dat u het vertelt. Is er nu gevaar? Bel:

    112

    Weet die persoon dat u dit vertelt? Samen erover praten is het fijnst. Het hoeft niet.
signal-they-know = Ja, dat weet die persoon
signal-they-know-not = Nee
signal-talk-first = Ik praat er eerst zelf over
signal-talks-first = Goed. Zeg rustig wat u ziet, en vraag hoe het gaat. U kunt hier later terugkomen.
ask-signal-what =
    Wat ziet u, en ongeveer waar? Schrijf zo weinig mogelijk. Een naam hoeft niet.

    Eén persoon van { $organisation } leest dit. De persoon zelf hoort niets van mij.
ask-signal-reply = Mag de lezer u er iets over vragen? Dan ziet die uw voornaam.
signal-may-ask = Ja, dat mag
signal-may-not-ask = Nee, liever niet
signal-given = Dank u. Eén persoon leest het. Die kijkt wat er kan. Vaak volgt er geen antwoord aan u.
signal-given-urgent =
    Dank u. Eén persoon leest het, en krijgt meteen een seintje. Is er nu gevaar? Wacht dan niet, en bel:

    112
signal-nobody = Er is nu niemand die dit kan lezen. Wilt u iemand spreken? Druk in het menu op “{ button-person }”.
signal-after-visit = Maakt u zich zorgen om iemand? U kunt het hier kwijt. Eén persoon van { $organisation } leest het.
signal-call-us = U maakte zich zorgen om iemand, en wij mochten u iets vragen. Wilt u { $organisation } bellen? Het nummer is { $phone }.
