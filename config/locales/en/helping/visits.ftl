# Visiting somebody at home: the desk looks first, and who is silent is looked for

visit-first = This is your first visit at somebody's home. So { $organisation } looks along first. The address comes after their yes. Takes too long? Call: { $phone }.
visit-not-yet = { $organisation } is still looking at your first visit. The address comes after their yes. Takes too long? Call: { $phone }.
visit-approved = You can go to { $name }. For a next visit this is not needed any more.
visit-no =
    This help does not go on now ({ $kind }). You need not come. Thank you for wanting to help.
    You want to know why? Call { $organisation }: { $phone }.
visit-press = Are you there? Press “{ button-visit-there }”. So the desk notices when nothing is heard of you for too long.
visit-there = Good that you are there. Are you leaving? Press “{ button-visit-left }”.
visit-still = Good. Are you leaving? Press “{ button-visit-left }”.
visit-left = Good that you say so. Is the help for { $name } done? Press “{ button-done }”.
visit-all-well =
    Is all well at { $name }'s? Press one of the buttons. If I hear nothing, I ask the desk to look for you.
    Is there danger now? Call:
    112
button-visit-there = I am there
button-visit-left = I have left
button-visit-still = I am still there, all is well

# For the desk
case-short-first_visit = First visit
case-reason-first_visit = First visit at a home
case-why-first_visit = Why here: a volunteer is going to help at somebody's home for the first time. The address waits for you. Do you know this volunteer? Choose with the buttons.
case-short-visit = No word
case-reason-visit = Visit: nothing heard
case-why-visit =
    Why here: this volunteer is at somebody's home, and does not answer. Call or write to the volunteer now, and then call the address. Nobody answers? Go and look. Or call:
    112
desk-button-visit-yes = Yes, may go
desk-button-visit-no = No, another
desk-visit-yes = This volunteer may go, and can see the address now. Next time this is not needed.
desk-visit-no = The volunteer has read that it does not go on. The request goes to another. Do you want to explain why? Call them yourself.
desk-visit-over = This first visit does not wait for you any more. Nothing has changed.
desk-visit-left = { $ref }: the volunteer has left, and all is well.
desk-visit-still = { $ref }: the volunteer is still there, and all is well.
card-visit-at = Visiting: { $name }
