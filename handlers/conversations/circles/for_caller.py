"""Who rings wants to be in a circle: a worker asks who it is, and whether they agree to it."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.pieces import NO, YES, hidden
from handlers.conversations.core.same_person import or_same, same_step
from handlers.conversations.core.who_rings import (
    OF_CALLER,
    ask_only_name,
    ask_phone,
    hear_name,
    hear_phone,
    to,
)
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
    with_answer,
)


def ask_agrees(draft: Draft, scene: Scene) -> Question:
    asked = text("circle-ask-agrees", name=hidden(scene, draft["name"]))
    return Question(asked, (YES, NO), columns=2)


def hear_agrees(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes" | "no" as said):
            agreed = with_answer(draft, consent=said)
            return Turn(agreed, deed=deeds.circle_wished_for.from_draft())
        case _:
            return not_this(draft, answer)


CIRCLE_WISH_FOR = Conversation(
    name="circle_wish_for",
    first="name",
    steps={
        "name": Step(ask_only_name, hear_name("phone")),
        "phone": Step(ask_phone, hear_phone(OF_CALLER, or_same(to("agrees")))),
        "same": same_step(to("agrees")),
        "agrees": Step(ask_agrees, hear_agrees),
    },
)
