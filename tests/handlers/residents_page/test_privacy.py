"""What is kept, for whoever looks: of one neighbourhood and of all, without being anybody here."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio

from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """The town of the demo."""
    async with live_town(tmp_path_factory.mktemp("town")) as awake:
        yield awake


async def test_the_page_of_a_neighbourhood_says_why_and_how_long(town: Town) -> None:
    async with Browsing.of(town.demo.pages) as somebody:
        shown = await somebody.opens("/privacy")
        assert "het adres 7 dagen na de hulp" in shown
        assert "Grond: u zei ja toen u begon." in shown
        assert "Grond: dat vertelt" in shown
        assert "Set-Cookie" not in somebody.html
        assert "the address 7 days after the help" in await somebody.opens("/privacy?taal=en")


async def test_who_has_not_begun_yet_finds_it_below_every_page(town: Town) -> None:
    async with Browsing.of(town.demo.pages) as somebody:
        for path in ("", "/privacy"):
            await somebody.opens(path)
            assert 'href="/b/moerwijk/privacy?taal=nl"' in somebody.html
        await somebody.opens("?taal=en")
        assert 'href="/b/moerwijk/privacy?taal=en"' in somebody.html


async def test_the_page_of_all_names_who_looks_after_it_in_each(town: Town) -> None:
    async with aiohttp.ClientSession() as session:
        dutch, english = "Wie ervoor zorgt", "Who looks after it"
        cases = (("", "", dutch), ("?taal=en", "", english), ("", "en-GB", english))
        for asked, speaks, expected in (*cases, ("?taal=nl", "en-GB", dutch)):
            headers = {"Accept-Language": speaks} if speaks else {}
            async with session.get(f"{town.demo.pages}/privacy{asked}", headers=headers) as answer:
                shown = await answer.text()
                assert (answer.status, answer.cookies) == (200, {})
            assert expected in shown
            for here in ("Moerwijk", "Heechterp"):
                assert here in shown
