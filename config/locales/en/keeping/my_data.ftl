# My data
my-data =
    This is what I keep, for { $organisation }:
    • An address: up to { $address_days } days after the help.
    • Your own words: up to { $words_days } days after the help.
    • That there was a question: { $request_days } days.
    • Your name: until you are silent for { $silent_days } days, or say: forget me.

    Is something not right? Call { $phone }. Then we will change it.
my-data-file = Here is everything I know about you. Keep this file safe. There may be something personal in it.
data-head = Everything that Buurtbot keeps about you, on { $at }
data-line = - { $label }: { $value }
data-for-machine = --- The same for a computer (JSON) ---
data-about-you = == About you ==
data-your-offer = == Your help ==
data-request = == A question of yours ==
data-case = == A case at the desk ==
data-staying = == Staying a helper ==
data-call = == Call list ==
data-notes = Noted when calling
data-last-spoken = Last spoken
data-circle = == Telephone circle ==
data-key-holder = Has your key
data-away = No part
data-heard = Heard
circle-heard-spoken = { $day }: spoken
circle-heard-reacted = { $day }: let us hear yourself
circle-heard-skipped = { $day }: skipped
circle-heard-found = { $day }: somebody went to look
circle-heard-with_desk = { $day }: with the desk
data-hears = == You hear what neighbours share ==
data-share = == Something you share ==
data-check-in = == Ringing round ==
data-referrals = == Where you were referred to ==
data-referral = Place
data-referral-line = { $name }, { $at }
data-news-mail = == E-mail when there is news on your page ==
data-mail = Mail address
data-talk = == The talk that is going on ==
data-name = Name
data-chat = Number of the chat
data-phone = Phone
data-language = Language
data-first-seen = First seen
data-last-seen = Last seen
data-agreed-at = Agreed on
data-agreed-to = Agreed to version
data-of-age = 16 years or older
data-came-from = Came here by
data-home = Place, rounded
data-blocks = Number of people you do not want to meet
data-paused-from = Number of people you told us about, and are not put together with now
data-banned = You may not take part any more since
data-appealed = You said that you do not agree with that
data-crisis = Phone numbers for help given on
data-kinds = Helps with
data-wishes = On the way
data-walk = Minutes of walking
data-dayparts = When
data-languages = Languages
data-since = Since
data-rules = Agreements accepted on
data-vog = VOG
data-level = Level
data-refused = Stopped by the desk
data-paused = Pause until
data-asked = Times asked, lately
data-times-helped = Times helped
data-dropped = Times that you could not after all
data-took = Requests taken, the last 24 hours
data-rest-days = Asked at most once in so many days
data-last-took = Last said yes on
data-gave-back = Requests given back, the last 24 hours
data-addresses = Times that an address was shown
data-ref = Number
data-kind = Kind
data-made = Made on
data-wanted-from = Help wanted from
data-state = How it stands
data-state-open = we are looking for a helper
data-state-taken = a helper said yes
data-state-on_the_way = the helper is on the way
data-state-with_desk = with the desk
data-state-done = helped
data-state-withdrawn = taken back by you
data-state-closed = closed by the desk
data-other-name = For
data-address = Address
data-place = Place
data-words = Your words
data-thanks-words = Your words of thanks
data-voice = Voice message
data-door-word = Word at the door
data-invited = Number of people asked
data-answers = Answers
data-closed = Closed on

# Forgetting
forget-sure = Do you want me to forget you? I will erase your name, your questions and what you offer. This cannot be undone. A list of what happened, without names, stays for { $audit_days } days. Nothing stays in our files after { $rewrite_hours } hours. Nor in backups after { $backup_days } days.
forget-case-stays = There is an open case about you at { $organisation }. It stays open until a person looked at it. I do erase your name and words from it. In the group of the desk they stand until a day after it closes. Do you want to talk about it? Call { $phone }.
forget-refusal-stays = You are not a helper here. We remember that for { $days } more days, without your name.
forget-ban-stays = You may not take part here any more. We remember that for another { $days } days, without your name.
forget-still-open = Something is still going on.{ $asked ->
        [0] {""}
       *[other] {" "}Your own questions: { $asked }. I take them back when I forget you.
    }{ $held ->
        [0] {""}
       *[other] {" "}Help you promised: { $held }. For that I then look for someone else at once.
    }
button-forget-sure = Yes, forget me
forgotten = I have forgotten you. Everything about you is erased. If you type /start later, we begin anew. All the best!
forgotten-after-silence = We did not hear from you for a long time. So I have erased everything about you. You are always welcome back. Just type /start.
still-there = We have not heard from you for { $months } months. May I keep knowing you? Then press the button. Do I hear nothing for { $days } days? Then I erase everything about you.
button-stay-known = Yes, I stay
data-counts = Hours and milestones are counted
data-minutes = Minutes that you counted
data-milestone = Last milestone
data-quiet = No messages by ourselves
data-thanks = Thanks that you may read again
data-meant = What it meant, neighbours say
data-guide = Tips that you got
data-heard-shares = How often you heard of something this last week
data-share-where = Where
data-share-limits = Please note
data-coming = How many neighbours said yes
data-asked-on = Last asked whether there is more
data-written = Last written to by us
data-yearly = Last asked whether it suits you
data-stopped = Stopped on
data-buddy = == Buddy ==
data-likes = Likes
data-not-again = Neighbours who are not proposed as a buddy again
