"""The addresses of the page: /b/<neighbourhood>, and what lies behind it."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from buurtbot.storage.wire.away import is_away
from handlers.residents_page.by_mail import (
    ask_mail,
    no_mail,
    press_first,
    press_stop,
    show_first,
    show_mail,
    show_stop,
)
from handlers.residents_page.conversation import conversation, fragment, say
from handlers.residents_page.files import file
from handlers.residents_page.live import live
from handlers.residents_page.privacy import privacy, privacy_of_all
from handlers.residents_page.site import Site, Visit
from handlers.residents_page.start import (
    away,
    begin,
    come_back,
    come_in,
    doors,
    leave,
    own_words,
    prefer,
)
from handlers.web_pages.coming_from import is_of_other_site

LINK = r"{token:[A-Za-z0-9_.=-]{1,300}}"
Shows = Callable[[Visit, web.Request], Awaitable[web.StreamResponse]]


def residents_routes(site: Site) -> list[web.RouteDef]:
    """All of them."""
    got: dict[str, Shows] = {
        "": conversation,
        "/in": come_in,
        "/mail": show_mail,
        f"/mail/ja/{LINK}": show_first,
        f"/mail/stop/{LINK}": show_stop,
        "/deur": doors,
        "/woorden": own_words,
        "/nieuw": fragment,
        "/live": live,
        "/privacy": privacy,
        r"/bestand/{message:\d{1,18}}/{position:\d}": file,
    }
    posted: dict[str, Shows] = {
        "/begin": begin,
        "/terug": come_back,
        "/zeg": say,
        "/zo": prefer,
        "/weg": leave,
        "/mail": ask_mail,
        "/geen-mail": no_mail,
        f"/mail/ja/{LINK}": press_first,
        f"/mail/stop/{LINK}": press_stop,
    }
    return [
        web.get("/privacy", privacy_of_all(site)),
        *(web.get(f"/b/{{slug}}{path}", _kindly(site, shows)) for path, shows in got.items()),
        *(
            web.post(f"/b/{{slug}}{path}", _kindly(site, _from_here(shows)))
            for path, shows in posted.items()
        ),
    ]


def _kindly(site: Site, shows: Shows) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """While Redis is away there is a page that says so, with whom to ring."""

    async def shown(request: web.Request) -> web.StreamResponse:
        visit = site.visit(request)
        try:
            return await shows(visit, request)
        except Exception as error:
            if not is_away(error):
                raise
            return away(visit)

    return shown


def _from_here(shows: Shows) -> Shows:
    """A form of another site is not taken in."""

    async def shown(visit: Visit, request: web.Request) -> web.StreamResponse:
        if is_of_other_site(request):
            raise web.HTTPForbidden
        return await shows(visit, request)

    return shown
