"""A button of a page that belongs to no message."""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.storage.sending.offered import LIVES, Offers
from buurtbot.storage.store import Store
from tests.scenes.street import Clock

ACT = deeds.make_case(request="r1")


def _button(store: Store, clock: Clock, municipality: str = "gm0518") -> str:
    offers = Offers(store.secrets, store.forms, municipality)
    return offers.button(ACT, who="karin", group="moerwijk", now=clock.now)


async def test_it_says_what_it_does_for_whom_and_nothing_is_written(
    store: Store, clock: Clock
) -> None:
    town, token, number = _button(store, clock).split(".")
    keyboard = await store.work(town, "look", clock.now).keyboard(token)
    assert keyboard is not None
    assert (keyboard.who, keyboard.group, keyboard.deeds) == ("karin", "moerwijk", (ACT,))
    assert number == "0"
    assert "make_case" not in token
    assert await store.redis.dbsize() == 0


@pytest.mark.parametrize("spoil", ["x", "~x", "~", "~k!AAAA"])
async def test_what_is_not_ours_does_nothing(store: Store, clock: Clock, spoil: str) -> None:
    assert await store.work("gm0518", "look", clock.now).keyboard(spoil) is None


async def test_that_of_another_municipality_or_of_yesterday_does_nothing(
    store: Store, clock: Clock
) -> None:
    token = _button(store, clock, "gm0505").split(".")[1]
    assert await store.work("gm0518", "look", clock.now).keyboard(token) is None
    late = clock.now + LIVES + timedelta(seconds=1)
    assert await store.work("gm0505", "look", late).keyboard(token) is None
