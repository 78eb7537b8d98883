"""A telephone circle: the desk sets it up, and one morning somebody falls silent."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Change, Say
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import NAMES, CircleStreet
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    clock.now = clock.now.replace(hour=8, minute=0)  # 9:00 in Amsterdam, a Tuesday
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def test_the_desk_sets_a_circle_up_and_its_members_read_so(street: CircleStreet) -> None:
    assert "De cirkel Ochtendcirkel is er" in (await street.own())[-1]
    circle = await street.circle()
    assert len(circle.members) == 5
    assert circle.members[:4] == ("ans", "bep", "cor", "dirk")
    assert (circle.limit_minutes, circle.on_holidays) == (45, False)
    read = await street.read_by()
    assert all("Ochtendcirkel" in line and "09:30" in line for line in read.values())
    assert "Ans" not in "".join(await street.desk())  # nothing personal in the general topic


async def test_each_calls_the_next_and_the_last_calls_the_first(street: CircleStreet) -> None:
    await street.passes(31)
    assert await street.asked() == ["ans: Bep"]
    assert "06 1234 5611" in (await street.read_by())["ans"]
    await street.presses_of("ans", "Gesproken")
    await street.presses_of("bep", "Gesproken")
    await street.presses_of("cor", "Gesproken")
    await street.presses_of("dirk", "Gesproken")  # Els has no bot: Dirk goes on
    await street.presses_of("dirk", "Gesproken")
    assert (await street.asked())[1:] == ["bep: Cor", "cor: Dirk", "dirk: Els de Wit", "dirk: Ans"]
    assert "De cirkel is rond" in (await street.read_by())["dirk"]
    assert [how for _, how in (await street.member("ans")).heard] == ["spoken"]
    await street.passes(24 * 60, step=60)
    assert len(await street.asked()) == 6  # the next morning it begins anew


async def test_who_is_not_reached_is_a_case_within_the_limit_and_the_circle_goes_on(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Geen antwoord")
    assert "Gaat het goed?" in (await street.read_by())["bep"]
    await street.passes(11)
    await street.presses_of("ans", "Geen antwoord")
    assert "Piet, 06 99 88 77 66" in (await street.read_by())["ans"]
    assert (await street.asked())[-1] == "dirk: Cor"
    await street.presses_of("ans", "Ook geen antwoord")
    case = await street.case()
    assert (case.reason, case.about, case.urgent) == ("circle", "bep", True)
    told = "\n".join(await street.desk())
    assert "Adres: Erasmusweg 12" in told
    assert "Heeft de sleutel: Piet" in told


async def test_bep_lets_hear_that_she_is_well_and_nobody_goes_to_look(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Geen antwoord")
    await street.presses_of("bep", "Het gaat goed met mij")
    assert "hoeft niet meer te bellen" in "".join(await street.reads("ans"))
    assert "Fijn om te horen" in "".join(await street.reads("bep"))
    assert (await street.asked())[-1] == "bep: Cor"


async def test_a_caller_who_does_nothing_is_passed_by_and_called(street: CircleStreet) -> None:
    await street.passes(31)
    await street.passes(16)
    assert "U drukte niet op een knop" in (await street.read_by())["ans"]
    assert (await street.asked())[-1] == "dirk: Bep"
    await street.presses_of("dirk", "Gesproken")
    assert (await street.asked())[-1] == "dirk: Ans"


async def test_two_who_are_silent_are_both_with_the_desk_within_the_limit(
    street: CircleStreet,
) -> None:
    """Two of them are for the desk at the same moment, and each has a case of their own."""
    await street.passes(31)
    began = street.clock.now
    while not (await street.circle()).ran:  # nobody does anything at all
        await street.passes(1)
        assert street.clock.now - began < timedelta(hours=5)
    cases = await _cases(street)
    assert {"ans", "bep", "cor", "dirk"} <= {case.about for case in cases}
    assert any(
        one.about != other.about and one.opened == other.opened for one in cases for other in cases
    )


async def _cases(street: CircleStreet) -> list[Case]:
    ids = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    return [await street.get(Case, id_) for id_ in ids]


async def test_what_becomes_of_a_call_changes_the_message_of_who_was_asked(
    street: CircleStreet,
) -> None:
    """A name is of one chat: two who are asked to call the same one have two messages."""
    await street.passes(47)
    await street.presses_of("dirk", "Geen antwoord")
    await street.passes(11)
    await street.presses_of("dirk", "Geen antwoord")
    named: dict[str, set[str]] = {}
    for who in NAMES:
        for waiting in await street.waiting(f"person:{who}"):
            if isinstance(waiting.outgoing, Say) and waiting.outgoing.name:
                named.setdefault(waiting.outgoing.name, set()).add(who)
    assert all(len(people) == 1 for people in named.values())
    key = next(name for name in named if name.startswith("circle_key:"))
    changes = [one.outgoing for one in await street.waiting("person:dirk")]
    assert key not in {one.name for one in changes if isinstance(one, Change)}
