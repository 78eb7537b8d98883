# Asking for help
ask-kind = What do you need help with?
ask-for-whom = Who is the help for?
for-me = For myself
for-other = For someone else
for-you = for you
ask-other-name = What is that person called? Type the first name only.
ask-name-of = What is the name of your { $whom }? Type the first name only.
ask-other-agreed = Does { $name } know that you ask this? And is it all right with { $name }?
ask-not-agreed = Please ask { $name } first. Help only works when someone wants it. Can you not ask, or are you worried? Then press “{ button-person }”.
other-agrees-now = We have agreed on it now

ask-where = Where is the help needed? Type the postcode and house number. Do you see a button to share your location? That is fine too. The helper only sees the address after saying yes.
ask-where-other = Where is the help needed? Type the postcode and house number of { $name }. The helper only sees the address after saying yes.
address-told = You said { $address }. I have not found that yet.
place-tell-person = I would rather tell a person
place-try-again = Another address
place-person-asks = That is fine. Send your request later on. Then someone at the desk asks you where it is.
map-is-away = The map does not work at the moment. I keep the address you typed. Send your request later on. Then someone at the desk looks it up.
location-noted = Thank you, I know where it is. I take the message with your location away from this chat.
location-live-once = Thank you, I know where it is. I use your location only once. I take the message with it away from this chat. You can stop sharing it now.
place-other-bot = This address is not in { $here }, but in { $there }. They have their own bot there: { $link }. Press that link to ask for help there.
place-nobody = This address is not in { $here }. We do not know neighbours who help there yet. Type another address. Or let a person of { $organisation } have a look.
ask-door = Which door should the helper come to? Type the street and the house number.

ask-when = When is the help needed?
when-today = Today, as soon as possible
when-tomorrow = Tomorrow
when-later = On another day
when-weekly = Every week
ask-date = On which day?
ask-date-weekly = On which day of the week? I begin on the day you choose.
weekly-from = Every week from { $day }
ask-daypart = At what time of the day?
daypart-any = Any time
confirm-when = So { $when }. Is that right?
when-i-mean-today = Today
time-not-understood = I do not understand this day or time. Type for example: Friday afternoon, tomorrow at 10, or 3 December. Or press a button.
time-is-past = That is over already. Please choose a time that is still to come.
day-typed-is-past = That was { $day }. That day is over. Choose a time that is still to come.
time-at-night =
    At night no neighbours come. Choose a time between { $first } and { $last }. Can it not wait? Press “{ button-person }”.
    Is there danger now? Call now:
    112
day-too-far = So far ahead I cannot ask anybody yet. Choose a day within { $days } days.
day-is-past = The day you chose is over. Please choose a new day.

ask-the-rest = What is still needed? Type it, or record it. Do not mention illness, money or codes.
ask-words = What else should the helper know? Type it, or record it. Do not mention illness, money or codes. A neighbour does not need to know that.
words-too-long = This is too long. Please use { $most } characters at most.

told-begun = I read: { $kind }. Is something not right? You can change it at the end.
name-how = I do not see a name in this. Type the first name only. For example: Riet.
told-read = I have read that. Now this.
told-added = I have added that.
told-too-long = That is too long for the helper. Tell it briefly at the last question.

read-back =
    Is this right?

    What: { $kind }
    For whom: { $whom }
    Where: { $where }
    When: { $when }
    For the helper: { $words }

    Is it good? Then press “{ button-send }”.
read-back-changes =
    You are changing your question. Is it right like this?

    What: { $kind }
    For whom: { $whom }
    Where: { $where }
    When: { $when }
    For the helper: { $words }
where-shared = the location you shared
where-person-asks = you will tell a person
where-person-looks = { $address }. A person asks you later whether this is right.
words-spoken = your voice message
words-none = nothing
button-send = Send
button-send-changes = Send the changes
button-change-kind = Change: what
button-change-for_whom = Change: for whom
button-change-where = Change: where
button-change-when = Change: when
button-change-words = Change: for the helper
recap-ask-for-help = Good to see you again. You had begun to ask for help. We go on where you were.
recap-ask-for-help-kind = Good to see you again. You had begun to ask for help: { $kind }. We go on where you were.

# One more word
ask-add-word = What else do you want to say? Type it below.

# A report
ask-what-happened =
    What happened? Tell it in your own words. Only { $organisation } reads this.
    Is there danger now? Call now:
    112
