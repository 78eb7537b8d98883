"""Who asks for a page: at which neighbourhood, from which place, in which language."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from aiohttp import web

from buurtbot.clock import Now
from buurtbot.domain.cases.promising import hours_text
from buurtbot.domain.core.people.person import Person
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.doors.pages import Page, Pages
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.words.texts import Texts
from handlers.pages.files import Fetch
from handlers.pages.way_in import WayIn
from handlers.residents_page.place import COOKIE, Language, Place, opened
from handlers.web_pages.language import language_of
from handlers.web_pages.stream import Streams


@dataclass(frozen=True)
class Site:
    """What all pages need."""

    way_in: WayIn
    context: Context
    store: Store
    texts: Texts
    fetch: Fetch
    now: Now
    streams: Streams

    @property
    def secrets(self) -> Secrets:
        """The keys with which a place is sealed."""
        return self.store.secrets

    def visit(self, request: web.Request) -> "Visit":
        """Who asks, and where. Raises HTTPNotFound where there is no page."""
        try:
            here = self.context.neighbourhood(request.match_info["slug"])
        except KeyError:
            raise web.HTTPNotFound from None
        if not here.page:
            raise web.HTTPNotFound
        place = opened(self.secrets, request.cookies.get(COOKIE, ""), self.now())
        return Visit(self, here, _language(request, here, place), place and place.here(here.slug))


@dataclass(frozen=True)
class Visit:
    """One request: where, in which language, and from which place; None for who has none here."""

    site: Site
    here: Neighbourhood
    language: Language
    place: Place | None = None

    @property
    def number(self) -> int:
        """Their number; 0 for who has no place."""
        return self.place.number(self.site.secrets) if self.place else 0

    @property
    def home(self) -> str:
        """The address of the page."""
        return f"/b/{self.here.slug}"

    @property
    def hours(self) -> str:
        """When somebody is at the desk, in words."""
        now = self.site.now()
        return Renderer(self.site.texts, self.language, now).text(hours_text(self.here.desk.hours))

    def at(self, place: Place | None) -> "Visit":
        """The same from another place, in the language of that."""
        return replace(self, place=place, language=place.language if place else self.language)

    @property
    def telegram(self) -> str:
        """Where their bot is."""
        return f"https://t.me/{self.here.bot}"

    @property
    def desk_phone(self) -> str:
        """Where the desk is rung."""
        return f"tel:{re.sub(r'[^0-9+]', '', self.here.desk.phone)}"

    def moment(self, at: datetime | int) -> str:
        """A moment (or ms since 1970) as people say it."""
        at = datetime.fromtimestamp(at / 1000, UTC) if isinstance(at, int) else at
        return self.site.texts.moment(self.language, at, self.site.now())

    def say(self, key: str, **args: str | int) -> str:
        """A sentence by its key."""
        return self.site.texts.say(self.language, key, args)

    @property
    def kept(self) -> tuple[Pages, Page]:
        """Where what is told to them is kept. Raises HTTPNotFound at one that is gone."""
        found = self.site.way_in.channel.of(self.here.slug, self.number)
        if found is None:
            raise web.HTTPNotFound
        return found

    async def is_used(self) -> bool:
        """Whether something stands on their page here."""
        pages, page = self.kept
        return await pages.version(page) > 0

    async def is_known(self) -> bool:
        """Whether they were ever here: they have a page, or are known by the service."""
        if await self.is_used():
            return True
        _, page = self.kept
        work = self.site.store.work(self.here.municipality, "", self.site.now())
        return bool(await work.look(Person, [page.name]))


def _language(request: web.Request, here: Neighbourhood, place: Place | None) -> Language:
    """The one that is asked for, else that of their place, else that of their browser."""
    wanted = language_of(request, place.language if place else None)
    return wanted if wanted in here.languages else here.languages[0]
