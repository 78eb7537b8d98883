"""Forms in: what somebody did on a page, as an update, and what was said with it.

An update has the shape of Telegram's, with `page` beside it: so whatever looks at one that failed
finds who sent it and what they wrote.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from handlers.talking.talk import Answer, Command, Heard, Pressed, Words

LONGEST: Final = 4000  # signs; a page says so before it sends
PAGE: Final = "page"
Raw = dict[str, Any]


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
    spoken: Raw = {"message": message | {"from": who, "text": posted.words}}
    if posted.press:
        pressed = {"id": "", "from": who, "data": posted.press, "message": message}
        spoken = {"callback_query": pressed}
    return {
        "update_id": f"p{posted.user}-{posted.once}",
        **spoken,
        PAGE: {"groups": list(posted.groups)},
    }


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
    said = Pressed(pressed["data"], number) if pressed else _said(spoken["text"])
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


def _said(text: str) -> Answer | Command:
    if is_command(text):
        name, *payload = text[1:].split(maxsplit=1)
        return Command(name.casefold(), "".join(payload).strip(), text)
    return Words(text)
