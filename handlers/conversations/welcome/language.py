"""Choosing the language, at any time. The question stands in all of them."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
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


def choices(scene: Scene) -> tuple[Choice, ...]:
    """The languages of this neighbourhood, each by its own name."""
    return tuple(Choice(one, text(f"language-{one}")) for one in scene.neighbourhood.languages)


def ask_language(_draft: Draft, scene: Scene) -> Question:
    return Question(text("ask-language"), choices(scene))


def hear_language(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=one) if one in scene.neighbourhood.languages:
            return Turn(with_answer(draft, language=one), deed=deeds.set_language.from_draft())
        case _:
            return not_this(draft, answer)


LANGUAGE = Conversation("language", "language", {"language": Step(ask_language, hear_language)})
