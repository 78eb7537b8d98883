"""One press says how a case ended; half a minute later it is closed, if nothing came between.

Until then nothing has changed for the person: what they write comes to the desk as before, and
the words they will get stand in the topic, with the way back.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case, Closing, closing_name
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.messages import Button, Change, Erase, Outgoing, Rows, Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.preview import previewed

SOON: Final = timedelta(seconds=30)  # long enough to see a slip of the finger, and to read it


def timer(case: Case) -> Timer:
    """When it is closed; it takes the timer away when it is not going to be."""
    at = case.closing.pressed + SOON if case.closing else None
    return Timer(timers.close_soon(case.id), at, deeds.close_soon(case=case.id))


def is_meant_still(case: Case, closing: Closing) -> bool:
    """Whether nothing was said there, by anybody, and nobody took it over since the press."""
    came = (case.said, case.attended, case.alarmed, case.waiting_since, case.not_safe)
    return case.times == closing.times and not any(at and at > closing.pressed for at in came)


def asked(case: Case, rows: Rows) -> tuple[Outgoing, ...]:
    """How it ended; the answer takes the place of the question."""
    to, name = topic_of(case), closing_name(case.id)
    return Erase(to, name), Say(to, text("desk-what-outcome"), rows, name=name)


def told(case: Case, closing: Closing, about: Person, words: Text) -> tuple[Outgoing, ...]:
    """How it ended and what they will get, in the place of the question.

    Changed where it stands: in a full minute of the group it would go, and nothing come for long.
    """
    shown = previewed(about, words, "desk-preview-close")
    said = text("two-lines", first=text(f"outcome-{closing.outcome}"), rest=shown)
    name, rows = closing_name(case.id), _rows(case, closing)
    return (Change(topic_of(case), name, said, rows, anew=True),)


def _rows(case: Case, closing: Closing) -> Rows:
    apart = {"apart": closing.apart} if closing.apart else {}
    now = deeds.close_as(case=case.id, outcome=closing.outcome, sure="yes", **apart)
    return (
        (Button(text("desk-button-close-not"), deeds.stay_open(case=case.id), style="primary"),),
        (Button(text("desk-button-close-now"), now),),
    )


def sent(before: Case, about: Person | None, words: tuple[Say, ...]) -> tuple[Outgoing, ...]:
    """It is closed: what they got stays to be read, and there is nothing to choose any more."""
    to, name = topic_of(before), closing_name(before.id)
    if before.closing is None or about is None or not words:
        return (Erase(to, name),)
    return (Change(to, name, previewed(about, words[0].text, "desk-got")),)


def taken_back(case: Case) -> tuple[Case, tuple[Outgoing, ...]]:
    """It is not closed: the case, and that it stays open."""
    stays = Say(topic_of(case), text("desk-stays-open"))
    return _left_open(case, stays)


def came_between(case: Case) -> tuple[Case, tuple[Outgoing, ...]]:
    """The same, because of what was said or done there since."""
    return _left_open(case, Say(topic_of(case), text("desk-stays-open-came")))


def _left_open(case: Case, said: Say) -> tuple[Case, tuple[Outgoing, ...]]:
    gone = (Erase(topic_of(case), closing_name(case.id)),) if case.closing else ()
    return replace(case, closing=None), (*gone, said)
