"""The web desk as a browser without scripts sees it: pages got, forms filled in and sent."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from html import unescape
from typing import Final

import pyotp
from aiohttp import ClientResponse, ClientSession, CookieJar, web
from aiohttp.test_utils import TestServer

from buurtbot.our_pages import around_pages, our_pages
from buurtbot.service import Service
from config.network.pages import Worker
from tests.scenes.at_the_door import MARK, SECRET, Mailbox

FORM: Final = re.compile(r"<form[^>]*>.*?</form>", re.DOTALL)
HIDDEN: Final = re.compile(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">')
ACTION: Final = re.compile(r'<form[^>]* action="([^"]+)"')
BUTTON: Final = re.compile(r'<button[^>]*?(?:name="(\w+)" value="([^"]*)")?\s*>([^<]*)</button>')


@dataclass
class Browser:
    """One worker's. What is seen is the last page."""

    client: ClientSession
    html: str = ""
    status: int = 0
    address: str = ""

    async def opens(self, address: str) -> str:
        """Get a page."""
        return await self._shows(await self.client.get(address))

    async def presses(self, label: str, **fields: str) -> str:
        """Fill the form with this button in, and press it."""
        for form in FORM.findall(self.html):
            for name, value, words in BUTTON.findall(form):
                if unescape(words).strip() == label:
                    hidden = {key: unescape(held) for key, held in HIDDEN.findall(form)}
                    pressed = {name: unescape(value)} if name else {}
                    return await self.sends(_action(form), {**hidden, **pressed, **fields})
        raise LookupError(label)

    async def sends(self, address: str, form: dict[str, str]) -> str:
        """Send a form."""
        return await self._shows(await self.client.post(address, data=form))

    async def _shows(self, answer: ClientResponse) -> str:
        self.html, self.status = await answer.text(), answer.status
        self.address = answer.url.raw_path
        return self.html

    @property
    def seen(self) -> str:
        """The words of the page."""
        return unescape(re.sub(r"<[^>]+>", " ", self.html))

    @property
    def mark(self) -> dict[str, str]:
        """What a form of this page must hold."""
        found = MARK.search(self.html)
        return {"mark": unescape(found[1])} if found else {}

    async def signs_in(self, service: Service, mailbox: Mailbox, worker: Worker) -> None:
        """By the link in a letter, and the first code of a telephone."""
        await self.opens("/desk/sign-in")
        await self.sends("/desk/sign-in", {**self.mark, "mail": worker.mail})
        mail, link = mailbox.links[-1]
        assert mail == worker.mail
        path = "/desk/" + link.split("/desk/")[1]
        await self.opens(path)
        await self.sends(path, self.mark)
        secret = SECRET.search(unescape(self.html))
        assert secret, self.seen
        code = pyotp.TOTP(secret[1].replace(" ", "")).at(service.now())
        await self.sends("/desk/sign-in/code", {**self.mark, "code": code})


def _action(form: str) -> str:
    found = ACTION.search(form)
    assert found, form
    return unescape(found[1])


@asynccontextmanager
async def web_desk(service: Service, *workers: Worker) -> AsyncIterator[list[Browser]]:
    """A browser for each of them, who signed in."""
    mailbox, app = Mailbox(), web.Application(middlewares=around_pages(service))
    app.add_routes(our_pages(service, mailbox))
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(TestServer(app))
        browsers = []
        for worker in workers:
            jar = CookieJar(unsafe=True)
            client = ClientSession(server.make_url("/"), cookie_jar=jar)
            browser = Browser(await stack.enter_async_context(client))
            await browser.signs_in(service, mailbox, worker)
            browsers.append(browser)
        yield browsers
