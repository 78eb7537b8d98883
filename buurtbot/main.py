"""The composition root: everything is made here, started in one task group, stopped in order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

import aiohttp
from aiohttp import web

from buurtbot.clock import Now
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.meaning.need import NeedBook
from buurtbot.mail.alarm_now import LoudRing
from buurtbot.mail.imap import Imap
from buurtbot.mail.mailman import Mailman
from buurtbot.mail.post import MailPost
from buurtbot.our_pages import around_pages, our_pages
from buurtbot.outbox.deliver import Delivery
from buurtbot.outbox.door_notes import DoorNotes
from buurtbot.outbox.letters.alarm import ring_by
from buurtbot.outbox.letters.doors import DeskDoors, Doors
from buurtbot.outbox.letters.paper import LetterWriter, Post, no_post
from buurtbot.outbox.worker import OutboxWorker
from buurtbot.service import DESK, Service
from buurtbot.services.care.our_screening import our_phrasebook
from buurtbot.services.core.context import Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.core.rush import Rush
from buurtbot.services.deeds import DEEDS
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.services.running.heard_bots import HeardBots
from buurtbot.services.running.park import parking
from buurtbot.services.running.watch import Watch
from buurtbot.storage.checks.witness import Witness
from buurtbot.storage.found.geocoding import kept_geocoder
from buurtbot.storage.store import Store, store_of
from buurtbot.web.health import health_routes
from buurtbot.web.intake import Intake, TakeIn
from buurtbot.web.listening import listening_on
from buurtbot.web.metrics import metrics_routes
from buurtbot.web.webhooks import routes
from config.environment.settings import Settings
from config.meaning.need_weights import load_need_weights
from config.meaning.needs import load_needs
from config.network.network import Network
from config.words.texts import Texts, our_texts
from geo.lookup.geocoding import Geocoder
from geo.walking import CrowEstimate, WalkingDistance
from handlers.conversations.contents import CONVERSATIONS
from handlers.desk.group.news import DeskNews
from handlers.desk.group.staff_groups import StaffGroups
from handlers.desk.reception import DeskReception
from handlers.desk_ptb.app import Desk, Ears, open_desk
from handlers.neighbours.leading import Leading
from handlers.neighbours.places import Places
from handlers.neighbours.reception import Reception
from handlers.neighbours_aiogram.bots import NeighbourBots, make_bots
from handlers.neighbours_aiogram.say import NeighboursChannel
from handlers.pages.heard import is_of_page
from handlers.pages.say import PagesChannel
from handlers.pages.way_in import PageEars, WayIn
from handlers.signing_in.door import SendsLetters
from handlers.talking.talk import Heard

log = logging.getLogger(__name__)
NO_TOKEN = "0:none"  # noqa: S105 - Telegram knows no such bot: what goes to the desk waits
AnyHeard = TypeVar("AnyHeard")
Hear = Callable[[AnyHeard], Awaitable[None]]


@dataclass(frozen=True)
class _Parts:
    """What the parts of the service share while it is made."""

    settings: Settings
    context: Context
    phrases: Phrasebook
    needs: NeedBook
    texts: Texts
    store: Store
    places: Places
    session: aiohttp.ClientSession
    now: Now
    watch: Watch
    post: Post
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    wake_lane: asyncio.Event = field(default_factory=asyncio.Event)

    def waking(self, hear: Callable[[AnyHeard], Awaitable[object]]) -> Hear[AnyHeard]:
        """Take something in, and let the outbox and the lane of who asks look at once."""

        async def heard(what: AnyHeard) -> None:
            await hear(what)
            self.wake.set()
            self.wake_lane.set()

        return heard


@asynccontextmanager
async def open_service(
    settings: Settings,
    network: Network,
    geocoder: Geocoder,
    *,
    walking: WalkingDistance | None = None,
    now: Now | None = None,
    post: Post | None = None,
) -> AsyncIterator[Service]:
    """Make everything and give it back at the end, in the opposite order.

    `now` is another clock than the one that all processes share; `post` takes our letters in the
    place of a mail server.
    """
    async with AsyncExitStack() as stack:
        store = await store_of(settings, network, may_be_away=True)
        stack.push_async_callback(store.close)
        session = await stack.enter_async_context(aiohttp.ClientSession())
        clock = store.clock()
        now = now or clock
        base = settings.webhook_base if settings.mail else ""
        context = Context(network, walking or CrowEstimate(), base=base)
        bots = HeardBots(store.condition.dangers, settings.silent, set(settings.tokens))
        watch = Watch(
            store, context, clock, now, asyncio.Event(), Witness.of(settings.state), bots
        )
        await watch.begin()
        places = Places(kept_geocoder(geocoder, store, now=now))
        parts = _Parts(
            settings,
            context,
            *_books(),
            our_texts(),
            store,
            places,
            session,
            now,
            watch,
            post or _post(settings, store),
        )
        yield await _wired(parts, stack)


def _post(settings: Settings, store: Store) -> Post:
    """Who takes our letters: the mail server, where there is one."""
    return MailPost(settings.mail, store.condition.dangers).post if settings.mail else no_post


@cache
def _books() -> tuple[Phrasebook, NeedBook]:
    """What words are read with: made once in a process, it is half a second."""
    return our_phrasebook(), NeedBook.of(load_needs(), load_need_weights())


async def _wired(parts: _Parts, stack: AsyncExitStack) -> Service:
    """The service, with the bots and the pages that all hand what they hear to two receptions."""
    groups = StaffGroups(parts.store, parts.context)
    hears = parts.waking(_reception(parts).hear)
    desk_hears = parts.waking(_desk_reception(parts, groups).hear)
    neighbours = _neighbours(parts, hears)
    stack.push_async_callback(neighbours.close)
    desk = await stack.enter_async_context(_desk(parts, desk_hears, groups))
    return _service(parts, neighbours, desk, PageEars(hears, desk_hears, parts.now))


def _reception(parts: _Parts) -> Reception:
    return Reception(
        store=parts.store,
        context=parts.context,
        leading=Leading(
            parts.context, DEEDS, parts.texts, CONVERSATIONS, parts.places, parts.needs
        ),
        phrases=parts.phrases,
    )


def _neighbours(parts: _Parts, hears: Hear[Heard]) -> NeighbourBots:
    ours = {slug: token for slug, token in parts.settings.tokens.items() if slug != DESK}
    bots = make_bots(
        {**parts.settings.spare_tokens, **ours}, api_base=parts.settings.telegram_api_base
    )
    replies = bool(parts.settings.webhook_base)
    return NeighbourBots.of(bots, hears, parts.now, replies=replies)


def _desk_reception(parts: _Parts, groups: StaffGroups) -> DeskReception:
    return DeskReception(
        store=parts.store,
        context=parts.context,
        deeds=DEEDS,
        texts=parts.texts,
        conversations=CONVERSATIONS,
        places=parts.places,
        groups=groups,
        phrases=parts.phrases,
        needs=parts.needs,
    )


def _desk(parts: _Parts, hears: Hear[Heard], groups: StaffGroups) -> Any:
    news = DeskNews(parts.store, parts.context, DEEDS, groups)
    return open_desk(
        parts.settings.tokens.get(DESK, NO_TOKEN),
        api_base=parts.settings.telegram_api_base,
        ears=Ears(hears, parts.waking(news.hear), groups.served, groups.of_user),
        now=parts.now,
        replies=bool(parts.settings.webhook_base),
    )


def _service(parts: _Parts, neighbours: NeighbourBots, desk: Desk, pages: PageEars) -> Service:
    context, texts, store, now = parts.context, parts.texts, parts.store, parts.now
    page, rush, ring = PagesChannel(store, context, now), Rush(), ring_by(parts.session)
    channel = Doors(NeighboursChannel(neighbours.bots), page)
    staff, post = DeskDoors(desk.channel, page), parts.post
    letters, loud = (
        LetterWriter(texts, post, store.secrets, now),
        LoudRing(ring, texts, post, now, context.base),
    )
    delivery = Delivery(context, texts, channel, staff, ring, letters, now)
    door = DoorNotes(context, texts, parts.phrases, channel, staff, loud, store.condition)
    take_in, park = _take_in(neighbours, desk, pages), parking(store, context, parts.phrases, now)
    intake = Intake(take_in, park, store.condition, door, rush=rush)
    return Service(
        settings=parts.settings,
        network=context.network,
        context=context,
        texts=texts,
        store=store,
        neighbours=neighbours,
        desk=desk,
        intake=intake,
        mailman=_mailman(parts),
        outbox=OutboxWorker(store, context, DEEDS, delivery, now, parts.wake),
        timers=TimersWorker(store, context, DEEDS, now, parts.wake),
        lane=AskingLane(store, context, DEEDS, now, parts.wake, wake=parts.wake_lane, rush=rush),
        watch=parts.watch,
        door=door,
        way_in=WayIn(page, intake, now),
        now=now,
        session=parts.session,
        stopping=parts.watch.stopping,
    )


def _mailman(parts: _Parts) -> Mailman | None:
    """Who reads the mailbox, where there is one."""
    mailbox, post = parts.settings.mailbox, parts.settings.mail
    if mailbox is None or post is None:
        return None
    box, phrases = Imap(mailbox), parts.phrases
    return Mailman(box, post.sender, parts.store, parts.context, DEEDS, phrases, parts.now)


def _take_in(neighbours: NeighbourBots, desk: Desk, pages: PageEars) -> TakeIn:
    async def take_in(slug: str, raw: dict[str, Any]) -> None:
        if is_of_page(raw):
            await pages.take_in(slug, raw)
        elif slug == DESK:
            await desk.take_in(raw)
        else:
            await neighbours.take_in(slug, raw)

    return take_in


@asynccontextmanager
async def listening(
    service: Service,
    more: Iterable[web.RouteDef] = (),
    *,
    letters: SendsLetters | None = None,
) -> AsyncIterator[str]:
    """Listen for webhooks, pages and health questions; gives the address.

    `letters` to who works at the web desk go by mail, unless there is something else for them.
    """
    settings = service.settings
    hooks = routes(service.intake, service.hooks, service.stopping)
    told = (service.store, service.context, service.now)
    health = (*health_routes(*told, service.watch.bots), *metrics_routes(*told))
    pages = our_pages(service, letters)
    all_routes = [*(hooks if settings.webhook_base else ()), *health, *pages, *more]
    at, around = (settings.listen_host, settings.listen_port), around_pages(service)
    async with listening_on(*at, all_routes, around) as address:
        yield address
