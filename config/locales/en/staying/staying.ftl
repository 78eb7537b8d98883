# What a volunteer hears from us without asking: seldom, and without blame
staying-no-request = You are ready to help, but you have had no invitation yet. It is not because of you. I have looked at why.
staying-was-asked = { $asked ->
        [0] In the last { $days } days I did not ask you.
        [one] In the last { $days } days I asked you once.
       *[other] In the last { $days } days I asked you { $asked } times.
    } { $asked ->
        [0] I have looked at why.
       *[other] This is why I did not ask you more.
    }
staying-why-waits = { $organisation } would like to meet you first. That has not happened yet. You are welcome to call: { $phone }.
staying-why-quiet = In the last few weeks there were hardly any requests near you. That can change quickly.
staying-why-kind = Neighbours asked for other things than you offer now. Mostly: { $kinds }. If that suits you, add it.
staying-why-level = For { $kinds }, { $organisation } would like to know you better first. Ask about it, and they make an appointment.
staying-why-language = Neighbours asked for someone who speaks another language. If you speak more languages, add them.
staying-why-daypart = Neighbours asked for help at other times than yours. If you can sometimes do those too, add them.
staying-why-too_far = The requests were further away than you want to walk. If you can walk further, change it.
staying-why-turn = It was the turn of neighbours who live closer. You do not have to do anything.
staying-why-asked = I have asked you everything that suits you. There was nothing else.
staying-not-asked-refused = You do not get invitations now. Would you like to know why? Ask the desk.
staying-drifting = You have not said yes to an invitation for a while. That is quite all right: you can say no. If something no longer suits you, change it below.
staying-year = You have been ready to help neighbours for a year now. Thank you for that! Does it still suit you? Any answer is fine.
staying-still-paused = You have been taking a break for a while. That is fine, take your time. Would you like to start again? Press below. Otherwise you do not have to do anything.
staying-desk-asks = { $organisation } would like to know how you like helping. Does it still suit you? Any answer is fine.
staying-goes-on = Good. Everything stays as it is. Thank you for being there.
staying-is-off = That is not possible in this neighbourhood now. You can still help as usual.
button-staying-suits = Yes, it still suits me
button-staying-quiet = I'd rather get no messages about this

# What they choose themselves
button-staying-why = Why do I get so few invitations?
button-staying-guide = Tips for a good conversation
button-staying-counts-on = Count my hours and milestones
button-staying-counts-off = Stop counting my hours
button-staying-unasked-on = Send me tips and questions again
button-staying-unasked-off = Do not send me tips and questions
button-staying-how-often = How often can I ask you?
staying-how-often = How often can I ask you? Less is fine. It still really helps.
staying-every = { $days ->
        [0] As often as it suits
        [7] At most once a week
       *[other] At most once every { $days } days
    }
staying-asked-every = { $days ->
        [0] All right. I ask you as often as it suits.
        [7] All right. I ask you at most once a week.
       *[other] All right. I ask you at most once every { $days } days.
    }
staying-counts-on = Nice. After each visit I ask how long it took. You can skip that. Only you see it.
staying-counts-off = All right. I have stopped counting and erased your hours.
staying-unasked-on = Good. Now and then you get a tip or a question from me.
staying-unasked-off = All right. You get no more tips and questions from me. Invitations from neighbours still come.
staying-switched-off = Your hours are not counted for now. The hours you have are kept. Questions? Call { $organisation }: { $phone }.
staying-switched-on = Your hours are counted again, if you like. Your earlier hours are still there.

# Hours and milestones, for who likes them
staying-milestone = { $times ->
        [1] 🌱 This was your first time. A good start.
       *[other] 🌱 You have now helped { $times } times. That is { $times } times that a neighbour was not alone with it.
    }
staying-how-long = How long did it take? This is just for you.
staying-minutes = { $minutes ->
        [60] 1 hour
        [120] 2 hours
        [240] Longer
       *[other] { $minutes } minutes
    }
button-staying-no-time = Do not count this
staying-noted = Noted. Thank you!
staying-hours = You were there for a neighbour for { $whole ->
        [0] { $minutes } minutes
       *[other] { $minutes ->
            [0] { $whole } hours
           *[other] { $whole } hours and { $minutes } minutes
        }
    }.
staying-meant-less_worry = { $count ->
        [one] One neighbour had one less worry.
       *[other] { $count } times a neighbour had one less worry.
    }
staying-meant-less_alone = { $count ->
        [one] One neighbour felt less alone.
       *[other] { $count } times a neighbour felt less alone.
    }
staying-meant-some_rest = { $count ->
        [one] One neighbour could rest for a while.
       *[other] { $count } times a neighbour could rest for a while.
    }
staying-meant-good_day = { $count ->
        [one] One neighbour had a good day.
       *[other] { $count } times a neighbour had a good day.
    }
staying-thanks-again = “{ $words }”

# Who stops
staying-why-stop = May I ask one more thing? Why are you stopping? I only count how often each answer is chosen. I do not keep who chose it.
staying-stop-no_time = I no longer have time
staying-stop-too_often = I was asked too often
staying-stop-too_seldom = I was not asked enough
staying-stop-moved = I am moving house
staying-stop-health = My health
staying-stop-felt_bad = Something did not feel right
staying-stop-elsewhere = I help somewhere else
staying-stop-other = Something else
staying-stop-not_said = I'd rather not say
staying-stop-heard = Thank you, and all the best. If you would ever like to come back, you are welcome.
staying-stop-heard-bad = I am sorry that something did not feel right. Would you like to talk about it? You can, with someone at the desk.

# The desk
who-stays = Who stays, and who may not. People who are taking a break or helping now are not included.
who-stays-drifting = Losing touch: { $count }. Asked at least { $asked } times in { $days } days, without one yes.
who-stays-often = Asked often: { $count }. At least { $asked } times in { $days } days.
who-stays-never = Never asked: { $count }. Have offered help for at least { $days } days.
button-who-stays = Who stays, and who may not
button-who-stays-drifting = Who is losing touch
button-who-stays-often = Who was asked often
button-who-stays-never = Who was never asked
button-who-stays-stops = Why people stop
button-who-stays-card = { $name }
button-who-stays-ask = Ask how they like it
who-stays-line = • { $name }: asked { $asked } times. Last yes: { $last }.
who-stays-no-yes = not yet
who-stays-line-never = • { $name }: { $cause }
who-stays-cause-waits = is still waiting to meet you
who-stays-cause-quiet = there were hardly any requests
who-stays-cause-kind = offers other things than people asked for
who-stays-cause-level = the level is too low for what they offer
who-stays-cause-language = people asked for another language
who-stays-cause-daypart = can help at other times than people asked for
who-stays-cause-too_far = it was too far to walk
who-stays-cause-turn = it was the turn of others
who-stays-cause-asked = was asked everything that suits
who-stays-stops = Why people stopped, in the last twelve months: { $count } answers.
who-stays-stop = { $reason }: { $count }
who-stays-stops-few = Too few answers to show. They appear here from { $least } in twelve months. That way nobody knows who said it.
desk-staying-asked = Done: { $name } gets your question and can answer with one press.
desk-staying-lately = { $name } has already had a message from us in the last few weeks. You are welcome to call.
desk-staying-not-reached = I cannot ask { $name } this now. You are welcome to call.
desk-staying-goes-on = { $name } says: it still suits me, I'll go on.
