"""A thousand canaries by mail, at the page with mail and by number; none where all may look.

Scanned is what an operator reads: status, metrics, the audit, names of files; what leaves the
house: letters, and somebody else's own data; and again Redis's files, the log, the open pages.
"""

import io
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from prometheus_client import CollectorRegistry, generate_latest

from buurtbot.domain.core.case import Case
from buurtbot.mail.imap import Imap
from buurtbot.mail.mailman import Mailman
from buurtbot.mail.post import MailPost
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.at_rest.dangers import Dangers
from buurtbot.storage.found.audit import noted_since
from buurtbot.web.health import health_routes
from buurtbot.web.metrics import Metrics, _Told
from buurtbot.web.status import ask_status
from tests.canaries import Aviary
from tests.handlers.residents_page.test_two_on_the_page import knows
from tests.mail.imap_server import Mailbox, mailbox
from tests.mail.mail_server import Mailroom, mailroom
from tests.scenes.browsing import Browsing
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import Town, live_town
from tests.scenes.mailed import wants_mail
from tests.scenes.phone_street import BOOK
from tests.scenes.street import TUESDAY
from tests.test_canaries import SIGNED_OUT, files, log

__all__ = ["log"]
LEAST: Final = 1000
NUMBERS: Final = 300
KEPT_BACK: Final = 60  # more than go in two letters
AT_ONCE: Final = 30  # numbers in one letter
OURS: Final = "buurtbot@voorbeeld.nl"


@dataclass
class Post:
    """A town whose letters go out and come in here, and what was said there."""

    town: Town
    room: Mailroom
    box: Mailbox
    birds: Aviary

    def brings(self, words: str, subject: str, sender: str = "") -> None:
        """A letter to us; under a name and from an address that are canaries too, if not told."""
        name = "" if sender else self.birds.one("name")
        head = f"From: {sender or f'{name} <{name.lower()}@voorbeeld.nl>'}\r\nTo: {OURS}\r\n"
        head += f"Subject: {subject}\r\nMessage-ID: <{len(self.box.letters)}@voorbeeld.nl>\r\n"
        head += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        self.box.puts(f"{head}{words}\r\n".encode())

    async def is_read(self) -> None:
        """What lies in the mailbox goes where it belongs."""
        service = self.town.demo.service
        about = service.store, service.context, DEEDS, BOOK, service.now
        await Mailman(Imap(self.box.server()), OURS, *about).look()

    async def at_the_page(self, browsing: Browsing) -> Case:
        """Somebody without Telegram, with an address for news, asks for a person."""
        await knows(browsing, self.birds.one("name"))
        await wants_mail(browsing, self.room, f"{self.birds.one('name').lower()}@voorbeeld.nl")
        await browsing.opens()
        await browsing.presses("Ik wil een mens")
        await browsing.writes(self.birds.flock())
        return await DeskDay(self.town.demo.service).newest_case()

    async def all_are_said(self, ref: str) -> None:
        """All the rest: in letters about that case, and in some that are about nothing."""
        while self.birds.left > KEPT_BACK:
            self.brings(self.birds.flock(), f"Re: {ref} {self.birds.one('health')}")
            self.brings(self.birds.flock(), f"over {self.birds.one('address')}")
        numbers = [self.birds.one("phone") for _ in range(NUMBERS)]
        for at in range(0, NUMBERS, AT_ONCE):
            self.brings(
                " ".join(numbers[at : at + AT_ONCE]), f"Re: {ref}", "wijkteam@voorbeeld.nl"
            )
        await self.is_read()


async def test_none_of_a_thousand_by_mail_is_where_an_operator_or_another_reads(
    tmp_path: Path, log: io.StringIO
) -> None:
    birds = Aviary()
    logging.getLogger("mail.log").setLevel(logging.WARNING)  # of the mail server that is played
    with mailbox() as box:
        async with (
            mailroom() as room,
            live_town(tmp_path) as town,
            Browsing.of(town.demo.pages) as willem,
            Browsing.of(town.demo.pages) as riet,
        ):
            town.demo.post.server = MailPost(room.at(), Dangers()).post
            post = Post(town, room, box, birds)
            case = await post.at_the_page(willem)
            await post.all_are_said(case.ref)
            assert len(birds.said) >= LEAST
            assert len([one for one in birds.said if one.startswith("06")]) == NUMBERS
            await knows(riet, "Riet")
            found = await everywhere(post, riet, tmp_path)
            found["log"] = log.getvalue()
            assert [place for place, text in found.items() if not text] == []
            assert {place: some for place in found if (some := birds.flown_in(found[place]))} == {}
            await is_seen_when_planted(post, riet, tmp_path)


async def everywhere(post: Post, other: Browsing, folder: Path) -> dict[str, str]:
    """What is to be read by who has no part in it."""
    found = await files(post.town, folder)
    found["names of files"] = names_in(folder)
    async with ClientSession() as nobody:
        for path in SIGNED_OUT:
            async with nobody.get(post.town.demo.pages + path) as answer:
                found[path] = await answer.text()
    found["status"] = await status(post.town)
    found["audit"] = await audit(post.town)
    found["letters"] = "\n".join(words_without_address(post.room))
    await other.opens()
    await other.writes("/mijngegevens")
    found["own data of another"] = await other.opens()
    return found


def names_in(folder: Path) -> str:
    """How all files are called, those of copies too."""
    return "\n".join(str(one) for one in folder.rglob("*"))


async def status(town: Town) -> str:
    """What `buurtbot status` prints, and what /metrics tells of what is kept."""
    service, app = town.demo.service, web.Application()
    about = service.store, service.context, service.now

    async def metrics(_: web.Request) -> web.Response:
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Told(await Metrics(*about)._of_redis()))
        return web.Response(body=generate_latest(registry))

    app.add_routes([web.get("/metrics", metrics), *health_routes(*about)])
    async with TestServer(app) as server, ClientSession() as session:
        lines, _ = await ask_status(str(server.make_url("/")).rstrip("/"))
        async with session.get(server.make_url("/metrics")) as answer:
            return "\n".join((*lines, await answer.text()))


async def audit(town: Town) -> str:
    """All that was noted, as `buurtbot audit` prints it."""
    service, lines = town.demo.service, list[str]()
    for municipality in town.demo.network.municipalities:
        work = service.store.work(municipality, "audit", service.now())
        lines += [" ".join(one) async for one in noted_since(work.redis, work.keys, TUESDAY)]
    return "\n".join(lines)


def words_without_address(room: Mailroom) -> list[str]:
    """What letters of ours say, also in their heads; to whom they go is for the mail server."""
    said = ["(letters)"]
    for letter in room.letters:
        heads = [f"{name}: {value}" for name, value in letter.items() if name != "To"]
        said += [*heads, str(letter.get_content())]
    return said


async def is_seen_when_planted(post: Post, other: Browsing, folder: Path) -> None:
    """Each of the places is truly looked at: one that is put there is found."""
    name, store = min(post.birds.said), post.town.demo.service.store
    folder.joinpath(f"{name}.copy").touch()
    await store.redis.set("planted", name)
    work = store.work("gm0518", "look", post.town.demo.service.now())
    line = {"at": TUESDAY.isoformat(), "who": name, "did": "planted", "subject": "x"}
    await work.redis.xadd(work.keys.audit, line)
    letter = post.room.taken[-1]
    letter.content = bytes(letter.original_content or b"") + name.encode()
    found = await everywhere(post, other, folder)
    for place in ("names of files", "audit", "letters"):
        assert post.birds.flown_in(found[place]), place
    assert any(post.birds.flown_in(found[one]) for one in found if one.endswith((".rdb", ".aof")))
