"""The first meeting: language, what this is and what is kept, consent, and sixteen or older.

Until the end of it nothing is kept but the talk itself, and "no" takes that away too.
"""

import re
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.care.age import age_told, says_too_young
from buurtbot.domain.core.messages import Text, text
from handlers.conversations.core.pieces import NO, YES
from handlers.conversations.welcome import language
from handlers.conversations.welcome.first_words import FIRST_WORDS
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
from handlers.talking.worded import yes_or_no

OLDER: Final = re.compile(
    r"\b(?:ouder dan|boven de|older than|over) (?:16|zestien|sixteen)\b", re.IGNORECASE
)

# -- language


def ask_language(_draft: Draft, scene: Scene) -> Question:
    said = text("welcome", neighbourhood=scene.neighbourhood.name)
    return Question(said, language.choices(scene))


def hear_language(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=one) if one in scene.neighbourhood.languages:
            return Turn(with_answer(draft, language=one), go="consent", say=explained(scene))
        case _:
            return not_this(draft, answer)


def explained(scene: Scene) -> tuple[Text, ...]:
    """What this is, and what is kept for how long."""
    neighbourhood, days = scene.neighbourhood, scene.network.policy.retention
    what = text("welcome-what-this-is", neighbourhood=neighbourhood.name)
    kept = text(
        "welcome-what-is-kept",
        organisation=neighbourhood.organisation,
        address_days=days.address_days,
        words_days=days.words_days,
        request_days=days.request_days,
        silent_days=days.silent_person_days,
    )
    link = scene.network.shared.privacy_url
    return (what, kept, text("welcome-privacy", link=link)) if link else (what, kept)


# -- consent


def ask_consent(_draft: Draft, scene: Scene) -> Question:
    yes = Choice("yes", text("button-consent"), "primary")
    return Question(
        text("welcome-consent", organisation=scene.neighbourhood.organisation), (yes, NO)
    )


def hear_consent(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            version = scene.network.shared.consent_version
            agreed = with_answer(draft, consent="yes", consent_version=version)
            return Turn(agreed, go="of_age")
        case Chosen(value="no"):
            return Turn(with_answer(draft, consent="no"), deed=deeds.agree())
        case _:
            return not_this(draft, answer)


# -- sixteen or older


def ask_of_age(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("welcome-of-age"), (YES, NO), wants=frozenset({"words"}), columns=2)


def hear_of_age(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """Yes or no; who types their age has answered too."""
    answer = _aged(answer.text, scene) or answer if isinstance(answer, Words) else answer
    match answer:
        case Chosen(value="yes" | "no" as of_age):
            return Turn(with_answer(draft, of_age=of_age), deed=deeds.agree())
        case _:
            return not_this(draft, answer)


def _aged(said: str, scene: Scene) -> Chosen | None:
    """What their age comes to, or a yes or no in more words; a number in it is read first."""
    age, minimum = age_told(said), scene.network.policy.minimum_age
    if age is not None:
        return Chosen("yes" if age >= minimum else "no")
    if says_too_young(said, minimum, scene.now):
        return Chosen("no")
    agrees = yes_or_no(OLDER.sub("", said))
    return Chosen(agrees) if agrees else None


def recap(_draft: Draft, scene: Scene) -> Text:
    """Where we were, for who comes back after hours or days."""
    return text("recap-welcome", neighbourhood=scene.neighbourhood.name)


WELCOME = Conversation(
    name="welcome",
    first="language",
    steps={
        "language": Step(ask_language, hear_language),
        "consent": Step(ask_consent, hear_consent),
        "of_age": Step(ask_of_age, hear_of_age),
    },
    recap=recap,
    own_words=FIRST_WORDS,
)
