"""What stands on somebody's page, as it is shown: the newest large, what was before folded.

Shows what is there and leaves nothing out; which part is folded is for the eye alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from buurtbot.storage.doors.pages import Note, PageButton, PageFile
from handlers.pages.way_in import ME
from handlers.residents_page.place import Place

UNFOLDED: Final = 8  # messages that are shown in full at most
PartKind = Literal["words", "phone", "link"]
PHONES: Final = (
    r"11[23]|14[ ]?\d{3,4}|0800[ -]?\d{3,4}|0\d{9}"
    r"|0\d{1,3}(?:[ ]?-[ ]?|[ ])\d[\d ]{4,8}\d"
)
LINKS: Final = re.compile(
    r"(?P<link>https://[^\s<>\"]+[^\s<>\".,;:!?)])"
    rf"|(?P<phone>(?<![\w+,.-])(?:{PHONES})(?![\w,-]|\.\d))"
)


@dataclass(frozen=True)
class Part:
    """A part of a line: words, a number to ring, or a page to open."""

    words: str
    kind: PartKind = "words"

    @property
    def address(self) -> str:
        """Where it leads."""
        return f"tel:{re.sub(r'[ -]', '', self.words)}" if self.kind == "phone" else self.words


@dataclass(frozen=True)
class Piece:
    """A message as it is shown: paragraphs of lines of parts."""

    number: int
    paragraphs: tuple[tuple[tuple[Part, ...], ...], ...]
    mine: bool = False
    arrived: bool = False
    changed: bool = False
    at: int = 0
    buttons: tuple[tuple[PageButton, ...], ...] = ()
    files: tuple[PageFile, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """All that is shown: folded, in full, and the keys under the text field."""

    earlier: tuple[Piece, ...] = ()
    now: tuple[Piece, ...] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    last: int = 0
    version: int = 0

    @property
    def asks(self) -> int:
        """The number of the message to which the attention goes; 0 when there is none."""
        ours = [piece for piece in self.now if not piece.mine]
        asking = [piece for piece in ours if piece.buttons] or ours
        return asking[-1].number if asking else 0


def sheet_of(notes: Sequence[Note], place: Place, version: int) -> Sheet:
    """What somebody sees of these messages, the oldest first."""
    pieces = tuple(map(piece_of, filter(_holds_something, notes)))
    split = 0 if place.look == "chat" else _first_in_full(pieces, place.seen)
    keys = next((note.keys for note in reversed(notes) if note.keys is not None), ())
    last = notes[-1].number if notes else 0
    return Sheet(pieces[:split], pieces[split:], keys, last, version)


def piece_of(note: Note) -> Piece:
    """A message as it is shown."""
    paragraphs = tuple(
        tuple(tuple(parts_of(line)) for line in paragraph.split("\n"))
        for paragraph in re.split(r"\n{2,}", note.text.strip())
    )
    return Piece(
        note.number,
        paragraphs if note.text.strip() else (),
        mine=note.by == ME,
        arrived=bool(note.sign),
        changed=note.changed,
        at=note.at,
        buttons=note.buttons,
        files=note.files,
    )


def parts_of(line: str) -> Iterator[Part]:
    """A line in parts: its telephone numbers can be pressed, its addresses opened."""
    end = 0
    for found in LINKS.finditer(line):
        if found.start() > end:
            yield Part(line[end : found.start()])
        kind: PartKind = "link" if found.lastgroup == "link" else "phone"
        yield Part(found.group(), kind)
        end = found.end()
    if end < len(line) or not line:
        yield Part(line[end:])


def _holds_something(note: Note) -> bool:
    return bool(note.text.strip() or note.files)


def _first_in_full(pieces: Sequence[Piece], seen: int) -> int:
    """From which message all is shown: what came since, with something of ours to answer."""
    ours = [i for i, piece in enumerate(pieces) if not piece.mine]
    since = next((i for i, piece in enumerate(pieces) if piece.number > seen), len(pieces))
    if not seen or since == len(pieces):
        since = next((i for i in reversed(ours) if pieces[i].buttons), since)
    if not any(i >= since for i in ours):
        since = ours[-1] if ours else 0
    return max(since, len(pieces) - UNFOLDED, 0)
