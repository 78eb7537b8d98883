"""Something did not feel right: told to the desk, and to nobody else."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from buurtbot.domain.words.letters import cut
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

LONGEST_WORDS = 3000


def ask_what(_draft: Draft, scene: Scene) -> Question:
    organisation = scene.neighbourhood.organisation
    said = text("ask-what-happened", organisation=organisation)
    return Question(said, wants=frozenset({"words"}))


def hear_what(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if words.strip():
            told = with_answer(draft, words=cut(words.strip(), LONGEST_WORDS))
            return Turn(told, deed=deeds.report_behaviour())
        case _:
            return not_this(draft, answer)


REPORT = Conversation("report", "what", {"what": Step(ask_what, hear_what)})
