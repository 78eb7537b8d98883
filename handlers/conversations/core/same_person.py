"""A number that we know of somebody with another name: the worker asks whether it is the same one.

Two in a house may share a telephone, and a name is misspelt: a number alone makes nobody another.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from buurtbot.domain.core.messages import text
from handlers.conversations.core.pieces import hidden, without
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
)

SAME: Final = "same"  # in the draft: who it may be, each with `id`, `name` and earlier answers
SAME_AS: Final = "same_as"  # in the draft: the id of who it is, or that it is somebody new
NEW: Final = "new"
MOST: Final = 4


def written(people: Iterable[Mapping[str, str]]) -> str:
    """What the question needs of each, for the draft."""
    return json.dumps([dict(one) for one in people][:MOST])


def ask_same(draft: Draft, scene: Scene) -> Question:
    """One press for each whom it may be, and one for somebody new."""
    shown = json.loads(draft.get(SAME, "[]"))
    those = tuple(
        Choice(str(number), text("same-person-yes", name=hidden(scene, one["name"])))
        for number, one in enumerate(shown, 1)
    )
    return Question(text("same-person"), (*those, Choice(NEW, text("same-person-new"))))


def or_same(onward: Callable[[Draft], Turn]) -> Callable[[Draft], Turn]:
    """Onward, but first the question where a number is of somebody with another name."""
    return lambda draft: Turn(draft, go=SAME) if draft.get(SAME) else onward(draft)


def same_step(onward: Callable[[Draft], Turn]) -> Step:
    """The step, and onward with what is known of who it is."""

    def hear(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
        shown = json.loads(draft.get(SAME, "[]"))
        those = {str(number): one for number, one in enumerate(shown, 1)}
        bare = without(draft, SAME)
        match answer:
            case Chosen(value="new"):
                return onward({**bare, SAME_AS: NEW})
            case Chosen(value=number) if number in those:
                known = dict(those[number])
                return onward({**bare, SAME_AS: known.pop("id"), **known})
            case _:
                return not_this(draft, answer)

    return Step(ask_same, hear)
