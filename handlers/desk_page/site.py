"""Who asks for a page of the web desk, and what all its pages need."""

import secrets as chance
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from buurtbot.clock import Now
from buurtbot.domain.core.messages import Deed, Text
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context, person_id
from buurtbot.services.desk.looking_up.audit_view import may_read_audit
from buurtbot.storage.commit.work import Work
from buurtbot.storage.doors.pages import Page, Pages
from buurtbot.storage.sending.offered import Offers
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.network.pages import Worker, desk_page
from config.words.texts import AMSTERDAM, Texts
from handlers.pages.files import Fetch
from handlers.pages.way_in import WayIn
from handlers.signing_in.door import Door, SignedIn
from handlers.web_pages.look import Look, see
from handlers.web_pages.stream import Streams

DESK: Final = "desk"
HOME: Final = "/desk"
OWN_PAGE: Final = "/desk/own"
TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class DeskSite:
    """What all pages of the web desk need."""

    way_in: WayIn
    context: Context
    store: Store
    texts: Texts
    fetch: Fetch
    now: Now
    streams: Streams
    door: Door
    look: Look = field(default_factory=lambda: Look(TEMPLATES))

    async def visit(self, request: web.Request) -> "Visit | None":
        """Who asks; None for who is not signed in (any more)."""
        who = await self.door.signed_in(request)
        return Visit(self, who) if who else None


@dataclass(frozen=True)
class Spot:
    """Where a worker reads and writes: the general page, the topic of a case, or their own page.

    `name` is what forms say of it; `language` the one in which we tell things there, when that is
    not the worker's own.
    """

    name: str
    address: str
    chat: int
    topic: int = 0
    language: str = ""


@dataclass(frozen=True)
class Visit:
    """One request of somebody who is signed in."""

    site: DeskSite
    who: SignedIn

    @property
    def worker(self) -> Worker:
        """Who it is."""
        return self.who.worker

    @property
    def slugs(self) -> tuple[str, ...]:
        """For which neighbourhoods they act."""
        return tuple(n.slug for n in self.who.here)

    def work(self, municipality: str) -> Work:
        """To read with, and to write nothing."""
        return self.site.store.work(municipality, "look", self.site.now())

    @property
    def municipalities(self) -> tuple[str, ...]:
        """All they act in."""
        return tuple(dict.fromkeys(n.municipality for n in self.who.here))

    def offers(self, work: Work, slug: str, act: Deed) -> str:
        """A button of ours that does this for a desk, as it stands in a form."""
        offers = Offers(self.site.store.secrets, self.site.store.forms, work.municipality)
        return offers.button(act, who=self.person(work), group=slug, now=work.now)

    def person(self, work: Work) -> str:
        """Their id, as it is in a case they hold."""
        return person_id(work, DESK, self.worker.user)

    @property
    def reads_audit(self) -> tuple[Neighbourhood, ...]:
        """The desks of which they may see who did what: those whose worry signals they read."""
        there = (n for n in self.who.here)
        return tuple(n for n in there if may_read_audit(self.work(n.municipality), n, self._me(n)))

    def _me(self, here: Neighbourhood) -> str:
        return self.person(self.work(here.municipality))

    # -- words

    def say(self, key: str, **args: str | int) -> str:
        """A sentence of the web desk."""
        return self.site.texts.say(self.worker.language, key, args)

    def read(self, text: Text) -> str:
        """A text of a decision, in their language."""
        return self._renderer.text(text)

    def moment(self, at: datetime) -> str:
        """A moment, as people say it."""
        return self.site.texts.moment(self.worker.language, at, self.site.now())

    def clock(self, at: int) -> str:
        """When something was written (ms since 1970): the time, and the day when not today."""
        there = datetime.fromtimestamp(at / 1000, AMSTERDAM)
        is_today = there.date() == self.site.now().astimezone(AMSTERDAM).date()
        return f"{there:%H:%M}" if is_today else f"{there:%d-%m %H:%M}"

    @property
    def _renderer(self) -> Renderer:
        texts, now = self.site.texts, self.site.now()
        return Renderer(texts, self.worker.language, now, whole=True, page="webdesk")

    # -- where

    def general(self, slug: str) -> Spot:
        """The general page of one of their desks. Raises HTTPNotFound for another's."""
        if slug not in self.slugs:
            raise web.HTTPNotFound
        address, told_in = f"{HOME}/general/{slug}", self._told_in(slug)
        return Spot(f"general:{slug}", address, desk_page(slug), language=told_in)

    def topic(self, slug: str, case: str, topic: int) -> Spot:
        """The topic of a case."""
        address, told_in = f"{HOME}/case/{case}", self._told_in(slug)
        return Spot(f"case:{case}", address, desk_page(slug), topic, told_in)

    def _told_in(self, slug: str) -> str:
        return self.site.context.neighbourhood(slug).desk.language

    @property
    def own(self) -> Spot:
        """Their own page."""
        return Spot("own", OWN_PAGE, self.worker.user)

    @property
    def groups(self) -> tuple[int, ...]:
        """The chats of the desks for which they act."""
        return tuple(desk_page(slug) for slug in self.slugs)

    def kept(self, spot: Spot) -> tuple[Pages, Page]:
        """Where what is told there is kept. Raises HTTPNotFound when nobody has it."""
        found = self.site.way_in.channel.of(DESK, spot.chat)
        if found is None:
            raise web.HTTPNotFound
        return found[0], Page(found[1].name, spot.topic)

    # -- showing

    def page(self, name: str, title: str, *, status: int = 200, **more: Any) -> web.Response:
        """A page in the frame of the web desk."""
        return self.site.look.page(name, status=status, **self._frame, title=title, **more)

    def fragment(self, name: str, **more: Any) -> web.Response:
        """A part of one."""
        return self.site.look.page(name, **self._frame, **more)

    @property
    def _frame(self) -> dict[str, Any]:
        return {
            "visit": self,
            "language": self.worker.language,
            "say": self.say,
            "mark": self.who.mark,
            "once": chance.token_urlsafe(9),
            "kind": "wide",
        }

    def back_to(self, spot: Spot, *, sent: bool = False, at: int = 0) -> web.Response:
        """To the page of it, `at` a message; what was typed there is sent."""
        return see(f"{spot.address}{'?sent=1' if sent else ''}{f'#m{at}' if at else ''}")
