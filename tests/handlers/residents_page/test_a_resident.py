"""A resident in a browser without JavaScript: comes in, asks, goes away and comes back."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio

from buurtbot.storage.doors.pages import Note, PageFile
from handlers.residents_page.place import COOKIE
from handlers.web_pages.stream import MOST_OF_ONE, NO_MORE
from tests.scenes.at_a_page import own_page
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town

pytestmark = pytest.mark.asyncio(loop_scope="module")
GETTING_KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One town for all of them: each is a resident of their own."""
    async with live_town(tmp_path_factory.mktemp("town")) as awake:
        yield awake


@pytest_asyncio.fixture(loop_scope="module")
async def library(town: Town) -> AsyncIterator[Browsing]:
    """A computer on which nobody was yet."""
    async with Browsing.of(town.demo.pages) as browsing:
        yield browsing


async def test_somebody_begins_asks_and_comes_back_with_four_words(
    library: Browsing, town: Town
) -> None:
    words = await library.begins("Willem")
    assert len(words) == 4
    await library.opens()
    for label in GETTING_KNOWN:
        await library.presses(label)
    await library.writes("ik heb morgenochtend brood en melk nodig")
    assert "ik heb morgenochtend brood en melk nodig" in library.text
    assert "U bent weg van deze computer" in await library.sends("/weg")
    assert "brood" not in await library.opens()
    async with Browsing.of(town.demo.pages) as at_home:
        await at_home.opens()
        await at_home.sends("/terug", words=" ".join(words).title())
        assert "brood" in at_home.text
        assert " ".join(words) in await at_home.opens("/woorden")


async def test_who_has_a_slip_in_a_word_is_asked_and_who_has_another_word_is_told(
    library: Browsing,
) -> None:
    words = await library.begins("Ria")
    slip = [*words[:3], words[3][:-1] + "q"]
    await library.sends("/weg")
    assert "Bedoelt u dit?" in await library.sends("/terug", words=" ".join(slip))
    assert library.status == 422
    assert " ".join(words) in library.html
    assert "Ik lees 2 woorden" in await library.sends("/terug", words="klok herder")
    assert "“krokodillenleer” ken ik niet" in await library.sends(
        "/terug", words="klok herder titel krokodillenleer"
    )
    nobody = await library.sends("/terug", words="klok klok klok klok")
    assert "vind ik geen gesprek" in nobody
    assert "Beginnen" in nobody


async def test_a_poster_leads_to_the_doors_that_somebody_has(library: Browsing) -> None:
    told = await library.opens("/deur")
    assert "Welzijn Moerwijk" in told
    for address in ("/b/moerwijk", "https://t.me/moerwijk_buurtbot", "tel:0702052480", "tel:112"):
        assert f'href="{address}"' in library.html, address


async def test_where_no_page_is_open_nothing_is_there(library: Browsing, town: Town) -> None:
    context = town.demo.service.context
    before = context.network
    there = (n.model_copy(update={"page": False}) for n in before.neighbourhoods)
    context.network = before.model_copy(update={"neighbourhoods": tuple(there)})
    await library.opens()
    context.network = before
    assert library.status == 404
    library.home = library.home.replace("moerwijk", "atlantis")
    await library.opens()
    assert library.status == 404


async def test_a_browser_keeps_one_sealed_cookie_and_loads_nothing_of_others(
    library: Browsing,
) -> None:
    await library.begins("Willem")
    (cookie,) = library.session.cookie_jar
    assert (cookie.key, cookie["path"], cookie["samesite"]) == (COOKIE, "/b/", "Strict")
    assert cookie["httponly"]
    assert "Willem" not in cookie.value
    async with library.session.get(library.home) as answer:
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert 'src="http' not in await answer.text()
    safe = {"X-Forwarded-Proto": "https"}
    async with Browsing(aiohttp.ClientSession(), library.home) as safely:
        asks = safely.session.post(f"{library.home}/begin", headers=safe, allow_redirects=False)
        async with asks as answer:
            assert "Secure" in answer.headers["Set-Cookie"]


async def test_who_comes_by_a_link_elsewhere_is_recognised_all_the_same(
    library: Browsing,
) -> None:
    crossed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with library.session.get(library.home, headers=crossed) as answer:
        assert answer.headers["Refresh"] == "0; url=/b/moerwijk"


async def test_a_place_holds_at_another_neighbourhood_too(library: Browsing) -> None:
    words = await library.begins("Willem")
    library.home = library.home.replace("moerwijk", "crabbehof")
    assert "Voor het eerst hier?" in await library.opens()
    await library.sends("/begin", name="Willem")
    assert " ".join(words) in library.text
    assert "Welkom bij Buurtbot Crabbehof" in await library.opens()


async def test_files_are_shown_and_what_is_gone_is_told(library: Browsing, town: Town) -> None:
    await library.begins("Willem")
    service = town.demo.service
    visit_page = await own_page(library, town)
    pages = service.store.pages("gm0518")
    kept = PageFile("document", name="afspraak.ics", kept=True)
    gone = PageFile("photo", bot="moerwijk", file="gone")
    place = PageFile("location", file="52.05,4.30")
    note = Note("Kijk", 1, files=(kept, gone, place))
    number = await pages.write(visit_page, note, files=[b"BEGIN:VCALENDAR"])
    shown = await library.opens()
    assert "Bestand: afspraak.ics" in shown
    assert "geo:52.05,4.30" in library.html
    async with library.session.get(f"{library.home}/bestand/{number}/0") as answer:
        assert await answer.read() == b"BEGIN:VCALENDAR"
        assert answer.content_type == "text/calendar"
        assert answer.headers["Content-Disposition"] == "attachment"
    for path in (f"/bestand/{number}/1", f"/bestand/{number}/7", "/bestand/999/0"):
        assert "Dit bestand is er niet" in await library.opens(path)
        assert library.status == 404
    await library.sends("/weg")
    await library.opens(f"/bestand/{number}/0")
    assert library.status == 404


async def test_who_looks_on_hears_that_something_changed(library: Browsing, town: Town) -> None:
    await library.begins("Willem")
    pages = town.demo.service.store.pages("gm0518")
    page = await own_page(library, town)
    async with library.session.get(f"{library.home}/live") as stream:
        assert stream.content_type == "text/event-stream"
        first = await said(stream)
        await pages.write(page, Note("Er is iets", 1))
        assert await said(stream) > first
    assert "Er is iets" in await library.opens("/nieuw")
    all_look = asyncio.Barrier(MOST_OF_ONE + 1)
    async with asyncio.TaskGroup() as group:
        looks = [
            group.create_task(status_of_stream(library, all_look)) for _ in range(MOST_OF_ONE + 1)
        ]
    assert max(look.result() for look in looks) == NO_MORE
    await library.sends("/weg")
    assert await status_of_stream(library) == NO_MORE
    await library.opens("/nieuw")
    assert library.status == 403


async def said(stream: aiohttp.ClientResponse) -> int:
    """The next version that is told."""
    async for line in stream.content:
        if line.startswith(b"data: "):
            return int(line.removeprefix(b"data: "))
    raise AssertionError("the stream ended")


async def status_of_stream(browsing: Browsing, all_look: asyncio.Barrier | None = None) -> int:
    """Look on, as long as the others do."""
    async with browsing.session.get(f"{browsing.home}/live") as stream:
        if all_look:
            await all_look.wait()
        return stream.status
