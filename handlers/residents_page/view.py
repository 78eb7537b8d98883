"""A page as it goes to the browser, and the cookie with which it is found again."""

from pathlib import Path
from typing import Any, Final

from aiohttp import web

from handlers.pages.heard import LONGEST
from handlers.residents_page.place import COOKIE, LIVES, Place, sealed
from handlers.residents_page.site import Visit
from handlers.web_pages.coming_from import by_https
from handlers.web_pages.look import Look

LOOK: Final = Look(Path(__file__).parent / "templates")


def page(visit: Visit, name: str, *, status: int = 200, **more: Any) -> web.Response:
    """A page by the name of its template."""
    return LOOK.page(
        f"{name}.html",
        status=status,
        language=visit.language,
        title=visit.say("own-page-title", neighbourhood=visit.here.name),
        say=visit.say,
        visit=visit,
        here=visit.here,
        place=visit.place,
        longest=LONGEST,
        **more,
    )


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
