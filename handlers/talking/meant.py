"""What was said, in terms of the question: a choice, a time, or something strange."""

import re
from collections.abc import Callable
from typing import Final

from buurtbot.domain.core.messages import Text
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.times.when import local_day
from handlers.talking.shown import offered
from handlers.talking.talk import Answer, Chosen, Place, Question, Recording, Scene, Strange, Words
from handlers.talking.understand import choice_for, labelled

Label = Callable[[Text], str]
BETWEEN_CHOICES: Final = re.compile(r"[,;\n/]| en | and ", re.IGNORECASE)


def choice_in(question: Question, said: str, label: Label) -> str | None:
    """The choice of a question that someone typed, or None when it is something else."""
    labels = {choice.value: label(choice.label) for choice in offered(question)}
    return choice_for(said, labels, free=bool(question.wants & {"words", "address"}))


def in_terms_of(
    question: Question, answer: Answer, scene: Scene, label: Label
) -> Answer | tuple[str, ...]:
    """The answer as the question means it, or several choices; what it did not ask is strange."""
    match answer:
        case Words(text=said) if "time" in question.wants and _is_time(
            question, said, scene, label
        ):
            return answer
        case Words(text=said):
            return _typed(question, said, label)
        case Chosen(value=value) if value not in {c.value for c in offered(question)}:
            return Strange("choice")
        case Recording(kind=kind) if kind not in question.wants:
            return Strange(kind)
        case Place() if not question.wants & {"location", "address"}:
            return Strange("location")
        case _:
            return answer


def _is_time(question: Question, said: str, scene: Scene, label: Label) -> bool:
    """Whether a time was typed, and not a choice by its name: the 8th is not the 1st.

    "Morgen" that comes a day late is no choice: a button means the day after it is pressed.
    """
    if read_time(said, scene.spoken) is None:
        return False
    labels = {choice.value: label(choice.label) for choice in offered(question)}
    return local_day(scene.spoken) != local_day(scene.now) or labelled(said, labels) is None


def _typed(question: Question, said: str, label: Label) -> Answer | tuple[str, ...]:
    value = choice_in(question, said, label)
    own = {choice.value for choice in question.choices}
    if value is not None:
        return (value,) if question.many and value in own else Chosen(value)
    if question.wants & {"words", "address", "time"}:
        return Words(said)
    parts = [choice_in(question, part, label) for part in BETWEEN_CHOICES.split(said)]
    several = tuple(part for part in parts if part in own)
    if question.many and several and len(several) == len(parts):
        return several
    return Strange("words")
