"""Two programs with one token: told when it lasts, over when it is, once a day at the desk."""

from dataclasses import dataclass, field

import pytest

from buurtbot.services.core.context import Context
from buurtbot.services.running.heard_bots import IS_OVER, HeardBots, tell_of_bots
from buurtbot.storage.at_rest.dangers import Dangers
from buurtbot.storage.store import Store
from tests.scenes.street import Clock
from tests.services.running.test_room import GM, RIJSWIJK, told_to


@dataclass
class Minutes:
    """A process with bots, and its clock in seconds."""

    now: float = 0.0
    bots: HeardBots = field(init=False)

    def __post_init__(self) -> None:
        """Nothing was met yet."""
        self.bots = HeardBots(Dangers(lambda: self.now))

    def meets(self, slug: str, *, until: float) -> None:
        """By turns it is heard, and another program takes its updates."""
        while self.now < until:
            self.bots.taken_elsewhere(slug)
            self.now += 10
            self.bots.hears(slug)


def test_a_moment_while_versions_change_is_no_trouble_for_the_desk() -> None:
    day = Minutes()
    day.meets("moerwijk", until=50)
    assert day.bots.shared == frozenset()
    assert len(day.bots.dangers.told) == 1, "who looks at /readyz sees it at once"
    day.now += IS_OVER + 1
    day.bots.hears("moerwijk")
    assert day.bots.dangers.told == ()
    day.meets("moerwijk", until=day.now + 50)
    assert day.bots.shared == frozenset(), "the next time is not the same time"


def test_what_lasts_is_told_and_is_over_when_nobody_else_asks_any_more() -> None:
    day = Minutes()
    day.meets("moerwijk", until=100)
    assert day.bots.shared == {"moerwijk"}
    day.now += IS_OVER
    day.bots.hears("moerwijk")
    assert day.bots.shared == frozenset()


@pytest.mark.parametrize(
    ("slug", "hear"),
    [
        ("moerwijk", {"desk:moerwijk"}),
        ("desk", {"desk:moerwijk", "desk:spoorwijk"}),
    ],
)
async def test_the_desks_hear_once_a_day_that_they_do_not_get_all(
    store: Store, context: Context, clock: Clock, slug: str, hear: set[str]
) -> None:
    day = Minutes()
    day.meets(slug, until=100)
    for _ in range(3):
        await tell_of_bots(store, context, day.bots, clock.now)
    told = await told_to(store, GM, clock)
    assert {line.split()[0] for line in told} == hear
    assert len(told) == len(hear)
    assert all("Nog een programma leest de berichten in" in line for line in told)
    assert len(await told_to(store, RIJSWIJK, clock)) == (slug == "desk")
    clock.forward(days=1)
    await tell_of_bots(store, context, day.bots, clock.now)
    assert len(await told_to(store, GM, clock)) == 2 * len(hear)
