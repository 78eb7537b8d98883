"""Who rings worries about somebody: staff ask as little as is enough, for one reader, no name."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.care.signal import heard_what
from handlers.conversations.core.pieces import NO, YES
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    with_answer,
)


def ask_knows(_draft: Draft, _scene: Scene) -> Question:
    choices = (
        Choice("yes", text("signal-they-know")),
        Choice("no", text("signal-they-know-not")),
        Choice("first", text("signal-caller-talks-first")),
    )
    return Question(text("ask-signal-caller-knows"), choices)


def hear_knows(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="first"):
            told = with_answer(draft, knows="first")
            return Turn(told, deed=deeds.signal_for_caller.from_draft())
        case Chosen(value=value):
            return Turn(with_answer(draft, knows=value), go="what")
        case _:
            return not_this(draft, answer)


def ask_what(_draft: Draft, _scene: Scene) -> Question:
    said = text("ask-signal-caller-what")
    return Question(said, wants=frozenset({"words"}), private=True)


def hear_what(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    return heard_what(draft, answer, go="urgent")


def ask_urgent(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-signal-caller-urgent"), (YES, NO), columns=2)


def hear_urgent(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=value):
            said = with_answer(draft, urgent=value)
            return Turn(said, deed=deeds.signal_for_caller.from_draft())
        case _:
            return not_this(draft, answer)


SIGNAL_FOR_CALLER: Final = Conversation(
    "signal_for_caller",
    "knows",
    {
        "knows": Step(ask_knows, hear_knows),
        "what": Step(ask_what, hear_what),
        "urgent": Step(ask_urgent, hear_urgent),
    },
)
