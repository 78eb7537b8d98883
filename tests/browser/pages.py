"""The page, opened and without troubles; and pictures of it for the README."""

import os
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from tests.browser.phone import PATIENCE_MS, Phone
from tests.scenes.live import Town


async def picture(page: Page, name: str) -> None:
    """Keep it when BUURTBOT_PICTURES names a folder (`make pictures`)."""
    folder = os.environ.get("BUURTBOT_PICTURES")  # noqa: TID251 - a switch of these tests only
    if folder:
        await page.screenshot(path=Path(folder) / f"{name}.png")


async def opened(browser: Browser, address: str, *, width: int = 1440, height: int = 1000) -> Page:
    """The page in a window of this size."""
    page = await browser.new_page(viewport={"width": width, "height": height})
    page.set_default_timeout(PATIENCE_MS)
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    await page.goto(address)
    await expect(page.get_by_test_id("phone-1")).to_be_attached()
    assert not troubles
    return page


async def phones(
    browser: Browser, town: Town, *held: tuple[str, str], width: int
) -> tuple[Page, list[Phone]]:
    """A phone of each: (name, "bot", "group" or "desk"), in Moerwijk; the explanation is closed.

    "bot" is the chat with the neighbourhood's, "desk" the own chat with that of the desk.
    """
    here = town.demo.network.neighbourhood("moerwijk")
    chats = {
        "bot": town.demo.world.bot(here.bot).id,
        "desk": town.demo.world.bot(town.demo.network.shared.desk_bot).id,
        "group": here.desk.group,
    }
    shown = [f"{(await town.person(name)).id}:{chats[where]}" for name, where in held]
    page = await opened(
        browser, f"{town.demo.address}/#phones={','.join(shown)}", width=width, height=900
    )
    await page.get_by_test_id("howto-close").click()
    return page, [Phone(page, number, town.demo.clock) for number in range(1, len(held) + 1)]
