"""The note on the door: what people hear at once while nothing can be written, past the outbox.

Nobody's words are taken in then: Telegram keeps them, and brings them until they are. But nobody
may think that they were heard. So each person is told once in a while, with a number to call;
whose words worry us at once, and the desk sees those words. That it was told stands in memory
only: after a restart, or by another process, somebody may hear it twice.
"""

import asyncio
import logging
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final, Literal

from buurtbot.clock import Seconds, steady
from buurtbot.domain.care.crisis import paragraphs
from buurtbot.domain.care.help_lines import lines_of
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import Screening, screen_each
from buurtbot.domain.cases.card.sheet import WORDS_SHOWN
from buurtbot.domain.core.messages import Alarm, Text, ToDesk, text
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import plain_name
from buurtbot.domain.words.written import together
from buurtbot.outbox.knock import Knock, knock
from buurtbot.outbox.letters.alarm import Ring
from buurtbot.outbox.letters.channel import Channel, Delivered, Letter, Moved, TryLater
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context
from buurtbot.services.core.helpline_numbers import load_once, numbers
from buurtbot.storage.wire.condition import Condition
from config.care.screening import Concern
from config.network.pages import is_on_page
from config.words.texts import Texts

log = logging.getLogger(__name__)
DESK: Final = "desk"
PATIENCE: Final = 10.0  # seconds; Redis may be started anew in less, and then nobody need know
DESK_PATIENCE: Final = 30.0
AGAIN: Final = 600.0  # nobody hears the same more often
PAUSE: Final = 0.05  # between two messages: Telegram takes thirty a second of a bot
LOOK_EVERY: Final = 1.0
MOST_WAITING: Final = 1000
MOST_TOLD: Final = 10_000
NO_TIME: Final = datetime.min.replace(tzinfo=UTC)  # no note says when, and whose clock is right?
Kind = Literal["alarm", "word", "staff"]
Why = Literal["nothing_kept", "kept_again"]


@dataclass(frozen=True)
class Note:
    """Something to say in one chat of one bot."""

    bot: str
    chat: int
    words: str
    is_shown: bool = False  # taken away again when all is well


@dataclass
class DoorNotes:
    """Says what must be said while Redis takes nothing. One per process."""

    context: Context
    texts: Texts
    phrases: Phrasebook
    neighbours: Channel
    desk: Channel
    ring: Ring
    condition: Condition
    seconds: Seconds = steady
    _told: dict[tuple[str, int, Kind], float] = field(default_factory=dict)
    _waiting: deque[Note] = field(default_factory=deque)
    _shown: list[tuple[int, int]] = field(default_factory=list)
    _to_ring: dict[tuple[str, str], float] = field(
        default_factory=dict
    )  # (slug, why) -> not before
    _desks_know: bool = False
    _ill_at: float = 0.0

    async def run(self, stopping: asyncio.Event) -> None:
        """Say what waits, and tell the desks when it begins and when it is over."""
        while not stopping.is_set():
            try:
                await self.say_all()
            except Exception:
                log.exception("a note on the door could not be said")
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await stopping.wait()
        await self._take_away(0)

    async def say_all(self) -> None:
        """Once."""
        self._tell_desks()
        while self._waiting:
            await self._say(self._waiting.popleft())
            await asyncio.sleep(PAUSE)
        for slug, why in [due for due, at in self._to_ring.items() if at <= self.seconds()]:
            await self._ring(slug, why)
        await self._take_away(AGAIN)

    # -- who is at the door

    def goes_first(self, slug: str, raw: dict[str, Any]) -> bool:
        """Whether an update is taken in before others, also of the same chat."""
        at_door = knock(raw)
        return at_door is not None and (slug == DESK or self._worries(at_door))

    def knocks(self, slug: str, raw: dict[str, Any]) -> None:
        """Somebody's update cannot be taken in now: they hear so, if they have not lately."""
        at_door = knock(raw)
        if at_door is None:
            return
        if slug == DESK:
            self._staff(at_door)
        elif at_door.chat > 0:
            self._somebody(slug, at_door)

    def cries(self, slug: str, raw: dict[str, Any]) -> None:
        """It takes very long to take in what somebody says: they hear so when it worries us."""
        at_door = knock(raw)
        if at_door is not None and slug != DESK and at_door.chat > 0 and self._worries(at_door):
            self._somebody(slug, at_door)

    def _worries(self, at_door: Knock) -> bool:
        return self._screened(at_door).alarm

    def _screened(self, at_door: Knock) -> Screening:
        return screen_each((at_door.words, at_door.beside), self.phrases)

    def _somebody(self, slug: str, at_door: Knock) -> None:
        phone = self.context.neighbourhood(slug).desk.phone
        if self._worries(at_door):
            if self._is_new(slug, at_door.chat, "alarm"):
                said = self._first_aid(self._screened(at_door).concerns[0], phone)
                self._cry(slug, at_door)
                self._put(slug, at_door.chat, at_door.language, said, first=True)
        elif self.condition.lasts >= PATIENCE and self._is_new(slug, at_door.chat, "word"):
            said = text("door-note", phone=phone, emergency=numbers()["emergency"])
            self._put(slug, at_door.chat, at_door.language, said)

    def _first_aid(self, worry: Concern, phone: str) -> Text:
        """The numbers that are there whatever is broken here, for what this is about."""
        first = text("door-note-alarm", emergency=numbers()["emergency"])
        desk = text("door-note-desk", phone=phone)
        return paragraphs(first, *lines_of(worry, load_once()), desk)

    def _cry(self, slug: str, at_door: Knock) -> None:
        """The desk sees the words, until they can be kept where they belong."""
        there = self.context.neighbourhood(slug)
        words = cut(together(at_door.words, at_door.beside), WORDS_SHOWN)
        said = text(
            "door-desk-alarm", place=there.name, name=plain_name(at_door.name) or "?", words=words
        )
        self._put(DESK, there.staff_chat, there.desk.language, said, first=True, is_shown=True)
        self._to_ring.setdefault((slug, "sensitive"), 0.0)

    def _staff(self, at_door: Knock) -> None:
        groups = {n.staff_chat: n.desk.language for n in self.context.network.neighbourhoods}
        if at_door.chat not in groups or self.condition.lasts < PATIENCE:
            return
        if self._is_new(DESK, at_door.chat, "staff"):
            self._put(DESK, at_door.chat, groups[at_door.chat], text("door-desk-staff"))

    def _is_new(self, slug: str, chat: int, kind: Kind) -> bool:
        """Whether this was not said here lately; from now on it was."""
        now = self.seconds()
        if len(self._told) > MOST_TOLD:
            self._told = {key: at for key, at in self._told.items() if now - at < AGAIN}
        crowded = kind != "alarm" and len(self._waiting) >= MOST_WAITING
        if crowded or now - self._told.get((slug, chat, kind), -AGAIN) < AGAIN:
            return False
        self._told[slug, chat, kind] = now
        return True

    # -- the desks, as a whole

    def _tell_desks(self) -> None:
        """Once when it begins to last, and once when it is over."""
        if self.condition.lasts >= DESK_PATIENCE and not self._desks_know:
            self._desks_know = True
            self._all_desks("nothing_kept")
        elif self.condition.cause is None and self._desks_know:
            self._desks_know = False
            self._all_desks("kept_again")

    def _all_desks(self, why: Why) -> None:
        """Each group and each second channel once, however many neighbourhoods it serves."""
        desks = {n.staff_chat: n.desk for n in self.context.network.neighbourhoods}
        for chat, desk in desks.items():
            said = text(f"door-desk-{why}", phone=desk.phone)
            self._put(DESK, chat, desk.language, said)
        channels = {n.desk.rings: n.slug for n in self.context.network.neighbourhoods}
        self._to_ring |= {(slug, why): 0.0 for address, slug in channels.items() if address}

    async def _ring(self, slug: str, why: str) -> None:
        """By the second channel; until it is heard."""
        result = await self.ring(self.context.neighbourhood(slug), Alarm(ToDesk(slug), "", why))
        if isinstance(result, TryLater):
            self._to_ring[slug, why] = self.seconds() + result.seconds
        else:
            del self._to_ring[slug, why]

    # -- saying

    def _put(
        self, bot: str, chat: int, language: str, said: Text, *, first: bool = False, **more: bool
    ) -> None:
        words = Renderer(self.texts, language, NO_TIME).text(said)
        note = Note(bot, chat, words, **more)
        self._waiting.appendleft(note) if first else self._waiting.append(note)

    async def _say(self, note: Note) -> None:
        if is_on_page(note.chat):
            return  # a page is in Redis too: it says so by itself
        channel = self.desk if note.bot == DESK else self.neighbours
        result = await channel.send(note.bot, note.chat, Letter(note.words))
        if isinstance(result, Moved):
            note = replace(note, chat=result.chat)
            result = await channel.send(note.bot, note.chat, Letter(note.words))
        if not isinstance(result, Delivered):
            log.warning("a note on the door did not arrive: %s", type(result).__name__)
        elif note.is_shown:
            self._shown.append((note.chat, result.message))

    async def _take_away(self, after: float) -> None:
        """Words that the desk saw early came in where they belong, and can be forgotten.

        Some time `after` all is well again: by webhook Telegram does not bring them at once.
        """
        if self.condition.cause is not None:
            self._ill_at = self.seconds()
        elif self.seconds() - self._ill_at >= after:
            while self._shown:
                await self.desk.erase(DESK, *self._shown.pop())
