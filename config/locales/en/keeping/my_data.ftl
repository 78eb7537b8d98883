# My data
my-data =
    This is what I keep, for { $organisation }:
    • An address: until { $address_days } days after the help.
    • Your own words: until { $words_days } days after the help.
    • The fact that you asked: { $request_days } days.
    • Your name: until you are silent for { $silent_days } days, or say: forget me.

    Is something wrong? Call { $phone }. Then we will correct it.
my-data-file = Here is everything I know about you. Keep this file safe. It may contain personal things.
data-head = Everything Buurtbot keeps about you, on { $at }
data-line = - { $label }: { $value }
data-for-machine = --- The same for a computer (JSON) ---
data-about-you = == About you ==
data-your-offer = == Your help ==
data-request = == A request of yours ==
data-case = == A case at the desk ==
data-staying = == Staying a helper ==
data-call = == Call list ==
data-notes = Notes from the calls
data-noted-at-desk = The person who called you wrote something down. It is with the desk. Would you like to know it? Call, or ask for a person.
data-noted-of-others = What you wrote down about people you called
data-with-whom-it-is-about = That is kept with that person, who may read it. If you leave, it stays there, without your name.
data-last-spoken = Last talked to
data-circle = == Telephone circle ==
data-key-holder = Has your key
data-away = Not taking part
data-heard = Heard from you
circle-heard-spoken = { $day }: talked on the phone
circle-heard-reacted = { $day }: you let us know yourself
circle-heard-skipped = { $day }: skipped
circle-heard-found = { $day }: someone went to look
circle-heard-with_desk = { $day }: passed to the desk
data-hears = == You hear what neighbours share ==
data-share = == Something you share ==
data-check-in = == Check-ins ==
data-referrals = == Places you were referred to ==
data-referral = Place
data-referral-line = { $name }, { $at }
data-news-mail = == Email when there is news on your page ==
data-mail = Email address
data-talk = == The conversation that is going on ==
data-name = Name
data-chat = Chat number
data-phone = Phone
data-language = Language
data-first-seen = First seen
data-last-seen = Last seen
data-agreed-at = Agreed to this on
data-agreed-to = Agreed to version
data-of-age = 16 or older
data-came-from = Came here through
data-home = Place, rounded
data-blocks = Number of people you would rather not meet
data-paused-from = Number of people you reported, and are not matched with now
data-banned = You can no longer take part since
data-appealed = You said that you disagree with that
data-crisis = Phone numbers for help given on
data-kinds = Helps with
data-wishes = On the way
data-walk = Minutes on foot
data-dayparts = When
data-languages = Languages
data-since = Since
data-rules = Agreed to the rules on
data-vog = VOG
data-level = Level
data-refused = Stopped by the desk
data-paused = Break until
data-asked = Times asked, recently
data-times-helped = Times helped
data-dropped = Times you could not help after all
data-took = Requests taken, in the last 24 hours
data-rest-days = Asked at most once every so many days
data-last-took = Last said yes on
data-gave-back = Requests given back, in the last 24 hours
data-addresses = Times an address was shown
data-ref = Number
data-kind = Kind
data-made = Made on
data-wanted-from = Help wanted from
data-state = How it is going
data-state-open = we are looking for a helper
data-state-taken = a helper has said yes
data-state-on_the_way = the helper is on the way
data-state-with_desk = with the desk
data-state-done = helped
data-state-withdrawn = cancelled by you
data-state-closed = closed by the desk
data-other-name = For
data-address = Address
data-place = Place
data-words = Your words
data-thanks-words = Your words of thanks
data-voice = Voice message
data-door-word = Door word
data-invited = Number of people asked
data-answers = Answers
data-closed = Closed on

# Forgetting
forget-sure = Do you want me to forget you? I will erase your name, your requests and what you offer. This cannot be undone. A list of what happened, without names, stays for { $audit_days } days. Nothing stays in our files after { $rewrite_hours } hours. Nor in backups after { $backup_days } days.
forget-case-stays = There is an open case about you at { $organisation }. It stays open until a person has looked at it. I do erase your name and words from it. At the desk they stay until a day after it closes. Would you like to talk about it? Call { $phone }.
forget-notes-stay = Did you write something down about someone you called? That is about that person and stays there, without your name.
forget-refusal-stays = You are not a helper here. We remember that for { $days } more days, without your name.
forget-ban-stays = You can no longer take part here. We remember that for { $days } more days, without your name.
forget-still-open = Something is still going on.{ $asked ->
        [0] {""}
       *[other] {" "}Your own requests: { $asked }. I will cancel them when I forget you.
    }{ $held ->
        [0] {""}
       *[other] {" "}Help you promised: { $held }. For that I will look for someone else straight away.
    }
button-forget-sure = Yes, forget me
forgotten = I have forgotten you. Everything about you has been erased. If you type /start later, we will start again. All the best!
forgotten-after-silence = We have not heard from you for a long time. So I have erased everything about you. You are always welcome back. Just type /start.
still-there = We have not heard from you for { $months } months. May I keep your data? Then press the button. If I hear nothing for { $days } days, I will erase everything about you.
button-stay-known = Yes, I'd like to stay
data-counts = Hours and milestones are counted
data-minutes = Minutes you counted
data-milestone = Last milestone
data-quiet = No messages unless you ask
data-thanks = Thank-yous you can read again
data-meant = What it meant, neighbours say
data-guide = Tips you were given
data-heard-shares = Times you heard of something in the last week
data-share-where = Where
data-share-limits = Please note
data-coming = How many neighbours said yes
data-asked-on = Last asked if there is anything else
data-written = Last message from us
data-yearly = Last asked if it still suits you
data-stopped = Stopped on
data-buddy = == Buddy ==
data-likes = Likes
data-not-again = Neighbours who are not suggested as a buddy again
