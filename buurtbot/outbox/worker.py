"""Takes queues that may be sent and sends them, each on its own (postman.py).

A worker that dies leaves its queues to the next one: at least once, and in order per chat.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from buurtbot.clock import Now
from buurtbot.domain.core.people.person import Person
from buurtbot.outbox.deliver import Delivery
from buurtbot.outbox.marks import Marks
from buurtbot.outbox.postman import Arrived, Postman, failed
from buurtbot.outbox.turns import Turns
from buurtbot.services.core.context import Context, Deeds
from buurtbot.storage.at_rest.forms import Later
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.waiting import Entry, album_in
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.hand import Taking
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import is_away

CHATS_AT_ONCE: Final = 200  # per municipality: a Telegram that hangs does not fill the memory
AWAY_SECONDS: Final = 1.0
STUMBLED_SECONDS: Final = 30.0
LEAVES_FOR: Final = timedelta(seconds=5)
LOOK_EVERY: Final = 0.25  # seconds; another process may have put something in


@dataclass
class OutboxWorker:
    """Sends for all municipalities of this network. Several processes may do so together."""

    store: Store
    context: Context
    deeds: Deeds
    delivery: Delivery
    now: Now
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    stopping: bool = False
    _turns: Turns = field(default_factory=Turns)
    _left_until: dict[str, datetime] = field(default_factory=dict)
    _sending: Counter[str] = field(default_factory=Counter)
    _arrived: Arrived = field(default_factory=dict)  # and not marked yet

    @property
    def _postman(self) -> Postman:
        return Postman(
            self.store,
            self.context,
            self.deeds,
            self.delivery,
            self.now,
            self._turns,
            self._arrived,
            lambda: self.stopping,
        )

    async def run(self) -> None:
        """Send until told to stop; what is being sent is finished first.

        A chat that Telegram is slow about holds up no other: each is a task of its own.
        """
        async with asyncio.TaskGroup() as group:

            def begin(outbox: Outbox, brought: Brought) -> None:
                group.create_task(self.send_queue(outbox, brought))

            self.open_hand(begin)
            try:
                while not self.stopping:
                    for taken in await self._due(self._where()):
                        begin(*taken)
                    await self._rest()
            finally:
                self.store.hand.close()

    def open_hand(self, begin: Callable[[Outbox, Brought], None]) -> None:
        """From now on what this process writes goes out at once: `begin` with each queue."""

        def send(municipality: str, brought: Brought) -> None:
            self._sending[municipality] += 1
            begin(self.store.outbox(municipality), brought)

        self.store.hand.takes, self.store.hand.send = self._takes, send

    def _takes(self, municipality: str, person: Person, entries: Sequence[Entry]) -> Taking | None:
        """What is told to a person in their own chat, while there is room for one more."""
        forms = self.store.forms
        if self.stopping or person.chat is None or not self._room(municipality):
            return None
        if any(album_in(entry, forms) for entry in entries):
            return None
        return Taking(self.now(), self._postman.asks_now(Keys(municipality), person, entries))

    def _where(self) -> Sequence[str]:
        """Where something may be due: anywhere, while nobody knows yet what time it is."""
        everywhere = self.context.network.municipalities
        try:
            return self.store.agenda.due("outbox", everywhere, self.now())
        except Exception as error:
            if not is_away(error):
                raise
            return everywhere

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(LOOK_EVERY):
                await self.wake.wait()
        except TimeoutError:
            return
        self.wake.clear()

    async def send_due(self) -> int:
        """Send what may be sent now; the number of chats that had something."""
        due = await self._due(self.context.network.municipalities)
        async with asyncio.TaskGroup() as group:
            for outbox, brought in due:
                group.create_task(self.send_queue(outbox, brought))
        return len(due)

    async def _due(self, where: Sequence[str]) -> list[tuple[Outbox, Brought]]:
        """Queues that may send now, ours until their lease ends."""
        return [taken for m in where for taken in await self._take(m)]

    def _room(self, municipality: str) -> int:
        """How many more queues may be sent at once."""
        left_until = self._left_until.get(municipality)
        is_left = left_until and self.now() < left_until
        return 0 if is_left else max(0, CHATS_AT_ONCE - self._sending[municipality])

    async def _take(self, municipality: str) -> list[tuple[Outbox, Brought]]:
        room = self._room(municipality)
        if not room:
            return []
        self._sending[municipality] += room  # ours already while we ask
        try:
            outbox = self.store.outbox(municipality)
            taken = await outbox.take(self.now(), most=room)
        except Exception as error:  # noqa: BLE001 - told by `failed`
            failed(self.store, error)
            await asyncio.sleep(AWAY_SECONDS)
            return []
        finally:
            self._sending[municipality] -= room
        self._sending[municipality] += len(taken)
        return [(outbox, brought) for brought in taken]

    async def send_queue(self, outbox: Outbox, brought: Brought) -> None:
        """Send what waits in a queue that is ours."""
        marks = Marks(outbox, brought.queue)
        try:
            await self._postman.send_some(brought, marks)
        except asyncio.CancelledError:
            await self._again(marks, seconds=0)  # we stop; the next start need not wait
            raise
        except Exception as error:  # noqa: BLE001 - told by `failed`
            failed(self.store, error)
            await self._again(marks, seconds=self._wait_after(error, outbox))
        finally:
            self._sending[outbox.municipality] -= 1

    def _wait_after(self, error: Exception, outbox: Outbox) -> float:
        """How long a queue waits that could not be sent; what is a later version's, not at all.

        Then we take nothing for a while, so that the later version does.
        """
        if isinstance(error, Later):
            self._left_until[outbox.municipality] = self.now() + LEAVES_FOR
            return 0.0
        return AWAY_SECONDS if is_away(error) else STUMBLED_SECONDS

    async def _again(self, marks: Marks, *, seconds: float) -> None:
        """Try this queue again; when that cannot be noted, its lease leads back to it."""
        try:
            await self._postman.waits(marks, seconds * 1000)
        except Exception as error:  # noqa: BLE001 - told, and its lease does the rest
            failed(self.store, error)
