"""Mina says that she is fine; now and then she is asked whether something else is hard."""

import pytest

from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import passes
from tests.scenes.ringing import agrees, found, ringing_street, writes
from tests.scenes.street import Clock

ASKS = "En is er verder iets lastig nu?"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = await ringing_street(store, context, clock)
    await agrees(street)
    return street


async def asked(street: DeskStreet) -> int:
    """How often she was."""
    return sum(ASKS in line for line in await street.reads())


async def says_fine(street: DeskStreet) -> None:
    """She is asked the next time, and is fine."""
    while (await found(street)).asked is None:
        await passes(street, minutes=30)
    await street.mina_presses("Goed")


async def test_who_is_fine_is_asked_one_light_question_and_not_each_time(
    street: DeskStreet, context: Context
) -> None:
    await says_fine(street)
    assert ASKS in (await street.reads())[-1]
    await passes(street, days=1)
    await says_fine(street)
    assert await asked(street) == 1
    await passes(street, days=context.policy.sharing.ask_on_days)
    await says_fine(street)
    assert await asked(street) == 2


async def test_words_that_say_fine_are_asked_on_too(street: DeskStreet) -> None:
    await passes(street, minutes=31)
    assert await writes(street, "Het gaat goed")
    assert ASKS in (await street.reads())[-1]


async def test_who_is_so_so_is_asked_nothing_more(street: DeskStreet) -> None:
    await passes(street, minutes=31)
    await street.mina_presses("Gaat wel")
    await street.mina_presses("Bel mij")
    assert not await asked(street)


@pytest.mark.parametrize("shares", [True, False])
async def test_doing_something_too_is_asked_only_where_neighbours_share(
    street: DeskStreet, *, shares: bool
) -> None:
    on = (Activity.CHECK_INS, Activity.SHARING) if shares else (Activity.CHECK_INS,)
    street.context.switches["moerwijk"] = Switches("moerwijk", on=on)
    await says_fine(street)
    labels = [
        street.rendered(button.label) for row in (await street.last()).buttons for button in row
    ]
    assert ("Ja, er is nog iets" in labels, "Nee, het gaat zo" in labels) == (True, True)
    assert len(labels) == (3 if shares else 2)
