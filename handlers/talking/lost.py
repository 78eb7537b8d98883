"""Who is not understood twice at one question is offered a person first, who reads all of it.

What was written stands in the draft (sealed) until the question is answered.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.talk import Talk
from handlers.talking.strange import strange
from handlers.talking.talk import Answer, Choice, Draft, Question, Scene, Strange, Turn, Words

UNCLEAR: Final = "unclear"  # what was written at this question, a line for each message
LONGEST, LONGEST_LINE = 1000, 400  # so that at least two lines remain
PERSON: Final = Choice("person", text("button-person"), "primary")


def noted(turn: Turn, said: Answer, understood: Answer) -> Turn:
    """The turn with what was written in vain; without it once something was understood."""
    before = turn.draft.get(UNCLEAR, "")
    draft = {name: value for name, value in turn.draft.items() if name != UNCLEAR}
    in_vain = understood == Strange("words") and turn.again == strange(understood)
    if in_vain and isinstance(said, Words):
        line = " ".join(said.text.split())[:LONGEST_LINE]
        draft[UNCLEAR] = "\n".join(filter(None, (before, line)))[-LONGEST:]
    return replace(turn, draft=draft)


def in_vain(before: Draft, turn: Turn, said: Answer) -> bool:
    """Whether something was typed and led to nothing: the same question comes again."""
    if turn.again is None or not isinstance(said, Words):
        return False
    return {**before, UNCLEAR: ""} == {**turn.draft, UNCLEAR: ""}


def is_lost(draft: Draft) -> bool:
    """Whether it was at least twice."""
    return "\n" in draft.get(UNCLEAR, "")


def offers_person(
    question: Question, why: Text | None, talk: Talk, scene: Scene
) -> tuple[Question, Text | None]:
    """The question with a person as its first button; not for staff, who are one."""
    is_theirs = scene.person is not None and scene.person.id == talk.id
    if why is None or not is_theirs or not is_lost(talk.draft):
        return question, why
    first = replace(question, choices=(PERSON, *question.choices))
    return first, text("person-can-help")
