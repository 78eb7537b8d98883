"""Hear what neighbours share: from where, and what it means to say yes to that."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.pieces import NO, without
from handlers.conversations.places import where_home
from handlers.conversations.places.where import LOOKING
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
    with_answer,
)


def ask_consent(_draft: Draft, scene: Scene) -> Question:
    pace = scene.network.policy.sharing
    yes = Choice("yes", text("button-share-hear"), "primary")
    said = text("share-ask-consent", minutes=pace.walk_minutes, most=pace.heard_a_day)
    return Question(said, (yes, NO))


def hear_consent(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(agreed(draft), deed=deeds.hear_offers())
        case Chosen(value="no"):
            return Turn({}, say=(text("share-hear-not"),), deed=deeds.together_menu())
        case _:
            return not_this(draft, answer)


def agreed(draft: Draft) -> Draft:
    """What is kept of it, with the yes."""
    return with_answer(without(draft, *LOOKING, "home_label"), consent="yes")


def opens_at(_draft: Draft, scene: Scene) -> str:
    """Whose place is known says only whether they want it."""
    return "consent" if scene.person and scene.person.place else "home"


HEAR_OFFERS = Conversation(
    name="hear_offers",
    first="home",
    steps={**where_home.asking(), "consent": Step(ask_consent, hear_consent)},
    opens_at=opens_at,
)
