"""Riet was on the call list and gets the bot: what she was to be rung about she reads and presses.

Nobody asks it twice, and nothing falls between. What only a call can do stays on the list.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.messages import Deed, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referral, Referrals
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed
from tests.scenes.call_list import takes
from tests.scenes.desk_street import GROUP, DeskStreet, mina
from tests.scenes.joining import code_of, joins, presses
from tests.scenes.passing import passes
from tests.scenes.phone_buddies import HERE, are_buddies, is_asked, live_there, match, reasons
from tests.scenes.street import Clock

CHAT = "rietschat"


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Riet, Ans and Mina; and the chat in which Riet has just agreed."""
    desk = DeskStreet(store, context, clock)
    await live_there(desk)
    await desk.keep(mina(clock, id=CHAT, chat=5151, name="Riet"))
    return desk


async def gets_the_bot(desk: DeskStreet, *, yes: bool = False) -> str:
    """She types the code. All that she reads then."""
    if yes:
        await joins(desk, CHAT, "riet")
    else:
        code = await code_of(desk, "riet")
        await desk.do(deeds.join_phone(code=code), actor=Actor("person", CHAT, HERE))
    assert (await desk.get(Person, "riet")).chat == 5151
    return "\n".join(await desk.reads("riet"))


async def is_rung(desk: DeskStreet, *whys: Why) -> None:
    now = desk.clock.now
    await desk.keep(Call("riet", HERE, now, now, whys, phone="070 111 11 11"))


# -- a buddy


async def test_how_it_goes_with_her_buddy_she_is_asked_in_the_bot_and_nowhere_else(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    assert await reasons(desk, "riet") == ["buddy_goes"]
    assert "Ans" in await gets_the_bot(desk)
    assert await reasons(desk, "riet") == []
    assert "Bellen hoeft niet meer." in "\n".join(await desk.desk())
    await presses(desk, "riet", "Ja")
    found = await match(desk)
    assert found is not None
    assert (found.asleep, found.met) == (0, desk.clock.now)


async def test_that_they_are_buddies_now_she_reads_with_the_number_and_how_often_she_likes_it(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_rung(desk, Why("buddy_begins", desk.clock.now, "Ans", about=text("buddy-tip-phone")))
    read = await gets_the_bot(desk)
    assert "070 222 22 22" in read
    await presses(desk, "riet", "Elke week")
    found = await match(desk)
    assert found is not None
    assert dict(found.rhythms) == {"riet": "week"}
    assert await reasons(desk, "riet") == []


def looks_on(now: datetime) -> Why:
    return Why("buddy_looks_on", now, lapses=True, about=text("buddy-aloud-looks-on"))


def nobody(now: datetime) -> Why:
    return Why("buddy_none", now, lapses=True, about=text("buddy-aloud-none"))


def ended(now: datetime) -> Why:
    return Why("buddy_ended", now, "Ans", about=text("buddy-aloud-ended"))


def forgotten(now: datetime) -> Why:
    return Why("buddy_ended", now, about=text("buddy-aloud-ended"))


def no_circle(now: datetime) -> Why:
    return Why("circle_none", now)


@pytest.mark.parametrize(
    ("why", "reads"),
    [
        (looks_on, "Met dit maatje ging het niet door."),
        (nobody, "Er was nog geen maatje voor u."),
        (ended, "Het maatje zijn met Ans stopt."),
        (forgotten, "Uw maatje stopt. Dat ligt niet aan u."),
        (no_circle, "cirkel"),
    ],
)
async def test_news_that_nobody_rang_her_with_yet_she_reads(
    desk: DeskStreet, why: Callable[[datetime], Why], reads: str
) -> None:
    await is_rung(desk, why(desk.clock.now))
    assert reads in await gets_the_bot(desk)
    assert await reasons(desk, "riet") == []


async def test_who_looks_for_a_buddy_in_the_chat_does_not_read_that_there_was_none(
    desk: DeskStreet,
) -> None:
    await is_rung(desk, nobody(desk.clock.now))
    await desk.keep(BuddySeeker(CHAT, HERE, desk.clock.now, "phone", phone="06 1"))
    assert "geen maatje voor u" not in await gets_the_bot(desk, yes=True)
    assert await reasons(desk, "riet") == []


async def test_a_match_that_is_over_is_not_asked_about(desk: DeskStreet) -> None:
    asked = Deed("buddy_goes_called", {"buddies": "b1"})
    await is_rung(desk, Why("buddy_goes", desk.clock.now, "Ans", then=asked))
    await desk.keep(BuddySeeker("riet", HERE, desk.clock.now, "phone", phone="070 1"))
    assert "Ans" not in await gets_the_bot(desk)
    assert await reasons(desk, "riet") == []


# -- what was switched, and a referral


@pytest.mark.parametrize(
    ("reason", "reads"),
    [
        ("circles_stops", "De telefooncirkel staat nu stil."),
        ("check_ins_stops", "Nabellen stopt hier nu even."),
        ("buddies_stops", "Maatjes stoppen voor nu"),
        ("sharing_goes_on", "Delen gaat weer verder"),
    ],
)
async def test_that_something_stops_or_goes_on_she_reads_with_whom_to_call(
    desk: DeskStreet, reason: str, reads: str
) -> None:
    await is_rung(desk, Why(reason, desk.clock.now))
    read = await gets_the_bot(desk)
    assert reads in read
    assert desk.context.neighbourhood(HERE).desk.phone in read
    assert await reasons(desk, "riet") == []


async def test_whether_a_place_helped_she_answers_with_a_press(desk: DeskStreet) -> None:
    sent = Referral("voedselbank", "Voedselbank", desk.clock.now - timedelta(days=7))
    await desk.keep(Referrals("riet", HERE, (sent,)))
    await desk.do(deeds.referral_moves(person="riet"))
    assert await reasons(desk, "riet") == ["referral"]
    assert "Voedselbank" in await gets_the_bot(desk)
    assert await reasons(desk, "riet") == []
    await presses(desk, "riet", "Ja")
    assert "Fijn dat het hielp." in (await desk.reads("riet"))[-1]


# -- what only a call can do


async def test_who_is_rung_to_hear_how_they_are_is_rung_on_and_the_card_says_that_they_write(
    desk: DeskStreet,
) -> None:
    """She agreed to a call, and a message is none."""
    await desk.keep(CheckIn("riet", HERE, desk.clock.now, (1,), "09:30", way="call"))
    await is_rung(desk, Why("check_in", desk.clock.now))
    read = await gets_the_bot(desk)
    assert "Op de afgesproken dagen bellen wij u gewoon nog." in read
    assert await reasons(desk, "riet") == ["check_in"]
    assert "belt u nog wel" in "\n".join(await desk.desk())
    desk.clock.forward(minutes=5)
    await takes(desk)
    card = (await desk.own())[-1]
    assert "Gebruikt nu ook zelf de bot." in card
    assert "Vraag hoe het gaat." in card


async def test_of_who_never_was_known_by_phone_alone_the_card_says_nothing_of_it(
    desk: DeskStreet,
) -> None:
    now = desk.clock.now
    await desk.keep(Call("mina", HERE, now, now, (Why("call_me", now),), phone="06 3"))
    await takes(desk)
    assert "Gebruikt nu ook" not in (await desk.own())[-1]


async def test_both_at_once_leave_the_one_on_the_list(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    now = desk.clock.now
    await is_rung(desk, Why("circle", now, once=True), Why("buddy_goes", now, "Ans"))
    await gets_the_bot(desk)
    assert await reasons(desk, "riet") == ["circle"]


async def test_a_worker_who_has_her_on_the_line_reads_that_it_is_done_and_can_still_worry(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    await gets_the_bot(desk)
    card = (await desk.own())[-1]
    assert "Bellen hoeft nu niet meer" in card
    assert "Riet" not in card
    await desk.presses("Ik ben bezorgd")
    case = await desk.case()
    assert (case.reason, case.about, case.urgent) == ("caller_worried", "riet", True)


async def test_who_had_her_on_the_line_is_kept_no_longer_than_the_call_was_theirs(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    await gets_the_bot(desk)
    had = await desk.get(Call, "riet")
    assert (had.is_open, bool(had.holder)) == (False, True)
    lines = len(await desk.own())
    desk.clock.forward(minutes=desk.context.policy.calls.lease_minutes)
    await passes(desk)
    left = await desk.get(Call, "riet")
    assert (left.holder, left.holder_name, left.chat, left.until) == ("", "", "", None)
    assert len(await desk.own()) == lines, "nobody is told of it"


async def test_of_two_reasons_the_card_goes_on_with_the_other(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    now = desk.clock.now
    await is_rung(desk, Why("call_me", now), Why("buddy_goes", now, "Ans"))
    await takes(desk)
    assert "hoe gaat het met het maatje?" in (await desk.own())[-1]
    await gets_the_bot(desk)
    card = (await desk.own())[-1]
    assert "vroeg om een telefoontje" in card
    assert "hoe gaat het met het maatje?" not in card


async def test_an_old_button_of_that_card_is_answered_where_it_was_pressed(
    desk: DeskStreet,
) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    spoken = await desk.data_of("Gesproken", desk.own_queue())
    await gets_the_bot(desk)
    before = len(await desk.desk())
    await desk.hear(Pressed(spoken, 1, "q"), user=9001, chat=9001, member_of=(GROUP,))
    assert "niet (meer) van u" in (await desk.own())[-1]
    assert len(await desk.desk()) == before, "the group reads nothing of it"


async def test_pressed_for_her_a_moment_later_counts_all_the_same(desk: DeskStreet) -> None:
    await are_buddies(desk, "riet", "ans")
    await is_asked(desk)
    await takes(desk)
    met = await desk.data_of("Sprak het maatje", desk.own_queue())
    await gets_the_bot(desk)
    await desk.hear(Pressed(met, 1, "q"), user=9001, chat=9001, member_of=(GROUP,))
    found = await match(desk)
    assert found is not None
    assert found.met == desk.clock.now
