"""What somebody said to us in one message, on whichever line and in whichever talk."""

from dataclasses import dataclass

from buurtbot.domain.core.messages import Media


@dataclass(frozen=True)
class Said:
    """Words, perhaps with media, in `message` of their chat; or what they `edited` it to."""

    words: str = ""
    media: Media | None = None
    message: int = 0
    edited: bool = False

    @property
    def album(self) -> str:
        """The album it is a part of, or nothing."""
        return self.media.album if self.media else ""
