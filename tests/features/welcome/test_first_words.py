"""What somebody writes before they agreed is not asked again; of a no nothing is kept."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

ASKS = "goedemorgen kan iemand morgenmiddag op de Erasmusweg 12 brood en melk voor mij halen"


@pytest.fixture
def riet(store: Store, context: Context, clock: Clock) -> Phone:
    """Riet, 78, who never wrote to a bot before."""
    return Phone(store, context, clock, name="Riet")


async def test_the_first_message_is_what_the_talk_goes_on_with(riet: Phone) -> None:
    await riet.types(ASKS)
    await riet.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "Klopt dit?" in riet.reads
    assert "Wat: Boodschappen" in riet.reads
    assert "Waar: Erasmusweg 12, Den Haag" in riet.reads
    assert "woensdag 25 november, in de middag" in riet.reads
    await riet.presses("Versturen")
    assert "Uw vraag is verstuurd." in riet.reads


async def test_tomorrow_stays_the_day_after_it_was_said(riet: Phone, clock: Clock) -> None:
    await riet.types(ASKS)
    clock.now += timedelta(days=1, hours=9)
    await riet.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "26 november" not in riet.reads
    assert "Wanneer is de hulp nodig?" in riet.reads


async def test_what_is_written_at_a_question_of_the_welcome_is_held_too(riet: Phone) -> None:
    await riet.types("/start")
    await riet.types("ik zoek iemand die de hond uitlaat", "en brood nodig")
    assert "Dank u, dat heb ik gelezen." in riet.reads
    assert "[Nederlands]" in riet.reads
    await riet.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "Ik lees: De hond uitlaten." in riet.reads


async def test_of_who_does_not_agree_nothing_is_left(riet: Phone) -> None:
    await riet.types(ASKS)
    await riet.presses("Nederlands", "Nee")
    assert (await riet.work.look(Talk, [riet.who])) == {}
    await riet.types("Opnieuw beginnen")
    await riet.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "Ik lees" not in riet.reads


async def test_who_says_hello_first_meets_the_menu(riet: Phone) -> None:
    await riet.types("goedemorgen")
    await riet.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "[Ik zoek hulp]" in riet.reads
