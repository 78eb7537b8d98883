# While a neighbour helps: on the way, did anyone come, how is it, taking back and changing
a-neighbour = a neighbour
a-colleague = a colleague
request-not-yours = This request is not there any more, or it is not yours. Choose /menu to go on.

button-on-my-way = I am on my way
button-done = Done
button-cannot = I can't after all
button-finished = Done, it worked out
button-not-come = Nobody has come
button-came = Yes, all is well
button-not-yet = Not yet
button-yes-done = Yes, it is done
button-not-yet-done = No, not yet
button-coming = I am coming
button-cannot-come = I can't make it
button-change = Change something
button-add-word = Add something
button-withdraw = Take it back
button-withdraw-sure = Yes, take it back
button-keep-it = No, keep it
button-ask-again = Ask again
button-ask-help = I want to ask for help
button-stop-repeating = Not every week any more
button-not-this-week = Not this week
button-block = Keep us apart
button-report = This does not feel right

# On the way
resident-on-the-way =
    { $name } is on the way to you. { $minutes ->
        [0] It may take a while.
       *[other] It is about { $minutes } minutes on foot.
    }
    You can just type a message here. { $name } gets it at once.
resident-still-coming =
    { $name } says: I am coming. { $minutes ->
        [0] It may take a while.
       *[other] It is about { $minutes } minutes on foot.
    }
    In a while I will ask whether it worked out.
volunteer-on-the-way = Great! { $name } knows that you are coming. Have you finished? Then press “{ button-done }”. Can you not come any more? Press “{ button-cannot }” at once. That is all right.
volunteer-on-the-way-already = { $name } knows that already. Have you finished? Then press “{ button-done }”.

# Did anyone come?
resident-came-yet = Has { $name } been with you? It is about: { $kind }.
volunteer-came-yet = Did it work out at { $name }'s? It is about: { $kind }.
volunteer-not-come = { $name } says that nobody has come yet. It is about: { $kind }. Are you still coming? If you can't, that is all right. Then we look for someone else.
resident-wait-a-little = { $name } will come { $when }. That time has not come yet. Will you wait a little longer? Afterwards I will ask whether somebody came.

# For the desk
desk-ring-and-say =
    Will you ring { $name } and say this?
    { $message }
button-phoned = Called and said
button-to-helper = To the helper
desk-on-the-way = { $ref }: the volunteer is on the way.
desk-done = { $ref }: the help is done.
desk-done-by-phone = { $ref }: the help is done. Please ring the resident once more. Did it go well? Then close the case.
desk-withdrawn = { $ref }: the request was taken back.
desk-skipped = { $ref }: this week is skipped. Next week the request comes back.
desk-changed = { $ref }: the request was changed. A new one takes its place, with the same number.
desk-word-added =
    { $ref }: something was added.
    { $words }
desk-voice-added = { $ref }: something was added by voice.

# How is it?
status =
    { $head }
    { $now }
status-head = { $kind }, { $when } ({ $ref }).
status-open =
    { $asked ->
        [0] I have not asked any neighbours yet. I will as soon as I can.
        [one] I have asked 1 neighbour.
       *[other] I have asked { $asked } neighbours.
    } { $waiting ->
        [0] I am not waiting for anyone now.
        [one] I am waiting for the answer of 1 neighbour.
       *[other] I am waiting for the answers of { $waiting } neighbours.
    }
    If nobody can, I ask the desk, { $by } at the latest.
status-open-late =
    { $asked ->
        [0] I have not been able to ask any neighbours.
        [one] I have asked 1 neighbour.
       *[other] I have asked { $asked } neighbours.
    }
    Nobody has been found yet. The desk gets your request now.
status-taken = { $name } is going to help you. You can type a message here. { $name } gets it at once.
status-on_the_way = { $name } is on the way to you. You can type a message here.
status-with_desk = No neighbour has been found yet. The desk has your request, and will let you know.
status-done = This is done.
status-withdrawn = This request was taken back. Nobody will come for it.
status-closed = The desk has closed this request. Do you need anything else? Feel free to ask again.
status-holding =
    { $kind }, for { $name }. { $when }.
    { $street }
    A message that you type here goes to { $name }.
status-holding-place = You see the place with the button below.
status-nothing = Nothing is open for you now. Do you need help? Feel free to ask.
volunteer-now-open = This request is still looking for someone.
volunteer-now-taken = This request is yours.
volunteer-now-on_the_way = This request is yours.
volunteer-now-with_desk = The desk has this request. You don't have to do anything.
volunteer-now-done = This was done already. Thank you for helping { $name }!
volunteer-now-withdrawn = { $name } has taken this request back. You don't have to come. Thank you!
volunteer-now-closed = The desk has closed this request. You don't have to do anything. Thank you!

# Taking back
withdraw-sure = Do you want to take back this request: { $kind }? Then I will not look any further.
withdraw-sure-held = Do you want to take back this request: { $kind }? { $name } was going to come. I will call that off at once.
resident-withdrawn = Your request was taken back. Nobody will come for it. You can always ask for help again.
resident-skipped = All right, nobody will come this week. Next week I will ask again for you.
volunteer-withdrawn = { $name } does not need the help any more ({ $kind }). You don't have to come. It was kind of you to offer, thank you!
volunteer-skipped = { $name } skips a week ({ $kind }). You don't have to come this week. Thank you!
volunteer-changed = { $name } has changed the request ({ $kind }). This one does not count any more, so you don't have to come now. You may get the new one in a moment. Thank you!
card-withdrawn = { $kind }. This is off: the request was taken back or changed.

# Changing and adding
change-begins = Here is your request once more: { $kind }. Change what you like and then send it again. Until then the old one stands.
change-held = Someone is coming already. Do you want something else? Type it here and your neighbour gets it at once. Is it very different? Then take the request back and ask anew.
change-with-desk = The desk has your request. Add something to it, and the desk will know as well.
word-added = It has been added. Whoever helps you will see it.
word-added-held = It has been added. I have passed it on at once as well.
word-empty = There was nothing in it that I can read. Please try again.
word-too-long = That is too long to add. Can you say it in fewer words?

# Every week
next-week = Every week: { $kind }. The next time is { $when }. I will ask { $name } first. Does it not suit you? Tell me below.
next-week-anyone = Every week: { $kind }. The next time is { $when }. I will ask neighbours near you. Does it not suit you? Tell me below.
next-week-anew = Time for a new week: { $kind }. I no longer know where it is. I keep that only for a short time. Would you like to ask again?
repeating-stopped = All right. This request does not come back every week any more.
repeating-stopped-after = All right. After { $when } this request does not come back.
