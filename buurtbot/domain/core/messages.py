"""What is to be told, to whom, with which buttons: values that can wait in the outbox.

Nothing here holds a sentence: texts are keys with arguments, rendered when they are sent, in the
language the receiver has at that moment.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from buurtbot.domain.core.people.person import Line

ARRIVED: Final = "👍"  # one of the signs that a bot may set on any message


@dataclass(frozen=True)
class Hidden:
    """Personal text inside a message. Sealed with the key of `owner` while it waits."""

    owner: str
    value: str


@dataclass(frozen=True)
class At:
    """A moment (UTC) that is shown as people say it: "morgen, dinsdag 24 november, om 10 uur"."""

    at: datetime


@dataclass(frozen=True)
class Text:
    """A sentence by its key in the locale files, with its arguments."""

    key: str
    args: Mapping[str, "Arg"] = field(default_factory=dict)


@dataclass(frozen=True)
class HiddenText:
    """A sentence that tells something personal by which one it is. Sealed as `Hidden` is."""

    owner: str
    value: Text


@dataclass(frozen=True)
class InLanguage:
    """A sentence as somebody else will read it, in their language."""

    language: Literal["nl", "en"]
    sentence: Text


Arg = int | str | Hidden | HiddenText | At | Text | InLanguage


def text(key: str, /, **args: Arg) -> Text:
    """Write a text the short way: `text("invitation", minutes=6)`."""
    return Text(key, args)


@dataclass(frozen=True)
class Deed:
    """Something a press, a timer or a neighbouring municipality asks for: a row of the deeds."""

    name: str
    args: Mapping[str, str] = field(default_factory=dict)


Style = Literal["", "primary", "success", "danger"]
MediaKind = Literal["voice", "photo", "location", "document"]


@dataclass(frozen=True)
class Button:
    """An inline button. What it does stays with us; Telegram only gets an opaque token."""

    label: Text
    deed: Deed | None = None
    url: str = ""
    style: Style = ""


@dataclass(frozen=True)
class Key:
    """A key of the keyboard under the text field; pressing it types its label."""

    label: Text
    asks_location: bool = False


@dataclass(frozen=True)
class Media:
    """A voice, photo or place that is passed on. `file` is known to bot `bot` only.

    What has the same `album` was sent together, and is passed on together.
    """

    kind: MediaKind
    bot: str
    file: Hidden  # a file id, or "lat,lon"
    album: str = ""


@dataclass(frozen=True)
class ToPerson:
    """To someone who talks to a neighbourhood bot."""

    person: str


@dataclass(frozen=True)
class ToDesk:
    """To the staff group of a neighbourhood: the topic of a case, or the general topic.

    What is `urgent` stands in no line behind all else that group is told. What comes `later`
    in a case that staff know of is gathered, and never before what is new. What `answers` who
    pressed or wrote there, or is said to who talks with somebody in danger, overtakes what
    informs. `thread`: a topic that staff made themselves, in which they asked for something. A
    desk may have a group and the web desk: it is told at both, unless a `door` is named.
    """

    neighbourhood: str
    case: str = ""
    urgent: bool = False
    later: bool = False
    answers: bool = False
    thread: int = 0
    door: Literal["", "group", "page"] = ""


@dataclass(frozen=True)
class ToChat:
    """To a chat that no record leads to: of someone we forgot, or a worker's own with the desk.

    `by` may press its buttons. What cannot reach it stands in the group `instead`.
    """

    bot: str
    chat: Hidden
    language: Literal["nl", "en"]
    by: str = ""
    instead: ToDesk | None = None


To = ToPerson | ToDesk | ToChat


@dataclass(frozen=True)
class Origin:
    """Whose message is passed on, and which. They see that it arrived, or hear that it did not."""

    to: ToPerson | ToDesk
    message: int


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Say:
    """A new message. With a `name` it can be changed later.

    What the desk says to a person names its `case`: there staff hear that it did not arrive.
    `others` are the rest of an album that is passed on as one. What it `passes` on is seen to
    have arrived by who wrote it. What somebody says on a `line` is remembered as theirs.
    """

    to: To
    text: Text
    buttons: Rows = ()
    keys: tuple[tuple[Key, ...], ...] | None = None  # None leaves the keyboard, () takes it away
    media: Media | None = None
    others: tuple[Media, ...] = ()
    name: str = ""
    protect: bool = False  # personal: may not be forwarded
    quiet: bool = False
    case: str = ""
    can_wait: bool = False  # for what others are told who just did something
    passes: tuple[Origin, ...] = ()
    line: Line | None = None
    does: Literal["say"] = "say"


@dataclass(frozen=True)
class Change:
    """Change the earlier message of this name.

    When it never arrived, is gone or is too old: nothing, or with `anew` it is said once more.
    `media` takes the place of what stood there; Telegram does not tell which of the two changed.
    """

    to: To
    name: str
    text: Text
    buttons: Rows = ()
    media: Media | None = None
    anew: bool = False
    protect: bool = False  # when it is said once more
    passes: tuple[Origin, ...] = ()
    line: Line | None = None
    does: Literal["change"] = "change"


@dataclass(frozen=True)
class Erase:
    """Take a message away: one of ours by name, or one of theirs by its number.

    `onward`: and those whose names end in the numbers that follow. What is too old is emptied.
    """

    to: To
    name: str = ""
    message: int = 0
    onward: bool = False
    does: Literal["erase"] = "erase"


@dataclass(frozen=True)
class Unbutton:
    """Take the buttons from a message whose button was pressed when it was over; words stay."""

    to: To
    message: int
    does: Literal["unbutton"] = "unbutton"


@dataclass(frozen=True)
class React:
    """A sign on a message of theirs: what they said arrived. Nobody misses one that fails."""

    to: ToPerson | ToDesk
    message: int
    does: Literal["react"] = "react"


@dataclass(frozen=True)
class TopicIs:
    """What the topic of a case should be called now, and whether it is open."""

    to: ToDesk
    title: Text
    open: bool = True
    gone: bool = False  # retention: take the topic away, with everything in it
    does: Literal["topic"] = "topic"


@dataclass(frozen=True)
class SendFile:
    """A file made now: of somebody, their data; of staff, what they print."""

    to: ToPerson | ToChat
    text: Text
    content: Hidden
    filename: str
    protect: bool = True
    does: Literal["file"] = "file"


@dataclass(frozen=True)
class Alarm:
    """Call the desk by its second channel: nobody answers this case."""

    to: ToDesk
    ref: str
    reason: str
    does: Literal["alarm"] = "alarm"


@dataclass(frozen=True)
class ToAddress:
    """To a mail address. `box` is a keyed id of it: it names the queue, and nobody else."""

    neighbourhood: str
    box: str
    address: Hidden
    language: Literal["nl", "en"]


@dataclass(frozen=True)
class Mail:
    """A letter by e-mail: a reference, a link, nothing personal. An answer belongs to `ref`.

    After `until` nobody needs it any more. One that is no `duty` ends by a press at `stop`.
    """

    to: ToAddress
    subject: Text
    body: Text
    ref: str = ""
    until: datetime | None = None
    duty: bool = True
    urgent: bool = False  # it rings: it is kept also when there is no room
    stop: Hidden | None = None
    does: Literal["mail"] = "mail"


Outgoing = Say | Change | Erase | Unbutton | React | TopicIs | SendFile | Alarm | Mail
