"""A resident without Telegram asks on our page, and is helped; a volunteer may be there too."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.own_page import Reader
from tests.browser.pages import phones, picture
from tests.scenes.live import Town

pytestmark = pytest.mark.browser
KNOWN = ("Ik zoek hulp", "Boodschappen", "Voor mijzelf")
WIDTH = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


async def asks(resident: Reader) -> None:
    """Ask for groceries, in the same talk as everywhere."""
    for label in KNOWN:
        await resident.presses(label)
    await resident.types("Erasmusweg 12")
    for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen"):
        await resident.presses_in_talk(label)
    await resident.reads("Uw vraag is verstuurd")


async def test_a_resident_on_the_page_is_helped_by_a_volunteer_in_telegram(
    browser: Browser, town: Town
) -> None:
    willem = await Reader.comes(browser, town)
    await willem.begins("Willem")
    await asks(willem)
    page, (helper,) = await phones(browser, town, ("Youssef", "bot"), width=800)
    await helper.reads("Kunt u een buur helpen?")
    await helper.presses("Ik help")
    await willem.reads("Er komt een buur")
    await helper.types("Dag, ik ben er over een kwartier!")
    await willem.reads("Dag, ik ben er over een kwartier!")
    await willem.types("Wat fijn. Graag een brood en melk.")
    await helper.reads("Wat fijn. Graag een brood en melk.")
    await expect(willem.page.get_by_text("aangekomen")).to_be_visible()
    await picture(willem.page, "own_page")
    await helper.presses("Klaar")
    await willem.reads("Is alles gelukt?")
    await page.close()
