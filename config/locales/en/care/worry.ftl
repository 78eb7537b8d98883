# Somebody worries about another: short, because who tells it may stand in the room.

worry-told = Good that you say so. I have warned the desk.
worry-call =
    Is there danger now? Call now:
    { $emergency }
worry-do-stay = Stay with them if that feels right. Is it not safe for you? Then leave and call.
worry-do-suicide = Stay with them, if it is safe for you. You can just ask whether they think of suicide. Asking does not make it worse. You can call for advice too.
worry-do-acute_danger = Do what 112 tells you. Is it not safe for you? Then leave first.
worry-do-violence = Do not step in between. Leave if it is not safe, and call. You can call for advice too.
worry-do-sexual_violence = Stay with them if that is safe. Do not ask too much, listen. You can call for advice too.
worry-do-child = Stay with the child if that is safe. You can call for advice too.
worry-do-threat_to_others = Leave, and call when you are safe.
worry-do-lost =
    Stay with this person and talk calmly. Do they walk off, and you cannot find them? Then call:
    112
worry-do-scam = Let nobody hand over a card or a code. Let no strangers in.
worry-own = Is it about you as well? Write it here. This number is there for you too.
worry-write = Write here what you see. Only the desk reads it.
worry-where = Write here who it is about, and where. Only the desk reads it.
worry-more = I passed it on to the desk.
worry-closed = { $organisation } knows, and closed this. Thank you for telling us. Do you see something again? Then press the button.
topic-worried-again = Who reported it pressed “{ button-worried }” again.

card-who-says = Reported by: { $name } ({ $language }). Write here, and it goes to who reported it.
card-whom = About: { $name }. This person knows nothing of it.
card-whom-phone = Phone there: { $phone }
card-whom-address = Address there: { $address }
card-whom-unknown = Who it is about, and where, is not known. Ask who reported it.
case-short-worry = Worry
case-reason-worry = Worry about another
case-why-worry = Why here: somebody is worried about another ({ $what }). As far as known, who reports it is not in danger.
worry-unnamed = no danger named yet
case-told-worry = Someone at the desk reads what you saw.
