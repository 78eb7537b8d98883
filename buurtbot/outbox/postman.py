"""Goes round with what waits in one queue: sends the oldest, and the next, and marks what arrived.

A message leaves its queue only after Telegram took it, or said it never will.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from buurtbot.clock import Now
from buurtbot.domain.core.people.person import Person
from buurtbot.outbox.carry import bring
from buurtbot.outbox.deliver import Delivery
from buurtbot.outbox.fates import Fates
from buurtbot.outbox.gather import FORGOTTEN, gathered, is_early, may_go_together, read_ahead
from buurtbot.outbox.letters.address import MAIL, Address, address_of
from buurtbot.outbox.letters.channel import Delivered, Result, TryLater
from buurtbot.outbox.letters.pace import Pace, Wait, asks_of
from buurtbot.outbox.letters.parcel import Parcel
from buurtbot.outbox.marks import Marks
from buurtbot.outbox.overtaken import is_overtaken
from buurtbot.outbox.sending import Sending
from buurtbot.outbox.turns import Line, Turns
from buurtbot.services.core.context import Context, Deeds
from buurtbot.storage.commit.work import Work
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.waiting import LATER, Entry, Waiting, changed_name
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import is_away
from buurtbot.storage.wire.limits import Asking
from config.words.texts import NoSuchText

log = logging.getLogger(__name__)
AT_ONCE = 20  # messages of one chat before others get their turn
EARLY_MS = 1000
HOLD_EVERY = LEASE.total_seconds() / 3
Arrived = dict[str, tuple[Result, Sending]]


def failed(store: Store, error: Exception) -> None:
    """Redis's trouble is told by its condition; a mistake of ours here."""
    if is_away(error):
        store.condition.failed(error)
    else:
        log.error("the outbox stumbled; it is tried again", exc_info=error)


@dataclass(frozen=True)
class Postman:
    """Sends what waits in queues that are ours. `arrived`: delivered, and not marked yet."""

    store: Store
    context: Context
    deeds: Deeds
    delivery: Delivery
    now: Now
    turns: Turns
    arrived: Arrived
    stops: Callable[[], bool]

    @property
    def fates(self) -> Fates:
        """What is done with each answer of Telegram."""
        return Fates(self.store, self.context, self.deeds, self.delivery.desk, self.now)

    def asks_now(self, keys: Keys, person: Person, entries: Sequence[Entry]) -> list[Asking]:
        """By which limits these may go at once; none of them while others wait for the bot."""
        line, queue = Line(person.bot, can_wait=False), f"person:{person.id}"
        if self.turns.is_busy(line, queue, self.now()):
            return []
        return asks_of(person.bot, person.id, entries, keys, self.store.forms)

    async def send_some(self, brought: Brought, marks: Marks) -> None:
        """Send what waits there, until it is empty, must wait, or others have their turn."""
        for _ in range(AT_ONCE):
            more = await self._send_head(brought, marks)
            if more is None:
                return
            brought = more
            if self.stops():
                break
        await self.waits(marks, 0)

    async def waits(self, marks: Marks, ms: float, *, patient: bool = False) -> None:
        """Let this queue wait, if it is still ours; first what arrived is marked."""
        if not marks.entries or await self._marked(marks):
            until = self.now() + timedelta(milliseconds=ms)
            await marks.outbox.wait(marks.queue, until, patient=patient)

    async def _marked(self, marks: Marks) -> Brought | None:
        """Mark what arrived; the next of its queue."""
        entries = tuple(marks.entries)
        more = await marks.write(self.now())
        for entry in entries:
            self.arrived.pop(entry, None)
        return more

    async def _read_anew(self, brought: Brought, marks: Marks) -> Brought | None:
        """What is in its queue now; None when it is not ours any more."""
        if marks.entries:
            return await self._marked(marks)
        if self.now() - brought.at >= LEASE:  # somebody else may have it by now
            marks.outbox.let_go(self.now())
            return None
        return await marks.outbox.look(marks.queue, self.now())

    async def _send_head(self, brought: Brought, marks: Marks) -> Brought | None:
        """Deal with the oldest entry; the next, or None when there is nothing to send for now."""
        anew: Brought | None = brought
        if brought.is_stale(self.now(), self.store.hand.forgotten):
            anew = await self._read_anew(brought, marks)
        if anew is None:
            return None
        if anew.entries:
            return await self._send_oldest(anew, marks)
        await self._found_empty(marks)
        return None

    async def _send_oldest(self, brought: Brought, marks: Marks) -> Brought | None:
        outbox, queue = marks.outbox, marks.queue
        head = brought.entries[0]
        if queue == "carry":
            await bring(self.store, self.context, self.deeds, outbox, head, self.now())
            return await self._gone(brought, marks, (head,))
        if LATER in queue and await is_early(outbox, brought, self.now()):
            await self.waits(marks, EARLY_MS)
            return None
        if head in self.arrived:
            fate, sending = self.arrived[head]
            return await self._dealt_with(fate, replace(sending, marks=marks), brought)
        return await self._send(brought, marks)

    async def _found_empty(self, marks: Marks) -> None:
        await marks.outbox.done(marks.queue, now=self.now())
        await marks.outbox.wait(marks.queue, self.now())  # for what came in between

    async def _gone(
        self, brought: Brought, marks: Marks, entries: tuple[str, ...]
    ) -> Brought | None:
        """These are dealt with; the next."""
        marks.add(entries)
        return await self._next(brought, marks, len(entries))

    async def _next(self, brought: Brought, marks: Marks, dealt_with: int) -> Brought | None:
        """What goes now; when it goes at once, what arrived is marked together with it."""
        rest = brought.behind(dealt_with)
        if rest.entries and marks.can_wait and not self.stops():
            return rest
        return await self._marked(marks)

    async def _send(self, brought: Brought, marks: Marks) -> Brought | None:
        outbox, queue = marks.outbox.seeing(brought.strings), marks.queue
        work = self.store.work(outbox.municipality, "outbox", self.now())
        work.strings.known |= brought.strings
        entries = await may_go_together(outbox, brought)
        ahead = await read_ahead(work, entries)
        if not ahead:  # sealed with a key that is gone: it leaves, counted, and calls nobody
            self.store.answers[outbox.municipality, FORGOTTEN] += 1
        batch = gathered(queue, ahead)
        together = tuple(entries[: batch.size])
        address = await self._address(batch.waiting, work, outbox, brought)
        if batch.waiting is None or address is None:
            if batch.waiting is not None:
                await self.fates.not_arrived(outbox, batch.waiting)
            return await self._gone(brought, marks, together)
        if batch.may_grow(self.now()):
            await self.waits(marks, EARLY_MS)
            return None
        if await is_overtaken(batch.waiting, outbox, self.now()):
            log.info("something later was said in its place already; it is not sent")
            return await self._gone(brought, marks, together)
        sending = Sending(outbox, queue, together, batch.waiting, address, marks)
        return await self._go(brought, sending)

    async def _go(self, brought: Brought, sending: Sending) -> Brought | None:
        """Send it, when the limits let it through."""
        outbox, marks, waiting = sending.outbox, sending.marks, sending.waiting
        pace = Pace(outbox, brought, waiting.id, changed_name(waiting), self.now, self.turns)
        let = await pace.goes(sending.address)
        if isinstance(let, Wait):
            await self._not_now(let, sending)
            return None
        brought = replace(brought, let_through=let.ids, places={**brought.places, **let.places})
        earlier = {**brought.places, **marks.places}
        delivery = self._deliver(Parcel(waiting, sending.address, outbox, earlier))
        fate = await self._holding(outbox, sending.queue, delivery)
        return await self._dealt_with(fate, sending, brought)

    async def _not_now(self, wait: Wait, sending: Sending) -> None:
        """It waits. Where a chat rests: as when Telegram says so, which was not asked again."""
        marks = sending.marks
        if not wait.rests:
            await self.waits(marks, wait.ms, patient=wait.patient)
        elif not marks.entries or await self._marked(marks):
            await self.fates.deal_with(TryLater(wait.ms / 1000), sending)

    async def _dealt_with(
        self, fate: Result, sending: Sending, brought: Brought
    ) -> Brought | None:
        marks = sending.marks
        if isinstance(fate, Delivered):  # should Redis fall away now, it is not sent again
            self.arrived[sending.entries[0]] = (fate, sending)
            return await self._decided(fate, sending, brought)
        anew = await self._marked(marks) if marks.entries else brought
        if anew is None:
            return None
        anew = replace(anew, let_through=brought.let_through)
        return await self._decided(fate, sending, anew)

    async def _decided(self, fate: Result, sending: Sending, brought: Brought) -> Brought | None:
        marks = sending.marks
        if sending.address.bot != MAIL:
            self.store.answers[marks.outbox.municipality, type(fate).__name__] += 1
        match await self.fates.deal_with(fate, sending):
            case "gone":
                return await self._next(brought, marks, len(sending.entries))
            case "again":
                return await self._read_anew(brought, marks)
            case "waits":
                return None

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
                    failed(self.store, error)
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
