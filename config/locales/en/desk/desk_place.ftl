# The group itself: whether it is reached, with or without topics
desk-not-shown = { $ref }: there was a message here that Telegram refuses to show. Send /open and look at this case. Call the resident if needed.
desk-did-not-reach = Your answer did not reach { $name }. The bot is blocked, or their account is gone. Try calling or going there.
desk-was-sent = This message has already been sent. { $name } may have read it. To make a note, write a new message. Should this one be removed? Press below.
desk-button-take-back = Remove it
desk-taken-back = Your message to { $name } is being removed. They may have read it. Sometimes they still see "(removed)".
desk-reply-where = This went to nobody. Write it in the topic of the case: that goes to the resident. If it is not there yet, wait a minute. If topics are off, reply to the card of the case.
desk-reply-where-case = This went to nobody. Do you want to write to the resident? Do it in the topic of { $ref }. The button puts the card at the end of it. If topics are off, reply to that card.
topic-given-back = { $name } has put this back on the list. The case is waiting for someone again.
topic-nobodys = This case is already on the list. Nobody has it yet.
topic-holder-left = { $name } no longer works at this desk. The case is waiting for someone again.
desk-person-gone = Telegram can no longer reach { $name }. The bot is blocked, or the account is gone. What you write here does not arrive. Call, or go there.
desk-lost-file = The words reached { $name }, but the file did not. The bot can pass on up to 20 MB. Send a smaller file, or say it in words.
desk-lost-voice = Your voice message did not reach { $name }. Telegram does not accept voice messages there. Write it, or call.
desk-was-away = The bot could not reach this group for { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. Waiting messages arrive now.
desk-has-moved = Telegram has given this group a new number. Everything goes on as before. Ask the administrator to put this number in the neighbourhood file: { $chat }
desk-moved-here = The desk of { $name } is now in this group.{ $cases ->
        [0] {""}
        [one] {" "}One open case comes along, with its card.
       *[other] {" "}{ $cases } open cases come along, each with its own card.
    }
desk-moved-to-web = The desk of { $name } now works here, at the web desk.{ $cases ->
        [0] {""}
        [one] {" "}One open case is on the list.
       *[other] {" "}{ $cases } open cases are on the list.
    }
desk-moved-away-to-web = The desk of { $name } now works at the web desk. The open cases are there now. What you write here no longer arrives. Can you not get in there yet? Ask the administrator.
desk-moved-away = The desk of { $name } has moved to another group. The open cases are there now. What you write here no longer arrives. Are you not in that group yet? Ask the administrator.
desk-no-topics-off = Topics are switched off in this group. Cases are now in the group itself. Each message starts with the number of its case. To write to the resident, reply to such a message: hold it and choose "Reply". Switch topics on again in the group settings.
desk-no-topics-right = The bot is not allowed to make topics here. Cases are now in the group itself. Each message starts with the number of its case. To write to the resident, reply to such a message: hold it and choose "Reply". Make the bot an administrator with the right "Manage topics".
desk-no-topics-other = The bot cannot make a topic here now. Cases are now in the group itself. Each message starts with the number of its case. To write to the resident, reply to such a message: hold it and choose "Reply". Delete old topics, or ask the administrator.
desk-topics-again = Topics work again. Each case gets its own topic again with the next message.
desk-label = { $ref } · To answer, reply to this message.
desk-bot-here = The bot is in this group now. { $what }
desk-bot-changed = The bot's rights have changed. { $what }
desk-bot-in-charge = It is an administrator and may manage topics.
desk-bot-bare = It is not an administrator with the right "Manage topics". So it only sees replies to its own messages. Anything else you write does not reach the resident. Give it that right.
topic-stays-open = This case is not done yet. So this topic is open again. When it is done, press “{ desk-button-close }”.
