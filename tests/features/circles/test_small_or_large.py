"""A circle of five begins, and one of eleven; the desk reads what is better, none is refused."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.circles.set_up import advice
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.circles.test_at_desk import opens
from tests.scenes.circle_street import CircleStreet
from tests.scenes.desk_people import mina
from tests.scenes.street import Clock

FEW, MANY = "Minder dan zes leden", "Meer dan tien leden"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """Five of them, as they signed up."""
    clock.now = clock.now.replace(hour=8, minute=0)
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def grows(street: CircleStreet, to: int) -> None:
    """Others are in it too."""
    circle = await street.circle()
    more = [f"n{number}" for number in range(to - len(circle.members))]
    people = [mina(street.clock, id=one, name=one) for one in more]
    members = [replace(await street.member("ans"), id=one) for one in more]
    await street.keep(*people, *members, replace(circle, members=(*circle.members, *more)))


async def test_before_it_is_made_the_worker_reads_that_five_are_few(street: CircleStreet) -> None:
    asked = next(one for one in await street.own() if "Klopt dit?" in one and "binnen 45" in one)
    assert FEW in asked
    assert len((await street.circle()).members) == 5


@pytest.mark.parametrize(("members", "says"), [(5, FEW), (6, ""), (10, ""), (11, MANY)])
async def test_the_page_of_a_circle_says_when_there_are_few_or_many(
    street: CircleStreet, members: int, says: str
) -> None:
    await grows(street, members)
    page = await opens(street)
    assert [one for one in (FEW, MANY) if one in page] == [one for one in (says,) if one]


async def test_when_somebody_leaves_the_desk_reads_how_many_are_left_and_that_it_is_few(
    street: CircleStreet,
) -> None:
    await grows(street, 7)
    await street.do(deeds.circle_leave(sure="yes"), actor=street.as_("ans"))
    assert "Er zijn er nog 6." in (await street.desk())[-1]
    assert FEW not in (await street.desk())[-1]
    await street.do(deeds.circle_leave(sure="yes"), actor=street.as_("bep"))
    assert "Er zijn er nog 5.\nMinder dan zes leden" in (await street.desk())[-1]


def test_of_a_circle_without_members_nothing_is_advised() -> None:
    assert advice(0) is None
