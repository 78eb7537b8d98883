"""Somebody wants to be in a circle: what it is, who sees their number, and which that is."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.pieces import NO, YES
from handlers.conversations.core.who_rings import OWN, hear_phone
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Chosen,
    Conversation,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
)


def ask_agrees(_draft: Draft, scene: Scene) -> Question:
    said = text("circle-wish-explained", organisation=scene.neighbourhood.organisation)
    return Question(said, (YES, NO), columns=2)


def hear_agrees(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(draft, go="phone")
        case Chosen(value="no"):
            return Turn(draft, deed=deeds.my_circle())
        case _:
            return not_this(draft, answer)


def ask_phone(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("circle-wish-phone"), wants=frozenset({"words"}))


def wanted(draft: Draft) -> Turn:
    """All was asked: the desk finds them a circle."""
    return Turn(draft, deed=deeds.circle_wanted.from_draft())


CIRCLE_WISH = Conversation(
    name="circle_wish",
    first="agrees",
    steps={
        "agrees": Step(ask_agrees, hear_agrees),
        "phone": Step(ask_phone, hear_phone(OWN, wanted)),
    },
)
