"""The whole vocabulary of conversations: what was heard, what is asked, what happens next.

A conversation is a table of steps. Each step has a question (`ask`) and what an answer leads to
(`hear`); both are pure. Buttons, "Back", "Stop", "I want a person", typed labels and typos are
taken care of by `guide.py`, for all conversations alike.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from buurtbot.domain.core.messages import Deed, Style, Text
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.meaning.answered import read_answer
from buurtbot.domain.meaning.need import Need, NeedBook
from config.network.network import Neighbourhood, Network
from geo.point import Point

Draft = Mapping[str, str]
RecordingKind = Literal["voice", "photo", "document"]
Wants = Literal["words", "address", "location", "voice", "time"]


@dataclass(frozen=True)
class Words:
    """Typed text, as it was typed."""

    text: str


@dataclass(frozen=True)
class Told(Words):
    """Own words that were read: what is needed, and the place that the map knows for it."""

    need: Need = field(default_factory=lambda: Need("other"))
    place: "Place | NoPlace | None" = None


@dataclass(frozen=True)
class Chosen:
    """One of the choices of the question, pressed or typed."""

    value: str


@dataclass(frozen=True)
class Place:
    """A point: shared, or found for an address (`label` is how the map calls it).

    `rest` was typed beside the address, such as the floor; a shared place is called `words`.
    """

    point: Point
    label: str = ""
    live: bool = False
    rest: str = ""
    words: str = ""


@dataclass(frozen=True)
class NoPlace:
    """An address that was not found, with all that was understood so far as its text.

    `lacks` says what was not told; `unavailable` that the map itself does not answer.
    """

    text: str
    suggestions: tuple[str, ...] = ()
    unavailable: bool = False
    lacks: Literal["", "number", "street", "address"] = ""


@dataclass(frozen=True)
class Recording:
    """A voice message or a photo, as a file id of the bot that heard it.

    Of an album each picture comes by itself; `album` is the same for all of them.
    """

    kind: RecordingKind
    file: str
    caption: str = ""
    album: str = ""


@dataclass(frozen=True)
class Strange:
    """Something we cannot use: sticker, poll, dice, contact, ... by Telegram's name for it.

    Its `words` are read all the same: what stands under a video, or is asked in a poll.
    """

    kind: str
    words: str = ""


@dataclass(frozen=True)
class Contact(Strange):
    """A contact card: a number for the desk when one speaks with it, else of no use."""

    phone: str = ""
    own: bool = False  # of whoever sends it


Answer = Words | Chosen | Place | NoPlace | Recording | Strange


def alone(answer: Answer) -> Answer:
    """Without its album: who changes one picture of it does not send the others again."""
    return replace(answer, album="") if isinstance(answer, Recording) else answer


@dataclass(frozen=True)
class Choice:
    """One large button. `value` is what the step hears."""

    value: str
    label: Text
    style: Style = ""


@dataclass(frozen=True)
class Question:
    """What is asked. With `many`, several choices may be ticked; `ticked` are on now.

    `hints` are answers that need not be typed: a key for each, or a button at the desk. What is
    `private` nobody may read from the waiting message: which ones are ticked, and the answer.
    """

    text: Text
    choices: tuple[Choice, ...] = ()
    wants: frozenset[Wants] = frozenset()
    many: bool = False
    ticked: frozenset[str] = frozenset()
    columns: int = 1
    hints: tuple[Text, ...] = ()
    private: bool = False


@dataclass(frozen=True)
class Turn:
    """What an answer leads to: another step, the same one `again` with help, or a `deed`.

    `say` is told before the next question. The deed gets the whole draft as its arguments.
    A change of one answer names the step to return to (`then`); a question that needs a second
    one to be answered goes there as a `detour`, and returns after that. A side question goes
    `back` to whichever question it was opened from; `go` is for when that is not known any more.
    """

    draft: Draft
    go: str = ""
    then: str = ""
    detour: bool = False
    back: bool = False
    again: Text | None = None
    deed: Deed | None = None
    say: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Scene:
    """What a step may know besides the draft: nothing that needs to be fetched.

    "Morgen" is the day after a message was `sent`, however late it reached us.
    """

    now: datetime
    language: Language
    neighbourhood: Neighbourhood
    network: Network
    person: Person | None
    sent: datetime | None = None

    @property
    def spoken(self) -> datetime:
        """When this was said; a press carries no time of its own."""
        return min(self.sent or self.now, self.now)


@dataclass(frozen=True)
class Step:
    """One question and what its answer leads to."""

    ask: Callable[[Draft, Scene], Question]
    hear: Callable[[Draft, Answer, Scene], Turn]


@dataclass(frozen=True)
class OwnWords:
    """How a conversation fills itself in from own words.

    `takes`: whether a step can use what was read; `hear`: what becomes of it; `onward`: the step
    asked instead, past what was told; `looks_up`: the map; `read`: as boldly as is sure there.
    """

    takes: Callable[[str, Told], bool]
    hear: Callable[[str, Draft, Told, Scene], Turn]
    onward: Callable[[str, Draft, Scene], str]
    looks_up: bool = True
    read: Callable[[str, datetime, NeedBook], Need] = read_answer


@dataclass(frozen=True)
class Conversation:
    """A table of steps, in the order they are spoken. Step names are saved: renaming migrates.

    `opens_at` says where a talk begins about something that is known already: at its overview.
    """

    name: str
    first: str
    steps: Mapping[str, Step]
    recap: Callable[[Draft, Scene], Text | None] = field(default=lambda _draft, _scene: None)
    opens_at: Callable[[Draft, Scene], str] | None = None
    own_words: OwnWords | None = None


def with_answer(draft: Draft, **answers: str) -> dict[str, str]:
    """The draft with these answers added."""
    return {**draft, **answers}


def ticked(draft: Draft, name: str) -> frozenset[str]:
    """The values ticked so far for a question where many may be chosen."""
    return frozenset(filter(None, draft.get(name, "").split(" ")))


def toggled(draft: Draft, name: str, value: str) -> dict[str, str]:
    """The draft with one value ticked, or no longer."""
    return with_answer(draft, **{name: " ".join(sorted(ticked(draft, name) ^ {value}))})


# -- what the adapters hand to reception.py


@dataclass(frozen=True)
class Pressed:
    """A button under one of our messages; `data` is our token, `query` Telegram's id of it."""

    data: str
    message: int = 0
    query: str = ""


@dataclass(frozen=True)
class Command:
    """A command, without its slash and in small letters; `typed` is all of it, as it was typed."""

    name: str
    payload: str = ""
    typed: str = field(default="", compare=False)


@dataclass(frozen=True)
class Edited:
    """Someone changed what they said earlier."""

    to: Answer


@dataclass(frozen=True)
class Left:
    """Someone blocked our bot (`gone`), or came back."""

    gone: bool


Said = Answer | Pressed | Command | Edited | Left


@dataclass(frozen=True)
class Heard:
    """One update, understood: who said what, to which bot. `update` is unique per bot.

    What is written `beside` it is read for danger; what is `quoted` of ours was read before.
    """

    bot: str
    update: str
    user: int
    chat: int
    said: Said
    at: datetime
    beside: str = ""
    quoted: str = ""
    sent: datetime | None = None  # when a message was written; None of what carries no time
    name: str = ""
    language: str = ""  # as Telegram knows it; a first guess only
    message: int = 0
    thread: int = 0
    reply_to: int = 0
    answered: str = ""  # desk: the words of our message that this is an answer to
    to_us: bool = False  # desk: an answer in the general topic to a message of ours
    is_admin: bool = False  # desk: a current administrator of the group
    is_member: bool = False  # desk: a current member
    unsure: bool = False  # desk: Telegram was too busy to say whether they are
    member_of: tuple[int, ...] = ()  # desk, in private: the staff groups they are in now
    admin_of: tuple[int, ...] = ()  # and of which they are an administrator
    anonymous: bool = False  # desk: an anonymous administrator, so we cannot know who
