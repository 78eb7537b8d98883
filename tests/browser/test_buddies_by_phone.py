"""Corrie and Nel only have a telephone: the desk opens the two, and reads what to say."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_the_desk_asks_nudges_and_parts_two_who_ring_each_other(
    browser: Browser, town: Town
) -> None:
    two = (("Ellen Balie", "group"), ("Ellen Balie", "desk"))
    _, (desk, own) = await phones(browser, town, *two, width=1180)
    await own.starts()
    await own.reads("Hier doet u een intake")
    await desk.opens_general()
    await desk.types("/maatjes")
    await desk.presses("Corrie en Nel")
    await own.reads("Corrie Smit: bellen, met Nel.")
    await own.reads("Hoe vaak: elke week.")
    await own.presses("Sprak het maatje nog niet")
    await own.reads("Eén keer bellen is genoeg.")
    await own.presses("Stopt met dit maatje")
    await own.reads("Nel hoort dat het stopt, en geen reden.")
    await own.presses("Zoekt een nieuw maatje")
    await own.reads("Voor bellen wacht nu één buur.")
    await desk.reads("Maatjes in Moerwijk: 2 paren.")
