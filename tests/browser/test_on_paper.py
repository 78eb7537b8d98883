"""What is printed: black on white from whatever screen, nothing cut off, whose paper it is."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from buurtbot.domain.circles import on_paper
from tests.browser.test_web_desk import signs_in
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import live_town

pytestmark = pytest.mark.browser
PALE = r"""() => [...document.querySelectorAll("body *")]
    .filter(one => one.checkVisibility() && one.innerText)
    .map(one => getComputedStyle(one).color.match(/\d+/g).slice(0, 3).map(Number))
    .filter(rgb => Math.max(...rgb) > 60).length"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
TOO_LONG = "Wilhelminajohanna" * 4


async def prints(page: Page) -> None:
    """As Chromium lays it out for paper, asked by who has a dark screen."""
    await page.emulate_media(media="print", color_scheme="dark")
    await page.set_viewport_size({"width": 680, "height": 1000})  # A4 within its margins
    assert await page.evaluate(PALE) == 0, "ink is black"
    assert await page.evaluate(WIDER) <= 0, "nothing is cut off at the edge"


async def test_what_the_web_desk_prints_says_whose_it_is_and_is_black_on_white(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await DeskDay(town.demo.service).riet_is_to_be_called()
        for address in ("/desk/calls", "/desk/volunteers", "/desk"):
            await page.goto(f"{town.demo.pages}{address}")
            await prints(page)
            await expect(page.get_by_text("Voor Karin,")).to_be_visible()
            await expect(page.get_by_text("Vernietig dit papier na gebruik.")).to_be_visible()
            await expect(page.get_by_role("navigation")).to_be_hidden()
            for press in await page.locator("button, .button").all():
                await expect(press).to_be_hidden()
            await page.emulate_media(media="screen")


async def test_four_words_are_printed_with_a_number_to_call_and_nothing_to_press(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await browser.new_page(locale="nl")
        await page.goto(f"{town.demo.pages}/b/moerwijk")
        await page.get_by_role("button", name="Beginnen").click()
        await prints(page)
        await expect(page.get_by_text("070 205 24 80").first).to_be_visible()
        await expect(page.get_by_text("English")).to_be_hidden()


async def test_the_longest_name_stays_on_the_sheet_of_a_circle(browser: Browser) -> None:
    lines = (f"Telefooncirkel van {TOO_LONG}", f"U belt: {TOO_LONG}\n070 1", "Dagen: maandag.")
    page = await browser.new_page()
    await page.set_content(on_paper.page([lines], language="nl", title="Telefooncirkel"))
    await prints(page)
