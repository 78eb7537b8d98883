"""Who is put together is thanked once, for all they did; who wants no letters gets none."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from buurtbot.domain.core.people.staying import Staying


def of_both(mine: Staying, theirs: Staying | None, who: str) -> Staying:
    """Under the name that stays. Of who stopped under the other name there is nothing to keep."""
    if theirs is None or theirs.stopped is not None:
        return replace(mine, id=who)
    return Staying(
        who,
        counts=mine.counts or theirs.counts,
        minutes=mine.minutes + theirs.minutes,
        milestone=max(mine.milestone, theirs.milestone),
        quiet=mine.quiet or theirs.quiet,
        thanks=_each(theirs.thanks, mine.thanks),
        meant=(*theirs.meant, *mine.meant),
        guide=_each(theirs.guide, mine.guide),
        told=_last(mine.told, theirs.told),
        unanswered=min(mine.unanswered, theirs.unanswered),
        yearly=_last(mine.yearly, theirs.yearly),
    )


def _each(one: Iterable[str], other: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _last(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(filter(None, (one, other)), default=None)
