"""On the smallest screen whoever pressed sees what came of it, and the Tab key goes on there."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.test_web_desk import signs_in
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import live_town

pytestmark = pytest.mark.browser


async def _presses_with_keys(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).first.focus()
    await page.keyboard.press("Enter")


async def _sees(page: Page, words: str) -> None:
    await expect(page.get_by_text(words).last).to_be_in_viewport()


async def test_who_presses_at_the_web_desk_is_brought_to_what_came_of_it(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await willem_wants_to_talk(town.demo.service)
        await page.set_viewport_size({"width": 320, "height": 640})
        await page.goto(f"{town.demo.pages}/desk/general/moerwijk")
        await _presses_with_keys(page, "Vrijwilligers")
        await _sees(page, "Vrijwilligers. Niveau 1")
        await _presses_with_keys(page, "Maatjes")
        await _sees(page, "Maatjes in Moerwijk")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")  # the first button of what was answered
        await _sees(page, "Karin gaat verder in het eigen gesprek")
        await page.goto(f"{town.demo.pages}/desk/own")
        await _presses_with_keys(page, "Stoppen")
        await _sees(page, "U bent gestopt.")
        await page.goto(f"{town.demo.pages}/desk/intake")
        await _presses_with_keys(page, "Liever vraag voor vraag")
        await _presses_with_keys(page, "Ja, de beller zegt ja")
        await _sees(page, "Hoe heet de beller?")
        await page.goto(f"{town.demo.pages}/desk")
        await page.locator(".card h2 a").first.click()
        await _presses_with_keys(page, "Ik pak dit op")
        for line in ("Dag Willem", "Hier Karin van de balie"):
            await page.get_by_label("Schrijf aan deze persoon").fill(line)
            await _presses_with_keys(page, "Sturen")
            await _sees(page, line)


async def test_what_is_to_be_read_out_to_who_is_rung_is_before_the_eyes(
    browser: Browser, tmp_path: Path
) -> None:
    """It stands above all calls, where the one that was pressed is far below."""
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await DeskDay(town.demo.service).riet_is_to_be_called()
        await page.set_viewport_size({"width": 320, "height": 640})
        await page.goto(f"{town.demo.pages}/desk/calls")
        await _presses_with_keys(page, "Ik bel Riet")
        await _sees(page, "+31 70 765 43 21")
        await _presses_with_keys(page, "Geen antwoord")
        await _sees(page, "Wij bellen later nog eens")
