"""A slow telephone gets the page in one breath: all that it loads is small."""

from pathlib import Path

from handlers.web_pages.look import HERE
from tests.handlers.residents_page.test_two_on_the_page import knows
from tests.scenes.browsing import Browsing
from tests.scenes.live import live_town

MOST = 50_000  # bytes, uncompressed: the page with its style, its program and its mark
SAID = 12


async def test_a_long_talk_with_all_that_it_loads_is_less_than_fifty_kilobytes(
    tmp_path: Path,
) -> None:
    loads = sum(each.stat().st_size for each in (HERE / "static").iterdir())
    async with live_town(tmp_path) as town, Browsing.of(town.demo.pages) as willem:
        await knows(willem, "Willem")
        for number in range(SAID):
            await willem.writes(f"goedemorgen, dit is regel {number}")
        await willem.opens()
        assert "dit is regel 0" in willem.html
        assert len(willem.html.encode()) + loads < MOST
