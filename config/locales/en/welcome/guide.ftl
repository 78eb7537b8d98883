# Under and between the questions of every talk
answered =
    { $question }
    ✅ { $answer }
two-parts =
    { $first }

    { $rest }
ticked = ✅ { $label }
listed = { $first }, { $rest }
just-this = { $words }
not-yet = not filled in yet
keys-away = Thank you.
button-share-location = 📍 Share my location
button-go-on = Continue
one-more-question = I still need one answer. After that you can send your request.
choose-one-first = Please choose at least one. Then press “{ button-ready }”.
confirm-place = Do you mean this address: { $address }? If not, just type the right address.
confirm-place-rest = Do you mean this address: { $address }? And for the helper: { $rest }. If not, just type the right address.
talk-stopped = All right, I have stopped. I do not keep what you just filled in.
talk-stopped-before-start = All right, I have stopped. I keep nothing about you. Would you like to start later? Then press “{ button-begin-anew }”.
person-by-phone =
    You would like to speak to a person. Please call { $organisation }:
    { $phone }

    Someone is there on { $hours }.

    Is there danger now? Call now:
    112

    You can also go on with me below.
please-start = We have not met yet. Press “{ button-begin-anew }”. Then I will first explain what I do.
button-begin-anew = Start again

# An address I cannot find
address-not-found = I cannot find this address. Please check it and type it again. For example: 2532 AB 12, or: Erasmusweg 12.
address-several = I cannot find exactly this address. Is the right one on a button below? Then press it. Or type it again, with the house number.
address-how = Type your postcode and house number. For example: 2532 AB 12. Or type your street and house number.
address-is-none = I see no address in this.
address-number = This is what I have: { $address }. What is the house number? Type only the number.
address-street = This is what I have: { $address }. What is the postcode? Or type the street.

# Something I cannot use
not-understood = I do not understand this. Choose below what you would like to do.
greeted = Hello! Good to see you.
fine-then = All right. Would you like anything else? Choose below.
you-are-welcome = You are welcome.
thanked-in-talk = You are welcome. There is one more thing I would like to know.
which-of-these = I see more than one answer. Which one do you mean?
which-wish = I am not sure about that. What do you mean?
choose-from-all = All right. Then choose below, or type your answer.
button-none-of-these = None of these
read-first = Please take your time to read this. Is it right? Then type: yes.
press-what-is-wrong = What is wrong? Press a button below, or type it.
not-sent-yet = Your request has not been sent yet. First I would like to know this.
press-for-person = Would you like to speak to a person? Press “{ button-person }”.
answer-with-button = { $count ->
        [one] Thank you for your answer. Do you want to help? Press a button below. Then I know for sure.
       *[other] Thank you for your answer. You have { $count } invitations now. Press a button under the right one.
    }
first-words-held = Thank you, I have read that. First there is something else.
person-can-help = I do not understand it yet. Would you like a person? They read what you just wrote. Or press another button.
only-words-read = I have only read your words. I cannot use the rest here.
strange-words = I do not quite understand this. Press a button below. Or type what is on the button.
strange-choice = That button belongs to an earlier question. Choose a button under the question below.
strange-sticker = Nice sticker! But I cannot read it. Press a button or type your answer.
strange-poll = I cannot read a poll. Press a button or type your answer.
strange-dice = Sorry, I cannot play along. Press a button or type your answer.
strange-contact = I cannot use a contact. Please do not send someone else's phone number. Press a button or type your answer.
strange-video_note =
    I cannot watch a video message. It goes to nobody. Press a button or type your answer.
    Is there danger now? Call now:
    112
strange-video = I cannot watch a video. Press a button or type your answer.
strange-animation = I cannot look at this picture. Press a button or type your answer.
strange-audio =
    I cannot listen to a sound file. It goes to nobody. Press a button or type your answer.
    Is there danger now? Call now:
    112
strange-document = I cannot open a file. Press a button or type your answer.
strange-photo = I cannot use a photo here. Press a button or type your answer.
strange-voice =
    I cannot listen to a voice message here. It goes to nobody. Press a button or type your answer.
    Is there danger now? Call now:
    112
strange-location = I do not need your location here, and I do not keep it. Press a button or type your answer.
strange-other = I cannot read this. Press a button or type your answer.
