# Somebody worries about another: short, because who tells it may stand in the room.

worry-told = Thank you for saying so. I have warned the desk.
worry-call =
    Is there danger now? Call now:
    { $emergency }
worry-do-stay = Stay with them if that feels right. Is it not safe for you? Then leave and call.
worry-do-suicide = Stay with them if that is safe. Ask if they are thinking about suicide. Asking does not make it worse. You can call for advice too.
worry-do-acute_danger = Do what 112 tells you. Is it not safe for you? Then leave first.
worry-do-violence = Do not get in between. Leave if it is not safe, and call. You can call for advice too.
worry-do-sexual_violence = Stay with them if that is safe. Do not ask too much, just listen. You can call for advice too.
worry-do-child = Stay with the child if that is safe. You can call for advice too.
worry-do-threat_to_others = Leave, and call when you are safe.
worry-do-lost =
    Stay with this person and talk calmly. Have they walked off, and you cannot find them? Then call:
    112
worry-do-scam = Let nobody hand over a card or a code. Let no strangers into the home.
worry-own = Is it about you as well? Write it here. This number is there for you too.
worry-write = Write here what you see. Only the desk reads it.
worry-where = Write here who it is about, and where. Only the desk reads it.
worry-more = I have passed it on to the desk.
worry-closed = { $organisation } knows about it, and has closed this. Thank you for telling us. If you see something again, press the button.
topic-worried-again = The person who reported it pressed “{ button-worried }” again.

card-who-says = Reported by: { $name } ({ $language }). What you write here goes to them.
card-whom = This is about: { $name }. They know nothing of this.
card-whom-phone = Phone there: { $phone }
card-whom-address = Address there: { $address }
card-whom-unknown = We do not know who it is about, or where. Ask the person who reported it.
case-short-worry = Worry
case-reason-worry = Worried about someone else
case-why-worry = Why here: someone is worried about another person ({ $what }). As far as we know, the person reporting it is not in danger.
worry-unnamed = no danger mentioned yet
case-told-worry = Someone at the desk will read what you saw.
