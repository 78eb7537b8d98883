"""Updates made from Telegram's own description of them, by chance; and the same, spoilt.

The description is no part of the project: it is looked for in a folder `botapi` (or
`shared/botapi`) beside the checkout.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from buurtbot.simulator.wire import Json

NAME = "botapi-10.3.compact.json"
DEEPEST = 4
LARGEST = 150  # fields; a message may hold a message that holds a message
HEARD = ("message", "edited_message", "callback_query", "my_chat_member")
WORDS = (
    *("", " ", "/start", "/menu", "/onbekend", "/stop@een_ander", "ja", "Stoppen", "12"),
    *("אני צריך עזרה", "\u202emo rednarev", "z̷̢a̸l̶g̵o̴", "😀" * 50, "<b>O'Brien & zoon</b>"),
    *("gm0518.abcdefgh.0", "gm0518..", "...", "-1", "0", "9" * 30, "\x00nul\x1f", "{$name}"),
    *("a" * 4096, "één\ntwee\r\ndrie"),
)
NUMBERS = (0, 1, -1, 7, 4711, 1_795_510_800, -1_001_234_567_890, 2**31, 2**52, -(2**31))
DATES = (1, 1_795_510_800, 2**31 - 1)
SECONDS = (0, 1, 60, 3600)
DECIMALS = (0.0, 52.05, 4.3, -90.0, 1e-9, 89.999)
SPOILT: tuple[Any, ...] = (
    *(None, "x", -1, 2**70, 1.5, True, [], {}, [[]], ["x"], {"id": None}, "\ud800", "9" * 5000),
)


def description() -> Json | None:
    """Telegram's description of its types, or None when it is not here."""
    folders = [p / f for p in Path(__file__).parents for f in ("botapi", "shared/botapi")]
    found = next((folder / NAME for folder in folders if (folder / NAME).is_file()), None)
    types: Json | None = json.loads(found.read_text())["types"] if found else None
    return types


@dataclass
class Telegram:
    """Says what nobody would say, in the form in which it is always said."""

    types: Mapping[str, Json]
    random: Random
    room: int = LARGEST

    def update(self, number: int) -> Json:
        """An update of any kind, mostly of those we ask for."""
        self.room = LARGEST
        fields = {f["name"]: f for f in self.types["Update"]["fields"] if f["name"] != "update_id"}
        often = self.random.random() < 0.8
        kind = self.random.choice(HEARD if often else sorted(fields))
        return {"update_id": number, kind: self._any_of(fields[kind], 0)}

    def spoilt(self, number: int) -> Json:
        """An update in which something is not what it should be."""
        update = self.update(number)
        for _ in range(self.random.randint(1, 3)):
            self._spoil(update)
        return {**update, "update_id": number}

    def _spoil(self, node: Any) -> None:
        while isinstance(node, dict) and node:
            key = self.random.choice(sorted(node))
            inner = node[key]
            if not isinstance(inner, dict) or self.random.random() < 0.3:
                node[key] = self.random.choice(SPOILT)
                return
            node = inner

    # -- by type

    def _any_of(self, field: Json, depth: int) -> Any:
        self.room -= 1
        kind = self.random.choice(field["types"])
        if kind == "String":
            return self._words(field)
        if kind == "Integer":
            return self._number(str(field["name"]))
        return self._value(kind, depth)

    def _number(self, name: str) -> int:
        if "date" in name:
            return self.random.choice(DATES)
        is_time = re.search("duration|period|seconds|time|delay", name)
        return self.random.choice(SECONDS if is_time else NUMBERS)

    def _words(self, field: Json) -> str:
        if _fixed(field):
            return _fixed(field)
        is_listed = field["name"] in {"type", "status"}
        listed = re.findall(r"'([a-z_]+)'", str(field["description"])) if is_listed else []
        said: str = self.random.choice(listed or WORDS)
        return said

    def _value(self, kind: str, depth: int) -> Any:
        plain = {"Integer": NUMBERS, "Float": DECIMALS, "Boolean": (True, False), "True": (True,)}
        if kind in plain:
            return self.random.choice(plain[kind])
        if kind.startswith("Array of "):
            many = self.random.randint(0, 2) if depth < DEEPEST else 0
            return [self._value(kind.removeprefix("Array of "), depth + 1) for _ in range(many)]
        return self.random.choice(WORDS) if kind == "String" else self._object(kind, depth)

    def _object(self, kind: str, depth: int) -> Json:
        fields = self.types[kind].get("fields") or []
        if not fields:
            members = self._members(kind)
            return self._object(self.random.choice(members), depth) if members else {}
        return {
            field["name"]: self._any_of(field, depth + 1)
            for field in fields
            if field["required"] or self._is_there(field, depth)
        }

    def _is_there(self, field: Json, depth: int) -> bool:
        """Whether an optional field is filled in. Rich texts are nested in ways of their own."""
        fits = depth < DEEPEST and self.room > 0 and "Rich" not in str(field["types"])
        return fits and self.random.random() < 0.12

    def _members(self, kind: str) -> list[str]:
        """The types that a union stands for."""
        if kind == "MaybeInaccessibleMessage":
            return ["Message", "InaccessibleMessage"]
        alike = [t for t in self.types if t.startswith(kind)]
        return [t for t in alike if any(map(_fixed, self.types[t].get("fields") or []))]


def _fixed(field: Json) -> str:
    """What this field always says, as `type` and `status` do in the members of a union."""
    found = re.search(r"(?:always|must be) '([^']*)'", str(field["description"]))
    return found[1] if found else ""
