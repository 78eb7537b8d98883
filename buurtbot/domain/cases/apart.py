"""Two who are kept apart while the desk looks: what each hears, and what the desk can do about it.

Who reported hears that it is so. The other is told only where something stops for them now: that
it does, and that it says nothing of what they did. Never by whom, nor in which words.
"""

from dataclasses import replace
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case, Outcome
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.messages import Button, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.words.names import first_name_of
from config.network.network import Neighbourhood


def paused(person: Person, other: str) -> Person:
    """They are not put together with this other, until the desk ends it."""
    return replace(person, paused_from=tuple(dict.fromkeys((*person.paused_from, other))))


def undone(person: Person, other: str, now: datetime) -> tuple[Timer, ...]:
    """What they agreed besides that is undone: neither comes to what the other shares."""
    parts = deeds.apart_in_shares(one=person.id, other=other)
    return (Timer(timers.apart_in_shares(person.id, other), now, parts),)


def going_on(person: Person, other: Person) -> Person:
    """The desk looked, and ended it. Whom they do not want to meet themselves stays so."""
    left = tuple(id_ for id_ in person.paused_from if id_ not in other.known_as)
    return replace(person, paused_from=left)


def is_paused(person: Person | None, other: Person | None) -> bool:
    """Whether this one reported the other, and the desk did not end it."""
    if person is None or other is None:
        return False
    return not other.known_as.isdisjoint(person.paused_from)


# -- what they hear


def reported(person: Person, other: Person, case: Case) -> tuple[Say, ...]:
    """That nothing goes between them from now on, also for good when they want."""
    said = text("paused-reported", name=first_name_of(other))
    return _to_reader(person, said, _stay_apart(case))


def ended(person: Person, other: Person, case: Case) -> tuple[Say, ...]:
    """The desk ended it: they can say no."""
    said = text("paused-over", name=first_name_of(other))
    return _to_reader(person, said, (*_stay_apart(case), (_person(),)))


def line_stops(other: Person, person: Person, here: Neighbourhood) -> tuple[Say, ...]:
    """They could write to each other, and cannot now."""
    said = text("paused-line", name=first_name_of(person), **whom_to_ask(here))
    return _to_reader(other, said, ((_person(),),))


def whom_to_ask(here: Neighbourhood) -> dict[str, str]:
    """Who is there for questions."""
    return {"organisation": here.organisation, "phone": here.desk.phone}


def _to_reader(person: Person, said: Text, rows: Rows) -> tuple[Say, ...]:
    """Who only has a phone hears it of the desk, that has the case."""
    return (Say(ToPerson(person.id), said, rows),) if person.chat is not None else ()


def _stay_apart(case: Case) -> Rows:
    return ((Button(text("button-block"), deeds.stay_apart(case=case.id)),),)


def _person() -> Button:
    return Button(text("button-person"), deeds.want_person())


# -- what the desk sees


def on_card(case: Case, person: Person | None, other: Person | None) -> Text | None:
    """That the two are apart: to be decided, or decided by who closed it."""
    if not is_paused(person, other):
        return None
    return text("card-apart-stays" if case.closed else "card-apart")


def asks(case: Case, outcome: Outcome) -> tuple[Text, Rows]:
    """Who closes it decides whether they stay apart: one press either way."""
    stays = deeds.close_as(case=case.id, outcome=outcome, apart="stays")
    ends = deeds.close_as(case=case.id, outcome=outcome, apart="ends")
    rows = (
        (Button(text("desk-button-stay-apart"), stays),),
        (Button(text("desk-button-end-pause"), ends),),
        (Button(text("desk-button-stay-open"), deeds.stay_open(case=case.id)),),
    )
    return text("desk-close-apart"), rows


def needs_word(case: Case, person: Person | None, other: Person | None) -> bool:
    """Whether closing it decides about the two. Of who is excluded nothing is left to decide."""
    if person is None or other is None or case.not_safe:
        return False
    return is_paused(person, other) and not (person.ban or other.ban)


def buttons(case: Case, person: Person | None, other: Person | None) -> tuple[Button, ...]:
    """What only the desk can do: put an end to it."""
    if not is_paused(person, other):
        return ()
    return (Button(text("desk-button-end-pause"), deeds.end_pause(case=case.id)),)
