# Somebody reported the other: nothing goes between the two, until the desk says otherwise

paused-reported =
    { $name } and you get no more messages from each other now. We do not put you together either. The desk is looking at it.
    { $name } does not read what you write. Is there danger now? Call:
    112
paused-over = The desk has looked at it. { $name } and you can be put together again. You do not want that? Press “{ button-block }”.
paused-visit =
    The help for { $name } does not go on now ({ $kind }). You need not come. Are you there already? Please go home now.
    The desk looks along first. That says nothing about what you did. Questions? Call { $organisation }: { $phone }.
paused-on-card = { $kind }. This does not go on now.
paused-help = The help of { $name } does not go on now ({ $kind }). The door word no longer holds. The desk looks along with you. That says nothing about what you did.
paused-line =
    I do not pass on messages between { $name } and you now. The desk looks along first.
    That says nothing about what you did. Questions? Call { $organisation }: { $phone }.

# For the desk
card-apart = These two are apart now: no messages, not put together. Decide with the button whether it stays so.
card-apart-stays = These two stay apart: no messages, not put together. Who closed the case decided so.
desk-close-apart = These two are apart now. Does it stay so when you close this?
desk-button-stay-apart = Stay apart
desk-button-end-pause = May meet again
desk-pause-ended = These two can be put together again. Who reported reads that, and can say no.
desk-pause-ended-phone = These two can be put together again. Who reported has only a phone. Ask beforehand whether it is all right.
desk-not-apart = These two are not apart (any more). Nothing has changed.
desk-still-apart = These two stay apart. Is that not what you meant? Open the case again, and press “{ desk-button-end-pause }”.
