"""A volunteer looks back on what it meant, and the desk sees who may not stay."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones, picture
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_gerard_looks_back_and_the_desk_sees_that_zeynep_drifts_away(
    browser: Browser, town: Town
) -> None:
    two = (("Gerard", "bot"), ("Ellen Balie", "group"))
    page, (his, desk) = await phones(browser, town, *two, width=1180)
    await his.types("/menu")
    await his.presses("Wat ik deed")
    await his.reads("Ik kijk er nog op terug.")
    await his.reads("2 keer voelde een buur zich minder alleen.")
    await desk.opens_general()
    await desk.types("/vrijwilligers")
    await desk.presses("Wie blijft, en wie misschien niet")
    await desk.reads("Raakt uit beeld: 1.")
    await desk.presses("Wie raakt uit beeld")
    await desk.reads("Zeynep: 5 keer gevraagd.")
    await desk.presses("Waarom mensen stoppen")
    await desk.reads("Geen tijd meer: 3")
    await picture(page, "staying")
    await desk.presses("Vraag hoe het bevalt")
    await desk.reads("Zeynep hoort van u")
