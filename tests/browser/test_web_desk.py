"""A worker's day at the web desk, with no Telegram: seen, pressed and typed in a browser."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect

from buurtbot.demo.web_desk import KARIN, POST
from buurtbot.domain.core.call import Call
from config.network.pages import Worker
from tests.browser.accessible import assert_accessible
from tests.browser.pages import picture
from tests.browser.phone import PATIENCE_MS
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import Town, live_town
from tests.scenes.page import PageReader, a_resident
from tests.scenes.waiting import reads, until

pytestmark = pytest.mark.browser
OTHERS = {
    "Zoeken": "desk_page/search",
    "Vrijwilligers": "desk_page/volunteers",
    "Wie is er nu": "desk_page/duty",
    "Balie Moerwijk": "desk_page/general",
    "Mijn gesprekken": "desk_page/own",
}
CALM = "Ik bel u nu. Blijf rustig liggen."


async def signs_in(
    browser: Browser, town: Town, again: BrowserContext | None = None, who: Worker = KARIN
) -> Page:
    """With the link and the code that the demo shows. `again`: in a browser that was in before."""
    size: ViewportSize = {"width": 1000, "height": 900}
    context = again or await browser.new_context(locale="nl", viewport=size)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(f"{town.demo.pages}/desk/sign-in")
    await page.get_by_label("Uw mailadres").fill(who.mail)
    await page.get_by_role("button", name="Mail mij een link").click()
    await page.goto(f"{town.demo.pages}{POST}")
    code = await page.locator(f"dt:text-is('{who.mail}') + dd").inner_text()
    await page.get_by_role("link", name="Sign in").first.click()
    await page.get_by_role("button", name="Ga verder").click()
    await page.get_by_label("Code van 6 cijfers").fill(code)
    await page.get_by_role("button", name="Ga verder").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Open meldingen")
    return page


async def _joke_cries(town: Town) -> PageReader:
    joke = a_resident(town.demo.service, "joke")
    await joke.writes("/start")
    for label in ("Nederlands", "Ja, dat is goed", "Ja"):
        await joke.presses(label)
    await joke.writes("ik ben gevallen en kan niet opstaan")
    return joke


async def test_a_worker_has_a_day_without_telegram(browser: Browser, tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await expect(page.get_by_text("Er is nu niets open.")).to_be_visible()
        await willem_wants_to_talk(town.demo.service)
        joke = await _joke_cries(town)
        first = page.locator(".card h2").first
        await expect(first).to_contain_text("Gevaar nu")  # the page came up to date by itself
        await expect(page.locator(".card")).to_have_count(2)
        await assert_accessible(page, "desk_page/overview")
        await picture(page, "web_desk")
        await first.get_by_role("link").click()
        await page.get_by_role("button", name="Ik pak dit op").first.click()  # its card has it too
        await expect(page.get_by_text("U hebt dit")).to_be_visible()
        await page.get_by_label("Schrijf aan deze persoon").fill(
            "Ik bel u nu. Blijf rustig liggen."
        )
        await page.get_by_role("button", name="Sturen").click()
        await expect(page.get_by_text("aangekomen")).to_be_visible()
        await reads(joke, CALM)
        await joke.writes("dank u wel")
        await expect(page.get_by_text("dank u wel")).to_be_visible()  # by itself
        await assert_accessible(page, "desk_page/case")
        await picture(page, "web-desk-case")
        await _looks_around(page)
        await _rings(page, town)


async def _looks_around(page: Page) -> None:
    """The other pages, each for everybody."""
    for name, drawn in OTHERS.items():
        await page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()
        await expect(page.get_by_role("heading", level=1)).to_have_text(name)
        await assert_accessible(page, drawn)
    await page.get_by_role("link", name="Open meldingen").click()
    await page.get_by_role("link", name="Nieuwe vraag aan de telefoon").click()
    await page.get_by_role("button", name="Liever vraag voor vraag").click()
    await expect(page.get_by_text("Zegt de beller ja?")).to_be_visible()
    await page.get_by_role("button", name="Ja, de beller zegt ja").click()
    await expect(page.get_by_text("Zegt de beller ja?")).to_have_count(1)
    await assert_accessible(page, "desk_page/own")
    await picture(page, "web-desk-intake")


async def _rings(page: Page, town: Town) -> None:
    """Somebody from the list, with a note that stays until what came of it is said."""
    await page.get_by_role("navigation").get_by_role("link", name="Bellijst").click()
    day = DeskDay(town.demo.service)
    await day.riet_is_to_be_called()
    take = page.get_by_role("button", name="Ik bel Riet")
    await expect(take).to_be_visible()  # by itself

    async def is_announced() -> bool:
        return (await day.get(Call, "riet")).told

    await until(is_announced)  # nothing changes under the Tab key any more
    await page.reload()
    await assert_accessible(page, "desk_page/calls")
    await take.click()
    note = page.get_by_label("Notitie", exact=True)
    await expect(page.locator("button[hidden]")).not_to_be_visible()
    await note.fill("Zij wil graag wandelen")
    await page.reload()
    await expect(note).to_have_value("Zij wil graag wandelen")
    await assert_accessible(page, "desk_page/calls")
    await picture(page, "web-desk-call")
    await page.get_by_label("Een ander moment").fill("gisteren")
    await page.get_by_label("Een ander moment").press("Enter")
    await expect(page.locator(".wrong")).to_be_visible()
    await assert_accessible(page, "desk_page/calls")
    await page.get_by_role("button", name="Goed", exact=True).click()
    await expect(page.get_by_text("Het staat genoteerd")).to_be_visible()
    kept = await page.evaluate("Object.keys(sessionStorage).filter(k => k.includes('note'))")
    assert kept == []


async def test_what_was_typed_is_there_after_the_page_was_lost(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await willem_wants_to_talk(town.demo.service)
        await page.locator(".card h2").first.get_by_role("link").click()
        field = page.get_by_label("Schrijf aan deze persoon")
        await field.fill("Half geschreven")
        await page.reload()
        await expect(field).to_have_value("Half geschreven")
        await page.get_by_role("button", name="Notitie voor collega's").click()
        note = page.locator("article.note")
        await expect(note.get_by_text("Half geschreven", exact=True)).to_be_visible()
        await expect(note).to_contain_text("Notitie voor collega's")  # told, not only coloured
        await expect(field).to_have_value("")
