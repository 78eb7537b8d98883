"""Looking for a buddy: what for, what one likes and speaks, from where, and a yes to it.

A worker asks the same of who rings, after a name and a number.
"""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.buddies.fitting import AWAY, LANGUAGES
from buurtbot.domain.buddies.interests import asked, named
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.together.buddy import BUDDY_KINDS
from handlers.conversations.core import who_rings
from handlers.conversations.core.pieces import NO, without
from handlers.conversations.core.same_person import or_same, same_step
from handlers.conversations.core.who_rings import OF_CALLER, OWN, hear_name, hear_phone, to
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
    ticked,
    toggled,
    with_answer,
)


def ask_kind(_draft: Draft, _scene: Scene) -> Question:
    choices = tuple(Choice(kind, text(f"button-buddy-{kind}")) for kind in BUDDY_KINDS)
    return Question(text("buddy-ask-kind"), choices)


def hear_kind(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=kind) if kind in BUDDY_KINDS:
            return Turn(with_answer(draft, kind=kind), go="interests")
        case _:
            return not_this(draft, answer)


def ask_interests(draft: Draft, scene: Scene) -> Question:
    own = scene.neighbourhood.interests
    labels = ((word, named(word, own, scene.language)) for word in asked(own))
    choices = tuple(Choice(word, label) for word, label in labels if label)
    on = ticked(draft, "interests")
    return Question(text("buddy-ask-interests"), choices, many=True, ticked=on, columns=2)


def hear_interests(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=word) if word in asked(scene.neighbourhood.interests):
            return Turn(toggled(draft, "interests", word), go="interests")
        case Chosen(value="ready"):
            return Turn(draft, go="languages")
        case _:
            return not_this(draft, answer)


def ask_languages(draft: Draft, scene: Scene) -> Question:
    choices = tuple(Choice(word, text(f"spoken-{word}")) for word in LANGUAGES)
    on = ticked(_speaking(draft, scene), "languages")
    return Question(text("buddy-ask-languages"), choices, many=True, ticked=on, columns=2)


def _speaking(draft: Draft, scene: Scene) -> Draft:
    """What they speak with us is ticked to begin with."""
    return {"languages": scene.language, **draft}


def hear_languages(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    draft = _speaking(draft, scene)
    match answer:
        case Chosen(value=word) if word in LANGUAGES:
            return Turn(toggled(draft, "languages", word), go="languages")
        case Chosen(value="ready") if ticked(draft, "languages"):
            return Turn(draft, go=_after_languages(draft, scene))
        case Chosen(value="ready"):
            return Turn(draft, again=text("choose-one-first"))
        case _:
            return not_this(draft, answer)


def _after_languages(draft: Draft, scene: Scene) -> str:
    """A number for who rings each other, a place for who meets; each once."""
    if draft.get("kind") in AWAY:
        known = draft.get("place") or (scene.person and scene.person.place)
        return "consent" if known else "home"
    return "consent" if draft.get("phone") else "phone"


def ask_phone(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("buddy-ask-phone"), wants=frozenset({"words"}))


def ask_consent(draft: Draft, scene: Scene) -> Question:
    key = "buddy-consent-phone" if draft.get("kind") == "phone" else "buddy-consent"
    said = text(key, organisation=scene.neighbourhood.organisation)
    return Question(said, (Choice("yes", text("button-buddy-agree"), "primary"), NO))


def hear_consent(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(_agreed(draft), deed=deeds.seek_buddy.from_draft())
        case Chosen(value="no"):
            return Turn({}, say=(text("buddy-no-consent"),), deed=deeds.show_menu())
        case _:
            return not_this(draft, answer)


def _agreed(draft: Draft) -> Draft:
    return with_answer(without(draft, *LOOKING, "home_label"), consent="yes")


# -- what only a worker asks


def hear_consent_of_caller(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(_agreed(draft), deed=deeds.buddy_by_phone.from_draft())
        case Chosen(value="no"):
            refused = with_answer(draft, consent="no")
            return Turn(refused, deed=deeds.buddy_by_phone.from_draft())
        case _:
            return not_this(draft, answer)


STEPS: Final = {
    "kind": Step(ask_kind, hear_kind),
    "interests": Step(ask_interests, hear_interests),
    "languages": Step(ask_languages, hear_languages),
    "phone": Step(ask_phone, hear_phone(OWN, to("consent"))),
    **where_home.asking(),
}
FIND_BUDDY = Conversation(
    name="find_buddy",
    first="kind",
    steps={**STEPS, "consent": Step(ask_consent, hear_consent)},
)
BUDDY_FOR_CALLER = Conversation(
    name="buddy_for_caller",
    first="name",
    steps={
        "name": Step(who_rings.ask_only_name, hear_name("number")),
        "number": Step(who_rings.ask_phone, hear_phone(OF_CALLER, or_same(to("kind")))),
        "same": same_step(to("kind")),
        **STEPS,
        **where_home.asking_caller(),
        "consent": Step(ask_consent, hear_consent_of_caller),
    },
)
