"""The staff group of Moerwijk, with the outbox read as people see it: one line for each thing."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import count
from typing import Any

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.messages import Change, Deed, Media, Outgoing, Say, Text, ToDesk, TopicIs
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from buurtbot.storage.sealed.records import R
from buurtbot.storage.sealed.waiting import Waiting, id_in
from buurtbot.storage.store import Store
from geo.lookup.geocoding import Geocoder
from handlers.conversations.contents import CONVERSATIONS
from handlers.desk.group.staff_groups import StaffGroups
from handlers.desk.reception import DeskReception
from handlers.neighbours.places import Places
from handlers.talking.talk import Answer, Command, Edited, Heard, Pressed, Said, Words
from tests.scenes.desk_people import TwoStreets, groceries, mina, nearby
from tests.scenes.ours import whose
from tests.scenes.phone_street import BOOK, NEEDS
from tests.scenes.street import Clock, all_texts, queues_of, volunteers_are_asked

TEXTS, GROUP = all_texts(), -1001
SARA, OMAR, STRANGER = 9001, 9002, 4444
__all__ = ["TEXTS", "DeskStreet", "groceries", "mina", "nearby"]
NAMES = {SARA: "Sara", OMAR: "Omar", STRANGER: "Piet"}


@dataclass
class DeskStreet:
    """Moerwijk with its desk. `numbers` gives each update a number of its own."""

    store: Store
    context: Context
    clock: Clock
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    seen: dict[str, int] = field(default_factory=dict)
    came: dict[str, int] = field(default_factory=dict)
    places: Geocoder = field(default_factory=TwoStreets)

    @cached_property
    def reception(self) -> DeskReception:
        """Where the staff group is heard."""
        about = CONVERSATIONS, Places(self.places), StaffGroups(self.store, self.context)
        return DeskReception(self.store, self.context, DEEDS, TEXTS, *about, BOOK, NEEDS)

    def _work(self, kind: str = "look") -> Work:
        return self.store.work("gm0518", f"{kind}-{next(self.numbers)}", self.clock.now)

    async def keep(self, *records: Record) -> None:
        """Put people and requests in the store."""
        await self._work("keep").commit(Decision(keep=records))

    async def get(self, kind: type[R], id_: str) -> R:
        """Read one back."""
        found = (await self._work().look(kind, [id_])).get(id_)
        assert found is not None, f"no {kind.__name__} {id_}"
        return found

    async def do(self, act: Deed, *, actor: Actor | None = None) -> None:
        """Perform a deed; one that no person does as who of us does it."""
        await perform(
            partial(self.store.work, "gm0518", f"op-{next(self.numbers)}", self.clock.now),
            self.context,
            DEEDS,
            deed=act,
            actor=actor or whose(act),
        )
        await volunteers_are_asked(self.store, self.context, self.clock)
        await self._desk_came()

    async def commit(self, decide: Callable[[Work], Awaitable[Decision]]) -> None:
        """Commit what `decide(work)` leads to."""
        work = self._work("op")
        await work.commit(await decide(work))

    async def case(self, number: int = -1) -> Case:
        """One of the cases, the newest by default."""
        ids = await self.store.redis.zrange("{gm0518}:cases", 0, -1)
        return await self.get(Case, ids[number])

    # -- what was told

    async def waiting(self, queue: str) -> list[Waiting]:
        """Everything that was ever put in a queue (nothing is sent here), in the order it came."""
        keys = await queues_of(self.store, "gm0518", queue)
        entries = [e for key in keys for e in await self.store.redis.lrange(key, 0, -1)]
        work = self.store.work("gm0518", "look", self.clock.now)
        self._note(entries)
        found = [await work.read_waiting(entry) for entry in entries]
        return sorted(found, key=lambda one: self.came[one.id])

    def _note(self, entries: list[str]) -> None:
        for entry in entries:
            self.came.setdefault(id_in(entry), len(self.came))

    async def _desk_came(self) -> None:
        """A desk has several queues: what came in which order is noted as it comes."""
        keys = await queues_of(self.store, "gm0518", "desk:moerwijk")
        self._note([e for key in keys for e in await self.store.redis.lrange(key, 0, -1)])

    async def told_desk(self) -> list[Waiting]:
        """What the staff group was told; each topic gets a thread, as the outbox would do."""
        told, outbox = await self.waiting("desk:moerwijk"), self.store.outbox("gm0518")
        for waiting in told:
            to = waiting.outgoing.to
            if isinstance(to, ToDesk) and to.case and to.case not in self.seen:
                self.seen[to.case] = 70 + len(self.seen)
                await outbox.desk.remember_topic(to.case, GROUP, self.seen[to.case])
        return told

    def words(self, outgoing: Outgoing, language: str = "nl") -> str:
        """A message as people read it."""
        text = outgoing.title if isinstance(outgoing, TopicIs) else getattr(outgoing, "text", None)
        return self.rendered(text, language) if text else ""

    def rendered(self, said: Text, language: str = "nl") -> str:
        """Words as people read them, also on a button."""
        return Renderer(TEXTS, language, self.clock.now).text(said)

    async def desk(self) -> list[str]:
        """What the staff group read so far: "#" general, "@" in a topic, "=" a title."""
        return [self._line(waiting.outgoing) for waiting in await self.told_desk()]

    def _line(self, outgoing: Outgoing) -> str:
        to = outgoing.to
        sign = "@" if isinstance(to, ToDesk) and to.case else "#"
        sign = "=" if isinstance(outgoing, TopicIs) else sign
        changed = "~" if isinstance(outgoing, Change) else ""
        return f"{sign}{changed} {self.words(outgoing) or outgoing.does}"

    async def reads(self, person: str = "mina") -> list[str]:
        """What a person was told so far."""
        return [self.words(waiting.outgoing) for waiting in await self.waiting(f"person:{person}")]

    async def last(self, queue: str = "person:mina") -> Say:
        """The last message in a queue, as it waits."""
        outgoing = (await self.waiting(queue))[-1].outgoing
        assert isinstance(outgoing, Say)
        return outgoing

    async def last_media(self, queue: str = "person:mina") -> Media:
        """What came with it."""
        media = (await self.last(queue)).media
        assert media is not None
        return media

    # -- what staff do

    async def hear(
        self,
        said: Said,
        *,
        user: int = SARA,
        message: int = 0,
        is_member: bool | None = None,
        **more: Any,
    ) -> None:
        """Somebody in the staff group says or presses something."""
        number = next(self.numbers)
        heard = Heard(
            bot="desk",
            update=str(number),
            user=user,
            chat=GROUP,
            said=said,
            at=self.clock.now,
            name=NAMES.get(user, "?"),
            message=message or number,
            is_member=user in (SARA, OMAR) if is_member is None else is_member,
        )
        await self.reception.hear(replace(heard, **more))
        await volunteers_are_asked(self.store, self.context, self.clock)
        await self._desk_came()

    async def thread_of(self, case: Case) -> int:
        """The topic of a case."""
        await self.told_desk()
        return self.seen[case.id]

    async def writes(self, words: str, *, case: Case, user: int = SARA, message: int = 0) -> None:
        """A moderator writes in the topic of a case."""
        await self.answers(Words(words), case=case, user=user, message=message)

    async def answers(
        self, said: Answer | Edited, *, case: Case, user: int = SARA, message: int = 0
    ) -> None:
        """The same with anything else than words."""
        thread = await self.thread_of(case)
        await self.hear(said, user=user, thread=thread, message=message)

    async def command(self, name: str, *, thread: int = 0, user: int = SARA) -> None:
        """A moderator gives a command: `/open`."""
        word, _, payload = name.removeprefix("/").partition(" ")
        await self.hear(Command(word, payload), user=user, thread=thread)

    async def takes(self, *, user: int = SARA) -> None:
        """A moderator takes the newest case that waits."""
        await self.press("Ik pak dit op", user=user)

    async def press(
        self,
        label: str,
        *,
        user: int = SARA,
        **who: bool,
    ) -> None:
        """Press the last button of this label in the staff group."""
        await self.press_data(await self.data_of(label, "desk:moerwijk"), user=user, **who)

    async def press_data(self, data: str, *, user: int = SARA, **who: bool) -> None:
        """Press a button that was there before."""
        await self.hear(
            Pressed(data, 1, "q"),
            user=user,
            is_member=who.get("is_member"),
            is_admin=who.get("is_admin", False),
            unsure=who.get("unsure", False),
        )

    # -- in a worker's own chat with the desk's bot

    def own_queue(self, user: int = SARA) -> str:
        """What waits for a worker in private."""
        return f"person:{PASSING}{person_id(self._work(), 'desk', user)}"

    async def own(self, user: int = SARA) -> list[str]:
        """What a worker read in private so far."""
        return [
            self.words(waiting.outgoing) for waiting in await self.waiting(self.own_queue(user))
        ]

    async def types(
        self, *said: Said | str, user: int = SARA, member_of: tuple[int, ...] = (GROUP,)
    ) -> None:
        """A worker writes in private; a word with a slash is a command."""
        for one in said:
            word = Words(one) if isinstance(one, str) else one
            if isinstance(one, str) and one[:1] == "/" != one[1:2]:
                word = Command(*one[1:].partition(" ")[::2])
            await self.hear(word, user=user, chat=user, member_of=member_of)

    async def presses(self, *labels: str, user: int = SARA) -> None:
        """A worker presses buttons in private, one after the other."""
        for label in labels:
            data = await self.data_of(label, self.own_queue(user))
            await self.hear(Pressed(data, 1, "q"), user=user, chat=user, member_of=(GROUP,))

    async def data_of(self, label: str, queue: str) -> str:
        """What Telegram would send for the last button of this label."""
        renderer = Renderer(TEXTS, "nl", self.clock.now)
        for waiting in reversed(await self.waiting(queue)):
            if not isinstance(waiting.outgoing, Say | Change):
                continue
            buttons = [button for row in waiting.outgoing.buttons for button in row]
            for index, button in enumerate(buttons):
                if renderer.text(button.label).startswith(label):
                    return f"gm0518.{waiting.token}.{index}"
        raise LookupError(label)

    async def mina_presses(self, label: str) -> None:
        """The resident presses a button of hers."""
        _, token, index = (await self.data_of(label, "person:mina")).split(".")
        keyboard = await self._work().keyboard(token)
        act = keyboard.deeds[int(index)] if keyboard else None
        assert act is not None
        await self.do(act, actor=Actor("person", "mina", "moerwijk", "Mina"))
