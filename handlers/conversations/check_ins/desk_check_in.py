"""The same by telephone: staff ask, and type the answers in their own chat."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.check_ins.check_in import CHECK, WHEN
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


def ask_agreed(_draft: Draft, _scene: Scene) -> Question:
    yes = Choice("yes", text("intake-button-agreed-yes"), "primary")
    no = Choice("no", text("intake-button-agreed-no"))
    return Question(text("desk-check-in-agreed"), (yes, no))


def hear_agreed(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, agreed="yes", by="desk"), go="name")
        case Chosen(value="no"):
            return Turn(draft, deed=deeds.check_in_not_agreed.from_draft())
        case _:
            return not_this(draft, answer)


DESK_CHECK_IN = Conversation(
    name="desk_check_in",
    first="agreed",
    steps={
        "agreed": Step(ask_agreed, hear_agreed),
        "name": Step(ask_only_name, hear_name("phone")),
        "phone": Step(ask_phone, hear_phone(OF_CALLER, or_same(to("days")))),
        "same": same_step(to("days")),
        **WHEN,
        **CHECK,
    },
)
