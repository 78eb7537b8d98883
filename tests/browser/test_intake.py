"""A request by telephone in a browser: kept as each field is left, over a shaky line."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.accessible import assert_accessible
from tests.browser.pages import picture
from tests.browser.test_web_desk import signs_in
from tests.scenes.live import live_town

pytestmark = pytest.mark.browser
LINE = "mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag"


async def _leaves(page: Page, label: str, typed: str) -> None:
    field = page.get_by_label(label, exact=True)
    await field.fill(typed)
    await field.press("Tab")


async def test_a_call_is_typed_along_with_over_a_shaky_line_and_found_in_another_tab(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await page.get_by_role("link", name="Nieuwe vraag aan de telefoon").click()
        await assert_accessible(page, "desk_page/intake")
        await _leaves(page, "Typ mee terwijl u luistert", LINE)
        name = page.get_by_label("Naam van de beller")
        await expect(name).to_have_value("mevrouw de vries")
        await expect(page.get_by_text("Gelezen: Erasmusweg 12")).to_be_visible()
        await expect(page.get_by_label("Welke hulp is nodig?")).to_have_value("groceries")
        await page.context.set_offline(True)
        await _leaves(page, "Naam van de beller", "Mevrouw de Vries")
        await expect(page.get_by_text("Nog niet bewaard")).to_be_visible()
        await page.get_by_role("button", name="Versturen").click()
        await expect(page.get_by_role("alert").get_by_text("geen verbinding")).to_be_visible()
        await page.context.set_offline(False)
        await expect(page.get_by_text("Bewaard.")).to_be_visible()
        await _leaves(page, "Nummer om terug te bellen", "vijf")
        await expect(page.get_by_text("Dit lijkt geen telefoonnummer")).to_be_visible()
        await assert_accessible(page, "desk_page/intake")
        await picture(page, "web-desk-intake-page")
        other = await page.context.new_page()
        await other.goto(page.url)
        await expect(other.get_by_label("Naam van de beller")).to_have_value("Mevrouw de Vries")
        await expect(other.get_by_label("Nummer om terug te bellen")).to_have_value("vijf")
        await other.close()
        await page.get_by_role("button", name="Versturen").click()
        await expect(page.get_by_text("Daarna kunt u versturen.")).to_be_visible()
        await expect(page.get_by_label("Ja, de beller zegt ja")).to_be_focused()
        await picture(page, "web-desk-intake-wrong")
        await _leaves(page, "Nummer om terug te bellen", "06 12345678")
        await expect(page.get_by_text("Dit lijkt geen telefoonnummer")).to_have_count(0)
        await page.get_by_label("Ja, de beller zegt ja").check()
        await expect(page.get_by_text("Daarna kunt u versturen.")).to_have_count(0)
        await page.set_viewport_size({"width": 320, "height": 1600})
        boxes = [await one.bounding_box() for one in await page.get_by_role("checkbox").all()]
        assert len({round(box["width"]) for box in boxes if box}) == 1, "none shrinks"
        await picture(page, "web-desk-intake-small")
        await page.get_by_role("button", name="Versturen").click()
        heading = page.get_by_role("heading", level=1)
        await expect(heading).to_have_text("Lees dit voor, en sluit af")
        await expect(page.get_by_text("Zeg nu tegen de beller")).to_be_visible()
        await assert_accessible(page, "desk_page/intake_done")
        await picture(page, "web-desk-intake-done")


async def test_the_enter_key_after_the_line_fills_the_fields_in_and_a_quick_send_takes_them_along(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await page.goto(f"{town.demo.pages}/desk/intake")
        line = page.get_by_label("Typ mee terwijl u luistert")
        await line.fill(LINE)
        await line.press("Enter")
        name = page.get_by_label("Naam van de beller")
        await expect(name).to_have_value("mevrouw de vries")
        await expect(line).to_be_focused()
        await page.get_by_label("Ja, de beller zegt ja").check()
        await line.fill(LINE.replace("de vries", "de jong"))
        await page.get_by_role("button", name="Versturen").click()  # before it is kept
        heading = page.get_by_role("heading", level=1)
        await expect(heading).to_have_text("Lees dit voor, en sluit af")


async def test_a_call_that_was_stopped_in_another_tab_says_so_before_it_is_typed_on(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await page.goto(f"{town.demo.pages}/desk/intake")
        await _leaves(page, "Naam van de beller", "Greet")
        await expect(page.get_by_text("Bewaard.")).to_be_visible()
        other = await page.context.new_page()
        await other.goto(page.url)
        await other.get_by_role("button", name="Stoppen en weggooien").click()
        heading = other.get_by_role("heading", level=1)
        await expect(heading).to_have_text("Er is niets nieuws verstuurd")
        await _leaves(page, "Nummer om terug te bellen", "06 12345678")
        said = page.get_by_role("alert").get_by_text("was al verstuurd of gestopt")
        await expect(said).to_be_visible()
        await assert_accessible(page, "desk_page/intake")
