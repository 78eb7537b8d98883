# The open line between who gets help and who helps
relay-words =
    Message from { $name }:
    { $words }
relay-changed =
    { $name } changed the words with a photo or message:
    { $words }
relay-changed-media = { $name } changed this.
relay-voice = { $name } sends a voice message.
relay-photo = { $name } sends a photo.
relay-location = { $name } sends a place on the map.
relay-document = { $name } sends a file.
words-taken-away = (taken away)
relay-nothing = There was nothing in it that I can pass on. Please try again.
relay-not-reached = I cannot reach { $name } now. Your message did not arrive. Is it important? Then choose a person.
relay-lost-file = The file did not reach { $name }. Send a smaller file (up to 20 MB), or say it in words. Does that not work? Choose a person.
relay-lost-voice = Your voice message did not reach { $name }. Telegram lets no voice messages in there. Please write it. Can't you? Choose a person.
passed-on-and-look = This was passed on. Would you like to see your request? Then press the button.
passed-on-and-press = The other person has this now. Shall I know it too? Then press the button.
line-is-over = This was not passed on, because this request is over. Is there anything else? Choose /menu, or choose a person.
line-has-nobody = This was not passed on, because there is nobody at the other end now. Do you want to tell someone? Choose /menu, or choose a person.

# Careful with money. Who wrote it reads own, the other one reads other.
warn-own-pin = This looked like a PIN or another secret code. I did not pass the digits on. A PIN is for its owner only, also when a neighbour helps.
warn-other-pin = Careful: this message seemed to hold a PIN. Nobody gets to see that through the buurtbot. Never ask for a code. Does someone ask you for one? Report it below.
warn-own-key = This was about where a key lies. I did not pass it on. Please open the door yourself. Is that not possible? Then choose a person.
warn-other-key = This said where a key lies. I do not pass that on. Ring the bell, and wait until somebody opens.
words-masked = There was a code in it, or where a key lies. I leave that out: there are dots now.
warn-own-card = This looked like the number of a bank card. I did not pass the digits on. Never give such a number to anyone. The desk is told about this.
warn-other-card = Careful: this message seemed to hold the number of a bank card. I do not pass that on. Does this not feel right? Report it below.
warn-own-iban = This looks like an account number. It was passed on. Do not pay or lend money through the buurtbot: settle the shopping together, with the receipt. The desk is told about this.
warn-other-iban = Careful: this message holds an account number. Do not transfer money that is not on a receipt. Does this not feel right? Report it below.
warn-own-link = You sent a link. It was passed on, with a warning. The desk is told about this.
warn-other-link = Careful: this message holds a link. Only open it if you are sure what it is. Never fill in a code or bank details there. Does this not feel right? Report it below.
warn-own-asks_code = Never ask for a card, a PIN or a password. Your message was passed on, with a warning. The desk is told of this.
warn-other-asks_code = Careful: this asks for a card or a code. Never give it, not even to a kind neighbour. Report it below.
warn-own-pay_first = Do not ask for money first: you settle the groceries together, with the receipt. The desk is told of this.
warn-other-pay_first = Careful: this asks for money first. Help costs nothing. Only pay what is on a receipt. Does it feel wrong? Report it below.
warn-own-other_app = Rather keep talking through the buurtbot: then the desk can look when something goes wrong. The desk is told of this.
warn-other-other_app = Careful: the other wants to talk in another app. You do not have to. Here your number stays secret. Does it feel wrong? Report it below.
warn-own-phone = You gave a phone number. You may, but you don't have to: you can reach each other through the buurtbot as well. I say this only once.
warn-own-email = You gave a mail address. You may, but you don't have to: you can reach each other through the buurtbot as well. I say this only once.
warn-masked = The digits in this message were not passed on. They looked like a code or a card. Did you mean something else? Then write it in words.

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
for-whom-desk = The desk of { $organisation }
the-desk-of = the desk of { $organisation }
for-whom-talk =
    { $conversation ->
        [ask_for_help] My new request
       *[other] The question of the neighbourhood bot
    }
for-whom-nobody = Do not send
goes-to = This goes to { $whom }.
not-sent-after-all = Good. I sent nothing.
not-sent-in-time =
    { $count ->
        [one] You did not choose who your message was for. I did not send it. Please send it again.
       *[other] You did not choose who your { $count } messages were for. I did not send them. Please send them again.
    }
held-is-gone = This message is not waiting any more. It was sent already, or it waited too long.
held-too-many = { $count } messages are waiting already. Please choose first who they are for. I did not keep this last one.
