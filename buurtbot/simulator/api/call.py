"""One call of a bot: who calls what, with which arguments, in whatever form they came.

A form carries texts, JSON carries values; here both read the same.
"""

import json
from dataclasses import dataclass, field
from typing import Any

from buurtbot.simulator.state.chats import AnyChat, Bot, Group, Private
from buurtbot.simulator.state.entities import parse_html, trimmed, with_found
from buurtbot.simulator.state.errors import bad_request, forbidden
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json, utf16_length

UPGRADED = "group chat was upgraded to a supergroup chat"
_OF_A_MARK = ("type", "offset", "length", "url", "user", "language", "custom_emoji_id")
NAMED_MODES = {"html", "markdown", "markdownv2"}


@dataclass(frozen=True, kw_only=True)
class Upload:
    name: str
    content: bytes
    mime_type: str


@dataclass(kw_only=True)
class Call:
    """The arguments by name; `uploads` are the files that came along, under any key."""

    world: World
    bot: Bot
    method: str
    args: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.args.get(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> int | None:
        """None when it is missing or no whole number, as Telegram reads it."""
        try:
            return int(self.text(name))
        except ValueError:
            return None

    def decimal(self, name: str) -> float | None:
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "yes", "1")

    def structure(self, name: str) -> Any:
        """An object or a list; None when it is missing."""
        value = self.args.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value.strip() else None
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def array(self, name: str) -> list[Any]:
        value = self.structure(name)
        if value is not None and not isinstance(value, list):
            raise bad_request(f"can't parse {name.replace('_', ' ')}: expected an Array")
        return value or []

    def objects(self, name: str) -> list[Json]:
        """A list with nothing but objects in it."""
        items = self.array(name)
        if not all(isinstance(item, dict) for item in items):
            raise bad_request(f"can't parse {name.replace('_', ' ')}: expected an Object")
        return items

    def object(self, name: str) -> Json:
        value = self.structure(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return value or {}

    def upload(self, name: str) -> Upload | None:
        """The file of this argument: under its own name, or where `attach://` points."""
        value = self.text(name)
        if value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)

    def written(self, name: str, entities: str = "entities") -> tuple[str, list[Json]]:
        """A text with its marks, from parse_mode or from the list of entities."""
        text = self.text(name)
        mode = self.text("parse_mode").lower()
        if mode and mode not in NAMED_MODES:
            raise bad_request("unsupported parse_mode")
        marks = [] if mode else [_mark(mark) for mark in self.objects(entities)]
        if mode == "html":
            text, marks = parse_html(text)
        text, marks = trimmed(text, self._with_people(marks))
        return text, with_found(text, marks)

    def _with_people(self, marks: list[Json]) -> list[Json]:
        """A mention by number shows the person; of a stranger only the words stay."""
        known = []
        for mark in marks:
            user = mark.get("user")
            number = mark.get("user_id", user.get("id") if isinstance(user, dict) else None)
            person = self.world.people.get(number or 0)
            plain = {key: value for key, value in mark.items() if key != "user_id"}
            if number is None or person:
                known.append(plain | ({"user": person.user} if person else {}))
        return known

    def caption(self) -> Json:
        text, marks = self.written("caption", "caption_entities")
        if utf16_length(text) > 1024:
            raise bad_request("message caption is too long")
        caption: Json = {"caption": text} if text else {}
        return caption | ({"caption_entities": marks} if marks else {})

    def chat(self, name: str = "chat_id", *, to_read: bool = False) -> AnyChat:
        """The chat this call is about; raises what Telegram says when the bot cannot get there."""
        if not self.text(name):
            raise bad_request(f"{name} is empty")
        number = self.number(name)
        group = self.world.groups.get(number or 0)
        if group is not None:
            return self._group(group)
        return self._private(number or 0, to_read=to_read)

    def _group(self, group: Group) -> Group:
        if group.migrated_to:
            raise bad_request(UPGRADED, migrate_to_chat_id=group.migrated_to)
        status = group.members.get(self.bot.id)
        if status is None:
            raise bad_request("chat not found")
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {group.kind} chat")
        if status == "left":
            raise forbidden(f"bot is not a member of the {group.kind} chat")
        return group

    def _private(self, number: int, *, to_read: bool) -> Private:
        person = self.world.people.get(number)
        if number in self.world.bots:
            raise forbidden("bot can't send messages to bots")
        if person is None:
            raise bad_request("chat not found")
        chat = self.world.privates.get((self.bot.id, number))
        if chat is None or not chat.started:
            raise self._stranger(number)
        if not to_read:
            _check_listens(chat)
        return chat

    def _stranger(self, number: int) -> Exception:
        """Someone the bot met in a group it may know of, but not write to first."""
        if any(group.has(self.bot.id) for group in self.world.groups_with(number)):
            return forbidden("bot can't initiate conversation with a user")
        return bad_request("chat not found")


def _check_listens(chat: Private) -> None:
    if chat.person.deactivated:
        raise forbidden("user is deactivated")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")


def _mark(given: Json) -> Json:
    """An entity of a bot: only what Telegram knows of it, and that of the right kind."""
    numbers = [given.get("offset"), given.get("length")]
    if not isinstance(given.get("type"), str) or not all(type(n) is int for n in numbers):
        raise bad_request("can't parse entities: field of MessageEntity is wrong or missing")
    return {key: given[key] for key in _OF_A_MARK if key in given}
