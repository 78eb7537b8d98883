"""Piet was known by phone and asked in the bot as well: with his yes both are one, in one step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Share, Sharing
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed
from tests.features.phone.test_gets_the_bot import SARA, PietsPhone, code_for
from tests.scenes.desk_people import mina
from tests.scenes.desk_street import groceries, nearby
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.passing import passes
from tests.scenes.street import Clock

YES = "Ja, voeg het samen"
NOOR = Actor("person", "noor", "moerwijk", "Noor")


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet, who helps by phone, Mina and Noor."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    await desk.keep(nearby(clock))
    return desk


@pytest.fixture
async def piet(store: Store, context: Context, clock: Clock, desk: HelperDesk) -> PietsPhone:
    """He agreed in the bot, and asked for bread there."""
    piet = PietsPhone(store, context, desk.clock)
    await piet.agrees()
    me = await desk.get(Person, piet.bare)
    bread = groceries(desk.clock, id="bread", ref="M-BRD1", resident=piet.bare, state="open")
    await desk.keep(replace(me, requests=("bread",)), replace(bread, words="Bruin brood"))
    return piet


async def joins(desk: HelperDesk, piet: PietsPhone) -> None:
    """He types the code and says yes."""
    await piet.types(f"/koppel {await code_for(desk)}")
    await piet.presses(YES)
    piet.joined = PIET
    await piet.looks()


async def test_nothing_is_put_together_before_he_says_yes(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await piet.types(f"/koppel {await code_for(desk)}")
    assert "U vroeg hier al om hulp." in piet.reads
    assert "Er gaat niets weg." in piet.reads
    assert (await desk.piet()).chat is None
    assert (await desk.get(HelpRequest, "bread")).resident == piet.bare


async def test_with_his_yes_what_he_asked_and_what_he_offers_are_of_one_person(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await joins(desk, piet)
    assert "U bent dezelfde persoon als aan de telefoon." in piet.reads
    now = await desk.piet()
    assert (now.chat, now.requests, now.came_by) == (5151, ("bread",), piet.bare)
    assert now.offer is not None
    bread = await desk.get(HelpRequest, "bread")
    assert (bread.resident, bread.words) == (PIET, "Bruin brood")
    assert (await desk.get(Person, piet.bare)).same_as == PIET


async def test_what_was_taken_goes_on_between_the_two(desk: HelperDesk, piet: PietsPhone) -> None:
    bread = await desk.get(HelpRequest, "bread")
    await desk.keep(replace(bread, wave=0, look_by=bread.ends))
    await desk.do(deeds.ask_first(request="bread"))
    await passes(desk)
    await desk.do(deeds.take_request(request="bread"), actor=NOOR)
    await joins(desk, piet)
    assert Line("request", "bread", "gm0518") in (await desk.piet()).lines
    await desk.do(deeds.on_my_way(request="bread"), actor=NOOR)
    await piet.looks()
    assert "Noor is onderweg" in piet.reads
    await desk.do(deeds.withdraw_sure(request="bread"), actor=Actor("person", PIET, "moerwijk"))
    assert (await desk.get(HelpRequest, "bread")).state == "withdrawn"


async def test_who_wants_nothing_of_him_is_kept_apart_on(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    bread = await desk.get(HelpRequest, "bread")
    noor = await desk.get(Person, "noor")
    apart = replace(noor, blocks=(piet.bare,), paused_from=("x", piet.bare))
    await desk.keep(replace(bread, holder="noor", state="done", ended=desk.clock.now), apart)
    me = await desk.get(Person, piet.bare)
    await desk.keep(replace(me, blocks=("noor", "mina"), requests=()))
    await joins(desk, piet)
    noor, now = await desk.get(Person, "noor"), await desk.piet()
    assert (noor.blocks, noor.paused_from) == ((piet.bare, PIET), ("x", piet.bare, PIET))
    assert now.blocks == ("noor", "mina")
    assert noor.is_apart_from(replace(now, blocks=()))
    only_before = replace(noor, blocks=(piet.bare,), paused_from=())
    assert only_before.is_apart_from(replace(now, blocks=())), "known by the chat of then"


async def test_his_cases_stay_with_the_desk_under_one_name(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await desk.do(deeds.want_person(), actor=Actor("person", piet.bare, "moerwijk"))
    case = await desk.case()
    await joins(desk, piet)
    assert (await desk.get(Case, case.id)).about == PIET
    assert (await desk.piet()).cases[-1] == case.id


def check_ins_twice(who: str, now: datetime) -> tuple[Record, ...]:
    return tuple(CheckIn(one, "moerwijk", now, (1,), "09:30") for one in (who, PIET))


def a_buddy_each(who: str, now: datetime) -> tuple[Record, ...]:
    looked = ((who, "m1"), (PIET, "m2"))
    return tuple(BuddySeeker(one, "moerwijk", now, "walk", buddies=m) for one, m in looked)


def a_buddy_apart(who: str, now: datetime) -> tuple[Record, ...]:
    match = Buddies("m1", "moerwijk", (who, "mina"), "walk", since=now)
    apart = replace(mina(Clock(now)), blocks=(PIET,))
    return match, BuddySeeker(who, "moerwijk", now, "walk", buddies="m1"), apart


def a_circle_each(who: str, now: datetime) -> tuple[Record, ...]:
    return (
        CircleMember(who, "moerwijk", now, circle="one"),
        CircleMember(PIET, "moerwijk", now, circle="two"),
    )


def a_share_apart(who: str, now: datetime) -> tuple[Record, ...]:
    soup = Share("soup", "moerwijk", who, "food", 2, made=now, ends=now, coming=("mina",))
    return soup, Sharing("moerwijk", shares=("soup",)), replace(mina(Clock(now)), blocks=(PIET,))


def a_call(who: str, now: datetime) -> tuple[Record, ...]:
    why, until = Why("check_in", now), now + timedelta(minutes=9)
    return (Call(who, "moerwijk", now, now, whys=(why,), holder="sara", until=until),)


@pytest.mark.parametrize(
    ("has", "what"),
    [
        (check_ins_twice, "Nabellen: het staat er twee keer"),
        (a_buddy_each, "Maatje: er zijn twee maatjes"),
        (a_buddy_apart, "of de beller wil het maatje niet ontmoeten"),
        (a_circle_each, "Telefooncirkel: de beller staat in twee cirkels"),
        (a_share_apart, "Delen: de beller deelt iets met een buur"),
        (a_call, "Bellijst: iemand belt de beller nu"),
    ],
)
async def test_what_only_they_can_say_is_for_the_desk_which_reads_what_to_do(
    desk: HelperDesk,
    piet: PietsPhone,
    has: Callable[[str, datetime], tuple[Record, ...]],
    what: str,
) -> None:
    await desk.keep(*has(piet.bare, desk.clock.now))
    await piet.types(f"/koppel {await code_for(desk)}")
    assert "Vraag een mens van de balie" in piet.reads
    assert "Piet Bos staat hier twee keer" in (await desk.desk())[-1]
    assert what in (await desk.desk())[-1]
    assert (await desk.piet()).chat is None


async def test_who_began_more_between_code_and_yes_is_for_the_desk_too(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await piet.types(f"/koppel {await code_for(desk)}")
    await desk.keep(*check_ins_twice(piet.bare, desk.clock.now))
    await piet.presses(YES)
    assert "Vraag een mens van de balie" in piet.reads


async def test_two_of_whom_the_one_helped_the_other_stay_two(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    bread = await desk.get(HelpRequest, "bread")
    await desk.keep(replace(bread, holder=PIET, state="taken"))
    await piet.types(f"/koppel {await code_for(desk)}")
    assert "Vraag een mens van de balie" in piet.reads
    assert "de één hielp de ander" in (await desk.desk())[-1]
    assert (await desk.piet()).chat is None


async def test_a_button_of_before_is_still_theirs(desk: HelperDesk, piet: PietsPhone) -> None:
    await piet.types("/menu")
    before = piet.data("Meer: taal, gegevens, nummers")
    await joins(desk, piet)
    await piet.sends(Pressed(before, 1, "q"))
    assert "Wat weet u van mij?" in piet.reads


async def test_a_yes_after_two_days_is_too_late(desk: HelperDesk, piet: PietsPhone) -> None:
    await piet.types(f"/koppel {await code_for(desk)}")
    desk.clock.forward(days=3)
    await piet.presses(YES)
    assert "Deze code ken ik niet" in piet.reads
    assert (await desk.piet()).chat is None


async def test_a_second_press_changes_nothing(desk: HelperDesk, piet: PietsPhone) -> None:
    await joins(desk, piet)
    nobody = Actor("person", "nobody", "moerwijk")
    await desk.do(deeds.join_both(kept="none"), actor=nobody)
    await desk.do(deeds.join_both(kept="none"), actor=Actor("person", PIET, "moerwijk"))
    assert (await desk.piet()).requests == ("bread",)


async def test_forgotten_nothing_of_either_is_left(desk: HelperDesk, piet: PietsPhone) -> None:
    await joins(desk, piet)
    await desk.do(deeds.forget_sure(), actor=Actor("person", PIET, "moerwijk"))
    assert await piet.work.look(Person, [PIET, piet.bare]) == {}
    assert await piet.work.look(HelpRequest, ["bread"]) == {}


# -- what others said of them before


@pytest.fixture
async def complaint(desk: HelperDesk, piet: PietsPhone) -> Case:
    """Noor helped him, and told the desk how he behaved; then both became one."""
    bread = await desk.get(HelpRequest, "bread")
    await desk.keep(replace(bread, wave=0, look_by=bread.ends))
    await desk.do(deeds.ask_first(request="bread"))
    await passes(desk)
    await desk.do(deeds.take_request(request="bread"), actor=NOOR)
    words = "Piet schreeuwde tegen mij"
    await desk.do(deeds.report_behaviour(request="bread", words=words), actor=NOOR)
    case = next(one for one in await _cases(desk, "noor") if one.reason == "behaviour")
    await joins(desk, piet)
    await desk.desk()
    return case


async def _cases(desk: HelperDesk, who: str) -> list[Case]:
    return [await desk.get(Case, one) for one in (await desk.get(Person, who)).cases]


async def test_who_a_complaint_is_about_is_still_read_on_its_card(
    desk: HelperDesk, complaint: Case
) -> None:
    await desk.do(deeds.mine(case=complaint.id), actor=SARA)
    read = "\n".join(await desk.desk())
    assert "Gaat over: Piet Bos" in read
    assert "+31 70 765 43 21" in read
    assert "Deze twee zijn nu uit elkaar" in read


async def test_who_is_excluded_for_it_is_who_they_are_now(
    desk: HelperDesk, complaint: Case
) -> None:
    ban = deeds.ban(case=complaint.id, why="threat", sure="yes")
    await desk.do(ban, actor=SARA)
    assert (await desk.piet()).ban is not None
    await desk.do(deeds.unban(case=complaint.id), actor=SARA)
    assert (await desk.piet()).ban is None


async def test_who_complained_stays_apart_from_who_they_are_now_or_may_meet_them(
    desk: HelperDesk, piet: PietsPhone, complaint: Case
) -> None:
    await desk.do(deeds.stay_apart(case=complaint.id), actor=NOOR)
    assert (await desk.get(Person, "noor")).blocks == (PIET,)
    only_before = replace(await desk.get(Person, "noor"), blocks=(), paused_from=(piet.bare,))
    await desk.keep(only_before)
    assert only_before.is_apart_from(await desk.piet())
    await desk.do(deeds.end_pause(case=complaint.id), actor=SARA)
    assert (await desk.get(Person, "noor")).paused_from == ()


async def test_their_name_is_taken_out_of_what_is_kept_of_it(
    desk: HelperDesk, complaint: Case
) -> None:
    await desk.do(deeds.mark(case=complaint.id, how="missed"), actor=SARA)
    assert "Piet" not in (await desk.get(Case, complaint.id)).marked
    assert "schreeuwde" in (await desk.get(Case, complaint.id)).marked
