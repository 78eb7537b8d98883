"""Hours and milestones, only of who asked for them: told with thanks, compared with nobody."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Deed, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Offer
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.helping.sides import Sides, mark_of

TIMES: Final = (15, 30, 60, 120, 240)  # minutes, as buttons
MILESTONES: Final = (1, 5, 10, 25, 50, 100, 250, 500)
MARK: Final = "volunteer.minutes"
KEEPS_MEANT: Final = 100
KEEPS_THANKS: Final = 20


def counted(sides: Sides, known: Staying, offer: Offer) -> tuple[Staying, tuple[Say, ...]]:
    """After a visit: a milestone that is reached, and the question how long it took."""
    if not known.counts:
        return known, ()
    to = ToPerson(known.id)
    reached = max((one for one in MILESTONES if one <= offer.times_helped), default=0)
    is_new = reached == offer.times_helped and reached > known.milestone
    told = (Say(to, text("staying-milestone", times=reached)),) if is_new else ()
    after = replace(known, milestone=max(reached, known.milestone))
    return after, (
        *told,
        Say(to, text("staying-how-long"), _how_long(sides), name=_name(sides.id)),
    )


def _how_long(sides: Sides) -> Rows:
    times = tuple(
        Button(text("staying-minutes", minutes=minutes), _noting(sides, minutes))
        for minutes in TIMES
    )
    return (times[:3], times[3:], (Button(text("button-staying-no-time"), _noting(sides, 0)),))


def _noting(sides: Sides, minutes: int) -> Deed:
    return deeds.note_time(request=sides.id, minutes=str(minutes))


def _name(request: str) -> str:
    return f"how_long:{request}"


def minutes_of(told: str) -> int | None:
    """The minutes behind a button; None for what is none of them."""
    return int(told) if told in {"0", *map(str, TIMES)} else None


def with_meaning(known: Staying, meant: str) -> Staying:
    """One more resident said what it meant."""
    return replace(known, meant=(*known.meant, meant)[-KEEPS_MEANT:])


def with_thanks(known: Staying, request: str) -> Staying:
    """They may read the words of this request again."""
    others = tuple(one for one in known.thanks if one != request)
    return replace(known, thanks=(*others, request)[-KEEPS_THANKS:])


def is_noted(sides: Sides) -> bool:
    """Whether how long it took was told already."""
    return bool(mark_of(sides.request, MARK))


def hours(known: Staying) -> Text | None:
    """The hours they told, when they like them counted."""
    if not known.counts or not known.minutes:
        return None
    whole, rest = divmod(known.minutes, 60)
    return text("staying-hours", whole=whole, minutes=rest)
