"""What was helped in part is asked about: what is still needed is a new request in a few taps."""

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.phone_street import Phone
from tests.scenes.street import TUESDAY, Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir brings Riet her meal."""
    street = Street(store, context, clock)
    mine = Phone(store, context, clock, user=11, name="Riet")
    agreed = Consent(context.network.shared.consent_version, TUESDAY)
    resident = riet(id=mine.who, consent=agreed, of_age=True)
    await street.put(resident, samir(), soup(resident=mine.who))
    return street


@pytest.fixture
def phone(street: Street) -> Phone:
    """The phone of Riet."""
    return Phone(street.store, street.context, street.clock, user=11, name="Riet")


async def test_what_is_still_needed_is_asked_and_goes_on_its_way(
    street: Street, phone: Phone
) -> None:
    await phone.types("/menu")
    await street.presses("samir", "done", request="soup")
    await phone.looks()
    await phone.presses("Voor een deel")
    assert "Wat is er nog nodig?" in phone.reads
    assert "vaker zien" not in phone.reads, "one question at a time"
    await phone.presses("Ik heb nog iets nodig")
    assert "Wat is er nog nodig? Typ het" in phone.reads
    await phone.types("Nog een pak melk")
    assert "Erasmusweg 12" in phone.reads
    await phone.presses("Versturen", "Vandaag, zo snel mogelijk", "Versturen")
    person = await street.get(Person, phone.who)
    request = await street.get(HelpRequest, person.requests[-1])
    assert (request.kind, request.address, request.words) == (
        "cooking",
        "Erasmusweg 12",
        "Nog een pak melk",
    )


async def test_when_nothing_is_left_the_other_question_follows(
    street: Street, phone: Phone
) -> None:
    await street.presses("samir", "done", request="soup")
    await phone.looks()
    await phone.presses("Voor een deel", "Nee, het is goed zo")
    assert "Wilt u Samir vaker zien?" in phone.reads


@pytest.mark.parametrize("act", ["ask_the_rest", "nothing_left"])
async def test_these_buttons_are_only_for_who_was_helped(street: Street, act: str) -> None:
    await street.hears("samir")
    await street.presses("samir", act, request="soup")
    assert "Wat is er nog nodig" not in await street.hears("samir")


async def test_an_old_button_of_a_request_that_was_withdrawn_says_so(
    street: Street, phone: Phone
) -> None:
    await street.put(soup(resident=phone.who, state="withdrawn"))
    for act in ("ask_the_rest", "nothing_left"):
        await street.hears(phone.who)
        await street.presses(phone.who, act, request="soup")
        assert "Wat is er nog nodig" not in await street.hears(phone.who)
