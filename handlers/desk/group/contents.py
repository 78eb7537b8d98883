"""What staff send in a topic, as the person will get it; and what is for colleagues alone."""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.case import Unsent
from buurtbot.services.lines.staff_words import NOTE
from handlers.talking.strange import ANSWERS
from handlers.talking.talk import Answer, Place, Recording, Strange, Words

NOTES: Final = frozenset({"note", "notitie"})


def contents_of(answer: Answer, said: Unsent) -> Unsent | str:
    """What was `said` with all that is in it, or the key of why it cannot be passed on."""
    match answer:
        case Words(text=words):
            return replace(said, words=words)
        case Recording(caption=words) | Strange(words=words) if _is_command(words):
            return "desk-unknown-command"
        case Recording(kind=kind, file=file, caption=words, album=album):
            return replace(said, kind=kind, file=file, words=_aside(words), album=album)
        case Place():
            return _place(answer, said)
        case Strange(kind=kind, words=words) if words and kind in ANSWERS:
            return replace(said, words=_aside(words))
    return "desk-cannot-pass-on"


def _place(place: Place, said: Unsent) -> Unsent | str:
    if place.live:
        return "desk-no-live-place"
    point = place.point
    where = f"{point.lat},{point.lon}"
    return replace(said, kind="location", file=where, words=place.words)


def _aside(caption: str) -> str:
    """What stands under a picture for colleagues: "/note" does what it does in a text."""
    name, _, words = caption[1:].partition(" ")
    return f"{NOTE} {words}" if caption[:1] == "/" and name.casefold() in NOTES else caption


def _is_command(caption: str) -> bool:
    """Whether it is a command under a picture: never meant for the person."""
    return caption[:1] == "/" and caption[1:2].isalpha() and _aside(caption) == caption
