"""Who was in danger is not closed with a slip of the finger, and never told that all is well."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.features.care.test_sensitive import worries
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.street import Clock

WHYS = {
    "Zelf gesproken: nu veilig": "helped",
    "112 of crisisdienst is erbij": "referred",
    "Overgedragen aan zorg of politie": "referred",
    "Niet bereikt, anderen gaan kijken": "not_reached",
}


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock))
    await worries(street, "violence")
    await street.press("Ik pak dit op")
    return street


async def not_safe(street: DeskStreet) -> Case:
    await street.mina_presses("Nee, ik ben niet veilig")
    return await street.case()


async def staff_read(street: DeskStreet, words: str) -> bool:
    return any(words in told for told in await street.desk())


@pytest.mark.parametrize("why", WHYS)
async def test_who_is_not_safe_is_closed_with_a_reason_and_a_second_press(
    street: DeskStreet, why: str
) -> None:
    await not_safe(street)
    await street.press("Afsluiten")
    assert await staff_read(street, "NIET VEILIG. Hoe is het nu?")
    await street.press(why)
    assert (await street.case()).closed is None
    assert await staff_read(street, f"U kiest: {why}.")
    await street.press("Ja, sluit af")
    case = await street.case()
    assert case.closed
    assert case.outcome == WHYS[why]
    assert any(f"Afgesloten door Sara: {why}." in told for told in await street.desk())
    told = (await street.reads())[-1]
    assert {"112", "0800-2000"} <= set(told.splitlines())
    assert "Fijn" not in told
    assert "niet meer nodig" not in told
    await street.mina_presses("Ik heb nog iets")
    assert (await street.case()).closed is None


async def test_who_says_so_once_more_meanwhile_is_not_closed_by_the_press_of_before(
    street: DeskStreet,
) -> None:
    await not_safe(street)
    await street.press("Afsluiten")
    await street.press("Zelf gesproken: nu veilig")
    street.clock.forward(minutes=1)
    await not_safe(street)
    await street.press("Ja, sluit af")
    assert (await street.case()).closed is None
    assert await staff_read(street, "zei net opnieuw niet veilig te zijn")
    await street.press("Nee, laat open")
    assert (await street.case()).closed is None
    assert await staff_read(street, "blijft open")


async def test_a_list_of_outcomes_that_was_open_already_asks_for_the_reason_too(
    street: DeskStreet,
) -> None:
    await street.press("Afsluiten")
    await not_safe(street)
    await street.press("Geholpen")
    assert (await street.case()).closed is None
    assert await staff_read(street, "Hoe is het nu?")


async def test_who_is_safe_again_is_closed_as_others_are_but_in_words_that_fit(
    street: DeskStreet,
) -> None:
    await not_safe(street)
    await street.mina_presses("Ja, ik ben veilig")
    await street.press("Afsluiten")
    await street.press("Niet meer nodig")
    await street.press("Nu meteen")
    assert (await street.case()).closed
    told = (await street.reads())[-1]
    assert told.startswith("Welzijn Moerwijk rondt dit nu af. Is er toch iets?")
    assert {"112", "0800-2000"} <= set(told.splitlines())


async def test_a_case_that_went_meanwhile_is_said_to_be_gone(street: DeskStreet) -> None:
    await street.do(deeds.stay_open(case="gone"), actor=Actor("moderator", "sara", "moerwijk"))
    assert await staff_read(street, "is er niet meer")
