"""A form that may hold a file: read piece by piece, and never more of it kept than may be sent in.

What is too large is read to its end and thrown away: else a browser shows an error of its own,
and not our words.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from aiohttp import BodyPartReader, web

from handlers.pages.heard import LONGEST, Attachment
from handlers.web_pages.file_kinds import kind_of
from handlers.web_pages.forms import form_of

MEGABYTES: Final = 5
MOST_BYTES: Final = MEGABYTES * 1_000_000
READ_TO: Final = 40_000_000  # more than any telephone sends of a photo
MOST_OF_WORDS: Final = LONGEST * 8
Wrong = Literal["", "big", "kind"]
Say = Callable[..., str]


@dataclass(frozen=True)
class Sent:
    """What stands in a form, what goes with it, and what is wrong with that."""

    fields: dict[str, str] = field(default_factory=dict)
    file: Attachment | None = None
    wrong: Wrong = ""


async def sent_in(request: web.Request, say: Say) -> Sent:
    """A form, with or without a file. Raises HTTPBadRequest for what is no form."""
    if not request.content_type.startswith("multipart/"):
        return Sent(await form_of(request))
    try:
        return await _read(request, say)
    except (ValueError, LookupError):
        raise web.HTTPBadRequest from None


async def _read(request: web.Request, say: Say) -> Sent:
    fields: dict[str, str] = {}
    file, wrong = None, _nothing()
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            raise web.HTTPBadRequest
        if part.filename is None:
            fields[part.name] = (await _content(part, MOST_OF_WORDS)).decode()
        else:
            file, wrong = _taken(await _content(part, MOST_BYTES), part, say)
    return Sent(fields, file, wrong)


def _nothing() -> Wrong:
    return ""


async def _content(part: BodyPartReader, most: int) -> bytes:
    """What it holds; one byte more than `most` when it is too large."""
    held, count = bytearray(), 0
    while chunk := await part.read_chunk():
        count += len(chunk)
        held += chunk[: most + 1 - len(held)]
        if count > READ_TO:
            raise web.HTTPRequestEntityTooLarge(READ_TO, count)
    return bytes(held)


def _taken(content: bytes, part: BodyPartReader, say: Say) -> tuple[Attachment | None, Wrong]:
    """It; nothing for a field left empty. Its name is ours: theirs may tell who it is of."""
    if not content:
        return None, ""
    if len(content) > MOST_BYTES:
        return None, "big"
    kind = kind_of(content, part.headers.get("Content-Type", ""))
    if kind is None:
        return None, "kind"
    name = f"{say('own-page-file-name')}.{kind.ending}"
    return Attachment(kind.kind, name, content), ""
