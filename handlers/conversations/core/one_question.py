"""A talk of one question: the words that answer it go with one deed."""

from typing import Final

from buurtbot.domain.core.messages import Deed, Text, text
from buurtbot.domain.words.letters import units
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
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


def one_question(name: str, asked: Text, leads_to: Deed) -> Conversation:
    """The conversation of this name; its step is called "words", as what the deed gets."""

    def ask(_draft: Draft, _scene: Scene) -> Question:
        return Question(asked, wants=frozenset({"words"}))

    def hear(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
        match answer:
            case Words(text=words) if units(words) > LONGEST_WORDS:
                return Turn(draft, again=text("words-too-long", most=LONGEST_WORDS))
            case Words(text=words) if words.strip():
                return Turn(with_answer(draft, words=words.strip()), deed=leads_to)
            case _:
                return not_this(draft, answer)

    return Conversation(name, "words", {"words": Step(ask, hear)})
