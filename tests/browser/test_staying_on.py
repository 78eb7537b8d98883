"""Who helps asks why no request came, reads a tip, rests and comes back; and may stop in peace."""

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_wouter_asks_why_reads_a_tip_rests_without_guilt_and_stops_with_one_press(
    browser: Browser, town: Town
) -> None:
    _, (his,) = await phones(browser, town, ("Wouter", "bot"), width=640)
    await his.types("/menu")
    await his.presses("Wat ik deed")
    await his.presses("Waarom krijg ik weinig oproepen?")
    await his.reads("In de laatste weken was er bijna geen vraag in uw buurt.")
    await his.types("/menu")
    await his.presses("Wat ik deed")
    await his.presses("Tips voor een goed gesprek")
    await his.presses("Open vragen")
    await his.reads("Hoe ziet uw dag eruit?")
    await his.types("/pauze")
    await his.presses("Tot ik het zeg")
    await his.reads("U krijgt geen oproepen tot u zelf weer begint.")
    await his.presses("Weer oproepen krijgen")
    await his.reads("Fijn dat u er weer bent.")
    await his.presses("Hoe vaak mag ik u vragen?")
    await his.presses("Hooguit eens per week")
    await his.types("/menu")
    await his.presses("Meer: taal, gegevens, nummers")
    await his.presses("Stoppen met helpen")
    await his.presses("Ja, stop met helpen")
    await his.reads("Waarom stopt u?")
    await his.presses("Geen tijd meer")
    await his.reads("U bent welkom.")
