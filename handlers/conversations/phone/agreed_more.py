"""What else a caller says while they speak: whether who helps may ring, and for whom it is.

As on the page of an intake: nothing of it is taken for granted, and without their yes the desk
rings, and nobody is helped who does not know of it.
"""

from typing import Final

from buurtbot.domain.core.messages import Text, text
from handlers.conversations.core.other_name import OTHER, hear_other_name
from handlers.conversations.core.pieces import NO, YES, hidden, without
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    with_answer,
)

# -- may who helps ring them


def ask_may_ring(_draft: Draft, _scene: Scene) -> Question:
    may = Choice("yes", text("intake-button-ring-yes"))
    return Question(text("intake-may-ring"), (may, Choice("no", text("intake-button-ring-no"))))


def hear_may_ring(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes" | "no" as may):
            return Turn(with_answer(draft, may_ring=may), go="whom")
        case _:
            return not_this(draft, answer)


# -- for the caller or somebody else, who agreed to it


def ask_whom(_draft: Draft, _scene: Scene) -> Question:
    caller = Choice("no", text("intake-whom-caller"))
    return Question(text("ask-for-whom"), (caller, Choice("yes", text("for-other"))))


def hear_whom(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="no"):
            return Turn(with_answer(without(draft, *OTHER), for_other="no"), go="kind")
        case Chosen(value="yes"):
            return Turn(with_answer(draft, for_other="yes"), go="other_name", detour=True)
        case _:
            return not_this(draft, answer)


def ask_other_name(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-other-name"), wants=frozenset({"words"}))


def ask_other_agreed(draft: Draft, scene: Scene) -> Question:
    name = hidden(scene, draft.get("other_name", ""))
    return Question(text("intake-other-agreed", name=name), (YES, NO), columns=2)


def hear_other_agreed(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, for_other="yes", other_agreed="yes"), go="kind")
        case Chosen(value="no"):
            bare = without(draft, "other_agreed")
            return Turn(bare, again=text("intake-whom-must-agree"))
        case _:
            return not_this(draft, answer)


def lacks_whom(draft: Draft) -> str:
    """The step that must still be asked of who it is for; empty when it is whole."""
    if draft.get("for_other") != "yes" or draft.get("other_agreed") == "yes":
        return ""
    return "other_agreed" if draft.get("other_name") else "other_name"


# -- as it is read back


def ring_text(draft: Draft) -> Text:
    """Who rings the caller: who helps, or the desk."""
    return text("intake-check-ring" if draft.get("may_ring") == "yes" else "intake-check-ring-not")


STEPS: Final = {
    "may_ring": Step(ask_may_ring, hear_may_ring),
    "whom": Step(ask_whom, hear_whom),
    "other_name": Step(ask_other_name, hear_other_name),
    "other_agreed": Step(ask_other_agreed, hear_other_agreed),
}
