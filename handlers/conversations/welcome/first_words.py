"""What somebody wrote before they agreed: held with the talk, sealed and short-lived as it is.

It is read again when they are known, and asked for then; who does not agree leaves nothing of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from buurtbot.domain.care.for_another import worries_for_another
from buurtbot.domain.core.messages import text
from buurtbot.domain.meaning.need import Need
from buurtbot.domain.words.letters import cut
from handlers.talking.talk import Draft, OwnWords, Scene, Told, Turn, with_answer

LONGEST: Final = 1000


@dataclass(frozen=True)
class Held:
    """The words, and when they were said: "morgen" is the day after that."""

    words: str
    at: datetime

    @classmethod
    def of(cls, draft: Mapping[str, str]) -> "Held | None":
        """What is held in the answers of the welcome."""
        words, at = draft.get("first_words", ""), draft.get("first_at", "")
        return cls(words, datetime.fromisoformat(at)) if words and at else None


def held(words: str, need: Need, at: datetime) -> dict[str, str]:
    """What is kept of a first message: all of it when it asks for help, offers it, or tells of a
    worry about somebody; else none.
    """
    if not takes("", Told(words, need)):
        return {}
    return {"first_words": cut(words, LONGEST), "first_at": at.isoformat()}


def takes(_step: str, told: Told) -> bool:
    """Whether it says what help is needed for, for whom or when; that they want to help; or that
    they worry about somebody.
    """
    need = told.need
    asks = need.intent == "ask" and bool(need.kinds or need.who == "other" or need.when)
    return need.intent == "offer" or asks or worries_for_another(told.text)


def hear(_step: str, draft: Draft, told: Told, scene: Scene) -> Turn:
    """Hold it, and ask the question of the welcome again; what came before goes first."""
    before = draft.get("first_words", "")
    words = f"{before} {told.text}".strip()
    kept = with_answer(draft, **held(words, told.need, scene.spoken))
    return Turn(kept, again=text("first-words-held"))


def onward(step: str, _draft: Draft, _scene: Scene) -> str:
    """Every question of the welcome is asked."""
    return step


FIRST_WORDS: Final = OwnWords(takes, hear, onward, looks_up=False)
