# Somebody reported the other: nothing goes between the two, until the desk says otherwise

paused-reported =
    { $name } and you no longer get messages from each other. We do not match you either. The desk is looking at it.
    { $name } does not read what you write. Is there danger now? Call now:
    112
paused-over = The desk has looked at it. { $name } and you can be matched again. If you do not want that, press “{ button-block }”.
paused-visit =
    The help for { $name } is off for now ({ $kind }). You do not have to come. Are you there already? Please go home now.
    The desk is looking at it first. That says nothing about what you did. Questions? Call { $organisation }: { $phone }.
paused-on-card = { $kind }. This is off for now.
paused-help = { $name }'s help is off for now ({ $kind }). The door word is no longer valid. The desk is looking at it with you. That says nothing about what you did.
paused-line =
    I am not passing on messages between { $name } and you for now. The desk is looking at it first.
    That says nothing about what you did. Questions? Call { $organisation }: { $phone }.

# For the desk
card-apart = These two are kept apart now: no messages, no matching. Use the button to decide whether it stays like this.
card-apart-stays = These two stay apart: no messages, no matching. Whoever closed the case decided this.
desk-close-apart = These two are kept apart now. Does it stay like this when you close the case?
desk-button-stay-apart = Stay apart
desk-button-end-pause = May meet again
desk-pause-ended = These two can be matched again. The person who reported it is told, and can say no.
desk-pause-ended-phone = These two can be matched again. The person who reported it only has a phone. Ask them first if it is all right.
desk-not-apart = These two are not kept apart (any more). Nothing has changed.
desk-still-apart = These two stay apart. Is that not what you meant? Open the case again, and press “{ desk-button-end-pause }”.
