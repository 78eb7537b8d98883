"""A resident and a volunteer who both have only the page: asked, taken, talked about, thanked."""

from dataclasses import replace
from pathlib import Path

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import person_id
from geo.point import Point, rounded
from tests.handlers.residents_page.test_a_resident import GETTING_KNOWN
from tests.scenes.at_a_page import place_in
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town
from tests.scenes.talk_street import an_offer
from tests.scenes.waiting import until

ASKS = ("Ik zoek hulp", "Boodschappen", "Voor mijzelf")
NEXT_DOOR = Point(52.0500, 4.3004)  # to Erasmusweg 12


async def test_she_comes_he_thanks_and_neither_has_telegram(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path) as town,
        Browsing.of(town.demo.pages) as willem,
        Browsing.of(town.demo.pages) as noor,
    ):
        await knows(willem, "Willem")
        await knows(noor, "Noor")
        await helps_next_door(noor, town)
        for label in ASKS:
            await willem.presses(label)
        await willem.writes("Erasmusweg 12")
        for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen"):
            await willem.presses(label)
        await reads(noor, "Kunt u een buur helpen?")
        assert "Willem" not in noor.text
        await noor.presses("Ik help")
        await reads(willem, "Er komt een buur: Noor")
        await noor.writes("Ik ben er over een kwartier.")
        await reads(willem, "Ik ben er over een kwartier.")
        await willem.writes("Een brood en melk, graag.")
        await reads(noor, "Een brood en melk, graag.")
        await reads(willem, "aangekomen")
        await noor.presses("Klaar")
        await reads(willem, "Is alles gelukt?")
        await noor.presses("Goed")
        assert "Hoe ging het bij Willem?" in noor.text


async def knows(browsing: Browsing, name: str) -> None:
    """Begin, and agree."""
    await browsing.begins(name)
    await browsing.opens()
    for label in GETTING_KNOWN:
        await browsing.presses(label)


async def helps_next_door(noor: Browsing, town: Town) -> None:
    """The desk approved her, some time ago."""
    service = town.demo.service
    number = place_in(noor, town).number(service.store.secrets)
    work = service.store.work("gm0518", "she was approved", service.now())
    her = await work.get(Person, person_id(work, "moerwijk", number))
    assert her
    offer = an_offer(
        since=service.now(),
        agreed_rules=service.now(),
        dayparts=("morning", "afternoon"),
        walk_minutes=15,
    )
    await work.commit(Decision(keep=(replace(her, offer=offer, place=rounded(NEXT_DOOR)),)))


async def reads(browsing: Browsing, words: str) -> None:
    """See these words, soon."""

    async def stands_there() -> bool:
        return words in await browsing.opens()

    await until(stands_there)
