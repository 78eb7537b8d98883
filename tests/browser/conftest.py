"""A page in headless Chromium from the system's packages, on a live town."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from tests.live import Town, live_town

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Chromium does not go looking for its makers on a machine without a network.
ALONE = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


def chromium() -> str:
    """Where Chromium is; fails with what to install."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail("There is no Chromium. Debian, Ubuntu: apt install chromium", pytrace=False)
    return found


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser of its own, with nothing from earlier."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=chromium(), args=[*ALONE, "--disable-component-update"]
        )
        yield opened
        await opened.close()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A live town."""
    async with live_town(tmp_path / "demo") as awake:
        yield awake
