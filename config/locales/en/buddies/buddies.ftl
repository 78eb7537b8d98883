# Buddies: two neighbours who ring, walk or drink coffee, for as long as both like it.

button-my-buddy = Buddy
button-find-buddy = I look for a buddy
button-buddy-phone = Ringing each other
button-buddy-walk = Walking
button-buddy-coffee = Drinking coffee
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
button-buddies-end-sure = Yes, I stop
button-buddies-not-right = Something was not right
button-buddies-go-on = No, go on together
button-look-on = Look on for me
button-stop-seeking = I look no more
button-buddy-change = Choose something else
button-buddy-stop-for = Looks for no buddy any more
button-buddies-end-for = Stops with this buddy
buddy-caller-looks = { $name } looks for a buddy for { $kind }.
buddy-caller-has = { $name }: { $kind }, with { $other }.
buddy-desk-gone = This neighbour looks for no buddy now, and has none.
buddy-desk-stopped-for = Noted. They are no buddies any more. The other gets a kind message, without a reason.
buddy-desk-looks-no-more = Noted. No buddy is looked for any more.
button-buddy-by-phone = Somebody on the phone
button-buddy-yes-for = Yes: { $name }
button-buddy-no-for = No: { $name }

buddy-kind-phone = ringing each other
buddy-kind-walk = walking
buddy-kind-coffee = drinking coffee
buddy-kind-hobby = a hobby together
buddy-kind-language = practising a language
rhythm-week = every week
rhythm-fortnight = every two weeks
rhythm-month = once a month
rhythm-none = you decide that together

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
interests-none = ask each other

# Looking
buddy-what =
    A buddy is a neighbour with whom you ring or do something more often.
    At first you only see a first name and two things that the other likes.
    It begins when you both say yes.
buddies-none-here = There are no buddies in this neighbourhood now.
buddy-ask-kind = What would you like most to do with a buddy?
buddy-ask-interests = What do you like? Choose what suits you. You may also choose nothing.
buddy-ask-phone = On which number can your buddy ring you? Your buddy sees it only when you both say yes.
buddy-consent =
    { $organisation } keeps what you want to do, what you like and roughly where you live.
    Nobody sees your address. You may stop at any time.
    Is that all right?
buddy-consent-phone =
    { $organisation } keeps your number and what you like.
    Only your buddy sees the number, and only when you both say yes. You may stop at any time.
    Is that all right?
buddy-no-consent = All right. Nothing was kept.
buddy-not-noted = Something is still missing. Begin anew with “{ button-find-buddy }”. Nothing was kept.
buddy-noted =
    You are on the list for a buddy.
    { $waiting }
    Does somebody suit you? Then you read it here.
buddy-waiting-days = { $count ->
        [one] One neighbour waits now for { $kind }.
       *[other] { $count } neighbours wait now for { $kind }.
    } It usually takes about { $days ->
        [one] one day
       *[other] { $days } days
    }.
buddy-waiting-unknown = { $count ->
        [one] One neighbour waits now for { $kind }.
       *[other] { $count } neighbours wait now for { $kind }.
    } How long it takes is not known yet.
buddy-you-wait =
    You look for a buddy.
    { $waiting }
buddy-rests = You look for no buddy now.
buddy-looks-again = All right. The bot looks for a buddy for you again.
buddy-sought-no-more = You look for a buddy no more. What was kept for it is gone.
buddy-nobody-found =
    There was no buddy for you yet. That is a pity.
    Do you want to keep looking? Press below. Would you rather talk? Call { $organisation }: { $phone }

# Meeting
buddy-proposal =
    Maybe this is a buddy for you: { $name }.
    For: { $kind }
    Likes: { $interests }
    { $walk }
    Would you like to meet? { $name } gets the same question.
buddy-walk = Lives about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } away on foot.
buddy-by-phone = You need not leave the house.
buddy-said-yes = You said yes. Does your buddy say yes too? Then you read it here.
buddy-said-no = All right. Nothing is said about you.
buddy-is-over = This proposal is over.
buddy-looks-on = It did not work out with this buddy. That is not because of you. The bot looks on.
buddy-reminder = A buddy still waits for your answer. Would you like to meet?
buddy-unanswered = You did not answer the proposal. That is all right. Would you still like a buddy?
buddy-begins =
    Lovely! You and { $name } are buddies for { $kind }.
    { $number }
    { $tip }
buddy-ask-rhythm = How often suits you?
buddy-number = The number: { $phone }
buddy-write-here = Just write here. Your buddy reads it.
buddy-tip-phone = Feel free to ring first. Ask whether it is a good moment.
buddy-tip-public = Meet where there are more people the first time. A café or the community centre is nice.
buddy-tip-worker = The first time somebody of the desk comes along.
buddy-rhythm-noted = Noted. When your buddy chooses too, you read it here.
buddy-rhythm-is = Agreed: { $rhythm }. You may agree otherwise too.
buddy-yours =
    Your buddy is { $name }, for { $kind }.
    How often: { $rhythm }.
    Do you write something here? Then { $name } reads it.

# Keeping it up, and stopping
buddy-how-is-it = Have you spoken to { $name } lately?
buddy-asleep = It is quiet between you and { $name }. Have you spoken to each other?
buddy-nudge = That happens. A small message is enough. Feel free to write here how you are.
buddies-met-well = Good to hear.
buddies-end-sure = Do you want to stop with { $name } as a buddy? You may. { $name } hears that it stops, and no reason.
buddies-ended-by-you = It has stopped. { $name } hears so kindly. Would you like another buddy?
buddies-ended = Being buddies with { $name } stops. That is not because of you. Thank you for your attention. Would you like another buddy?
buddies-stop = Buddies stop for now in this neighbourhood. Nothing is lost. Questions? Call { $organisation }: { $phone }
buddies-go-on = Buddies go on again in this neighbourhood. Questions? Call { $organisation }: { $phone }

# The desk
buddy-desk-off = Buddies are off in { $place }. Switch them on with /activities.
buddy-desk-list = Buddies in { $place }: { $going ->
        [one] one pair
       *[other] { $going } pairs
    }. { $asked ->
        [0] No proposal waits for an answer.
        [one] One proposal waits for an answer.
       *[other] { $asked } proposals wait for an answer.
    }
buddy-desk-noted = The answer is noted.
buddy-desk-over = This proposal is over.
buddy-desk-ended = These buddies stop. Both hear so kindly.
buddy-desk-goes-along = Two buddies meet in { $place }. Somebody of the desk comes along the first time. See /buddies.
buddy-desk-not-noted = Nothing was kept.
buddy-desk-looks = Noted. Does somebody suit? Then the caller is on the call list.
button-buddy-release = May look again: { $name }
buddy-desk-released = This neighbour may look for a buddy again.
buddy-desk-has-bot = This neighbour answers in the bot. Nothing was noted.
buddy-held = You cannot look for a buddy now. Questions? Call { $organisation }: { $phone }
buddy-ask-languages = Which languages do you speak?
spoken-nl = Dutch
spoken-en = English
spoken-tr = Turkish
spoken-ar = Arabic
spoken-pl = Polish
spoken-uk = Ukrainian
spoken-pap = Papiamentu
spoken-srn = Sranan
buddy-desk-has-one = This neighbour has a buddy already, or a proposal. See /buddies.
