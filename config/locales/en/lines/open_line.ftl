# The open line between who gets help and who helps
relay-words =
    Message from { $name }:
    { $words }
relay-changed =
    { $name } changed the words with a photo or message:
    { $words }
relay-changed-media = { $name } changed this.
relay-voice = { $name } sent a voice message. I cannot listen to it.
relay-photo = { $name } sent a photo.
relay-location = { $name } sent a place on the map.
relay-document = { $name } sent a file.
words-taken-away = (removed)
relay-nothing = There was nothing in it that I can pass on. Please try again.
relay-not-reached = I cannot reach { $name } now. Your message did not arrive. If it is important, ask for a person.
relay-lost-file = The file did not reach { $name }. Send a smaller file (up to 20 MB), or say it in words. If that does not work, ask for a person.
relay-lost-voice = Your voice message did not reach { $name }. Telegram does not accept voice messages there. Please write it. If you can't, ask for a person.
passed-on-and-look = This has been passed on. Would you like to see your request? Then press the button.
passed-on-and-press = The other person now has this. Should I know it too? Then press the button.
line-is-over = This was not passed on, because this request has ended. Is there anything else? Choose /menu, or ask for a person.
line-has-nobody = This was not passed on, because there is nobody at the other end now. Do you want to tell someone? Choose /menu, or ask for a person.

# Careful with money. Who wrote it reads own, the other one reads other.
warn-own-pin = This looked like a PIN or another secret code. I did not pass the digits on. A PIN is only for its owner, even when a neighbour helps.
warn-other-pin = Careful: this message seemed to contain a PIN. Nobody gets to see a PIN through the buurtbot. Never ask for a code. Did anyone ask you for one? Report it below.
warn-own-key = This was about where a key is kept. I did not pass it on. It is better to open the door yourself. If you can't, ask for a person.
warn-other-key = This said where a key is kept. I do not pass that on. Ring the bell and wait until someone opens the door.
words-masked = There was a code in it, or where a key is kept. I left that out: there are dots now.
warn-own-card = This looked like a bank card number. I did not pass the digits on. Never give such a number to anyone. The desk is told about this.
warn-other-card = Careful: this message seemed to contain a bank card number. I do not pass that on. If this does not feel right, report it below.
warn-own-iban = This looks like an account number. It was passed on. Do not pay or lend money through the buurtbot: pay for the shopping together, with the receipt. The desk is told about this.
warn-other-iban = Careful: this message contains an account number. Only transfer money for something on a receipt. If this does not feel right, report it below.
warn-own-link = You sent a link. It was passed on, with a warning. The desk is told about this.
warn-other-link = Careful: this message contains a link. Only open it if you are sure what it is. Never enter a code or bank details there. If this does not feel right, report it below.
warn-own-asks_code = Never ask for a card, a code or a password. Never look along on a computer from a distance either. Your message was passed on, with a warning. The desk is told about this.
warn-other-asks_code = Careful: someone is asking for a card or a code here. Or they want to look along on your computer. Never do that, not even with a kind neighbour. Report it below.
warn-own-gives_card = Never give your card or your code to anyone, not even to a kind neighbour. Give the right amount of cash, or go together. The desk is told about this.
warn-other-gives_card = Careful: you are offered a card or a code here. Do not take it, not even to be kind. Ask for the right amount of cash, or go together. In doubt? Ask for a person below.
warn-own-pay_first = Do not ask for money first, and do not ask to borrow money. Pay for the shopping together, with the receipt. The desk is told about this.
warn-other-pay_first = Careful: someone is asking for money first, or to borrow money. Help costs nothing. Only pay for what is on a receipt. If this does not feel right, report it below.
warn-own-other_app = Please keep talking through the buurtbot: then the desk can step in if something goes wrong. The desk is told about this.
warn-other-other_app = Careful: the other person wants to talk in another app. You do not have to. Here your number stays secret. If this does not feel right, report it below.
warn-own-phone = You gave a phone number. That is fine, but not needed: you can also reach each other through the buurtbot. I only say this once.
warn-own-email = You gave an email address. That is fine, but not needed: you can also reach each other through the buurtbot. I only say this once.
warn-masked = The digits in this message were not passed on. They looked like a code or a card number. If you meant something else, write it in words.

# Who is this for? Whoever speaks with more than one chooses
for-whom =
    { $count ->
        [one] Who is this for? I have not sent it yet.
       *[other] Who are these { $count } messages for? I have not sent them yet.
    }
for-whom-over =
    { $count ->
        [one] That conversation has ended. Your message was not sent. Who is it for?
       *[other] That conversation has ended. Your { $count } messages were not sent. Who are they for?
    }
for-whom-neighbour = { $name } · { $kind }
for-whom-desk = The desk at { $organisation }
the-desk-of = the desk at { $organisation }
for-whom-talk =
    { $conversation ->
        [ask_for_help] My new request
       *[other] The buurtbot's question
    }
for-whom-nobody = Do not send it
goes-to = This goes to { $whom }.
not-sent-after-all = All right. I have sent nothing.
not-sent-in-time =
    { $count ->
        [one] You did not choose who your message was for. I did not send it. Please send it again.
       *[other] You did not choose who your { $count } messages were for. I did not send them. Please send them again.
    }
held-is-gone = This message is no longer waiting. It has been sent already, or it waited too long.
held-too-many = { $count } messages are already waiting. Please choose first who they are for. I did not keep this last one.
