"""A worker rings somebody from the list in a browser; meanwhile there is no need to any more."""

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from tests.browser.accessible import assert_accessible
from tests.browser.test_on_paper import prints
from tests.browser.test_web_desk import signs_in
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import until

pytestmark = pytest.mark.browser


async def opens_list(page: Page, town: Town) -> None:
    """When nothing changes under the Tab key any more: it was announced."""
    day = DeskDay(town.demo.service)

    async def is_announced() -> bool:
        return (await day.get(Call, "riet")).told

    await until(is_announced)
    await page.goto(f"{town.demo.pages}/desk/calls")


async def test_who_else_rings_somebody_is_read_on_the_smallest_screen_and_on_paper(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        day = DeskDay(town.demo.service)
        await day.riet_is_to_be_called()
        riet = await day.get(Person, "riet")
        week = CheckIn("riet", "moerwijk", day.clock.now, tuple(range(1, 8)), "10:00", way="call")
        await day.keep(replace(riet, chat=5151, came_by="rietschat"), week)
        await opens_list(page, town)
        bot, rings = (
            page.get_by_text("Gebruikt nu ook zelf de bot."),
            page.get_by_text("Nabellen:"),
        )
        await expect(bot).to_be_visible()
        await expect(rings).to_be_visible()
        await assert_accessible(page, "desk_page/calls")
        await page.get_by_role("button", name="Ik bel Riet").click()
        await expect(page.get_by_text("U belt nu")).to_be_visible()
        await expect(rings).to_be_visible()
        await assert_accessible(page, "desk_page/calls")
        await prints(page)
        await expect(bot).to_be_visible()
        await expect(rings).to_be_visible()


async def test_who_is_on_the_line_reads_that_it_was_let_go_and_keeps_what_they_typed(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        page = await signs_in(browser, town)
        day = DeskDay(town.demo.service)
        await day.riet_is_to_be_called("buddy_none", lapses=True)
        await opens_list(page, town)
        await page.get_by_role("button", name="Ik bel Riet").click()
        note = page.get_by_label("Notitie", exact=True)
        await note.fill("Zij huilde")
        await day.riet_gets_the_bot()
        await expect(page.get_by_text("Bellen hoeft nu niet meer")).to_be_visible()  # by itself
        await expect(page.get_by_text("Er is iets veranderd")).to_be_attached()
        await expect(page.get_by_text("765 43 21")).to_have_count(0)
        await expect(note).to_have_value("Zij huilde")
        await expect(note).to_be_focused()
        await assert_accessible(page, "desk_page/calls")
        await prints(page)
        await expect(page.get_by_text("Bellen hoeft nu niet meer")).to_be_hidden()
        await page.emulate_media(media="screen")
        await page.get_by_role("button", name="Ik ben bezorgd").click()
        await expect(page.get_by_text("De balie heeft het nu, met spoed")).to_be_visible()
        assert (await day.newest_case()).by_caller == "Zij huilde"
