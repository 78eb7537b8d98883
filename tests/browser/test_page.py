"""Somebody who never saw it asks, helps and handles a case, in the browser, on real input."""

import pytest
from playwright.async_api import Browser, Locator, expect

from tests.browser.pages import opened, picture
from tests.browser.phone import Phone
from tests.scenes.live import Town
from tests.scenes.waiting import until

pytestmark = pytest.mark.browser
GETTING_KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")
ASKING = ("Ik zoek hulp", "Boodschappen", "Voor mijzelf")


async def _asks(anna: Phone) -> None:
    await anna.starts()
    for label in (*GETTING_KNOWN, *ASKING):
        await anna.presses(label)
    await anna.reads("Waar is de hulp nodig?")
    await anna.types("Erasmusweg 12")
    for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan"):
        await anna.presses(label)
    await anna.reads("Klopt dit?")
    await anna.presses("Versturen")
    await anna.reads("Uw vraag is verstuurd")


async def test_a_newcomer_asks_helps_and_handles_a_case(browser: Browser, town: Town) -> None:
    page = await opened(browser, town.demo.address)
    await picture(page, "start")
    anna, helper, desk = Phone(page, 1), Phone(page, 2), Phone(page, 3)
    await _asks(anna)
    await helper.reads("Kunt u een buur helpen?")
    await helper.presses("Ik help")
    await helper.reads("Het huisnummer en het deurwoord")
    await anna.reads("Er komt een buur")
    await helper.types("Dag, ik ben er over een kwartier!")
    await anna.reads("Dag, ik ben er over een kwartier!")
    await anna.types("Wat fijn. Graag een brood en melk.")
    await helper.reads("Wat fijn. Graag een brood en melk.")
    await expect(page.get_by_test_id("signs")).to_have_count(2)
    await picture(page, "together")
    await helper.presses("Klaar")
    await anna.reads("Is alles gelukt?")
    await anna.types("/mens")
    await anna.reads("U wilt een mens spreken")
    await desk.opens_general()
    await desk.reads("Nieuw: Wil praten")
    await desk.types("/open")
    await desk.reads("Wil praten M\u2011")
    await desk.goes_back()
    await desk.opens_topic("Wil praten")
    await desk.presses("Ik pak dit op")
    await desk.types("Dag Anna, met Ellen. Waar kan ik mee helpen?")
    await anna.reads("Dag Anna, met Ellen. Waar kan ik mee helpen?")
    await picture(page, "desk")
    await desk.presses("Afsluiten")
    await desk.presses("Geholpen")
    await desk.presses("Nu meteen")
    await desk.reads("Afgesloten")


async def test_the_page_works_on_a_small_phone_and_by_keyboard(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address, width=390, height=844)
    wide = await page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390
    await page.get_by_test_id("language").click()
    await expect(page.get_by_test_id("phone-1")).to_contain_text("asks for help")
    start = page.get_by_test_id("phone-1").get_by_test_id("start")
    await start.press("Enter")
    await Phone(page, 1).reads("Welkom bij Buurtbot Moerwijk")
    await picture(page, "small")


async def test_a_fault_can_be_switched_on_and_is_survived(browser: Browser, town: Town) -> None:
    page = await opened(browser, town.demo.address)
    anna = Phone(page, 1)
    await page.get_by_test_id("faults").click()
    await page.get_by_test_id("fault-500").click()
    await expect(page.get_by_test_id("active-faults")).not_to_be_empty()
    await page.get_by_test_id("faults-close").click()
    await anna.starts()

    async def is_met() -> bool:
        return not all(call["ok"] for call in await town.telegram.calls("sendMessage"))

    await until(is_met)
    await page.get_by_test_id("faults").click()
    await page.get_by_test_id("faults-off").click()
    await page.get_by_test_id("faults-close").click()
    await anna.reads("Welkom bij Buurtbot Moerwijk")


async def test_a_place_in_another_neighbourhood_gets_its_own_map(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address)
    anna = Phone(page, 1)
    await anna.starts()
    await anna.box.get_by_test_id("attach").click()
    await anna.box.get_by_text("Locatie", exact=True).first.click()
    where, pin = anna.box.get_by_test_id("place-words"), anna.box.get_by_test_id("map-pin")
    await expect(where).to_contain_text("In Moerwijk")
    await anna.box.get_by_test_id("quick-place").get_by_text("Plein Delftzicht").click()
    await expect(where).to_have_text("In Schieoevers, bij Plein Delftzicht")
    before = await _height_on(anna.box.get_by_test_id("map"), pin)
    assert 0 < before < 1
    await anna.box.get_by_test_id("map").press("Shift+ArrowUp")

    async def is_higher() -> bool:
        return 0 < await _height_on(anna.box.get_by_test_id("map"), pin) < before

    await until(is_higher)


async def _height_on(drawing: Locator, pin: Locator) -> float:
    """Where the point of the pin is: 0 at the top of the map, 1 at the bottom."""
    whole, part = await drawing.bounding_box(), await pin.bounding_box()
    assert whole is not None
    assert part is not None
    return (part["y"] + part["height"] - whole["y"]) / whole["height"]
