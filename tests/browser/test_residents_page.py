"""A resident without Telegram asks on our page, and is helped; a volunteer may be there too."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.accessible import assert_accessible
from tests.browser.own_page import Reader
from tests.browser.pages import opened, phones, picture
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
    await willem.page.evaluate("scrollTo(0, 0)")
    await picture(willem.page, "own_page")
    await assert_accessible(willem.page, "residents_page/conversation")
    await helper.presses("Klaar")
    await willem.reads("Is alles gelukt?")
    await page.close()


async def test_with_the_keyboard_alone_on_the_smallest_screen(
    browser: Browser, town: Town
) -> None:
    ria = await Reader.comes(browser, town, width=320)
    assert await ria.page.evaluate(WIDTH)
    await ria.tabs_to("name")
    await ria.page.keyboard.type("Ria")
    await ria.page.keyboard.press("Enter")
    await expect(ria.page.get_by_role("heading", name="Uw vier woorden")).to_be_visible()
    assert await ria.page.evaluate(WIDTH)
    await ria.page.get_by_role("link", name="Ik heb ze opgeschreven").focus()
    await ria.page.keyboard.press("Enter")
    for question in ("Welke taal wilt u gebruiken?", "Mag ik uw gegevens zo bewaren"):
        await expect(ria.page.locator("#question")).to_contain_text(question)
        await expect(ria.page.locator("#question")).to_be_focused()
        await ria.page.keyboard.press("Tab")
        await ria.page.keyboard.press("Enter")
    await expect(ria.page.locator("#question")).to_contain_text("Bent u 16 jaar of ouder?")
    assert await ria.page.evaluate(WIDTH)
    await ria.tabs_to("words")
    await ria.page.keyboard.type("ik ben 81")
    await ria.page.keyboard.press("Tab")
    await ria.page.keyboard.press("Enter")
    await ria.reads("Fijn dat u er bent.")


async def test_without_a_script_it_is_read_with_a_press_and_the_back_button_does_no_harm(
    browser: Browser, town: Town
) -> None:
    joke = await Reader.comes(browser, town, scripts=False)
    await joke.begins("Joke")
    await joke.types("goedemorgen")
    await joke.reads("goedemorgen")
    await joke.page.go_back()
    await joke.page.go_forward()
    await joke.page.get_by_role("link", name="Is er iets nieuws?").click()
    await expect(joke.page.locator("article", has_text="goedemorgen")).to_have_count(1)


async def test_a_draft_is_there_again_when_the_page_is_opened_anew(
    browser: Browser, town: Town
) -> None:
    leny = await Reader.comes(browser, town)
    await leny.begins("Leny")
    field = leny.page.get_by_label("Typ hier uw antwoord")
    await field.fill("ik zoek iemand voor")
    await leny.page.reload()
    await expect(field).to_have_value("ik zoek iemand voor")
    await leny.presses("Versturen")
    await leny.reads("ik zoek iemand voor")
    await expect(field).to_have_value("")


async def test_the_page_of_the_demo_leads_to_the_page_of_each_neighbourhood(
    browser: Browser, town: Town
) -> None:
    page = await opened(browser, town.demo.address)
    door = page.get_by_test_id("doors").get_by_role("link", name="Moerwijk")
    await expect(door).to_have_attribute("href", f"{town.demo.pages}/b/moerwijk")
    await page.close()


async def test_who_is_away_from_this_computer_is_so_in_every_tab(
    browser: Browser, town: Town
) -> None:
    ria = await Reader.comes(browser, town)
    await ria.begins("Ria")
    other = await ria.page.context.new_page()
    await other.goto(f"{town.demo.pages}/b/moerwijk")
    await other.get_by_role("button", name="Weg van deze computer").click()
    await expect(other.get_by_text("U bent weg van deze computer")).to_be_visible()
    await ria.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # looked at
    await expect(ria.page.get_by_role("button", name="Beginnen")).to_be_visible()
    await expect(ria.page.locator("#live")).to_have_count(0)
