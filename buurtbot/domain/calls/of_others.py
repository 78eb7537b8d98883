"""What others said to who is rung: it goes from the list the moment they are forgotten."""

from collections.abc import Collection
from dataclasses import replace

from buurtbot.domain.calls.calls import given_back, over
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.call import Call, Told, Why


def heard_of(before: Why | None, new: Told) -> tuple[Told, ...]:
    """What is to be read out, with what was already; the same thing twice in a row is one."""
    if before is None or before.about is None:
        return (new,)
    earlier = before.told or (Told(before.about),)  # of before it was known whose it was
    return earlier if earlier[-1] == new else (*earlier, new)


def has_of(call: Call, who: str) -> bool:
    """Whether something of this person is to be read out to another."""
    return call.id != who and any(_is_of(one, who) for why in call.whys for one in why.told)


def without(call: Call, who: str, requests: Collection[str]) -> Call:
    """The call without a word or name of this person; what is pressed for `requests` goes too."""
    left = tuple(one for why in call.whys if (one := _without(why, who, requests)) is not None)
    return replace(call, whys=left) if left else over(call)


def not_by(call: Call, who: str) -> Call:
    """The call without a trace of who called, had it or saw it; what they noted stays."""
    left = given_back(call) if call.holder == who else call
    return replace(
        left,
        by="" if left.by == who else left.by,
        had="" if left.had == who else left.had,
        shown=tuple(one for one in left.shown if one != who),
    )


def _without(why: Why, who: str, requests: Collection[str]) -> Why | None:
    kept = tuple(one for one in why.told if not _is_of(one, who))
    if kept == why.told:
        return why
    if not kept:
        return None
    presses = tuple(
        row
        for row in why.presses
        if not any(button.deed and button.deed.args.get("of") in requests for button in row)
    )
    return replace(why, told=kept, about=lines(one.said for one in kept), presses=presses)


def _is_of(told: Told, who: str) -> bool:
    return who in told.whose
