"""The menu follows from what someone is; language and help lines are always at hand."""

from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain.core.people.person import Person
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import TUESDAY, Clock
from tests.scenes.talk_street import a_person, an_offer

LATER = TUESDAY + timedelta(days=2)


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


@pytest.mark.parametrize(
    ("known", "there", "not_there"),
    [
        ({}, "[Ik wil helpen]", "[Wat ik deed]"),
        ({"requests": ("r1",)}, "[Hoe staat het met mijn vraag?]", "[Wat ik deed]"),
        ({"requests": ("r1", "r2")}, "[Hoe staat het? (2)]", "[Wat ik deed]"),
        ({"offer": an_offer()}, "[Pauze nemen]", "[Ik wil helpen]"),
        ({"offer": an_offer()}, "[Mijn hulp aanpassen]", "[Hoe staat het"),
        ({"offer": an_offer(busy_with=("r9",))}, "[Hoe staat het", "[Ik wil helpen]"),
        ({"offer": an_offer(level=0)}, "De balie maakt eerst kennis", "U staat klaar"),
        ({"offer": an_offer(paused_until=LATER)}, "U hebt pauze tot donderdag", "[Pauze nemen]"),
        ({"offer": an_offer(paused_until=UNTIL_I_SAY)}, "tot u weer begint", "[Pauze nemen]"),
        ({"offer": an_offer(refused=True)}, "U krijgt geen oproepen", "[Pauze nemen]"),
    ],
)
async def test_the_menu_is_for_who_reads_it(
    street: Street, known: dict[str, Any], there: str, not_there: str
) -> None:
    await street.put(a_person(**known))
    await street.does("show_menu")
    heard = await street.hears()
    assert there in heard
    assert not_there not in heard
    assert "[Ik zoek hulp]" in heard
    assert "[Ik wil een mens]" in heard


@pytest.mark.parametrize("name", ["show_menu", "more_menu", "pause_menu", "what_i_did", "my_data"])
async def test_who_is_not_known_hears_how_to_begin(street: Street, name: str) -> None:
    await street.does(name)
    assert "Druk op “Opnieuw beginnen”" in await street.hears()


@pytest.mark.parametrize(
    "name",
    [
        "show_menu",
        "resume_offer",
        "stop_offering",
        "stop_offering_sure",
        "offer_help",
        "forget_me",
        "forget_sure",
    ],
)
async def test_no_deed_makes_a_stranger_known(street: Street, name: str) -> None:
    await street.does(name)
    assert await street.find(Person, "mieke") is None
    assert "“Opnieuw beginnen”" in await street.hears()


async def test_more_shows_what_is_needed_less_often(street: Street) -> None:
    await street.put(a_person())
    await street.does("more_menu")
    heard = await street.hears()
    for label in ("Taal / Language", "Wat weet u van mij?", "Vergeet mij", "Telefoonnummers"):
        assert label in heard
    assert "Stoppen met helpen" not in heard


async def test_who_helps_can_stop_helping(street: Street) -> None:
    await street.put(a_person(offer=an_offer()))
    await street.does("more_menu")
    assert "[Stoppen met helpen]" in await street.hears()


async def test_another_language_from_now_on(street: Street) -> None:
    await street.put(a_person())
    await street.does("set_language", language="en")
    assert (await street.person()).language == "en"
    assert "[I need help]" in await street.hears(language="en")


async def test_a_language_we_do_not_speak_changes_nothing(street: Street) -> None:
    await street.put(a_person())
    await street.does("set_language", language="fr")
    assert (await street.person()).language == "nl"


async def test_help_lines_are_for_everybody(street: Street) -> None:
    await street.does("helplines_page")
    heard = await street.hears()
    for number in ("112", "0800-0113", "0800-2000", "0800-0432", "070 123 45 67"):
        assert number in heard
