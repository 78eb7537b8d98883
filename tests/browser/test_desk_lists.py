"""Lists and sheets of the web desk: axe, keys, 320 px, and on paper."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from buurtbot.domain import deeds
from buurtbot.domain.core.people.ban import Ban
from buurtbot.services.core.context import Actor
from tests.browser.accessible import assert_accessible
from tests.browser.pages import picture
from tests.browser.test_web_desk import signs_in
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import groceries, mina
from tests.scenes.live import live_town

pytestmark = pytest.mark.browser


async def test_the_list_and_the_sheet_are_for_everybody(browser: Browser, tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        day = DeskDay(town.demo.service)
        ban = Ban(day.clock.now, "money", "x", appealed=day.clock.now, ref="M-2222")
        lars = mina(day.clock, id="lars", chat=78, name="Lars Bos", ban=ban)
        known = {"address": "Erasmusweg 12", "words": "De bel is stuk", "door_word": "tulp"}
        await day.keep(lars, mina(day.clock), groceries(day.clock, state="with_desk", **known))
        await day.does(deeds.make_case(request="r1"), Actor("moderator", "x", "moerwijk", "X"))
        case = await day.newest_case()
        page = await signs_in(browser, town)
        await page.get_by_role("link", name="Uitgesloten").click()
        await assert_accessible(page, "desk_page/excluded")
        await page.get_by_role("button", name="Toon de lijst").click()
        await expect(page.get_by_text("Eén persoon is uitgesloten.")).to_be_visible()
        await assert_accessible(page, "desk_page/excluded")
        await picture(page, "web-desk-excluded")
        await page.goto(page.url.replace("/desk/excluded", f"/desk/case/{case.id}"))
        await page.get_by_role("button", name="Ik pak dit op").first.click()
        await page.get_by_role("button", name="Adresblad om af te drukken").click()
        await expect(page.get_by_text("Erasmusweg 12")).to_be_visible()
        await assert_accessible(page, "desk_page/paper")
        await page.emulate_media(media="print")
        await expect(page.get_by_role("navigation")).to_be_hidden()
        await expect(page.get_by_text("tulp")).to_be_visible()
        await picture(page, "web-desk-sheet")


async def test_finding_handing_over_and_looking_back_are_for_everybody(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path) as town:
        await DeskDay(town.demo.service).alvaro_asks_for_a_person()
        page = await signs_in(browser, town)
        await page.get_by_role("link", name="Zoeken").click()
        await page.get_by_label("Nummer, naam of telefoon").fill("alvaro")
        await page.get_by_role("button", name="Zoeken").click()
        await expect(page.get_by_text("Over Álvaro")).to_be_visible()
        await assert_accessible(page, "desk_page/search")
        await _stand_apart(page, ".card button")
        await _stand_apart(page, ".card")
        await picture(page, "web-desk-search")
        await page.get_by_role("heading", level=2).get_by_role("link").click()
        await page.get_by_role("button", name="Ik pak dit op").first.click()
        await page.get_by_text("Overdragen, of terug op de lijst").click()
        await expect(page.locator("#over-go")).to_be_visible()
        await assert_accessible(page, "desk_page/case")
        await picture(page, "web-desk-hand-over")
        await page.get_by_role("link", name="Wie deed wat").click()
        await page.get_by_role("button", name="Toon het logboek").click()
        await expect(page.get_by_text("Kies waarom u kijkt.")).to_be_visible()
        await assert_accessible(page, "desk_page/audit")
        await page.get_by_label("Vaste controle").check()
        await page.get_by_role("button", name="Toon het logboek").click()
        await expect(page.get_by_role("table")).to_contain_text("pakte een melding op")
        await assert_accessible(page, "desk_page/audit")
        await picture(page, "web-desk-log")


async def _stand_apart(page: Page, what: str) -> None:
    """None touches another: [De beller vergeten] stands beside what is pressed every day."""
    found = [await one.bounding_box() for one in await page.locator(what).all()]
    boxes = [one for one in found if one]
    assert len(boxes) > 1
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            beside = max(one["x"], other["x"]) - min(
                one["x"] + one["width"], other["x"] + other["width"]
            )
            below = max(one["y"], other["y"]) - min(
                one["y"] + one["height"], other["y"] + other["height"]
            )
            assert max(beside, below) >= 4, (what, one, other)
