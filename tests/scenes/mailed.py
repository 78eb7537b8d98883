"""Letters to who reads our page: asked for, pressed, and what comes meanwhile."""

import asyncio
import re
from email.message import EmailMessage

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.mail.news import must_look
from buurtbot.storage.commit.work import Work
from tests.mail.mail_server import Mailroom
from tests.scenes.at_a_page import own_page
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town
from tests.scenes.waiting import soon, until

LINK = re.compile(r"https?://\S+/mail/(ja|stop)/\S+")


async def asks_for_mail(browsing: Browsing, room: Mailroom, address: str = "") -> str:
    """Give an address, and find the link in the letter."""
    await browsing.opens("/mail?ander=1")
    address = address or f"willem{id(browsing)}@voorbeeld.nl"
    await browsing.sends("/mail", mark=browsing.mark, address=address)
    await soon(lambda: bool(room.taken))
    assert room.taken[0].rcpt_tos == [address]
    found = LINK.search(words_of(await the_next(room)))
    assert found
    return found[0]


async def wants_mail(browsing: Browsing, room: Mailroom, address: str = "") -> None:
    """And press the button behind it."""
    link = await asks_for_mail(browsing, room, address)
    async with browsing.session.post(link) as answer:
        assert "Dat is gelukt" in await answer.text()


async def is_told(browsing: Browsing, town: Town, words: str, *, known_as: str = "") -> None:
    """Something is written on their page, while they do not look.

    `known_as`: who they are since they joined who was known by phone.
    """
    who = (await own_page(browsing, town)).name
    pages = town.demo.service.store.pages("gm0518")
    page = await own_page(browsing, town)
    before = await pages.version(page)
    say = Say(ToPerson(known_as or who), text("unsent-words", words=words))
    await a_work(town, f"told {who} {words} {before}").commit(Decision(tell=(say,)))
    town.demo.service.outbox.wake.set()

    async def stands_there() -> bool:
        return await pages.version(page) > before and not await _is_to_be_seen(town, who)

    await until(stands_there)


async def _is_to_be_seen(town: Town, who: str) -> bool:
    """Whether nobody decided yet when it is seen if they looked: the clock must wait for that."""
    work = a_work(town, "look")
    wish = (await work.look(NewsMail, [who])).get(who)
    return wish is not None and must_look(wish, work.now)


async def the_next(room: Mailroom) -> EmailMessage:
    """The next letter, the only one."""
    await soon(lambda: bool(room.taken))
    (letter,) = room.letters
    room.taken.clear()
    return letter


async def nothing_more(room: Mailroom) -> None:
    """No letter comes."""
    await asyncio.sleep(1.5)
    assert room.taken == []


async def reads_soon(browsing: Browsing, words: str) -> None:
    """Soon it stands on their page."""

    async def stands_there() -> bool:
        return words in await browsing.opens()

    await until(stands_there)


def words_of(letter: EmailMessage) -> str:
    """What somebody reads."""
    return str(letter.get_content()).replace("\r\n", "\n")


def a_work(town: Town, operation: str) -> Work:
    """A piece of work in this town."""
    service = town.demo.service
    return service.store.work("gm0518", operation, service.now())


def box_at(town: Town, address: str) -> str:
    """The keyed id of an address."""
    return town.demo.service.store.secrets.id_of("mailbox", address)


async def known_at(town: Town, address: str) -> Mailbox | None:
    """What is known of it."""
    box = box_at(town, address)
    return (await a_work(town, "look").look(Mailbox, [box])).get(box)


async def gone(browsing: Browsing, town: Town) -> None:
    """Soon nothing of their wish is kept."""
    who = (await own_page(browsing, town)).name

    async def is_gone() -> bool:
        return not await a_work(town, "look").look(NewsMail, [who])

    await until(is_gone)
