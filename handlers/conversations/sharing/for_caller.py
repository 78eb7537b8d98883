"""Sharing for who rings: a worker asks the same as the bot does, and reads it out.

First who it is; then, from what is shown of them, offering something or hearing what others share.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.pieces import NO
from handlers.conversations.core.same_person import or_same, same_step
from handlers.conversations.core.who_rings import (
    OF_CALLER,
    ask_only_name,
    ask_phone,
    hear_name,
    hear_phone,
)
from handlers.conversations.places import where_home
from handlers.conversations.sharing import name_neighbour, offer_share
from handlers.conversations.sharing.hear_offers import agreed
from handlers.conversations.sharing.offer_share import ask_read_back, hear_read_back
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


# -- who it is


def ask_consent(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("share-caller-consent"), (YES, NO))


def _known_or_asked(draft: Draft) -> Turn:
    """Who agreed before is not asked once more."""
    if draft.get("person"):
        return Turn(draft, deed=deeds.sharing_caller.from_draft())
    return Turn(draft, go="consent")


def hear_consent(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes" | "no" as said):
            return Turn(with_answer(draft, consent=said), deed=deeds.sharing_caller.from_draft())
        case _:
            return not_this(draft, answer)


SHARING_CALLER = Conversation(
    name="sharing_caller",
    first="name",
    steps={
        "name": Step(ask_only_name, hear_name("phone")),
        "phone": Step(ask_phone, hear_phone(OF_CALLER, or_same(_known_or_asked))),
        "same": same_step(_known_or_asked),
        "consent": Step(ask_consent, hear_consent),
    },
)


# -- something to share


def hear_sent(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """As it is heard in the bot; before it goes out it is asked whose number is given."""
    turn = hear_read_back(draft, answer, scene)
    return turn if turn.deed is None else Turn(turn.draft, go="rings")


def ask_rings(_draft: Draft, _scene: Scene) -> Question:
    no = Choice("no", text("button-share-rings-no"))
    return Question(text("share-ask-rings"), (YES, no))


def hear_rings(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes" | "no" as said):
            return Turn(with_answer(draft, rings=said), deed=deeds.share_for_caller.from_draft())
        case _:
            return not_this(draft, answer)


SHARE_FOR_CALLER = Conversation(
    name="share_for_caller",
    first="kind",
    steps={
        **offer_share.STEPS,
        **where_home.asking_caller("desk-share-home"),
        "consent": Step(ask_read_back, hear_sent),
        "rings": Step(ask_rings, hear_rings),
    },
)


# -- hearing of it


def ask_hears(_draft: Draft, scene: Scene) -> Question:
    pace, calls = scene.network.policy.sharing, scene.network.policy.calls
    said = text(
        "share-ask-consent-phone",
        minutes=pace.walk_minutes,
        most=pace.heard_a_day,
        begin=calls.begin.hour,
        end=calls.end.hour,
    )
    return Question(said, (YES, NO))


def hear_hears(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(agreed(draft), deed=deeds.hear_for_caller.from_draft())
        case Chosen(value="no"):
            refused = with_answer(draft, consent="no")
            return Turn(refused, deed=deeds.hear_for_caller.from_draft())
        case _:
            return not_this(draft, answer)


HEAR_FOR_CALLER = Conversation(
    name="hear_for_caller",
    first="home",
    steps={**where_home.asking_caller(), "consent": Step(ask_hears, hear_hears)},
)


# -- a neighbour who may be called


def hear_knows(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """As it is heard in the bot; who was not asked yet stays unnamed."""
    match answer:
        case Chosen(value="no"):
            return Turn(with_answer(draft, knows="no"), deed=deeds.name_for_caller.from_draft())
        case _:
            return name_neighbour.hear_knows(draft, answer, scene)


def ask_named(draft: Draft, scene: Scene) -> Question:
    """As in the bot; its buttons tell nothing, and go away after the key of this talk went."""
    return replace(name_neighbour.ask_read_back(draft, scene), private=False)


def hear_named(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    turn = name_neighbour.hear_read_back(draft, answer, scene)
    return turn if turn.deed is None else Turn(draft, deed=deeds.name_for_caller.from_draft())


NAME_FOR_CALLER = Conversation(
    name="name_for_caller",
    first="knows",
    steps={
        **name_neighbour.NAME_NEIGHBOUR.steps,
        "knows": Step(name_neighbour.ask_knows, hear_knows),
        "read_back": Step(ask_named, hear_named),
    },
    recap=name_neighbour.recap,
)
