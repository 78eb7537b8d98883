"""A neighbourhood that likes something else adds it, and it is asked and shown there."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from config.network.interests import Interest
from tests.features.buddies.test_buddies import LIKES, lives
from tests.scenes.people_street import Street
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    context.switches["moerwijk"] = Switches("moerwijk", on=("buddies",))
    street = Street(store, context, clock)
    await street.put(lives("mieke", "Mieke", 0), lives("riet", "Riet", 300))
    return street


async def test_what_only_this_neighbourhood_likes_is_chosen_and_shown_too(street: Street) -> None:
    moerwijk, *others = street.context.network.neighbourhoods
    own = (Interest(key="klaverjas", nl="Klaverjassen"),)
    here = (moerwijk.model_copy(update={"interests": own}), *others)
    network = street.context.network.model_copy(update={"neighbourhoods": here})
    street.context = replace(street.context, network=network)
    likes = LIKES | {"interests": "klaverjas parachutes"}
    for who in ("mieke", "riet"):
        await street.does("seek_buddy", who=who, kind="walk", **likes)
    await street.passes(minutes=1)
    assert "Klaverjassen" in await street.hears()
    assert (await street.work().look(BuddySeeker, ["mieke"]))["mieke"].interests == ("klaverjas",)
    await street.does("my_data")
    assert "Klaverjassen" in await street.hears()
