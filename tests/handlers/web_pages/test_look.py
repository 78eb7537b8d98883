"""What goes with each page: nothing runs that is not ours, and words stay words."""

from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from jinja2 import UndefinedError

from handlers.web_pages.look import Look, own, see, static_routes

PAGE = '{% extends "base.html" %}{% block main %}<p>{{ words }}</p>{% endblock %}'


def _say(key: str, **_: str | int) -> str:
    return f"[{key}]"


@pytest.fixture
def look(tmp_path: Path) -> Look:
    (tmp_path / "page.html").write_text(PAGE)
    return Look(tmp_path)


def test_what_somebody_wrote_is_shown_and_never_run(look: Look) -> None:
    html = look.html(
        "page.html", language="nl", title="Brood", say=_say, words="<script>alert(1)</script>"
    )
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert '<html lang="nl">' in html
    assert html.count("<script") == 1, "our own, from a file of its own"


def test_a_value_that_is_missing_is_no_empty_page(look: Look) -> None:
    with pytest.raises(UndefinedError):
        look.html("page.html", language="nl", title="Brood", say=_say)


def test_a_page_is_kept_nowhere_and_runs_nothing_of_others(look: Look) -> None:
    answer = look.page("page.html", language="en", title="Bread", say=_say, words="x", status=409)
    policy = answer.headers["Content-Security-Policy"]
    assert answer.status == 409
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["Cache-Control"] == "no-store"
    assert see("/desk").headers["Location"] == "/desk"


async def test_a_file_of_ours_has_an_address_of_its_own_and_others_are_not_had() -> None:
    app = web.Application()
    app.add_routes(static_routes())
    async with TestClient(TestServer(app)) as client:
        for name, kind in (("style.css", "text/css"), ("mark.svg", "image/svg+xml")):
            answer = await client.get(own(name))
            assert (answer.status, answer.content_type) == (200, kind)
            assert "immutable" in answer.headers["Cache-Control"]
        assert (await client.get("/own/no.css")).status == 404
        assert (await client.get("/own/..%2Flook.py")).status == 404
    with pytest.raises(KeyError):
        own("no.css")
