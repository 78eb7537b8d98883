"""The pages beside the conversation keep nobody out: mail, files, what does not work now."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.accessible import assert_accessible
from tests.browser.own_page import Reader
from tests.browser.pages import picture
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_the_pages_about_mail(browser: Browser, town: Town) -> None:
    willem = await Reader.comes(browser, town)
    await willem.begins("Willem")
    page = willem.page
    await page.get_by_role("link", name="Vertel mij meer").click()
    await assert_accessible(page, "residents_page/mail")
    await page.get_by_label("Uw mailadres").fill("willem")
    await willem.presses("Stuur mij e-mail")
    await expect(page.get_by_label("Uw mailadres")).to_be_focused()
    await assert_accessible(page, "residents_page/mail")
    await page.get_by_label("Uw mailadres").fill("willem@voorbeeld.nl")
    await willem.presses("Stuur mij e-mail")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Kijk in uw e-mail")
    await assert_accessible(page, "residents_page/mail")
    await page.goto(f"{town.demo.pages}/demo-post")
    await expect(page.get_by_text("klopt uw mailadres?")).to_be_visible()
    await page.get_by_role("link", name="/mail/ja/").click()
    await assert_accessible(page, "residents_page/mail_press")
    await willem.presses("Ja, stuur mij e-mail")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Dat is gelukt")
    await assert_accessible(page, "residents_page/mail_told")
    await page.get_by_role("link", name="Naar de pagina").click()
    await page.get_by_role("link", name="E-mail als er iets nieuws is").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("U krijgt e-mail")
    await assert_accessible(page, "residents_page/mail")
    await picture(page, "own_page_mail")
    await willem.presses("Stop de e-mail")
    await assert_accessible(page, "residents_page/mail_told")
    await page.goto(f"{town.demo.pages}/b/moerwijk/mail/ja/oud")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet meer")
    await assert_accessible(page, "residents_page/mail_told")


async def test_ways_in_words_to_keep_and_what_is_not_there(browser: Browser, town: Town) -> None:
    ria = await Reader.comes(browser, town)
    await assert_accessible(ria.page, "residents_page/start")
    for path, drawn in (
        ("/b/moerwijk/deur", "residents_page/doors"),
        ("/b/moerwijk/bestand/1/0", "residents_page/no_file"),
        ("/b/moerwijk/privacy", "residents_page/privacy"),
        ("/privacy", "residents_page/privacy_all"),
        ("/b/moerwijk/iets", "web_pages/no_page"),
        ("/b/moerwijck", "web_pages/no_page"),
        ("/", "web_pages/no_page"),
    ):
        await ria.page.goto(f"{town.demo.pages}{path}")
        await assert_accessible(ria.page, drawn)
    await ria.page.goto(f"{town.demo.pages}/b/moerwijk")
    await ria.begins("Ria")
    await ria.page.locator("summary", has_text="Een foto, geluid of papier").click()
    await assert_accessible(ria.page, "residents_page/conversation")
    await ria.presses("Alles onder elkaar")
    await expect(ria.page.get_by_role("button", name="Eén vraag tegelijk")).to_be_visible()
    await assert_accessible(ria.page, "residents_page/conversation")
    await ria.page.get_by_role("link", name="Mijn vier woorden").click()
    await assert_accessible(ria.page, "residents_page/words")
    await ria.page.go_back()
    await ria.presses("Weg van deze computer")
    await assert_accessible(ria.page, "residents_page/left")


async def test_too_much_at_once_and_a_store_that_is_away(browser: Browser, town: Town) -> None:
    joke = await Reader.comes(browser, town)
    await joke.begins("Joke")
    redis = town.demo.service.store.redis
    await redis.config_set("maxmemory", 1)
    await joke.types("ik heb brood nodig")
    await expect(joke.page.get_by_role("heading", level=1)).to_have_text("Dit werkt nu niet")
    await assert_accessible(joke.page, "residents_page/away")
    await redis.config_set("maxmemory", 0)
    await joke.page.goto(f"{town.demo.pages}/b/moerwijk")
    many = """async () => {
        const mark = document.querySelector("[name=mark]").value;
        for (let n = 0; n < 60; n++)
            await fetch("/b/moerwijk/zeg", {method: "POST", redirect: "manual",
                body: new URLSearchParams({mark, press: "1:" + n})});
    }"""
    await joke.page.evaluate(many)
    await joke.types("nog iets")
    await expect(joke.page.get_by_role("heading", level=1)).to_have_text("Even wachten")
    await expect(joke.page.get_by_label("Dit typte u.")).to_have_value("nog iets")
    await assert_accessible(joke.page, "residents_page/too_much")
