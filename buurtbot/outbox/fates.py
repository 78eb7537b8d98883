"""What is done with each answer of Telegram: done, later, elsewhere, or given up and told."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from buurtbot.clock import Now
from buurtbot.domain.messages import Say, deed
from buurtbot.outbox.address import Address
from buurtbot.outbox.channel import Delivered, Moved, NoTopic, Refused, TryLater, Unreachable
from buurtbot.outbox.deliver import Fate
from buurtbot.services.house import CLOCK, Deeds, House
from buurtbot.services.settle import perform
from buurtbot.storage.outbox import LONGEST_WAIT, Outbox, Sent
from buurtbot.storage.store import Store
from buurtbot.storage.waiting import Waiting

log = logging.getLogger(__name__)
DESK_AGAIN_SECONDS = 60.0  # nothing for a desk is thrown away: a bot that was removed comes back


@dataclass(frozen=True)
class Sending:
    """One message on its way: the head of a queue, as it is stored, and where it goes."""

    outbox: Outbox
    queue: str
    entry: str
    waiting: Waiting
    address: Address


@dataclass(frozen=True)
class Fates:
    """Deals with what came of each message."""

    store: Store
    house: House
    deeds: Deeds
    now: Now

    async def deal_with(self, fate: Fate, sending: Sending) -> bool:
        """False when its queue has nothing to send for now."""
        address, outbox = sending.address, sending.outbox
        match fate:
            case TryLater(seconds=seconds):
                return await self._later(sending, seconds)
            case Moved(chat=chat) if address.is_desk:
                await outbox.remember_group(address.neighbourhood, chat)
                return True
            case NoTopic() if address.case:
                await outbox.forget_topic(address.case, address.chat)
                return await self._later(sending, 1)
            case Unreachable(why=why) if address.is_desk:
                log.critical("the desk of %s cannot be reached: %s", address.neighbourhood, why)
                return await self._later(sending, DESK_AGAIN_SECONDS)
        await self._given_up(fate, sending)
        sent, name = _where(fate, address, sending.waiting)
        return await outbox.done(
            sending.queue, sending.entry, now=self.now(), name=name, sent=sent
        )

    async def _later(self, sending: Sending, seconds: float) -> bool:
        until = self.now() + min(timedelta(seconds=seconds), LONGEST_WAIT)
        await sending.outbox.wait(sending.queue, until)
        return False

    async def _given_up(self, fate: Fate, sending: Sending) -> None:
        """What Telegram never takes is logged; a person who blocked us is not asked again."""
        waiting = sending.waiting
        if isinstance(fate, Refused | NoTopic):
            why = fate.why if isinstance(fate, Refused) else "no topic"
            log.error("Telegram refused a message of kind %s: %s", waiting.outgoing.does, why)
        if not isinstance(fate, Unreachable) or not sending.address.person:
            return
        await perform(
            self.store,
            self.house,
            self.deeds,
            municipality=sending.outbox.municipality,
            operation=f"unreachable:{waiting.id}",
            deed=deed("unreachable", person=sending.address.person),
            actor=CLOCK,
            now=self.now(),
        )


def _where(fate: Fate, address: Address, waiting: Waiting) -> tuple[Sent | None, str]:
    outgoing = waiting.outgoing
    if not isinstance(outgoing, Say) or not isinstance(fate, Delivered) or not fate.message:
        return None, ""
    chat = address.chat if address.is_desk else 0
    return Sent(address.bot, chat, fate.message), outgoing.name
