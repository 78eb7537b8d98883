"""What follows in a case is gathered: one message for many, and of a card only the last.

A group takes twenty messages a minute. Who writes three hundred is read in a handful of them, and
nothing of it is left out.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice, takewhile
from typing import Final

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.case import card_name
from buurtbot.domain.core.messages import Change, Hidden, Origin, Say, Text, text
from buurtbot.domain.desk.albums import MOST as MOST_IN_ALBUM
from buurtbot.domain.desk.albums import album_of, as_one, parts_of_album
from buurtbot.domain.words.letters import units
from buurtbot.storage.at_rest.forms import Later
from buurtbot.storage.at_rest.sealing import Unreadable
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.waiting import (
    LATER,
    URGENT,
    URGENT_CARDS,
    Entry,
    Waiting,
    album_in,
    cases_in,
    is_awaited,
    waits_since,
)
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.outbox import BRINGS, Outbox
from buurtbot.storage.wire.plan import millis

log = logging.getLogger(__name__)
MOST: Final = 100  # how many messages are looked at together
ROOM: Final = 2200  # Fluent fills in 2500 signs at most
AROUND: Final = 40  # what a text holds besides what people wrote
CROWD: Final = 5  # lines that wait to ring, and are rung together
CROWD_AT_MOST: Final = 15
ALBUM_MS: Final = 1500  # Telegram brings the pictures of an album one after another
YIELDS_MS: Final = 120_000  # that what follows in a case lets cards of others go first
FORGOTTEN: Final = "Forgotten"  # as it is counted what is left, sealed with a key that is gone
COUNTS: Final = frozenset({"topic-again"})  # of these the last one says it all


@dataclass(frozen=True)
class Batch:
    """What to send for the `size` oldest of a queue; None when a later one makes it needless.

    `newest` is when the last part of an album came that may not be whole yet (ms).
    """

    waiting: Waiting | None
    size: int
    newest: int = 0

    def may_grow(self, now: datetime) -> bool:
        """Whether more of it may come at any moment."""
        return 0 <= millis(now) - self.newest < ALBUM_MS


async def may_go_together(outbox: Outbox, brought: Brought) -> Sequence[Entry]:
    """The oldest; with those behind it when it may go together: by its queue, or as an album."""
    queue, (head, *behind) = brought.queue, brought.entries
    gathers = LATER in queue or queue.endswith(URGENT) or bool(album_in(head, outbox.forms))
    if not gathers or not behind:
        return [head]
    return await outbox.ahead(queue, MOST) if len(behind) + 1 >= BRINGS else brought.entries


async def read_ahead(work: Work, entries: Sequence[str]) -> list[Waiting]:
    """Open these, up to the first that cannot be read: who is in it has been forgotten.

    Raises Later when a later version wrote the first; any other is not reached yet.
    """
    read: list[Waiting] = []
    for entry in entries:
        try:
            read.append(await work.read_waiting(entry))
        except Unreadable:
            break
        except Later:
            if not read:
                raise
            break
    return read


async def is_early(outbox: Outbox, brought: Brought, now: datetime) -> bool:
    """Whether a card still waits that comes first: that of its own case, or for a while any other
    of somebody in danger. Who is spoken with does not wait for those.
    """
    desk, _, case = brought.queue.partition(LATER)
    urgent = await outbox.ahead(f"{desk}{URGENT_CARDS}", 0)
    head = brought.entries[0]
    yields = urgent and not is_awaited(head, outbox.forms)
    if yields and millis(now) - waits_since(head) < YIELDS_MS:
        return True
    if await outbox.where(card_name(case)):
        return False
    return case in cases_in([*urgent, *await outbox.ahead(desk, 0)], outbox.forms)


def gathered(queue: str, ahead: Sequence[Waiting]) -> Batch:
    """The first of these messages, with those behind it that can go in the same one."""
    if not ahead:
        log.info("a message about someone who was forgotten is not sent")
        return Batch(None, 1)
    if queue.endswith(URGENT):
        return _rung_together(ahead)
    first, *behind = ahead
    if album_of(first.outgoing):
        return _as_album(ahead)
    if _is_overtaken(first, behind):
        return Batch(None, 1)
    say = _plain(first)
    if say is None:
        return Batch(first, 1)
    said, size = _together(say, behind)
    together = replace(say, text=lines(_folded(said)), passes=_origins(ahead[: 1 + size]))
    return Batch(replace(first, outgoing=together), 1 + size)


def _origins(gathered: Sequence[Waiting]) -> tuple[Origin, ...]:
    says = (each.outgoing for each in gathered)
    return tuple(origin for say in says if isinstance(say, Say) for origin in say.passes)


def _as_album(ahead: Sequence[Waiting]) -> Batch:
    """Its pictures as one. Until all may have come it waits."""
    parts = parts_of_album([each.outgoing for each in ahead])
    newest = 0 if len(parts) == MOST_IN_ALBUM else ahead[len(parts) - 1].at
    return Batch(replace(ahead[0], outgoing=as_one(parts)), len(parts), newest)


def _rung_together(ahead: Sequence[Waiting]) -> Batch:
    """When a crowd cries at once, one message rings for all; their cards have the buttons."""
    rings = takewhile(lambda out: isinstance(out, Say), (each.outgoing for each in ahead))
    together = [out for out in islice(rings, CROWD_AT_MOST) if isinstance(out, Say)]
    if len(together) < CROWD:
        return Batch(ahead[0], 1)
    all_of_them = replace(together[0], text=lines(r.text for r in together), buttons=(), name="")
    return Batch(replace(ahead[0], outgoing=all_of_them), len(together))


def _together(first: Say, behind: Sequence[Waiting]) -> tuple[list[Text], int]:
    """What is said, and how many of those behind the first that takes."""
    said, room = [first.text], ROOM - _length(first.text)
    for size, waiting in enumerate(behind):
        if _is_overtaken(waiting, behind[size + 1 :]):
            continue
        say = _plain(waiting)
        room -= _length(say.text) if say else 0
        if say is None or say.to != first.to or room < 0:
            return said, size
        said.append(say.text)
    return said, len(behind)


def _plain(waiting: Waiting) -> Say | None:
    """Only words: nothing hangs on it, and nothing changes it later."""
    say = waiting.outgoing
    if not isinstance(say, Say) or say.media or say.buttons or say.name or say.protect:
        return None
    return say


def _is_overtaken(waiting: Waiting, behind: Iterable[Waiting]) -> bool:
    """Whether a later change of the same message waits as well."""
    change = waiting.outgoing
    return isinstance(change, Change) and any(
        isinstance(later.outgoing, Change) and later.outgoing.name == change.name
        for later in behind
    )


def _length(said: Text) -> int:
    """About how long it becomes, in UTF-16 units."""
    values = (v.value if isinstance(v, Hidden) else str(v) for v in said.args.values())
    return AROUND + sum(map(units, values))


def _folded(said: Sequence[Text]) -> Iterable[Text]:
    """The same thing said several times in a row is said once, with how often."""
    times: list[tuple[Text, int]] = []
    for each in said:
        last, count = times[-1] if times else (None, 0)
        if last is not None and last.key == each.key and each.key in COUNTS:
            times[-1] = (each, 1)
        elif last == each:
            times[-1] = (each, count + 1)
        else:
            times.append((each, 1))
    return (
        text("desk-heard-times", said=each, times=count) if count > 1 else each
        for each, count in times
    )
