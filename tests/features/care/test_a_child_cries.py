"""A child that cries reads of a line for children; the desk sees it, and asks no neighbour."""

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.care.test_hard_times import labels
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person

FOR_CHILDREN, LISTENING = "0800-0432", "088-0767000"
SEEN = "🧒 Schrijft jonger dan 18 te zijn."
CRIES = ("ik ben 14 en ik wil dood", "ik ben vijftien, ik ben verkracht", "ik wil dood, ik ben 13")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


@pytest.fixture
async def kim(street: DeskStreet) -> Phone:
    """Kim agreed, whatever she said of her age then."""
    phone = Phone(street.store, street.context, street.clock, name="Kim")
    await street.keep(a_person(phone.who, name="Kim", last_seen=street.clock.now, chat=4711))
    return phone


@pytest.mark.parametrize("cry", CRIES)
async def test_a_child_in_danger_reads_the_line_for_children_too_and_the_desk_sees_a_child(
    street: DeskStreet, kim: Phone, cry: str
) -> None:
    await kim.types(cry)
    assert FOR_CHILDREN in kim.reads.splitlines()
    assert any(SEEN in told for told in await street.desk())
    await kim.presses("Nee, ik ben niet veilig")
    assert FOR_CHILDREN in kim.reads.splitlines()
    assert labels(kim, street)[-1] == "Iemand mag mij bellen of schrijven"
    assert not any("veilig" in label for label in labels(kim, street))


async def test_with_danger_to_life_there_is_one_number(street: DeskStreet, kim: Phone) -> None:
    await kim.types("ik ben 11 en mijn moeder is bewusteloos")
    assert "112" in kim.reads.splitlines()
    assert FOR_CHILDREN not in kim.reads
    assert any(SEEN in told for told in await street.desk())


async def test_a_child_that_is_alone_is_offered_a_person_and_no_neighbour(
    street: DeskStreet, kim: Phone
) -> None:
    await kim.types("ik ben 13 en ik voel me zo alleen")
    assert {FOR_CHILDREN, LISTENING} <= set(kim.reads.splitlines())
    assert "Mag iemand van de balie u bellen of schrijven?" in kim.reads
    assert labels(kim, street) == ["Iemand mag mij bellen of schrijven", "Chat met Kindertelefoon"]
    assert any(SEEN in told for told in await street.desk())


async def test_a_child_without_food_is_not_led_to_a_stranger_who_cooks(
    street: DeskStreet, kim: Phone
) -> None:
    await kim.types("ik ben 15 en we hebben geen eten meer en geen geld")
    assert "Ik wil graag een maaltijd" not in labels(kim, street)


async def test_who_is_grown_up_reads_what_is_for_them(street: DeskStreet, kim: Phone) -> None:
    await kim.types("ik ben 40 en ik wil dood")
    assert FOR_CHILDREN not in kim.reads
    assert not any(SEEN in told for told in await street.desk())
