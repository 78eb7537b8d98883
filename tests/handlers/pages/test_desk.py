"""A desk on the web: alone, or beside the group in Telegram. What is told is told at each door."""

from pathlib import Path

from buurtbot.service import Service
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
from tests.scenes.waiting import reads, until

TAKE = "Ik pak dit op"


async def willem_wants_to_talk(service: Service) -> PageReader:
    """Willem is new, and asks for a person on his page."""
    willem = a_resident(service, "willem")
    await willem.writes("/start")
    for label in ("Nederlands", "Ja, dat is goed", "Ja"):
        await willem.presses(label)
    await willem.presses("Ik wil een mens")
    await willem.writes("Ik wil over iets praten")
    return willem


async def test_a_desk_works_a_case_without_telegram(tmp_path: Path) -> None:
    async with live_town(tmp_path, network=with_web_desk(group=False)) as town:
        service = town.demo.service
        willem = await willem_wants_to_talk(service)
        karin, fatma = (at_web_desk(service, who, topic=1) for who in (KARIN, FATMA))
        await reads(at_web_desk(service, KARIN), "Wil praten")
        await karin.presses(TAKE)
        await karin.writes("Dag Willem, hier Karin. Wat is er?")
        await reads(willem, "Dag Willem, hier Karin.")
        await willem.writes("Het is stil in huis")
        await reads(karin, "Het is stil in huis")
        await fatma.writes("// ik ken hem")
        assert not any("ik ken hem" in text for text in await willem.texts())
        wrote = next(n for n in await karin.notes() if n.by == "Karin")
        assert wrote.sign, "it arrived"
        await karin.presses("Afsluiten")
        await karin.presses("Geholpen")
        last = (await karin.notes())[-1]
        assert "Fijn dat het gelukt is" in last.text
        await karin.presses("Nu meteen")
        await reads(willem, "Fijn dat het gelukt is")


async def test_an_intake_is_held_on_the_page_of_the_worker(tmp_path: Path) -> None:
    async with live_town(tmp_path, network=with_web_desk(group=False)) as town:
        own = own_page(town.demo.service, KARIN)
        await own.writes("/intake")
        await reads(own, "Zegt de beller ja?")


async def test_each_door_reads_what_is_there_a_page_or_a_command(tmp_path: Path) -> None:
    async with live_town(tmp_path, network=with_web_desk(group=True)) as town:
        service, ellen, group = town.demo.service, await town.person("Ellen"), await town.desk()
        karin, own = at_web_desk(service, KARIN, topic=0), own_page(service, KARIN)
        await karin.writes("/hulp")
        await reads(karin, "“Aan de telefoon”: een hulpvraag")
        assert not any("/intake" in text for text in await karin.texts())
        await own.writes("Is daar iemand?")
        await reads(own, "Ga naar “Aan de telefoon”")
        assert not any("/intake" in text for text in await own.texts())
        await reads(karin, "De bot zit nu in de Telegram-groep van deze balie.")
        assert not any("deze groep" in text for text in await karin.texts())
        await ellen.says(group, "/hulp")
        await ellen.waits_for(group, "/intake: een hulpvraag")


async def test_who_is_not_listed_may_do_nothing(tmp_path: Path) -> None:
    network = with_web_desk(group=False)
    async with live_town(tmp_path, network=network) as town:
        service = town.demo.service
        await willem_wants_to_talk(service)
        karin = at_web_desk(service, KARIN, topic=1)
        await reads(karin, "Wil praten")
        gone = PageReader(service, "desk", KARIN.user + 1, karin.chat, 1, "Wie?", karin.groups)
        await gone.presses(TAKE)
        assert not any("heeft dit opgepakt" in text for text in await karin.texts())


async def test_both_doors_show_the_same_case(tmp_path: Path) -> None:
    async with live_town(tmp_path, network=with_web_desk(group=True)) as town:
        service, ellen, group = town.demo.service, await town.person("Ellen"), await town.desk()
        willem = await willem_wants_to_talk(service)
        karin = at_web_desk(service, KARIN, topic=1)
        await reads(karin, "Wil praten")
        topic = await _topic(town)
        await karin.presses(TAKE)
        await ellen.waits_for(group, "Karin heeft dit opgepakt")
        await karin.writes("Dag Willem, hier Karin")
        town.later(minutes=1)  # of one case a staff group hears little at a time
        await ellen.waits_for(group, "Karin (op de webbalie): Dag Willem, hier Karin")
        await reads(willem, "Dag Willem, hier Karin")
        assert len([n for n in await karin.notes() if "Dag Willem" in n.text]) == 1
        await until(lambda: _arrived(karin, "Dag Willem"))
        await karin.writes("// belt graag")
        town.later(minutes=1)
        await ellen.waits_for(group, "Karin (op de webbalie): // belt graag")
        assert any(n.text == "// belt graag" for n in await karin.notes()), "a note stands there"
        await ellen.says(group, "// hij woont op 3 hoog", thread=topic)
        await reads(karin, "Ellen (in de groep): // hij woont op 3 hoog")
        assert not any("3 hoog" in text for text in await willem.texts())
        await ellen.presses(group, "Overnemen")
        await reads(karin, "Ellen heeft dit")


async def _topic(town: Town) -> int:
    group = await town.desk()

    async def is_there() -> bool:
        return bool(await group.topics())

    await until(is_there)
    return int((await group.topics())[-1]["id"])


async def _arrived(karin: PageReader, words: str) -> bool:
    """Whether it is seen there that it arrived."""
    return any(note.sign for note in await karin.notes() if words in note.text)
