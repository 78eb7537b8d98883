"""What staff send in a topic, as the person will get it; and what is for colleagues alone."""

from typing import Final

from buurtbot.services.desk_relay import NOTE
from handlers.strange import ANSWERS
from handlers.talk import Answer, Place, Recording, Strange, Words

NOTES: Final = frozenset({"note", "notitie"})


def contents_of(answer: Answer) -> dict[str, str] | str:
    """What desk_says needs to know of it, or the key of why it cannot be passed on."""
    match answer:
        case Words(text=words):
            return {"words": words}
        case Recording(caption=words) | Strange(words=words) if _is_command(words):
            return "desk-unknown-command"
        case Recording(kind=kind, file=file, caption=words, album=album):
            return {"kind": kind, "file": file, "words": _aside(words), "album": album}
        case Place():
            return _place(answer)
        case Strange(kind=kind, words=words) if words and kind in ANSWERS:
            return {"words": _aside(words)}
    return "desk-cannot-pass-on"


def _place(place: Place) -> dict[str, str] | str:
    if place.live:
        return "desk-no-live-place"
    point = place.point
    return {"kind": "location", "file": f"{point.lat},{point.lon}", "words": place.words}


def _aside(caption: str) -> str:
    """What stands under a picture for colleagues: "/note" does what it does in a text."""
    name, _, words = caption[1:].partition(" ")
    return f"{NOTE} {words}" if caption[:1] == "/" and name.casefold() in NOTES else caption


def _is_command(caption: str) -> bool:
    """Whether it is a command under a picture: never meant for the person."""
    return caption[:1] == "/" and caption[1:2].isalpha() and _aside(caption) == caption
