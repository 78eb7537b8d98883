"""A page in headless Chromium from the system's packages, on a live town."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from tests.scenes.live import Town, live_town

# The shell first: Chromium without a window does the same pages with half of the processor.
NAMES = (
    *("chromium-headless-shell", "chrome-headless-shell"),
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
)
# Chromium does not go looking for its makers on a machine without a network.
ALONE = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


def chromium() -> str:
    """Where Chromium is; fails with what to install."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail("There is no Chromium. Debian, Ubuntu: apt install chromium", pytrace=False)
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One loop for all scenes here: the one in which the browser was started."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def started() -> AsyncIterator[Browser]:
    """Chromium, started once."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=chromium(), args=[*ALONE, "--disable-component-update"]
        )
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def browser(started: Browser) -> AsyncIterator[Browser]:
    """A browser with nothing from earlier: each page has a context of its own, gone afterwards."""
    yield started
    for context in started.contexts:
        await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A live town."""
    async with live_town(tmp_path / "demo") as awake:
        yield awake
