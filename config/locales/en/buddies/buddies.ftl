# Buddies: two neighbours who ring, walk or drink coffee, for as long as both like it.

button-my-buddy = Buddy
button-find-buddy = Find a buddy
button-buddy-phone = Phone calls
button-buddy-walk = Going for walks
button-buddy-coffee = Having coffee
button-buddy-hobby = A hobby together
button-buddy-language = Practising a language
button-buddy-agree = Yes, that is fine
button-buddy-yes = Yes, please
button-buddy-no = Not this time
button-rhythm-week = Every week
button-rhythm-fortnight = Every two weeks
button-rhythm-month = Once a month
button-buddies-met = Yes
button-buddies-not-met = Not yet
button-buddies-end = Stop with this buddy
button-buddies-end-sure = Yes, I want to stop
button-buddies-not-right = Something was not right
button-buddies-go-on = No, let us go on
button-look-on = Keep looking for me
button-stop-seeking = Stop looking
button-buddy-change = Choose something else
button-buddy-stop-for = No longer wants a buddy
button-buddies-end-for = Stop with this buddy
buddy-caller-looks = { $name } is looking for a buddy for { $kind }.
buddy-caller-has = { $name }: { $kind }, with { $other }.
buddy-desk-gone = This neighbour is not looking for a buddy now, and does not have one.
button-buddies-met-for = Talked to their buddy
button-buddies-not-met-for = Has not talked to them yet
button-buddies-ask-both = Ask both how it is going
button-look-on-for = Looks for a new buddy
button-buddy-pair = { $name } and { $other }
buddy-caller-often = How often: { $rhythm }.
buddy-caller-no-rhythm = not agreed yet
buddy-caller-met = Last talked to each other: { $at }.
buddy-caller-rests = { $name } had a buddy for { $kind }, and is not looking now.
buddy-aloud-met =
    Noted. Read out:
    Good to hear. Enjoy it together.
buddy-aloud-nudge =
    Noted. Read out:
    That can happen. One call is enough. It need not be long.
buddy-aloud-stopped =
    Noted. They are no longer buddies. Read out:
    That is fine. Thank you for your time. { $name } is told that it ends, but not why. Would you like another buddy?
buddy-aloud-ended =
    Read out:
    Your buddy is stopping. It is not because of you. Thank you for your time. Would you like another buddy?
buddy-aloud-none =
    Read out:
    There was no buddy for you yet. That is a pity. What was kept for it is gone. Would you like to look again?
buddy-aloud-looks-on =
    Read out:
    It did not work out with this buddy. It is not because of you. Looking goes on.
buddy-aloud-wait =
    Read out:
    { $waiting }
buddy-other-reads = { $name } reads it in the bot.
buddy-other-is-rung = { $name } is on the call list, to hear it.
buddy-desk-asks-both = Noted. Who has the bot reads the question. Who does not is on the call list.
buddy-desk-held = This neighbour cannot look for a buddy yet. Something was reported. Has that been looked at? Then it can be allowed with /buddies.
buddy-desk-reported = Reported. The contact with { $name } stops. These two are not put together again. It is on the list as a case.
buddy-desk-looks-no-more = Noted. We are no longer looking for a buddy.
button-buddy-by-phone = Someone on the phone
button-buddy-yes-for = Yes: { $name }
button-buddy-no-for = No: { $name }

buddy-kind-phone = phone calls
buddy-kind-walk = going for walks
buddy-kind-coffee = having coffee
buddy-kind-hobby = a hobby together
buddy-kind-language = practising a language
rhythm-week = every week
rhythm-fortnight = every two weeks
rhythm-month = once a month
rhythm-none = you decide together

interest-music = Music
interest-reading = Reading
interest-cooking = Cooking and baking
interest-garden = Garden and plants
interest-sport = Sport
interest-games = Games
interest-animals = Animals
interest-crafts = Crafts and odd jobs
interest-nature = Nature
interest-television = Films and TV
interest-history = The old days
interest-faith = Faith
interests-none = just ask each other

# Looking
buddy-what =
    A buddy is a neighbour you call or do things with regularly.
    At first, you only see each other's first name and two things you like.
    It only begins when you both say yes.
buddies-none-here = There are no buddies in this neighbourhood at the moment.
buddy-ask-kind = What would you most like to do with a buddy?
buddy-ask-interests = What do you enjoy? Choose what suits you. You can also choose nothing.
buddy-ask-phone = What number can your buddy call you on? They only see it when you both say yes.
buddy-consent =
    { $organisation } keeps what you want to do, what you like and roughly where you live.
    Nobody sees your address. You can stop at any time.
    Is that all right?
buddy-consent-phone =
    { $organisation } keeps your number and what you like.
    Only your buddy sees the number, and only when you both say yes. You can stop at any time.
    Is that all right?
buddy-no-consent = All right. Nothing has been saved.
buddy-not-noted = Something is still missing. Start again with “{ button-find-buddy }”. Nothing has been saved.
buddy-noted =
    You are on the list for a buddy.
    { $waiting }
    If someone suits you, you read it here.
buddy-waiting-days = { $count ->
        [one] One neighbour is waiting for { $kind } now.
       *[other] { $count } neighbours are waiting for { $kind } now.
    } It usually takes about { $days ->
        [one] one day
       *[other] { $days } days
    }.
buddy-waiting-unknown = { $count ->
        [one] One neighbour is waiting for { $kind } now.
       *[other] { $count } neighbours are waiting for { $kind } now.
    } We do not know yet how long it takes.
buddy-waiting-alone = { $count } neighbours are waiting for { $kind } now. None of the others speaks your language. So it may take long. Do you speak another? Then choose that too.
buddy-you-wait =
    You are looking for a buddy.
    { $waiting }
buddy-rests = You are not looking for a buddy now.
buddy-looks-again = All right. The bot is looking for a buddy for you again.
buddy-sought-no-more = You are no longer looking for a buddy. What was kept for it has been deleted.
buddy-nobody-found =
    Sorry, we have not found a buddy for you yet.
    Do you want to keep looking? Press below. Would you rather talk to someone? Call { $organisation }: { $phone }

# Meeting
buddy-proposal =
    This may be a buddy for you: { $name }.
    For: { $kind }
    Likes: { $interests }
    { $walk }
    Would you like to meet? { $name } gets the same question.
buddy-read-out =
    For: { $kind }
    Likes: { $interests }
buddy-walk = Lives about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } away on foot.
buddy-by-phone = You do not have to leave the house.
buddy-said-yes = You said yes. If your buddy says yes too, you read it here.
buddy-said-no = All right. The other person is not told anything about you.
buddy-is-over = This suggestion has ended.
buddy-looks-on = It did not work out with this buddy. It is not because of you. The bot keeps looking.
buddy-reminder = A buddy is still waiting for your answer. Would you like to meet?
buddy-unanswered = You did not answer the suggestion. That is all right. Would you still like a buddy?
buddy-begins =
    Lovely! You and { $name } are buddies for { $kind }.
    { $number }
    { $tip }
buddy-ask-rhythm = How often would you like to meet or call?
buddy-number = The number: { $phone }
buddy-write-here = Just write here. Your buddy reads it.
buddy-tip-phone = Feel free to call first. Ask if it is a good moment.
buddy-tip-public = For the first time, meet where there are other people. A café or the community centre is nice.
buddy-tip-worker = Someone at the desk comes along the first time. Do you have a day together? Then ask for a person at the desk, and say which day.
buddy-rhythm-noted = Noted. When your buddy chooses too, you read it here.
buddy-rhythm-is = Agreed: { $rhythm }. You can also arrange it differently.
buddy-yours =
    Your buddy is { $name }, for { $kind }.
    How often: { $rhythm }.
    { $name } reads what you write here.

# Keeping it up, and stopping
buddy-how-is-it = Have you talked to { $name } lately?
buddy-asleep = It is quiet between you and { $name }. Have you talked to each other?
buddy-nudge = That can happen. A small message is enough. Feel free to write here how you are.
buddies-met-well = Good to hear.
buddies-end-sure = Do you want to stop being buddies with { $name }? That is fine. { $name } is told that it ends, but not why.
buddies-ended-by-you = It has ended. { $name } gets a kind message. Would you like another buddy?
buddies-ended = You and { $name } are no longer buddies. It is not because of you. Thank you for your time together. Would you like another buddy?
buddies-ended-forgotten = Your buddy has stopped. It is not because of you. Thank you for your time together. Would you like another buddy?
buddies-stop = There are no buddies in this neighbourhood for now. Nothing is lost. Questions? Call { $organisation }: { $phone }
buddies-go-on = Buddies are starting again in this neighbourhood. Questions? Call { $organisation }: { $phone }

# The desk
buddy-desk-off = Buddies are switched off in { $place }. Switch them on with /activities.
buddy-desk-list = Buddies in { $place }: { $going ->
        [one] one pair
       *[other] { $going } pairs
    }. { $asked ->
        [0] No suggestion is waiting for an answer.
        [one] One suggestion is waiting for an answer.
       *[other] { $asked } suggestions are waiting for an answer.
    }
buddy-desk-noted = The answer has been noted.
buddy-desk-over = This suggestion has ended.
buddy-desk-ended = These buddies have ended. Who has the bot gets a kind message. Who does not is on the call list.
buddy-desk-goes-along = Two buddies are meeting in { $place }. Someone at the desk comes along the first time. See /buddies.
buddy-desk-not-noted = Nothing has been saved.
buddy-desk-looks = Noted. If someone suits them, the caller appears on the call list.
button-buddy-release = Can look again: { $name }
buddy-desk-released = This neighbour can look for a buddy again.
buddy-desk-has-bot = This neighbour answers in the bot. Nothing has been noted.
buddy-held = You cannot look for a buddy at the moment. Questions? Call { $organisation }: { $phone }
buddy-ask-languages = Which languages do you speak?
spoken-nl = Dutch
spoken-en = English
spoken-tr = Turkish
spoken-ar = Arabic
spoken-pl = Polish
spoken-uk = Ukrainian
spoken-pap = Papiamentu
spoken-srn = Sranan
buddy-desk-has-one = This neighbour already has a buddy, or a suggestion. See /buddies.
