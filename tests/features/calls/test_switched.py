"""An activity is switched off and on; Riet, who takes part and only has a telephone, is rung."""

from datetime import time

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.together.share import Share, Sharing
from buurtbot.services.core.context import CLOCK, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import lives_there, takes
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import passes
from tests.scenes.street import TUESDAY, Clock

HERE, OTHER = "moerwijk", "+31 6 12345678"
BOTH = ("riet", "mina")
TAKES_PART: dict[str, tuple[Record, ...]] = {
    "circles": (
        Circle("c1", HERE, BOTH, time(9), (1,)),
        Circles(HERE, circles=("c1",)),
        *(CircleMember(who, HERE, TUESDAY, "c1", phone=OTHER) for who in BOTH),
    ),
    "check_ins": tuple(
        CheckIn(who, HERE, TUESDAY, (7,), "09:30", way="call", phone=OTHER) for who in BOTH
    ),
    "buddies": (
        Buddies("m1", HERE, BOTH, "phone", since=TUESDAY),
        BuddyList(HERE, matches=("m1",)),
        *(BuddySeeker(who, HERE, TUESDAY, "phone", phone=OTHER, buddies="m1") for who in BOTH),
    ),
    "sharing": (
        Share("s1", HERE, "mina", "food", 2, TUESDAY, TUESDAY.replace(day=27), coming=("riet",)),
        Sharing(HERE, shares=("s1",)),
    ),
}
TAKE_PART = pytest.mark.parametrize("activity", list(TAKES_PART))


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    await lives_there(street)
    return street


async def switches(street: DeskStreet, activity: str, *, on: str = "") -> None:
    """The desk switched it, and the clock tells who takes part."""
    now_on = (Activity(activity),) if on else ()
    street.context.switches[HERE] = Switches(HERE, on=now_on)
    await street.do(Deed(f"{activity}_switched", {"neighbourhood": HERE, "on": on}), actor=CLOCK)
    await passes(street, minutes=1)


async def reasons(street: DeskStreet) -> list[str]:
    return [why.reason for why in (await street.get(Call, "riet")).whys]


async def about_it(street: DeskStreet) -> list[str]:
    """The lines in the group that say how many there are to ring."""
    return [line for line in await street.desk() if "alleen een telefoon" in line]


@TAKE_PART
async def test_who_only_has_a_phone_is_rung_once_and_the_group_reads_one_line(
    street: DeskStreet, activity: str
) -> None:
    await street.keep(*TAKES_PART[activity])
    await switches(street, activity)
    assert await reasons(street) == [f"{activity}_stops"]
    [line] = await about_it(street)
    assert "Er is iemand die meedoet en alleen een telefoon heeft." in line
    assert "er wacht iemand" not in "\n".join(await street.desk())
    assert "Riet" not in "\n".join(await street.desk())
    assert len(await street.reads("mina")) == 1
    assert await street.reads("riet") == []
    await takes(street)
    assert "voor nu" in (await street.own())[-1]
    await street.presses("Gesproken", "Goed")
    await switches(street, activity, on="yes")
    assert await reasons(street) == [f"{activity}_goes_on"]


@TAKE_PART
async def test_who_was_not_rung_yet_about_the_stop_need_not_be_about_going_on(
    street: DeskStreet, activity: str
) -> None:
    await street.keep(*TAKES_PART[activity])
    await switches(street, activity)
    lines = len(await about_it(street))
    await switches(street, activity, on="yes")
    assert await reasons(street) == []
    assert len(await about_it(street)) == lines


async def test_they_are_rung_on_the_number_they_take_part_with(street: DeskStreet) -> None:
    await street.keep(*TAKES_PART["check_ins"])
    await switches(street, "check_ins")
    await takes(street)
    assert OTHER in (await street.own())[-1]


async def test_it_can_wait_for_days_and_is_then_for_a_person(street: DeskStreet) -> None:
    await street.keep(*TAKES_PART["check_ins"])
    await switches(street, "check_ins")
    await passes(street, days=2)
    with pytest.raises(IndexError):
        await street.case()
    await passes(street, days=2)
    case = await street.case()
    assert (case.about, case.reason, case.what) == ("riet", "not_reached", "not_called")


async def test_where_nobody_only_has_a_phone_the_group_reads_nothing(street: DeskStreet) -> None:
    await street.keep(CheckIn("mina", HERE, TUESDAY, (7,), "09:30"))
    await switches(street, "check_ins")
    assert await about_it(street) == []
