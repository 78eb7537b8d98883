# The conversation guide, in our own words: calm, open, ask on, agree what is next
guide-contents = A good conversation starts with time. Choose a tip, or read them later.
button-guide-more = More about this tip
guide-calm-name = Arriving calmly
guide-calm = 🌿 A tip for your first visit. Say who you are and why you have come. There is no hurry.
guide-calm-more =
    🌿 Arriving calmly

    Say your name and the door word. Explain why you have come.
    Look around for a moment, and let the other person talk first.
    You do not have to do anything special. Being there is enough.
guide-open-name = Open questions
guide-open = 🌿 A tip. Ask open questions: ‘How is your day?’ They invite more than a yes or no.
guide-open-more =
    🌿 Open questions

    ‘Are you well?’ often just gets a yes.
    Try asking: ‘What does your day look like?’ Or: ‘What do you most enjoy doing?’
    Listen to the answer. Your own story can wait.
guide-ask_on-name = Asking further
guide-ask_on = 🌿 A tip. Repeat what the other person says, and ask further: ‘You say it is quiet. What is that like?’
guide-ask_on-more =
    🌿 Asking further

    Say what you heard in your own words. Then the other person knows you are listening.
    Then ask further: ‘Since when has it been like that?’ Or: ‘What do you miss most?’
    If someone does not want to talk about it, that is fine.
guide-silence-name = Silence is fine
guide-silence = 🌿 A tip. Is there a silence? Calmly count to five. That is often when the real story comes.
guide-silence-more =
    🌿 Silence is fine

    A silence is not a mistake. The other person is thinking, or looking for words.
    Calmly count to five in your head. Have a sip of coffee.
    Is it still quiet? Ask about something you see: a photo, a plant.
guide-next-name = Agreeing what comes next
guide-next = 🌿 A tip for the end. Agree together what comes next. Only promise what you can do.
guide-next-more =
    🌿 Agreeing what comes next

    At the end, ask: ‘What else would you like?’
    Be honest about what you can and cannot do. ‘Perhaps’ is honest too.
    Are you not coming back? Say so kindly. They can ask again through the bot.
guide-heavy-name = When it gets hard
guide-heavy = 🌿 A tip. Is it a hard story? You do not have to solve it. Listening is enough. Feel free to ask the desk for advice.
guide-heavy-more =
    🌿 When it gets hard

    Do not be afraid of sadness. Stay and listen.
    Do not give advice too quickly. Ask: ‘Who else knows about this?’
    Are you worried? Press the button with your appointment, or call the desk.
    Is there danger now? Call now:
    112
guide-own_limits-name = Your own limits
guide-own_limits = 🌿 A tip. Is it getting too much? Just say so. You can leave, take a break or stop.
guide-own_limits-more =
    🌿 Your own limits

    Agree beforehand how long you are staying. Then it is not strange to leave.
    Does someone ask for something you do not want? Say: ‘I won't do that, but I can help you think.’
    Does something stay on your mind? Talk to the desk about it.
