"""The map beside the phones shows who walks to whom, over real streets or as an estimate."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from buurtbot.simulator.server import serving
from buurtbot.simulator.state.world import World
from tests.browser.pages import opened, picture
from tests.browser.phone import Phone
from tests.demo.asking import BOT, leny_asks, walks_when
from tests.demo.streets_of_delft import DELFT, NOT_HERE, real_streets
from tests.scenes.live import Town, live_town

pytestmark = pytest.mark.browser
ADDRESS = "Laan van Braat 66"
needs_delft = pytest.mark.skipif(not DELFT.exists(), reason=NOT_HERE)


@pytest_asyncio.fixture(loop_scope="session")
async def delft(tmp_path: Path) -> AsyncIterator[Town]:
    """A live town with the real streets of Delft."""
    async with live_town(tmp_path / "demo", walking=real_streets(tmp_path)) as awake:
        yield awake


async def _with_phones(
    browser: Browser, town: Town, *names: str, width: int = 1440, height: int = 1000
) -> Page:
    """A page with a phone for each of these, and the chat with the bot on it."""
    bot = town.demo.world.bot(BOT).id
    held = [f"{(await town.person(name)).id}:{bot}" for name in names]
    return await opened(
        browser, f"{town.demo.address}/#phones={','.join(held)}", width=width, height=height
    )


async def _corners(page: Page) -> int:
    """How many corners the line of the walk has."""
    line = await page.get_by_test_id("walk-line").get_attribute("d")
    return len(re.findall("[ML]", line or ""))


@needs_delft
async def test_who_helps_across_the_canal_is_seen_to_walk_over_the_bridge(
    browser: Browser, delft: Town
) -> None:
    page = await _with_phones(browser, delft, "Leny", "Mirjam", width=1280, height=780)
    leny, mirjam = Phone(page, 1), Phone(page, 2)
    await page.get_by_test_id("howto-close").click()
    await expect(page.get_by_test_id("map-credit")).to_contain_text("OpenStreetMap contributors")
    await leny_asks(delft, ADDRESS)
    await walks_when(delft, "asked")
    walk, drawn = page.get_by_test_id("walk"), page.get_by_test_id("stage-map")
    await expect(walk).to_contain_text("Mirjam is gevraagd voor Leny")
    await mirjam.presses("Ik help")
    await expect(walk).to_contain_text("Mirjam helpt Leny")
    await expect(walk).to_contain_text(re.compile(r"10 minuten · 7\d0.m over straat"))
    await expect(drawn).to_have_attribute(
        "aria-label", re.compile("Mirjam helpt Leny: 10 minuten")
    )
    assert await _corners(page) > 10
    await mirjam.reads("Het huisnummer en het deurwoord")
    await mirjam.types("Dag Leny, ik kom over de brug. Tot zo!")
    await leny.reads("ik kom over de brug")
    await leny.types("Wat fijn. Graag een brood en melk.")
    await mirjam.reads("Graag een brood en melk")
    await leny.goes_to_the_newest()
    await picture(page, "walk")
    await mirjam.presses("Klaar")
    await expect(walk).to_have_count(0)
    await expect(page.get_by_test_id("walk-map")).to_contain_text("Nog niemand op weg")


@needs_delft
async def test_on_a_small_phone_the_map_has_its_own_tab(browser: Browser, delft: Town) -> None:
    await leny_asks(delft, ADDRESS)
    await walks_when(delft, "asked")
    page = await _with_phones(browser, delft, "Leny", "Mirjam", width=390)
    await expect(page.get_by_test_id("stage-map")).not_to_be_visible()
    await page.get_by_test_id("tab-map").press("Enter")
    await expect(page.get_by_test_id("walk")).to_be_visible()
    await expect(page.get_by_test_id("phone-1")).not_to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390
    await page.get_by_test_id("language").click()
    await expect(page.get_by_test_id("walk")).to_contain_text("m by street")


async def test_without_streets_a_dashed_line_says_that_it_is_a_guess(
    browser: Browser, town: Town
) -> None:
    page = await _with_phones(browser, town, "Leny", "Mirjam")
    await expect(page.get_by_test_id("walk-map")).not_to_be_visible()
    await page.get_by_test_id("map-toggle").press("Enter")
    await expect(page.get_by_test_id("stage-map")).to_be_visible()
    await leny_asks(town, "Jaffalaan 100")
    await Phone(page, 2).presses("Ik help")
    walk = page.get_by_test_id("walk")
    await expect(walk).to_contain_text("Mirjam helpt Leny")
    await expect(walk).to_contain_text("een schatting")
    await expect(page.get_by_test_id("walk-line")).to_have_class("walk-line estimated")
    assert await _corners(page) == 2
    await expect(page.get_by_test_id("map-credit")).to_have_count(0)
    await page.reload()
    await expect(walk).to_be_visible()


async def test_every_piece_and_hole_of_a_neighbourhood_is_drawn(browser: Browser) -> None:
    def square(lat: float, lon: float, side: float) -> list[list[float]]:
        return [[lat, lon], [lat + side, lon], [lat + side, lon + side], [lat, lon + side]]

    baarle = {
        "name": "Baarle",
        "centre": {"lat": 51.445, "lon": 4.935},
        "outlines": [square(51.44, 4.93, 0.01), square(51.46, 4.93, 0.002)],
        "holes": [square(51.446, 4.936, 0.002)],
    }
    world = World(scenery={"neighbourhoods": [baarle]})
    world.add_bot("111:SECRET", "baarle_buurtbot", "Buurtbot Baarle")
    world.add_person("Anna")
    async with serving(world) as address:
        page = await opened(browser, address)
        area = page.locator("[data-testid=stage-map] .map-area")
        await expect(area).to_have_attribute("fill-rule", "evenodd")
        assert (await area.get_attribute("d") or "").count("M") == 3
        at = (
            "([lat, lon]) => import('/places.js').then((m) => m.neighbourhoodAt({lat, lon})?.name)"
        )
        assert await page.evaluate(at, [51.442, 4.932]) == "Baarle"
        assert await page.evaluate(at, [51.461, 4.931]) == "Baarle"
        assert await page.evaluate(at, [51.447, 4.937]) is None
        assert await page.evaluate(at, [51.455, 4.931]) is None
