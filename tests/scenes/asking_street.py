"""People who ask and people who help, one line each; and an evening that passes as it should."""

import json
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.messages import Change, Deed, Outgoing, Say, ToPerson
from buurtbot.domain.core.people.person import Consent, Offer, Person
from buurtbot.outbox.carry import bring
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.services.core.settle import Settled, perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.sealed.waiting import Waiting
from buurtbot.storage.store import Store
from config.core.kinds import KINDS
from config.words.texts import Texts
from geo.point import Point
from tests.scenes.ours import whose
from tests.scenes.street import (
    MOERWIJK,
    TUESDAY,
    Clock,
    all_texts,
    metres_from,
    queues_of,
    volunteers_are_asked,
)

PLACE = f"{MOERWIJK.lat},{MOERWIJK.lon}"
GROCERIES = {"kind": "groceries", "place": PLACE, "address": "Jan Luykenlaan 12", "when": "today"}


def a_person(id_: str, *, bot: str = "moerwijk", **more: Any) -> Person:
    """Someone who agreed and can be reached."""
    person = Person(
        id=id_,
        bot=bot,
        language="nl",
        first_seen=TUESDAY,
        last_seen=TUESDAY,
        chat=sum(map(ord, id_)),
        name=f"{id_.capitalize()} Jansen",
        consent=Consent("2026-11", TUESDAY),
        of_age=True,
    )
    return replace(person, **more)


def an_offer(**more: Any) -> Offer:
    """Helps with everything, at any time, within twenty minutes, and is known well."""
    offer = Offer(
        kinds=KINDS,
        walk_minutes=20,
        dayparts=("morning", "afternoon", "evening"),
        languages=("nl", "en"),
        since=TUESDAY - timedelta(days=60),
        level=2,
    )
    return replace(offer, **more)


def a_volunteer(
    id_: str,
    *,
    metres: float = 200,
    around: Point = MOERWIJK,
    bot: str = "moerwijk",
    **offer: object,
) -> Person:
    """Someone who offers help and lives so many metres north of a place."""
    home = metres_from(around, north=metres)
    return a_person(id_, bot=bot, place=home, offer=an_offer(**offer))


def a_request(id_: str = "r1", *invited: str, **more: Any) -> HelpRequest:
    """Groceries for Anna, as soon as possible today; with these already asked."""
    request = HelpRequest(
        id=id_,
        ref="M-4K7P",
        neighbourhood="moerwijk",
        resident="anna",
        kind="groceries",
        urgency="today",
        language="nl",
        created=TUESDAY,
        starts=TUESDAY,
        ends=TUESDAY + timedelta(hours=11),
        look_by=TUESDAY + timedelta(minutes=45),
        point=MOERWIJK,
        address="Jan Luykenlaan 12",
        words="Graag halfvolle melk",
        door_word="appel fiets",
        invited=tuple(Invited(person, TUESDAY, 200) for person in invited),
        wave=1,
    )
    return replace(request, **more)


@dataclass
class Street:
    """The scene: what people do, what the clock does, and what everybody was told."""

    store: Store
    context: Context
    clock: Clock
    gm: str = "gm0518"
    operations: int = 0

    @property
    def texts(self) -> Renderer:
        """Dutch words, as people get them."""
        return Renderer(all_texts(), "nl", self.clock.now)

    def _operation(self) -> str:
        self.operations += 1
        return f"op-{self.operations}"

    async def lives_here(self, *records: Record, gm: str = "") -> None:
        """Put people and requests in the data of a municipality."""
        work = self.store.work(gm or self.gm, self._operation(), self.clock.now)
        assert await work.commit(Decision(keep=records)) == "done"

    async def does(self, who: str, name: str, /, *, gm: str = "", **args: str) -> Settled:
        """Someone presses a button, or ends a talk; whoever is asked by that is asked."""
        actor = whose(Deed(name), Actor("person", who, "moerwijk"))
        return await self.does_as(actor, name, gm=gm, **args)

    async def does_as(self, actor: Actor, name: str, /, *, gm: str = "", **args: str) -> Settled:
        """The same by whoever it is: staff, for one."""
        settled = await perform(
            partial(self.store.work, gm or self.gm, self._operation(), self.clock.now),
            self.context,
            DEEDS,
            deed=Deed(name, args),
            actor=actor,
        )
        if any(timer.asks for timer in settled.decision.later):
            await volunteers_are_asked(self.store, self.context, self.clock)
        return settled

    async def asks(self, who: str = "anna", **draft: str) -> HelpRequest:
        """Someone asks for help; gives the request as it is then."""
        settled = await self.does(who, "ask_for_help", **{**GROCERIES, **draft})
        made = [kept for kept in settled.decision.keep if isinstance(kept, HelpRequest)]
        return await self.request(made[-1].id)

    async def request(self, id_: str, *, gm: str = "") -> HelpRequest:
        """A request as it is now."""
        work = self.store.work(gm or self.gm, "look", self.clock.now)
        return (await work.look(HelpRequest, [id_]))[id_]

    async def person(self, id_: str, *, gm: str = "") -> Person:
        """A person as they are now."""
        work = self.store.work(gm or self.gm, "look", self.clock.now)
        return (await work.look(Person, [id_]))[id_]

    async def knows(self, id_: str, *, gm: str) -> bool:
        """Whether a municipality has a record of this person."""
        work = self.store.work(gm, "look", self.clock.now)
        return bool(await work.look(Person, [id_]))

    async def passes(self, **how_long: float) -> None:
        """Time passes; every timer that comes due on the way is done in its turn."""
        end = self.clock.now + timedelta(**how_long)
        for gm in self.context.network.municipalities:
            await self._due_until(gm, end.timestamp())
        self.clock.now = end

    async def _due_until(self, gm: str, end: float) -> None:
        timers = self.store.timers(gm)
        while (at := await timers.next_due()) is not None and at <= end:
            self.clock.now = max(self.clock.now, TUESDAY.fromtimestamp(at, TUESDAY.tzinfo))
            await volunteers_are_asked(self.store, self.context, self.clock)
            for due in await timers.due(self.clock.now):
                await perform(
                    partial(self.store.work, gm, due.operation, self.clock.now, consumes=due),
                    self.context,
                    DEEDS,
                    deed=due.deed,
                    actor=CLOCK,
                )

    async def timers(self) -> dict[str, float]:
        """The timers that wait, in minutes from now."""
        keys = self.store.timers(self.gm).keys
        found = await self.store.redis.zrange(keys.timers, 0, -1, withscores=True)
        found += await self.store.redis.zrange(keys.asking, 0, -1, withscores=True)
        now = self.clock.now.timestamp()
        return {str(name): round(at / 1000 - now) / 60 for name, at in found}

    async def carries(self) -> int:
        """Bring over what one municipality asks of another, until nothing waits; how many."""
        brought = 0
        while True:
            before = brought
            for gm in self.context.network.municipalities:
                outbox = self.store.outbox(gm)
                while entry := await self.store.redis.lpop(outbox.keys.queue("carry")):
                    await bring(self.store, self.context, DEEDS, outbox, entry, self.clock.now)
                    brought += 1
            if brought == before:
                return brought

    # -- what people were told

    async def told(self, who: str, *, gm: str = "") -> list[Outgoing]:
        """Everything that waits for this person, the oldest first."""
        return await self._queue(f"person:{who}", gm or self.gm)

    async def told_desk(self, slug: str = "moerwijk", *, gm: str = "") -> list[Outgoing]:
        """Everything that waits for a desk."""
        return await self._queue(f"desk:{slug}", gm or self.gm)

    async def _queue(self, queue: str, gm: str) -> list[Outgoing]:
        work = self.store.work(gm, "read", self.clock.now)
        keys = await queues_of(self.store, gm, queue)
        entries = [e for key in keys for e in await self.store.redis.lrange(key, 0, -1)]
        waiting: list[Waiting] = [await work.read_waiting(entry) for entry in entries]
        return [one.outgoing for one in waiting]

    async def keys_told(self, who: str, *, gm: str = "") -> list[str]:
        """The keys of what this person was told."""
        return [o.text.key for o in await self.told(who, gm=gm) if isinstance(o, Say | Change)]

    async def words_told(self, who: str, *, gm: str = "") -> str:
        """All this person was told, in words."""
        said = [o for o in await self.told(who, gm=gm) if isinstance(o, Say | Change)]
        return "\n\n".join(self.texts.text(one.text) for one in said)

    async def can_all_be_said(self) -> int:
        """Render all that waits, for everybody, in each language; how many messages."""
        said = 0
        for gm in self.context.network.municipalities:
            for queue in await self.store.redis.keys(f"{{{gm}}}:out:*"):
                name = queue.partition(":out:")[2]
                messages = [] if name == "carry" else await self._queue(name, gm)
                for message in messages:
                    said += _rendered(message, self.texts.texts, self.clock)
        return said


def _rendered(message: Outgoing, texts: Texts, clock: Clock) -> int:
    if not isinstance(message, Say | Change):
        return 0
    for language in ("nl", "en"):
        renderer = Renderer(texts, language, clock.now)
        assert len(renderer.text(message.text)) <= 4096
        renderer.buttons(message.buttons, municipality="gm0518", token="t")
    return 1


def asked(request: HelpRequest) -> set[str]:
    """Who was asked."""
    return {invited.person for invited in request.invited}


def buttons(outgoing: Outgoing) -> list[str]:
    """The deeds behind the buttons of a message."""
    assert isinstance(outgoing, Say | Change)
    return [b.deed.name for row in outgoing.buttons for b in row if b.deed]


def to_people(outgoing: tuple[Outgoing, ...]) -> set[str]:
    """Which people these messages are for."""
    return {o.to.person for o in outgoing if isinstance(o.to, ToPerson)}


def as_json(value: object) -> str:
    """Anything as it would be written down."""
    return json.dumps(value, default=str)
