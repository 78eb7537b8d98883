"""What the web desk cannot show or do now is told on a page for everybody, and no word is lost."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from handlers.pages.way_in import WayIn
from tests.browser.accessible import assert_accessible
from tests.browser.test_web_desk import signs_in
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.live import live_town

pytestmark = pytest.mark.browser


async def goes_away_halfway(*_: object, **__: object) -> bool:
    """Redis told who works here, and was away when their words came."""
    return False


async def test_what_is_not_there_or_cannot_be_done_now_is_told_and_the_words_stay(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        await willem_wants_to_talk(town.demo.service)
        heading = page.get_by_role("heading", level=1)
        for path, drawn in (
            ("/desk/case/nothing-here", "signing_in/not_here"),
            ("/desk/file/1/0?where=own", "desk_page/no_file"),
            ("/desk/iets", "web_pages/no_page"),
        ):
            await page.goto(f"{town.demo.pages}{path}")
            await assert_accessible(page, drawn)
        await page.goto(f"{town.demo.pages}/desk")
        await page.locator(".card h2 a").first.click()
        case = page.url
        await page.get_by_label("Schrijf aan deze persoon").fill("Dag Willem, ik kom morgen")
        redis = town.demo.service.store.redis
        await redis.config_set("maxmemory", 1)
        await page.get_by_role("button", name="Sturen").click()
        await expect(heading).to_have_text("Dit lukt nu niet")
        words = page.get_by_label("Dit schreef u.")
        await expect(words).to_have_value("Dag Willem, ik kom morgen")
        await assert_accessible(page, "desk_page/away")
        await redis.config_set("maxmemory", 0)
        await page.get_by_role("link", name="Terug").click()
        await expect(page).to_have_url(case)
        field = page.get_by_label("Schrijf aan deze persoon")
        await expect(field).to_have_value("Dag Willem, ik kom morgen")
        monkeypatch.setattr(WayIn, "post", goes_away_halfway)
        await page.get_by_role("button", name="Sturen").click()
        await expect(heading).to_have_text("Dit lukt nu niet")
        await expect(words).to_have_value("Dag Willem, ik kom morgen")
        await assert_accessible(page, "desk_page/not_now")
        elsewhere = await page.context.new_page()
        await elsewhere.goto(town.demo.pages.replace("127.0.0.1", "localhost") + "/demo-post")
        await elsewhere.evaluate(f"location.href = '{case}'")
        await expect(elsewhere.get_by_role("heading", level=1)).to_be_visible()
        await assert_accessible(elsewhere)
