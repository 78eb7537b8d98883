"""Pictures that were sent together go on together, with all that was written under them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import Hidden, Outgoing, Say
from buurtbot.domain.words.letters import units

MOST: Final = 10  # in one album of Telegram
ROOM: Final = 2200  # of captions together; what does not fit begins another album


def album_of(outgoing: Outgoing) -> str:
    """The album this is a part of; "" when it is none."""
    if not isinstance(outgoing, Say) or outgoing.media is None or outgoing.buttons:
        return ""
    return outgoing.media.album


def parts_of_album(waiting: Sequence[Outgoing]) -> tuple[Say, ...]:
    """The first of what waits, with those right behind it that belong to the same album."""
    parts: list[Say] = []
    room = ROOM
    for outgoing in waiting[:MOST]:
        if not isinstance(outgoing, Say) or (parts and not _together(parts[0], outgoing)):
            break
        room -= _length(outgoing)
        if parts and room < 0:
            break
        parts.append(outgoing)
    return tuple(parts)


def as_one(parts: Sequence[Say]) -> Say:
    """One entry of them. What only says that something came is left out beside real words.

    When a later picture has words, they have no name: changed, a caption comes once more.
    """
    worded = [part.text for part in parts if "words" in part.text.args]
    media = tuple(part.media for part in parts if part.media)
    said = lines(worded or [parts[0].text])
    name = "" if any("words" in part.text.args for part in parts[1:]) else parts[0].name
    return replace(parts[0], text=said, media=media[0], others=media[1:], name=name)


def _length(part: Say) -> int:
    """Of its caption, in UTF-16 units."""
    words = part.text.args.get("words")
    return units(words.value) if isinstance(words, Hidden) else 0


def _together(first: Say, other: Say) -> bool:
    kinds = {part.media.kind for part in (first, other) if part.media}
    return other.to == first.to and album_of(other) == album_of(first) != "" and len(kinds) == 1
