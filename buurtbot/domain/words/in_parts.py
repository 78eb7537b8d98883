"""Words of one person for another, whole: in one message, or in as many as they need."""

from buurtbot.domain.core.messages import Arg, Hidden, Media, Say, ToDesk, ToPerson, text
from buurtbot.domain.words.open_line import CAPTION_ROOM, ROOM, cleaned, parts


def room_for(media: Media | None) -> int:
    """How much fits in the first; the caption of one picture of an album stays whole."""
    return CAPTION_ROOM if media and not media.album else ROOM


def in_parts(
    to: ToPerson | ToDesk,
    key: str,
    args: dict[str, Arg],
    owner: str,
    words: str,
    media: Media | None,
) -> tuple[Say, ...]:
    """The words under this key; media carries the first part of them."""
    pieces = parts(cleaned(words), first=room_for(media))
    if not pieces:
        return (Say(to, text(f"{key}-media", **args), media=media),) if media else ()
    first = Say(to, text(key, words=Hidden(owner, pieces[0]), **args), media=media)
    more = (Say(to, text(key, words=Hidden(owner, piece), **args)) for piece in pieces[1:])
    return (first, *more)
