# When words worry us: something warm, the number that is there now, a person. Never judge.
# Each number stands alone on its line: then a phone makes it a number to press.
# Short paragraphs. Who is in danger is promised no hour. What is there now comes first.

two-paragraphs =
    { $first }

    { $rest }

# The first time. After it come the lines below, then the team, then the question.
crisis-acute_danger =
    Is there danger now? Call now:
    { $emergency }
    Do that first, I will wait here.

    It is good that you write this. Can you not talk? Use the 112 app.
crisis-suicide = It is good that you write this. It sounds heavy. You do not have to be alone with it.
crisis-violence =
    How awful that this is happening. It is not your fault.

    Is there danger now? Call now:
    { $emergency }
crisis-child =
    It is good that you say this.

    Is there danger now? Call now:
    { $emergency }
crisis-sexual_violence =
    How awful that this happened. It is not your fault.

    Is there danger now? Call now:
    { $emergency }
crisis-threat_to_others =
    It is good that you write this here. You can say anything.

    Is something happening now, or are you afraid it will go wrong? Call now:
    { $emergency }
crisis-lost =
    It is good that you write this. Do you not know where you are? Then stay there.

    Are you outside, is someone missing, or does it not feel safe? Call now:
    { $emergency }
crisis-scam =
    It is good that you say this. This may be a scam. Never give your bank card, PIN or a code from your phone. Not even to someone who says they are from the bank or from us.

    Did you give something? Call your bank at once.

# The lines, from helplines.toml. Who is new here does not know the names: so it says for whom.
crisis-line-name = { $key ->
    [suicide-prevention] { $name } (to talk about suicide)
    [safe-at-home] { $name } (help with violence at home)
    [sexual-violence-centre] { $name } (help after sexual violence)
    [children] { $name } (for children themselves)
    [listening] { $name } (someone who listens)
    [fraud] { $name } (help after a scam)
   *[other] { $name }
}
crisis-line-always-free =
    { $name } is there now, free, day and night:
    { $number }
crisis-line-always-paid =
    { $name } is there now, day and night. Calling costs money:
    { $number }
crisis-line-hours-free =
    Also: { $name }. Free, not day and night:
    { $number }
crisis-line-hours-paid =
    Also: { $name }. Calling costs money, not day and night:
    { $number }
crisis-danger-now =
    Is there danger now? Call now:
    { $emergency }
crisis-call-now =
    Call now:
    { $emergency }
crisis-with-others = You do not have to give your name there. Also ask someone you trust to come to you.
crisis-are-you-safe = Are you safe now?
crisis-all-safe = Is everybody safe now?

# After that: always short, and never the same twice
crisis-again-talk-1 = Thank you for talking to me. The desk gets this message too.
crisis-again-talk-2 = I am still here. You can write anything here. I pass it on to the desk.
crisis-again-talk-3 = It is good that you keep saying it. This goes to the desk too.
crisis-again-talk-4 = You are no trouble. Everything you write reaches the desk.
crisis-again-act-1 = The desk gets this message too.
crisis-again-act-2 = I am still here. I pass this on to the desk.
crisis-again-act-3 = This goes to the desk too. Calling is faster than writing.
crisis-again-act-4 = Everything you write reaches the desk.
crisis-soon-1 =
    Thank you for saying so. I pass it on to the desk.
    Is there danger now? Call now:
    112
crisis-soon-2 = I am here. Please go on writing.
crisis-soon-3 = I pass this on to the desk too. Calling is faster than writing.
crisis-soon-4 = It reaches the desk.
crisis-soon-5 = Thank you. I pass it on to the desk. Do not wait to call.
crisis-soon-6 = I am still here.
crisis-soon-last = I pass everything you write on to the desk. I will answer again in a minute.
crisis-held-1 = { $name } from { $organisation } gets this message too.
crisis-held-2 = This goes to { $name } from { $organisation } too.

# The team: minutes when it is there, else the truth
crisis-only-desk = Only the desk reads what you write now. No neighbour does.
crisis-computer = I am a computer. { $team }
crisis-team-minutes = The desk is there too. { $minutes ->
    [one] Within a minute
   *[other] Within { $minutes } minutes
} you will hear from a person.
crisis-team-away = The desk has been warned. Do not wait for them: they are back { $at }.
crisis-team-late = You should have heard from a person by now. I am sorry. Do not wait for that.
crisis-team-has = { $name } from { $organisation } has your message.

button-chat = Chat with { $name }
button-safe-yes = Yes, I am safe
button-safe-no = No, I am not safe
button-all-safe-yes = Yes, everybody is safe
button-all-safe-no = No, not everybody is safe
button-call-me = Someone may call or write to me

crisis-safe = It is good that you say so. You can keep writing here, as much as you like.
crisis-safe-but =
    Is it not safe any more? Then do not wait for us. Call now:
    { $emergency }
crisis-not-safe =
    Thank you for being honest. Call now:
    { $emergency }
crisis-not-safe-still =
    You are not safe yet. Do not wait for us. Call now:
    { $emergency }
crisis-not-alone = Go to someone, or ask someone to come. Move away from what is dangerous for you. Do keep writing.
crisis-call-me = I will tell the desk. You can start writing here. Do you want to be called? Then write your number.
crisis-late = You should have heard from a person by now. That did not work, and I am sorry. I am warning the desk again now. Do not wait for that.
crisis-let-go = { $name } from { $organisation } is not working on your message any more. I am asking someone else at the desk.
crisis-wants-person = You want a person. I have warned the desk. What you write here goes to them.

# Where nobody can answer: at the bot of the desk
stray-cry =
    The desk can see what you wrote, but cannot answer you here. Please also write to the bot of your neighbourhood: { $bots }. There a person can answer you. Or call:
    { $phone }

# When the desk closes it: never that all is well, always how to come back
crisis-closed-helped = { $organisation } is now closing this with you. Is something wrong again? Press the button, or write here.
crisis-closed-referred = { $organisation } is now closing this. Others can help you further. Does that not work? Press the button, or write here.
crisis-closed-not_needed = { $organisation } is now closing this. Is something wrong after all? Press the button, or write here.
crisis-closed-not_reached = { $organisation } could not reach you. Are you there? Press the button, or write here. Then someone looks again.
crisis-closed-nothing = { $organisation } is now closing this. Is something wrong after all? Press the button, or write here.
crisis-closed-wrong_number = { $organisation } is now closing this. Do you need help yourself? Press the button, or write here.
crisis-closed-other = { $organisation } is now closing this. Is something wrong again? Press the button, or write here.
crisis-closed-safe_now = You told { $organisation } that you are safe now. Does that change? Then do not wait. Press the button, or call.
crisis-closed-help_is_there = { $organisation } heard that help is with you, or on its way. So this is closed now. Has nobody come after all? Press the button, or call.
crisis-closed-handed_over = { $organisation } has passed you on to others, and is now closing this. Have you heard nothing? Press the button, or call.
crisis-closed-others_look = { $organisation } could not reach you, and is worried. So we asked others to see how you are. Are you there? Press the button, or call.
