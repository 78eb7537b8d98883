"""Values put into a TOML file of whoever runs this: its remarks and its order stay."""

from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.items import Item

MARK = "FILL IN"


def filled_in(text: str, values: Mapping[str, Any]) -> str:
    """The file with these values; "desk.phone" is `phone` in `[desk]`, made where it lacks.

    A remark that asked to fill it in goes. Raises tomlkit's ParseError for what is no TOML.
    """
    document = tomlkit.parse(text)
    for path, value in values.items():
        *tables, name = path.split(".")
        table: Any = document
        for each in tables:
            table = table.setdefault(each, tomlkit.table())
        table[name] = value
        _without_mark(table.item(name))
    return tomlkit.dumps(document)


def _without_mark(item: Item) -> None:
    if MARK in item.trivia.comment:
        item.trivia.comment = item.trivia.comment_ws = ""
