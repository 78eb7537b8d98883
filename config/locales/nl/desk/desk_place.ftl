# De groep zelf: bereikbaar of niet, met of zonder onderwerpen
desk-not-shown = { $ref }: er was hier een bericht dat Telegram niet wil tonen. Stuur /open en kijk bij deze melding. Bel zo nodig de bewoner.
desk-did-not-reach = Uw antwoord is niet aangekomen bij { $name }. De bot is geblokkeerd, of het account is weg. Probeer te bellen, of ga langs.
desk-was-sent = Dit bericht was al verstuurd. { $name } kan het gelezen hebben. Een notitie maakt u met een nieuw bericht. Moet het weg? Druk hieronder.
desk-button-take-back = Haal het weg
desk-taken-back = Uw bericht gaat weg bij { $name }. Het kan al gelezen zijn. Bij { $name } staat dan soms nog "(weggehaald)".
desk-reply-where = Dit ging naar niemand. Schrijf het in het onderwerp van de melding: dat gaat naar de bewoner. Is dat er nog niet? Wacht een minuut. Staan onderwerpen uit? Beantwoord dan de kaart van de melding.
desk-reply-where-case = Dit ging naar niemand. Wilt u de bewoner schrijven? Doe het in het onderwerp van { $ref }. De knop zet de kaart daar onderaan. Staan onderwerpen uit? Beantwoord dan die kaart.
topic-given-back = { $name } legde dit terug op de lijst. De melding wacht weer op iemand.
topic-nobodys = Deze melding staat al op de lijst. Nog niemand heeft hem.
topic-holder-left = { $name } hoort niet meer bij deze balie. De melding wacht weer op iemand.
desk-person-gone = Telegram bereikt { $name } niet meer. De bot is geblokkeerd, of het account is weg. Wat u hier schrijft, komt niet aan. Bel, of ga langs.
desk-lost-file = Het bestand kwam niet mee naar { $name }, de woorden wel. De bot kan tot 20 MB doorgeven. Stuur een kleiner bestand, of zeg het in woorden.
desk-lost-voice = Uw spraakbericht kwam niet aan bij { $name }. Daar laat Telegram geen spraakberichten toe. Schrijf het, of bel.
desk-was-away = De bot kon deze groep { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
} niet bereiken. Wat wachtte, komt nu binnen.
desk-has-moved = Deze groep heeft van Telegram een nieuw nummer gekregen. Alles werkt gewoon door. Vraag de beheerder om dit nummer in het bestand van de buurt te zetten: { $chat }
desk-moved-here = De balie van { $name } is vanaf nu in deze groep.{ $cases ->
        [0] {""}
        [one] {" "}Eén open melding komt mee, met haar kaart.
       *[other] {" "}{ $cases } open meldingen komen mee, elk met een eigen kaart.
    }
desk-moved-to-web = De balie van { $name } werkt vanaf nu hier, op de webbalie.{ $cases ->
        [0] {""}
        [one] {" "}Eén open melding staat op de lijst.
       *[other] {" "}{ $cases } open meldingen staan op de lijst.
    }
desk-moved-away-to-web = De balie van { $name } werkt vanaf nu op de webbalie. De open meldingen staan nu daar. Wat u hier schrijft, komt niet meer aan. Kunt u daar nog niet in? Vraag het de beheerder.
desk-moved-away = De balie van { $name } is verhuisd naar een andere groep. De open meldingen staan nu daar. Wat u hier schrijft, komt niet meer aan. Zit u daar nog niet in? Vraag het de beheerder.
desk-no-topics-off = Onderwerpen staan uit in deze groep. Meldingen staan nu in de groep zelf. Elk bericht begint met het nummer van de melding. Wilt u de bewoner schrijven? Beantwoord dan zo'n bericht: houd het lang vast en kies "Beantwoorden". Zet onderwerpen weer aan bij de instellingen van de groep.
desk-no-topics-right = De bot mag hier geen onderwerpen maken. Meldingen staan nu in de groep zelf. Elk bericht begint met het nummer van de melding. Wilt u de bewoner schrijven? Beantwoord dan zo'n bericht: houd het lang vast en kies "Beantwoorden". Maak de bot beheerder met het recht "Onderwerpen beheren".
desk-no-topics-other = De bot kan hier nu geen onderwerp maken. Meldingen staan nu in de groep zelf. Elk bericht begint met het nummer van de melding. Wilt u de bewoner schrijven? Beantwoord dan zo'n bericht: houd het lang vast en kies "Beantwoorden". Verwijder oude onderwerpen, of vraag de beheerder.
desk-topics-again = Onderwerpen werken weer. Elke melding krijgt weer een eigen onderwerp bij het volgende bericht.
desk-label = { $ref } · Reageren? Beantwoord dit bericht.
desk-bot-here = De bot zit nu in deze groep. { $what }
desk-bot-changed = De rechten van de bot zijn veranderd. { $what }
desk-bot-in-charge = Hij is beheerder en mag onderwerpen beheren.
desk-bot-bare = Hij is geen beheerder met het recht "Onderwerpen beheren". Daarom hoort hij alleen antwoorden op zijn eigen berichten. Wat u anders schrijft, bereikt de bewoner niet. Geef hem dat recht.
topic-stays-open = Deze melding is nog niet klaar. Daarom is dit onderwerp weer open. Is het klaar? Druk dan op “{ desk-button-close }”.
