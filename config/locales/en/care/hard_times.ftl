# Heavy words that are no alarm. Once a day, and never instead of what is going on.
# No judgement, no advice, no promise. Something warm, an offer, and a person.

hard-times-distress = Thank you for writing this. It sounds as if you are carrying a lot.
hard-times-loneliness = Thank you for writing this. Being alone can hurt a lot.
hard-times-team-here = Someone at { $organisation } reads this too. The desk is here now.
hard-times-team-away = Someone at { $organisation } reads this too. The desk is back { $at }.
hard-times-stranger =
    I am a computer. Would you like to speak to a person? Call { $organisation }:
    { $phone }

    Someone is there on { $hours }.
hard-times-ask-distress = May someone at the desk call or write to you?
hard-times-ask-loneliness = Would you like a neighbour to visit, call or go for a walk with you?
hard-times-goes-on = Let us go on below.
hard-times-heard = Thank you for writing this. Would you like to speak to a person? Then press “{ button-person }”.
hard-times-again = You can keep writing here. This goes to the desk too.
button-wants-company = I would like company
button-wants-cooking = I would like a meal
