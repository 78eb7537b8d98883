"""Ans has the key of Bep and calls her as well: she is asked to go, not to call herself."""

from dataclasses import replace

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """Bep does not pick up, twice. Her key is with Ans, as staff wrote it down."""
    clock.now = clock.now.replace(hour=8, minute=0)
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    bep = replace(await street.member("bep"), key_holder="Ans van hiernaast, 06-12345610")
    await street.keep(bep)
    await street.passes(31)
    await street.presses_of("ans", "Geen antwoord")
    await street.passes(11)
    await street.presses_of("ans", "Geen antwoord")
    return street


async def test_who_has_the_key_herself_is_asked_to_go_and_tells_how_it_is(
    street: CircleStreet,
) -> None:
    asked = (await street.reads("ans"))[-1]
    assert "U hebt zelf de sleutel. Kunt u nu gaan kijken?" in asked
    assert "Bel nu wie de sleutel heeft" not in asked
    await street.presses_of("ans", "Ik ga kijken")
    await street.presses_of("ans", "Het gaat goed")
    circle = await street.circle()
    assert circle.round is not None
    assert circle.round.how("bep") == "found"


async def test_who_has_it_and_cannot_go_leaves_it_to_the_desk_which_reads_who_has_it(
    street: CircleStreet,
) -> None:
    await street.presses_of("ans", "Ik kan niet gaan")
    case = await street.case()
    assert case.about == "bep"
    assert "Heeft de sleutel: Ans van hiernaast" in "\n".join(await street.desk())


async def test_another_who_calls_is_told_whom_to_ring_for_the_key(street: CircleStreet) -> None:
    cor = replace(await street.member("cor"), key_holder="Ans, 06-12345610")
    await street.keep(cor)
    await street.presses_of("ans", "Ik ga kijken")
    while "Bel Cor" not in (await street.reads("dirk") or [""])[-1]:
        await street.passes(4)
    await street.presses_of("dirk", "Geen antwoord")
    await street.passes(11)
    await street.presses_of("dirk", "Geen antwoord")
    assert "Bel nu wie de sleutel heeft: Ans, 06-12345610" in (await street.reads("dirk"))[-1]
