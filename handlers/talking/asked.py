"""How a question is put to somebody: with its reason above it, a person first for who is lost."""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, Text, ToPerson, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.words.only_thanks import only_thanks
from handlers.talking.lost import offers_person
from handlers.talking.shown import (
    as_keys,
    as_rows,
    has_keys,
    name_of,
    said_between,
    with_reason,
)
from handlers.talking.talk import Answer, Choice, Chosen, Conversation, Question, Scene, Words
from handlers.talking.understand import SEND as SENDS
from handlers.talking.understand import plain
from handlers.talking.unmet import as_spoken, speaking
from handlers.talking.worded import SEND, yes_or_no

ANY_OTHER: Final = "none_of_these"
WRONG: Final = "asked_what_is_wrong"  # at which turn
WHAT_IS_WRONG: Final = text("press-what-is-wrong")
NONE_OF_THESE: Final = Choice(ANY_OTHER, text("button-none-of-these"))


def ask(
    conversation: Conversation,
    talk: Talk,
    scene: Scene,
    *,
    say: tuple[Text, ...] = (),
    again: Text | None = None,
    tidy: bool = False,
) -> Decision:
    """The present question of a talk; `again` says why it is asked once more."""
    scene = as_spoken(talk, scene)
    question = conversation.steps[talk.step].ask(talk.draft, scene)
    question, again = offers_person(question, again, talk, scene)
    question, say = with_reason(question, again, say)
    return _put(question, talk, scene, say, tidy=tidy)


def ask_few(question: Question, talk: Talk, scene: Scene, values: tuple[str, ...]) -> Decision:
    """The question with only these of its choices, all of which fit what was said."""
    few = tuple(choice for choice in question.choices if choice.value in values)
    narrowed = replace(question, choices=(*few, NONE_OF_THESE))
    asked, say = with_reason(narrowed, text("which-of-these"), ())
    return _put(asked, talk, scene, say, tidy=False)


def no_answer(
    question: Question, talk: Talk, scene: Scene, said: Answer, understood: Answer
) -> Text | None:
    """What to say to what is no answer, and yet no riddle; None when it is one of those.

    Thanks, "none of these", and a "yes" that was to something else.
    """
    if said == Chosen(ANY_OTHER):
        return text("choose-from-all")
    if not isinstance(said, Words) or "words" in question.wants:
        return None
    if understood == Chosen(SEND):
        is_only_yes = yes_or_no(said.text) == "yes" and plain(said.text) not in SENDS
        return text("read-first") if is_only_yes and scene.spoken < talk.at else None
    if isinstance(understood, Chosen):
        return None
    return text("thanked-in-talk") if only_thanks(said.text) else None


def says_it_is_wrong(question: Question, said: Answer, understood: Answer) -> bool:
    """Whether it is a "no" to what was read back, and not what is to change."""
    if isinstance(understood, Chosen) or not isinstance(said, Words) or "words" in question.wants:
        return False
    is_read_back = any(choice.value == SEND for choice in question.choices)
    return is_read_back and yes_or_no(said.text) == "no"


def ask_what_is_wrong(question: Question, talk: Talk, scene: Scene) -> Decision:
    """Which answer is to change: each has a button, and what they just denied has none."""
    changes = tuple(choice for choice in question.choices if choice.value != SEND)
    narrowed = replace(question, text=WHAT_IS_WRONG, choices=changes)
    noted = replace(talk, draft={**talk.draft, WRONG: str(talk.turn)})
    return _put(narrowed, noted, scene, (), tidy=False)


def as_put(question: Question, talk: Talk) -> tuple[Question, Talk]:
    """The present question in the words in which it was put: a "no" asked what is wrong.

    Any of its choices counts all the same. The note of it is gone from the draft.
    """
    draft = {name: value for name, value in talk.draft.items() if name != WRONG}
    was_wrong = talk.draft.get(WRONG) == str(talk.turn)
    put = replace(question, text=WHAT_IS_WRONG) if was_wrong else question
    return put, replace(talk, draft=draft)


def _put(
    question: Question, talk: Talk, scene: Scene, say: tuple[Text, ...], *, tidy: bool
) -> Decision:
    to, name = ToPerson(talk.id), name_of(talk)
    if has_keys(question):
        asked = Say(to, question.text, keys=as_keys(question), name=name)
    else:
        asked = Say(to, question.text, as_rows(question, talk), name=name)
    said = said_between(talk, say, tidy=tidy and not has_keys(question))
    return Decision(keep=(talk, *speaking(scene)), tell=(*said, asked))
