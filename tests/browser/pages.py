"""The page, opened and without troubles; and pictures of it for the README."""

import os
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from tests.browser.phone import PATIENCE_MS


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
