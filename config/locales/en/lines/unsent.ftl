# What staff write and waits for a press: only who has a case writes straight away.

desk-unsent-held =
    { $name } has this case. This has not been sent on yet:
    { $said }
desk-unsent-new =
    Nobody has this case yet. This has not been sent on yet:
    { $said }
desk-unsent-unsure =
    Telegram is busy. I cannot check now whether you are in this group. This has not been sent on yet:
    { $said }
    Send it again, or press a button in a moment.
desk-unsent-sent =
    Sent on by { $name }:
    { $said }
desk-unsent-ours =
    Stays here (chosen by { $name }):
    { $said }
desk-unsent-waits = ⏰ This is still waiting. Choose what to do with it.
desk-unsent-closed =
    Not sent on: the case is closed.
    { $said }
desk-unsent-gone = These words are no longer waiting. If they should still go, send them again.
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
unsent-location = (a location)
desk-button-send-on = Send on
desk-button-take-and-send = I'll take this and send it
desk-button-only-us = Only for us
desk-busy = Telegram is busy. I cannot check now whether you are in this group. Nothing has been done yet. Try again in half a minute.

desk-preview =
    { $name } gets this:

    { $words }
desk-preview-close =
    In half a minute this case is closed. This is what { $name } gets then:

    { $words }
desk-got =
    This is what { $name } got:

    { $words }
desk-button-send = Send
desk-took-over = { $name } took this over from { $before }.
topic-reopened-clock = There is still something to say or do here. So this case is open again.
