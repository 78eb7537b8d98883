"""Who has been silent for very long is asked whether we may still know them, then forgotten."""

from datetime import datetime, timedelta
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from config.network.policy import Retention

ANSWERS_WITHIN: Final = timedelta(days=14)
LOOKS_AGAIN: Final = timedelta(days=30)

Next = Literal["wait", "ask", "forget"]


def silent_until(person: Person, retention: Retention) -> datetime:
    """When someone who says nothing more has been silent for long enough.

    Who never agreed to being known is only known while a first talk may still go on.
    """
    agreed = person.consent is not None
    days = retention.silent_person_days if agreed else retention.talk_days
    return person.last_seen + timedelta(days=days)


def silence_timer(person: Person, retention: Retention) -> Timer:
    """Look at this person again when they may have been silent for long enough."""
    return look_at(person, silent_until(person, retention))


def look_at(person: Person, at: datetime, *, asked: bool = False) -> Timer:
    """The timer that looks; `asked` when they were asked whether they want to stay."""
    args = {"asked": "yes"} if asked else {}
    act = deeds.clear_person(person=person.id, **args)
    return Timer(timers.clear_person(person.id), at, act)


def needed(person: Person) -> bool:
    """Whether something is still going on with them: then nothing is taken away."""
    busy = person.offer.busy_with if person.offer else ()
    return bool(person.requests or person.cases or busy)


def what_next(person: Person, *, asked: bool, now: datetime, retention: Retention) -> Next:
    """Wait, ask, or forget. Who cannot be asked is not kept for it; who helps by phone is rung."""
    if silent_until(person, retention) > now:
        return "wait"
    hears = person.offer is not None if person.chat is None else person.reachable
    can_hear = hears and person.consent is not None
    return "forget" if asked or not can_hear else "ask"


def still_there(person: Person, retention: Retention) -> Say:
    """Ask whether we may still know them. Any press or word is a yes."""
    days = ANSWERS_WITHIN.days
    stay = Button(text("button-stay-known"), deeds.show_menu(), style="primary")
    forget = Button(text("button-forget-me"), deeds.forget_me())
    months = retention.silent_person_days // 30
    said = text("still-there", months=months, days=days)
    return Say(ToPerson(person.id), said, ((stay,), (forget,)))
