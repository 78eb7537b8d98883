"""The web desk of the demo: who works there, their letters, and a telephone with their codes.

There is no mail in the demo: what would be mailed stands on a page, with the code of now beside.
Letters to who reads the page for residents stand there as well.
"""

import re
from base64 import b32encode
from collections import deque
from dataclasses import dataclass, field
from html import escape
from typing import Final

import pyotp
from aiohttp import web

from buurtbot.clock import Now
from buurtbot.outbox.letters.channel import Delivered, Result
from buurtbot.outbox.letters.paper import Paper
from buurtbot.outbox.letters.paper import Post as TakesLetters
from buurtbot.service import Service
from buurtbot.storage.doors.workers import Workers
from config.network.network import Network
from config.network.pages import Worker
from handlers.web_pages.look import HEADERS, own

PLACE: Final = "moerwijk"
POST: Final = "/demo-post"
DOORS: Final = {"Webbalie": "/desk", "Webbalie: post": POST}
KARIN: Final = Worker(name="Karin", mail="karin@moerwijk.example")
BRAM: Final = Worker(name="Bram", mail="bram@moerwijk.example")
WORKERS: Final = (KARIN, BRAM)
NONE_YET: Final = "<p>None yet.</p>"
LINK: Final = re.compile(r"https?://\S+")
PAGE: Final = """<!doctype html><html lang="en">
<meta charset="utf-8"><title>Post of the demo</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="{style}">
<main><h1>Post of the demo</h1><p>What would be mailed stands here.
Go to <a href="/desk/sign-in">the web desk</a> and give one of these addresses.</p>
<h2>Telephones</h2><dl class="pairs">{telephones}</dl><h2>Letters</h2>{letters}</main></html>"""


def with_web_desk(network: Network) -> Network:
    """The same; the desk of Moerwijk is on the web as well, and Karin is a deputy there."""
    there = network.neighbourhood(PLACE)
    deputy = {"deputy": KARIN.mail} if there.desk.contact else {}
    desk = there.desk.model_copy(update={"workers": WORKERS, **deputy})
    changed = there.model_copy(update={"desk": desk})
    every = (changed if n.slug == PLACE else n for n in network.neighbourhoods)
    return network.model_copy(update={"neighbourhoods": tuple(every)})


@dataclass
class Post:
    """The letters of the demo, the newest first; unless a `server` takes them."""

    letters: deque[tuple[str, str]] = field(default_factory=lambda: deque(maxlen=20))
    papers: deque[Paper] = field(default_factory=lambda: deque(maxlen=20))

    server: TakesLetters | None = None

    async def post(self, paper: Paper) -> Result:
        """A letter of the service, as a mail server would take it."""
        if self.server is not None:
            return await self.server(paper)
        self.papers.appendleft(paper)
        return Delivered()

    async def sign_in(self, worker: Worker, slug: str, link: str) -> None:
        """The link with which they sign in."""
        self.letters.appendleft((f"{worker.mail} ({slug})", f"/desk/{link.split('/desk/')[1]}"))

    async def codes_begun(self, worker: Worker, slug: str) -> None:
        """A telephone has their codes from now on."""
        self.letters.appendleft((f"{worker.mail} ({slug})", ""))

    def routes(self, service: Service) -> list[web.RouteDef]:
        """The page where they are read."""
        workers = Workers(service.store.redis, service.store.secrets)

        async def show(_: web.Request) -> web.Response:
            telephones = [await _telephone(workers, worker, service.now) for worker in WORKERS]
            letters = "".join(_letter(*letter) for letter in self.letters)
            letters += "".join(map(_paper, self.papers)) or ("" if letters else NONE_YET)
            text = PAGE.format(
                style=own("style.css"), telephones="".join(telephones), letters=letters
            )
            return web.Response(text=text, content_type="text/html", headers=HEADERS)

        return [web.get(POST, show)]


async def give_telephones(service: Service) -> None:
    """Who works there has a telephone with codes, so that a newcomer is in with a few presses."""
    workers = Workers(service.store.redis, service.store.secrets)
    for worker in WORKERS:
        id_ = workers.id_of(worker.mail)
        if not (await workers.account(id_)).salt:
            await workers.begin_codes(id_, workers.new_salt())


async def _telephone(workers: Workers, worker: Worker, now: Now) -> str:
    id_ = workers.id_of(worker.mail)
    salt = (await workers.account(id_)).salt
    secret = b32encode(workers.code_secret(id_, salt)).decode()
    code = pyotp.TOTP(secret).at(now()) if salt else "no codes yet"
    return f"<dt>{escape(worker.mail)}</dt><dd>{code}</dd>"


def _letter(to: str, link: str) -> str:
    what = f'<a class="button" href="{escape(link)}">Sign in</a>' if link else "Codes begun."
    return f'<div class="told"><p class="who">{escape(to)}</p><p>{what}</p></div>'


def _paper(paper: Paper) -> str:
    words = LINK.sub(r'<a href="\g<0>">\g<0></a>', escape(paper.words))
    to, subject = escape(paper.to), escape(paper.subject)
    return (
        f'<div class="told"><p class="who">{to}</p><h3>{subject}</h3>'
        f'<p class="words">{words}</p></div>'
    )
