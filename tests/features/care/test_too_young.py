"""Who helps, or is helped, and says to be too young is seen by the desk before anybody else."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Hidden, Media, Say, ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request, and both may write."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def test_a_helper_of_fifteen_is_seen_by_the_desk_and_not_passed_on(street: Street) -> None:
    await street.writes("samir", "Ik ben 15 jaar, is dat erg?")
    assert await street.hears("riet") == ""
    assert "Ik ben 15 jaar, is dat erg?" in await street.desk_hears()
    heard = await street.hears("samir")
    assert "ging dit bericht niet naar Riet" in heard
    assert "Alleen de balie leest het." in heard
    request = await street.get(HelpRequest, "soup")
    case = await street.get(Case, request.case)
    assert (case.reason, case.about, case.request) == ("under_age", "samir", "soup")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.paused_until == street.clock.now + timedelta(days=1)


async def test_what_they_say_to_the_desk_next_reaches_the_desk(street: Street) -> None:
    await street.writes("samir", "I'm 15 years old")
    await street.desk_hears()
    await street.writes("samir", "Dat klopt niet, ik ben 51!")
    assert "ik ben 51" in await street.desk_hears()
    assert await street.hears("riet") == ""


async def test_under_a_picture_and_afterwards_it_is_seen_too(street: Street) -> None:
    await street.presses("samir", "done", request="soup")
    await street.hears("riet")
    media = Media("photo", "moerwijk", Hidden("samir", "file-1"))
    decision = await street.writes("samir", "dit ben ik, ik ben 14", media=media)
    (shown,) = [o for o in decision.tell if isinstance(o, Say) and o.media]
    assert isinstance(shown.to, ToDesk)
    assert await street.hears("riet") == ""


async def test_a_child_that_asks_for_help_is_seen_by_the_desk(street: Street) -> None:
    await street.writes("riet", "Mijn moeder is weg en ik ben 12")
    assert await street.hears("samir") == ""
    assert "ik ben 12" in await street.desk_hears()


async def test_minutes_and_years_of_something_else_are_passed_on(street: Street) -> None:
    await street.writes("samir", "Ik ben 15 minuten later")
    await street.writes("samir", "Ik ben al 15 jaar vrijwilliger")
    heard = await street.hears("riet")
    assert "15 minuten" in heard
    assert "vrijwilliger" in heard
    assert await street.desk_hears() == ""
