"""What somebody wrote while nobody knows for whom it is: it waits, sealed, until they say so."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from buurtbot.domain.core.messages import Media
from buurtbot.domain.core.people.person import PRIVATE

MOST: Final = 20  # messages; whoever has so many waiting is asked first


@dataclass(frozen=True)
class Piece:
    """One message that waits: its words and what came with them, and its number in their chat."""

    words: str = ""
    media: Media | None = None
    message: int = 0
    quoted: str = ""  # of a message of ours, which the answer is about
    sent: datetime | None = None  # when they wrote it: "morgen" is the day after that

    @property
    def album(self) -> str:
        """The album it is a part of, or nothing."""
        return self.media.album if self.media else ""


@dataclass(frozen=True)
class Held:
    """All that waits of one person; `id` is theirs."""

    id: str
    at: datetime
    pieces: tuple[Piece, ...] = field(default=(), metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals the pieces."""
        return self.id

    def holds(self, message: int) -> bool:
        """Whether this message of theirs waits here."""
        return any(piece.message == message for piece in self.pieces)

    def has_album(self, album: str) -> bool:
        """Whether other pictures of this album wait here."""
        return any(album and piece.album == album for piece in self.pieces)

    def holding(self, piece: Piece, now: datetime) -> "Held":
        """With one more message, or the same one as it is after a change."""
        if self.holds(piece.message):
            changed = (piece if p.message == piece.message else p for p in self.pieces)
            return replace(self, at=now, pieces=tuple(changed))
        return replace(self, at=now, pieces=(*self.pieces, piece))
