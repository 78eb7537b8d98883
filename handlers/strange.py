"""A kind sentence for what a question cannot use: what we saw, and what can be done now."""

from typing import Final

from buurtbot.domain.messages import Text, text
from handlers.talk import Answer, Chosen, Draft, NoPlace, Place, Recording, Strange, Turn

KNOWN: Final = frozenset(
    {"sticker", "poll", "dice", "contact", "video_note", "video", "animation", "audio"}
    | {"document", "photo", "voice", "location", "words", "choice"}
)


def strange(answer: Answer) -> Text:
    """What to say to an answer that cannot be used here."""
    kind = _kind(answer)
    return text(f"strange-{kind}") if kind in KNOWN else text("strange-other")


def _kind(answer: Answer) -> str:
    match answer:
        case Strange(kind=kind) | Recording(kind=kind):
            return kind
        case Place() | NoPlace():
            return "location"
        case Chosen():
            return "choice"
        case _:
            return "words"


def not_this(draft: Draft, answer: Answer) -> Turn:
    """Ask the same question again, with help."""
    return Turn(draft, again=strange(answer))
