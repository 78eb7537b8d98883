"""Riet helps as well, and takes a pause: it is no silence between her and her buddy."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain.core.together.buddy import Buddies
from tests.features.buddies.test_buddies import are_buddies, list_here
from tests.scenes.people_street import Street
from tests.scenes.talk_street import an_offer


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
