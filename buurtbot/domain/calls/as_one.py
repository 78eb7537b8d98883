"""Who is put together is called once, about all there is; who calls others goes on doing so."""

from dataclasses import replace

from buurtbot.domain.calls import calls
from buurtbot.domain.core.call import Call, Told, Why
from buurtbot.domain.core.messages import Button, Deed
from buurtbot.domain.core.people.as_one import Twice
from config.network.policy import Calls


def of_both(mine: Call, theirs: Call | None, twice: Twice, policy: Calls) -> Call:
    """All reasons to call them, under the name that stays."""
    whys = [_why(one, twice) for one in mine.whys]
    lasts = [one.last for one in (mine, theirs) if one is not None and one.last is not None]
    last = max(lasts, default=None)
    moved = replace(mine, id=twice.both.id, whys=tuple(whys), last=last)
    if theirs is None or not theirs.is_open:
        return moved
    joined = theirs
    for why in whys:
        joined = calls.put(joined, why, moved, policy)
    return replace(joined, phone=theirs.phone or mine.phone, last=last)


def under_one(call: Call, twice: Twice) -> Call:
    """They call, or have it, under the name that stays; words of theirs are of that one."""
    now = twice.now
    return replace(
        call,
        by=now(call.by),
        holder=now(call.holder),
        had=now(call.had),
        shown=twice.each(call.shown),
        whys=tuple(_why(one, twice) for one in call.whys),
    )


def _why(why: Why, twice: Twice) -> Why:
    return replace(
        why,
        then=_deed(why.then, twice),
        asks=_deed(why.asks, twice),
        presses=tuple(tuple(_button(one, twice) for one in row) for row in why.presses),
        told=tuple(Told(one.said, twice.each(one.whose)) for one in why.told),
    )


def _button(button: Button, twice: Twice) -> Button:
    return replace(button, deed=_deed(button.deed, twice))


def _deed(deed: Deed | None, twice: Twice) -> Deed | None:
    if deed is None:
        return None
    return Deed(deed.name, {name: twice.now(value) for name, value in deed.args.items()})
