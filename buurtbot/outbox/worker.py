"""Takes what may be sent and sends it; pace.py says how fast, fates.py what the answer leads to.

A message leaves the outbox only after Telegram took it, or said it never will. A worker that dies
in between leaves it to the next one: at least once, and in order per chat.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from buurtbot.clock import Now
from buurtbot.outbox.address import Address, address_of
from buurtbot.outbox.carry import bring
from buurtbot.outbox.channel import Delivered, Result
from buurtbot.outbox.deliver import Delivery
from buurtbot.outbox.fates import Fates, Sending
from buurtbot.outbox.gather import gathered, is_early, may_go_together, read_ahead
from buurtbot.outbox.pace import Pace
from buurtbot.outbox.parcel import Parcel
from buurtbot.outbox.turns import Turns
from buurtbot.services.core.context import Context, Deeds
from buurtbot.storage.away import is_away
from buurtbot.storage.brought import Brought
from buurtbot.storage.forms import Later
from buurtbot.storage.outbox import LEASE, Outbox
from buurtbot.storage.store import Store
from buurtbot.storage.waiting import LATER, Waiting, changed_name
from buurtbot.storage.work import Work
from config.texts import NoSuchText

log = logging.getLogger(__name__)
AT_ONCE = 20  # messages of one chat before others get their turn
CHATS_AT_ONCE = 200  # per municipality, so that a Telegram that hangs does not fill the memory
AWAY_SECONDS = 1.0
STUMBLED_SECONDS = 30.0
LEAVES_FOR = timedelta(seconds=5)
EARLY_MS = 1000
HOLD_EVERY = LEASE.total_seconds() / 3
LOOK_EVERY = 0.25  # seconds; another process may have put something in


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
    _arrived: dict[str, tuple[Result, Sending]] = field(default_factory=dict)  # not noted yet

    @property
    def _fates(self) -> Fates:
        return Fates(self.store, self.context, self.deeds, self.delivery.desk, self.now)

    async def run(self) -> None:
        """Send until told to stop; what is being sent is finished first.

        A chat that Telegram is slow about holds up no other: each is a task of its own.
        """
        async with asyncio.TaskGroup() as group:
            while not self.stopping:
                for outbox, brought in await self._due(self._where()):
                    group.create_task(self._send_queue(outbox, brought))
                await self._rest()

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
                group.create_task(self._send_queue(outbox, brought))
        return len(due)

    async def _due(self, where: Sequence[str]) -> list[tuple[Outbox, Brought]]:
        """Queues that may send now, ours until their lease ends."""
        return [taken for m in where for taken in await self._take(m)]

    async def _take(self, municipality: str) -> list[tuple[Outbox, Brought]]:
        room = CHATS_AT_ONCE - self._sending[municipality]
        left_until = self._left_until.get(municipality)
        if room <= 0 or (left_until and self.now() < left_until):
            return []
        self._sending[municipality] += room  # ours already while we ask
        try:
            outbox = self.store.outbox(municipality)
            taken = await outbox.take(self.now(), most=room)
        except Exception as error:  # noqa: BLE001 - told by _failed
            self._failed(error)
            await asyncio.sleep(AWAY_SECONDS)
            return []
        finally:
            self._sending[municipality] -= room
        self._sending[municipality] += len(taken)
        return [(outbox, brought) for brought in taken]

    async def _send_queue(self, outbox: Outbox, brought: Brought) -> None:
        queue = brought.queue
        try:
            await self._send_some(outbox, brought)
        except asyncio.CancelledError:
            await self._again(outbox, queue, seconds=0)  # we stop; the next start need not wait
            raise
        except Exception as error:  # noqa: BLE001 - told by _failed
            self._failed(error)
            await self._again(outbox, queue, seconds=self._wait_after(error, outbox))
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

    def _failed(self, error: Exception) -> None:
        """Redis's trouble is told by its condition; a mistake of ours here."""
        if is_away(error):
            self.store.condition.failed(error)
        else:
            log.error("the outbox stumbled; it is tried again", exc_info=error)

    async def _send_some(self, outbox: Outbox, brought: Brought) -> None:
        for _ in range(AT_ONCE):
            more = await self._send_head(outbox, brought)
            if more is None:
                return
            brought = more
            if self.stopping:
                break
        await outbox.wait(brought.queue, self.now())

    async def _again(self, outbox: Outbox, queue: str, *, seconds: float) -> None:
        """Try this queue again; when that cannot be noted, its lease leads back to it."""
        try:
            await outbox.wait(queue, self.now() + timedelta(seconds=seconds))
        except Exception as error:  # noqa: BLE001 - told, and its lease does the rest
            self._failed(error)

    async def _send_head(self, outbox: Outbox, brought: Brought) -> Brought | None:
        """Deal with the oldest entry; the next, or None when there is nothing to send for now."""
        if brought.is_stale(self.now()):
            brought = await outbox.look(brought.queue, self.now())
        if not brought.entries:
            await self._found_empty(outbox, brought.queue)
            return None
        queue, head = brought.queue, brought.entries[0]
        if queue == "carry":
            await bring(self.store, self.context, self.deeds, outbox, head, self.now())
            return await outbox.done(queue, head, now=self.now())
        if LATER in queue and await is_early(outbox, queue):
            await self._later(outbox, queue, EARLY_MS)
            return None
        if head in self._arrived:
            return await self._dealt_with(*self._arrived[head])
        return await self._send(outbox, brought)

    async def _found_empty(self, outbox: Outbox, queue: str) -> None:
        await outbox.done(queue, now=self.now())
        await outbox.wait(queue, self.now())  # for what came in between

    async def _later(self, outbox: Outbox, queue: str, ms: int) -> None:
        await outbox.wait(queue, self.now() + timedelta(milliseconds=ms))

    async def _send(self, outbox: Outbox, brought: Brought) -> Brought | None:
        queue = brought.queue
        work = self.store.work(outbox.municipality, "outbox", self.now())
        work.ring.hold(brought.keys)
        entries = await may_go_together(outbox, brought)
        batch = gathered(queue, await read_ahead(work, entries))
        together = entries[: batch.size]
        address = await self._address(batch.waiting, work, outbox, brought)
        if batch.waiting is None or address is None:
            if batch.waiting is not None:
                await self._fates.not_arrived(outbox, batch.waiting)
            return await outbox.done(queue, *together, now=self.now())
        if batch.may_grow(self.now()):
            await self._later(outbox, queue, EARLY_MS)
            return None
        waiting = batch.waiting
        pace = Pace(outbox, brought, waiting.id, changed_name(waiting), self.now, self._turns)
        earlier = await pace.goes(address)
        if earlier is None:
            return None
        sending = Sending(outbox, queue, tuple(together), waiting, address)
        delivery = self._deliver(Parcel(waiting, address, outbox, earlier))
        return await self._dealt_with(await self._holding(outbox, queue, delivery), sending)

    async def _dealt_with(self, fate: Result, sending: Sending) -> Brought | None:
        if isinstance(fate, Delivered):  # should Redis fall away now, it is not sent again
            self._arrived[sending.entries[0]] = (fate, sending)
        more = await self._fates.deal_with(fate, sending)
        self._arrived.pop(sending.entries[0], None)
        return more

    async def _address(
        self, waiting: Waiting | None, work: Work, outbox: Outbox, brought: Brought
    ) -> Address | None:
        """Where it goes; None when there is nobody, or nothing, to send."""
        if waiting is None:
            return None
        address = await address_of(waiting.outgoing.to, work, outbox, self.context, brought)
        if address is None:
            log.info("a message to someone who is not there any more is not sent")
        return address

    async def _holding(
        self, outbox: Outbox, queue: str, delivery: Coroutine[Any, Any, Result]
    ) -> Result:
        """Wait for Telegram however long it takes, and keep this queue ours meanwhile."""
        sending = asyncio.ensure_future(delivery)
        try:
            while not (await asyncio.wait({sending}, timeout=HOLD_EVERY))[0]:
                try:
                    await outbox.hold(queue, self.now())
                except Exception as error:  # noqa: BLE001 - then nobody else can take it either
                    self._failed(error)
            return sending.result()
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def _deliver(self, parcel: Parcel) -> Result:
        waiting, forms = parcel.waiting, parcel.outbox.forms
        try:
            return await self.delivery.deliver(parcel)
        except NoSuchText:
            if forms.is_later(waiting.form):
                raise forms.left("message") from None
            log.exception("a text is missing or does not fit: %s", waiting.outgoing.does)
            return await self.delivery.not_shown(parcel)
