"""Who sends more than anyone types must not keep others waiting: a dam, with one kind line.

Counted per minute of the clock, in the commit of the update itself: what is done once is counted
once. The minute before counts too, for less and less as this one passes. What comes at the very
same moment does not see each other yet, so a few more than these may pass.
"""

from typing import Final

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.core.people.person import BETWEEN_NEIGHBOURS
from buurtbot.storage.commit.work import Work
from handlers.neighbours.caller import Caller

SPAN: Final = 60  # seconds
LIVES_MS: Final = 2 * SPAN * 1000
MOST = 60  # messages a minute
MOST_TO_DESK = 300  # what goes to a case is gathered there, so much of it need not be held back


def counters(work: Work, who: str) -> list[str]:
    """The keys at which this person is counted: of this minute, and of the one before.

    By an id of their own: of who is forgotten nothing that is left tells who it was.
    """
    minute, name = _minute(work), _name(work, who)
    return [work.keys.heard(name, minute), work.keys.heard(name, minute - 1)]


def _minute(work: Work) -> int:
    return int(work.now.timestamp()) // SPAN


def _name(work: Work, who: str) -> str:
    return work.secrets.id_of("heard", who)


async def floods(work: Work, caller: Caller) -> bool:
    """Whether this person sends too much to be read now; what is not is counted."""
    keys = counters(work, caller.actor.who)
    now, before = await work.counted(*keys)
    left = 1 - work.now.timestamp() % SPAN / SPAN
    if now + before * left >= (MOST_TO_DESK if _speaks_with_desk(caller) else MOST):
        return True
    work.count(keys[0], lives_ms=LIVES_MS)
    return False


def _speaks_with_desk(caller: Caller) -> bool:
    listens = caller.talk is None or caller.talk.paused
    return listens and any(line.kind not in BETWEEN_NEIGHBOURS for line in caller.person.lines)


async def dam(work: Work, caller: Caller) -> Decision:
    """Say so, once a minute; what is sent is not read."""
    key = work.keys.dammed(_name(work, caller.actor.who), _minute(work))
    if (await work.counted(key))[0]:
        return Decision()
    work.count(key, lives_ms=LIVES_MS, first=True)
    return Decision(tell=(Say(caller.to, text("too-many")),))
