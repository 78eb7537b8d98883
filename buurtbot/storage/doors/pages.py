"""What stands on our own pages, for who reads there and not in Telegram: sealed, for some weeks.

A page is a chat: of one person, or of a desk with its topics. Messages are numbered as Telegram's
are, so that what is told can be changed later. Each page has a data key of its own, that goes with
it. The clock of a page begins anew with each message on it.
"""

import secrets as chance
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Final, Literal

from pydantic import TypeAdapter
from pydantic_core import to_json

from buurtbot.storage.at_rest.sealing import Secrets, Unreadable, seal, unseal
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.records import place
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts
from config.network.pages import MESSAGES_BEGIN

LIVES: Final = timedelta(days=30)
MOST: Final = 500  # messages on a page; the oldest go
SHOWN: Final = 100
MOST_OF_TOPIC: Final = 1_000_000  # the number of a message in a topic holds that of the topic
TRIES: Final = 5
IN_64: Final = "64:"
FileKind = Literal["", "voice", "photo", "location", "document"]


@dataclass(frozen=True)
class PageButton:
    """A button: a label with our token (`data`), or a web address."""

    label: str
    data: str = ""
    url: str = ""
    style: str = ""


@dataclass(frozen=True)
class PageFile:
    """What is attached: by its id when bot `bot` of Telegram has it, a point, or `kept` here."""

    kind: FileKind
    bot: str = ""
    file: str = ""
    name: str = ""
    kept: bool = False


@dataclass(frozen=True)
class PageReading:
    """What a message says in another language, and what stands on its buttons."""

    language: str
    text: str
    labels: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Note:
    """One message on a page. `by` is who wrote it: "" for us. `at` in ms since 1970.

    `keys` None: those before it stay. `sign` is set on what they wrote: it arrived.
    """

    text: str
    at: int
    by: str = ""
    buttons: tuple[tuple[PageButton, ...], ...] = ()
    keys: tuple[tuple[str, ...], ...] | None = None
    files: tuple[PageFile, ...] = ()
    sign: str = ""
    changed: bool = False
    number: int = 0
    readings: tuple[PageReading, ...] = ()


@dataclass(frozen=True)
class TopicNote:
    """A topic of a desk's page: what it is called, and whether it is open."""

    title: str
    is_open: bool = True


@cache
def _notes() -> TypeAdapter[Note]:
    return TypeAdapter(Note)


@cache
def _topics() -> TypeAdapter[TopicNote]:
    return TypeAdapter(TopicNote)


@dataclass(frozen=True)
class Page:
    """A page by its name, and which topic of it."""

    name: str
    topic: int = 0

    @property
    def whole(self) -> str:
        """Its name among all of them."""
        return f"{self.name}.{self.topic}" if self.topic else self.name

    def numbered(self, number: int) -> int:
        """The number of its message among all topics."""
        return MESSAGES_BEGIN + self.topic * MOST_OF_TOPIC + number

    def of(self, message: int) -> "Page":
        """Where a message stands, by its number among all topics."""
        return Page(self.name, (message - MESSAGES_BEGIN) // MOST_OF_TOPIC)


@dataclass(frozen=True)
class Pages:
    """The pages of one municipality. Raises what Redis raises."""

    redis: Client
    scripts: Scripts
    secrets: Secrets
    municipality: str

    @property
    def keys(self) -> Keys:
        """Its keys."""
        return Keys(self.municipality)

    def page_of(self, bot: str, chat: int) -> Page:
        """The page that stands for a chat of a bot; a person's has the name of the person."""
        return Page(self.secrets.id_of("person", bot, str(chat)))

    # -- messages

    async def write(
        self, page: Page, note: Note, id_: str = "", files: Sequence[bytes] = ()
    ) -> int:
        """Write a message, once for each id; its number. `files` are the content of those kept."""
        id_ = id_ or chance.token_urlsafe(12)
        data_key = await self._data_key(page, make=True)
        for position, content in enumerate(files):
            await self._keep(page, data_key, f"{id_}.{position}", content)
        sealed = self._sealed(page, data_key, id_, note)
        args = [id_, sealed, str(_ms(LIVES)), str(MOST)]
        number = await self.scripts.write_on_page.run(
            self.redis, [self.keys.page(page.whole)], args
        )
        return page.numbered(int(number))

    async def read(self, page: Page, *, most: int = SHOWN) -> list[Note]:
        """The last messages, the oldest first."""
        data_key = await self._data_key(page)
        key = self.keys.page(page.whole)
        last = int(await self.redis.hget(key, "next") or 0) if data_key else 0
        if not data_key or not last:
            return []
        numbers = range(max(1, last - most + 1), last + 1)
        stored = await self.redis.hmget(key, list(map(str, numbers)))
        return [
            self._opened(page, data_key, value, number)
            for number, value in zip(numbers, stored, strict=True)
            if value
        ]

    async def note(self, page: Page, message: int) -> Note | None:
        """One message of this page, by its number; None for what is not there (any more)."""
        data_key = await self._data_key(page)
        if not data_key or page.of(message) != page:
            return None
        number = _within(message)
        stored = await self.redis.hget(self.keys.page(page.whole), number)
        return self._opened(page, data_key, stored, int(number)) if stored else None

    async def change(
        self, page: Page, message: int, changed: Callable[[Note], Note | None]
    ) -> bool:
        """Change a message, or take it away with None; whether it was there."""
        page, key = page.of(message), self.keys.page(page.of(message).whole)
        number = _within(message)
        data_key = await self._data_key(page)
        for _ in range(TRIES if data_key else 0):
            stored = await self.redis.hget(key, number)
            if not stored:
                return False
            after = changed(self._opened(page, data_key, stored, int(number)))
            id_ = stored.partition(" ")[0]
            new = f"{id_} {self._sealed(page, data_key, id_, after)}" if after else ""
            if await self.scripts.change_on_page.run(self.redis, [key], [number, stored, new]):
                return True
        return False

    async def version(self, page: Page) -> int:
        """A number that grows with every change of this page."""
        return int(await self.redis.hget(self.keys.page(page.whole), "changes") or 0)

    async def file(self, page: Page, message: int, position: int = 0) -> bytes | None:
        """The content of a file that is kept with a message; None when it is there no more."""
        page = page.of(message)
        number = _within(message)
        stored = await self.redis.hget(self.keys.page(page.whole), number)
        data_key = await self._data_key(page)
        if not stored or not data_key:
            return None
        name = f"{stored.partition(' ')[0]}.{position}"
        sealed = await self.redis.get(self.keys.page_file(page.whole, name))
        if not sealed:
            return None
        return _bytes_of(unseal(data_key, sealed, self._place(page, name)))

    async def forget(self, page: Page) -> None:
        """The page goes, and its key: nothing of it can be read any more."""
        keys = self.keys
        await self.redis.unlink(keys.page(page.whole), keys.datakey(_owner(page)))

    # -- topics

    async def open_topic(self, page: Page, title: str) -> int:
        """A new topic; its number."""
        topic = int(await self.redis.hincrby(self.keys.page(page.name), "topics", 1))
        await self.set_topic(Page(page.name, topic), TopicNote(title))
        return topic

    async def topic(self, page: Page) -> TopicNote | None:
        """What a topic is called, or None when it is not there."""
        data_key = await self._data_key(page)
        stored = await self.redis.hget(self.keys.page(page.whole), "topic")
        if not data_key or not stored:
            return None
        return _topics().validate_python(unseal(data_key, stored, self._place(page, "topic")))

    async def set_topic(self, page: Page, topic: TopicNote) -> None:
        """Call it this, and let it be open or closed."""
        data_key = await self._data_key(page, make=True)
        plain = _topics().dump_python(topic, mode="json")
        sealed = seal(data_key, plain, self._place(page, "topic"))
        key = self.keys.page(page.whole)
        await self.redis.hset(key, "topic", sealed)
        await self.redis.hincrby(key, "changes", 1)
        await self.redis.pexpire(key, _ms(LIVES))

    # -- sealing

    async def _data_key(self, page: Page, *, make: bool = False) -> bytes:
        """The key that seals this page; empty when it has none. It lives as long as the page."""
        name = self.keys.datakey(_owner(page))
        lives = _ms(LIVES)
        wrapped = await self.redis.getex(name, px=lives) if make else await self.redis.get(name)
        if not wrapped and make:
            new = self.secrets.wrap(self.secrets.new_data_key(), name)
            await self.redis.set(name, new, nx=True, px=lives)
            wrapped = await self.redis.get(name)
        return self.secrets.unwrap(wrapped, name) if wrapped else b""

    async def _keep(self, page: Page, data_key: bytes, name: str, content: bytes) -> None:
        kept = f"{IN_64}{b64encode(content).decode()}"
        sealed = seal(data_key, kept, self._place(page, name))
        await self.redis.set(self.keys.page_file(page.whole, name), sealed, px=_ms(LIVES))

    def _sealed(self, page: Page, data_key: bytes, id_: str, note: Note) -> str:
        plain = to_json(_notes().dump_python(replace(note, number=0), mode="json")).decode()
        return seal(data_key, plain, self._place(page, id_))

    def _opened(self, page: Page, data_key: bytes, stored: str, number: int) -> Note:
        id_, _, sealed = stored.partition(" ")
        try:
            note = _notes().validate_json(unseal(data_key, sealed, self._place(page, id_)))
        except Unreadable:  # the page was forgotten while we read
            note = Note("", 0)
        return replace(note, number=page.numbered(number))

    def _place(self, page: Page, what: str) -> str:
        return place(self.municipality, "page", page.whole, what)


def _bytes_of(kept: str) -> bytes:
    """The content of a file; those of before were written in hex."""
    in_64 = kept.removeprefix(IN_64)
    return b64decode(in_64) if in_64 != kept else bytes.fromhex(kept)


def _within(message: int) -> str:
    """The number of a message within its topic."""
    return str((message - MESSAGES_BEGIN) % MOST_OF_TOPIC)


def _owner(page: Page) -> str:
    return f"page:{page.whole}"


def _ms(lives: timedelta) -> int:
    return round(lives / timedelta(milliseconds=1))
