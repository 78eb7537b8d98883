"""Who is put together helps on under one name: what they hold, were asked for, and did."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.help_request import HelpRequest, Invited, Reply
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.matching import pace

# Asked under both names: what says most counts, a no under the one for the other too.
SAYS_MOST: Final[tuple[Reply, ...]] = (
    *("taken", "no", "dropped", "waiting", "beaten", "late", "unreachable"),
)


def under_one(request: HelpRequest, twice: Twice) -> HelpRequest:
    """They hold it, or were asked for it, under the name that stays; of their own they are not."""
    return replace(
        request,
        holder=twice.now(request.holder),
        first_ask=twice.now(request.first_ask),
        invited=() if not request.invited else tuple(_invited(request, twice)),
    )


def _invited(request: HelpRequest, twice: Twice) -> Iterator[Invited]:
    theirs = [one for one in request.invited if one.person in twice.ids]
    lasts = {one.person: one for one in theirs}
    last = min(lasts.values(), key=lambda one: SAYS_MOST.index(one.reply), default=None)
    is_own = request.resident in twice.ids
    for one in request.invited:
        if one not in theirs:
            yield one
        elif not is_own and one not in lasts.values():
            yield replace(one, person=twice.both.id)
    if last is not None and not is_own:
        yield replace(last, person=twice.both.id)


def others_asked(before: HelpRequest, after: HelpRequest, now: datetime) -> tuple[Timer, ...]:
    """Who was asked twice answers once: somebody else is asked in the place that is free."""
    freed = len(pace.waiting(before)) > len(pace.waiting(after))
    if not freed or before.state not in {"open", "with_desk"}:
        return ()
    return (pace.instead_timer(after, f"{after.id}:once", now),)
