"""A resident in a browser without JavaScript: comes in, asks, goes away and comes back."""

from pathlib import Path

from tests.scenes.browsing import Browsing
from tests.scenes.live import live_town


async def test_somebody_begins_asks_and_comes_back_with_four_words(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town, Browsing.of(town.demo.pages) as library:
        assert "112" in await library.opens()
        words = await library.begins("Willem")
        assert len(words) == 4
        assert "Welke taal" in await library.opens()
        await library.presses("Nederlands")
        assert library.address.endswith("/b/moerwijk")
        await library.presses("Ja, dat is goed")
        await library.presses("Ja")
        await library.writes("ik heb morgenochtend brood en melk nodig")
        assert "ik heb morgenochtend brood en melk nodig" in library.text
        await library.sends("/weg")
        assert "brood" not in await library.opens()
        async with Browsing.of(town.demo.pages) as at_home:
            await at_home.opens()
            await at_home.sends("/terug", words=" ".join(words).title())
            assert "brood" in at_home.text
