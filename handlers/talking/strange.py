"""A kind sentence for what a question cannot use: what we saw, and what can be done now."""

from typing import Final

from buurtbot.domain.core.messages import Text, text
from handlers.talking.talk import (
    Answer,
    Chosen,
    Draft,
    NoPlace,
    Place,
    Question,
    Recording,
    Strange,
    Turn,
    Words,
)

# Under these somebody may have written an answer; a name on a card, or a poll, is none.
ANSWERS: Final = frozenset(
    {"video", "video_note", "animation", "audio", "live_photo", "paid_media", "story", "unknown"}
    | {"checklist"}
)
KNOWN: Final = frozenset(
    {"sticker", "poll", "dice", "contact", "video_note", "video", "animation", "audio"}
    | {"document", "photo", "voice", "location", "words", "choice"}
)


def strange(answer: Answer) -> Text:
    """What to say to an answer that cannot be used here."""
    kind = _kind(answer)
    return text(f"strange-{kind}") if kind in KNOWN else text("strange-other")


def words_alone(answer: Answer, question: Question) -> Words | None:
    """The words under what this question cannot use; None when it can, or there are none."""
    match answer:
        case Recording(kind=kind, caption=words) if words and kind not in question.wants:
            return Words(words)
        case Strange(kind=kind, words=words) if words and kind in ANSWERS:
            return Words(words)
    return None


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
