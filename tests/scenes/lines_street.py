"""People who speak with more than one: what they type, swipe, change and press really goes out.

Real receptions and a real outbox; only the two channels are shelves. Each message has its number
in the chat where it stands, as with Telegram.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.messages import Alarm, Deed
from buurtbot.outbox.deliver import Delivery
from buurtbot.outbox.letters.channel import Delivered, Letter, Result
from buurtbot.outbox.letters.paper import LetterWriter, no_post
from buurtbot.outbox.worker import OutboxWorker
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from handlers.conversations.contents import CONVERSATIONS
from handlers.desk.group.staff_groups import StaffGroups
from handlers.desk.reception import DeskReception
from handlers.neighbours.leading import Leading
from handlers.neighbours.places import Places
from handlers.neighbours.reception import Reception
from handlers.talking.talk import Heard, Pressed, Said, Words
from tests.outbox.office import Kept, Shelf
from tests.scenes.ours import whose
from tests.scenes.phone_street import BOOK, NEEDS, OneStreet
from tests.scenes.street import Clock
from tests.scenes.talk_street import TEXTS

HERE = "gm0518"
GROUP, SARA = -1001, 9001


@dataclass
class LinesStreet:
    """Moerwijk, with its two kinds of bots."""

    store: Store
    context: Context
    clock: Clock
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1001))
    seen: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        async def ring(_neighbourhood: Neighbourhood, _alarm: Alarm) -> Result:
            return Delivered()

        self.neighbours, self.desk = Shelf(self.clock), Shelf(self.clock)
        places = Places(OneStreet())
        leading = Leading(self.context, DEEDS, TEXTS, CONVERSATIONS, places, NEEDS)
        self.reception = Reception(self.store, self.context, leading, BOOK)
        self.staff = DeskReception(
            self.store,
            self.context,
            DEEDS,
            TEXTS,
            CONVERSATIONS,
            places,
            StaffGroups(self.store, self.context),
            BOOK,
            NEEDS,
        )
        letters = LetterWriter(TEXTS, no_post, self.store.secrets, self.clock)
        delivery = Delivery(
            self.context, TEXTS, self.neighbours, self.desk, ring, letters, self.clock
        )
        self.worker = OutboxWorker(self.store, self.context, DEEDS, delivery, self.clock)
        self.in_hand: list[tuple[Outbox, Brought]] = []
        self.worker.open_hand(lambda *begun: self.in_hand.append(begun))

    def work(self, municipality: str = HERE) -> Work:
        """A new operation."""
        return self.store.work(municipality, f"op-{next(self.numbers)}", self.clock.now)

    def who(self, user: int, bot: str = "moerwijk") -> str:
        """The id of a Telegram user here."""
        return person_id(self.work(), bot, user)

    async def put(self, *records: Record, municipality: str = HERE) -> None:
        """Make these so."""
        assert await self.work(municipality).commit(Decision(keep=records)) == "done"

    # -- what people do

    async def sends(
        self,
        user: int,
        said: Said,
        *,
        message: int = 0,
        bot: str = "moerwijk",
        **more: Any,
    ) -> int:
        """One message or press; the number of the message."""
        self.clock.forward(seconds=2)
        message = message or next(self.numbers)
        heard = Heard(
            bot=bot,
            update=f"{user}-{next(self.numbers)}",
            user=user,
            chat=user,
            said=said,
            at=self.clock.now,
            name="",  # as they are known
            message=0 if isinstance(said, Pressed) else message,
        )
        await self.reception.hear(replace(heard, **more))
        await self.delivers()
        return message

    async def types(self, user: int, words: str, *, reply_to: int = 0) -> int:
        """Words; the number of the message."""
        return await self.sends(user, Words(words), reply_to=reply_to)

    async def presses(self, user: int, label: str) -> None:
        """The newest button that begins with this."""
        await self.sends(user, Pressed(self.button(user, label), message=1))

    async def staff_type(self, words: str, case: str) -> int:
        """Sara writes in the topic of a case."""
        self.clock.forward(seconds=2)
        message = next(self.numbers)
        topic = await self.store.outbox(HERE).desk.topic(case)
        heard = Heard(
            bot="desk",
            update=f"desk-{message}",
            user=SARA,
            chat=GROUP,
            said=Words(words),
            at=self.clock.now,
            name="Sara",
            message=message,
            thread=topic.thread if topic else 0,
            is_member=True,
        )
        await self.staff.hear(heard)
        await self.delivers()
        return message

    async def does(self, name: str, who: str, municipality: str = HERE, **args: str) -> None:
        """A press of somebody, without looking for its button."""
        await perform(
            partial(self.store.work, municipality, f"op-{next(self.numbers)}", self.clock.now),
            self.context,
            DEEDS,
            deed=Deed(name, args),
            actor=whose(Deed(name), Actor("person", who, "moerwijk")),
        )
        await self.delivers()

    async def delivers(self) -> None:
        """All that waits goes out; some seconds pass, for the limits."""
        while await self.sends_at_once() or await self.worker.send_due():
            self.clock.forward(milliseconds=400)
        for _ in range(3):
            self.clock.forward(seconds=1)
            await self.worker.send_due()

    async def sends_at_once(self) -> int:
        """What this process wrote and has in hand; how many chats."""
        begun = list(self.in_hand)
        self.in_hand.clear()
        for each in begun:
            await self.worker.send_queue(*each)
        return len(begun)

    # -- what people see

    def _kept(self, user: int) -> list[tuple[int, Kept]]:
        shelf = self.desk if user == GROUP else self.neighbours
        return [
            (101 + at, kept)
            for at, kept in enumerate(shelf.kept)
            if kept.chat == user and kept.what in {"send", "change"}
        ]

    def reads(self, user: int) -> str:
        """What came since the last time, with the buttons as [label]."""
        kept = self._kept(user)
        new, self.seen[user] = kept[self.seen.get(user, 0) :], len(kept)
        return "\n".join(_shown(each.letter) for _, each in new)

    def number(self, user: int, words: str) -> int:
        """The number of the newest message that holds these words."""
        return next(n for n, kept in reversed(self._kept(user)) if words in kept.text)

    def button(self, user: int, label: str) -> str:
        """The token of the newest button that begins with this."""
        for _, kept in reversed(self._kept(user)):
            for shown in (button for row in kept.letter.buttons for button in row):
                if shown.label.startswith(label):
                    return shown.data
        raise AssertionError(f"no button {label!r}")

    def signs(self, user: int) -> list[int]:
        """The messages of theirs that have a sign."""
        shelf = self.desk if user == GROUP else self.neighbours
        return [kept.message for kept in shelf.kept if kept.what == "react" and kept.chat == user]


def _shown(letter: Letter) -> str:
    labels = [button.label for row in letter.buttons for button in row]
    return "\n".join((letter.text, *(f"[{label}]" for label in labels)))
