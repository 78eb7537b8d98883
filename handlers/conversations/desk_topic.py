"""Short talks in the topic of who only has a phone: a word more, and an answer to the helper."""

from typing import Final

from buurtbot.domain.by_phone import ADD_WORD, TO_HELPER
from buurtbot.domain.letters import units
from buurtbot.domain.messages import Deed, Text, deed, text
from handlers.strange import not_this
from handlers.talk import (
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


def _one_question(name: str, asked: Text, leads_to: Deed) -> Conversation:
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


DESK_WORD: Final = _one_question(ADD_WORD, text("ask-desk-word"), deed("add_word"))
ANSWER_HELPER: Final = _one_question(TO_HELPER, text("ask-to-helper"), deed("say_to_helper"))
