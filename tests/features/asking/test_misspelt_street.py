"""A street with a typing mistake is found after all, with the house number that was typed."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from config.environment.streets import street_names
from geo.addresses import HouseNumber
from geo.lookup.chain import WithStreetNames
from geo.lookup.geocoding import Answer, Found, NotFound
from tests.geo.streets.drawn import Town
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, Clock, metres_from

AT_THE_PLACE = ("Ik zoek hulp", "De hond uitlaten", "Voor mijzelf")
MEANT = "Oude Delft 12A, Den Haag"


@dataclass(frozen=True)
class Letter:
    """A map that mends nothing: it knows one address, to the letter."""

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """No postcode is known."""
        return NotFound()

    async def find_street(self, text: str) -> Answer:
        """Only this one."""
        found = Found(metres_from(MOERWIJK, north=100), "Oude Delft 12A, 2531AA Den Haag")
        return found if text.casefold() == MEANT.casefold() else NotFound()


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock, tmp_path: Path) -> Phone:
    """Mieke, in a town of which the streets are known."""
    town = Town(a=(0, 0), b=(400, 0), c=(400, 400))
    town.street("ab", highway="residential", name="Oude Delft")
    town.street("bc", highway="residential", name="Oude Delfgang")
    names = street_names({"BUURTBOT_STREETS": str(town.built(tmp_path)[0])})
    assert names is not None
    phone = Phone(store, context, clock, map=WithStreetNames(Letter(), names))
    await phone.types("/start")
    return await phone.presses("Nederlands", "Ja, dat is goed", "Ja")


async def draft(phone: Phone) -> dict[str, str]:
    talks = await phone.work.look(Talk, [phone.who])
    return dict(talks[phone.who].draft)


async def test_who_asks_presses_the_street_that_was_meant(mieke: Phone) -> None:
    await mieke.presses(*AT_THE_PLACE)
    await mieke.types("Oude Delf 12a")
    assert "Dit adres vind ik niet precies" in mieke.reads
    assert f"[{MEANT}]" in mieke.reads
    assert "Delfgang" not in mieke.reads  # a name of the network that the map does not know here
    assert "[Dat vertel ik liever aan een mens]" in mieke.reads
    await mieke.types(MEANT)  # a key types what it says
    assert "Bedoelt u dit adres: Oude Delft 12A, 2531AA Den Haag?" in mieke.reads
    await mieke.presses("Ja")
    known = await draft(mieke)
    assert known["address"] == "Oude Delft 12A, 2531AA Den Haag"
    assert known["place"]
    assert "suggestions" not in known


async def test_who_helps_does_too(mieke: Phone) -> None:
    await mieke.presses("Ik wil helpen", "Verder", "Daar houd ik mij aan")
    await mieke.types("boodschappen", "klaar", "10 minuten", "avond", "klaar")
    await mieke.types("nederlands", "klaar", "Oude Delf12a")
    assert f"[{MEANT}]" in mieke.reads
    assert "[Ik wil een mens]" in mieke.reads
    await mieke.types(MEANT)
    await mieke.presses("Ja")
    assert (await draft(mieke))["home_label"] == "Oude Delft 12A, 2531AA Den Haag"


async def test_who_meant_something_else_may_type_again_or_tell_a_person(mieke: Phone) -> None:
    await mieke.presses(*AT_THE_PLACE)
    await mieke.types("Oude Delf 12a", "Xylofoonplein 1")
    assert "Dit adres vind ik niet." in mieke.reads
    assert f"[{MEANT}]" not in mieke.reads
    await mieke.types("Oude Delf 12a", "Dat vertel ik liever aan een mens")
    assert "Dan vraagt iemand van de balie u waar het is" in mieke.reads
    assert (await draft(mieke))["address"] == "Oude Delf 12A"


async def test_a_number_that_is_not_in_the_street_is_not_promised(mieke: Phone) -> None:
    await mieke.presses(*AT_THE_PLACE)
    await mieke.types("Oude Delf 9999")
    assert "Dit adres vind ik niet." in mieke.reads
    assert "9999" not in mieke.reads
