"""A worker on a train: what they typed is there after it, and so is what a colleague did."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, Route, expect

from buurtbot.demo.web_desk import BRAM
from tests.browser.accessible import assert_accessible
from tests.browser.test_web_desk import signs_in
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.live import live_town
from tests.scenes.waiting import reads

pytestmark = pytest.mark.browser
HALF = "Dag Willem, ik kom morgen"


async def _opens_the_case(page: Page) -> None:
    await page.locator(".card h2 a").first.click()
    await expect(page.get_by_role("button", name="Ik pak dit op").first).to_be_visible()


async def test_two_at_a_case_and_one_of_them_loses_the_connection(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        karin = await signs_in(browser, town)
        bram = await signs_in(browser, town, who=BRAM)
        willem = await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        await _opens_the_case(bram)
        await expect(bram.get_by_text("Karin heeft deze melding nu ook open")).to_be_visible()
        await expect(karin.get_by_text("Bram heeft deze melding nu ook open")).to_be_visible()
        words = karin.get_by_label("Schrijf aan deze persoon")
        await karin.context.set_offline(True)
        await words.fill(HALF)
        await karin.get_by_role("button", name="Sturen").click()
        told = karin.get_by_role("alert").filter(has_text="Er is geen verbinding.")
        await expect(told).to_be_in_viewport()
        await expect(words).to_have_value(HALF)
        await assert_accessible(karin, "desk_page/case")
        await karin.get_by_role("button", name="Ik pak dit op").first.click()
        await expect(karin.get_by_text("Nog niemand heeft dit").first).to_be_visible()
        await bram.get_by_role("button", name="Ik pak dit op").first.click()
        await expect(bram.get_by_text("U hebt dit")).to_be_visible()
        await karin.context.set_offline(False)
        await expect(told).to_be_hidden()
        await expect(karin.get_by_text("Bram heeft dit").first).to_be_visible()  # by itself
        await expect(words).to_have_value(HALF)
        await karin.get_by_role("button", name="Sturen").click()
        await expect(words).to_have_value("")
        await expect(karin.get_by_text("Dit is nog niet doorgestuurd")).to_be_visible()
        assert not any(HALF in text for text in await willem.texts()), "it is Bram's by now"
        await karin.get_by_role("button", name="Doorsturen").click()
        await reads(willem, HALF)


async def test_the_second_to_press_hears_who_was_first_also_from_a_page_of_before(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        karin = await signs_in(browser, town)
        bram = await signs_in(browser, town, who=BRAM)
        await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        await _opens_the_case(bram)
        old = await karin.context.new_page()
        await old.add_init_script("window.EventSource = undefined")  # it hears nothing by itself
        await old.goto(karin.url)
        await bram.get_by_role("button", name="Ik pak dit op").first.click()
        await expect(bram.get_by_text("U hebt dit")).to_be_visible()
        await old.get_by_role("button", name="Ik pak dit op").first.click()
        await expect(old.get_by_role("status").filter(has_text="Bram heeft dit")).to_be_visible()
        await expect(bram.get_by_text("U hebt dit")).to_be_visible()


async def test_a_page_goes_on_by_itself_after_the_service_was_started_again(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        karin = await signs_in(browser, town)
        await karin.clock.install()
        answers = [502]

        async def proxy(way: Route) -> None:
            """It finds nobody behind it, once."""
            await (way.fulfill(status=answers.pop()) if answers else way.continue_())

        await karin.route("**/desk/live*", proxy)
        async with karin.expect_response("**/desk/live*"):
            await karin.goto(f"{town.demo.pages}/desk")
        await willem_wants_to_talk(town.demo.service)
        await karin.clock.fast_forward("01:30")
        await expect(karin.locator(".card h2").first).to_contain_text("Wil praten")


async def test_a_page_that_was_lost_without_a_connection_has_its_words_when_it_is_back(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        karin = await signs_in(browser, town)
        await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        here = karin.url
        await karin.get_by_label("Schrijf aan deze persoon").fill(HALF)
        await karin.context.set_offline(True)
        with pytest.raises(Exception, match="ERR_INTERNET_DISCONNECTED"):
            await karin.reload()
        await karin.context.set_offline(False)
        await karin.goto(here)
        await expect(karin.get_by_label("Schrijf aan deze persoon")).to_have_value(HALF)
