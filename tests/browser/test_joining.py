"""Riet rang about soup, and said yes in Telegram too: by a code she is one, and comes once."""

import re

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones
from tests.browser.test_sharing import hears_of_it, rings
from tests.scenes.live import Town

pytestmark = pytest.mark.browser
CODE = re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}")


async def test_who_said_yes_by_telephone_and_in_the_bot_comes_once(
    browser: Browser, town: Town
) -> None:
    name = await hears_of_it(town)
    four = ((name, "bot"), ("Youssef", "bot"), ("Ellen Balie", "group"), ("Ellen Balie", "desk"))
    page, (riet, giver, desk, own) = await phones(browser, town, *four, width=1900)
    await own.starts()
    await riet.presses("Ja, graag")
    await riet.reads("Fijn, er is plek voor u!")
    await desk.opens_general()
    await desk.types("/delen")
    await rings(desk, own, "Riet de Vries", "070 765 43 21")
    await own.presses("Zegt ja")
    await own.reads("Zeg tegen Riet:")
    await desk.types("/zoek 070 765 43 21")
    await desk.presses("De beller krijgt de bot")
    await own.reads("Code voor Riet")
    [code, *_] = CODE.findall(await page.inner_text("body"))
    await riet.types(f"/koppel {code}")
    await riet.presses("Ja, voeg het samen")
    await riet.reads("Dat is nu één keer.")
    await desk.reads("Riet de Vries gebruikt nu zelf de bot.")
    await giver.reads(f"{name} en Riet zijn dezelfde buur. Die komt één keer.")
    await riet.types("Hoe laat zal ik komen?")
    await giver.reads("Bericht van Riet:")
