# De gesprekswijzer, in eigen woorden: rustig, open, doorvragen, samen afspreken wat er komt
guide-contents = Een goed gesprek begint met tijd. Kies een tip, of lees ze later.
button-guide-more = Meer over deze tip
guide-calm-name = Rustig binnenkomen
guide-calm = 🌿 Een tip voor uw eerste bezoek. Zeg wie u bent en waarvoor u komt. U hoeft geen haast te hebben.
guide-calm-more =
    🌿 Rustig binnenkomen

    Zeg uw naam en noem het deurwoord. Vertel waarvoor u komt.
    Kijk even rond, en laat de ander eerst praten.
    U hoeft niets bijzonders te doen. Dat u er bent, is genoeg.
guide-open-name = Open vragen
guide-open = 🌿 Een tip. Vraag open: ‘Hoe is uw dag?’ Daar past meer in dan een ja of nee.
guide-open-more =
    🌿 Open vragen

    ‘Gaat het goed?’ krijgt vaak alleen een ja.
    Vraag liever: ‘Hoe ziet uw dag eruit?’ Of: ‘Wat doet u het liefst?’
    Luister naar het antwoord. Uw eigen verhaal kan wachten.
guide-ask_on-name = Doorvragen
guide-ask_on = 🌿 Een tip. Zeg terug wat de ander vertelt, en vraag door: ‘U zegt dat het stil is. Hoe is dat voor u?’
guide-ask_on-more =
    🌿 Doorvragen

    Zeg in eigen woorden terug wat u hoorde. Dan weet de ander dat u luistert.
    Vraag dan verder: ‘Sinds wanneer is dat zo?’ Of: ‘Wat mist u het meest?’
    Wil iemand er niet over praten? Dan is dat goed.
guide-silence-name = Stilte mag
guide-silence = 🌿 Een tip. Valt er een stilte? Tel rustig tot vijf. Vaak komt dan het echte verhaal.
guide-silence-more =
    🌿 Stilte mag

    Een stilte is geen fout. De ander denkt na, of zoekt woorden.
    Tel in uw hoofd rustig tot vijf. Drink een slok koffie.
    Blijft het stil? Vraag dan iets over wat u ziet: een foto, een plant.
guide-next-name = Afspreken wat er komt
guide-next = 🌿 Een tip voor het einde. Spreek samen af wat er nu komt. Beloof alleen wat u kunt doen.
guide-next-more =
    🌿 Afspreken wat er komt

    Vraag aan het eind: ‘Wat zou u nog willen?’
    Zeg eerlijk wat u wel en niet doet. ‘Misschien’ is ook eerlijk.
    Komt u niet terug? Zeg dat vriendelijk. Een nieuwe vraag kan via de bot.
guide-heavy-name = Als het zwaar wordt
guide-heavy = 🌿 Een tip. Wordt het een zwaar verhaal? U hoeft het niet op te lossen. Luisteren is genoeg. Vraag de balie gerust om raad.
guide-heavy-more =
    🌿 Als het zwaar wordt

    Schrik niet van verdriet. Blijf zitten en luister.
    Geef niet te snel raad. Vraag: ‘Wie weet dit nog meer?’
    Maakt u zich zorgen? Druk op de knop bij uw afspraak, of bel de balie.
    Is er nu gevaar? Bel nu:
    112
guide-own_limits-name = Uw eigen grens
guide-own_limits = 🌿 Een tip. Wordt het u te veel? Zeg het gewoon. U mag gaan, pauze nemen of stoppen.
guide-own_limits-more =
    🌿 Uw eigen grens

    Spreek vooraf af hoe lang u blijft. Dan is weggaan niet vreemd.
    Vraagt iemand iets dat u niet wilt? Zeg: ‘Dat doe ik niet, maar ik denk mee.’
    Blijft iets in uw hoofd zitten? Praat erover met de balie.
