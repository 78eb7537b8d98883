"""A name and a telephone number, as staff ask who rings, or as somebody gives their own.

Who types 112 where a number is asked may be in danger: that is said, and not "I do not know it".
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from buurtbot.domain.core.messages import text
from buurtbot.domain.phone.numbers import is_for_danger, read_phones, shown
from buurtbot.domain.words.names import name_told
from handlers.talking.strange import not_this
from handlers.talking.talk import Answer, Draft, Question, Scene, Turn, Words, with_answer

LONGEST_NAME: Final = 40
Hear = Callable[[Draft, Answer, Scene], Turn]


@dataclass(frozen=True)
class Number:
    """Whose it is: what is said when it is none, and when it is one for emergencies."""

    again: str
    danger: str


OWN: Final = Number("check-in-phone-again", "check-in-phone-danger")
OF_CALLER: Final = Number("intake-phone-again", "intake-phone-danger")


def ask_name(_draft: Draft, _scene: Scene) -> Question:
    """What the caller is called; of an intake all may be typed in one line."""
    return Question(text("intake-name"), wants=frozenset({"words"}))


def ask_only_name(_draft: Draft, _scene: Scene) -> Question:
    """What the caller is called, and nothing else."""
    return Question(text("caller-name"), wants=frozenset({"words"}))


def hear_name(go: str) -> Hear:
    """The name, and on to that step."""

    def hear(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
        match answer:
            case Words(text=words) if name := name_told(words, LONGEST_NAME):
                return Turn(with_answer(draft, name=name), go=go)
            case _:
                return not_this(draft, answer)

    return hear


def ask_phone(_draft: Draft, _scene: Scene) -> Question:
    """On which number the caller can be rung."""
    return Question(text("intake-phone"), wants=frozenset({"words"}))


def hear_phone(whose: Number, onward: Callable[[Draft], Turn]) -> Hear:
    """The first number that is said, and onward with it."""

    def hear(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
        match answer:
            case Words(text=words) if found := read_phones(words):
                return onward(with_answer(draft, phone=shown(found.numbers[0])))
            case Words(text=words):
                return no_number(draft, words, whose)
            case _:
                return not_this(draft, answer)

    return hear


def no_number(draft: Draft, words: str, whose: Number) -> Turn:
    """It is none, or not somebody's own: asked again."""
    return Turn(draft, again=text(whose.danger if is_for_danger(words) else whose.again))


def to(step: str) -> Callable[[Draft], Turn]:
    """Onward to that step."""
    return lambda draft: Turn(draft, go=step)
