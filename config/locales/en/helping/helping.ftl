# While a neighbour helps: on the way, did anyone come, how is it, taking back and changing
a-neighbour = a neighbour
a-colleague = a colleague
request-not-yours = This request is no longer there, or it is not yours. Choose /menu to go on.

button-on-my-way = I am on my way
button-done = Done
button-cannot = I can't come after all
button-finished = Done, it all worked out
button-not-come = Nobody has come
button-came = Yes, all went well
button-not-yet = Not yet
button-yes-done = Yes, it is done
button-not-yet-done = No, not yet
button-coming = I am coming
button-cannot-come = I can't make it
button-change = Change something
button-add-word = Add something
button-withdraw = Cancel my request
button-withdraw-sure = Yes, cancel it
button-keep-it = No, keep it
button-ask-again = Ask again
button-ask-help = I want to ask for help
button-stop-repeating = No longer every week
button-not-this-week = Not this week
button-block = Do not match us again
button-report = This does not feel right

# On the way
resident-on-the-way =
    { $name } is on the way to you. { $minutes ->
        [0] It may take a while.
       *[other] It is about { $minutes } minutes on foot.
    }
    You can just type a message here. { $name } gets it straight away.
resident-still-coming =
    { $name } says: I am coming. { $minutes ->
        [0] It may take a while.
       *[other] It is about { $minutes } minutes on foot.
    }
    In a while I will ask you how it went.
volunteer-on-the-way = Great! { $name } knows that you are coming. When you have finished, press “{ button-done }”. If you can't come any more, press “{ button-cannot }” straight away. That is all right.
volunteer-on-the-way-already = { $name } already knows. When you have finished, press “{ button-done }”.

# Did anyone come?
resident-came-yet = Has { $name } been to see you? This is about: { $kind }.
volunteer-came-yet = Did it work out at { $name }'s? This is about: { $kind }.
volunteer-not-come = { $name } says that nobody has come yet. This is about: { $kind }. Are you still coming? If you can't, that is all right. Then we will look for someone else.
resident-wait-a-little = { $name } will come { $when }. It is not that time yet. Could you wait a little longer? After that I will ask if anyone came.

# For the desk
desk-ring-and-say =
    Could you call { $name } and say this?
    { $message }
button-phoned = I called and said it
button-rings = The helper may call
button-rings-no = The helper may no longer call
button-to-helper = To the helper
desk-on-the-way = { $ref }: the volunteer is on the way.
desk-done = { $ref }: the help is done.
desk-done-by-phone = { $ref }: the help is done. Please call the resident to check. Did it go well? Then close the case.
desk-withdrawn = { $ref }: the request was cancelled.
desk-skipped = { $ref }: skipped this week. The request comes back next week.
desk-changed = { $ref }: the request was changed. A new one takes its place, with the same number.
desk-word-added =
    { $ref }: something was added.
    { $words }
desk-voice-added =
    { $ref }: something was added by voice.
    { desk-not-listened }

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
        [0] I am not waiting for any answers now.
        [one] I am waiting for 1 neighbour to answer.
       *[other] I am waiting for { $waiting } neighbours to answer.
    }
    If nobody can come, I will ask the desk, { $by } at the latest.
status-open-late =
    { $asked ->
        [0] I have not been able to ask any neighbours yet.
        [one] I have asked 1 neighbour.
       *[other] I have asked { $asked } neighbours.
    }
    Nobody has been found yet. The desk now gets your request.
status-taken = { $name } is coming to help you. You can type a message here. { $name } gets it straight away.
status-waits = { $name } wants to help you. The desk has a look first. Nobody is coming yet.
status-on_the_way = { $name } is on the way to you. You can type a message here.
status-with_desk = We have not found a neighbour yet. The desk has your request, and will let you know.
status-done = This is done.
status-withdrawn = This request was cancelled. Nobody will come for it.
status-closed = The desk has closed this request. Do you need anything else? You are welcome to ask again.
status-holding =
    { $kind }, for { $name }. { $when }.
    { $street }
    Any message you type here goes to { $name }.
status-holding-place = Press the button below to see the place.
status-nothing = You have no open requests. Do you need help? You are welcome to ask.
volunteer-now-open = This request still needs someone.
volunteer-now-taken = This request is yours.
volunteer-now-on_the_way = This request is yours.
volunteer-now-with_desk = The desk has this request. You do not have to do anything.
volunteer-now-done = This was already done. Thank you for helping { $name }!
volunteer-now-withdrawn = { $name } has cancelled this request. You do not have to come. Thank you!
volunteer-now-closed = The desk has closed this request. You do not have to do anything else. Thank you!

# Taking back
withdraw-sure = Do you want to cancel this request: { $kind }? Then I will not look any further.
withdraw-sure-held = Do you want to cancel this request: { $kind }? { $name } was going to come. I will tell { $name } straight away.
resident-withdrawn = Your request has been cancelled. Nobody will come for it. You can always ask for help again.
resident-skipped = All right, nobody will come this week. Next week I will ask again for you.
volunteer-withdrawn = { $name } no longer needs the help ({ $kind }). You do not have to come. It was kind of you to offer, thank you!
volunteer-skipped = { $name } is skipping a week ({ $kind }). You do not have to come this week. Thank you!
volunteer-changed = { $name } has changed the request ({ $kind }). The old one has ended, so you do not have to come now. You may get the new one soon. Thank you!
card-withdrawn = { $kind }. This is off: the request was cancelled or changed.

# Changing and adding
change-begins = Here is your request again: { $kind }. Change what you like, then send it again. Until then the old one stands.
change-held = Someone is already coming. Would you like to change something? Type it here and your neighbour will get it straight away. If it is very different, cancel the request and make a new one.
change-with-desk = The desk has your request. If you add something, the desk sees it too.
word-added = It has been added. Whoever helps you will see it.
word-added-held = It has been added. I have also passed it on straight away.
word-empty = There was nothing in it that I can read. Please try again.
word-too-long = That is too long to add. Can you make it shorter?

# Every week
next-week = Every week: { $kind }. The next time is { $when }. I will ask { $name } first. If it does not suit you, say so below.
next-week-anyone = Every week: { $kind }. The next time is { $when }. I will ask neighbours near you. If it does not suit you, say so below.
next-week-anew = Time for a new week: { $kind }. I no longer know where it is. I only keep that for a short time. Would you like to ask again?
repeating-stopped = All right. This request no longer comes back every week.
repeating-stopped-after = All right. After { $when } this request does not come back.
