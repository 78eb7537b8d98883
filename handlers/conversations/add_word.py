"""One more word to a request that was sent, for whoever helps."""

from buurtbot.domain.letters import units
from buurtbot.domain.messages import deed, text
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

LONGEST_WORDS = 1000


def ask_words(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-add-word"), wants=frozenset({"words"}))


def hear_words(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if units(words) > LONGEST_WORDS:
            return Turn(draft, again=text("words-too-long", most=LONGEST_WORDS))
        case Words(text=words) if words.strip():
            return Turn(with_answer(draft, words=words.strip()), deed=deed("add_word"))
        case _:
            return not_this(draft, answer)


ADD_WORD = Conversation("add_word", "words", {"words": Step(ask_words, hear_words)})
