"""What was not understood is counted per question, without a word of it, for a maintainer."""

import pytest

from buurtbot.commands.unclear import table
from buurtbot.services.core.context import Context
from buurtbot.storage.counted.unclear import unclear_counts
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

WEEK = "2026-W48"


@pytest.fixture
async def fatima(store: Store, context: Context, clock: Clock) -> Phone:
    """Fatima, who is known."""
    phone = Phone(store, context, clock, name="Fatima", types_for=700)
    return await phone.types("hallo", "nederlands", "ja", "ja")


async def test_each_question_has_its_own_count_and_no_words(fatima: Phone) -> None:
    await fatima.types(
        "de trommel staat scheef", "Ik zoek hulp", "de trommel staat scheef", "vrogges"
    )
    await fatima.types("brood", "dank u", "voor mezelf", "Erasmusweg 12", "ja", "als het schikt")
    assert await unclear_counts(fatima.store, "gm0518") == {
        (WEEK, "menu"): 1,
        (WEEK, "ask_for_help.kind"): 2,
        (WEEK, "ask_for_help.when"): 1,
    }
    redis = fatima.store.redis
    for key in await redis.keys("{gm0518}:unclear:*"):
        assert "trommel" not in key + await redis.get(key)
        assert 0 < await redis.pttl(key) <= 90 * 24 * 3600 * 1000


async def test_what_was_understood_or_thanked_for_is_not_counted(fatima: Phone) -> None:
    await fatima.types("Ik zoek hulp", "brood", "dank u wel", "voor mijzelf", "goedemorgen")
    assert not [
        key
        for key in await unclear_counts(fatima.store, "gm0518")
        if key[1] == "ask_for_help.kind"
    ]


async def test_what_staff_type_in_vain_is_counted_as_well(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, context, clock)
    await street.command("/intake")
    await street.types("ze is even weg")
    assert await unclear_counts(store, "gm0518") == {(WEEK, "desk_intake.agreed"): 1}


def test_the_table_has_the_most_puzzling_question_first() -> None:
    counts = {
        ("2026-W48", "menu"): 1,
        ("2026-W47", "ask_for_help.when"): 3,
        ("2026-W40", "menu"): 9,
    }
    assert table("gm0518", counts).splitlines() == [
        "gm0518: answers that were not understood",
        "question            2026-W48  4 weeks    3 weeks",
        "menu                       1       10         10",
        "ask_for_help.when          0        3          3",
    ]
    assert table("gm0518", {}) == "gm0518: nothing was not understood."
