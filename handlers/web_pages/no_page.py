"""Where there is no page of ours a browser shows one all the same: what it is, and the ways on.

An address that was typed over from paper, with a capital or a stroke too much, leads to its page,
and the bare name of the machine to all of them, with the door of who works at a desk.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from aiohttp import web
from aiohttp.typedefs import Middleware

from buurtbot.services.core.context import Context
from config.network.network import Neighbourhood
from config.words.texts import Texts
from handlers.web_pages.coming_from import looks_by_itself
from handlers.web_pages.language import language_of
from handlers.web_pages.look import HERE, Look, see

log = logging.getLogger(__name__)
DESK: Final = "/desk"
RESIDENTS: Final = "/b/"
PROGRAMS: Final = ("/tg/", "/own/")  # no person reads what is answered there
LOOK: Final = Look(HERE / "templates")
TOLD: Final = {400: "form", 403: "form", 413: "large", 500: "broken"}
Handle = Callable[[web.Request], Awaitable[web.StreamResponse]]


class HasPages(Protocol):
    """What has pages, in these words."""

    @property
    def context(self) -> Context:
        """With the network as it is now."""

    @property
    def texts(self) -> Texts:
        """All sentences."""


@dataclass(frozen=True)
class NoPage:
    """Tells it, in the language of the browser."""

    of: HasPages

    def middleware(self) -> Middleware:
        """Around all pages: nobody reads an English line of a program."""

        @web.middleware
        async def kindly(request: web.Request, handler: Handle) -> web.StreamResponse:
            try:
                return await handler(request)
            except web.HTTPError as error:
                if request.path.startswith(PROGRAMS):
                    raise
                return self._tidy(request, error.status) or self._told(request, error.status)
            except Exception:
                if request.path.startswith(PROGRAMS) or looks_by_itself(request):
                    raise
                log.exception("a page stumbled")
                return self._told(request, 500)

        return kindly

    @property
    def _homes(self) -> dict[str, Neighbourhood]:
        there = (n for n in self.of.context.network.neighbourhoods if n.page)
        return {f"{RESIDENTS}{n.slug}": n for n in there}

    def _tidy(self, request: web.Request, status: int) -> web.Response | None:
        meant = request.path.rstrip("/").casefold()
        is_ours = meant == DESK or meant in self._homes
        is_other = is_ours and meant != request.path
        return see(meant) if status == 404 and is_other and request.method == "GET" else None

    @property
    def _front(self) -> dict[str, Any]:
        """What stands at the bare name: each neighbourhood by the door it has, and the desk's."""
        there = [n for n in self.of.context.network.neighbourhoods if not n.closed]
        return {
            "homes": {f"{RESIDENTS}{n.slug}": n for n in there if n.page},
            "bots": [n for n in there if not n.page],
            "has_desk": any(n.desk.workers for n in there),
        }

    def _told(self, request: web.Request, status: int) -> web.Response:
        language = language_of(request)

        def say(key: str, **args: str | int) -> str:
            return self.of.texts.say(language, key, args)

        homes, at_front = self._homes, status == 404 and request.path == "/"
        what = "where" if at_front else TOLD.get(status, "what")
        home = "/".join(request.path.split("/")[:3])
        return LOOK.page(
            "no_page.html",
            status=200 if at_front else status,
            language=language,
            say=say,
            title=say("no-page-where" if at_front else f"no-page-{what}-title"),
            what="" if at_front else f"no-page-{what}",
            here=homes.get(home),
            is_desk=request.path.startswith(DESK),
            at_front=at_front,
            **({"homes": homes} | (self._front if at_front else {})),
        )
