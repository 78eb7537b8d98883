"""A changed request takes the place of an earlier one, and nobody is told two different things."""

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.asking.replace_request import replacing
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def replaced(street: Street, request: str, who: str = "riet") -> Decision:
    work = street.work()
    person = await work.get(Person, who)
    assert person is not None
    decision = await replacing(work, street.context, person, request)
    assert await work.commit(decision) == "done"
    return decision


async def test_who_was_coming_hears_that_it_changed(street: Street) -> None:
    decision = await replaced(street, "soup")
    assert decision.latest(riet()).requests == ()
    assert (await street.get(HelpRequest, "soup")).state == "withdrawn"
    assert "heeft de hulpvraag veranderd" in await street.hears("samir")
    assert await street.hears("riet") == ""


async def test_what_has_ended_or_is_not_theirs_is_left_alone(street: Street) -> None:
    for request, who in (("soup", "samir"), ("nothing", "riet")):
        assert await replaced(street, request, who) == Decision()
    await street.put(soup(state="done", ended=TUESDAY))
    assert await replaced(street, "soup") == Decision()
