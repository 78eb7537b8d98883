"""The web desk as a browser without scripts sees it: pages got, forms filled in and sent."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from buurtbot.service import Service
from config.pages import Worker
from handlers.desk_page.routes import desk_routes
from handlers.desk_page.site import DeskSite, SignedIn
from handlers.web_pages.look import static_routes
from handlers.web_pages.stream import Streams

FORM = re.compile(r"<form[^>]*>.*?</form>", re.DOTALL)
HIDDEN = re.compile(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">')
BUTTON = re.compile(r'<button[^>]*?(?:name="(\w+)" value="([^"]*)")?\s*>([^<]*)</button>')


@dataclass
class Browser:
    """One worker's. What is seen is the last page."""

    client: "TestClient[web.Request, web.Application]"
    html: str = ""
    status: int = 0

    async def opens(self, address: str) -> str:
        """Get a page."""
        answer = await self.client.get(address)
        self.html, self.status = await answer.text(), answer.status
        return self.html

    async def follows(self, label: str) -> str:
        """Press a link by its words."""
        found = re.search(rf'<a[^>]*href="([^"]*)"[^>]*>{re.escape(label)}', self.html)
        assert found, label
        return await self.opens(unescape(found[1]))

    async def presses(self, label: str, **fields: str) -> str:
        """Fill the form with this button in, and press it."""
        for form in FORM.findall(self.html):
            for name, value, words in BUTTON.findall(form):
                if unescape(words).strip() == label:
                    hidden = {key: unescape(held) for key, held in HIDDEN.findall(form)}
                    pressed = {name: unescape(value)} if name else {}
                    return await self.sends({**hidden, **pressed, **fields})
        raise LookupError(label)

    async def sends(self, form: dict[str, str]) -> str:
        """Send a form to where all of them go."""
        answer = await self.client.post("/desk/do", data=form)
        self.html, self.status = await answer.text(), answer.status
        return self.html

    @property
    def seen(self) -> str:
        """The words of the page."""
        return unescape(re.sub(r"<[^>]+>", " ", self.html))


@asynccontextmanager
async def web_desk(service: Service, *workers: Worker) -> AsyncIterator[list[Browser]]:
    """A browser for each of them, who signed in; who is not listed any more is signed out."""
    clients = []
    for worker in workers:
        app = web.Application()
        app.add_routes([*desk_routes(_site(service, worker)), *static_routes()])
        clients.append(TestClient(TestServer(app)))
    for client in clients:
        await client.start_server()
    try:
        yield [Browser(client) for client in clients]
    finally:
        for client in clients:
            await client.close()


def _site(service: Service, worker: Worker) -> DeskSite:
    async def signed_in(_: web.Request) -> SignedIn | None:
        here = tuple(n for n in service.context.network.neighbourhoods if worker in n.desk.workers)
        return SignedIn(worker, here, f"mark of {worker.name}") if here else None

    return DeskSite(
        way_in=service.way_in,
        context=service.context,
        store=service.store,
        texts=service.texts,
        fetch=service.desk.channel.fetch,
        now=service.now,
        streams=Streams(service.stopping),
        signed_in=signed_in,
    )
