"""/privacy in the bot: what is kept, why and how long, also for who did not begin yet."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.people.person import Consent
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.neighbours.commands import COMMANDS, OTHERS
from handlers.neighbours_aiogram import introduce
from tests.scenes.helping_street import Street, riet
from tests.scenes.street import TUESDAY, Clock

LONGEST = 4096


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Riet agreed; Lars never began."""
    street = Street(store, context, clock)
    await street.put(riet(consent=Consent("1", TUESDAY)), riet(id="lars", chat=33))
    return street


async def test_it_says_what_why_how_long_and_what_they_can_do(street: Street) -> None:
    await street.presses("riet", COMMANDS["privacy"].name)
    heard = await street.hears("riet")
    assert "het adres 7 dagen na de hulp" in heard
    assert "Grond: u zei ja toen u begon." in heard
    assert "Telegram kan zelf meelezen" in heard
    assert "[Wat weet u van mij?]" in heard
    assert len(heard) < LONGEST


async def test_who_did_not_begin_reads_it_too(street: Street) -> None:
    await street.presses("lars", "privacy")
    heard = await street.hears("lars")
    assert "Dit bewaart de buurtbot van u" in heard
    assert "[" not in heard


async def test_the_statement_of_the_organisation_is_named_when_there_is_one(
    store: Store, context: Context, clock: Clock
) -> None:
    shared = context.network.shared.model_copy(update={"privacy_url": "https://buurt.example/p"})
    network = context.network.model_copy(update={"shared": shared})
    street = Street(store, replace(context, network=network), clock)
    await street.put(riet())
    await street.presses("riet", "privacy")
    assert "https://buurt.example/p" in await street.hears("riet")


def test_it_stands_in_the_list_of_telegram_with_nothing_that_the_bot_does_not_know() -> None:
    assert "privacy" in introduce.COMMANDS
    assert set(introduce.COMMANDS) <= set(COMMANDS) | set(OTHERS)
