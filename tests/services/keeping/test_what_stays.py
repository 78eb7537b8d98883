"""What `/forget` does not end: what a person of the desk must decide, and what was decided."""

from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import A_PERSON_DECIDES
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed
from tests.scenes.asking_street import a_request
from tests.scenes.people_street import Street
from tests.scenes.phone_street import Phone
from tests.scenes.street import TUESDAY, Clock
from tests.scenes.talk_street import a_person, an_offer
from tests.services.volunteering.test_offer_help import OFFER


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


def a_case(reason: Reason, **more: object) -> Case:
    """Something about Mieke that waits at the desk."""
    case = {"id": "c1", "ref": "M-7777", "neighbourhood": "moerwijk", "reason": reason}
    about: dict[str, Any] = {
        "opened": TUESDAY,
        "look_by": TUESDAY,
        "about": "mieke",
        "words": "hij slaat mij",
    }
    return Case(**{**case, **about, **more})


@pytest.mark.parametrize("reason", sorted(A_PERSON_DECIDES))
async def test_what_is_said_of_somebody_or_of_a_danger_stays_open_without_them(
    street: Street, reason: Reason
) -> None:
    held = a_case(reason, urgent=True, holder="9001", holder_name="Sara")
    await street.put(a_person(cases=("c1",)), held)
    await street.does("forget_me")
    heard = await street.hears()
    assert "Die blijft open tot een mens ernaar keek." in heard
    assert "[Ja, vergeet mij]" in heard
    await street.does("forget_sure")
    left = await street.find(Case, "c1")
    assert left is not None
    assert (left.closed, left.outcome, left.urgent) == (None, None, True)
    assert (left.about, left.words) == ("", "")
    assert (left.holder, left.holder_name) == ("9001", "Sara")
    told = await street.desk_hears()
    assert "blijft open" in told
    assert "Mieke" not in told
    assert "clear_case:c1" not in await street.timers()
    assert await street.work().open_cases() == ["c1"]


async def test_one_that_nobody_took_goes_on_calling(street: Street) -> None:
    await street.put(a_person(cases=("c1",)), a_case("sensitive", urgent=True))
    await street.does("forget_sure")
    await street.desk_hears()
    await street._perform(deeds.call_again(case="c1"), CLOCK)
    assert "M-7777" in await street.desk_hears()
    assert "call_again:c1" in await street.timers()


async def test_what_was_closed_and_what_only_they_wanted_ends(street: Street) -> None:
    await street.put(a_person(cases=("c1",)), a_case("scam", closed=TUESDAY, outcome="other"))
    await street.does("forget_me")
    assert "Die blijft open" not in await street.hears()
    await street.does("forget_sure")
    left = await street.find(Case, "c1")
    assert left is not None
    assert (left.closed, left.outcome) == (TUESDAY, "other")
    assert "clear_case:c1" in await street.timers()


async def test_who_was_refused_does_not_come_back_as_if_nothing_was_said(street: Street) -> None:
    await street.put(a_person(offer=an_offer(refused=True, level=0)))
    await street.does("forget_me")
    assert "Dat onthouden we nog 730 dagen, zonder uw naam." in await street.hears()
    await street.does("forget_sure")
    await street.put(a_person())
    await street.does("offer_help", **OFFER)
    assert "vraagt u nu niet om te helpen" in await street.hears()
    offer = (await street.person()).offer
    assert offer is not None
    assert offer.refused
    assert "Wordt niet gevraagd." in await street.desk_hears()

    sara = Actor("moderator", "9001", "moerwijk", "Sara")
    await street._perform(deeds.approve(person="mieke", level="1"), sara)
    await street.does("forget_sure")
    await street.put(a_person())
    await street.does("offer_help", **OFFER)
    offer = (await street.person()).offer
    assert offer is not None
    assert not offer.refused, "the desk thought better of it"


async def test_a_refusal_is_forgotten_when_its_days_are_over(street: Street, store: Store) -> None:
    await street.put(a_person(offer=an_offer(refused=True)))
    await street.does("forget_sure")
    days = timedelta(milliseconds=await store.redis.pttl(street.work().keys.refused("mieke")))
    assert timedelta(days=729) < days <= timedelta(days=730)


async def test_who_asked_very_often_is_forgotten_as_well(street: Street) -> None:
    many = [a_request(f"r{n}", resident="mieke", state="done", ended=TUESDAY) for n in range(4500)]
    for first in range(0, len(many), 500):
        await street.put(*many[first : first + 500])
    await street.put(a_person(), a_request("anna1", resident="anna"))
    await street.does("forget_sure")
    left = [key for key in await street.keys() if ":request:" in key]
    assert left == [street.work().keys.record("request", "anna1")]
    assert await street.find(HelpRequest, "anna1")
    assert await street.find(Person, "mieke") is None


async def test_a_forged_municipality_in_a_button_leaves_nothing_there(
    store: Store, context: Context, clock: Clock
) -> None:
    mieke = Phone(store, context, clock)
    await mieke.types("/start")
    before = set(await store.redis.keys("{gm0603}:*"))
    await mieke.sends(Pressed("gm0603.token.0", message=7))
    assert "Deze knop hoort bij iets van eerder" in mieke.reads
    assert set(await store.redis.keys("{gm0603}:*")) == before
