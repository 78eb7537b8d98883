"""What must be said to who only has a phone is seen: a topic that the desk closed opens for it."""

from collections.abc import Awaitable, Callable
from functools import wraps

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Outgoing, Say, ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.services.desk.on_cases.casework import open_again
from buurtbot.storage.commit.work import Work

Done = Callable[..., Awaitable[Decision]]


def is_seen(deed: Done) -> Done:
    """The same deed, of which nothing that the desk has to ring about lands where nobody looks."""

    @wraps(deed)
    async def done(work: Work, context: Context, actor: Actor, **args: str) -> Decision:
        decision = await deed(work, context, actor, **args)
        return decision + await seen_again(work, context, decision)

    return done


async def seen_again(work: Work, context: Context, decision: Decision) -> Decision:
    """The closed cases in whose topics it would land, open; each once."""
    opened = NOTHING
    for case in {case for out in decision.tell if (case := _to_ring_about(out))}:
        found = await work.get(Case, case)
        found = decision.latest(found) if found else None
        if found is None or found.closed is None:
            continue
        about = await work.get(Person, found.about) if found.about else None
        if about is not None and about.chat is None:
            opened += await open_again(work, context, CLOCK, found)
    return opened


def _to_ring_about(out: Outgoing) -> str:
    """The case whose resident a person rings with it; empty when nobody has to ring."""
    if not isinstance(out, Say) or not isinstance(out.to, ToDesk):
        return ""
    return out.to.case if out.text.key == "desk-ring-and-say" or out.passes else ""
