# Asking for help
ask-kind = What do you need help with?
ask-for-whom = Who is the help for?
for-me = For myself
for-other = For someone else
for-you = for yourself
ask-other-name = What is their name? Type the first name only.
ask-name-of = What is the name of your { $whom }? Type the first name only.
ask-other-agreed = Does { $name } know that you are asking? And is { $name } happy with it?
ask-not-agreed = Please ask { $name } first. Help only works when people want it themselves. Is asking not possible, or are you worried? Then press “{ button-person }”.
other-agrees-now = It has been agreed now

ask-where = Where is the help needed? Type the postcode and house number. If you see a button to share your location, you can use that too. The helper only sees the address after saying yes.
ask-where-other = Where is the help needed? Type { $name }'s postcode and house number. The helper only sees the address after saying yes.
address-told = You said { $address }. I have not found that yet.
place-tell-person = I would rather tell a person
place-try-again = Another address
place-person-asks = That is fine. Just send your request at the end. Then someone at the desk will ask you where it is.
map-is-away = The map is not working right now. I keep the address you typed. Just send your request at the end. Then someone at the desk will look it up.
location-noted = Thank you, I know where it is. I am removing the message with your location from this chat.
location-live-once = Thank you, I know where it is. I use your location only once. I am removing that message from this chat. You can stop sharing now.
place-other-bot = This address is not in { $here }, but in { $there }. They have their own bot: { $link }. Press that link to ask for help there.
place-nobody = This address is not in { $here }. We do not know any neighbours there who help yet. Type another address. Or ask someone at { $organisation } to have a look.
ask-door = Which door should the helper come to? Type the street and the house number.

ask-when = When is the help needed?
when-today = Today, as soon as possible
when-tomorrow = Tomorrow
when-later = On another day
when-weekly = Every week
ask-date = On which day?
ask-date-weekly = On which day of the week? I start on the day you choose.
weekly-from = Every week from { $day }
ask-daypart = What time of day?
daypart-any = Any time
confirm-when = So { $when }. Is that right?
when-i-mean-today = Today
time-not-understood = I do not understand this day or time. For example, type: Friday afternoon, tomorrow at 10, or 3 December. Or press a button.
time-is-past = That time has already passed. Please choose a later one.
day-typed-is-past = That was { $day }. That day has already passed. Please choose a later one.
time-at-night =
    Neighbours do not come at night. Choose a time between { $first } and { $last }. If it cannot wait, press “{ button-person }”.
    Is there danger now? Call now:
    112
day-too-far = I cannot ask anyone that far ahead yet. Choose a day within { $days } days.
day-is-past = The day you chose has passed. Please choose a new day.

ask-the-rest = What else is needed? Type it, or record it. Please leave out illness, money and codes.
ask-words = What else should the helper know? Type it, or record it. Please leave out illness, money and codes. A neighbour does not need to know those.
words-too-long = This is too long. Please use at most { $most } characters.

told-begun = I understand: { $kind }. Is something wrong? You can change it at the end.
name-how = I do not see a name in this. Type the first name only. For example: Riet.
told-read = I have read that. Just this now.
told-added = I have added that.
told-too-long = That is too long for the helper. At the last question, say briefly what is needed.

read-back =
    Is this right?

    What: { $kind }
    For whom: { $whom }
    Where: { $where }
    When: { $when }
    For the helper: { $words }

    If it is, press “{ button-send }”.
read-back-changes =
    You are changing your request. Is this right?

    What: { $kind }
    For whom: { $whom }
    Where: { $where }
    When: { $when }
    For the helper: { $words }
where-shared = the location you shared
where-person-asks = you tell a person
where-person-looks = { $address }. A person checks this with you later.
words-spoken = your voice message
words-none = nothing
button-send = Send
button-send-changes = Send the changes
button-change-kind = Change: what
button-change-for_whom = Change: for whom
button-change-where = Change: where
button-change-when = Change: when
button-change-words = Change: for the helper
recap-ask-for-help = Welcome back. You had started to ask for help. Let us go on where you were.
recap-ask-for-help-kind = Welcome back. You had started to ask for help: { $kind }. Let us go on where you were.

# One more word
ask-add-word = What else would you like to say? Type it below.

# A report
ask-what-happened =
    What happened? Tell us in your own words. Only { $organisation } reads this.
    Is there danger now? Call now:
    112
