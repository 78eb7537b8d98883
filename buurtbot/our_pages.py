"""Our own pages, wired: for residents, for who works at the web desk, and the door before that."""

from aiohttp import web
from aiohttp.typedefs import Middleware

from buurtbot.service import DESK, Service
from buurtbot.services.mail.letterbox import Letterbox
from handlers.desk_page.routes import desk_routes
from handlers.desk_page.site import DeskSite
from handlers.neighbours_aiogram.say import NeighboursChannel
from handlers.pages.files import Fetch
from handlers.residents_page.routes import residents_routes
from handlers.residents_page.site import Site
from handlers.signing_in.door import Door, SendsLetters
from handlers.signing_in.letters import WorkerLetters
from handlers.signing_in.routes import sign_in_routes
from handlers.web_pages.look import static_routes
from handlers.web_pages.no_page import NoPage
from handlers.web_pages.stream import Streams


def our_pages(service: Service, letters: SendsLetters | None = None) -> list[web.RouteDef]:
    """All of them. `letters` other than by mail are for the demo."""
    door, streams = _door(service, letters), Streams(service.stopping)
    return [
        *static_routes(),
        *residents_routes(_residents(service, streams)),
        *sign_in_routes(door),
        *desk_routes(_desk(service, door, streams)),
    ]


def around_pages(service: Service) -> list[Middleware]:
    """What is around each of them."""
    return [NoPage(service).middleware()]


def _residents(service: Service, streams: Streams) -> Site:
    return Site(
        way_in=service.way_in,
        context=service.context,
        store=service.store,
        texts=service.texts,
        fetch=NeighboursChannel(service.neighbours.bots).fetch,
        now=service.now,
        streams=streams,
    )


def _door(service: Service, letters: SendsLetters | None) -> Door:
    told = (service.store, service.context)
    by_mail = WorkerLetters(Letterbox(*told, service.now))
    base = service.settings.webhook_base
    return Door(*told, service.texts, letters or by_mail, service.now, base=base)


def _desk(service: Service, door: Door, streams: Streams) -> DeskSite:
    return DeskSite(
        way_in=service.way_in,
        context=service.context,
        store=service.store,
        texts=service.texts,
        fetch=_fetch(service),
        now=service.now,
        streams=streams,
        door=door,
    )


def _fetch(service: Service) -> Fetch:
    """Each bot has its own files."""
    neighbours = NeighboursChannel(service.neighbours.bots)

    async def fetch(bot: str, file: str) -> bytes:
        channel = service.desk.channel if bot == DESK else neighbours
        return await channel.fetch(bot, file)

    return fetch
