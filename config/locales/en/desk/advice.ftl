# Cards for the desk: what can I do? One for each worry. Sources and dates: config/care/advice.toml.

advice =
    { $title }

    { $ask }

    { $not }

    { $call }

    { $source }
advice-source = Source: { $source }. Checked: { $date }. This helps you look. It does not replace what you see.
advice-which = What is it about? The card says what you can do.

advice-emergency = 🧭 Danger now
advice-emergency-ask =
    Ask: Where are you? What happened? Who is with you?
    One question at a time. Write short.
advice-emergency-not =
    Not: wait for an answer from somebody in danger.
    Not: send somebody to look where that is dangerous.
advice-emergency-call =
    112 now: when a life is in danger, for fire or violence. Also in doubt. You may call: you need not be there.
    Have ready: the address, what goes on, and the resident's number.
    Can the resident call? Ask them to call too: { $emergency }. The operator asks questions and helps.
    No address? Look at the card above. Ask the resident as well.

advice-suicide = 🧭 Not wanting to live
advice-suicide-ask =
    Just ask: "Are you thinking of suicide?" It gives nobody the idea.
    Then ask: How often? Is there a plan? Is somebody with you now?
    Listen. Say back what you hear. Look for the next step together.
advice-suicide-not =
    Not: "It is not so bad", "think of your children", or a solution at once.
    Not: promise to keep it secret, or make somebody promise to do nothing.
    Not: ask or talk about how exactly it would be. Do not end the talk suddenly.
advice-suicide-call =
    113, day and night, free: { $suicide_line }. You may ask them for advice too.
    On a working day: the GP, together with the resident. Evening and weekend: the GP post.
    112 now: there is a plan and a means, or something was done. Also when no answer comes any more: { $emergency }.
    Ask who can be there tonight.

advice-abuse = 🧭 Violence, force or neglect
advice-abuse-ask =
    Ask first: Can you write safely now? Does somebody read along?
    Then ask: What happened, and when? Is there danger now? Are there children? What do you want?
    Write down what you hear and see, in their words. Leave your opinion out.
advice-abuse-not =
    Not: "Why do you not leave?" Not: ask or send anything to who does it.
    Not: call or visit when that is not safe. Do not promise that it stays secret.
advice-abuse-call =
    Veilig Thuis, day and night, free: { $safe_home }. You can ask advice without giving a name.
    Sexual violence, less than a week ago: { $sexual_violence }. Calling soon helps.
    A child may prefer to talk: Kindertelefoon, { $children }.
    112 now: somebody hits, threatens, has a weapon, or locks somebody up: { $emergency }.
advice-steps =
    🧭 The reporting code (meldcode), in five steps

    1. Write down the signs: facts, dates, their own words.
    2. Talk with a colleague who knows this. Ask Veilig Thuis for advice: { $safe_home }.
    3. Talk with whom it happens to. Not when that gives danger.
    4. Weigh: how bad is it, and how likely is more? In doubt? Ask Veilig Thuis.
    5. Decide two things. Must I report? Can I help myself?

    Always report: with danger now, or when it keeps coming back.
    Volunteers do not report themselves: they tell you.

    { $source }

advice-distress = 🧭 It gets too much
advice-distress-ask =
    Ask: What is hardest today? Is there food, warmth, a place to sleep?
    Ask too: Who knows this already? Who helps you now?
    Is somebody confused or lost? Ask where they are, and what they see.
advice-distress-not =
    Not: "If only you had", or asking about every debt. Not: arrange four things at once.
    Not: argue about what somebody sees or hears. Ask how that feels.
advice-distress-call =
    No food or money today: the district team. Ask for urgent help.
    Eviction or being cut off is near: debt help of the municipality. Call together, today.
    Confused, or without food for days: the GP. Evening and weekend: the GP post.
    A carer who is worn out: the GP, or the carers' support centre.
    112 now: somebody wanders outside and is in danger: { $emergency }. Police, not urgent: { $police }.
    Does it sound like not wanting to live? Ask, and take that card.

advice-loneliness = 🧭 Lonely
advice-loneliness-ask =
    Ask: What does your week look like? Who gives you energy? What would you like to do again?
    Ask too: Since when is it so? Sometimes somebody died.
    Agree on something small: a day, an hour, a name.
advice-loneliness-not =
    Not: "But you get visitors", "just go to the community centre", or pity.
    Not: promise what is not certain. To be let down once more hurts.
advice-loneliness-call =
    Somebody who listens now, day and night: De Luisterlijn, { $listening }. The call costs money.
    Company, eating or walking together: ask it of the neighbourhood as a request.
    Also sleeping badly, not eating, no interest in anything? Suggest the GP.
    Does it sound like not wanting to live? Ask, and take that card.

advice-scam = 🧭 A scam
advice-scam-ask =
    Ask: Was something given already? A bank card, a code, money, a photo of a paper?
    Ask too: When was that? Is that person still there, or will somebody come?
advice-scam-not =
    Not: "You should have known." This can happen to anybody.
    Not: call the scammer yourself, or let the resident wait until tomorrow.
advice-scam-call =
    The bank first: have card and account blocked. Call the number on the card or the site.
    Then report it to the police: { $police }. Advice: Fraudehelpdesk, { $fraud }, on working days.
    112 now: the scammer is at the door or on the way: { $emergency }.
    Is it somebody of this bot? Let them help nobody any more. Take the card on violence and force too.

desk-button-advice = What can I do?
desk-button-advice-others = Other cards
desk-button-advice-steps = Meldcode in 5 steps

# What the computer missed, or raised for nothing
desk-button-nothing = That was nothing
desk-button-missed = Should have been an alarm
desk-mark-nothing =
    Was this nothing? Then the computer can learn from it. This is kept, without who wrote it:

    { $words }

    Where […] stands, something was taken out. Is there still a name or an address? Choose “{ desk-button-keep-not }”.
desk-mark-misread =
    Did the bot read this wrongly? Then the computer can learn from it. This is kept, without who wrote it:

    { $words }

    Where it says […], something was taken out. Is there still a name or address? Then choose “{ desk-button-keep-not }”.
desk-mark-missed =
    Should this have been an alarm? Then the computer can learn from it. This is kept, without who wrote it:

    { $words }

    Where […] stands, something was taken out. Is there still a name or an address? Choose “{ desk-button-keep-not }”.
desk-mark-no-words = There are no words in this case to keep.
desk-misread-where = Answer /misread under the message of the resident. That is in the topic of the case.
desk-missed-where =
    Should a message of a resident have been an alarm? Answer that message, in the topic of the case, with /missed. Is it about the first words on the card? Then use the button on the card.
desk-mark-kept = Kept, without a name, to make the computer better. The case itself stays as it is.
desk-mark-not-kept = Not kept.
desk-button-keep-need = Keep
desk-button-keep-none = Keep
desk-button-keep-emergency = Keep: danger now
desk-button-keep-suicide = Keep: not wanting to live
desk-button-keep-abuse = Keep: violence or force
desk-button-keep-distress = Keep: it gets too much
desk-button-keep-loneliness = Keep: lonely
desk-button-keep-not = Do not keep
