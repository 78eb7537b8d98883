# What the desk reads out to who only has a phone: never of writing, never of a button
aloud-asking-otherwise = If nobody can help, { $organisation } will look at it { $at }.
aloud-asking-otherwise-closed = If nobody can help, the request will wait at { $organisation } { $at_call }. They are closed then. Someone is there again from { $at }. You can call on { $hours }: { $phone }.
aloud-asking-nobody-yet =
    We have not found a neighbour for your request yet.
    { $kind } – { $wanted }. Number: { $ref }.

    We are now looking at it ourselves. { $by_when }
    If a neighbour still says yes, you will hear straight away.
aloud-asking-desk-place =
    Your request has been noted: { $kind }. Number: { $ref }.
    We will talk to you about where and when. { $by_when }
aloud-asking-desk-often =
    Your request has been noted: { $kind }. Number: { $ref }.
    You have asked for help several times today. So we will look at it first. { $by_when }
aloud-asking-desk-itself =
    Your request has been noted: { $kind }. Number: { $ref }.
    We will arrange this with you ourselves. { $by_when }
aloud-change-held = Someone is already coming. Would you like to change something? Tell me now, and your neighbour will hear straight away. If it is very different, we will cancel the request and make a new one.
aloud-change-with-desk = We have your request. Would you like to add something?
aloud-desk-is-there = One of us is looking at it. You will hear from us, { $by } at the latest. You can also call: { $organisation }, { $phone }.
aloud-desk-is-back = We are back { $at }. You will hear from us then, { $by } at the latest. You can also call then: { $organisation }, { $phone }. Is there danger now? Call 112.
aloud-desk-is-late = This is taking longer than we said. You can also call: { $organisation }, { $phone }. Someone is there on { $hours }. Is there danger now? Call 112.
aloud-desk-has-it = { $name } from { $organisation } is dealing with it. You can also call, on { $hours }: { $phone }.
aloud-neighbour-ask-first =
    Please ask your neighbour first. If they say yes, call us again. Are you worried? You can tell me. Is there danger now? Call:
    112
aloud-neighbour-too-many = You have already named a few neighbours. Call us again when they have been called.
aloud-next-week = Every week: { $kind }. The next time is { $when }. We will ask { $name } first. If it does not suit you, tell us.
aloud-next-week-anyone = Every week: { $kind }. The next time is { $when }. We will ask neighbours who live near you. If it does not suit you, tell us.
aloud-resident-on-the-way =
    { $name } is on the way to you. { $minutes ->
        [0] It may take a while.
       *[other] It is about { $minutes } minutes on foot.
    }
    Is there anything to tell { $name }? We can pass it on.
aloud-share-hears-now = All right. When a neighbour nearby shares something, we will call you.
aloud-share-how-desk = You can arrange it through us. Tell us where and when.
aloud-share-stopped = The neighbour who was sharing this ({ $kind }) cannot after all. So it is off. Sorry! Do you need something now? Just say so.
aloud-share-yes-already = You have already said yes to this.
aloud-status-waits = { $name } wants to help you. We have a look first. Nobody is coming yet.
aloud-status-taken = { $name } is coming to help you. Is there anything to tell { $name }? We can pass it on.
aloud-status-open =
    { $asked ->
        [0] We have not asked any neighbours yet. We will as soon as we can.
        [one] We have asked 1 neighbour.
       *[other] We have asked { $asked } neighbours.
    } { $waiting ->
        [0] We are not waiting for any answers now.
        [one] We are waiting for 1 neighbour to answer.
       *[other] We are waiting for { $waiting } neighbours to answer.
    }
    If nobody can come, we will look at it ourselves, { $by } at the latest.
aloud-status-open-late =
    { $asked ->
        [0] We have not been able to ask any neighbours yet.
        [one] We have asked 1 neighbour.
       *[other] We have asked { $asked } neighbours.
    }
    Nobody has been found yet. We are now looking at it ourselves.
aloud-status-with_desk = We have not found a neighbour yet. We have your request, and will let you know.
aloud-status-closed = This request has been closed. Do you need anything else? Feel free to say so.
aloud-status-on_the_way = { $name } is on the way to you. Is there anything to tell { $name }? We can pass it on.
aloud-still-write = Is there anything else to say? We can pass it on, until { $until }.
aloud-still-write-not = Is there anything else? Then call us.
aloud-taken-neighbour-waits =
    A neighbour wants to help: { $name }.
    { $kind } – { $wanted }.

    It is the first time for { $name } in a home. That is why we have a look first. We will call you when it goes on.
aloud-taken-neighbour-comes =
    A neighbour is coming: { $name }.
    { $kind } – { $wanted }.

    { $word }
    Never give your bank card or PIN.
    Is there anything to ask or say? Call us. We will pass it on.

# With who only has a phone
desk-phoned = ✅ { $name } has called and passed it on.
desk-still-needed = ✅ { $name } has called: it is still needed.
helper-phoned = The desk has called { $name } and passed on your message.
desk-rings = ✅ { $name } agrees that the helper calls. They see the number with the address.
desk-rings-not = ✅ The helper no longer sees the number of { $name }. We call.
desk-rings-no-number = There is no number with this request. Write it down first.
helper-may-ring = { $name } only has a telephone, and agrees that you call. The number is with the address.
helper-may-ring-not = Would you like to tell { $name } something? Write it here. Please do not call any more: the desk calls.
desk-for-whom = { $name } only has a phone. Who is this for?
desk-for-whom-worries = ❗ This sounds worrying. It does not go to the helper. { $name } only has a phone: call. Is there danger now? Call 112.
button-ours = Only for us
button-to-named = To { $name } (helper)
typed-to_helper = ✅ { $by } sent this to the helper.
typed-phoned = ✅ { $by } has called and said this.
typed-ours = 📝 This stays here.
ask-desk-word = What else should the helper know? Write it here. The helper sees that the desk wrote it down.
ask-to-helper = What should the helper know? Write it here. It will go to the helper straight away.
desk-to-helper-sent = This has been sent to { $name }.
desk-to-helper-not = There is no helper who can read this now. It was not sent.
helper-from-desk =
    The desk, on behalf of { $name }:
    { $words }
desk-say-now =
    Say to { $name }:
    { $message }
line-on-the-phone = ❗ { $name } is on the phone with someone who may be in danger: { $ref }. Who can help, or call 112?
