"""Messages out: what would go to a chat in Telegram is written on the page that stands for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from buurtbot.clock import Now
from buurtbot.outbox.letters.channel import (
    Attached,
    Delivered,
    Gone,
    Letter,
    NoTopic,
    Result,
    ShownKey,
    Unreachable,
)
from buurtbot.services.core.context import Context
from buurtbot.storage.doors.pages import (
    FileKind,
    Note,
    Page,
    PageButton,
    PageFile,
    PageReading,
    Pages,
    TopicNote,
)
from buurtbot.storage.store import Store
from buurtbot.storage.wire.plan import millis
from config.network.pages import where_of_file
from handlers.pages.news import PageNews

DESK: Final = "desk"
Changed = Callable[[Note], Note | None]


@dataclass(frozen=True)
class PagesChannel:
    """Keeps what is told to the chats of our pages; see buurtbot/outbox/letters/channel.py.

    Raises what Redis raises: without it there is no page.
    """

    store: Store
    context: Context
    now: Now

    def speaks_for(self, bot: str) -> bool:
        """A page needs no bot of Telegram."""
        return bot == DESK or any(bot == n.slug for n in self.context.network.with_former)

    def of(self, bot: str, chat: int) -> tuple[Pages, Page] | None:
        """Where the page of a chat is kept; None for a chat that nobody has (any more)."""
        municipality = self._municipality(bot, chat)
        if not municipality:
            return None
        pages = self.store.pages(municipality)
        return pages, pages.page_of(bot, chat)

    def _municipality(self, bot: str, chat: int) -> str:
        for there in self.context.network.with_former:
            is_worker = any(worker.user == chat for worker in there.desk.workers)
            if there.slug == bot or (bot == DESK and (is_worker or chat in there.staff_chats)):
                return there.municipality
        return ""

    async def send(self, bot: str, chat: int, letter: Letter) -> Result:
        """A new message. The same one again is there already."""
        found = self.of(bot, chat)
        if found is None:
            return Unreachable("nobody has this page")
        pages, page = found
        page = Page(page.name, letter.thread or 0)
        if page.topic and await pages.topic(page) is None:
            return NoTopic()
        note, contents = _note(bot, letter, millis(self.now()))
        number = await pages.write(page, note, _id(letter), contents)
        if bot != DESK and not letter.quiet:
            news = PageNews(self.store, self.context, self.now)
            await news.tell(pages.municipality, page.name, _id(letter) or str(number))
        return Delivered(number)

    async def change(self, bot: str, chat: int, message: int, letter: Letter) -> Result:
        """Other words and buttons for an earlier message."""
        new, _ = _note(bot, letter, millis(self.now()))

        def changed(note: Note) -> Note:
            files = new.files or note.files
            said = replace(note, text=new.text, buttons=new.buttons, readings=new.readings)
            return replace(said, files=files, changed=True)

        return await self._changed(bot, chat, message, changed, gone=Gone())

    async def erase(self, bot: str, chat: int, message: int) -> Result:
        """Take a message away."""
        return await self._changed(bot, chat, message, lambda _: None)

    async def unbutton(self, bot: str, chat: int, message: int) -> Result:
        """Take the buttons from a message."""

        return await self._changed(bot, chat, message, lambda note: replace(note, buttons=()))

    async def react(self, bot: str, chat: int, message: int, sign: str) -> Result:
        """Show that what they wrote arrived."""
        return await self._changed(bot, chat, message, lambda note: replace(note, sign=sign))

    async def fetch(self, bot: str, file: str) -> bytes:
        """A file that somebody sent in on their page. Raises FileNotFoundError when it went."""
        name, message, position = where_of_file(file)
        pages = self.store.pages(self.context.neighbourhood(bot).municipality)
        content = await pages.file(Page(name), message, position)
        if content is None:
            raise FileNotFoundError(f"{bot}: {len(file)} signs")
        return content

    # -- topics

    async def open_topic(self, chat: int, title: str) -> Result:
        """Make a topic; Delivered.message is its number."""
        found = self.of(DESK, chat)
        if found is None:
            return Unreachable("nobody has this page")
        pages, page = found
        return Delivered(await pages.open_topic(page, title))

    async def reopen_topic(self, chat: int, thread: int) -> Result:
        """Open a topic that may be there; NoTopic when it is not."""
        return await self.change_topic(chat, thread, "", is_open=True)

    async def change_topic(self, chat: int, thread: int, title: str, *, is_open: bool) -> Result:
        """Give a topic this title, and open or close it."""
        found = self.of(DESK, chat)
        if found is None:
            return NoTopic()
        pages, page = found[0], Page(found[1].name, thread)
        before = await pages.topic(page)
        if before is None:
            return NoTopic()
        await pages.set_topic(page, TopicNote(title or before.title, is_open))
        return Delivered()

    async def remove_topic(self, chat: int, thread: int) -> Result:
        """Take a topic away, with everything in it."""
        found = self.of(DESK, chat)
        if found is not None:
            await found[0].forget(Page(found[1].name, thread))
        return Delivered()

    async def _changed(
        self, bot: str, chat: int, message: int, changed: Changed, gone: Result | None = None
    ) -> Result:
        found = self.of(bot, chat)
        if found is None:
            return gone or Delivered()
        pages, page = found
        was_there = await pages.change(page, message, changed)
        return Delivered(message) if was_there else gone or Delivered()


def _id(letter: Letter) -> str:
    """The same for the same piece of the same message, however often it is tried."""
    if not letter.id:
        return ""
    return f"{letter.id}.{sha256(letter.text.encode()).hexdigest()[:8]}"


def _note(bot: str, letter: Letter, at: int) -> tuple[Note, list[bytes]]:
    """As it stands on a page, and what of it is kept in full."""
    attached = [each for each in (letter.attached, *letter.others) if each]
    rows = tuple(
        tuple(PageButton(b.label, b.data, b.url, b.style) for b in row) for row in letter.buttons
    )
    keys = letter.keys
    shown = None if keys is None else tuple(_typed(row) for row in keys)
    note = Note(
        letter.text,
        at,
        buttons=rows,
        keys=shown if shown is None else tuple(row for row in shown if row),
        files=tuple(_file(bot, each) for each in attached),
        readings=tuple(
            PageReading(each.language, each.text, each.labels)
            for each in letter.readings
            if each.of.strip() == letter.text
        ),
    )
    return note, [each.content for each in attached if each.content]


def _typed(row: tuple[ShownKey, ...]) -> tuple[str, ...]:
    """A place cannot be shared without a program in the page: its key is left out."""
    return tuple(key.label for key in row if not key.asks_location)


def _file(bot: str, attached: Attached) -> PageFile:
    kind: FileKind = attached.kind
    if attached.content:
        return PageFile(kind, name=attached.filename, kept=True)
    return PageFile(kind, bot=bot, file=attached.file)
