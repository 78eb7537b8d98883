"""Forms in: what somebody did on a page, as an update, and what was said with it.

An update has the shape of Telegram's, with `page` beside it: so whatever looks at one that failed
finds who sent it and what they wrote.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from handlers.talking.talk import (
    Answer,
    Command,
    Heard,
    Pressed,
    Recording,
    RecordingKind,
    Words,
)

LONGEST: Final = 4000  # signs; a page says so before it sends
PAGE: Final = "page"
SENT_IN: Final[tuple[RecordingKind, ...]] = ("photo", "voice", "document")
Raw = dict[str, Any]


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a form: what kind it is, and its name among the files of Telegram."""

    kind: RecordingKind
    name: str
    content: bytes = field(repr=False)
    id: str = ""


@dataclass(frozen=True)
class Posted:
    """One form. `once` is drawn for each form that is shown: sent twice it counts once.

    `groups`: of a worker, the chats of the desks for which they are listed now.
    """

    once: str
    user: int
    chat: int
    words: str = ""
    press: str = ""
    message: int = 0
    topic: int = 0
    name: str = ""
    language: str = "nl"
    groups: tuple[int, ...] = ()
    file: Attachment | None = None

    @property
    def says(self) -> bool:
        """Whether words or a file stand in it, and no press."""
        return bool(self.words or self.file)


def update_of(posted: Posted, now: datetime) -> Raw:
    """A form as an update."""
    who = {"id": posted.user, "first_name": posted.name, "language_code": posted.language}
    kind = "private" if posted.chat > 0 else "supergroup"
    message: Raw = {
        "message_id": posted.message,
        "chat": {"id": posted.chat, "type": kind},
        "date": int(now.timestamp()),
    }
    if posted.topic:
        message["message_thread_id"] = posted.topic
    spoken: Raw = {"message": message | {"from": who, **_what(posted)}}
    if posted.press:
        pressed = {"id": "", "from": who, "data": posted.press, "message": message}
        spoken = {"callback_query": pressed}
    return {
        "update_id": f"p{posted.user}-{posted.once}",
        **spoken,
        PAGE: {"groups": list(posted.groups)},
    }


def _what(posted: Posted) -> Raw:
    """Words, or a file with the words beneath it."""
    if posted.file is None:
        return {"text": posted.words}
    held = {"file_id": posted.file.id}
    of_kind = [held] if posted.file.kind == "photo" else held
    return {posted.file.kind: of_kind, "caption": posted.words}


def is_of_page(raw: Raw) -> bool:
    """Whether this update comes from a page."""
    return PAGE in raw


def heard_from(slug: str, raw: Raw, now: datetime) -> Heard:
    """What was said on a page."""
    pressed = raw.get("callback_query")
    spoken: Raw = pressed or raw["message"]
    message: Raw = pressed["message"] if pressed else raw["message"]
    groups = tuple(raw[PAGE]["groups"])
    chat, number = int(message["chat"]["id"]), int(message["message_id"])
    said = Pressed(pressed["data"], number) if pressed else _spoken(spoken)
    return Heard(
        bot=slug,
        update=str(raw["update_id"]),
        user=int(spoken["from"]["id"]),
        chat=chat,
        said=said,
        at=now,
        sent=None if pressed else now,
        name=str(spoken["from"]["first_name"]),
        language=str(spoken["from"]["language_code"]),
        message=number,
        thread=int(message.get("message_thread_id", 0)),
        is_member=chat in groups,
        member_of=groups,
    )


def is_command(text: str) -> bool:
    """Whether it asks for something; a note of staff begins with two strokes, and is none."""
    return text.startswith("/") and text[1:2].isalpha()


def _spoken(message: Raw) -> Answer | Command:
    """A file, or words."""
    for kind in SENT_IN:
        if held := message.get(kind):
            file = held[-1] if kind == "photo" else held
            return Recording(kind, file["file_id"], message.get("caption", ""))
    return _said(message["text"])


def _said(text: str) -> Answer | Command:
    if is_command(text):
        name, *payload = text[1:].split(maxsplit=1)
        return Command(name.casefold(), "".join(payload).strip(), text)
    return Words(text)
