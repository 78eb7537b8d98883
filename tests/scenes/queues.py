"""The outbox as a scene asks about it: which queues are taken, and what stands first in one."""

from datetime import datetime

from buurtbot.storage.sealed.waiting import Entry
from buurtbot.storage.sending.outbox import Outbox


async def taken(outbox: Outbox, now: datetime, *, most: int = 100) -> list[str]:
    """Take what may send now: the names of the queues."""
    return [brought.queue for brought in await outbox.take(now, most=most)]


async def head(outbox: Outbox, queue: str) -> Entry | None:
    """The oldest entry of a queue."""
    return next(iter(await outbox.ahead(queue, 1)), None)
