# What staff write and waits for a press: only who has a case writes straight away.

desk-unsent-held =
    { $name } has this case. This was not sent on yet:
    { $said }
desk-unsent-new =
    Nobody has this case yet. This was not sent on yet:
    { $said }
desk-unsent-unsure =
    Telegram is busy. I do not know now whether you are a member of this group. This was not sent on yet:
    { $said }
    Send it again, or press a button in a moment.
desk-unsent-sent =
    Sent on by { $name }:
    { $said }
desk-unsent-ours =
    Stays here (chosen by { $name }):
    { $said }
desk-unsent-waits = ⏰ This still waits. Choose what becomes of it.
desk-unsent-closed =
    Not passed on: the case is closed.
    { $said }
desk-unsent-gone = These words do not wait any more. Should they go on after all? Then send them again.
unsent-words = “{ $words }”
unsent-photo = { $count ->
    [one] (a photo)
   *[other] ({ $count } photos)
}
unsent-voice = (a voice message)
unsent-document = { $count ->
    [one] (a file)
   *[other] ({ $count } files)
}
unsent-location = (a place)
desk-button-send-on = Send on
desk-button-take-and-send = I take this and send it
desk-button-only-us = Only for us
desk-busy = Telegram is busy. I do not know now whether you are a member of this group. Nothing was done yet. Try again in half a minute.

desk-preview =
    This goes to { $name }:

    { $words }
desk-preview-close =
    This goes to { $name }, and then the case is done:

    { $words }
desk-button-send = Send
desk-took-over = { $name } took this over from { $before }.
topic-reopened-clock = There is still something to say or do here. So this case is open again.
