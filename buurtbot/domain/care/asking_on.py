"""Asking on: after help, or while somebody is asked how it goes: one light question, not often."""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Button, Say, To, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import name_of


def ask_on(
    person: Person, now: datetime, *, days: int, says: str = "ask-on", shares: bool = True
) -> Decision:
    """Is something else hard just now? Nothing, when it was asked within these days.

    `says` is the text in which it is asked; where neighbours do not share (`shares`) nobody is
    asked whether they would like to do something too.

    Go on with `decision.latest(person)`.
    """
    if _is_soon(person, now, days) or person.chat is None or not person.reachable:
        return NOTHING
    yes = Button(text("button-ask-on-yes"), deeds.begin(conversation="tell_on"))
    too = Button(text("button-something-too"), deeds.something_too())
    no = Button(text("button-ask-on-no"), deeds.show_menu())
    rows = ((yes,), *(((too,),) if shares else ()), (no,))
    said = Say(ToPerson(person.id), text(says), rows)
    return Decision(keep=(replace(person, asked_on=now),), tell=(said,))


def ask_on_aloud(person: Person, to: To, now: datetime, *, days: int) -> Decision:
    """The same of who only has a telephone: read to them by who has them on the line (`to`)."""
    if _is_soon(person, now, days) or person.chat is not None:
        return NOTHING
    said = Say(to, text("desk-ask-on", name=name_of(person)), protect=True)
    return Decision(keep=(replace(person, asked_on=now),), tell=(said,))


def _is_soon(person: Person, now: datetime, days: int) -> bool:
    """Whether they were asked a short while ago."""
    return person.asked_on is not None and now < person.asked_on + timedelta(days=days)
