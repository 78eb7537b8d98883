"""What a newcomer stumbled over on the page: time, a lost connection, Back, narrow and wide."""

import asyncio
import re

import pytest
from playwright.async_api import Browser, Route, expect

from tests.browser.pages import opened
from tests.browser.phone import Phone
from tests.browser.test_page import GETTING_KNOWN, _asks
from tests.scenes.live import Town

pytestmark = pytest.mark.browser
CUT = """[...document.querySelectorAll('.bar-words h3, .chat-line strong, .key, .holder-name')]
    .filter(one => one.offsetParent && one.scrollWidth > one.clientWidth + 1)
    .map(one => one.textContent)"""
# Two long words beside each other, in every pair of buttons: does one of them have to be broken?
BROKEN = """[...document.querySelectorAll('.row > .key:not(:only-child)')]
    .filter(one => one.offsetParent)
    .map(one => {
        one.textContent = 'Boodschappenlijst'; one.style.overflowWrap = 'normal'; return one;
    })
    .filter(one => one.scrollWidth > one.clientWidth + 1 || one.offsetHeight > 50)
    .map(one => one.textContent)"""
STOPS = """[...document.querySelectorAll('#phone-1 .messages button, #phone-1 .messages a')]
    .filter(one => one.tabIndex >= 0).length"""
REGIONS = """[...document.querySelectorAll('[role=region], section, nav, main')]
    .filter(one => one.offsetParent).map(one => one.getAttribute('aria-label')).filter(Boolean)"""


async def test_who_moves_the_clock_sees_that_nobody_comes(browser: Browser, town: Town) -> None:
    page = await opened(browser, town.demo.address)
    anna = Phone(page, 1)
    await _asks(anna)
    await expect(page.get_by_test_id("howto-1")).to_have_class(re.compile("is-done"))
    await expect(page.get_by_test_id("howto-2")).not_to_have_class(re.compile("is-done"))
    await page.get_by_test_id("clock-move").click()
    await page.get_by_test_id("clock-hour").click()
    await expect(page.get_by_test_id("clock")).to_contain_text("11:0")
    await anna.reads("We hebben nog geen buur gevonden")
    await page.get_by_test_id("clock-move").click()
    await page.get_by_test_id("clock-morning").click()
    await expect(page.get_by_test_id("clock")).to_contain_text("wo 25 nov, 10:00")
    await page.reload()
    await expect(page.get_by_test_id("howto-1")).to_have_class(re.compile("is-done"))


async def test_a_lost_connection_is_seen_and_nothing_typed_is_lost(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address)
    anna, desk = Phone(page, 1), Phone(page, 3)
    await anna.starts()
    await anna.reads("Welkom bij Buurtbot")
    state = page.get_by_test_id("connection")
    await expect(state).to_have_text("verbonden")
    await page.context.set_offline(True)
    await anna.types("Nederlands")
    await expect(state).to_contain_text("geen verbinding")
    await expect(anna.box.get_by_test_id("input")).to_have_value("Nederlands")
    await desk.goes_back()
    await desk.box.get_by_test_id("chat-list").get_by_text("Balie Den Haag").click()
    await expect(desk.box.get_by_test_id("topics")).not_to_contain_text("Nog geen berichten")
    await page.context.set_offline(False)
    await expect(state).to_have_text("verbonden")
    await anna.box.get_by_role("button", name="Begrepen").click()
    await anna.box.get_by_test_id("send").click()
    await anna.reads("Mag ik uw gegevens")


async def test_back_goes_a_screen_back_and_a_draft_survives_a_reload(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address)
    anna = Phone(page, 1)
    await anna.starts()
    await anna.reads("Welkom bij Buurtbot")
    await anna.box.get_by_test_id("input").fill("Ik zoek iemand voor")
    await anna.goes_back()
    await anna.box.get_by_test_id("chat-list").get_by_text("Buurtbot Crabbehof").click()
    await expect(anna.box.locator(".bar-words h3")).to_have_text("Buurtbot Crabbehof")
    await page.go_back()
    await expect(anna.box.get_by_test_id("chat-list")).to_be_visible()
    await page.go_back()
    await expect(anna.box.locator(".bar-words h3")).to_have_text("Buurtbot Moerwijk")
    await page.reload()
    await expect(anna.box.get_by_test_id("input")).to_have_value("Ik zoek iemand voor")
    await page.go_forward()
    await expect(anna.box.get_by_test_id("chat-list")).to_be_visible()


async def test_four_phones_on_a_wide_screen_cut_no_words(browser: Browser, town: Town) -> None:
    page = await opened(browser, town.demo.address, width=1440, height=900)
    anna = Phone(page, 1)
    await anna.starts()
    await page.get_by_test_id("add-phone").click()
    for label in (*GETTING_KNOWN, "Ik zoek hulp"):
        await anna.presses(label)
    await anna.reads("Waarbij zoekt u hulp?")
    assert await page.evaluate(CUT) == []
    regions = await page.evaluate(REGIONS)
    assert sorted(regions) == sorted(set(regions)), "two landmarks of one name"
    assert await page.locator(".row > .key:not(:only-child)").count() > 1
    assert await page.evaluate(BROKEN) == []


async def test_a_chat_is_one_stop_and_the_arrows_lead_through_it(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address)
    anna = Phone(page, 1)
    await anna.starts()
    for label in (*GETTING_KNOWN, "Ik zoek hulp"):
        await anna.presses(label)
    await anna.reads("Waarbij zoekt u hulp?")
    assert await page.evaluate(STOPS) == 1
    await anna.box.get_by_role("button", name="Ik wil een mens").last.press("ArrowUp")
    await expect(anna.box.get_by_role("button", name="Stoppen").last).to_be_focused()
    await page.keyboard.press("Home")
    assert await page.evaluate(STOPS) == 1
    await page.keyboard.press("End")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.closest('.messages') === null")


@pytest.mark.parametrize("height", [568, 640])
async def test_on_the_smallest_screen_the_phone_begins_above_the_middle(
    browser: Browser, town: Town, height: int
) -> None:
    page = await opened(browser, town.demo.address, width=320, height=height)
    box = await page.get_by_test_id("phone-1").bounding_box()
    assert box is not None
    assert box["y"] < 320
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_nothing_moves_on_the_smallest_screen_when_the_connection_comes(
    browser: Browser, town: Town
) -> None:
    page = await browser.new_page(viewport={"width": 320, "height": 640})
    may_come = asyncio.Event()

    async def waits(route: Route) -> None:
        await may_come.wait()
        await route.continue_()

    await page.route("**/sim/events*", waits)
    await page.goto(town.demo.address)
    state, phone = page.get_by_test_id("connection"), page.get_by_test_id("phone-1")
    await expect(state).to_have_attribute("data-state", "connecting")
    before = await phone.bounding_box()
    may_come.set()
    await expect(state).to_have_attribute("data-state", "connected")
    assert before == await phone.bounding_box()
