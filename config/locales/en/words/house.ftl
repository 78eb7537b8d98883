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
command-stop = Stop this conversation

# Unexpected
old-button = This button belongs to an earlier message. It no longer works.
old-question = You pressed a button under an earlier question. Let us go on with the latest one.
unknown-command = I do not know this command.
words-behind-command = The words after the command were not passed on. Is there something you want to say? Write it without the /.
edited-not-read = I see that you changed a message. I only read new messages. Please send it again.
only-words-passed-on = Your words were passed on. I could not pass on the rest. A photo or a voice message is fine.
strange-on-line = I cannot pass this on. A text, a photo, a location or a voice message is fine.
something-went-wrong = Something went wrong on our side. It is not your fault. Please try again. Still not working? The desk knows about it. You can also choose /person.
too-many =
    You are sending a lot of messages. I have stopped reading for a moment. Please wait a minute and try again.
    Is there danger now? Call now:
    112
button-resume-talk = Go on where I was
talk-waits = Your answers so far are kept. You can go on later.

# For the desk, about who only has a phone
desk-please-call =
    Only a phone. Could you pass this on?
    { $words }
desk-topic-new = Case
desk-command-open = Open cases
desk-command-find = Find a number, such as M-4K7P
desk-command-volunteers = Volunteers: who is waiting?
desk-command-intake = A request from someone on the phone
desk-command-missed = This message should have been an alarm
desk-command-misread = The bot misread this message
desk-command-help = What can I do here?
