# What the desk reads out to who only has a phone: never of writing, never of a button
aloud-asking-otherwise = Can nobody help? Then { $organisation } looks at it: { $at }.
aloud-asking-otherwise-closed = Can nobody help? Then the request waits at { $organisation }: { $at_call }. They are closed then. From { $at } someone is there again. You can call on { $hours }: { $phone }.
aloud-asking-nobody-yet =
    We have not found a neighbour for your request yet.
    { $kind } – { $wanted }. Number: { $ref }.

    We look at it ourselves now. { $by_when }
    Does a neighbour say yes after all? Then you hear it at once.
aloud-asking-desk-place =
    Your request is noted: { $kind }. Number: { $ref }.
    We talk with you about where and when it is. { $by_when }
aloud-asking-desk-often =
    Your request is noted: { $kind }. Number: { $ref }.
    You have asked for help often today. So we look at it with you first. { $by_when }
aloud-asking-desk-itself =
    Your request is noted: { $kind }. Number: { $ref }.
    We see to it ourselves, with you. { $by_when }
aloud-change-held = Someone is coming already. Do you want something else? Tell me now, then your neighbour hears it at once. Is it very different? Then we take the request back and make a new one.
aloud-change-with-desk = We have your request. Do you want to add something?
aloud-desk-is-there = Someone here is looking at it. You will hear from us, at the latest { $by }. You can also call: { $organisation }, { $phone }.
aloud-desk-is-back = We are back { $at }. You will hear from us then, at the latest { $by }. You can also call then: { $organisation }, { $phone }. Is there danger now? Call 112.
aloud-desk-is-late = This takes longer than we said. You can also call: { $organisation }, { $phone }. Someone is there on { $hours }. Is there danger now? Call 112.
aloud-desk-has-it = { $name } of { $organisation } has taken it on. You can also call, on { $hours }: { $phone }.
aloud-neighbour-ask-first =
    Ask your neighbour first. Does your neighbour say yes? Then ring us again. Are you worried? Do tell me. Is there danger now? Call:
    112
aloud-neighbour-too-many = You named some neighbours already. Ring us again when those were called.
aloud-next-week = Every week: { $kind }. The next time is { $when }. We ask { $name } first. Does it not suit you? Tell us.
aloud-next-week-anyone = Every week: { $kind }. The next time is { $when }. We ask neighbours who live near you. Does it not suit you? Tell us.
aloud-resident-on-the-way =
    { $name } is on the way to you. { $minutes ->
        [0] It may take a while.
       *[other] It is about { $minutes } minutes on foot.
    }
    Do you want to tell { $name } something? Then we pass it on.
aloud-share-hears-now = All right. When a neighbour nearby shares something, we ring you.
aloud-share-how-desk = Arranging it goes through us. Tell us where and at what time.
aloud-share-stopped = The neighbour who shared this ({ $kind }) cannot after all. So it does not go on. Sorry! Do you need something now? Just say so.
aloud-share-yes-already = You said yes to this already.
aloud-status-taken = { $name } is coming to help you. Do you want to tell { $name } something? Then we pass it on.
aloud-status-open =
    { $asked ->
        [0] We have not asked any neighbours yet. We will as soon as we can.
        [one] We have asked 1 neighbour.
       *[other] We have asked { $asked } neighbours.
    } { $waiting ->
        [0] We are not waiting for anyone now.
        [one] We are waiting for the answer of 1 neighbour.
       *[other] We are waiting for the answers of { $waiting } neighbours.
    }
    If nobody can, we look at it ourselves, { $by } at the latest.
aloud-status-open-late =
    { $asked ->
        [0] We have not been able to ask any neighbours.
        [one] We have asked 1 neighbour.
       *[other] We have asked { $asked } neighbours.
    }
    Nobody has been found yet. We look at it ourselves now.
aloud-status-with_desk = No neighbour has been found yet. We have your request, and will let you know.
aloud-status-closed = This request is closed. Do you need anything else? Feel free to say so.
aloud-status-on_the_way = { $name } is on the way to you. Do you want to tell { $name } something? Then we pass it on.
aloud-still-write = Is there something else to say? Then we pass it on, until { $until }.
aloud-still-write-not = Is there something else? Then call us.
aloud-taken-neighbour-comes =
    A neighbour is coming: { $name }.
    { $kind } – { $wanted }.

    { $word }
    Never give your bank card or PIN.
    Do you want to ask or say something? Call us. We pass it on.

# With who only has a phone
desk-phoned = ✅ { $name } has called and said it.
helper-phoned = The desk has called { $name } and passed on your message.
desk-for-whom = { $name } has no Telegram. For whom is this?
desk-for-whom-worries = ❗ This sounds worrying. It does not go to the helper. { $name } has no Telegram: call. Is there danger now? Call 112.
button-ours = Only for us
button-to-named = To { $name } (helper)
typed-to_helper = ✅ { $by } sent this to the helper.
typed-phoned = ✅ { $by } has called and said this.
typed-ours = 📝 This stays here.
ask-desk-word = What else must the helper know? Write it here. It says that the desk wrote it down.
ask-to-helper = What must the helper know? Write it here. It goes to the helper at once.
desk-to-helper-sent = This was sent to { $name }.
desk-to-helper-not = There is no helper now who can read this. It was not sent.
helper-from-desk =
    The desk, for { $name }:
    { $words }
desk-say-now =
    Say to { $name }:
    { $message }
line-on-the-phone = ❗ { $name } has someone on the line who may be in danger: { $ref }. Who helps, or calls 112?
