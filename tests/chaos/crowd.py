"""A hundred fictional people who do what people do: ask, offer, and write to each other.

Some type an answer to a question that they have not seen yet, some wait and press its button.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Line
from geo.point import Point, rounded
from tests.chaos.neighbour import Neighbour, Step, asking, offering
from tests.chaos.records import address_in, an_offer, held_request, known, put, words_of
from tests.chaos.village import Village

FIRST_ID = 820_000_001


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
                words = f"Briefje {number} van {speaker.name}"
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
