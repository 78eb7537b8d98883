"""What must be said to who only has a phone is seen: a topic that the desk closed opens for it."""

from collections.abc import Awaitable, Callable
from functools import wraps

from buurtbot.domain.case import Case
from buurtbot.domain.decision import NOTHING, Decision
from buurtbot.domain.messages import Outgoing, Say, ToDesk
from buurtbot.domain.person import Person
from buurtbot.services.desk_case import open_again
from buurtbot.services.house import CLOCK, Actor, House
from buurtbot.storage.work import Work

Done = Callable[..., Awaitable[Decision]]


def is_seen(deed: Done) -> Done:
    """The same deed, of which nothing that the desk has to ring about lands where nobody looks."""

    @wraps(deed)
    async def done(work: Work, house: House, actor: Actor, **args: str) -> Decision:
        decision = await deed(work, house, actor, **args)
        return decision + await seen_again(work, house, decision)

    return done


async def seen_again(work: Work, house: House, decision: Decision) -> Decision:
    """The closed cases in whose topics it would land, open; each once."""
    opened = NOTHING
    for case in {out.to.case for out in decision.tell if _is_to_ring(out)}:  # type: ignore[union-attr]  # see _is_to_ring
        found = await work.get(Case, case)
        found = decision.latest(found) if found else None
        if found is None or found.closed is None:
            continue
        about = await work.get(Person, found.about) if found.about else None
        if about is not None and about.chat is None:
            opened += await open_again(work, house, CLOCK, found)
    return opened


def _is_to_ring(out: Outgoing) -> bool:
    """Whether it is for the resident of a case, by a person who rings them."""
    if not isinstance(out, Say) or not isinstance(out.to, ToDesk) or not out.to.case:
        return False
    return out.text.key == "desk-ring-and-say" or bool(out.passes)
