"""Somebody at the door: who says what in a raw update, read without any of the libraries.

For the moments in which nothing can be taken in, and somebody still must hear something.
"""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field, ValidationError

from buurtbot.domain.words.names import called_in_telegram
from buurtbot.domain.words.written import Written, written_in


@dataclass(frozen=True)
class Knock:
    """Who is at the door of a bot, in which chat (a group's is negative), and what they say."""

    chat: int
    name: str
    language: str
    words: str
    beside: str = ""


class _Chat(BaseModel):
    id: int


class _Sender(BaseModel):
    is_bot: bool = False
    first_name: str = ""
    last_name: str = ""
    language_code: str = ""


class _Said(BaseModel):
    chat: _Chat | None = None
    sender: _Sender | None = Field(None, alias="from")


class _Pressed(BaseModel):
    sender: _Sender | None = Field(None, alias="from")
    message: _Said | None = None


class _Update(BaseModel):
    message: _Said | None = None
    edited_message: _Said | None = None
    callback_query: _Pressed | None = None


def knock(raw: dict[str, Any]) -> Knock | None:
    """Read who is at the door; None when nobody is, or it cannot be read."""
    try:
        update = _Update.model_validate(raw)
    except ValidationError:
        return None
    said = update.message or update.edited_message
    if said is not None:
        written = written_in(raw.get("message") or raw["edited_message"])
        return _knock(said.chat, said.sender, written)
    pressed = update.callback_query
    if pressed is None or pressed.message is None:
        return None
    return _knock(pressed.message.chat, pressed.sender, Written())


def _knock(chat: _Chat | None, sender: _Sender | None, written: Written) -> Knock | None:
    if chat is None or sender is None or sender.is_bot:
        return None
    is_dutch = sender.language_code[:2] in {"", "nl"}
    return Knock(
        chat.id,
        called_in_telegram(sender.first_name, sender.last_name),
        "nl" if is_dutch else "en",
        written.said,
        written.beside,
    )
