"""The very mornings on which the clock changes, with two silent, and a restart in the middle.

It begins at half past nine of Amsterdam; within how many minutes the desk knows is time gone by.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.street import Clock, a_context

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
ANSWER, SILENT = ("ans", "bep"), ("Cor", "Dirk")
MORNINGS = pytest.mark.parametrize(
    "begins",
    [
        datetime(2026, 3, 29, 7, 30, tzinfo=UTC),  # an hour was lost in the night
        datetime(2026, 10, 25, 8, 30, tzinfo=UTC),  # and here one was won
        datetime(2027, 3, 28, 7, 30, tzinfo=UTC),  # Easter as well
    ],
)


async def rings_every_day(store: Store, clock: Clock, begins: datetime) -> CircleStreet:
    """The evening before: a circle that also rings on Sundays and holidays."""
    clock.now = begins.replace(hour=16, minute=0) - timedelta(days=1)
    street = starts(store, a_context(), clock)
    await street.settles()
    await street.sets_up()
    circle = replace(await street.circle(), days=EVERY_DAY, on_holidays=True)
    await street.keep(circle)
    await street.do(deeds.circle_due(circle=circle.id))  # it looks when it begins next
    return street


def starts(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """A service that knows nothing but what is stored."""
    return CircleStreet(store, context, clock)


async def they_press(street: CircleStreet) -> None:
    """Ans and Bep ring whom they are asked to; at two of them nobody picks up."""
    for who in ANSWER:
        last = ((await street.reads(who)) or [""])[-1]
        at_silent = any(f"Bel {name}" in last for name in SILENT) or "sleutel" in last
        labels = ("Geen antwoord", "Ook geen antwoord") if at_silent else ("Gesproken",)
        for label in labels if "Bel " in last else ():
            with suppress(LookupError):
                await street.presses_of(who, label)
                break


async def cases_of(street: CircleStreet) -> dict[str, datetime]:
    """Who is with the desk, since when."""
    ids = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    cases = [await street.get(Case, id_) for id_ in ids]
    return {one.about: one.opened for one in cases}


@MORNINGS
@pytest.mark.parametrize("restarts_after", [0, 7, 23])
async def test_two_who_are_silent_are_with_the_desk_in_time_and_nobody_is_called_twice(
    store: Store, clock: Clock, begins: datetime, restarts_after: int
) -> None:
    street = await rings_every_day(store, clock, begins)
    clock.now = begins - timedelta(minutes=1)
    await street.passes(1)
    assert await street.asked() == ["ans: Bep"]
    for minute in range(150):
        if minute == restarts_after:
            switches = street.context.switches
            street = starts(store, a_context(), clock)
            street.context.switches.update(switches)
        await they_press(street)
        await street.passes(1)
    circle = await street.circle()
    assert circle.round is not None
    assert circle.round.over
    found = await cases_of(street)
    assert {"cor", "dirk"} <= set(found)
    assert not {"ans", "bep"} & set(found)
    limit = timedelta(minutes=circle.limit_minutes)
    for who in ("cor", "dirk"):
        assert found[who] - begins <= limit + limit, "each within the limit of its own call"
    rung = await street.asked()
    assert rung.count("ans: Bep") == 1


@MORNINGS
async def test_it_begins_at_half_past_nine_of_that_day_and_once(
    store: Store, clock: Clock, begins: datetime
) -> None:
    street = await rings_every_day(store, clock, begins)
    clock.now = begins - timedelta(minutes=70)
    await street.passes(69)
    assert await street.asked() == []
    await street.passes(2)
    assert await street.asked() == ["ans: Bep"]
