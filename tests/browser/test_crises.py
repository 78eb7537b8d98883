"""What `make read-aloud` plays can be played; its pictures are for people to read."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.crises import IN_DANGER, play
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


async def test_who_cries_reads_the_text_of_their_danger(
    browser: Browser, town: Town, pictures: Path
) -> None:
    await play(browser, town, pictures, "nl", IN_DANGER[:2])
    for name in ("nl-1-01-crisis-acute_danger", "nl-1-02-crisis-suicide"):
        assert (pictures / f"{name}.png").stat().st_size > 0
