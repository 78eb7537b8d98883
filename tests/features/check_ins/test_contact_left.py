"""The contact of Mina is it no more: the desk is, until there is another, and is asked for one.

Sara and Omar are at the desk; Noor is a volunteer whom it knows well.
"""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.pair import Pair
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.deeds import DEEDS
from buurtbot.services.running.who_left import call_for_who_left
from buurtbot.storage.store import Store
from handlers.desk.group.group_news import GroupNews, MemberLeft
from handlers.desk.group.news import DeskNews
from handlers.desk.group.staff_groups import StaffGroups
from tests.scenes.desk_street import GROUP, OMAR, SARA, DeskStreet, mina, nearby
from tests.scenes.passing import passes
from tests.scenes.ringing import NOOR, agrees, found, ringing_street, whys
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return await ringing_street(store, context, clock)


async def leaves(street: DeskStreet, user: int) -> None:
    """Telegram tells that somebody left the group."""
    groups = StaffGroups(street.store, street.context)
    news = DeskNews(street.store, street.context, DEEDS, groups)
    number = str(next(street.numbers))
    await news.hear(GroupNews(number, GROUP, MemberLeft(user), street.clock.now))


async def falls(street: DeskStreet) -> None:
    """Three answers, each worse than the one before."""
    for how in ("good", "so_so", "bad"):
        await street.do(deeds.check_in_called(check_in="mina", came=how))


async def noor_is_contact(street: DeskStreet) -> None:
    await agrees(street)
    await street.press("Een helper vragen")
    await street.presses("Noor")
    await street.do(deeds.check_in_contact_says(check_in="mina", value="yes"), actor=NOOR)


async def test_a_worker_who_leaves_the_group_is_no_contact_and_the_desk_is_asked_for_one(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    await leaves(street, OMAR)
    assert (await found(street)).contact_name == "Sara"
    await leaves(street, SARA)
    kept = await found(street)
    assert (kept.contact, kept.contact_name, kept.contact_chat) == ("", "", "")
    assert "Iemand bij nabellen heeft geen contactpersoon meer" in (await street.desk())[-1]
    assert "Mina" not in "\n".join(await street.desk())
    assert "Uw contactpersoon doet dit niet meer" in (await street.reads())[-1]
    await street.press("Naar nabellen", user=OMAR)
    await street.press("1. Ik word contactpersoon", user=OMAR)
    assert "Uw contactpersoon is Omar" in (await street.reads())[-1]


async def test_a_worker_taken_off_the_list_is_no_contact_either(street: DeskStreet) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    await call_for_who_left(street.store, street.context, street.clock.now)
    assert (await found(street)).contact_name == "Sara"
    there = street.context.neighbourhood("moerwijk")
    desk = there.desk.model_copy(update={"moderators": (OMAR,)})
    now = there.model_copy(update={"desk": desk})
    every = (now if n.slug == "moerwijk" else n for n in street.context.network.neighbourhoods)
    network = street.context.network.model_copy(update={"neighbourhoods": tuple(every)})
    street.context.network = network
    await call_for_who_left(street.store, street.context, street.clock.now)
    assert (await found(street)).contact == ""
    assert "Iemand bij nabellen heeft geen contactpersoon meer" in (await street.desk())[-1]
    assert "Uw contactpersoon doet dit niet meer" in (await street.reads())[-1]


async def test_a_volunteer_on_no_list_stays_the_contact(street: DeskStreet) -> None:
    await noor_is_contact(street)
    await call_for_who_left(street.store, street.context, street.clock.now)
    assert (await found(street)).contact == "noor"


async def test_until_there_is_another_a_falling_line_goes_to_the_desk(street: DeskStreet) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    await leaves(street, SARA)
    read_by_sara = await street.own()
    await falls(street)
    assert await street.own() == read_by_sara
    assert "Iemand bij nabellen geeft mindere antwoorden" in (await street.desk())[-1]
    assert await whys(street) == ["falls"]
    await street.press("Ik word contactpersoon", user=OMAR)
    assert "U bent nu contactpersoon van Mina" in (await street.own(OMAR))[-1]


@pytest.mark.parametrize(
    "act",
    [deeds.stop_offering_sure(), deeds.forget_sure(), deeds.gone()],
    ids=lambda one: one.name,
)
async def test_a_volunteer_who_helps_no_more_is_no_contact(street: DeskStreet, act: Deed) -> None:
    await noor_is_contact(street)
    await street.do(act, actor=NOOR)
    await passes(street, seconds=1)
    assert (await found(street)).contact == ""
    assert "Iemand bij nabellen heeft geen contactpersoon meer" in "\n".join(await street.desk())


async def test_who_was_only_asked_and_helps_no_more_is_waited_for_no_longer(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.press("Een helper vragen")
    await street.presses("Noor")
    await street.do(deeds.stop_offering_sure(), actor=NOOR)
    await passes(street, seconds=1)
    assert (await found(street)).may_be == ""
    assert "doet dit niet meer" not in "\n".join(await street.reads())


async def test_whom_the_desk_knows_less_well_now_reads_nothing_more(street: DeskStreet) -> None:
    await noor_is_contact(street)
    await street.keep(nearby(street.clock, level=1))
    await street.do(deeds.check_in_course(check_in="mina"), actor=NOOR)
    assert "alleen voor de contactpersoon" in (await street.reads("noor"))[-1]
    read_by_noor = await street.reads("noor")
    await falls(street)
    assert await street.reads("noor") == read_by_noor
    assert (await found(street)).contact == ""
    assert "Iemand bij nabellen geeft mindere antwoorden" in "\n".join(await street.desk())


@pytest.mark.parametrize(
    "act",
    [deeds.approve(person="noor", level="1"), deeds.refuse_volunteer(person="noor")],
    ids=lambda one: one.name,
)
async def test_whom_the_desk_knows_less_well_is_no_contact_from_that_moment(
    street: DeskStreet, act: Deed
) -> None:
    await noor_is_contact(street)
    await street.do(act)
    await passes(street, seconds=1)
    assert (await found(street)).contact == ""
    assert "Iemand bij nabellen heeft geen contactpersoon meer" in "\n".join(await street.desk())


async def test_a_vog_that_ends_ends_being_contact_too(street: DeskStreet) -> None:
    await noor_is_contact(street)
    noor = nearby(street.clock, level=2)
    assert noor.offer is not None
    ends = replace(noor.offer, vog_until=street.clock.now.date())
    await street.keep(replace(noor, offer=ends))
    street.clock.forward(minutes=24 * 60)
    await street.do(deeds.vog_ends(person="noor"))
    await passes(street, seconds=1)
    assert (await found(street)).contact == ""


@pytest.mark.parametrize("act", [deeds.part_from(pair="p1"), deeds.report_pair(pair="p1")])
@pytest.mark.parametrize("who", ["mina", "noor"])
async def test_who_wants_nothing_of_the_other_any_more_ends_it_at_once_and_nothing_else(
    street: DeskStreet, who: str, act: Deed
) -> None:
    await noor_is_contact(street)
    other = {"mina": "noor", "noor": "mina"}[who]
    await street.keep(mina(street.clock, id="riet", name="Riet", chat=None))
    await street.keep(replace(await found(street), id="riet", contact="noor", contact_name="Noor"))
    await street.keep(
        Pair("p1", "moerwijk", ("mina", "noor"), street.clock.now, "share-kind-food")
    )
    await street.do(act, actor=Actor("person", who, "moerwijk", other))
    await passes(street, seconds=1)
    assert (await found(street)).contact == ""
    assert (await street.get(CheckIn, "riet")).contact == "noor"


async def test_whom_they_blocked_is_not_told_how_they_are(street: DeskStreet) -> None:
    await noor_is_contact(street)
    await street.keep(mina(street.clock, blocks=("noor",)))
    read_by_noor = await street.reads("noor")
    await falls(street)
    await passes(street, seconds=1)
    assert await street.reads("noor") == read_by_noor


async def test_who_only_has_a_phone_is_not_written_to(street: DeskStreet) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    await street.keep(mina(street.clock, chat=None))
    before = await street.reads()
    await leaves(street, SARA)
    assert await street.reads() == before


async def test_what_one_contact_read_is_never_changed_in_the_chat_of_another(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    await leaves(street, SARA)
    await street.press("Naar nabellen", user=OMAR)
    await street.press("1. Ik word contactpersoon", user=OMAR)
    sara, omar = [
        {getattr(one.outgoing, "name", "") for one in await street.waiting(queue)} - {""}
        for queue in (street.own_queue(SARA), street.own_queue(OMAR))
    ]
    assert sara
    assert sara.isdisjoint(omar)
