"""A worker signs in with a browser: by mouse, by keyboard alone, and whoever they are."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pyotp
import pytest
from playwright.async_api import Browser, Page, Route, expect

from buurtbot.services.mail.news_links import day_link
from buurtbot.storage.store import open_store, rules_of
from handlers.signing_in.limits import MOST
from tests.browser.accessible import assert_accessible
from tests.browser.pages import picture
from tests.browser.phone import PATIENCE_MS
from tests.scenes.at_the_door import Entrance, entrance
from tests.scenes.page import KARIN
from tests.scenes.street import Clock, a_context, fresh_secrets

pytestmark = pytest.mark.browser
MAIL = "http://mail.example/"


@asynccontextmanager
async def _at_the_door(redis_url: str) -> AsyncIterator[Entrance]:
    store = await open_store(redis_url, fresh_secrets(), rules=rules_of(a_context().network))
    await store.redis.flushall()
    async with entrance(store, Clock()) as there:
        yield there
    await store.close()


async def _opened(browser: Browser, there: Entrance, path: str, language: str = "nl") -> Page:
    context = await browser.new_context(locale=language, viewport={"width": 900, "height": 900})
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(str(there.server.make_url(path)))
    return page


async def _goes(page: Page, there: Entrance, path: str) -> None:
    await page.goto(str(there.server.make_url(path)))


async def test_every_page_of_the_door_is_for_everybody(browser: Browser, redis_url: str) -> None:
    async with _at_the_door(redis_url) as there:
        page = await _opened(browser, there, "/desk/inside")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Inloggen op de webbalie")
        await assert_accessible(page, "signing_in/mail")
        await picture(page, "sign-in")
        await page.get_by_label("Uw mailadres").fill("karin")
        await page.get_by_role("button", name="Mail mij een link").click()
        await expect(page.get_by_role("alert")).to_contain_text("Uw mailadres")
        await expect(page.get_by_label("Uw mailadres")).to_be_focused()
        await assert_accessible(page, "signing_in/mail")
        await page.get_by_label("Uw mailadres").fill(KARIN.mail)
        await page.get_by_role("button", name="Mail mij een link").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Kijk in uw mail")
        await assert_accessible(page, "signing_in/mailed")
        await _goes(page, there, there.mailbox.links[-1][1])
        await assert_accessible(page, "signing_in/link")
        await page.get_by_role("button", name="Ga verder").click()
        await expect(page.get_by_alt_text("Plaatje om met uw telefoon")).to_be_visible()
        drawn = "() => document.querySelector('img').naturalWidth"
        assert await page.evaluate(drawn) > 100, "the picture is there"
        await assert_accessible(page, "signing_in/begin")
        await picture(page, "sign-in-first-time")
        code = await _telephone(page, there)
        await page.get_by_label("Code van 6 cijfers").fill("12")
        await page.get_by_role("button", name="Ga verder").click()
        await expect(page.get_by_label("Code van 6 cijfers")).to_be_focused()
        await assert_accessible(page, "signing_in/begin")
        await page.get_by_label("Code van 6 cijfers").fill(code.at(there.clock()))
        await page.get_by_role("button", name="Ga verder").click()
        await expect(page.get_by_role("listitem")).to_have_count(8)
        await assert_accessible(page, "signing_in/recovery")
        await picture(page, "sign-in-paper")
        await _goes(page, there, "/desk/account")
        await assert_accessible(page, "signing_in/account")
        await picture(page, "account")
        await page.get_by_role("button", name="Uitloggen", exact=True).click()
        await _goes(page, there, there.mailbox.links[-1][1])
        await page.get_by_role("button", name="Ga verder").click()
        await expect(page.get_by_role("heading", level=1)).to_contain_text("werkt niet meer")
        await assert_accessible(page, "signing_in/old_link")


async def _telephone(page: Page, there: Entrance) -> pyotp.TOTP:
    """It types what stands below the picture."""
    assert there.mailbox.links
    secret = await page.locator("#secret").inner_text()
    return pyotp.TOTP(secret.replace(" ", ""))


async def test_the_second_time_works_with_the_keyboard_alone(
    browser: Browser, redis_url: str
) -> None:
    async with _at_the_door(redis_url) as there, there.browser() as before:
        await before.begins()
        there.clock.forward(minutes=1)
        page = await _opened(browser, there, "/desk/inside", "en-GB")
        await page.get_by_label("Your work email address").focus()
        await page.keyboard.type(KARIN.mail)
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Check your email")
        await _goes(page, there, there.mailbox.links[-1][1])
        await page.get_by_role("button", name="Continue").focus()
        await page.keyboard.press("Enter")
        field = page.get_by_label("Code van 6 cijfers")
        await expect(field).to_be_visible()
        await assert_accessible(page, "signing_in/code")
        await picture(page, "sign-in-code")
        await field.focus()
        await page.keyboard.type(before.code())
        await page.keyboard.press("Enter")
        await expect(page.locator("body")).to_contain_text("inside: Karin, moerwijk")


async def test_who_is_turned_away_can_read_why(browser: Browser, redis_url: str) -> None:
    async with _at_the_door(redis_url) as there:
        page = await _opened(browser, there, "/desk/sign-in")
        heading = page.get_by_role("heading", level=1)
        for _ in range(MOST["link"].of_worker + 1):
            await _goes(page, there, "/desk/sign-in")
            await page.get_by_label("Uw mailadres").fill(KARIN.mail)
            await page.get_by_role("button", name="Mail mij een link").click()
        await expect(heading).to_have_text("Te vaak geprobeerd")
        await assert_accessible(page, "signing_in/too_often")
        await _goes(page, there, there.mailbox.links[-1][1])
        await page.get_by_role("button", name="Ga verder").click()
        await page.evaluate("document.querySelector('[name=mark]').value = 'of another page'")
        await page.get_by_label("Code van 6 cijfers").fill("123456")
        await page.get_by_role("button", name="Ga verder").click()
        await expect(heading).to_have_text("Dit formulier is te oud")
        await assert_accessible(page, "signing_in/not_done")


async def test_a_letter_leads_on_and_a_store_that_is_away_is_told(
    browser: Browser, redis_url: str
) -> None:
    async with _at_the_door(redis_url) as there:
        page = await _opened(browser, there, "/desk/sign-in")
        inside = str(there.server.make_url("/desk/inside?a=1"))
        asked: list[str] = []

        async def leads_nowhere(way: Route) -> None:
            """A browser that is slow to go on by itself."""
            asked.append(way.request.url)
            await (way.continue_() if len(asked) == 1 else way.fulfill(status=204))

        await page.route(inside, leads_nowhere)
        letter = f"<a href='{inside}'>Lees de melding</a>"
        await page.route(MAIL, lambda way: way.fulfill(body=letter, content_type="text/html"))
        await page.goto(MAIL)
        await page.get_by_role("link").click()
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await assert_accessible(page, "signing_in/once_more")
        slug, box = "moerwijk", there.door.store.secrets.id_of("mailbox", KARIN.mail)
        await _goes(page, there, day_link(there.door.store.secrets, "", slug, box))
        await assert_accessible(page, "signing_in/day_mail")
        await page.get_by_role("button", name="Stop de dagelijkse e-mail").click()
        await expect(page.get_by_role("heading", level=1)).to_contain_text("niet meer")
        await assert_accessible(page, "signing_in/day_mail")
        await _goes(page, there, "/desk/sign-in")
        redis = there.door.store.redis
        await redis.config_set("maxmemory", 1)
        await page.get_by_label("Uw mailadres").fill(KARIN.mail)
        await page.get_by_role("button", name="Mail mij een link").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text(
            "Inloggen kan nu even niet"
        )
        await assert_accessible(page, "signing_in/away")
        await redis.config_set("maxmemory", 0)


BARE = (
    "<html lang='nl'><head><title>t</title><style>{style}</style></head>"
    "<body><main><h1>Kop</h1>{body}</main></body></html>"
)
SMALL = "<button style='all:unset;width:9px;height:9px'>{}</button>"
DARK = "@media (prefers-color-scheme: dark) {body {background: #111} h1, p {color: #333}}"
UNSEEN = "a, a:focus {outline: none; color: #124}"


@pytest.mark.parametrize(
    ("body", "style", "found"),
    [
        ("<input>", "", "label:"),
        ("<p style='color:#bbb'>bleek</p>", "", "color-contrast:"),
        ("<p>donker</p>", DARK, "axe, dark:\ncolor-contrast:"),
        (SMALL.format("a") + SMALL.format("b"), "", "target-size:"),
        ("<div style='width:900px'>breed</div>", "", "wider than 320 px"),
        ("<p><a href='#x'>hier</a></p>", UNSEEN, "the focus cannot be seen"),
        ("<button tabindex='-1'>druk</button>", "", "never reached"),
    ],
)
async def test_what_keeps_somebody_out_is_found(
    browser: Browser, body: str, style: str, found: str
) -> None:
    page = await browser.new_page()
    await page.set_content(BARE.format(body=body, style=style))
    with pytest.raises(AssertionError, match=found):
        await assert_accessible(page)
