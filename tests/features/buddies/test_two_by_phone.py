"""Riet and Ans ring each other and have no bot: the desk asks, nudges, ends it, looks on.

What is said is on the worker's screen, to read aloud; nobody has to find the words themselves.
"""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import BuddyList, BuddySeeker
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import takes
from tests.scenes.desk_street import OMAR, DeskStreet, mina
from tests.scenes.passing import passes
from tests.scenes.phone_buddies import (
    HERE,
    PAIR,
    are_buddies,
    asleep,
    is_asked,
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


# -- how it goes


async def test_who_calls_has_the_number_again_and_presses_that_they_talked(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    assert await reasons(desk, "riet") == ["buddy_goes"]
    assert await reasons(desk, "ans") == []
    await takes(desk)
    card = (await desk.own())[-1]
    assert "Ans 070 222 22 22" in card
    assert "de laatste tijd sprak" in card
    await desk.presses("Sprak het maatje")
    assert "Lees voor:\nFijn om te horen" in (await desk.own())[-1]
    now = await match(desk)
    assert now is not None
    assert (now.asleep, now.met) == (0, desk.clock.now)


async def test_of_two_the_other_is_rung_the_next_time(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    await desk.presses("Sprak het maatje", "Gesproken", "Goed")
    await is_asked(desk)
    assert await reasons(desk, "ans") == ["buddy_goes"]


async def test_who_did_not_talk_is_nudged_with_words_and_the_number(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    await desk.presses("Sprak het maatje nog niet")
    read = (await desk.own())[-1]
    assert "Eén keer bellen is genoeg." in read
    assert "070 222 22 22" in read
    assert await asleep(desk) == 1


async def test_what_is_pressed_again_the_same_day_counts_once(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    for person in ("riet", "riet", "ans"):
        await desk.do(deeds.met_for_buddy(person=person))
    assert await asleep(desk) == 1


async def test_nobody_reached_is_silence_and_a_list_that_nobody_rang_is_not(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    for came, slept in (("not_called", 0), ("spoken", 0), ("not_reached", 1)):
        await desk.do(deeds.buddy_goes_called(buddies=PAIR, came=came))
        assert await asleep(desk) == slept
    await desk.do(deeds.buddy_goes_called(buddies="gone", came="not_reached"))


async def test_it_sleeps_for_long_and_both_are_rung_with_kind_words(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    for _ in range(3):
        await desk.do(deeds.buddy_goes_called(buddies=PAIR, came="not_reached"))
        desk.clock.forward(days=1)
    await is_asked(desk)
    assert await match(desk) is None
    assert await reasons(desk, "riet") == await reasons(desk, "ans") == ["buddy_ended"]
    await takes(desk)
    assert "Dat ligt niet aan u." in (await desk.own())[-1]


async def test_of_whom_the_other_reads_the_bot_and_is_silent_is_rung(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "mina")
    await is_asked(desk)
    assert await reasons(desk, "riet") == []
    desk.clock.forward(days=21)
    await is_asked(desk)
    assert await reasons(desk, "riet") == ["buddy_goes"]
    await takes(desk)
    await desk.presses("Sprak het maatje")
    assert await asleep(desk) == 0


async def test_what_was_not_right_is_reported_from_the_card_of_the_call(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    await desk.presses("Er klopte iets niet")
    assert await match(desk) is None
    assert (await desk.get(Person, "riet")).paused_from == ("ans",)
    assert (await desk.case()).whom == "ans"
    assert (await desk.get(BuddyList, HERE)).held == ("ans",)


# -- the desk looks it up, nudges and ends it


async def opens(desk: DeskStreet) -> None:
    await desk.command("/maatjes")
    await desk.press("Riet en Ans")


async def test_at_the_list_each_such_pair_is_one_press_away(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await opens(desk)
    read = (await desk.own())[-1]
    assert "Riet Vos: bellen, met Ans." in read
    assert "Hoe vaak: nog niet afgesproken." in read
    await desk.presses("Elke week")
    now = await match(desk)
    assert now is not None
    assert now.rhythms == (("riet", "week"),)


async def test_who_began_today_did_not_talk_yet_and_who_talked_is_said_when(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    found = await match(desk)
    assert found is not None
    await desk.keep(replace(found, met=found.since))
    await opens(desk)
    assert "het laatst" not in (await desk.own())[-1]
    await desk.presses("Sprak het maatje")
    await opens(desk)
    assert "Spraken elkaar het laatst:" in (await desk.own())[-1]


async def test_two_who_both_read_the_bot_stand_in_no_list_of_the_desk(desk: DeskStreet) -> None:
    await desk.keep(mina(desk.clock, id="ans", chat=91, name="Ans Bos"))
    await are_buddies(desk, "ans", "mina")
    await desk.command("/maatjes")
    assert "[Ans en Mina]" not in (await desk.desk())[-1]


async def test_both_are_asked_at_once_when_a_worker_would_like_to_know(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await opens(desk)
    await desk.presses("Vraag beiden hoe het gaat")
    assert await reasons(desk, "riet") == await reasons(desk, "ans") == ["buddy_goes"]
    await are_buddies(desk, "riet", "mina")
    await desk.do(deeds.ask_both_buddies(person="riet"))
    assert "Riet" in (await desk.reads())[-1]


async def test_one_of_them_stops_and_the_other_is_rung_and_finds_somebody_new(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    await desk.presses("Stopt met dit maatje")
    read = (await desk.own())[-1]
    assert "Ans hoort dat het stopt, en geen reden." in read
    assert "Ans staat op de bellijst" in read
    assert await match(desk) is None
    assert await reasons(desk, "riet") == [], "she was on the line"
    await desk.presses("Zoekt geen maatje meer")
    assert await desk._work().look(BuddySeeker, ["riet"]) == {}
    await passes(desk)
    await takes(desk, OMAR)
    card = (await desk.own(OMAR))[-1]
    assert "Uw maatje stopt ermee. Dat ligt niet aan u." in card
    await desk.presses("Zoekt een nieuw maatje", user=OMAR)
    read = (await desk.own(OMAR))[-1]
    assert "Voor bellen wacht nu één buur." in read
    assert (await desk.get(BuddyList, HERE)).seekers == ("ans",)


async def test_who_is_to_hear_that_it_stops_is_not_asked_how_it_goes_as_well(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await desk.do(deeds.stop_buddy_for(person="ans"))
    assert await reasons(desk, "riet") == ["buddy_ended"]


async def test_never_the_same_two_again(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    for act in (deeds.stop_buddy_for, deeds.look_on_for):
        await desk.do(act(person="riet"))
    await desk.do(deeds.look_on_for(person="ans"))
    await passes(desk, hours=1)
    assert set((await desk.get(BuddyList, HERE)).seekers) == {"riet", "ans"}
    assert (await desk.get(BuddyList, HERE)).matches == ()


async def test_the_other_is_forgotten_and_it_is_said_without_their_name(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "mina")
    await desk.do(deeds.forget_sure(), actor=Actor("person", "mina", HERE))
    call = await desk.get(Call, "riet")
    assert [why.reason for why in call.whys] == ["buddy_ended"]
    assert "Mina" not in str(call.whys)


async def test_who_was_reported_is_rung_and_looks_for_nobody_yet(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "mina")
    await desk.do(deeds.report_buddies(buddies=PAIR), actor=Actor("person", "mina", HERE))
    assert await reasons(desk, "riet") == ["buddy_ended"]
    await desk.do(deeds.look_on_for(person="riet"))
    assert "Er is iets gemeld." in (await desk.desk())[-1]
    assert (await desk.get(BuddyList, HERE)).seekers == ()
