"""Somebody who never saw it asks, helps and handles a case, in the browser, on real input.

Pictures for the README are kept when BUURTBOT_PICTURES names a folder (`make pictures`).
"""

import os
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.phone import PATIENCE_MS, Phone
from tests.live import Town

pytestmark = pytest.mark.browser
GETTING_KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")
ASKING = ("Ik zoek hulp", "Boodschappen", "Voor mijzelf")


async def _picture(page: Page, name: str) -> None:
    folder = os.environ.get("BUURTBOT_PICTURES")  # noqa: TID251 - a switch of this test only
    if folder:
        await page.screenshot(path=Path(folder) / f"{name}.png")


async def _opened(browser: Browser, town: Town, *, width: int = 1440, height: int = 1000) -> Page:
    page = await browser.new_page(viewport={"width": width, "height": height})
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    await page.goto(town.demo.address)
    await expect(page.get_by_test_id("phone-1")).to_be_visible(timeout=PATIENCE_MS)
    assert not troubles
    return page


async def _asks(anna: Phone) -> None:
    await anna.starts()
    for label in (*GETTING_KNOWN, *ASKING):
        await anna.presses(label)
    await anna.reads("Waar is de hulp nodig?")
    await anna.types("Erasmusweg 12")
    for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan"):
        await anna.presses(label)
    await anna.reads("Klopt dit?")
    await anna.presses("Versturen")
    await anna.reads("Uw vraag is verstuurd")


async def test_a_newcomer_asks_helps_and_handles_a_case(browser: Browser, town: Town) -> None:
    page = await _opened(browser, town)
    await _picture(page, "start")
    anna, helper, desk = Phone(page, 1), Phone(page, 2), Phone(page, 3)
    await _asks(anna)
    await helper.reads("Kunt u een buur helpen?")
    await helper.presses("Ik help")
    await helper.reads("Deurwoord")
    await anna.reads("Er komt een buur")
    await helper.types("Dag, ik ben er over een kwartier!")
    await anna.reads("Dag, ik ben er over een kwartier!")
    await anna.types("Wat fijn. Graag een brood en melk.")
    await helper.reads("Wat fijn. Graag een brood en melk.")
    await _picture(page, "together")
    await helper.presses("Klaar")
    await anna.reads("Is alles gelukt?")
    await anna.types("/mens")
    await anna.reads("U wilt een mens spreken")
    await desk.opens_general()
    await desk.reads("Nieuw: Wil een mens")
    await desk.types("/open")
    await desk.reads("Wil een mens · Moerwijk")
    await desk.goes_back()
    await desk.opens_topic("Wil een mens")
    await desk.presses("Ik pak dit op")
    await desk.types("Dag Anna, met Ellen. Waar kan ik mee helpen?")
    await anna.reads("Dag Anna, met Ellen. Waar kan ik mee helpen?")
    await _picture(page, "desk")
    await desk.presses("Afsluiten")
    await desk.presses("Geholpen")
    await desk.reads("Afgesloten")


async def test_the_page_works_on_a_small_phone_and_by_keyboard(
    browser: Browser, town: Town
) -> None:
    page = await _opened(browser, town, width=390, height=844)
    wide = await page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390
    await page.get_by_test_id("language").click()
    await expect(page.get_by_test_id("phone-1")).to_contain_text("asks for help")
    start = page.get_by_test_id("phone-1").get_by_test_id("start")
    await start.focus()
    await page.keyboard.press("Enter")
    await Phone(page, 1).reads("Welkom bij Buurtbot Moerwijk")
    await _picture(page, "small")


async def test_a_fault_can_be_switched_on_and_is_survived(browser: Browser, town: Town) -> None:
    page = await _opened(browser, town)
    anna = Phone(page, 1)
    await page.get_by_test_id("faults").click()
    await page.get_by_test_id("fault-500").click()
    await expect(page.get_by_test_id("active-faults")).not_to_be_empty(timeout=PATIENCE_MS)
    await page.get_by_test_id("faults-close").click()
    await anna.starts()
    await page.get_by_test_id("faults").click()
    await page.get_by_test_id("faults-off").click()
    await page.get_by_test_id("faults-close").click()
    await anna.reads("Welkom bij Buurtbot Moerwijk")
