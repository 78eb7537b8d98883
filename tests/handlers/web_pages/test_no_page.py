"""Nobody reads a line of a program: also where there is no page, it is one of ours, as strict."""

import re
from collections.abc import AsyncIterator
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from aiohttp import ClientResponse, ClientSession

import handlers
from tests.scenes.live import Town, live_town

INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)", re.IGNORECASE
)
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ELSEWHERE = {"Sec-Fetch-Site": "cross-site"}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with live_town(tmp_path) as awake:
        yield awake


async def _words(answer: ClientResponse) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", await answer.text())).split())


async def _is_one_of_ours(answer: ClientResponse) -> None:
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy, answer.url
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Server"] == "buurtbot", "and not which version of what"
    html = await answer.text()
    assert not html or "<h1>" in html
    assert not INLINE.search(html)


async def test_a_wrong_address_shows_where_to_go_and_no_number(town: Town) -> None:
    async with ClientSession(town.demo.pages) as client:
        for path, says in {
            "/b/moerwijck": "Buurtbot Moerwijk",
            "/b/moerwijk/iets": "Liever een mens? Bel:",
            "/desk/iets": "Naar de webbalie",
            "/desk/case/x": "Naar de webbalie",
            "/desk/sign-in/link/!": "Naar de webbalie",
        }.items():
            answer = await client.get(path)
            words = await _words(answer)
            assert answer.status == 404, path
            assert "Deze pagina is er niet" in words, path
            assert says in words, path
            assert ("112" in words) != path.startswith("/desk")
            await _is_one_of_ours(answer)
        front = await client.get("/")
        words = await _words(front)
        assert front.status == 200
        assert "In welke buurt woont u? Buurtbot Crabbehof" in words
        assert "Deze pagina is er niet" not in words
        assert "Werkt u bij een balie? Naar de webbalie" in words
        assert "112" in words
        await _is_one_of_ours(front)
        spoken = await client.get("/?taal=en")
        assert "Do you work at a desk?" in await spoken.text()
        english = await client.get("/b/x", headers={"Accept-Language": "en-GB,en;q=0.8"})
        assert "This page does not exist" in await english.text()
        assert '<html lang="en">' in await english.text()


async def test_an_address_typed_over_from_paper_leads_to_its_page(town: Town) -> None:
    async with ClientSession(town.demo.pages) as client:
        for path, meant in {
            "/b/Moerwijk": "/b/moerwijk",
            "/b/moerwijk/": "/b/moerwijk",
            "/B/MOERWIJK/": "/b/moerwijk",
            "/desk/": "/desk",
            "/Desk": "/desk",
        }.items():
            answer = await client.get(path, allow_redirects=False)
            assert (answer.status, answer.headers["Location"]) == (303, meant), path
        answer = await client.get(f"{town.demo.pages}//evil.example/", allow_redirects=False)
        assert answer.status == 404


async def test_what_cannot_be_taken_in_is_told_in_words(town: Town) -> None:
    broken = {"Content-Type": f"{FORM['Content-Type']}; charset=x"}
    async with ClientSession(town.demo.pages) as client:
        for path, sent, headers, status, says in (
            ("/b/moerwijk/begin", "", FORM | ELSEWHERE, 403, "Dit is niet verstuurd"),
            ("/b/moerwijk/begin", "words=" + "a" * 1_500_000, FORM, 413, "Dit is te groot"),
            ("/desk/do", "words=" + "a" * 1_500_000, FORM, 413, "Dit is te groot"),
            ("/desk/sign-in", "mail=%ff", broken, 400, "Dit is niet verstuurd"),
            ("/desk/sign-in", "", FORM | ELSEWHERE, 403, "Dit formulier is te oud"),
            ("/desk/audit", "", FORM | ELSEWHERE, 403, "Inloggen"),
            ("/b/moerwijk", "", FORM, 405, "Deze pagina is er niet"),
        ):
            answer = await client.post(path, data=BytesIO(sent.encode()), headers=headers)
            words = await _words(answer)
            assert says in words, (path, status, words)
            if says != "Inloggen":
                assert answer.status == status, (path, words)
            await _is_one_of_ours(answer)


async def test_a_mistake_of_ours_is_told_as_ours(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with ClientSession(town.demo.pages) as client:
        monkeypatch.delattr("handlers.residents_page.privacy.LOOK")
        answer = await client.get("/privacy")
        assert answer.status == 500
        assert "Het ligt aan ons, niet aan u." in await _words(answer)
        await _is_one_of_ours(answer)
    assert "a page stumbled" in caplog.text


def test_no_page_holds_a_program_or_a_style_of_its_own() -> None:
    folder = Path(handlers.__file__).parent
    pages = sorted(folder.rglob("templates/*.html"))
    assert len(pages) > 50
    assert [each.name for each in pages if INLINE.search(each.read_text())] == []
