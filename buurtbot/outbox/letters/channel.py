"""What a channel must promise: a letter goes out, and the answer is a value, never an exception.

A channel translates; it decides nothing. What it cannot show it leaves out, with a log line.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

from buurtbot.domain.core.messages import MediaKind, Style

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_TITLE = 128
Lost = Literal["", "file", "voice"]


@dataclass(frozen=True)
class Shown:
    """A button as Telegram gets it: a label with our token (`data`) or a web address (`url`)."""

    label: str
    data: str = ""
    url: str = ""
    style: Style = ""


@dataclass(frozen=True)
class ShownKey:
    """A key under the text field."""

    label: str
    asks_location: bool = False


@dataclass(frozen=True)
class Attached:
    """A file to send: by its id when this bot knows it, else its bytes; or a point "lat,lon"."""

    kind: MediaKind
    file: str = ""
    content: bytes = b""
    filename: str = ""


@dataclass(frozen=True)
class Reading:
    """The same message in another language, with what stands on its buttons.

    It stands for the words `of` the letter: when those change on the way, it does not any more.
    """

    language: str
    of: str
    text: str
    labels: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Letter:
    """A message in words, ready to send. Plain text: nothing in it is markup.

    `others` are shown beside what is attached, as one album; an album has no buttons. `id` is the
    same each time the same message is tried: where we can see that it is there, it comes once.
    `readings` are for a page of ours, that several people read.
    """

    text: str
    buttons: tuple[tuple[Shown, ...], ...] = ()
    keys: tuple[tuple[ShownKey, ...], ...] | None = None  # None leaves them, () takes them away
    attached: Attached | None = None
    others: tuple[Attached, ...] = ()
    protect: bool = False
    quiet: bool = False
    thread: int | None = None
    id: str = ""
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class Delivered:
    """It arrived, or was already so; `message` is its number in the chat, 0 without one.

    `others` are the numbers of what went with it: its first pieces, or the rest of an album.
    What was `lost` on the way stands in its words; "voice" is refused by who it is for.
    """

    message: int = 0
    others: tuple[int, ...] = ()
    lost: Lost = ""


@dataclass(frozen=True)
class TryLater:
    """Not now: too many messages, or Telegram is away. Seconds to wait.

    When it was `told`, Telegram named the seconds, and they hold for all that goes to this chat.
    """

    seconds: float
    told: bool = False


@dataclass(frozen=True)
class Unreachable:
    """This chat does not want us or is gone: blocked, left, removed."""

    why: str


@dataclass(frozen=True)
class Moved:
    """The group became a supergroup: this is its chat id from now on."""

    chat: int


@dataclass(frozen=True)
class NoTopic:
    """The topic is gone, or closed for us: make it anew."""


@dataclass(frozen=True)
class Refused:
    """Telegram will never take this; `why` is its own text, without our content."""

    why: str


@dataclass(frozen=True)
class Gone:
    """There is nobody to send it to, or nothing (any more) to change."""


Result = Delivered | TryLater | Unreachable | Moved | NoTopic | Refused | Gone


class Channel(Protocol):
    """How messages reach people. `bot` is the slug of a neighbourhood, or "desk"."""

    def speaks_for(self, bot: str) -> bool:
        """Whether this bot is here; of a neighbourhood that is gone it may not be."""

    async def send(self, bot: str, chat: int, letter: Letter) -> Result:
        """A new message."""

    async def change(self, bot: str, chat: int, message: int, letter: Letter) -> Result:
        """Other words, file and buttons for an earlier message; Gone when gone, or too old.

        Of a voice message only the words change: nobody can change what was said.
        """

    async def erase(self, bot: str, chat: int, message: int) -> Result:
        """Take a message away; Gone when it is too old. One that is not there is delivered."""

    async def unbutton(self, bot: str, chat: int, message: int) -> Result:
        """Take the buttons from a message. One that is gone or too old counts as delivered."""

    async def react(self, bot: str, chat: int, message: int, sign: str) -> Result:
        """Set a sign on a message of theirs. The same one again changes nothing."""

    async def fetch(self, bot: str, file: str) -> bytes:
        """The content of a file this bot was sent; at most 20 MB.

        Raises FileNotFoundError when Telegram will never give it, OSError when it may later.
        """


class TopicChannel(Channel, Protocol):
    """The channel of the desk has topics as well."""

    async def open_topic(self, chat: int, title: str) -> Result:
        """Make a topic; Delivered.message is its thread."""

    async def reopen_topic(self, chat: int, thread: int) -> Result:
        """Open a topic that may be there; NoTopic when it is not."""

    async def change_topic(self, chat: int, thread: int, title: str, *, is_open: bool) -> Result:
        """Give a topic this title, and open or close it."""

    async def remove_topic(self, chat: int, thread: int) -> Result:
        """Take a topic away, with everything in it. One that is gone counts as delivered."""
