"""A page as it goes to the browser: the template, what goes with each answer, and the cookie."""

from functools import cache
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from handlers.pages.heard import LONGEST
from handlers.residents_page.limits import by_https
from handlers.residents_page.place import COOKIE, LIVES, Place, sealed
from handlers.residents_page.site import Visit

HERE: Final = Path(__file__).parent
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(visit: Visit, name: str, *, status: int = 200, **more: Any) -> web.Response:
    """A page by the name of its template."""
    here = visit.here
    html = (
        _templates()
        .get_template(f"{name}.html")
        .render(visit=visit, here=here, say=visit.say, place=visit.place, longest=LONGEST, **more)
    )
    return web.Response(text=html, content_type="text/html", status=status, headers=HEADERS)


def remember(
    visit: Visit, request: web.Request, response: web.StreamResponse, place: Place
) -> None:
    """Let their browser keep this place."""
    response.set_cookie(
        COOKIE,
        sealed(visit.site.secrets, place, visit.site.now()),
        max_age=round(LIVES.total_seconds()),
        path="/b/",
        httponly=True,
        samesite="Strict",
        secure=by_https(request),
    )


def to(address: str) -> web.Response:
    """Look there instead: so the Back button sends nothing again."""
    return web.Response(status=303, headers={**HEADERS, "Location": address})
