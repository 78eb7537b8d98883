"""A thousand canaries through every door; none in a file, a log, a page or another's chat."""

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import ClientSession

from buurtbot.demo.start import with_all_activities
from buurtbot.safe_log import set_up
from buurtbot.simulator.control_api.client import Group, Person
from buurtbot.storage.copies.backup import back_up
from buurtbot.web.metrics import Metrics
from tests.canaries import OF_EACH, Aviary
from tests.scenes.live import Town, live_town
from tests.scenes.page import (
    FATMA,
    KARIN,
    PageReader,
    a_resident,
    at_web_desk,
    own_page,
    with_web_desk,
)
from tests.scenes.told_at_web_desk import AtWebDesk, presses
from tests.scenes.waiting import reads, until

BOT = "moerwijk_buurtbot"
DESK_BOT = "buurt_balie_bot"
SIGNED_OUT = ("/b/moerwijk", "/b/moerwijk/deur", "/privacy", "/desk", "/desk/sign-in", "/readyz")
LEAST = 1000
ENTITLED = {("Wouter", BOT), ("Ellen", DESK_BOT)}  # who says it, and who writes it down


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the service logs, as it is set up, with all details."""
    root, quiet = logging.getLogger(), logging.Logger.manager.loggerDict
    before = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in quiet}
    set_up("DEBUG")
    written = io.StringIO()
    for handler in root.handlers:
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(written)
    yield written
    root.handlers[:], root.level = before
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@dataclass
class Doors:
    """A town with everybody who says something."""

    town: Town
    birds: Aviary

    async def by_telegram(self) -> None:
        """A neighbour speaks with the desk."""
        wouter = await self.town.person("Wouter")
        await wouter.says(BOT, "/mens")
        await wouter.waits_for(BOT, "U wilt een mens spreken")
        for _ in range(8):
            await wouter.says(BOT, self.birds.flock())
        await wouter.says(BOT, f"Bel mij op {self.birds.one('phone')}")

    async def by_page(self) -> PageReader:
        """Somebody without Telegram begins under a name of their own, and asks for a person."""
        willem = a_resident(self.town.demo.service, "willem")
        willem.name = self.birds.one("name")
        await willem.writes("/start")
        for label in ("Nederlands", "Ja, dat is goed", "Ja"):
            await willem.presses(label)
        await willem.presses("Ik wil een mens")
        await willem.writes(self.birds.flock())
        return willem

    async def the_rest(self, willem: PageReader) -> None:
        """All that were not said yet, to the desk."""
        while self.birds.left:
            await willem.writes(self.birds.flock())

    async def as_a_signal(self, willem: PageReader) -> str:
        """A worry about somebody: for one person, and never for the group."""
        await willem.writes("/menu")
        for label in ("Meer: taal, gegevens, nummers", "Ik maak me zorgen om iemand", "Nee"):
            await willem.presses(label)
        worry = self.birds.flock()
        await willem.writes(worry)
        await willem.presses("Nee, liever niet")
        return worry

    async def as_a_signal_by_phone(self) -> str:
        """The same of who rings: a worker writes it down, and the group reads none of it."""
        ellen, desk = await self.town.person("Ellen"), await self.town.desk("moerwijk")
        await ellen.says(desk, "/signalen")
        await ellen.waits_for(desk, "Signalen in deze buurt")
        await ellen.presses(desk, "Zorg van wie belt (Moerwijk)")
        await ellen.waits_for(DESK_BOT, "Vraag de beller")
        await ellen.presses(DESK_BOT, "Nee")
        await ellen.waits_for(DESK_BOT, "Wat ziet de beller")
        worry = self.birds.flock()
        await ellen.says(DESK_BOT, worry)
        await ellen.waits_for(DESK_BOT, "misschien iemand in gevaar")
        await ellen.presses(DESK_BOT, "Nee")
        await ellen.waits_for(DESK_BOT, "Zeg nu tegen de beller")
        return worry

    async def at_the_desk(self, willem: PageReader) -> None:
        """A note that is for colleagues, and an answer, at the web desk."""
        service = self.town.demo.service
        await reads(at_web_desk(service, KARIN), "Wil praten")
        mine = await self._topic_of(willem)
        await mine.presses("Ik pak dit op")
        note, answer = self.birds.flock(), self.birds.flock()
        await mine.writes(f"// {note}")
        await mine.writes(answer)
        await reads(willem, answer.split()[0])
        told = "\n".join(await willem.texts())
        assert not self.birds.flown_in(note) & self.birds.flown_in(told), "a note stays"

    async def _topic_of(self, willem: PageReader) -> PageReader:
        """Where the desk reads him."""
        service, found = self.town.demo.service, []

        async def is_there() -> bool:
            for number in range(1, 5):
                topic = at_web_desk(service, KARIN, topic=number)
                if any(willem.name in text for text in await topic.texts()):
                    found.append(topic)
            return bool(found)

        await until(is_there)
        return found[0]

    async def of_who_rings_the_web_desk(self) -> None:
        """A worker in the browser writes down what neighbours do together."""
        karin = AtWebDesk(self.town.demo.service, self.birds)
        await karin.circle()
        await karin.check_in()
        await karin.sharing()

    async def by_phone(self) -> None:
        """Somebody rings, and a worker writes it down."""
        ellen = await self.town.person("Ellen")
        await ellen.starts(DESK_BOT)
        await ellen.waits_for(DESK_BOT, "Stuur /intake om te beginnen")
        await ellen.says(DESK_BOT, "/intake")
        for question, answer in (
            ("Zegt de beller ja?", "[Ja, de beller zegt ja]"),
            ("Hoe heet de beller?", self.birds.one("name")),
            ("Op welk nummer", self.birds.one("phone")),
            ("Mag wie helpt zelf bellen?", "[Ja, wie helpt mag bellen]"),
            ("Voor wie is de hulp?", "[Voor de beller zelf]"),
            ("Welke hulp", "[Gezelschap]"),
            ("Waar is de hulp nodig?", "[Zonder adres]"),
            ("Wanneer", "[Vandaag]"),
            ("Wat moet de vrijwilliger weten?", self.birds.flock()),
            ("Klopt dit?", "[Versturen]"),
        ):
            await ellen.waits_for(DESK_BOT, question)
            if answer.startswith("["):
                await ellen.presses(DESK_BOT, answer.strip("[]"))
            else:
                await ellen.says(DESK_BOT, answer)
        await ellen.waits_for(DESK_BOT, "Zeg nu tegen de beller")


async def chats_of_others(town: Town, desk: Group) -> str:
    """All that stands in chats of whoever has no part in it; also the other staff groups."""
    seen: list[str] = []
    for known in await town.telegram.get("/sim/people"):
        person = Person(town.telegram, known)
        for one in await person.chats():
            chat = one["chat"]
            where = chat.get("bot_username") or chat["id"]
            if where != desk.id and (person.name.split()[0], where) not in ENTITLED:
                seen += [str(message.raw) for message in await person.sees(where)]
    return "\n".join((*seen, *await pages_of_others(town)))


async def pages_of_others(town: Town) -> list[str]:
    """The same on our own pages; and at the desk what is for all of it, beside the cases."""
    service, riet = town.demo.service, a_resident(town.demo.service, "riet")
    await riet.writes("/start")
    await presses(riet, "Nederlands")
    general, own = at_web_desk(service, FATMA), own_page(service, FATMA)
    return [text for page in (riet, own, general) for text in await page.texts()]


async def test_none_of_a_thousand_canaries_is_where_it_should_not_be(
    tmp_path: Path, log: io.StringIO
) -> None:
    birds = Aviary()
    network = with_all_activities(with_web_desk(group=True))
    async with live_town(tmp_path, network=network) as town:
        doors = Doors(town, birds)
        await doors.by_telegram()
        willem = await doors.by_page()
        await doors.at_the_desk(willem)
        await doors.by_phone()
        await doors.of_who_rings_the_web_desk()
        worry = await doors.as_a_signal(willem) + await doors.as_a_signal_by_phone()
        await doors.the_rest(willem)
        assert len(birds.said) >= LEAST
        desk = await town.desk("moerwijk")
        await has_them(town, birds, desk, worry)
        found = await everywhere(town, desk, tmp_path)
        found["log"] = log.getvalue()
        assert [place for place, text in found.items() if not text] == []
        flown = {place: birds.flown_in(text) for place, text in found.items()}
        assert {place: some for place, some in flown.items() if some} == {}
        await is_seen_when_planted(town, birds, tmp_path, log)


async def is_seen_when_planted(town: Town, birds: Aviary, folder: Path, log: io.StringIO) -> None:
    """The check finds one that does fly: in a file of Redis, and in the log."""
    name, phone = min(birds.said), next(one for one in birds.said if one.startswith("06"))
    await town.demo.service.store.redis.set("planted", name)
    logging.getLogger("buurtbot").warning("somebody rang from +31 %s", phone.removeprefix("0"))
    found = await files(town, folder)
    assert any(birds.flown_in(text) for text in found.values())
    assert birds.flown_in(log.getvalue())


async def has_them(town: Town, birds: Aviary, desk: Group, worry: str) -> None:
    """They did come through: the desk reads them, but for what is not for the group."""
    ellen = await town.person("Ellen")

    async def there() -> bool:
        texts = "\n".join(seen.text for seen in await ellen.sees(desk))
        return len(birds.flown_in(texts)) > OF_EACH

    await until(there)
    texts = "\n".join(seen.text for seen in await ellen.sees(desk))
    assert not birds.flown_in(worry) & birds.flown_in(texts), "a signal is for no group"


async def everywhere(town: Town, desk: Group, folder: Path) -> dict[str, str]:
    """What can be looked at by whoever has no part in it."""
    service = town.demo.service
    found = await files(town, folder)
    async with ClientSession() as nobody:
        for path in SIGNED_OUT:
            async with nobody.get(town.demo.pages + path) as answer:
                found[path] = await answer.text()
    metrics = await Metrics(service.store, service.context, service.now)._of_redis()
    return {**found, "/metrics": str(metrics), "chats": await chats_of_others(town, desk)}


async def files(town: Town, folder: Path) -> dict[str, str]:
    """The files of Redis, with nothing pressed together, and a copy as it is kept elsewhere."""
    store = town.demo.service.store
    await store.redis.config_set("rdbcompression", "no")
    await store.redis.save()
    copy = folder / "copy.sealed"
    copy.unlink(missing_ok=True)
    await back_up(store, town.demo.network.municipalities, copy, town.demo.service.now())
    there = [one for one in (*(folder / "redis").rglob("*"), copy) if one.is_file()]
    there = [one for one in there if one.suffix != ".lock"]
    return {one.name: one.read_bytes().decode("utf-8", errors="replace") for one in there}
