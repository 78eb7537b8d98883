"""A number that is kept is found by however it is typed."""

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.storage.commit.numbers import who_has
from buurtbot.storage.store import Store
from tests.outbox.office import GM, a_person
from tests.scenes.street import Clock

TYPED = (
    "070 765 43 21",
    "0031 70 7654321",
    "+31707654321",
    "+31 (0)70-765 43 21",
    "+31 070 7654321",
)


@pytest.mark.parametrize("kept", ["+31 70 765 4321", "+31 70 765 43 21", "070-7654321 (dochter)"])
async def test_however_it_is_typed_and_was_kept(store: Store, clock: Clock, kept: str) -> None:
    anna = a_person("anna", clock, phone=kept)
    await store.work(GM, "keep", clock.now).commit(Decision(keep=(anna,)))
    for typed in TYPED:
        assert await who_has(store.work(GM, "look", clock.now), typed) == ["anna"], typed
    assert await who_has(store.work(GM, "look", clock.now), "070 765 43 22") == []
    assert await who_has(store.work(GM, "look", clock.now), "Anna") == []


async def test_of_two_at_one_number_both_are_found_the_last_heard_of_first(
    store: Store, clock: Clock
) -> None:
    for who in ("anna", "bram"):
        clock.forward(minutes=1)
        person = a_person(who, clock, phone="070 765 43 21")
        await store.work(GM, f"keep {who}", clock.now).commit(Decision(keep=(person,)))
    assert await who_has(store.work(GM, "look", clock.now), "070 7654321") == ["bram", "anna"]
