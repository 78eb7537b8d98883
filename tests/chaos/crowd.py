"""A hundred fictional people who do what people do: ask, offer, and write to each other.

Some type an answer to a question that they have not seen yet, some wait and press its button.
"""

import asyncio
import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

from buurtbot.domain.decision import Decision
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.person import Consent, Line, Offer, Person
from buurtbot.services.house import person_id
from buurtbot.simulator import people
from buurtbot.simulator.chats import Private
from buurtbot.storage.work import Work
from config.network import Neighbourhood
from geo.point import Point, rounded
from tests.chaos.service import PLACES
from tests.chaos.village import Village

FIRST_ID = 820_000_001
PATIENCE = 60.0  # seconds that somebody waits for the next question
LOOK_EVERY = 0.1


@dataclass(frozen=True)
class Step:
    """A question, by some of its words, and what somebody answers."""

    question: str
    answer: str


def asking(address: str, words: str) -> list[Step]:
    """Groceries for tomorrow, from the first question to sending it."""
    return [
        Step("Waarbij zoekt u hulp", "Boodschappen"),
        Step("Voor wie is de hulp", "Voor mijzelf"),
        Step("Waar is de hulp nodig", address),
        Step("Bedoelt u dit adres", "Ja"),
        Step("Wanneer is de hulp nodig", "Morgen"),
        Step("Op welk moment", "Maakt niet uit"),
        Step("Wat moet de helper nog weten", words),
        Step("Klopt dit", "Versturen"),
    ]


def offering() -> list[Step]:
    """Two kinds more than groceries. What is ticked twice would be off again."""
    return [
        Step("Klopt dit", "Anders: waarmee"),
        Step("Waarmee wilt u helpen", "De hond uitlaten"),
        Step("Waarmee wilt u helpen", "Een maaltijd"),
        Step("Waarmee wilt u helpen", "Klaar"),
        Step("Klopt dit", "Wijzigingen versturen"),
    ]


@dataclass
class Neighbour:
    """Somebody with a phone, at the bot of their neighbourhood."""

    village: Village
    slug: str
    id: int
    name: str
    heard: list[str] = field(default_factory=list)  # what must have reached them, in this order

    @property
    def chat(self) -> Private:
        """Their chat with the bot."""
        world = self.village.world
        bot = world.bot(self.village.keys.tokens[self.slug])
        return world.private(bot, world.people[self.id])

    def work(self) -> Work:
        """To look in the data of their municipality."""
        here = self.village.network.neighbourhood(self.slug)
        return self.village.store.work(here.municipality, f"test:{self.id}", self.village.now)

    def person_id(self) -> str:
        """The id by which they are known there."""
        return person_id(self.work(), self.slug, self.id)

    async def record(self) -> Person | None:
        """Their record as it is now."""
        who = self.person_id()
        return (await self.work().look(Person, [who])).get(who)

    async def times(self, did: str) -> int:
        """How often they did this, by the audit."""
        work = self.work()
        lines = await work.redis.xrange(work.keys.audit)
        return [(line["who"], line["did"]) for _, line in lines].count((self.person_id(), did))

    def says(self, words: str) -> None:
        """Type something."""
        people.say(self.village.world, self.chat.person, self.chat, {"text": words})

    async def types_ahead(self, steps: Iterable[Step], *, gap: float, random: Random) -> None:
        """Answer questions that may not have been asked yet."""
        for step in steps:
            self.says(step.answer)
            self.heard.append(step.question)
            await asyncio.sleep(gap * random.uniform(0.5, 1.5))

    async def answers(self, steps: Iterable[Step]) -> None:
        """Wait for each question, and press the button when there is one."""
        for step in steps:
            number = await self._sees(step.question)
            self.heard.append(step.question)
            what = {"message_id": number, "button": step.answer}
            try:
                people.press(self.village.world, self.chat.person, self.chat, what)
            except people.CannotDo:
                self.says(step.answer)

    async def _sees(self, question: str) -> int:
        """The number of the newest message, once it is this question."""
        for _ in range(round(PATIENCE / LOOK_EVERY)):
            stored = next(reversed(self.chat.messages.values()))
            if stored.author != self.id and question in str(stored.body.get("text")):
                return stored.id
            await asyncio.sleep(LOOK_EVERY)
        told = self.village.told(self.slug, self.id)
        raise AssertionError(f"{self.name} waits for {question!r} after {told[-2:]}")

    def missed(self, *, in_order: bool = True) -> list[str]:
        """What did not reach them, or not in its order."""
        all_told = self.village.told(self.slug, self.id)
        told = iter(all_told) if in_order else all_told
        return [words for words in self.heard if not any(words in text for text in told)]

    def doubled(self) -> int:
        """How many messages came more than once."""
        told = self.village.told(self.slug, self.id)
        return len(told) - len(set(told))


# -- who is there


@dataclass
class Crowd:
    """Everybody, each with one thing to do."""

    village: Village
    random: Random
    asking: list[Neighbour] = field(default_factory=list)
    offering: list[Neighbour] = field(default_factory=list)
    pairs: list[tuple[Neighbour, Neighbour]] = field(default_factory=list)

    @property
    def everybody(self) -> list[Neighbour]:
        """All of them."""
        return [*self.asking, *self.offering, *(one for pair in self.pairs for one in pair)]

    async def moves_in(self, *, asking: int, offering: int, pairs: int) -> None:
        """So many people, who agreed to everything some time ago."""
        self.asking = [await self._neighbour("Asker") for _ in range(asking)]
        self.offering = [await self._giver() for _ in range(offering)]
        self.pairs = [await self._pair() for _ in range(pairs)]

    async def _neighbour(self, role: str, slug: str = "") -> Neighbour:
        number = len(self.village.world.people)
        slugs = [n.slug for n in self.village.network.neighbourhoods]
        slug = slug or slugs[number % len(slugs)]
        name = f"{role}{number:03}"
        self.village.world.add_person(name, id=FIRST_ID + number)
        neighbour = Neighbour(self.village, slug, FIRST_ID + number, name)
        neighbour.chat.started = True
        await put(neighbour, known(neighbour))
        return neighbour

    async def _giver(self) -> Neighbour:
        """Somebody who helps with groceries already."""
        giver = await self._neighbour("Giver")
        here = self.village.network.neighbourhood(giver.slug)
        home = rounded(Point(*here.centre))
        await put(giver, replace(known(giver), offer=an_offer(giver), place=home), after="known")
        return giver

    async def _pair(self) -> tuple[Neighbour, Neighbour]:
        """Two who can write to each other: one is going to help the other."""
        resident = await self._neighbour("Waiter")
        helper = await self._neighbour("Helper", resident.slug)
        here = self.village.network.neighbourhood(resident.slug)
        request = held_request(resident, helper, here)
        line = Line("request", request.id, here.municipality)
        one = replace(known(resident), requests=(request.id,)).speaking_on(line)
        other = replace(known(helper), offer=an_offer(helper, request.id)).speaking_on(line)
        await put(resident, request, one, other, after="known")
        return resident, helper

    # -- what they do

    async def acts(self, *, gap: float = 0.2, spread: float = 6.0) -> None:
        """Everybody begins at some moment, and goes on until done."""
        async with asyncio.TaskGroup() as group:
            for number, neighbour in enumerate(self.asking):
                group.create_task(self._asks(neighbour, number, gap=gap, spread=spread))
            for neighbour in self.offering:
                talk = self._talks(neighbour, "offer", offering(), gap=gap, spread=spread)
                group.create_task(talk)
            for pair in self.pairs:
                group.create_task(self._write(*pair, gap=gap, spread=spread))

    async def _asks(self, one: Neighbour, number: int, *, gap: float, spread: float) -> None:
        steps = asking(address_in(self.village, one.slug), words_of(one))
        one.heard, waits = [], number % 4 == 3
        if not waits:
            await self._talks(one, "help", steps, gap=gap, spread=spread)
        else:
            await asyncio.sleep(self.random.uniform(0, spread / 3))
            one.says("/start help")
            await one.answers(steps)
        one.heard.append("Uw vraag is verstuurd")

    async def _talks(
        self, one: Neighbour, payload: str, steps: Sequence[Step], *, gap: float, spread: float
    ) -> None:
        await asyncio.sleep(self.random.uniform(0, spread))
        one.says(f"/start {payload}")
        await one.types_ahead(steps, gap=gap, random=self.random)

    async def _write(self, one: Neighbour, other: Neighbour, *, gap: float, spread: float) -> None:
        for number in range(2):
            for speaker, listener in ((one, other), (other, one)):
                await asyncio.sleep(self.random.uniform(gap, spread / 3))
                words = f"Bericht {number} van {speaker.name}"
                speaker.says(words)
                listener.heard.append(words)

    # -- what became of it

    async def wrong(self, *, in_order: bool = True) -> list[str]:
        """Everything that is not as it must be, in words; empty when all is well."""
        missed = {p.name: p.missed(in_order=in_order) for p in self.everybody}
        found = [f"{name} missed {words}" for name, words in missed.items() if words]
        for resident in self.asking:
            found += await _wrong_with_request(resident)
        for giver in self.offering:
            found += await _wrong_with_offer(giver)
        return found

    @property
    def doubled(self) -> int:
        """Messages that came twice. (A ticked question is asked again, so givers do not count.)"""
        both = (one for pair in self.pairs for one in pair)
        return sum(neighbour.doubled() for neighbour in (*self.asking, *both))


async def _wrong_with_request(resident: Neighbour) -> list[str]:
    work = resident.work()
    ids = await work.redis.zrange(work.keys.requests, 0, -1)
    requests = await work.look(HelpRequest, ids)
    mine = [r for r in requests.values() if r.resident == resident.person_id()]
    record = await resident.record()
    if len(mine) != 1 or record is None:
        return [f"{resident.name} has {len(mine)} requests"]
    [request] = mine
    is_right = (request.kind, request.words) == ("groceries", words_of(resident))
    is_once = record.requests == (request.id,) and await resident.times("ask_for_help") == 1
    return [] if is_right and is_once else [f"{resident.name}: {request.words} {record.requests}"]


async def _wrong_with_offer(giver: Neighbour) -> list[str]:
    record = await giver.record()
    offer = record.offer if record else None
    if offer is None:
        return [f"{giver.name} offers nothing"]
    times = await giver.times("offer_help")
    is_right = set(offer.kinds) == {"groceries", "dog", "cooking"} and times == 1
    return [] if is_right else [f"{giver.name}: {offer.kinds}, {times} times"]


# -- records


async def put(neighbour: Neighbour, *records: Person | HelpRequest, after: str = "") -> None:
    """Put records in the data, as if they had come there in the past."""
    work = neighbour.work()
    work.operation = f"{work.operation}:{after}"
    assert await work.commit(Decision(keep=records)) == "done"


def known(neighbour: Neighbour) -> Person:
    """Somebody who agreed a month ago."""
    long_ago = neighbour.village.now - timedelta(days=30)
    return Person(
        id=neighbour.person_id(),
        bot=neighbour.slug,
        language="nl",
        first_seen=long_ago,
        last_seen=neighbour.village.now,
        chat=neighbour.id,
        name=neighbour.name,
        consent=Consent(neighbour.village.network.shared.consent_version, long_ago),
        of_age=True,
    )


def an_offer(neighbour: Neighbour, *busy_with: str) -> Offer:
    """Groceries, by someone the desk knows."""
    long_ago = neighbour.village.now - timedelta(days=30)
    return Offer(
        ("groceries",),
        15,
        ("morning",),
        ("nl",),
        since=long_ago,
        level=1,
        busy_with=busy_with,
        agreed_rules=long_ago,
    )


def held_request(resident: Neighbour, helper: Neighbour, here: Neighbourhood) -> HelpRequest:
    """A request that somebody said yes to, for tomorrow."""
    now = resident.village.now
    return HelpRequest(
        id=f"held{resident.id}",
        ref="M-TEST",
        neighbourhood=here.slug,
        resident=resident.person_id(),
        kind="groceries",
        urgency="tomorrow",
        language="nl",
        created=now,
        starts=now + timedelta(days=1),
        ends=now + timedelta(days=1, hours=8),
        look_by=now + timedelta(hours=4),
        point=Point(*here.centre),
        state="taken",
        holder=helper.person_id(),
        taken_at=now,
    )


def words_of(resident: Neighbour) -> str:
    """What only this resident asks for."""
    return f"Graag melk, zegt {resident.name}"


def address_in(village: Village, slug: str) -> str:
    """An address that the table knows in this neighbourhood."""
    with PLACES.open(encoding="utf-8") as file:
        lines = csv.DictReader(line for line in file if not line.startswith("#"))
        here = village.network.neighbourhood(slug)
        place = next(p for p in lines if here.holds(Point(float(p["lat"]), float(p["lon"]))))
    return f"{place['postcode']} {place['number_from']}"
