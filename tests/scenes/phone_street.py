"""A phone in the Moerwijk: types, presses what it reads, and shows what was sent."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from buurtbot.domain.core.messages import Change, Outgoing, Say
from buurtbot.domain.meaning.need import NeedBook
from buurtbot.services.care.our_screening import our_phrasebook
from buurtbot.services.core.context import Context, person_id
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.waiting import Waiting
from buurtbot.storage.store import Store
from config.meaning.need_weights import load_need_weights
from config.meaning.needs import load_needs
from geo.lookup.geocoding import Found, Geocoder, NotFound
from handlers.conversations.contents import CONVERSATIONS
from handlers.neighbours.leading import Leading
from handlers.neighbours.places import Places
from handlers.neighbours.reception import Reception
from handlers.talking.talk import Command, Edited, Heard, Pressed, Said, Words
from tests.scenes.named import carries_what_it_names
from tests.scenes.street import MOERWIJK, Clock, metres_from, volunteers_are_asked
from tests.scenes.talk_street import TEXTS, words

NEEDS = NeedBook.of(load_needs(), load_need_weights())
BOOK = our_phrasebook()


class OneStreet:
    """A map that knows the Erasmusweg."""

    async def find(self, postcode: str, number: object) -> Found:
        """Any postcode is the Erasmusweg."""
        return Found(metres_from(MOERWIJK, north=100), "Erasmusweg 12, Den Haag")

    async def find_street(self, text: str) -> Found | NotFound:
        """Only one street."""
        if "erasmusweg" in text.casefold():
            return await self.find("2532CP", 12)
        return NotFound()


@dataclass
class Phone:
    """Somebody with Telegram."""

    store: Store
    context: Context
    clock: Clock
    user: int = 4711
    name: str = "Mieke"
    language: str = "nl"
    types_for: float = 1  # seconds that each message takes
    message: int = 0  # the number of their last one
    map: Geocoder = field(default_factory=OneStreet)
    updates: Iterator[int] = field(default_factory=itertools.count)
    on_screen: list[Waiting] = field(default_factory=list)

    @property
    def reception(self) -> Reception:
        """The reception of the neighbourhood bots."""
        leading = Leading(self.context, DEEDS, TEXTS, CONVERSATIONS, Places(self.map), NEEDS)
        return Reception(store=self.store, context=self.context, leading=leading, phrases=BOOK)

    @property
    def work(self) -> Work:
        """To look in the store."""
        return self.store.work("gm0518", f"look-{next(self.updates)}", self.clock.now)

    @property
    def who(self) -> str:
        """Their id."""
        return person_id(self.work, "moerwijk", self.user)

    async def sends(
        self, said: Said, *, beside: str = "", quoted: str = "", sent: datetime | None = None
    ) -> "Phone":
        """One update; a second later, unless they are faster. `sent`: when it was written."""
        self.clock.forward(seconds=self.types_for)
        self.message += not isinstance(said, Edited | Pressed)  # what is changed was the last
        heard = Heard(
            bot="moerwijk",
            update=f"{self.user}-{next(self.updates)}",
            user=self.user,
            chat=self.user,
            said=said,
            at=self.clock.now,
            beside=beside,
            quoted=quoted,
            sent=sent,
            name=self.name,
            language=self.language,
            message=self.message,
        )
        await self.reception.hear(heard)
        await volunteers_are_asked(self.store, self.reception.context, self.clock)
        await self._receives()
        return self

    async def looks(self) -> None:
        """See what came in by itself."""
        await self._receives()

    async def types(self, *said: str) -> "Phone":
        """Type one message after another."""
        for one in said:
            command, _, payload = one.partition(" ")
            is_command = one.startswith("/")
            await self.sends(Command(command[1:], payload, one) if is_command else Words(one))
        return self

    async def presses(self, *labels: str) -> "Phone":
        """Press one button after another, each by what it says."""
        for label in labels:
            await self.sends(Pressed(self.data(label)))
        return self

    def data(self, label: str) -> str:
        """The token of the newest button with this label."""
        for waiting in reversed(self.on_screen):
            out = waiting.outgoing
            rows = out.buttons if isinstance(out, Say | Change) else ()
            for number, button in enumerate(b for row in rows for b in row):
                if words(button.label, self.language) == label:
                    return f"gm0518.{waiting.token}.{number}"
        raise AssertionError(f"no button {label!r} in {self.reads}")

    async def _receives(self) -> None:
        self.on_screen = []
        for queue in (f"person:{self.who}", f"person:passing:{self.who}"):
            key = self.work.keys.queue(queue)
            entries = await self.store.redis.lrange(key, 0, -1)
            await self.store.redis.delete(key)
            self.on_screen += [await self.work.read_waiting(entry) for entry in entries]

    @property
    def reads(self) -> str:
        """What was sent after the last thing they did."""
        return "\n".join(self._words(waiting.outgoing) for waiting in self.on_screen)

    def _words(self, out: Outgoing) -> str:
        if not isinstance(out, Say | Change):
            return f"<{out.does}>"
        labels = [words(b.label, self.language) for row in out.buttons for b in row]
        keys = [
            words(k.label, self.language) for row in getattr(out, "keys", ()) or () for k in row
        ]
        said = words(out.text, self.language, self.clock.now)
        if labels or isinstance(out, Say):
            carries_what_it_names(said, (*labels, *keys))
        return "\n".join((said, *(f"[{label}]" for label in (*labels, *keys))))
