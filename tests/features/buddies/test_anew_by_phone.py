"""Somebody who only has a telephone looks for a buddy anew, is proposed one, or finds none."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import BuddyList, BuddySeeker
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import takes
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import passes
from tests.scenes.phone_buddies import (
    HERE,
    PAIR,
    are_buddies,
    live_there,
    match,
    reasons,
)
from tests.scenes.street import Clock


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> DeskStreet:
    desk = DeskStreet(store, context, clock)
    await live_there(desk)
    return desk


GONE = (
    deeds.buddy_caller(person="nobody"),
    deeds.look_on_for(person="nobody"),
    deeds.met_for_buddy(person="nobody"),
    deeds.ask_both_buddies(person="nobody"),
)


@pytest.mark.parametrize("act", GONE, ids=lambda one: str(one.name))
async def test_what_is_over_is_said_to_be_over(desk: DeskStreet, act: Deed) -> None:
    await desk.do(act)
    assert "Deze buur zoekt nu geen maatje" in (await desk.desk())[-1]


async def test_where_it_is_switched_off_nobody_looks(desk: DeskStreet, context: Context) -> None:
    await desk.keep(BuddySeeker("riet", HERE, desk.clock.now, "phone", phone="070 1"))
    context.switches[HERE] = Switches(HERE)
    await desk.do(deeds.look_on_for(person="riet"))
    assert "Maatjes staan uit" in (await desk.desk())[-1]
    await are_buddies(desk, "riet", "ans")
    await desk.do(deeds.ask_both_buddies(person="riet"))
    assert await reasons(desk, "riet") == []


async def test_who_has_somebody_already_looks_for_no_other(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await desk.do(deeds.look_on_for(person="riet"))
    assert "heeft al een maatje" in (await desk.desk())[-1]


async def test_who_rests_is_found_with_a_way_to_somebody_new(desk: DeskStreet) -> None:
    await desk.keep(BuddySeeker("riet", HERE, desk.clock.now, "phone", phone="070 1"))
    await desk.do(deeds.buddy_caller(person="riet"))
    assert "zoekt nu niet" in (await desk.desk())[-1]
    await desk.press("Zoekt een nieuw maatje")
    await desk.press("Zoekt een nieuw maatje")
    assert (await desk.get(BuddyList, HERE)).seekers == ("riet",)


async def test_a_proposal_is_answered_from_their_page(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "mina")
    found = await match(desk)
    assert found is not None
    await desk.keep(replace(found, since=None, said_yes=()))
    await desk.command("/zoek riet")
    await desk.press("Maatje")
    await desk.presses("Ja, graag")
    assert "Het antwoord is genoteerd." in (await desk.own())[-1]
    found = await match(desk)
    assert found is not None
    assert found.said_yes == ("riet",)
    await desk.do(deeds.buddy_caller(person="riet"))
    assert "[Ja, graag]" not in (await desk.desk())[-1]


async def test_who_said_yes_by_phone_hears_that_it_did_not_work_out(desk: DeskStreet) -> None:
    for said_yes, act in (
        (("riet",), deeds.no_to_buddy(buddies=PAIR)),
        (("riet",), deeds.buddy_called(buddies=PAIR, came="not_reached")),
        ((), deeds.no_to_buddy(buddies=PAIR)),
    ):
        await are_buddies(desk, "riet", "mina")
        found = await match(desk)
        assert found is not None
        await desk.keep(replace(found, since=None, said_yes=said_yes))
        who = Actor("person", "mina", HERE) if act.name == "no_to_buddy" else None
        await desk.do(act, actor=who)
        assert ("buddy_looks_on" in await reasons(desk, "riet")) is bool(said_yes)
        await desk.keep(Call("riet", HERE, desk.clock.now, desk.clock.now))


async def test_for_whom_nobody_was_found_for_long_that_is_said_by_phone(desk: DeskStreet) -> None:
    await desk.keep(BuddySeeker("riet", HERE, desk.clock.now, "phone", phone="070 1"))
    await desk.do(deeds.buddy_seeker_over(person="riet"))
    assert await reasons(desk, "riet") == ["buddy_none"]
    await passes(desk)
    await takes(desk)
    assert "Er was nog geen maatje voor u." in (await desk.own())[-1]
    await desk.do(deeds.buddy_seeker_over(person="nobody"))
    await desk.keep(BuddySeeker("nobody", HERE, desk.clock.now, "phone", phone="070 1"))
    await desk.do(deeds.buddy_seeker_over(person="nobody"))
    assert await desk._work().look(BuddySeeker, ["nobody"]) == {}
