# Cards for the desk: what can I do? One for each worry. Sources and dates: config/care/advice.toml.

advice =
    { $title }

    { $ask }

    { $not }

    { $call }

    { $source }
advice-source = Source: { $source }. Checked: { $date }. This helps you look. It does not replace what you see yourself.
advice-which = What is it about? The card says what you can do.

advice-emergency = 🧭 Danger now
advice-emergency-ask =
    Ask: Where are you? What happened? Who is with you?
    Ask one question at a time. Keep it short.
advice-emergency-not =
    Do not wait for an answer from someone in danger.
    Do not send anyone to look if that is dangerous.
advice-emergency-call =
    { $emergency } now: if a life is in danger, and for fire or violence. Also if in doubt. You can call yourself: you do not have to be there.
    Have ready: the address, what is going on, and the resident's number.
    Can the resident call? Ask them to call. The person who answers asks questions and helps.
    No address? Look at the card above. Ask the resident as well.

advice-suicide = 🧭 Not wanting to live any more
advice-suicide-ask =
    Just ask: "Are you thinking about suicide?" Asking does not give anyone the idea.
    Then ask: How often? Is there a plan? Is someone with you now?
    Listen. Repeat what you hear. Look for the next step together.
advice-suicide-not =
    Do not say: "It is not that bad", or "think of your children". Do not jump to a solution.
    Do not promise to keep it secret. Do not make them promise to do nothing.
    Do not ask or talk about how exactly it would happen. Do not end the conversation suddenly.
advice-suicide-call =
    { $suicide_line }, day and night, free. You can call them for advice too.
    On a working day: the GP, together with the resident. Evening and weekend: the out-of-hours GP service.
    { $emergency } now: there is a plan and a means, or something has already been done. Also if there are no more answers.
    Ask who can be there tonight.

advice-abuse = 🧭 Violence, coercion or neglect
advice-abuse-ask =
    First ask: Is it safe for you to write now? Is anyone else reading this?
    Then ask: What happened, and when? Is there danger now? Are there children? What do you want?
    Write down what you hear and see, in their words. Leave out your own opinion.
advice-abuse-not =
    Do not ask: "Why don't you leave?"
    Do not ask or send anything to the person who does it.
    Do not call or visit if that is not safe. Do not promise to keep it secret.
advice-abuse-call =
    Veilig Thuis, day and night, free: { $safe_home }. You can ask for advice without giving a name.
    Sexual violence, less than a week ago: { $sexual_violence }. Calling soon helps.
    Some children would rather talk themselves: Kindertelefoon, { $children }.
    { $emergency } now: someone is hitting, threatening, has a weapon, or is holding someone.
advice-steps =
    🧭 The reporting code (meldcode), in five steps

    1. Write down the signs: facts, dates, their own words.
    2. Talk to a colleague who knows about this. Ask Veilig Thuis for advice: { $safe_home }.
    3. Talk to the person it happens to. Not if that is dangerous.
    4. Weigh it up: how bad is it, and how likely is more? In doubt? Ask Veilig Thuis.
    5. Decide two things. Must I report? Can I help myself?

    Always report: if there is danger now, or if it keeps coming back.
    Volunteers do not report themselves: they tell you.

    { $source }

advice-distress = 🧭 It is getting too much
advice-distress-ask =
    Ask: What is hardest today? Is there food, warmth, a place to sleep?
    Also ask: Who already knows about this? Who is helping you now?
    Is someone confused or lost? Ask where they are, and what they see.
advice-distress-not =
    Do not say: "If only you had". Do not ask about every debt, or arrange four things at once.
    Do not argue about what someone sees or hears. Ask how it feels.
advice-distress-call =
    No food or money today: the wijkteam (district team). Ask for urgent help.
    Eviction, or gas and power about to be cut off: the council's debt help. Call together, today.
    Confused, or no food for days: the GP. Evening and weekend: the out-of-hours GP service.
    A carer who is worn out: the GP, or the carers' support centre.
    { $emergency } now: someone is wandering outside and is in danger. Police, not urgent: { $police }.
    Does it sound like not wanting to live any more? Ask, and use that card.

advice-loneliness = 🧭 Lonely
advice-loneliness-ask =
    Ask: What does your week look like? Who gives you energy? What would you like to do again?
    Also ask: Since when has it been like this? Sometimes someone has died.
    Agree on something small: a day, a time, a name.
advice-loneliness-not =
    Do not say: "But you do get visitors", or "just go to the community centre". Do not show pity.
    Do not promise anything that is not certain. Being let down again hurts.
advice-loneliness-call =
    Someone to listen now, day and night: De Luisterlijn, { $listening }. The call costs money.
    Company, eating or walking together: ask the neighbourhood with a request.
    Also sleeping badly, not eating, no interest in anything? Suggest the GP.
    Does it sound like not wanting to live any more? Ask, and use that card.

advice-scam = 🧭 Scam
advice-scam-ask =
    Ask: Have you already given anything? A bank card, a code, money, a photo of a document?
    Also ask: When was that? Is that person still there, or is someone coming?
advice-scam-not =
    Do not say: "You should have known." This can happen to anyone.
    Do not call the scammer yourself. Do not let the resident wait until tomorrow.
advice-scam-call =
    First the bank: have the card and account blocked. Call the number on the card or the website.
    Then report it to the police: { $police }. Advice: Fraudehelpdesk, { $fraud }, on working days.
    { $emergency } now: the scammer is at the door or on the way.
    Is it someone from this bot? Stop them from helping people. Use the card on violence and coercion too.

desk-button-advice = What can I do?
desk-button-advice-others = Other cards
desk-button-advice-steps = Meldcode in 5 steps

# What the computer missed, or raised for nothing
desk-button-nothing = It was nothing
desk-button-missed = Should have been an alarm
desk-mark-nothing =
    Was this nothing? Then the computer can learn from it. This is kept, without who wrote it:

    { $words }

    Where you see […], something was removed. Is there still a name or address? Then choose “{ desk-button-keep-not }”.
desk-mark-misread =
    Did the bot misread this? Then the computer can learn from it. This is kept, without who wrote it:

    { $words }

    Where you see […], something was removed. Is there still a name or address? Then choose “{ desk-button-keep-not }”.
desk-mark-missed =
    Should this have been an alarm? Then the computer can learn from it. This is kept, without who wrote it:

    { $words }

    Where you see […], something was removed. Is there still a name or address? Then choose “{ desk-button-keep-not }”.
desk-mark-no-words = There are no words in this case to keep.
desk-misread-where = Reply with /misread to the resident's message. That is in the topic of the case.
desk-missed-where =
    Should a resident's message have been an alarm? Reply to that message, in the topic of the case, with /missed. Is it about the first words on the card? Then use the button on the card.
desk-mark-kept = Kept, without a name, to make the computer better. The case itself stays as it is.
desk-mark-not-kept = Not kept.
desk-button-keep-need = Keep
desk-button-keep-none = Keep
desk-button-keep-emergency = Keep: danger now
desk-button-keep-suicide = Keep: not wanting to live any more
desk-button-keep-abuse = Keep: violence or coercion
desk-button-keep-distress = Keep: it is getting too much
desk-button-keep-loneliness = Keep: lonely
desk-button-keep-not = Do not keep
