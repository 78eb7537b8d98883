# Zware woorden die geen alarm zijn. Eén keer per dag, en nooit in plaats van wat er loopt.
# Geen oordeel, geen raad, geen belofte. Wel iets warms, een aanbod, en een mens.

hard-times-distress = Dank u dat u dit schrijft. Het klinkt alsof u veel te dragen heeft.
hard-times-loneliness = Dank u dat u dit schrijft. Alleen zijn kan veel pijn doen.
hard-times-team-here = Iemand van { $organisation } leest dit ook. De balie is er nu.
hard-times-team-away = Iemand van { $organisation } leest dit ook. De balie is er weer { $at }.
hard-times-stranger =
    Ik ben een computer. Wilt u een mens spreken? Bel { $organisation }:
    { $phone }

    Daar is iemand op { $hours }.
hard-times-ask-distress = Mag iemand van de balie u bellen of schrijven?
hard-times-ask-loneliness = Wilt u dat een buur langskomt, belt of met u wandelt?
hard-times-goes-on = We gaan hieronder gewoon verder.
hard-times-heard = Dank u dat u dit schrijft. Wilt u een mens spreken? Druk dan op “{ button-person }”.
hard-times-again = U mag dit hier blijven schrijven. Ook dit gaat naar de balie.
button-wants-company = Ik wil gezelschap
button-wants-cooking = Ik wil graag een maaltijd
