"""Help asked for somebody else: who asks passes on the word for the door, and is named by name."""

import pytest

from buurtbot.domain.helping.introducing import to_holder, to_resident
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, shown, soup, together
from tests.scenes.street import Clock

OTHER = {"for_other": True, "other_name": "Bep"}


def test_who_asks_for_another_is_told_to_pass_the_word_on() -> None:
    told = shown(to_resident(together(soup(**OTHER)), samir()))
    assert "Deurwoord: blauwe fiets. Geef dit nu door aan Bep" in told
    assert "Aan de deur vraagt Bep ernaar" in told
    own = shown(to_resident(together(), samir()))
    assert "Vraag ernaar aan de deur" in own
    assert "door aan" not in own


def test_the_note_and_the_voice_stand_under_the_name_of_who_asked() -> None:
    _, card, voice = to_holder(together(soup(**OTHER, voice="a-file")), samir())
    assert "Riet schrijft: “De bel doet het niet”" in shown(card)
    assert "Uw buur" not in shown(card)
    assert "Riet sprak dit in" in shown(voice)


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken what Riet asked for Bep."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup(**OTHER))
    return street


async def test_who_goes_reads_at_whose_door_and_who_passes_the_word_on(street: Street) -> None:
    await street.presses("samir", "show_address", request="soup")
    told = await street.hears("samir")
    assert "Dit is bij Bep." in told
    assert "Deurwoord: blauwe fiets. Zeg dit aan de deur. Riet geeft het door" in told
