"""Who writes to the other side what a button does: it goes there, and the button is shown."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Line
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.lines_street import HERE, LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import RIET, SAMIR, agreed


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    """Samir brings Riet her soup; they can write to each other."""
    street = LinesStreet(store, context, clock)
    helper, asks = agreed(samir(), street, SAMIR), agreed(riet(), street, RIET)
    line = Line("request", "soup", HERE)
    request = soup(id="soup", resident=asks.id, holder=helper.id)
    await street.put(replace(helper, lines=(line,)), replace(asks, lines=(line,)), request)
    return street


@pytest.mark.parametrize(
    ("who", "other", "typed", "button"),
    [
        (SAMIR, RIET, "ben er bijna", "[Ik ben onderweg]"),
        (SAMIR, RIET, "het lukt toch niet", "[Het lukt toch niet]"),
        (SAMIR, RIET, "klaar", "[Klaar]"),
        (RIET, SAMIR, "laat maar", "[Intrekken]"),
        (RIET, SAMIR, "vergeet mij", "[Vergeet mij]"),
        (SAMIR, RIET, "wis mijn gegevens", "[Vergeet mij]"),
    ],
)
async def test_the_words_go_and_the_button_is_shown(
    street: LinesStreet, who: int, other: int, typed: str, button: str
) -> None:
    await street.types(who, typed)
    assert typed in street.reads(other)
    assert button in street.reads(who)
    request = (await street.work().look(HelpRequest, ["soup"]))["soup"]
    assert request.state == "taken", "nothing is done by words alone"


@pytest.mark.parametrize(
    "typed",
    [
        *("fijn, ze zit klaar", "de tas staat bij de deur klaar", "Hoe laat komt u?"),
        *("Vergeet mij niet!", "wis toch niet mijn nummer"),
    ],
)
async def test_who_waits_or_asks_when_is_not_done(street: LinesStreet, typed: str) -> None:
    await street.types(RIET, typed)
    assert "druk" not in street.reads(RIET).casefold()


async def test_what_is_only_told_shows_no_button(street: LinesStreet) -> None:
    await street.types(SAMIR, "Ik kom om twee uur langs met de soep en een brood erbij")
    assert "druk" not in street.reads(SAMIR).casefold()
