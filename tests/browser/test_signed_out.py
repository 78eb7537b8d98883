"""Signed out in another tab, or after half an hour: the screen shows nobody any more."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.accessible import assert_accessible
from tests.browser.test_web_desk import signs_in
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.live import live_town

pytestmark = pytest.mark.browser
WRITE = "Schrijf aan deze persoon"


async def test_what_is_open_in_another_tab_goes_and_half_a_reply_is_there_again(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await willem_wants_to_talk(town.demo.service)
        await page.locator(".card h2 a").first.click()
        await page.get_by_label(WRITE).fill("Dag Willem, ik kom morgen")
        here = page.url
        bare = await page.context.new_page()
        await bare.add_init_script("window.EventSource = undefined")  # an old browser
        await bare.goto(here)
        await bare.get_by_label(WRITE).fill("Half")
        other = await page.context.new_page()
        await other.goto(f"{town.demo.pages}/desk/account")
        await other.get_by_role("button", name="Uitloggen", exact=True).click()
        heading = page.get_by_role("heading", level=1)
        await expect(heading).to_have_text("Inloggen op de webbalie")  # by itself
        await expect(page.get_by_text("Willem")).to_have_count(0)
        await bare.get_by_role("button", name="Sturen").click()
        await expect(bare.get_by_role("heading", level=1)).to_have_text(
            "U bent niet meer ingelogd"
        )
        await expect(bare.get_by_label("Dit schreef u.")).to_have_value("Half")
        await assert_accessible(bare, "signing_in/not_done")
        town.later(minutes=1)  # the code of the telephone is another one
        await signs_in(browser, town, page.context)
        await page.reload()
        await expect(page).to_have_url(here)
        await expect(page.get_by_label(WRITE)).to_have_value("Dag Willem, ik kom morgen")


async def test_an_intake_that_stood_idle_goes_on_after_signing_in(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await page.get_by_role("link", name="Nieuwe vraag aan de telefoon").click()
        name, words = page.get_by_label("Naam van de beller"), page.locator("#in-words")
        await name.fill("Greet")
        await name.press("Tab")
        await expect(page.get_by_text("Bewaard.")).to_be_visible()
        town.later(minutes=31)
        await words.fill("brood en melk")
        await words.press("Tab")
        heading = page.get_by_role("heading", level=1)
        await expect(heading).to_have_text("Inloggen op de webbalie")
        await signs_in(browser, town, page.context)
        await page.reload()
        await expect(name).to_have_value("Greet")
        await expect(words).to_have_value("brood en melk")
        await expect(page.get_by_text("Bewaard.")).to_be_visible()
