"""What was said, in terms of the question: a choice, a time, or something strange."""

import re
from collections.abc import Callable
from typing import Final

from buurtbot.domain.core.messages import Text
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.times.when import local_day
from handlers.talking.shown import offered
from handlers.talking.talk import (
    Answer,
    Chosen,
    Place,
    Question,
    Recording,
    Scene,
    Strange,
    Told,
    Words,
)
from handlers.talking.understand import choice_for, labelled, says_all
from handlers.talking.worded import SEND, named_in, yes_or_no

Label = Callable[[Text], str]
STRANGE: Final = Strange("words")
BETWEEN_CHOICES: Final = re.compile(r"[,;\n/]| en | and ", re.IGNORECASE)


def choice_in(question: Question, said: str, label: Label) -> str | None:
    """The choice of a question that someone typed, or None when it is something else."""
    labels = {choice.value: label(choice.label) for choice in offered(question)}
    return choice_for(said, labels, free=bool(question.wants & {"words", "address"}))


def in_terms_of(
    question: Question, answer: Answer, scene: Scene, label: Label
) -> Answer | tuple[str, ...]:
    """The answer as the question means it; several choices where many may be, or where two fit.

    What the question did not ask is strange.
    """
    match answer:
        case Words(text=said) if "time" in question.wants and _is_time(
            question, said, scene, label
        ):
            return answer
        case Words():
            return _typed(question, answer, label)
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


def _typed(question: Question, answer: Words, label: Label) -> Answer | tuple[str, ...]:
    value = choice_in(question, answer.text, label)
    own = {choice.value for choice in question.choices}
    if value is not None:
        return (value,) if question.many and value in own else Chosen(value)
    named = _named(question, answer, label)
    if len(named) == 1 and not question.many:
        return Chosen(named[0])
    if named:
        return named
    return Words(answer.text) if question.wants & {"words", "address", "time"} else STRANGE


def _named(question: Question, answer: Words, label: Label) -> tuple[str, ...]:
    """The choices among these words; none where words are an answer themselves, or were read."""
    if "words" in question.wants or isinstance(answer, Told):
        return ()
    labels = {choice.value: label(choice.label) for choice in question.choices}
    if question.many and says_all(answer.text):
        return tuple(c.value for c in question.choices if c.value not in question.ticked)
    if question.many:
        return _each(question, answer.text, label) or named_in(answer.text, labels)
    agrees = yes_or_no(answer.text)
    if agrees in labels:
        return (agrees,)
    if agrees == "yes" and SEND in labels:
        return (SEND,)
    return named_in(answer.text, labels)


def _each(question: Question, said: str, label: Label) -> tuple[str, ...]:
    """What was listed, when each part of it is a choice of this question."""
    own = {choice.value for choice in question.choices}
    parts = [choice_in(question, part, label) for part in BETWEEN_CHOICES.split(said)]
    several = tuple(part for part in parts if part in own)
    return several if len(several) == len(parts) else ()
