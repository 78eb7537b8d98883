"""What a worker can do now: a short card on what worries us, one press away in the topic.

A computer read along and may be wrong, so every other card is one press further.
"""

from collections.abc import Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.alarms import worries
from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import (
    Button,
    Change,
    Deed,
    Erase,
    Outgoing,
    Rows,
    Say,
    Text,
    text,
)
from config.care.advice import Advice, AllAdvice

DATE: Final = "%d-%m-%Y"


def advice_for(case: Case, cards: AllAdvice) -> Advice | None:
    """The card on what worries us now, or on why the desk was called; None when that says not."""
    return cards.on(*reversed(worries(case)), case.reason)


def first_shown(case: Case, said: Text, rows: Rows) -> tuple[Outgoing, ...]:
    """A card at the end of the topic; the one that was asked for before goes."""
    name = _name(case)
    return (Erase(topic_of(case), name), Say(topic_of(case), said, rows, name=name))


def shown_instead(case: Case, said: Text, rows: Rows) -> tuple[Outgoing, ...]:
    """Another card, in the place of the one that stands there."""
    return (Change(topic_of(case), _name(case), said, rows, anew=True),)


def card(advice: Advice, numbers: Mapping[str, str]) -> Text:
    """What to ask, what not to say, whom to call and when 112, and where that comes from."""
    key = advice.key
    return text(
        "advice",
        title=text(f"advice-{key}"),
        ask=text(f"advice-{key}-ask"),
        **{"not": text(f"advice-{key}-not")},
        call=text(f"advice-{key}-call", **numbers),
        source=_source(advice),
    )


def steps(advice: Advice, numbers: Mapping[str, str]) -> Text:
    """The meldcode in five steps."""
    return text("advice-steps", safe_home=numbers["safe_home"], source=_source(advice))


def _source(advice: Advice) -> Text:
    day = advice.checked_on.strftime(DATE)
    return text("advice-source", source=advice.source, date=day)


def under_card(case: Case, advice: Advice) -> Rows:
    """The five steps where they belong, and the way to the other cards."""
    others = Button(text("desk-button-advice-others"), deeds.advise(case=case.id, card="all"))
    if not advice.steps:
        return ((others,),)
    five = deeds.meldcode(case=case.id)
    return ((Button(text("desk-button-advice-steps"), five),), (others,))


def back_to(case: Case, advice: Advice) -> Rows:
    """Back to the card that the five steps belong to."""
    return ((Button(text(f"advice-{advice.key}"), _shows(case, advice)),),)


def _shows(case: Case, advice: Advice) -> Deed:
    return deeds.advise(case=case.id, card=advice.key)


def all_cards(case: Case, cards: AllAdvice) -> Rows:
    """One button for each card."""
    return tuple((Button(text(f"advice-{one.key}"), _shows(case, one)),) for one in cards.advice)


def _name(case: Case) -> str:
    return f"advice:{case.id}"
