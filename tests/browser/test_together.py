"""Neighbours of the demo do things together: a walking buddy, soup for three, a question."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones, picture
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_marijke_finds_somebody_to_walk_with_and_both_say_yes_first(
    browser: Browser, town: Town
) -> None:
    three = (("Marijke", "bot"), ("Fatma", "bot"), ("Ellen Balie", "group"))
    page, (hers, other, desk) = await phones(browser, town, *three, width=1500)
    await hers.types("/menu")
    await hers.presses("Samen in de buurt")
    await hers.presses("Maatje")
    await hers.presses("Een maatje zoeken")
    await hers.presses("Wandelen")
    await hers.presses("Tuin en planten")
    await hers.reads("✅ Tuin en planten")
    await hers.presses("Klaar")
    await hers.reads("Welke talen spreekt u?")
    await hers.presses("Klaar")
    await hers.presses("Ja, dat is goed")
    await hers.reads("Meestal duurt het ongeveer 16 dagen.")
    await hers.reads("Misschien is dit een maatje voor u: Fatma.")
    await other.reads("Misschien is dit een maatje voor u: Marijke.")
    await hers.presses("Ja, graag")
    await other.presses("Ja, graag")
    await other.reads("Leuk! U en Marijke zijn maatjes voor wandelen.")
    await hers.presses("Om de week")
    await hers.types("Zullen we donderdag een rondje park doen?")
    await other.reads("Zullen we donderdag een rondje park doen?")
    await desk.opens_general()
    await desk.types("/maatjes")
    await desk.reads("3 paren")
    await other.reads("Zegt uw maatje ook ja?")
    await picture(page, "buddies")


async def test_joke_is_asked_how_she_is_and_so_so_is_not_taken_for_fine(
    browser: Browser, town: Town
) -> None:
    two = (("Joke", "bot"), ("Ellen Balie", "group"))
    page, (hers, desk) = await phones(browser, town, *two, width=1180)
    await desk.opens_general()
    await desk.types("/delen")
    await desk.reads("Groentesoep")
    town.later(hours=2)
    await hers.reads("Hoe gaat het vandaag?")
    await hers.presses("Gaat wel")
    await hers.reads("Zullen we even bellen?")
    await hers.presses("Bel mij")
    await hers.reads("Iemand belt u.")
    await desk.types("/bellijst")
    await desk.reads("Bellijst")
    await picture(page, "check_in")
