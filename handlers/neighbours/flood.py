"""Who sends more than anyone types must not keep others waiting: a dam, with one kind line."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, text
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from handlers.neighbours.caller import Caller

SPAN_MS, MOST = 60_000, 60  # sixty messages a minute
MOST_TO_DESK = 300  # what goes to a case is gathered there, so much of it need not be held back


async def floods(store: Store, work: Work, caller: Caller) -> bool:
    """Whether this person sends too much to be read now."""
    most = MOST_TO_DESK if _speaks_with_desk(caller) else MOST
    return await _over(store, work, f"heard:{caller.actor.who}", most)


def _speaks_with_desk(caller: Caller) -> bool:
    listens = caller.talk is None or caller.talk.paused
    return listens and any(line.kind != "request" for line in caller.person.lines)


async def dam(store: Store, work: Work, caller: Caller) -> Decision:
    """Say so, once a minute; what is sent is not read."""
    if await _over(store, work, f"dammed:{caller.actor.who}", 1):
        return Decision()
    return Decision(tell=(Say(caller.to, text("too-many")),))


async def _over(store: Store, work: Work, who: str, most: int) -> bool:
    outbox = store.outbox(work.municipality)
    wait = await outbox.may_send(
        who, now=work.now, span_ms=SPAN_MS, most=most, entry=work.operation
    )
    return wait > 0
