"""What is kept, why and how long, as a page: of one neighbourhood, and of all of them."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from buurtbot.domain.keeping.register import sections
from buurtbot.outbox.letters.render import Renderer
from handlers.residents_page.site import Site, Visit
from handlers.residents_page.view import LOOK, page
from handlers.web_pages.language import language_of


async def privacy(visit: Visit, request: web.Request) -> web.StreamResponse:
    """That of one neighbourhood; nothing of who looks is read."""
    site = visit.site
    shown = sections(visit.here, site.context.policy)
    read = Renderer(site.texts, visit.language, site.now(), whole=True).text
    link = site.context.network.shared.privacy_url
    return page(visit, "privacy", sections=shown, read=read, link=link)


def privacy_of_all(site: Site) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """The same for all neighbourhoods, with who looks after it in each."""

    async def shown(request: web.Request) -> web.StreamResponse:
        language = language_of(request)
        open_ones = [one for one in site.context.network.neighbourhoods if not one.closed]

        def say(key: str, **args: str | int) -> str:
            return site.texts.say(language, key, args)

        return LOOK.page(
            "privacy_all.html",
            language=language,
            title=say("privacy-page-title"),
            say=say,
            read=Renderer(site.texts, language, site.now(), whole=True).text,
            sections=sections(open_ones[0], site.context.policy) if open_ones else (),
            neighbourhoods=open_ones,
        )

    return shown
