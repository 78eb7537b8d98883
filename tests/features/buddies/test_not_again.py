"""Mieke and Riet were no match: however many others there were since, they are not asked again."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.activities import Switches
from buurtbot.domain.core.buddy import LONGEST_MEMORY
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.buddies.test_buddies import LIKES, both_look, list_here, lives, match_of
from tests.scenes.people_street import Street
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    on = Switches("moerwijk", on=("buddies",))
    context.switches["moerwijk"] = on
    street = Street(store, context, clock)
    await street.put(on, lives("mieke", "Mieke", 0), lives("riet", "Riet", 300))
    return street


async def many_others_since(street: Street) -> None:
    """So many pairs were asked that the neighbourhood does not remember these two."""
    others = tuple(f"pair-{number}" for number in range(LONGEST_MEMORY))
    await street.put(replace(await list_here(street), not_again=others))


async def test_a_neighbourhood_with_many_buddies_forgets_no_pair(street: Street) -> None:
    await both_look(street)
    await street.does("no_to_buddy", who="riet", buddies=await match_of(street))
    await many_others_since(street)
    await street.passes(days=2)
    assert (await list_here(street)).matches == ()


async def test_who_looks_anew_for_something_else_is_not_asked_again_either(
    street: Street,
) -> None:
    await both_look(street)
    await street.does("no_to_buddy", who="riet", buddies=await match_of(street))
    await many_others_since(street)
    for who in ("mieke", "riet"):
        await street.does("seek_buddy", who=who, kind="coffee", **LIKES)
    await street.passes(days=2)
    assert (await list_here(street)).matches == ()
