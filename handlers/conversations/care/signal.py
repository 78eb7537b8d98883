"""A worry about somebody: first whether they know, then as little as is enough; no name."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from buurtbot.domain.words.letters import cut
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

LONGEST_WORDS: Final = 1000


def ask_knows(_draft: Draft, _scene: Scene) -> Question:
    choices = (
        Choice("yes", text("signal-they-know")),
        Choice("no", text("signal-they-know-not")),
        Choice("first", text("signal-talk-first")),
    )
    return Question(text("ask-signal-knows"), choices)


def hear_knows(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="first"):
            return Turn({}, say=(text("signal-talks-first"),), deed=deeds.show_menu())
        case Chosen(value=value):
            return Turn(with_answer(draft, knows=value), go="what")
        case _:
            return not_this(draft, answer)


def ask_what(_draft: Draft, scene: Scene) -> Question:
    organisation = scene.neighbourhood.organisation
    said = text("ask-signal-what", organisation=organisation)
    return Question(said, wants=frozenset({"words"}), private=True)


def hear_what(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    return heard_what(draft, answer, go="reply")


def heard_what(draft: Draft, answer: Answer, *, go: str) -> Turn:
    """What is seen, in words, and on to this step."""
    match answer:
        case Words(text=words) if words.strip():
            return Turn(with_answer(draft, words=cut(words.strip(), LONGEST_WORDS)), go=go)
        case _:
            return not_this(draft, answer)


def ask_reply(_draft: Draft, _scene: Scene) -> Question:
    choices = (
        Choice("yes", text("signal-may-ask")),
        Choice("no", text("signal-may-not-ask")),
    )
    return Question(text("ask-signal-reply"), choices)


def hear_reply(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=value):
            return Turn(with_answer(draft, reply=value), deed=deeds.give_signal())
        case _:
            return not_this(draft, answer)


SIGNAL: Final = Conversation(
    "signal",
    "knows",
    {
        "knows": Step(ask_knows, hear_knows),
        "what": Step(ask_what, hear_what),
        "reply": Step(ask_reply, hear_reply),
    },
)
