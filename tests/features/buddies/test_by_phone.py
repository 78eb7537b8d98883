"""Buddies without the bot: the desk asks them, hears how it goes, and ends it when they want."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import MOERWIJK, TUESDAY, Clock
from tests.scenes.talk_street import a_person

MATCH = "m1"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    context.switches["moerwijk"] = Switches("moerwijk", on=("buddies",))
    street = Street(store, context, clock)
    await ring_each_other(street, bot=False)
    return street


async def ring_each_other(street: Street, *, bot: bool) -> None:
    """Mieke (with the bot, or not) and Riet, who has none, are telephone buddies."""
    chat = 77 if bot else None
    people = (a_person(chat=chat, phone="06 1"), a_person("riet", name="Riet", chat=None))
    match = Buddies(MATCH, "moerwijk", ("mieke", "riet"), "phone", since=TUESDAY)
    looked = [
        BuddySeeker(who, "moerwijk", TUESDAY, "phone", phone="070 555 01 01", buddies=MATCH)
        for who in match.people
    ]
    await street.put(*people, *looked, match, BuddyList("moerwijk", matches=(MATCH,)))


async def reasons(street: Street, who: str) -> list[str]:
    """Why this one stands on the call list."""
    found = await street.work().look(Call, [who])
    return [why.reason for one in found.values() for why in one.whys]


async def test_one_of_two_without_the_bot_is_rung_and_asked_how_it_goes(street: Street) -> None:
    await street.strikes("how_are_buddies", buddies=MATCH)
    assert await reasons(street, "mieke") == ["buddy_goes"]
    assert await reasons(street, "riet") == []


async def test_the_desk_ends_it_for_who_rang(street: Street) -> None:
    await street.at_desk("end_buddies", buddies=MATCH)
    assert "Deze maatjes stoppen." in await street.desk_hears()
    assert not await street.work().look(Buddies, [MATCH])


async def test_who_has_no_bot_hears_of_an_end_by_phone(street: Street) -> None:
    await ring_each_other(street, bot=True)
    await street.does("end_buddies", buddies=MATCH, sure="yes")
    assert await reasons(street, "riet") == ["buddy_ended"]


async def test_at_night_and_where_it_is_off_nobody_is_asked(street: Street) -> None:
    street.clock.now = street.clock.now.replace(hour=23)
    await street.strikes("how_are_buddies", buddies=MATCH)
    assert await reasons(street, "mieke") == []
    street.clock.forward(hours=12)
    street.context.switches["moerwijk"] = Switches("moerwijk")
    await street.strikes("how_are_buddies", buddies=MATCH)
    assert await reasons(street, "mieke") == []
    await street.at_desk("list_buddies", neighbourhoods="moerwijk")
    assert "Maatjes staan uit in Moerwijk." in await street.desk_hears()


async def test_where_policy_says_so_a_worker_comes_along_the_first_time(street: Street) -> None:
    context = street.context
    pace = context.policy.buddies.model_copy(update={"first_meeting": "worker"})
    policy = context.policy.model_copy(update={"buddies": pace})
    context.network = context.network.model_copy(update={"policy": policy})
    asked = Buddies("m2", "moerwijk", ("ans", "bep"), "walk", said_yes=("ans",))
    both = [
        a_person(who, name=who.title(), chat=number)
        for number, who in enumerate(asked.people, start=81)
    ]
    looks = BuddySeeker("ans", "moerwijk", TUESDAY, "walk", place=MOERWIJK, buddies="m2")
    await street.put(*both, looks, replace(looks, id="bep"), asked)
    await street.does("yes_to_buddy", who="bep", buddies="m2")
    assert "gaat er iemand van de balie mee" in await street.hears("ans")
    assert "In Moerwijk maken twee maatjes kennis." in await street.desk_hears()
    await street.put(BuddyList("moerwijk", matches=("m2",)))
    await street.at_desk("list_buddies", neighbourhoods="moerwijk")
    assert "[Ans en Bep]" in await street.desk_hears(), "so that a worker knows with whom"
    street.clock.forward(days=3)
    await street.does("buddies_met", who="ans", buddies="m2", yes="yes")
    await street.at_desk("list_buddies", neighbourhoods="moerwijk")
    assert "[Ans en Bep]" not in await street.desk_hears(), "they met"


async def test_what_is_over_is_said_to_be_over(street: Street) -> None:
    for act in ("yes_to_buddy", "no_to_buddy", "end_buddies", "report_buddies", "buddies_met"):
        await street.does(act, buddies="gone")
        assert await street.hears() != "", act
    for act in ("how_are_buddies", "buddy_unanswered"):
        await street.strikes(act, buddies="gone")
    await street.at_desk("answer_for_buddy", buddies="gone", person="riet", yes="yes")
    assert "Dit voorstel is voorbij." in await street.desk_hears()


async def test_who_the_desk_knows_by_name_and_number_stays_one_person(street: Street) -> None:
    case = Case("c1", "M-7777", "moerwijk", "by_phone", TUESDAY, TUESDAY, about="els")
    els = a_person("els", name="Els de Wit", chat=None, phone="070 321 65 40", cases=("c1",))
    await street.put(els, case)
    said = {"kind": "phone", "languages": "nl", "consent": "yes", "phone": "070-3216540"}
    for name, is_els in (("Els", True), ("Piet", False)):
        await street.at_desk("buddy_by_phone", neighbourhood="moerwijk", name=name, **said)
        looks = (await street.work().look(BuddyList, ["moerwijk"]))["moerwijk"].seekers
        assert (looks[-1] == "els") is is_els


async def test_who_has_a_buddy_already_is_not_written_down_for_another(street: Street) -> None:
    case = Case("c1", "M-7777", "moerwijk", "by_phone", TUESDAY, TUESDAY, about="riet")
    await street.put(case)
    riet = await street.person("riet")
    await street.put(replace(riet, phone="070 321 65 40"))
    said = {"kind": "phone", "languages": "nl", "consent": "yes", "phone": "070 321 65 40"}
    await street.at_desk("buddy_by_phone", neighbourhood="moerwijk", name="Riet", **said)
    assert (await street.work().look(BuddySeeker, ["riet"]))["riet"].buddies == MATCH


async def test_who_rings_reports_and_they_are_apart_at_once(street: Street) -> None:
    await street.at_desk("report_buddy_for", person="riet")
    assert "Gemeld. Het maatjescontact met Mieke stopt." in await street.desk_hears()
    riet = (await street.work().look(Person, ["riet"]))["riet"]
    assert riet.paused_from == ("mieke",)
    assert not await street.work().look(Buddies, [MATCH])
    assert await reasons(street, "mieke") == ["buddy_ended"], "she hears kindly that it stops"
    case = (await street.work().look(Case, riet.cases))[riet.cases[-1]]
    assert (case.reason, case.whom) == ("behaviour", "mieke")
    await street.at_desk("report_buddy_for", person="riet")
    assert len((await street.work().look(Person, ["riet"]))["riet"].cases) == 1


async def test_on_their_page_one_press_reports(street: Street) -> None:
    await ring_each_other(street, bot=True)
    await street.does("my_buddy")
    assert "[Er klopte iets niet]" in await street.hears()
