"""A day across a municipal border, on Redis Cluster; then what it left on disk and in the log."""

import asyncio
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from redis.asyncio import Redis

from buurtbot import safe_log
from buurtbot.demo.stage import Actor
from buurtbot.simulator.control_api.client import Person
from tests.chaos.day import ACROSS, HERE, actor, clustered_town
from tests.scenes.live import Town

ANNA, VERA = "Kanarieanna", "Kanarievera"
DOOR, WORDS = "Kanariestraat 12", "graag kanariezaad meenemen"
RELAYED, ANSWERED = "mijn nummer is 0612498731", "ik bel wel aan bij kanariedeur"
TO_DESK, FROM_DESK = "mijn kanarie is ziek", "wij bellen de kanariedokter"
DESPAIR = "ik wil niet meer leven zonder kanariepiet"
CALLER, CALLED = "Kanarieopa", "0703587412"
ANNA_AT, VERA_AT = (52.0420, 4.2960), (52.0408, 4.2960)
ANNA_ID, VERA_ID = 830_000_777, 830_000_888
CANARIES = (
    *(ANNA, VERA, DOOR, WORDS, RELAYED, "0612498731", ANSWERED, TO_DESK, FROM_DESK),
    *(DESPAIR, CALLER, CALLED, str(ANNA_ID), str(VERA_ID)),
)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """The log as an operator gets it, of everything and in full detail."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    safe_log.set_up("DEBUG")
    log = io.StringIO()
    for handler in root.handlers:
        if isinstance(handler, logging.StreamHandler):
            handler.setStream(log)
    yield log
    root.handlers[:] = before
    root.setLevel(level)


@dataclass
class Street:
    """Anna in Moerwijk, Vera across the border, Ellen and Joris at the two desks."""

    town: Town
    anna: Actor
    vera: Actor
    ellen: Actor
    joris: Actor

    async def meets(self, who: Actor) -> None:
        """The first talk with the bot."""
        await who.person.starts(str(who.chat))
        for key in ("language-nl", "button-consent", "button-yes"):
            await who.presses(key)
        await who.hears(who.label("welcome-done"))

    async def vera_offers_and_is_lent(self) -> None:
        """From wanting to help to being known in both municipalities."""
        await self.meets(self.vera)
        for key in ("button-offer-help", "button-go-on", "button-accept-rules", "kind-groceries"):
            await self.vera.presses(key)
        await self._ready(self.vera)
        await self.vera.types("20 minuten")
        for part in ("daypart-morning", "daypart-afternoon", "daypart-evening"):
            await self.vera.presses(part, older=part != "daypart-morning")
        await self._ready(self.vera)
        await self.vera.presses("language-nl")
        await self._ready(self.vera)
        await self.vera.hears("Waar vertrekt u")
        await self.vera.person.shares_location(self.vera.chat, *VERA_AT)
        for key in ("button-consent", "button-send-offer"):
            await self.vera.presses(key)
        await self.joris.presses("button-level-1")
        await self.vera.hears("goedgekeurd")

    async def _ready(self, who: Actor) -> None:
        await who.presses("button-ready", older=True)

    async def anna_asks(self) -> None:
        """Groceries, today."""
        await self.meets(self.anna)
        for key in ("button-ask-for-help", "kind-groceries", "for-me"):
            await self.anna.presses(key)
        await self.anna.hears("Waar is de hulp nodig")
        await self.anna.person.shares_location(self.anna.chat, *ANNA_AT)
        await self.anna.hears("Bij welke deur")
        await self.anna.types(DOOR)
        await self.anna.presses("when-today")
        await self.anna.hears("Wat moet de helper nog weten")
        await self.anna.types(WORDS)
        await self.anna.presses("button-send")

    async def vera_takes_it_and_they_talk(self) -> None:
        """Invited by her own bot, though the request is of the other municipality."""
        await self.vera.presses("button-take")
        await self.vera.presses("button-show-address")
        await self.vera.hears(DOOR)
        await self.anna.hears(VERA)
        await self.anna.types(RELAYED)
        await self.vera.hears(RELAYED)
        await self.vera.types(ANSWERED)
        await self.anna.hears(ANSWERED)
        await self.vera.presses("button-on-my-way", older=True)
        await self.anna.hears("is onderweg")
        await self.vera.presses("button-done", older=True)
        await self.anna.hears("Is alles gelukt")
        await self.anna.presses("answer-how-resident-went-yes")

    async def anna_wants_a_person(self) -> None:
        """The desk takes her case, they write, and something worse comes up."""
        self.town.later(hours=4)
        await self.anna.types("/mens")
        await self.anna.hears("U wilt een mens spreken")
        await self.ellen.presses("desk-button-mine")
        await self.anna.hears("heeft uw bericht gezien")
        (topic, *_) = await (await self.town.desk(HERE)).topics()
        await self.anna.types(TO_DESK)
        await self.ellen.hears(TO_DESK)
        await self.ellen.types(FROM_DESK, thread=topic["id"])
        await self.anna.hears(FROM_DESK)
        await self.anna.types(DESPAIR)
        await self.anna.hears("113")
        await self.ellen.hears(DESPAIR)

    async def somebody_phones(self) -> None:
        """A moderator writes down who has no Telegram."""
        self.town.later(minutes=1)  # a staff group gets so many messages a minute
        await self.ellen.types("/intake")
        await self.ellen.presses("intake-button-agreed-yes")
        asked = await self.ellen.hears("Hoe heet de beller")
        assert asked.thread is not None
        await self.ellen.types(CALLER, thread=asked.thread)
        self.town.later(minutes=1)
        await self.ellen.hears("Op welk nummer")
        await self.ellen.types(CALLED, thread=asked.thread)
        await self.ellen.hears("Mag wie helpt zelf bellen")


async def a_street(town: Town) -> Street:
    """Who plays in this day."""
    network = town.demo.network
    here, across = network.neighbourhood(HERE), network.neighbourhood(ACROSS)
    anna = await town.telegram.person(f"{ANNA} de Vries", id=ANNA_ID, language_code="nl")
    vera = await town.telegram.person(f"{VERA} Blok", id=VERA_ID, language_code="nl")
    desks = []
    for slug in (HERE, ACROSS):
        staff = network.neighbourhood(slug).desk.moderators[0]
        people = {p["id"]: p for p in await town.telegram.get("/sim/people")}
        who = Person(town.telegram, people[staff])
        desks.append(actor(town, who, await town.desk(slug)))
    return Street(town, actor(town, anna, here.bot), actor(town, vera, across.bot), *desks)


def found(folder: Path) -> list[str]:
    """Which canaries can be read in the files of Redis."""
    files = [file.read_bytes().lower() for file in folder.rglob("*") if file.is_file()]
    assert sum(map(len, files)) > 10_000
    return [c for c in CANARIES if any(c.lower().encode() in content for content in files)]


async def test_a_day_on_a_cluster_leaves_no_name_number_or_word_behind(
    tmp_path: Path, written: io.StringIO
) -> None:
    async with clustered_town(tmp_path) as town:
        street = await a_street(town)
        await street.vera_offers_and_is_lent()
        await street.anna_asks()
        await street.vera_takes_it_and_they_talk()
        await street.anna_wants_a_person()
        await street.somebody_phones()
        settings = town.demo.service.settings
        async with Redis.from_url(settings.redis_url, decode_responses=True) as redis:
            assert found(tmp_path / "redis") == []
            await redis.config_set("rdbcompression", "no")  # else it might only be squeezed
            await redis.bgrewriteaof()
            while (await redis.info("persistence"))["aof_rewrite_in_progress"]:  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.05)
            assert found(tmp_path / "redis") == []
            await redis.set("spoilt", WORDS)
            assert found(tmp_path / "redis") == [WORDS]
    log = written.getvalue()
    print(f"{len(CANARIES)} canaries, {len(log.splitlines())} lines of log")
    assert log  # the one way to prove that we look where it is written
    assert [canary for canary in CANARIES if canary.lower() in log.lower()] == []
    assert [slug for slug, token in settings.tokens.items() if token in log] == []
    for trouble in ("CROSSSLOT", "CrossSlot", "parked", "Traceback", " ERROR "):
        assert trouble not in log
