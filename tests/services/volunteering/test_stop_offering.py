"""Who stops helping stays known; what they held goes to others; and what they did is thanked."""

from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Line
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import rounded
from tests.scenes.asking_street import a_request
from tests.scenes.people_street import GM, Street
from tests.scenes.street import MOERWIJK, TUESDAY, Clock
from tests.scenes.talk_street import a_person, an_offer


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


def busy() -> dict[str, Any]:
    return {
        "offer": an_offer(busy_with=("r1",)),
        "place": rounded(MOERWIJK),
        "lines": (Line("request", "r1", GM),),
    }


async def test_they_are_asked_whether_they_are_sure(street: Street) -> None:
    await street.put(a_person(offer=an_offer()))
    await street.does("stop_offering")
    heard = await street.hears()
    assert "[Ja, stop met helpen]" in heard
    assert "[Pauze nemen]" in heard
    assert (await street.person()).offer is not None


async def test_who_holds_a_request_hears_what_becomes_of_it(street: Street) -> None:
    await street.put(a_person(**busy()))
    await street.does("stop_offering")
    assert "Eén buur rekent nog op u." in await street.hears()


async def test_the_offer_and_the_home_go_and_the_account_stays(street: Street) -> None:
    await street.put(a_person(offer=an_offer(), place=rounded(MOERWIJK)))
    await street.does("stop_offering_sure")
    person = await street.person()
    assert (person.offer, person.place) == (None, None)
    assert person.consent is not None
    assert "Dank u wel voor alles" in await street.hears()


async def test_what_they_held_is_asked_of_others(street: Street) -> None:
    held = a_request(state="taken", holder="mieke", taken_at=TUESDAY)
    await street.put(a_person("anna", requests=("r1",)), a_person(**busy()), held)
    await street.does("stop_offering_sure")
    await street.passes(minutes=1)
    request = await street.find(HelpRequest, "r1")
    assert request is not None
    assert request.holder == ""
    assert request.state in {"open", "with_desk"}
    assert (await street.person()).lines == ()


async def test_what_they_did_is_said_with_thanks(street: Street) -> None:
    asked = tuple(TUESDAY - timedelta(days=days) for days in (1, 5, 60))
    offer = an_offer(times_helped=3, helped=("anna", "riet"), asked=asked)
    await street.put(a_person(offer=offer))
    await street.does("what_i_did")
    heard = await street.hears()
    assert "U hielp 3 keer. 2 buren zijn daar blij mee." in heard
    assert "vroeg ik u 2 keer" in heard


async def test_who_helped_once_hears_it_in_the_singular(street: Street) -> None:
    await street.put(a_person(offer=an_offer(times_helped=1, helped=("anna",))))
    await street.does("what_i_did")
    assert "U hielp één keer. Eén buur is daar blij mee." in await street.hears()


async def test_who_did_not_help_yet_is_thanked_for_being_there(street: Street) -> None:
    await street.put(a_person(offer=an_offer()))
    await street.does("what_i_did")
    assert "Dat u klaarstaat is al fijn." in await street.hears()
