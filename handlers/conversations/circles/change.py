"""The desk changes what was written down: of a member, or of the circle itself."""

from collections.abc import Callable
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles.set_up import NAME, OF_CIRCLE, OF_MEMBER, known_in
from buurtbot.domain.core.messages import Hidden, text
from buurtbot.domain.words.open_line import one_line
from handlers.conversations.circles import set_up
from handlers.conversations.circles.member import LONGEST_LINE
from handlers.conversations.core.pieces import hidden
from handlers.conversations.core.who_rings import OF_CALLER, hear_phone
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
    Words,
    with_answer,
)

NONE: Final = Choice("none", text("circle-button-none"))


def ask_change(_draft: Draft, _scene: Scene) -> Question:
    all_ = (*OF_MEMBER, *OF_CIRCLE, NAME)
    choices = tuple(Choice(one, text(f"circle-change-{one}")) for one in all_)
    return Question(text("circle-ask-change"), choices, columns=2)


def hear_change(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=what) if what in OF_MEMBER:
            return Turn(with_answer(draft, what=what), go="whom")
        case Chosen(value=what) if what in {*OF_CIRCLE, NAME}:
            return Turn(with_answer(draft, what=what), go=what)
        case _:
            return not_this(draft, answer)


def _changed(draft: Draft) -> Turn:
    return Turn(draft, deed=deeds.circle_changed.from_draft())


# -- of a member


def _name(draft: Draft, scene: Scene) -> Hidden:
    names = {one.id: one.name for one in known_in(draft, "members")}
    return hidden(scene, names.get(draft["member"], "?"))


def ask_phone(draft: Draft, scene: Scene) -> Question:
    asked = text("circle-ask-phone", name=_name(draft, scene))
    return Question(asked, wants=frozenset({"words"}))


def _ask_line(key: str) -> Callable[[Draft, Scene], Question]:
    def ask(draft: Draft, scene: Scene) -> Question:
        return Question(text(key, name=_name(draft, scene)), (NONE,), wants=frozenset({"words"}))

    return ask


def _hear_line(name: str) -> Callable[[Draft, Answer, Scene], Turn]:
    def hear(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
        match answer:
            case Chosen(value="none"):
                return _changed(with_answer(draft, **{name: ""}))
            case Words(text=words) if line := one_line(words, LONGEST_LINE):
                return _changed(with_answer(draft, **{name: line}))
            case _:
                return not_this(draft, answer)

    return hear


# -- of the circle


def _alone(name: str, then: str) -> Step:
    """A question of a new circle; where that goes on to `then`, this one is done."""
    step = set_up.CIRCLE_SET_UP.steps[name]

    def hear(draft: Draft, answer: Answer, scene: Scene) -> Turn:
        turn = step.hear(draft, answer, scene)
        return _changed(turn.draft) if turn.go == then else turn

    return Step(step.ask, hear)


STEPS: Final = {
    "change": Step(ask_change, hear_change),
    "new_phone": Step(ask_phone, hear_phone(OF_CALLER, _changed)),
    "new_address": Step(_ask_line("circle-ask-address"), _hear_line("address")),
    "new_key": Step(_ask_line("circle-ask-key"), _hear_line("key")),
    NAME: _alone("name", "days"),
    "days": _alone("days", "starts"),
    "starts": _alone("starts", "holidays"),
    "holidays": _alone("holidays", "limit"),
    "limit": _alone("limit", "who"),
}
