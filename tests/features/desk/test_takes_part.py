"""Riet only has a telephone and takes part: staff find her by name, and do what she asks."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.together.share import Sharing
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.street import Clock

HERE = "moerwijk"
RIET = "Riet de Vries"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    context.switches[HERE] = Switches(HERE, on=(Activity.CHECK_INS, Activity.BUDDIES))
    phone = "+31 70 765 43 21"
    await street.keep(mina(clock), mina(clock, id="riet", chat=None, name=RIET, phone=phone))
    return street


async def is_rung(street: DeskStreet, who: str = "riet") -> None:
    now = street.clock.now
    await street.keep(CheckIn(who, HERE, now, (2, 4), "10:30", way="call", by_desk=True))


async def looks(street: DeskStreet, who: str = "riet", *, buddies: str = "") -> None:
    await street.keep(
        BuddySeeker(who, HERE, street.clock.now, "phone", phone="070 7654321", buddies=buddies),
        BuddyList(HERE, seekers=(who,)),
    )


async def test_who_has_no_case_is_found_by_what_they_take_part_in(street: DeskStreet) -> None:
    await street.command("/zoek riet")
    assert "vind ik niet" in (await street.desk())[-1]
    await is_rung(street)
    await street.command("/zoek riet de vries")
    assert "heeft alleen een telefoon" in (await street.desk())[-1]
    await street.command("/zoek 765 43 21")
    assert "heeft alleen een telefoon" in (await street.desk())[-1]
    assert RIET not in "".join(await street.desk())


async def test_who_is_in_a_circle_is_found_by_the_number_that_the_circle_calls(
    street: DeskStreet,
) -> None:
    riet = await street.get(Person, "riet")
    await street.keep(
        replace(riet, phone=""),
        Circle("roos", HERE, ("riet",), street.clock.now.time(), (1, 2), name="Roos"),
        CircleMember("riet", HERE, street.clock.now, circle="roos", phone="070 111 22 33"),
        Circles(HERE, circles=("roos",)),
    )
    for said in ("070 1112233", "2233"):
        await street.command(f"/zoek {said}")
        assert "heeft alleen een telefoon" in (await street.desk())[-1]
    await street.command("/zoek 765 43 21")
    assert "heeft alleen een telefoon" not in (await street.desk())[-1], "not hers any more"


async def test_of_several_the_whole_name_is_asked(street: DeskStreet) -> None:
    riet = await street.get(Person, "riet")
    await street.keep(replace(riet, id="riet2", name="Riet Bos", phone="+31 70 111 22 33"))
    await is_rung(street)
    await is_rung(street, "riet2")
    await street.command("/zoek riet")
    assert "Typ de hele naam" in (await street.desk())[-1]


async def test_she_is_away_for_a_week_is_back_and_stops(street: DeskStreet) -> None:
    await is_rung(street)
    await street.command("/zoek riet")
    await street.press("Nabellen")
    assert f"Nabellen van {RIET}" in (await street.own())[-1]
    await street.presses("Is 7 dagen weg")
    assert "Nu even niet. Weer vanaf" in (await street.own())[-1]
    assert (await street.get(CheckIn, "riet")).away_until is not None
    await street.presses("Is weer terug")
    assert (await street.get(CheckIn, "riet")).away_until is None
    await street.presses("Wil stoppen met nabellen")
    assert await street._work().look(CheckIn, ["riet"]) == {}
    for act in (
        deeds.check_in_caller(check_in="riet"),
        deeds.check_in_away_for(check_in="riet", days="7"),
    ):
        await street.do(act)
        assert (
            "Dit is al voorbij" in (await street.desk())[-1]
            or "voorbij" in (await street.desk())[-1]
        )


async def test_she_looks_for_no_buddy_any_more(street: DeskStreet) -> None:
    await looks(street)
    await street.command("/zoek riet")
    await street.press("Maatje")
    assert f"{RIET} zoekt een maatje voor bellen." in (await street.own())[-1]
    await street.presses("Zoekt geen maatje meer")
    assert "geen maatje meer gezocht" in (await street.own())[-1]
    assert await street._work().look(BuddySeeker, ["riet"]) == {}
    for act in (deeds.buddy_caller(person="riet"), deeds.stop_buddy_for(person="riet")):
        await street.do(act)
        assert "zoekt nu geen maatje" in (await street.desk())[-1]


async def test_she_stops_with_her_buddy_who_hears_it_kindly(street: DeskStreet) -> None:
    now = street.clock.now
    await looks(street, buddies="b1")
    await street.keep(
        BuddySeeker("mina", HERE, now, "phone", phone="06 1", buddies="b1"),
        Buddies("b1", HERE, ("riet", "mina"), "phone", ("riet", "mina"), since=now),
        BuddyList(HERE, matches=("b1",)),
    )
    await street.command("/zoek riet")
    await street.press("Maatje")
    assert f"{RIET}: bellen, met Mina." in (await street.own())[-1]
    await street.presses("Stopt met dit maatje")
    assert await street._work().look(Buddies, ["b1"]) == {}
    assert "Riet" in (await street.reads())[-1]
    assert await street._work().look(Call, ["riet"]) == {}  # she was on the line


async def test_her_circle_is_opened_and_who_shares_is_found_too(
    street: DeskStreet, context: Context
) -> None:
    context.switches[HERE] = Switches(HERE, on=(Activity.CIRCLES, Activity.SHARING))
    now = street.clock.now
    await street.keep(
        Circle("c", HERE, ("riet", "mina"), now.time(), (1, 2), name="Ochtendcirkel"),
        CircleMember("riet", HERE, now, "c", "070 7654321"),
        Circles(HERE, ("c",)),
        Sharing(HERE, callers=("riet",)),
    )
    await street.command("/zoek riet")
    await street.press("Telefooncirkel")
    assert "Ochtendcirkel" in (await street.own())[-1]
    await street.command("/zoek riet")
    await street.press("Delen met deze beller")
    assert "is aan de lijn" in (await street.own())[-1]
