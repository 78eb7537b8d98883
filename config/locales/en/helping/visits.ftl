# Visiting somebody at home: the desk looks first, and who is silent is looked for

visit-first = This is your first visit to someone's home. So { $organisation } checks it first. You get the address once they say yes. Is it taking too long? Call: { $phone }.
visit-not-yet = { $organisation } is still checking your first visit. You get the address once they say yes. Is it taking too long? Call: { $phone }.
visit-approved = You can go to { $name }. You do not need this check for your next visits.
visit-no =
    This help is not going ahead now ({ $kind }). You do not have to come. Thank you for wanting to help.
    Would you like to know why? Call { $organisation }: { $phone }.
visit-press = Are you there? Press “{ button-visit-there }”. Then the desk notices if they hear nothing from you for too long.
visit-there = Good, you are there. When you leave, press “{ button-visit-left }”.
visit-still = Good. When you leave, press “{ button-visit-left }”.
visit-left = Thank you for telling me. Is the help for { $name } done? Press “{ button-done }”.
visit-all-well =
    Is everything all right at { $name }'s? Press one of the buttons. If I hear nothing, I will ask the desk to look for you.
    Is there danger now? Call now:
    112
button-visit-there = I am here
button-visit-left = I have left
button-visit-still = I am still here, all is well

# For the desk
case-short-first_visit = First visit
case-reason-first_visit = First visit to a home
case-why-first_visit = Why here: a volunteer is going to help in someone's home for the first time. The address is waiting for your yes. Do you know this volunteer? Choose with the buttons.
case-why-first_visit-yes = Why here: a volunteer goes into a home for the first time. The desk said yes. Is everything done? Then close this.
case-short-visit = No word
case-reason-visit = Visit: nothing heard
case-why-visit =
    Why here: this volunteer is in someone's home, and is not answering. Call or write to the volunteer now, then call the address. No answer? Go and look. Or call:
    112
desk-button-visit-yes = Yes, may go
desk-button-visit-no = No, someone else
desk-visit-yes = This volunteer may go, and can now see the address. For their next visits this is not needed.
desk-visit-no = The volunteer has been told that it is off. The request goes to someone else. Would you like to explain why? Please call them yourself.
desk-visit-over = This first visit is no longer waiting for you. Nothing has changed.
desk-visit-pressed = { $ref }: the volunteer was heard of, and pressed “{ $button }”.
desk-visit-wrote = { $ref }: the volunteer was heard of, and wrote something to the resident.
desk-visit-left = { $ref }: the volunteer has left, and all is well.
desk-visit-done = { $ref }: the volunteer says that the help is done.
desk-visit-still = { $ref }: the volunteer is still there, and all is well.
card-visit-at = Visiting: { $name }
