# Heavy words that are no alarm. Once a day, and never instead of what is going on.
# No judgement, no advice, no promise. Something warm, an offer, and a person.

hard-times-distress = Thank you for writing this. It sounds as if you carry a lot.
hard-times-loneliness = Thank you for writing this. Being alone can hurt a lot.
hard-times-team-here = Somebody of { $organisation } reads this too. The desk is here now.
hard-times-team-away = Somebody of { $organisation } reads this too. The desk is back { $at }.
hard-times-stranger =
    I am a computer. Do you want to speak to a person? Call { $organisation }:
    { $phone }

    Somebody is there on { $hours }.
hard-times-ask-distress = May somebody of the desk call or write to you?
hard-times-ask-loneliness = Would you like a neighbour to visit, call or walk with you?
hard-times-goes-on = We just go on below.
hard-times-heard = Thank you for writing this. Do you want to speak to a person? Then press “{ button-person }”.
hard-times-again = You can keep writing this here. This goes to the desk too.
button-wants-company = I would like company
button-wants-cooking = I would like a meal
