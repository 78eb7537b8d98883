"""Nothing moves under a finger: what is held down when news comes is still pressed."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.pages import opened
from tests.browser.phone import Phone
from tests.browser.talks import BOT
from tests.scenes.live import Town

pytestmark = pytest.mark.browser
TWO_FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


async def test_a_button_whose_message_changes_under_a_finger_is_still_pressed(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address)
    anna = Phone(page, 1)
    await anna.starts()
    await anna.reads("Welkom bij Buurtbot Moerwijk")
    await anna.box.get_by_test_id("inline-button").get_by_text("Nederlands", exact=True).hover()
    await page.mouse.down()
    async with page.expect_response(lambda answer: "/messages" in answer.url):
        await _hearts_the_newest(town, "Anna")
    await page.evaluate(TWO_FRAMES)
    await expect(anna.box.get_by_text("❤")).to_have_count(0)
    await page.mouse.up()
    await anna.reads("Ja, dat is goed")
    await expect(anna.box.get_by_text("❤")).to_be_visible()


async def _hearts_the_newest(town: Town, name: str) -> None:
    """The message with the buttons changes, as it does when the bot edits it."""
    person = await town.person(name)
    newest = (await person.sees(BOT))[-1]
    heart = {"person": person.id, "chat": BOT, "message_id": newest.id, "emoji": "❤"}
    await town.telegram.post("/sim/react", heart)
