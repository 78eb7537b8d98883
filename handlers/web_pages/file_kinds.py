"""What kind of file it is, by how it begins: what a browser says of it is no proof.

A photo and a voice are shown on a page, and go to Telegram as that; all else is a document.
"""

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["photo", "voice", "document"]
HEAD: Final = 16  # bytes by which it is told
AUDIO: Final = "audio/"


@dataclass(frozen=True)
class FileKind:
    """What we do with it, its type for a browser, and how the name of such a file ends."""

    kind: Kind
    type: str
    ending: str


BEGINS: Final = (
    (0, b"\xff\xd8\xff", FileKind("photo", "image/jpeg", "jpg")),
    (0, b"\x89PNG\r\n\x1a\n", FileKind("photo", "image/png", "png")),
    (0, b"OggS", FileKind("voice", "audio/ogg", "ogg")),
    (0, b"ID3", FileKind("voice", "audio/mpeg", "mp3")),
    (0, b"\xff\xfb", FileKind("voice", "audio/mpeg", "mp3")),
    (0, b"\xff\xf3", FileKind("voice", "audio/mpeg", "mp3")),
    (4, b"ftypM4A", FileKind("voice", "audio/mp4", "m4a")),
    (0, b"%PDF-", FileKind("document", "application/pdf", "pdf")),
    (8, b"WEBP", FileKind("document", "image/webp", "webp")),
    (8, b"WAVE", FileKind("document", "audio/wav", "wav")),
    (4, b"ftyphei", FileKind("document", "image/heic", "heic")),
    (4, b"ftypmif1", FileKind("document", "image/heic", "heic")),
    (0, b"#!AMR", FileKind("document", "audio/amr", "amr")),
)
# What may hold a film as well: only a browser that calls it a sound is believed.
SOUNDS: Final = (
    (4, b"ftyp", FileKind("voice", "audio/mp4", "m4a")),
    (0, b"\x1aE\xdf\xa3", FileKind("document", "audio/webm", "webm")),
)


def kind_of(content: bytes, said: str = "") -> FileKind | None:
    """What it is; `said` is what a browser calls it. None for what we take no part in."""
    known = (*BEGINS, *SOUNDS) if said.startswith(AUDIO) else BEGINS
    head = content[:HEAD]
    return next((kind for at, sign, kind in known if head.startswith(sign, at)), None)
