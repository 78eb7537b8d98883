"""A name that turns the words round turns nothing but itself."""

import pytest
from playwright.async_api import Browser, expect

from buurtbot.simulator.server import serving
from buurtbot.simulator.state.world import World
from tests.browser.pages import opened

pytestmark = pytest.mark.browser


async def test_a_name_beside_other_words_does_not_turn_them_round(browser: Browser) -> None:
    world = World()
    bot = world.add_bot("111:SECRET", "vraag_bot", "Buurt\u202ebot")
    anna = world.add_person("Anna")
    async with serving(world) as address:
        page = await opened(browser, f"{address}/#phones={anna.id}:{bot.id}")
        beside = await page.evaluate(
            "title => import('./texts.js').then(({ t }) => t('message_to', { title }))",
            "\u202e\u05e9\u05dc",
        )
        assert beside == "Bericht aan \u2068\u05e9\u05dc\u2069"
        await expect(page.get_by_test_id("phone-1").get_by_text("Buurtbot").first).to_be_visible()
