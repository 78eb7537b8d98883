# Wat medewerkers schrijven en dat op een druk wacht: alleen wie een melding heeft, schrijft meteen.

desk-unsent-held =
    { $name } heeft deze melding. Dit is nog niet doorgestuurd:
    { $said }
desk-unsent-new =
    Niemand heeft deze melding nog. Dit is nog niet doorgestuurd:
    { $said }
desk-unsent-unsure =
    Telegram is druk. Ik weet nu niet of u lid bent van deze groep. Dit is nog niet doorgestuurd:
    { $said }
    Stuur het opnieuw, of druk zo op een knop.
desk-unsent-sent =
    Doorgestuurd door { $name }:
    { $said }
desk-unsent-ours =
    Blijft hier (keuze van { $name }):
    { $said }
desk-unsent-waits = ⏰ Dit wacht nog. Kies wat ermee gebeurt.
desk-unsent-closed =
    Niet doorgestuurd: de melding is afgesloten.
    { $said }
desk-unsent-gone = Deze woorden wachten niet meer. Moeten ze toch door? Stuur ze dan opnieuw.
unsent-words = “{ $words }”
unsent-photo = { $count ->
    [one] (een foto)
   *[other] ({ $count } foto's)
}
unsent-voice = (een spraakbericht)
unsent-document = { $count ->
    [one] (een bestand)
   *[other] ({ $count } bestanden)
}
unsent-location = (een locatie)
desk-button-send-on = Doorsturen
desk-button-take-and-send = Ik pak dit op en stuur
desk-button-only-us = Alleen voor ons
desk-busy = Telegram is druk. Ik weet nu niet of u lid bent van deze groep. Er is nog niets gedaan. Probeer het over een halve minuut opnieuw.

desk-preview =
    Dit krijgt { $name }:

    { $words }
desk-preview-close =
    Over een halve minuut is deze melding klaar. Dit krijgt { $name } dan:

    { $words }
desk-got =
    Dit kreeg { $name }:

    { $words }
desk-button-send = Sturen
desk-took-over = { $name } heeft dit overgenomen van { $before }.
topic-reopened-clock = Hier is nog iets te zeggen of te doen. Daarom is deze melding weer open.
