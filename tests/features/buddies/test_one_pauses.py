"""Riet helps as well, and takes a pause: it is no silence between her and her buddy."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.core.activities import Switches
from buurtbot.domain.core.buddy import Buddies
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.buddies.test_buddies import are_buddies, list_here, lives
from tests.scenes.people_street import Street
from tests.scenes.street import Clock
from tests.scenes.talk_street import an_offer


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    on = Switches("moerwijk", on=("buddies",))
    context.switches["moerwijk"] = on
    street = Street(store, context, clock)
    await street.put(on, lives("mieke", "Mieke", 0), lives("riet", "Riet", 300))
    return street


async def test_who_rests_is_asked_nothing_and_they_stay_buddies(street: Street) -> None:
    match = await are_buddies(street)
    until = street.clock.now + timedelta(days=200)
    riet = await street.person("riet")
    await street.put(replace(riet, offer=an_offer(paused_until=until)))
    await street.hears("riet")
    await street.hears()
    await street.passes(days=190)
    assert await street.hears("riet") == ""
    assert "Hebt u Riet de laatste tijd nog gesproken?" in await street.hears()
    assert (await list_here(street)).matches == (match,)
    assert (await street.work().look(Buddies, [match]))[match].asleep == 0
    await street.passes(days=15)
    assert "Hebt u Mieke de laatste tijd nog gesproken?" in await street.hears("riet")
