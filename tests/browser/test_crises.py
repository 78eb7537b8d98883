"""What `make read-aloud` plays can be played; its pictures are for people to read."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from buurtbot.domain.care.screened.screening import screen
from config.care.screening import CONCERNS
from tests.browser.crises import HUNGRY, IN_DANGER, LONELY, play
from tests.scenes.live import Town
from tests.scenes.phone_street import BOOK

pytestmark = pytest.mark.browser


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


async def test_each_cry_that_is_played_is_read_as_its_danger_in_both_languages() -> None:
    """Else the play stops in the middle, with half of the texts not read aloud."""
    steps = [step for part in (IN_DANGER, HUNGRY, LONELY) for step in part]
    cries = [(words, step.reads.removeprefix("crisis-")) for step in steps for words in step.says]
    meant = [(words, danger) for words, danger in cries if danger in CONCERNS]
    assert [(words, *screen(words, BOOK).concerns[:1]) for words, _ in meant] == meant
    assert {danger for _, danger in meant} == set(CONCERNS)


async def test_who_cries_reads_the_text_of_their_danger(
    browser: Browser, town: Town, pictures: Path
) -> None:
    await play(browser, town, pictures, "nl", IN_DANGER[:2])
    for name in ("nl-1-01-crisis-acute_danger", "nl-1-02-crisis-suicide"):
        assert (pictures / f"{name}.png").stat().st_size > 0
