"""Neighbours of the demo do things together: a walking buddy, soup for three, a question."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import opened, picture
from tests.browser.phone import Phone
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_marijke_finds_somebody_to_walk_with_and_both_say_yes_first(
    browser: Browser, town: Town
) -> None:
    here = town.demo.network.neighbourhood("moerwijk")
    marijke, fatma = await town.person("Marijke"), await town.person("Fatma")
    ellen, bot = await town.person("Ellen Balie"), town.demo.world.bot(here.bot).id
    phones = f"{marijke.id}:{bot},{fatma.id}:{bot},{ellen.id}:{here.desk.group}"
    page = await opened(browser, f"{town.demo.address}/#phones={phones}", width=1500, height=900)
    hers, other, desk = Phone(page, 1), Phone(page, 2), Phone(page, 3)
    await page.get_by_test_id("howto-close").click()
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
    await desk.reads("2 paren")
    await other.reads("Zegt uw maatje ook ja?")
    await picture(page, "buddies")


async def test_joke_is_asked_how_she_is_and_so_so_is_not_taken_for_fine(
    browser: Browser, town: Town
) -> None:
    here = town.demo.network.neighbourhood("moerwijk")
    joke, ellen = await town.person("Joke"), await town.person("Ellen Balie")
    bot, group = town.demo.world.bot(here.bot).id, here.desk.group
    phones = f"{joke.id}:{bot},{ellen.id}:{group}"
    page = await opened(browser, f"{town.demo.address}/#phones={phones}", width=1180, height=900)
    hers, desk = Phone(page, 1), Phone(page, 2)
    await page.get_by_test_id("howto-close").click()
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
