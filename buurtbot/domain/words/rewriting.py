"""Words that are changed after they were passed on: the other side sees what is said now.

Long words went in pieces, each with a name of its own. What became shorter leaves no piece of the
old words behind, what became longer gets more of them.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from buurtbot.domain.core.messages import Change, Erase, Origin, Outgoing, Say
from buurtbot.domain.core.people.person import Line

T = TypeVar("T", bound=Outgoing)


def named(letters: Sequence[Say], name: str) -> tuple[Say, ...]:
    """The pieces of what was said, so that each can be changed later."""
    numbered = enumerate(letters)
    return tuple(replace(piece, name=_numbered(name, number)) for number, piece in numbered)


def rewritten(letters: Sequence[Say], name: str) -> tuple[Outgoing, ...]:
    """Each piece in the place of the old one; what is left of the old words is taken away."""
    if not letters:
        return ()
    changed = tuple(
        Change(
            piece.to,
            _numbered(name, number),
            piece.text,
            media=piece.media,
            anew=True,
            protect=piece.protect,
            line=piece.line,
        )
        for number, piece in enumerate(letters)
    )
    rest = Erase(letters[0].to, name=_numbered(name, len(letters)), onward=True)
    return (*changed, rest)


def passing(told: Sequence[T], origin: Origin) -> tuple[T, ...]:
    """When the last piece has arrived, all of them have: then who wrote it sees so."""
    pieces = [number for number, one in enumerate(told) if isinstance(one, Say | Change)]
    last = pieces[-1] if pieces and origin.message else None
    return tuple(
        replace(one, passes=(origin,)) if number == last and isinstance(one, Say | Change) else one
        for number, one in enumerate(told)
    )


def on_line(told: Sequence[T], line: Line | None) -> tuple[T, ...]:
    """Who hears it answers on this line."""
    return tuple(replace(one, line=line) if isinstance(one, Say | Change) else one for one in told)


def _numbered(name: str, number: int) -> str:
    return f"{name}:{number}" if number else name
