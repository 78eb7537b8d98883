# What Telegram shows about the bot
bot-description = Buurtbot { $neighbourhood }: help from neighbours, around the corner. Ask for groceries, a meal, a walk or just company. Or help yourself. Press Start.
command-menu = What can I do here?
command-status = How is my request going?
command-mens = I want to talk to a person
command-pauze = No invitations for a while
command-hulplijnen = Phone numbers for help
command-taal = Choose a language / taal
command-privacy = What do you keep, and how long?
command-mydata = What do you know about me?
command-forget = Forget me
command-stop = Stop this talk

# Unexpected
old-button = This button belongs to something from before. It does not work any more.
old-question = You pressed a button of an earlier question. I go on with the last question.
unknown-command = I do not know this command.
words-behind-command = What you wrote behind the command was not passed on. Do you want to say something? Write it without the / then.
edited-not-read = I see that you changed a message. I only read new messages. Please send it once more.
only-words-passed-on = Your words were passed on. What came with them I cannot pass on. A photo or a voice message works.
strange-on-line = I cannot pass this on. A text, a photo, a location or a voice message does work.
something-went-wrong = Something went wrong on our side. It is not your fault. Please try once more. Still not working? The desk knows about it. You can also choose /mens.
too-many =
    You are sending very many messages. I stop reading for a moment. Wait a minute and try again.
    Is there danger now? Call now:
    112
button-resume-talk = Go on where I was
talk-waits = Your answers of just now are kept. You can go on later.

# For the desk, about someone without Telegram
desk-please-call =
    No Telegram, but a phone. Will you pass this on?
    { $words }
desk-topic-new = Case
desk-command-open = Open cases
desk-command-find = Find a number, such as M-4K7P
desk-command-volunteers = Volunteers: who is waiting?
desk-command-intake = A request from someone on the phone
desk-command-missed = This message should have been an alarm
desk-command-misread = The bot read this message wrongly
desk-command-help = What can I do here?
