"""Volunteers at the desk: who is new is shown, staff decide the level, the volunteer hears it."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.desk.levels import new_volunteer
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina, nearby
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def appears(street: DeskStreet, person: Person) -> None:
    """Somebody offers help."""

    async def decide(work: Work) -> Decision:
        return await new_volunteer(work, street.context, person)

    await street.keep(person)
    await street.commit(decide)


async def test_a_new_volunteer_is_shown_with_what_they_offer(street: DeskStreet) -> None:
    await appears(street, nearby(street.clock, level=0))
    (card,) = await street.desk()
    assert card.startswith("# Noor Jansen · Moerwijk")
    assert "Boodschappen, De hond uitlaten" in card
    assert "Nog niet goedgekeurd" in card


async def test_the_desk_sees_what_a_volunteer_needs_of_the_way(street: DeskStreet) -> None:
    noor = nearby(street.clock, level=0)
    await appears(street, noor)
    assert "Onderweg" not in (await street.desk())[-1]
    assert noor.offer is not None
    offer = replace(noor.offer, wishes=("no_stairs", "wheelchair"))
    await appears(street, replace(noor, id="iris", name="Iris", offer=offer))
    assert "Onderweg: geen trappen, met rolstoel of scootmobiel." in (await street.desk())[-1]


async def test_staff_approve_and_the_volunteer_hears_it(street: DeskStreet) -> None:
    await appears(street, nearby(street.clock, level=0))
    await street.press("Niveau 1")
    person = await street.get(Person, "noor")
    assert person.offer is not None
    assert person.offer.level == 1
    assert "goedgekeurd" in (await street.reads("noor"))[-1]
    assert "Besloten door Sara" in (await street.desk())[-1]


async def test_a_second_press_tells_the_volunteer_nothing_new(street: DeskStreet) -> None:
    await appears(street, nearby(street.clock, level=0))
    for _ in range(2):
        await street.do(deeds.approve(person="noor", level="2", month="2026-11"), actor=SARA)
    assert len(await street.reads("noor")) == 1


async def test_a_refused_volunteer_hears_whom_to_call(street: DeskStreet) -> None:
    await appears(street, nearby(street.clock, level=0))
    await street.press("Niet (meer) vragen")
    person = await street.get(Person, "noor")
    assert person.offer is not None
    assert person.offer.refused
    assert "070 123 45 67" in (await street.reads("noor"))[-1]
    await street.press("Niveau 2")
    await street.press("oktober 2026")
    person = await street.get(Person, "noor")
    assert person.offer is not None
    assert not person.offer.refused


async def test_refusing_someone_who_is_helping_says_so(street: DeskStreet) -> None:
    sides = nearby(street.clock)
    assert sides.offer is not None
    await appears(street, replace(sides, offer=replace(sides.offer, busy_with=("r1",))))
    await street.press("Niet (meer) vragen")
    assert "helpt nu nog bij 1 hulpvraag" in (await street.desk())[-1]


@pytest.mark.parametrize("name", ["approve", "refuse_volunteer", "show_volunteer"])
async def test_a_volunteer_who_is_gone_gets_a_kind_text(street: DeskStreet, name: str) -> None:
    args = {"person": "nobody"} | ({"level": "1"} if name == "approve" else {})
    await street.do(Deed(name, args), actor=SARA)
    assert "is er niet meer" in (await street.desk())[-1]


async def test_who_only_asks_for_help_is_no_volunteer(street: DeskStreet) -> None:
    await appears(street, mina(street.clock))
    assert await street.desk() == []


async def test_the_list_counts_and_shows_who_waits_first(street: DeskStreet) -> None:
    await street.keep(
        nearby(street.clock, name="Ans", id_="ans", level=2),
        nearby(street.clock, name="Bo", id_="bo", level=0),
        nearby(street.clock, name="Cas", id_="cas", level=1),
    )
    await street.command("/volunteers")
    listed = (await street.desk())[-1]
    assert "1 wacht op u. Niveau 1: 1. Niveau 2: 1." in listed
    assert "Boodschappen: 2" in listed
    await street.press("🔴 Bo wacht")
    assert (await street.desk())[-1].startswith("# Bo · Moerwijk")


async def test_what_there_is_none_of_is_not_counted(street: DeskStreet) -> None:
    await street.command("/volunteers")
    assert (await street.desk())[-1] == "# Vrijwilligers."
    await street.keep(nearby(street.clock, name="Bo", id_="bo", level=0))
    await street.command("/volunteers")
    assert (await street.desk())[-1] == "# Vrijwilligers. 1 wacht op u."
    await street.press("🔴 Bo wacht")
    assert "0×" not in (await street.desk())[-1]


async def test_a_long_list_comes_in_pages(street: DeskStreet) -> None:
    people = [nearby(street.clock, name=f"Buur {n}", id_=f"b{n}") for n in range(10)]
    await street.keep(*people)
    await street.command("/volunteers")
    await street.press("Meer →")
    rows = (await street.last("desk:moerwijk")).buttons
    assert [row[0].label.key for row in rows] == [
        "button-volunteer-level",
        "button-volunteer-level",
        "button-offer-caller",
    ]
