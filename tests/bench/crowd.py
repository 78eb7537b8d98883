"""A place where many ask at once: residents at their last question, volunteers around them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import DAYPARTS, Person
from buurtbot.domain.times.when import next_day
from buurtbot.simulator import people
from buurtbot.storage.keys import Keys
from config.core.kinds import KINDS
from config.network.network import Network, load_network
from geo.point import Point, rounded
from tests.chaos.neighbour import Neighbour
from tests.chaos.records import an_offer, known, put
from tests.chaos.service import CONFIG
from tests.chaos.village import Village
from tests.scenes.asking_talk import at_read_back
from tests.scenes.street import metres_from

GM = "gm0518"
# A surge is measured at any hour: they ask for tomorrow, and are asked at night and again at once.
AT_ANY_HOUR = "rest_minutes = 0\n[quiet]\nbegin = 04:00:00\nend = 04:00:00\n"
FIRST_ID = 830_000_001
ASKED, SENT, SENDS = "Klopt dit", "Uw vraag is verstuurd", "Versturen"
PATIENCE = 600.0
LOOK_EVERY = 0.1
SOON_SECONDS = 10.0  # a second wave is minutes away


@dataclass(frozen=True)
class Surge:
    """How many press, within how many seconds, at how many bots; and how many can help."""

    residents: int
    seconds: float
    bots: int = 1
    volunteers: int = 60


def write_town(bots: int, folder: Path) -> Network:
    """So many neighbourhoods of one town in the same place, each with its bot.

    Each has an outline of its own: a corner lies a metre from that of the one before.
    """
    (folder / "neighbourhoods").mkdir(parents=True)
    (folder / "network.toml").write_bytes((CONFIG / "network.toml").read_bytes())
    (folder / "policy.toml").write_text(AT_ANY_HOUR, encoding="utf-8")
    one = (CONFIG / "neighbourhoods" / "moerwijk.toml").read_text(encoding="utf-8")
    for number in range(bots):
        slug = f"moerwijk-{number}"
        other = one.replace("moerwijk_", f"moerwijk{number}_").replace('"moerwijk"', f'"{slug}"')
        other = other.replace("-1009000000518", f"-10090000{number:02}518")
        other = other.replace("[52.058, 4.2985]", f"[{52.058 + number / 100_000:.5f}, 4.2985]")
        (folder / "neighbourhoods" / f"{slug}.toml").write_text(other, encoding="utf-8")
    return load_network(folder)


@dataclass
class Crowd:
    """Everybody, and how one looks at them."""

    village: Village
    surge: Surge
    residents: list[Neighbour]
    volunteers: list[Neighbour]

    @classmethod
    async def moves_in(cls, village: Village, surge: Surge) -> "Crowd":
        """Volunteers around one place, and residents who have answered everything."""
        slugs = [n.slug for n in village.network.neighbourhoods]
        crowd = cls(village, surge, [], [])
        for number in range(surge.residents + surge.volunteers):
            name = f"Buur{number:04}"
            village.world.add_person(name, id=FIRST_ID + number)
            one = Neighbour(village, slugs[number % len(slugs)], FIRST_ID + number, name)
            one.chat.started = True
            (crowd.residents if number < surge.residents else crowd.volunteers).append(one)
        for number, volunteer in enumerate(crowd.volunteers):
            await put(volunteer, crowd._helps(volunteer, number))
        for resident in crowd.residents:
            await crowd._has_answered(resident)
        return crowd

    @property
    def place(self) -> Point:
        """Where all of it is."""
        return Point(*self.village.network.neighbourhoods[0].centre)

    def _helps(self, volunteer: Neighbour, number: int) -> Person:
        home = rounded(metres_from(self.place, north=10.0 * (number % 20), east=5.0 * number))
        offer = replace(an_offer(volunteer), kinds=KINDS, dayparts=DAYPARTS, level=2)
        return replace(known(volunteer), offer=offer, place=home)

    async def _has_answered(self, resident: Neighbour) -> None:
        """Their talk stands at the last question."""
        talk = at_read_back().talk
        assert talk is not None
        who, now = resident.person_id(), resident.village.now
        day = next_day(now).isoformat()
        draft = {**talk.draft, "date": day, "place": f"{self.place.lat},{self.place.lon}"}
        await put(resident, known(resident), replace(talk, id=who, at=now, draft=draft))

    async def are_asked(self) -> None:
        """They come back to their talk, and see the question with its buttons."""
        for resident in self.residents:
            resident.says("/start")
            await asyncio.sleep(0.06 / self.surge.bots)
        await until(self._all_see_it)

    async def _all_see_it(self) -> bool:
        idle = not await self.village.unsent()
        return idle and all(map(self._question_of, self.residents))

    def _question_of(self, resident: Neighbour) -> int:
        """The number of the message with the last question; 0 when it is not there yet."""
        for stored in reversed(resident.chat.messages.values()):
            if stored.author != resident.id and ASKED in str(stored.body.get("text")):
                return stored.id
        return 0

    async def all_press(self) -> dict[int, float]:
        """Everybody presses within the seconds of the surge; when each did."""
        loop, pressed = asyncio.get_running_loop(), {}
        begin = loop.time()
        for number, resident in enumerate(self.residents):
            due = begin + self.surge.seconds * number / len(self.residents)
            await asyncio.sleep(max(0.0, due - loop.time()))
            what = {"message_id": self._question_of(resident), "button": SENDS}
            people.press(self.village.world, resident.chat.person, resident.chat, what)
            pressed[resident.id] = self.village.clock()
        return pressed

    async def hear(self, after: int) -> dict[int, float]:
        """When each heard that it was sent, from this event on; until all have."""
        heard: dict[int, float] = {}
        async with asyncio.timeout(PATIENCE):
            while len(heard) < len(self.residents):
                for event in await self.village.world.diary.wait_after(after, 1.0):
                    after = event["n"]
                    if _is_answer(event):
                        heard.setdefault(int(event["args"]["chat_id"]), event["at"])
        return heard

    async def all_have_asked(self) -> None:
        """Nobody waits for the turn to ask volunteers; the clock there may be a little ahead."""
        keys, redis = Keys(GM), self.village.store.redis

        async def is_empty() -> bool:
            soon = (self.village.now.timestamp() + SOON_SECONDS) * 1000
            return not await redis.zcount(keys.asking, "-inf", soon)

        await until(is_empty)

    async def requests(self) -> list[HelpRequest]:
        """All that were made."""
        work = self.residents[0].work()
        ids = await work.redis.zrange(work.keys.requests, 0, -1)
        return list((await work.look(HelpRequest, ids)).values())

    async def times_asked(self) -> list[int]:
        """How often each volunteer was asked."""
        records = [await volunteer.record() for volunteer in self.volunteers]
        return [len(one.offer.asked) for one in records if one and one.offer]


def _is_answer(event: dict[str, Any]) -> bool:
    """Whether Telegram took the message that a request was sent."""
    if event["kind"] != "api_call" or not event["ok"]:
        return False
    return SENT in str(event["args"].get("text"))


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Look a few times a second until it is so."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if await holds():
                return
            await asyncio.sleep(LOOK_EVERY)
