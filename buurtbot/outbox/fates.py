"""What is done with each answer of Telegram: done, later, elsewhere, or given up and told.

Nothing for a desk is given up. It waits, the second channel rings, and /readyz says so.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final, Literal

from buurtbot.clock import Now
from buurtbot.domain import deeds
from buurtbot.domain.core.case import card_name
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import (
    Alarm,
    Deed,
    Mail,
    React,
    Say,
    ToDesk,
    ToPerson,
    TopicIs,
)
from buurtbot.domain.desk.own_chat import in_the_group
from buurtbot.outbox.letters.channel import (
    Delivered,
    Moved,
    NoTopic,
    Refused,
    Result,
    TopicChannel,
    TryLater,
    Unreachable,
)
from buurtbot.outbox.letters.pace import rest_of
from buurtbot.outbox.letters.topics import Topics
from buurtbot.outbox.mail_fates import MailFates
from buurtbot.outbox.overtaken import note_latest
from buurtbot.outbox.sending import Sending, passed_on, spoken_in, where_of
from buurtbot.services.core.context import SENDING, Context, Deeds
from buurtbot.services.core.settle import perform, settle
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.waiting import Waiting, cases_in
from buurtbot.storage.sending.both_doors import plain
from buurtbot.storage.sending.outbox import LONGEST_WAIT, Outbox
from buurtbot.storage.store import Store
from buurtbot.storage.wire.plan import millis

log = logging.getLogger(__name__)
DESK_AGAIN_SECONDS: Final = 60.0  # a bot that was removed comes back
TOPIC_AGAIN_SECONDS: Final = 1.0
TOO_LONG_SECONDS: Final = 120.0  # told to wait longer, a group is not reached
SIGNS_LIVE: Final = timedelta(minutes=10)  # a sign that comes later tells nobody anything
LOOKS_AHEAD: Final = 100  # messages for a desk that is cut off, each of whose cases rings


Fate = Literal["gone", "again", "waits"]  # "again": at once


@dataclass(frozen=True)
class Fates:
    """Deals with what came of each message."""

    store: Store
    context: Context
    deeds: Deeds
    desk: TopicChannel
    now: Now

    async def deal_with(self, result: Result, sending: Sending) -> Fate:
        """What came of it. Gone, it is marked with what else is; else it is where it was."""
        match sending.waiting.outgoing:
            case React():
                return await self._signed(result, sending)
            case Mail():
                mailed = MailFates(self.store, self.context, self.deeds, self.now)
                return await mailed.deal_with(result, sending)
            case Alarm() as alarm:
                await self._mailed_too(alarm, sending)
        return await self._at_chat(result, sending)

    async def _at_chat(self, result: Result, sending: Sending) -> Fate:
        stays = await self._stays(result, sending)
        if stays:
            return stays
        if isinstance(result, Delivered) and sending.is_at_desk:
            await self._at_desk(result, sending)
        elif isinstance(result, Unreachable | Refused | NoTopic):
            await self._given_up(result, sending)
        return await self._done(result, sending)

    async def _mailed_too(self, alarm: Alarm, sending: Sending) -> None:
        """The other half of the second channel, once: whether or not the first answers."""
        slug = alarm.to.neighbourhood
        if self.context.neighbourhood(slug).desk.alarm_mail:
            told = deeds.mail_alarm(neighbourhood=slug, ref=alarm.ref, reason=alarm.reason)
            await self._perform(sending.outbox, f"mail_alarm:{sending.waiting.id}", told)

    async def _done(self, result: Result, sending: Sending) -> Literal["gone"]:
        sent, name = where_of(result, sending.address, sending.waiting)
        marks = sending.marks
        if name and sent:
            marks.went(name, sent)
        if isinstance(result, Delivered):
            seen = () if await self._is_told_lost(result, sending) else passed_on(sending.waiting)
            marks.following.signs(sending.waiting.id, seen, self.now())
            marks.following.heard(spoken_in(result, sending), self.now())
        note_latest(result, sending)
        marks.add(sending.entries)
        return "gone"

    async def _signed(self, result: Result, sending: Sending) -> Fate:
        """It is set or it is not: nobody is told, and nothing waits for it."""
        is_late = millis(self.now()) - sending.waiting.at > SIGNS_LIVE / timedelta(milliseconds=1)
        if isinstance(result, TryLater) and not is_late:
            return await self._later(sending, result.seconds)
        if not isinstance(result, Delivered):
            log.info("a sign on a message was not set: %s", type(result).__name__)
        sending.marks.add(sending.entries)
        return "gone"

    async def _stays(self, result: Result, sending: Sending) -> Literal["again", "waits", ""]:
        """Whether it stays in its queue, to be tried again at once or later."""
        address = sending.address
        match result:
            case TryLater(seconds=seconds):
                await self._rests(result, sending)
                return await self._later(sending, seconds)
            case Moved(chat=chat) if address.is_desk:
                await self._moved(sending, chat)
                return "again"
            case NoTopic() if address.case:
                await Topics(self.desk, sending.outbox, self.now).lost(address)
                return await self._later(sending, TOPIC_AGAIN_SECONDS)
            case Unreachable(why=why) if address.is_desk:
                await self._cut_off(sending, why)
                return await self._later(sending, DESK_AGAIN_SECONDS)
        return ""

    async def _later(self, sending: Sending, seconds: float) -> Literal["waits"]:
        until = self.now() + min(timedelta(seconds=seconds), LONGEST_WAIT)
        await sending.outbox.wait(sending.queue, until)
        return "waits"

    async def _rests(self, later: TryLater, sending: Sending) -> None:
        """What Telegram says to one queue of a group holds for all; too long is not reached."""
        now = self.now()
        if later.told and sending.address.is_desk:
            until = now + timedelta(seconds=later.seconds)
            await sending.outbox.limits.rests(rest_of(sending.address), until, now)
        if sending.is_at_desk and later.seconds > TOO_LONG_SECONDS:
            await self._cut_off(sending, "told to wait", urgent_only=True)

    async def _perform(self, outbox: Outbox, operation: str, act: Deed) -> None:
        await perform(
            partial(self.store.work, outbox.municipality, operation, self.now()),
            self.context,
            self.deeds,
            deed=act,
            actor=SENDING,
        )

    # -- a desk

    async def _moved(self, sending: Sending, chat: int) -> None:
        slug = sending.address.neighbourhood
        await sending.outbox.desk.remember_group(slug, chat)
        told = deeds.desk_moved(neighbourhood=slug, chat=str(chat))
        await self._perform(sending.outbox, f"desk_moved:{slug}:{chat}", told)

    async def _cut_off(self, sending: Sending, why: str, *, urgent_only: bool = False) -> None:
        """It waits; the second channel rings once for each case that waits with it."""
        slug, outbox = sending.address.neighbourhood, sending.outbox
        now = self.now()
        since = await outbox.desk.cut_off(slug, now)
        level = logging.CRITICAL if since == millis(now) else logging.INFO  # shouted once
        log.log(level, "the desk of %s cannot be reached: %s", slug, why)
        ahead = await outbox.ahead(sending.queue, LOOKS_AHEAD)
        waits = (sending.address.case, *cases_in(ahead, outbox.forms))
        for case in dict.fromkeys(waits if sending.is_urgent or not urgent_only else ()):
            rings = deeds.desk_cut_off(neighbourhood=slug, case=case)
            await self._perform(sending.outbox, f"cut_off:{slug}:{since}:{case}", rings)

    async def _at_desk(self, delivered: Delivered, sending: Sending) -> None:
        """It stands there: an answer to it belongs to its case, and its case has its card."""
        address, places = sending.address, sending.outbox.desk
        since = await places.cut_off_since(address.neighbourhood)
        if since is not None and not address.door:
            slug = address.neighbourhood
            back = deeds.desk_reached(neighbourhood=slug, since=str(since))
            await self._perform(sending.outbox, f"desk_reached:{slug}:{since}", back)
            await places.reached(slug)
        if not address.case:
            return
        numbers = tuple(n for n in (delivered.message, *delivered.others) if n)
        sending.marks.following.stands(address.case, address.chat, numbers)
        await self._card(sending)

    async def _card(self, sending: Sending) -> None:
        """A topic that was made anew gets the card of its case, with its buttons."""
        case, places = sending.address.case, sending.outbox.desk.at(sending.address.door)
        topic = await places.topic(case)
        if topic is None or not topic.owes_card or await self._card_follows(sending):
            return
        if plain(getattr(sending.waiting.outgoing, "name", "")) != card_name(case):
            again = deeds.card_again(case=case)
            await self._perform(sending.outbox, f"card_again:{sending.waiting.id}", again)
        await places.card_stands(case, topic)

    async def _card_follows(self, sending: Sending) -> bool:
        """A topic alone is no message: what comes right behind it brings the card, or is it."""
        if not isinstance(sending.waiting.outgoing, TopicIs):
            return False
        ahead = await sending.outbox.ahead(sending.queue, LOOKS_AHEAD)
        behind = ahead[len(sending.entries) :]
        return sending.address.case in cases_in(behind, sending.outbox.forms)

    # -- given up

    async def not_arrived(self, outbox: Outbox, waiting: Waiting) -> None:
        """Who wrote what was to be passed on hears that it did not arrive."""
        to = waiting.outgoing.to
        for origin in passed_on(waiting):
            if isinstance(origin.to, ToPerson) and isinstance(to, ToPerson):
                told = deeds.not_arrived(person=origin.to.person, other=to.person)
                await self._perform(outbox, f"not_arrived:{waiting.id}", told)

    async def _is_told_lost(self, result: Delivered, sending: Sending) -> bool:
        """Who sent it hears that the words arrived without the file, when that is so."""
        if not result.lost:
            return False
        outbox, to = sending.outbox, sending.waiting.outgoing.to
        other = to.person if isinstance(to, ToPerson) else ""
        for origin in passed_on(sending.waiting):
            told = deeds.not_whole(other=other, lost=result.lost, **_writer(origin.to))
            await self._perform(outbox, f"not_whole:{sending.waiting.id}:{origin.message}", told)
        return True

    async def _given_up(self, result: Result, sending: Sending) -> None:
        """What Telegram never takes is logged; a person who blocked us is not asked again."""
        waiting, person = sending.waiting, sending.address.person
        if isinstance(result, Refused | NoTopic):
            why = result.why if isinstance(result, Refused) else "no topic"
            log.error("Telegram refused a message of kind %s: %s", waiting.outgoing.does, why)
        case = waiting.outgoing.case if isinstance(waiting.outgoing, Say) else ""
        if case:
            told = deeds.did_not_reach(case=case)
            await self._perform(sending.outbox, f"did_not_reach:{waiting.id}", told)
        await self.not_arrived(sending.outbox, waiting)
        if isinstance(result, Unreachable):
            await self._instead(sending)
        if isinstance(result, Unreachable) and person:
            gone = deeds.unreachable(person=person, told=case)
            await self._perform(sending.outbox, f"unreachable:{waiting.id}", gone)

    async def _instead(self, sending: Sending) -> None:
        """A worker never pressed Start in the desk's bot: the group sees what was for them."""
        there = in_the_group(sending.waiting.outgoing, self.context.network.shared.desk_bot)
        if there is None:
            return
        outbox, operation = sending.outbox, f"instead:{sending.waiting.id}"

        async def decide(_work: Work) -> Decision:
            return Decision(tell=(there,))

        await settle(lambda: self.store.work(outbox.municipality, operation, self.now()), decide)


def _writer(to: ToPerson | ToDesk) -> dict[str, str]:
    return {"person": to.person} if isinstance(to, ToPerson) else {"case": to.case}
