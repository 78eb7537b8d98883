# The conversation guide, in our own words: calm, open, ask on, agree what is next
guide-contents = A good conversation begins with time. Choose a tip, or read them later.
button-guide-more = More about this tip
guide-calm-name = Come in calmly
guide-calm = 🌿 A tip for your first visit. Say who you are and what you come for. There is no hurry.
guide-calm-more =
    🌿 Come in calmly

    Say your name and the word for the door. Tell what you come for.
    Look around for a moment, and let the other talk first.
    You need not do anything special. That you are there is enough.
guide-open-name = Open questions
guide-open = 🌿 A tip. Ask openly: ‘How is your day?’ That holds more than a yes or no.
guide-open-more =
    🌿 Open questions

    ‘Are you well?’ often gets just a yes.
    Rather ask: ‘What does your day look like?’ Or: ‘What do you like doing most?’
    Listen to the answer. Your own story can wait.
guide-ask_on-name = Asking on
guide-ask_on = 🌿 A tip. Say back what the other tells, and ask on: ‘You say it is quiet. What is that like?’
guide-ask_on-more =
    🌿 Asking on

    Say back in your own words what you heard. Then the other knows that you listen.
    Then ask on: ‘Since when is it so?’ Or: ‘What do you miss most?’
    Does somebody not want to talk about it? Then that is fine.
guide-silence-name = Silence is fine
guide-silence = 🌿 A tip. Is there a silence? Count to five calmly. Often the real story comes then.
guide-silence-more =
    🌿 Silence is fine

    A silence is no mistake. The other thinks, or looks for words.
    Count to five in your head. Drink some coffee.
    Does it stay quiet? Ask about something you see: a picture, a plant.
guide-next-name = Agree what is next
guide-next = 🌿 A tip for the end. Agree together what comes next. Promise only what you can do.
guide-next-more =
    🌿 Agree what is next

    Ask at the end: ‘What else would you like?’
    Say honestly what you do and do not do. ‘Perhaps’ is honest too.
    Are you not coming back? Say so kindly. A new request is possible by the bot.
guide-heavy-name = When it gets heavy
guide-heavy = 🌿 A tip. Does it become a heavy story? You need not solve it. Listening is enough. Feel free to ask the desk.
guide-heavy-more =
    🌿 When it gets heavy

    Do not be frightened of sadness. Stay and listen.
    Do not advise too soon. Ask: ‘Who else knows this?’
    Are you worried? Press the button at your appointment, or call the desk.
    Is there danger now? Call now:
    112
guide-own_limits-name = Your own limits
guide-own_limits = 🌿 A tip. Is it getting too much? Just say so. You may leave, take a pause or stop.
guide-own_limits-more =
    🌿 Your own limits

    Agree beforehand how long you stay. Then leaving is not strange.
    Does somebody ask what you do not want? Say: ‘I do not do that, but I think along.’
    Does something stay in your head? Talk about it with the desk.
