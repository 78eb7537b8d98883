"""Somebody rings the desk and wants to help: a worker asks the same as the bot does, aloud.

Who offers already by this name and number is taken to the overview, and changes one answer there.
"""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.pieces import NO
from handlers.conversations.core.same_person import SAME, same_step
from handlers.conversations.core.who_rings import (
    OF_CALLER,
    ask_only_name,
    ask_phone,
    hear_name,
    hear_phone,
)
from handlers.conversations.places import where_home
from handlers.conversations.volunteering import offer_help
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

YES: Final = Choice("yes", text("intake-button-agreed-yes"), "primary")


def _not_noted(draft: Draft) -> Turn:
    return Turn(with_answer(draft, consent="no"), deed=deeds.offer_for_caller.from_draft())


# -- who it is


def _onward(draft: Draft) -> Turn:
    if draft.get("excluded_why"):
        return Turn(draft, go="excluded")
    return Turn(draft, go="same") if draft.get(SAME) else _as_known(draft)


def _as_known(draft: Draft) -> Turn:
    return Turn(draft, go="overview" if draft.get("kinds") else "rules")


def ask_excluded(draft: Draft, _scene: Scene) -> Question:
    why = text(f"desk-ban-{draft['excluded_why']}")
    close = Choice("not", text("button-offer-excluded-not"), "primary")
    return Question(text("desk-offer-excluded", why=why), (close,))


def hear_excluded(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="not"):
            return _not_noted(draft)
        case _:
            return not_this(draft, answer)


# -- whether it may be kept, and the end


def ask_consent(_draft: Draft, scene: Scene) -> Question:
    said = text("desk-offer-consent", organisation=scene.neighbourhood.organisation)
    return Question(said, (YES, NO))


def hear_consent(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, consent="yes"), go="overview")
        case Chosen(value="no"):
            return _not_noted(draft)
        case _:
            return not_this(draft, answer)


def hear_overview(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """As it is heard in the bot; it is kept for who is on the line."""
    turn = offer_help.hear_overview(draft, answer, scene)
    return (
        turn if turn.deed is None else Turn(turn.draft, deed=deeds.offer_for_caller.from_draft())
    )


_ASKED: Final = ("about", "consent", "overview")

OFFER_FOR_CALLER = Conversation(
    name="offer_for_caller",
    first="name",
    steps={
        "name": Step(ask_only_name, hear_name("phone")),
        "phone": Step(ask_phone, hear_phone(OF_CALLER, _onward)),
        "excluded": Step(ask_excluded, hear_excluded),
        "same": same_step(_as_known),
        **{name: one for name, one in offer_help.OFFER_HELP.steps.items() if name not in _ASKED},
        **where_home.asking_caller("desk-offer-home"),
        "consent": Step(ask_consent, hear_consent),
        "overview": Step(offer_help.ask_overview, hear_overview),
    },
)
