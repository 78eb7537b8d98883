"""After the first five minutes: a story for each thing that is done together, played as told."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.accessible import violations
from tests.browser.pages import opened, picture
from tests.browser.phone import Phone
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_a_newcomer_sees_a_circle_run_within_two_minutes(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address, width=1500)
    await page.get_by_test_id("howto-chapter").click()
    circle = page.get_by_test_id("howto-circle")
    await expect(circle).to_contain_text("Youssef belt als eerste")
    await picture(page, "stories")
    await page.get_by_test_id("step-circle").click()
    first, own, group = (Phone(page, number, town.demo.clock) for number in (1, 2, 3))
    await own.starts()
    await group.opens_general()
    await group.types("/cirkel")
    await group.presses("Ochtendcirkel")
    await own.presses("Begin nu")
    await first.reads("U bent aan de beurt in de telefooncirkel.")
    await first.presses("Gesproken")
    await page.get_by_test_id("step-check_in").click()
    await expect(page.get_by_test_id("phone-1")).to_contain_text("Joke")
    await expect(page.get_by_test_id("phone-2")).to_contain_text("Ellen Balie")
    await page.reload()
    await expect(page.get_by_test_id("howto-buddies")).to_be_visible()
    await page.get_by_test_id("howto-chapter").click()
    await expect(page.get_by_test_id("howto-1")).to_be_visible()


async def test_the_stories_fit_on_any_screen(browser: Browser, town: Town) -> None:
    page = await opened(browser, town.demo.address, width=320)
    for _ in range(5):
        await page.get_by_role("button", name="Volgende stap").click()
    await expect(page.get_by_test_id("howto-circle")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await page.get_by_role("button", name="Volgende stap").click()
    await expect(page.get_by_test_id("howto-check_in")).to_contain_text("vraagt Joke hoe het gaat")
    for _ in range(2):
        await page.get_by_role("button", name="Vorige stap").click()
    await expect(page.get_by_test_id("howto-5")).to_be_visible()
    await page.get_by_role("button", name="Volgende stap").click()
    assert await violations(page) == []
    await page.set_viewport_size({"width": 1500, "height": 1000})
    await expect(page.get_by_test_id("howto-staying")).to_be_visible()
    assert await violations(page) == []
