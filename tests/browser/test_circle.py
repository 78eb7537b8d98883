"""A telephone circle of the demo: a neighbour is rung, does not answer, and the desk has it."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones, picture
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_a_circle_runs_and_who_is_not_reached_is_with_the_desk(
    browser: Browser, town: Town
) -> None:
    three = (("Youssef", "bot"), ("Ellen Balie", "group"), ("Ellen Balie", "desk"))
    page, (theirs, desk, own) = await phones(browser, town, *three, width=1500)
    await own.starts()
    await own.reads("Hier doet u een intake")
    await desk.opens_general()
    await desk.types("/cirkel")
    await desk.presses("Ochtendcirkel")
    await own.reads("1. Youssef")
    await own.presses("Begin nu")
    await theirs.reads("U bent aan de beurt in de telefooncirkel.")
    await theirs.presses("Geen antwoord")
    await theirs.reads("Willem nam niet op.")
    town.later(minutes=11)
    await theirs.reads("Bel Willem nog een keer")
    await theirs.presses("Geen antwoord")
    await theirs.reads("Bel nu wie de sleutel heeft")
    await theirs.reads("Willem nam niet op.")
    await theirs.presses("Ook geen antwoord")
    await theirs.reads("De balie weet het nu.")
    await desk.goes_back()
    await desk.opens_topic("Cirkel")
    await desk.reads("dit lid is niet bereikt")
    await picture(page, "circle")
