"""Two short questions for each side afterwards. Nobody has to answer; a first answer counts.

Resident: did it work out (`went`), see this neighbour more often (`again`). The volunteer the same
in other words. Whoever says no to `again` is never put together with the other one any more, and
the other one never hears that.
"""

from dataclasses import replace
from typing import Final, Literal

from buurtbot.domain import deeds
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
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.helping.aside import back_to_other
from buurtbot.domain.helping.changing import answers_of
from buurtbot.domain.helping.sides import (
    Side,
    Sides,
    mark_of,
    marked,
    person_button,
    report_button,
)
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


def first_question(sides: Sides, side: Side) -> Say:
    """How did it go?"""
    return _question(sides, side, "went")


def waiting_for(request: HelpRequest, side: Side) -> What | None:
    """The first question this side has not answered, or None."""
    return next((what for what in WHATS if not mark_of(request, f"{side}.{what}")), None)


def ask_once_more(sides: Sides) -> tuple[Say, ...]:
    """Ask whoever has not answered. Someone with only a phone is left in peace."""
    both: tuple[Side, ...] = ("resident", "volunteer")
    asked = ((side, waiting_for(sides.request, side)) for side in both)
    return tuple(
        _question(sides, side, what) for side, what in asked if what and reached(sides, side)
    )


def reached(sides: Sides, side: Side) -> bool:
    """Whether this side can be asked in a chat."""
    person = sides.one(side)
    return person is not None and person.chat is not None


def answered_all(sides: Sides, request: HelpRequest) -> bool:
    """Whether no question is open any more for anyone who can answer."""
    both: tuple[Side, ...] = ("resident", "volunteer")
    return not any(waiting_for(request, side) for side in both if reached(sides, side))


def answered(sides: Sides, side: Side, what: What, value: str) -> Decision:
    """One answer: it is noted, and the next question follows. A second answer changes nothing."""
    mark = f"{side}.{what}"
    if mark_of(sides.request, mark) or value not in VALUES[side, what]:
        return Decision(tell=(Say(_to(sides, side), text("how-noted-already")),))
    request = marked(sides.request, mark, value)
    now_known = replace(sides, request=request)
    said = Change(_to(sides, side), _name(request, side, what), _shown(sides, side, what, value))
    return Decision(
        keep=(request, *_kept_apart(now_known, side, what, value)),
        tell=(said, *_afterwards(now_known, side, what, value)),
        noted=(AuditLine(_to(sides, side).person, "answer_question", request.id),),
    )


def _afterwards(sides: Sides, side: Side, what: What, value: str) -> tuple[Outgoing, ...]:
    """What worked out in part is asked about first; the other question waits for the answer."""
    if (what, value) == IN_PART:
        return (_what_is_left(sides),)
    return (*_worry(sides, side, what, value), *_next(sides, side))


def _what_is_left(sides: Sides) -> Say:
    more = Button(text("button-something-left"), deeds.ask_the_rest(request=sides.id))
    nothing = Button(text("button-nothing-left"), deeds.nothing_left(request=sides.id))
    rows = ((more,), (nothing,), (person_button(sides.request),))
    name = _left_name(sides.request)
    return Say(_to(sides, "resident"), text("ask-what-is-left"), rows, name=name)


def nothing_is_left(sides: Sides) -> Decision:
    """It is good so: the question that waited follows."""
    return Decision(tell=(_left_closed(sides), *_next(sides, "resident")))


def the_rest(sides: Sides) -> Decision:
    """Begin a talk about what is still needed: for the same person, at the same place."""
    answers = answers_of(sides.request, sides.now)
    kept = {key: value for key, value in answers.items() if key in STAYS_SO}
    talk = Talk(
        id=sides.request.resident,
        conversation="ask_for_help",
        step="words",
        at=sides.now,
        turn=int(sides.now.timestamp()),
        draft={**kept, "rest": "yes"},
    )
    return Decision(keep=(talk,), tell=(_left_closed(sides),))


def _left_closed(sides: Sides) -> Change:
    to, name = _to(sides, "resident"), _left_name(sides.request)
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


def _kept_apart(sides: Sides, side: Side, what: What, value: str) -> tuple[Person, ...]:
    one, other = sides.one(side), sides.other(side)
    if (what, value) != ("again", "no") or one is None or other is None:
        return ()
    return (blocking(one, other.id),)


def _worry(sides: Sides, side: Side, what: What, value: str) -> tuple[Say, ...]:
    if not worries(what, value):
        return ()
    rows = (
        (person_button(sides.request),),
        (report_button(sides.request),),
        *back_to_other(sides, side),
    )
    name = first_name_of(sides.other(side))
    return (Say(_to(sides, side), text("sorry-to-hear", name=name), rows),)


def _next(sides: Sides, side: Side) -> tuple[Outgoing, ...]:
    what = waiting_for(sides.request, side)
    if what:
        return (_question(sides, side, what),)
    apart = "-apart" if mark_of(sides.request, f"{side}.again") == "no" else ""
    if side == "volunteer":
        key = f"volunteer-questions-done{apart}"
        args = {"name": first_name_of(sides.resident)} if apart else {}
        return (Say(_to(sides, side), text(key, **args)),)
    message = text(f"resident-questions-done{apart}", name=first_name_of(sides.holder))
    return (Say(_to(sides, side), message, thanks_buttons(sides)),)


def thanks_buttons(sides: Sides) -> Rows:
    """Thank in own words, or with words that are ready. Not for a neighbour one is kept from."""
    if mark_of(sides.request, "resident.again") == "no":
        return ()
    own = deeds.begin(conversation="thank", request=sides.id)
    ready = tuple(
        (Button(text(f"thanks-ready-{n}"), deeds.thank(request=sides.id, ready=n)),)
        for n in READY_THANKS
    )
    return ((Button(text("button-thank"), own, style="primary"),), *ready)


def thanks_by_phone(sides: Sides) -> Rows:
    """A thank you that the desk sends for who only has a phone, in words that are ready."""
    if sides.resident.chat is not None or sides.apart:
        return ()
    label = text("button-thank-for", name=first_name_of(sides.resident))
    return ((Button(label, deeds.thank(request=sides.id, ready=READY_THANKS[0])),),)


def _question(sides: Sides, side: Side, what: What) -> Say:
    answers = tuple(
        (Button(text(f"answer-how-{side}-{what}-{value}"), _answer(sides, what, value)),)
        for value in VALUES[side, what]
    )
    name = _name(sides.request, side, what)
    return Say(_to(sides, side), _asked(sides, side, what), answers, name=name)


def _answer(sides: Sides, what: What, value: str) -> Deed:
    return deeds.answer_question(request=sides.id, what=what, value=value)


def _asked(sides: Sides, side: Side, what: What) -> Text:
    return text(f"ask-how-{side}-{what}", name=first_name_of(sides.other(side)))


def _shown(sides: Sides, side: Side, what: What, value: str) -> Text:
    answer = text(f"answer-how-{side}-{what}-{value}")
    return text("how-answered", question=_asked(sides, side, what), answer=answer)


def _name(request: HelpRequest, side: Side, what: What) -> str:
    return f"how:{request.id}:{side}:{what}"


def _to(sides: Sides, side: Side) -> ToPerson:
    resident, holder = sides.request.resident, sides.request.holder
    return ToPerson(resident if side == "resident" else holder)
