"""Workers who sign in at the web desk: their mailbox, their telephone, their browser."""

import re
from base64 import b32decode
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape

import pyotp
from aiohttp import ClientResponse, ClientSession, CookieJar, web
from aiohttp.test_utils import TestServer

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from config.network.pages import Worker
from handlers.signing_in.door import COOKIE, Door
from handlers.signing_in.routes import sign_in_routes
from handlers.web_pages.look import static_routes
from tests.scenes.page import FATMA, KARIN
from tests.scenes.street import Clock, a_context, all_texts

MARK = re.compile(r'name="mark" value="([^"]+)"')
SECRET = re.compile(r'<strong id="secret"[^>]*>([A-Z2-7 ]+)</strong>')
RECOVERY = re.compile(r"<li[^>]*><strong>([a-z0-9-]+)</strong></li>")


@dataclass
class Mailbox:
    """The letters that went out, the newest last."""

    links: list[tuple[str, str]] = field(default_factory=list)  # to whom, which
    begun: list[str] = field(default_factory=list)  # who read that a telephone has codes

    async def sign_in(self, worker: Worker, slug: str, link: str) -> None:
        """Take one in."""
        assert slug == "moerwijk"
        self.links.append((worker.mail, link))

    async def codes_begun(self, worker: Worker, slug: str) -> None:
        """The same."""
        assert slug == "moerwijk"
        self.begun.append(worker.mail)


@dataclass
class Entrance:
    """The door, on a server of its own, with one page behind it."""

    door: Door
    mailbox: Mailbox
    clock: Clock
    server: TestServer

    def listed(self, *workers: Worker) -> None:
        """From now on these work at the desk of Moerwijk."""
        self.door.context.network = context_with(*workers).network

    @asynccontextmanager
    async def browser(self) -> AsyncIterator["Browsing"]:
        """A browser with nothing from earlier."""
        jar = CookieJar(unsafe=True)
        async with ClientSession(self.server.make_url("/"), cookie_jar=jar) as client:
            yield Browsing(self, client)


@dataclass
class Browsing:
    """A browser; `text` is what it shows, `at` where it is."""

    entrance: Entrance
    client: ClientSession
    text: str = ""
    status: int = 0
    at: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    telephone: pyotp.TOTP | None = None

    async def goes(self, path: str, **headers: str) -> ClientResponse:
        """Open a page."""
        answer = await self.client.get(path, headers={**self.headers, **headers})
        return await self._shows(answer)

    async def sends(self, path: str, *, mark: str | None = None, **fields: str) -> ClientResponse:
        """Send a form of the page that is shown."""
        found = MARK.search(self.text)
        told = mark if mark is not None else (found[1] if found else "")
        answer = await self.client.post(path, data={**fields, "mark": told}, headers=self.headers)
        return await self._shows(answer)

    async def _shows(self, answer: ClientResponse) -> ClientResponse:
        self.text, self.status = unescape(await answer.text()), answer.status
        self.at = answer.url.path
        return answer

    async def comes_by_link(self, worker: Worker = KARIN, *, to: str = "") -> str:
        """Ask for a link, open it in the letter and press; the path of the link."""
        await self.sends("/desk/sign-in", mail=worker.mail, to=to)
        mail, link = self.entrance.mailbox.links[-1]
        assert mail == worker.mail
        path = link.removeprefix(self.entrance.door.base)
        await self.goes(path)
        await self.sends(path)
        return path

    def code(self) -> str:
        """What their telephone shows now."""
        assert self.telephone is not None
        return self.telephone.at(self.entrance.clock())

    async def begins(self, worker: Worker = KARIN) -> Sequence[str]:
        """Sign in for the first time; the recovery codes."""
        await self.comes_by_link(worker)
        found = SECRET.search(self.text)
        assert found, self.text
        self.telephone = pyotp.TOTP(found[1].replace(" ", ""))
        assert len(b32decode(found[1].replace(" ", ""))) == 20
        await self.sends("/desk/sign-in/code", code=self.code())
        return RECOVERY.findall(self.text)

    async def is_in(self) -> bool:
        """Whether the page behind the door opens."""
        await self.goes("/desk/inside")
        return self.text.startswith("inside: ")

    @property
    def cookie(self) -> str:
        """What it holds of us."""
        kept = {each.key: each.value for each in self.client.cookie_jar}
        return kept.get(COOKIE, "")


def context_with(*workers: Worker) -> Context:
    """The network of the scenes, with these at the web desk of Moerwijk."""
    context = a_context()
    there = context.neighbourhood("moerwijk")
    desk = there.desk.model_copy(update={"workers": workers})
    changed = there.model_copy(update={"desk": desk})
    every = (changed if n.slug == "moerwijk" else n for n in context.network.neighbourhoods)
    context.network = context.network.model_copy(update={"neighbourhoods": tuple(every)})
    return context


@asynccontextmanager
async def entrance(store: Store, clock: Clock, *, base: str = "") -> AsyncIterator[Entrance]:
    """The door of the web desk of Moerwijk, where Karin and Fatma work."""
    mailbox = Mailbox()
    context = context_with(KARIN, FATMA)
    door = Door(store, context, all_texts(), mailbox, clock, base=base, answer_seconds=0.0)

    async def inside(request: web.Request) -> web.StreamResponse:
        who = await door.signed_in(request)
        if who is None:
            return door.turn_away(request)
        return web.Response(text=f"inside: {who.worker.name}, {', '.join(who.slugs)}")

    app = web.Application()
    app.add_routes([*sign_in_routes(door), *static_routes(), web.get("/desk/inside", inside)])
    app.add_routes([web.get("/desk", inside)])
    server = TestServer(app)
    async with server:
        yield Entrance(door, mailbox, clock, server)
