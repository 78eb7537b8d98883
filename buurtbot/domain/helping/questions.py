"""Two short questions for each side afterwards. Nobody has to answer; a first answer counts.

Resident: did it work out (`went`), see this neighbour more often (`again`). The volunteer the same
in other words. Whoever says no to `again` is never put together with the other one any more, and
the other one never hears that.
"""

from dataclasses import replace
from typing import Final, Literal

from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    Button,
    Change,
    Deed,
    Outgoing,
    Rows,
    Say,
    Text,
    ToPerson,
    deed,
    text,
)
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.helping.aside import back_to_other
from buurtbot.domain.helping.changing import answers_of
from buurtbot.domain.helping.sides import Helping, Side, mark_of, marked, person_button
from buurtbot.domain.words.names import first_name_of

What = Literal["went", "again"]
WHATS: Final[tuple[What, ...]] = ("went", "again")
VALUES: Final[dict[tuple[Side, What], tuple[str, ...]]] = {
    ("resident", "went"): ("yes", "partly", "no"),
    ("resident", "again"): ("yes", "maybe", "no"),
    ("volunteer", "went"): ("good", "okay", "bad"),
    ("volunteer", "again"): ("yes", "maybe", "no"),
}
IN_PART: Final = ("went", "partly")
# Of a request that was helped in part, what holds for the rest of it too.
STAYS_SO: Final = frozenset(
    {"kind", "for_other", "other_name", "other_agreed", "address", "place", "place_unknown"}
)
WORRIES: Final = {("went", "no"), ("went", "bad")}
READY_THANKS: Final = ("1", "2", "3")


def first_question(helping: Helping, side: Side) -> Say:
    """How did it go?"""
    return _question(helping, side, "went")


def waiting_for(request: HelpRequest, side: Side) -> What | None:
    """The first question this side has not answered, or None."""
    return next((what for what in WHATS if not mark_of(request, f"{side}.{what}")), None)


def ask_once_more(helping: Helping) -> tuple[Say, ...]:
    """Ask whoever has not answered. Someone with only a phone is left in peace."""
    sides: tuple[Side, ...] = ("resident", "volunteer")
    asked = ((side, waiting_for(helping.request, side)) for side in sides)
    return tuple(
        _question(helping, side, what) for side, what in asked if what and reached(helping, side)
    )


def reached(helping: Helping, side: Side) -> bool:
    """Whether this side can be asked in a chat."""
    person = helping.one(side)
    return person is not None and person.chat is not None


def answered_all(helping: Helping, request: HelpRequest) -> bool:
    """Whether no question is open any more for anyone who can answer."""
    sides: tuple[Side, ...] = ("resident", "volunteer")
    return not any(waiting_for(request, side) for side in sides if reached(helping, side))


def answered(helping: Helping, side: Side, what: What, value: str) -> Decision:
    """One answer: it is noted, and the next question follows. A second answer changes nothing."""
    mark = f"{side}.{what}"
    if mark_of(helping.request, mark) or value not in VALUES[side, what]:
        return Decision(tell=(Say(_to(helping, side), text("how-noted-already")),))
    request = marked(helping.request, mark, value)
    now_known = replace(helping, request=request)
    said = Change(
        _to(helping, side), _name(request, side, what), _shown(helping, side, what, value)
    )
    return Decision(
        keep=(request, *_kept_apart(now_known, side, what, value)),
        tell=(said, *_afterwards(now_known, side, what, value)),
        noted=(AuditLine(_to(helping, side).person, "answer_question", request.id),),
    )


def _afterwards(helping: Helping, side: Side, what: What, value: str) -> tuple[Outgoing, ...]:
    """What worked out in part is asked about first; the other question waits for the answer."""
    if (what, value) == IN_PART:
        return (_what_is_left(helping),)
    return (*_worry(helping, side, what, value), *_next(helping, side))


def _what_is_left(helping: Helping) -> Say:
    more = Button(text("button-something-left"), deed("ask_the_rest", request=helping.id))
    nothing = Button(text("button-nothing-left"), deed("nothing_left", request=helping.id))
    rows = ((more,), (nothing,), (person_button(helping.request),))
    name = _left_name(helping.request)
    return Say(_to(helping, "resident"), text("ask-what-is-left"), rows, name=name)


def nothing_is_left(helping: Helping) -> Decision:
    """It is good so: the question that waited follows."""
    return Decision(tell=(_left_closed(helping), *_next(helping, "resident")))


def the_rest(helping: Helping) -> Decision:
    """Begin a talk about what is still needed: for the same person, at the same place."""
    answers = answers_of(helping.request, helping.now)
    kept = {key: value for key, value in answers.items() if key in STAYS_SO}
    talk = Talk(
        id=helping.request.resident,
        conversation="ask_for_help",
        step="words",
        at=helping.now,
        turn=int(helping.now.timestamp()),
        draft={**kept, "rest": "yes"},
    )
    return Decision(keep=(talk,), tell=(_left_closed(helping),))


def _left_closed(helping: Helping) -> Change:
    to, name = _to(helping, "resident"), _left_name(helping.request)
    return Change(to, name, text("ask-what-is-left"))


def _left_name(request: HelpRequest) -> str:
    return f"how:{request.id}:left"


def worries(what: What, value: str) -> bool:
    """Whether this answer is one that the desk should hear more of."""
    return (what, value) in WORRIES


def blocking(person: Person, other: str) -> Person:
    """This person and the other are never put together any more."""
    blocks = tuple(dict.fromkeys((*person.blocks, other)))
    return replace(person, blocks=blocks)


def _kept_apart(helping: Helping, side: Side, what: What, value: str) -> tuple[Person, ...]:
    one, other = helping.one(side), helping.other(side)
    if (what, value) != ("again", "no") or one is None or other is None:
        return ()
    return (blocking(one, other.id),)


def _worry(helping: Helping, side: Side, what: What, value: str) -> tuple[Say, ...]:
    if not worries(what, value):
        return ()
    report = Button(text("button-report"), deed("report_behaviour", request=helping.id))
    rows = ((person_button(helping.request),), (report,), *back_to_other(helping, side))
    name = first_name_of(helping.other(side))
    return (Say(_to(helping, side), text("sorry-to-hear", name=name), rows),)


def _next(helping: Helping, side: Side) -> tuple[Outgoing, ...]:
    what = waiting_for(helping.request, side)
    if what:
        return (_question(helping, side, what),)
    apart = "-apart" if mark_of(helping.request, f"{side}.again") == "no" else ""
    if side == "volunteer":
        key = f"volunteer-questions-done{apart}"
        args = {"name": first_name_of(helping.resident)} if apart else {}
        return (Say(_to(helping, side), text(key, **args)),)
    message = text(f"resident-questions-done{apart}", name=first_name_of(helping.holder))
    return (Say(_to(helping, side), message, thanks_buttons(helping)),)


def thanks_buttons(helping: Helping) -> Rows:
    """Thank in own words, or with words that are ready. Not for a neighbour one is kept from."""
    if mark_of(helping.request, "resident.again") == "no":
        return ()
    own = deed("begin", conversation="thank", request=helping.id)
    ready = tuple(
        (Button(text(f"thanks-ready-{n}"), deed("thank", request=helping.id, ready=n)),)
        for n in READY_THANKS
    )
    return ((Button(text("button-thank"), own, style="primary"),), *ready)


def thanks_by_phone(helping: Helping) -> Rows:
    """A thank you that the desk sends for who only has a phone, in words that are ready."""
    if helping.resident.chat is not None or helping.apart:
        return ()
    label = text("button-thank-for", name=first_name_of(helping.resident))
    return ((Button(label, deed("thank", request=helping.id, ready=READY_THANKS[0])),),)


def _question(helping: Helping, side: Side, what: What) -> Say:
    answers = tuple(
        (Button(text(f"answer-how-{side}-{what}-{value}"), _answer(helping, what, value)),)
        for value in VALUES[side, what]
    )
    name = _name(helping.request, side, what)
    return Say(_to(helping, side), _asked(helping, side, what), answers, name=name)


def _answer(helping: Helping, what: What, value: str) -> Deed:
    return deed("answer_question", request=helping.id, what=what, value=value)


def _asked(helping: Helping, side: Side, what: What) -> Text:
    return text(f"ask-how-{side}-{what}", name=first_name_of(helping.other(side)))


def _shown(helping: Helping, side: Side, what: What, value: str) -> Text:
    answer = text(f"answer-how-{side}-{what}-{value}")
    return text("how-answered", question=_asked(helping, side, what), answer=answer)


def _name(request: HelpRequest, side: Side, what: What) -> str:
    return f"how:{request.id}:{side}:{what}"


def _to(helping: Helping, side: Side) -> ToPerson:
    resident, holder = helping.request.resident, helping.request.holder
    return ToPerson(resident if side == "resident" else holder)
