"""While a neighbour helps: who is on which side of a request, and what each hears on the way.

Every decision here says what is so afterwards; nobody is told two different things.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Button, Rows, Say, Text, To, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.phone.by_phone import aloud, staff_rows
from buurtbot.domain.times.when import is_any_day
from buurtbot.domain.words.names import name_of
from config.network.policy import Policy
from geo.walking import about_minutes

Side = Literal["resident", "volunteer"]
STILL_WRITE: Final = timedelta(hours=2)  # the line stays a while: a key forgotten, a thank you
EARLY: Final = timedelta(hours=1)  # who is a little early is not asked whether they are sure


@dataclass(frozen=True)
class Sides:
    """A request with the people in it, as read at one moment. `holder` is who helps, if anyone."""

    request: HelpRequest
    resident: Person
    holder: Person | None
    now: datetime
    policy: Policy

    def other(self, side: Side) -> Person | None:
        """Whoever is on the other side."""
        return self.holder if side == "resident" else self.resident

    def one(self, side: Side) -> Person | None:
        """Whoever is on this side."""
        return self.resident if side == "resident" else self.holder

    @property
    def id(self) -> str:
        """The id of the request."""
        return self.request.id

    @property
    def held(self) -> bool:
        """Whether someone holds it now; `holder` is None all the same for who was forgotten."""
        return self.request.state in HELD

    @property
    def still_write(self) -> bool:
        """Whether the two can write to each other: while it is held, and as long after as said.

        Not any more when it is done and one of them does not want to meet the other again.
        """
        ended = self.request.ended if self.request.state == "done" else None
        afterwards = ended is not None and self.now < ended + STILL_WRITE and not self.apart
        return self.holder is not None and (self.held or afterwards)

    @property
    def apart(self) -> bool:
        """Whether one of the two does not want to meet the other any more, or takes no part."""
        one, holder = self.resident, self.holder
        return one.ban is not None or (holder is not None and one.is_apart_from(holder))

    @property
    def kind(self) -> Text:
        """The kind of help, as people call it."""
        return text(f"kind-{self.request.kind}")


def side_of(request: HelpRequest, who: str, *, desk: str = "") -> Side | None:
    """On which side someone is. A desk (its neighbourhood) stands in for who only has a phone."""
    if who == request.resident or (desk and request.by_desk and desk == request.neighbourhood):
        return "resident"
    return "volunteer" if who and who == request.holder else None


# -- marks: small facts that are kept with the request, so that each happens once


def mark_of(request: HelpRequest, what: str) -> str:
    """What was noted under this word, or nothing."""
    return dict(request.answers).get(what, "")


def marked(request: HelpRequest, what: str, value: str = "yes") -> HelpRequest:
    """Note something once, or anew."""
    return replace(request, answers=tuple({**dict(request.answers), what: value}.items()))


# -- telling


def to_resident(request: HelpRequest, resident: Person) -> To:
    """Where the resident is reached: their own chat, or the desk that rings them."""
    if resident.chat is None:
        return ToDesk(request.neighbourhood, request.case)
    return ToPerson(resident.id)


def tell_resident(
    sides: Sides, message: Text, buttons: Rows = (), *, name: str = "", protect: bool = False
) -> Say:
    """Tell the resident. Someone with only a phone is told by the desk."""
    to = to_resident(sides.request, sides.resident)
    if isinstance(to, ToPerson):
        return Say(to, message, buttons, name=name, protect=protect)
    ring = text("desk-ring-and-say", name=name_of(sides.resident), message=aloud(message))
    return Say(to, ring, staff_rows(buttons, sides.request), name=name, protect=True)


def desk_note(request: HelpRequest, message: Text) -> tuple[Say, ...]:
    """A line in the topic of the case of this request; nothing when it has none."""
    if not request.case:
        return ()
    return (Say(ToDesk(request.neighbourhood, request.case, later=True), message),)


def card_name(request: HelpRequest) -> str:
    """The message with which the holder sees what they took."""
    return f"card:{request.id}:{request.holder}"


def walk_minutes(request: HelpRequest) -> int:
    """About how many minutes the holder walks; 0 when nobody knows."""
    metres = (i.metres for i in reversed(request.invited) if i.person == request.holder)
    return next((about_minutes(walk) for walk in metres), 0)


def person_button(request: HelpRequest) -> Button:
    """[Ik wil een mens], about this request."""
    return Button(text("button-person"), deeds.want_person(request=request.id))


def resident_buttons(request: HelpRequest) -> Rows:
    """What the resident can do while someone helps."""
    ready = Button(text("button-finished"), deeds.finished(request=request.id), style="success")
    nobody = Button(text("button-not-come"), deeds.not_come(request=request.id))
    return ((ready,), (nobody,), (report_button(request),))


def report_button(request: HelpRequest) -> Button:
    """[Dit voelt niet goed]: one press, and the two are apart."""
    return Button(text("button-report"), deeds.report_behaviour(request=request.id))


# -- waiting for help


def ask_whether_come(request: HelpRequest, at: datetime, *, once_more: int = 0) -> Timer:
    """The timer that asks both sides whether help came."""
    args = {"request": request.id, **({"once_more": str(once_more)} if once_more else {})}
    return Timer(timers.came_yet(request.id), at, deeds.came_yet(**args))


def too_early(sides: Sides) -> bool:
    """Whether the agreed time is still well ahead; on any day it may have been done today."""
    request = sides.request
    is_ahead = sides.now < request.starts - EARLY
    return is_ahead and not is_any_day(request.starts, request.ends)


def let_go(person: Person, request: str) -> Person:
    """This person has nothing to do with the request any more: no line, not busy with it."""
    freed = replace(
        person.hanging_up(request), requests=tuple(r for r in person.requests if r != request)
    )
    if freed.offer is None:
        return freed
    busy = tuple(r for r in freed.offer.busy_with if r != request)
    return replace(freed, offer=replace(freed.offer, busy_with=busy))
