# What a volunteer hears from us without asking: seldom, and without blame
staying-no-request = You stand ready, and you had no request yet. That is not because of you. I looked into why.
staying-was-asked = { $asked ->
        [0] In the last { $days } days I did not ask you.
        [one] In the last { $days } days I asked you once.
       *[other] In the last { $days } days I asked you { $asked } times.
    } { $asked ->
        [0] I looked into why.
       *[other] With other requests this mattered.
    }
staying-why-waits = { $organisation } wants to meet you first. That did not happen yet. Feel free to call: { $phone }.
staying-why-quiet = In the last weeks hardly anything was asked near you. That can change quickly.
staying-why-kind = Neighbours asked for other things than you offer now. Mostly: { $kinds }. Does that suit you? Then add it.
staying-why-level = For { $kinds }, { $organisation } wants to know you better first. Ask about it, and they make an appointment.
staying-why-language = Neighbours asked for somebody who speaks another language. Do you speak one more? Then add it.
staying-why-daypart = Neighbours asked for help at other hours than yours. Can you sometimes do those too? Then add them.
staying-why-too_far = What was asked was further than you want to walk. Would you walk further? Then change it.
staying-why-turn = Neighbours who live nearer had their turn first. You need not do anything.
staying-why-asked = I asked you for everything that suits you. There was no more.
staying-not-asked-refused = You get no requests now. Do you want to know why? Ask the desk.
staying-drifting = You did not say yes to a request for a while. That is quite all right: you may say no. Does something not suit you any more? Change it below.
staying-year = You have stood ready for neighbours for a year now. Thank you for that! Does it still suit you? Any answer is right.
staying-still-paused = You have had a pause for a while. That is fine, take your time. Do you want to take part again? Press below. Otherwise you need not do anything.
staying-desk-asks = { $organisation } asks how you like helping. Does it still suit you? Any answer is right.
staying-goes-on = Good. Everything stays as it is. Thank you for being there.
staying-is-off = That is not possible in this neighbourhood now. You can help all the same.
button-staying-suits = Yes, it still suits me
button-staying-quiet = Rather no messages about this

# What they choose themselves
button-staying-why = Why do I get few requests?
button-staying-guide = Tips for a good conversation
button-staying-counts-on = Count my hours and milestones
button-staying-counts-off = Stop counting my hours
button-staying-unasked-on = Send me tips and questions again
button-staying-unasked-off = Send me no tips and questions
button-staying-how-often = How often may I ask you?
staying-how-often = How often may I ask you? Less is fine. You really help then too.
staying-every = { $days ->
        [0] As often as it suits
        [7] At most once a week
       *[other] At most once in { $days } days
    }
staying-asked-every = { $days ->
        [0] All right. I ask you as often as it suits.
        [7] All right. I ask you at most once a week.
       *[other] All right. I ask you at most once in { $days } days.
    }
staying-counts-on = Nice. After each visit I ask how long it took. You may skip that. Only you see it.
staying-counts-off = All right. I stop counting. Your hours are wiped.
staying-unasked-on = Good. Now and then you get a tip or a question from me.
staying-unasked-off = All right. You get no tips and questions from me any more. Requests of neighbours still come.
staying-switched-off = Your hours are not counted for now. What is there, is kept. Questions? Call { $organisation }: { $phone }.
staying-switched-on = Your hours are counted again, if you like that. What was there, is still there.

# Hours and milestones, for who likes them
staying-milestone = { $times ->
        [1] 🌱 This was your first time. A good beginning.
       *[other] 🌱 This was time number { $times }. So { $times } times a neighbour was not left alone with it.
    }
staying-how-long = How long did it take? This is just for you.
staying-minutes = { $minutes ->
        [60] 1 hour
        [120] 2 hours
        [240] Longer
       *[other] { $minutes } minutes
    }
button-staying-no-time = Do not count
staying-noted = Noted. Thank you!
staying-hours = You were there for a neighbour for { $whole ->
        [0] { $minutes } minutes
       *[other] { $minutes ->
            [0] { $whole } hours
           *[other] { $whole } hours and { $minutes } minutes
        }
    }.
staying-meant-less_worry = { $count ->
        [one] One neighbour had one worry less.
       *[other] { $count } times a neighbour had one worry less.
    }
staying-meant-less_alone = { $count ->
        [one] One neighbour felt less alone.
       *[other] { $count } times a neighbour felt less alone.
    }
staying-meant-some_rest = { $count ->
        [one] One neighbour could rest a little.
       *[other] { $count } times a neighbour could rest a little.
    }
staying-meant-good_day = { $count ->
        [one] One neighbour had a good day.
       *[other] { $count } times a neighbour had a good day.
    }
staying-thanks-again = “{ $words }”

# Who stops
staying-why-stop = May I ask one more thing? Why do you stop? I only count how often each is chosen. Who chose it, I do not keep.
staying-stop-no_time = No time any more
staying-stop-too_often = I was asked too often
staying-stop-too_seldom = I was asked too seldom
staying-stop-moved = I am moving house
staying-stop-health = My health
staying-stop-felt_bad = Something did not feel right
staying-stop-elsewhere = I help somewhere else
staying-stop-other = Something else
staying-stop-not_said = I would rather not say
staying-stop-heard = Thank you. All the best. Would you ever like to come back? You are welcome.
staying-stop-heard-bad = I am sorry that something did not feel right. Do you want to talk about it? You can, with a person of the desk.

# The desk
who-stays = Who stays, and who may not. Who has a pause or helps just now is not in here.
who-stays-drifting = Drifts away: { $count }. Asked { $asked } times or more in { $days } days, and not one yes.
who-stays-often = Asked often: { $count }. { $asked } times or more in { $days } days.
who-stays-never = Never asked: { $count }. Has offered help for { $days } days or more.
button-who-stays = Who stays, and who may not
button-who-stays-drifting = Who drifts away
button-who-stays-often = Who was asked often
button-who-stays-never = Who was never asked
button-who-stays-stops = Why people stop
button-who-stays-card = { $name }
button-who-stays-ask = Ask how they like it
who-stays-line = • { $name }: asked { $asked } times. Last yes: { $last }.
who-stays-no-yes = not yet
who-stays-line-never = • { $name }: { $cause }
who-stays-cause-waits = still waits to meet you
who-stays-cause-quiet = hardly anything was asked
who-stays-cause-kind = offers other things than were asked
who-stays-cause-level = the level is too low for what they offer
who-stays-cause-language = another language was asked for
who-stays-cause-daypart = can at other hours than were asked
who-stays-cause-too_far = it was too far to walk
who-stays-cause-turn = others had their turn first
who-stays-cause-asked = was asked for everything that suits
who-stays-stops = Why people stopped, last twelve months: { $count } answers.
who-stays-stop = { $reason }: { $count }
who-stays-stops-few = Too few answers to show. From { $least } in twelve months on they are here. So nobody knows who said it.
desk-staying-asked = Asked: { $name } hears from you and can answer with one press.
desk-staying-lately = { $name } had a message from us in the last weeks already. Feel free to call.
desk-staying-not-reached = I cannot ask { $name } this now. Feel free to call.
desk-staying-goes-on = { $name } lets you know: it still suits me, I go on.
