# The group itself: whether it is reached, with or without topics
desk-not-shown = { $ref }: there was a message here that Telegram will not show. Send /open and look at this case. Call the resident if needed.
desk-did-not-reach = Your answer did not reach { $name }. They blocked the bot, or their account is gone. Try to call, or go there.
desk-was-sent = This message was sent already. { $name } may have read it. You make a note with a new message. Should it go? Press below.
desk-button-take-back = Take it away
desk-taken-back = Your message goes away at { $name }. It may have been read. Sometimes "(taken away)" then stays at { $name }.
desk-reply-where = This went to nobody. Write it in the topic of the case: that goes to the resident. Are topics off? Then reply to the card of the case.
topic-given-back = { $name } laid this back on the list. The case waits for somebody again.
topic-nobodys = This case is on the list already. Nobody has it yet.
topic-holder-left = { $name } is not in this group any more. The case waits for somebody again.
desk-person-gone = Telegram no longer reaches { $name }. The bot is blocked, or the account is gone. What you write here does not arrive. Call, or visit.
desk-lost-file = The file did not reach { $name }; the words did. The bot can pass on up to 20 MB. Send a smaller file, or say it in words.
desk-lost-voice = Your voice message did not reach { $name }. Telegram lets no voice messages in there. Write it, or call.
desk-was-away = The bot could not reach this group for { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. What waited arrives now.
desk-has-moved = Telegram gave this group a new number. Everything goes on as before. Ask the operator to put this number in the file of the neighbourhood: { $chat }
desk-moved-here = From now on the desk of { $name } is in this group.{ $cases ->
        [0] {""}
        [one] {" "}One open case comes along, with its card.
       *[other] {" "}{ $cases } open cases come along, each with its own card.
    }
desk-moved-away = The desk of { $name } has moved to another group. The open cases are there now. What you write here no longer arrives. Are you not in it yet? Ask the operator.
desk-no-topics-off = Topics are switched off in this group. Cases are now in the group itself. Each message begins with the reference of its case. Do you want to write to the resident? Then reply to such a message: hold it and choose "Reply". Switch topics on again in the settings of the group.
desk-no-topics-right = The bot may not make topics here. Cases are now in the group itself. Each message begins with the reference of its case. Do you want to write to the resident? Then reply to such a message: hold it and choose "Reply". Make the bot an administrator with the right "Manage topics".
desk-no-topics-other = The bot cannot make a topic here now. Cases are now in the group itself. Each message begins with the reference of its case. Do you want to write to the resident? Then reply to such a message: hold it and choose "Reply". Delete old topics, or ask the operator.
desk-topics-again = Topics work again. Each case gets its own topic again with its next message.
desk-label = { $ref } · To answer, reply to this message.
desk-bot-here = The bot is in this group now. { $what }
desk-bot-changed = The rights of the bot have changed. { $what }
desk-bot-in-charge = It is an administrator and may manage topics.
desk-bot-bare = It is no administrator with the right "Manage topics". So it only hears replies to its own messages. What else you write does not reach the resident. Give it that right.
topic-stays-open = This case is not done yet. So this topic is open again. Is it done? Then press “{ desk-button-close }”.
