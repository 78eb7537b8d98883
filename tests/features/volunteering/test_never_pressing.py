"""Somebody offers help in free words only, from a first message to what is offered."""

import pytest

from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock


@pytest.fixture
def noor(store: Store, context: Context, clock: Clock) -> Phone:
    """Noor, who is here for the first time."""
    return Phone(store, context, clock, name="Noor", types_for=700)


async def test_from_a_first_message_to_what_is_offered(noor: Phone) -> None:
    await noor.types("ik wil mensen helpen", "nl", "prima hoor", "ja ik ben 34")
    assert "Mooi dat u buren in Moerwijk wilt helpen!" in noor.reads, "as they wrote at first"
    await noor.types("ja ga verder", "ja dat is goed")
    assert "Waarmee wilt u helpen?" in noor.reads
    await noor.types("ik kan boodschappen doen en de hond uitlaten")
    assert "Dit heb ik aangevinkt." in noor.reads
    await noor.types("dat is alles", "een kwartiertje")
    assert "Wanneer kunt u meestal?" in noor.reads
    await noor.types("in de ochtend en de middag", "verder", "nederlands en engels", "klaar")
    await noor.types("ik woon op de Erasmusweg 12", "ja dat klopt", "ja dat mag")
    for line in (
        "Ik help met: Boodschappen, De hond uitlaten",
        "Lopen: hooguit 15 minuten",
        "Wanneer: Ochtend, Middag",
        "Talen: Nederlands, English",
    ):
        assert line in noor.reads
    await noor.types("ja klopt")
    offer = (await noor.work.look(Person, [noor.who]))[noor.who].offer
    assert offer is not None
    assert (set(offer.kinds), offer.walk_minutes) == ({"groceries", "dog"}, 15)


@pytest.mark.parametrize(
    ("typed", "walk"),
    [("10", 10), ("tien minuten", 10), ("maximaal een kwartier", 15), ("een half uur", 20)],
)
async def test_how_far_in_words_is_never_further_than_they_said(
    noor: Phone, typed: str, walk: int
) -> None:
    await noor.types("hallo", "nl", "ja", "ja", "ik wil helpen", "verder", "ja")
    await noor.types("boodschappen", "klaar", typed, "ochtend", "klaar", "nederlands", "klaar")
    await noor.types("Erasmusweg 12", "ja", "ja")
    assert f"Lopen: hooguit {walk} minuten" in noor.reads


async def test_what_they_help_with_may_be_said_before_it_is_asked(noor: Phone) -> None:
    await noor.types("hallo", "nl", "ja", "ja", "ik wil helpen", "boodschappen en de hond")
    assert "Dit hoort er eerst nog bij." in noor.reads
    await noor.types("verder", "ja")
    assert "[✅ Boodschappen]" in noor.reads
    assert "[✅ De hond uitlaten]" in noor.reads


async def test_what_is_no_distance_is_asked_again(noor: Phone) -> None:
    await noor.types("hallo", "nl", "ja", "ja", "ik wil helpen", "verder", "ja")
    await noor.types("boodschappen", "klaar", "3 of 20")
    assert "Hoe ver wilt u lopen" in noor.reads
