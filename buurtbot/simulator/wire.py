"""The plain shapes that travel over the wire, and the one way to copy them.

Telegram's objects stay plain JSON here: what a bot gets is exactly what a test can read.
"""

from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]


def copied(value: Any, *, file_id: Callable[[str], str] = str) -> Any:
    """Copy a JSON value deeply; every `file_id` in it goes through the given function."""
    if isinstance(value, list):
        return [copied(item, file_id=file_id) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: file_id(item) if key == "file_id" else copied(item, file_id=file_id)
        for key, item in value.items()
    }


def without_empty(**fields: Any) -> Json:
    """Telegram leaves a field out rather than sending null, false or an empty text."""
    return {
        key: value
        for key, value in fields.items()
        if value is not None and value is not False and value not in ("", [])
    }


def utf16_length(text: str) -> int:
    """Count as Telegram counts: a character outside the basic plane is two units."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


def pieces(text: str, size: int) -> Iterator[str]:
    """Cut a long text as a Telegram app does before it sends it; an empty text is one piece."""
    piece, used = "", 0
    for character in text:
        width = utf16_length(character)
        if used + width > size:
            yield piece
            piece, used = "", 0
        piece, used = piece + character, used + width
    yield piece
