"""A volunteer looks back on what it meant, and the desk sees who may not stay."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import opened, picture
from tests.browser.phone import Phone
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_gerard_looks_back_and_the_desk_sees_that_zeynep_drifts_away(
    browser: Browser, town: Town
) -> None:
    here = town.demo.network.neighbourhood("moerwijk")
    gerard, ellen = await town.person("Gerard"), await town.person("Ellen Balie")
    bot, group = town.demo.world.bot(here.bot).id, here.desk.group
    phones = f"{gerard.id}:{bot},{ellen.id}:{group}"
    page = await opened(browser, f"{town.demo.address}/#phones={phones}", width=1180, height=900)
    his, desk = Phone(page, 1), Phone(page, 2)
    await page.get_by_test_id("howto-close").click()
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
