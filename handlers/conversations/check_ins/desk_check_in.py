"""The same by telephone: staff ask, and type the answers in their own chat."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from buurtbot.domain.phone.numbers import is_for_danger, read_phones, shown
from buurtbot.domain.words.open_line import one_line
from handlers.conversations.check_ins.check_in import CHECK, WHEN
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
    Words,
    with_answer,
)

LONGEST_NAME = 40


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


def ask_name(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("intake-name"), wants=frozenset({"words"}))


def hear_name(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if name := one_line(words, LONGEST_NAME):
            return Turn(with_answer(draft, name=name), go="phone")
        case _:
            return not_this(draft, answer)


def ask_phone(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("intake-phone"), wants=frozenset({"words"}))


def hear_phone(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if found := read_phones(words):
            return Turn(with_answer(draft, phone=shown(found.numbers[0])), go="days")
        case Words(text=words):
            key = "intake-phone-danger" if is_for_danger(words) else "intake-phone-again"
            return Turn(draft, again=text(key))
        case _:
            return not_this(draft, answer)


DESK_CHECK_IN = Conversation(
    name="desk_check_in",
    first="agreed",
    steps={
        "agreed": Step(ask_agreed, hear_agreed),
        "name": Step(ask_name, hear_name),
        "phone": Step(ask_phone, hear_phone),
        **WHEN,
        **CHECK,
    },
)
