"""Els had only a telephone, and gets the bot in the middle of a round of her circle."""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.phone.test_gets_the_bot import CODE, SARA, PietsPhone
from tests.scenes.circle_street import NAMES, CircleStreet
from tests.scenes.street import Clock

ASKED = "U bent aan de beurt in de telefooncirkel.\nBel Ans"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """The morning on which the circle runs for the first time: Ans is to call Bep."""
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    street.clock.now = street.clock.now.replace(hour=8, minute=29) + timedelta(days=1)
    await street.passes(2)
    return street


async def gets_the_bot(street: CircleStreet, els: str) -> None:
    """Sara reads a code out to her, and she types it."""
    phone = PietsPhone(street.store, street.context, street.clock, name="Els")
    await phone.agrees()
    await street.do(deeds.join_code(person=els), actor=SARA)
    code = CODE.search((await street.desk())[-1])
    assert code
    await phone.types(f"/koppel {code[0]}")


@pytest.mark.parametrize("round_is", ["not with her yet", "calling her", "past her"])
async def test_she_reads_what_is_asked_of_her_before_it_is_asked(
    street: CircleStreet, round_is: str
) -> None:
    (els,) = set((await street.circle()).members) - set(NAMES)
    if round_is == "not with her yet":
        await gets_the_bot(street, els)
    for who in ("ans", "bep", "cor"):
        await street.presses_of(who, "Gesproken")
    if round_is == "calling her":
        await gets_the_bot(street, els)
    await street.presses_of("dirk", "Gesproken")
    if round_is == "past her":
        await gets_the_bot(street, els)
    read = await street.reads(els)
    assert "Welkom!" in read[0]
    assert "U doet mee met de telefooncirkel Ochtendcirkel" in read[1]
    her_turn = [line for line in read if ASKED in line]
    assert her_turn == ([] if round_is == "past her" else read[2:])
    asks = els if her_turn else "dirk"
    circle = await street.circle()
    assert circle.round
    assert [(one.caller, one.called) for one in circle.round.calls] == [(asks, "ans")]
