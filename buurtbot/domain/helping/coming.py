"""Did somebody come? Both sides are asked at the same time, once more, and then a person looks."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import (
    Sides,
    ask_whether_come,
    mark_of,
    marked,
    person_button,
    tell_resident,
)
from buurtbot.domain.matching.pace import ask_whether_come_at
from buurtbot.domain.times.when import begins, quiet_until
from buurtbot.domain.words.names import first_name_of

ASK_AGAIN_AFTER: Final = timedelta(minutes=30)
TIMES: Final = 2  # how often is asked before a person looks


def hands_over(once_more: int) -> bool:
    """Whether both sides have been asked often enough."""
    return once_more >= TIMES


def ask_both(sides: Sides, once_more: int) -> Decision:
    """Ask the resident whether somebody came, and the volunteer whether it worked out."""
    next_time = ask_whether_come(sides.request, _next_ask(sides), once_more=once_more + 1)
    return Decision(tell=(_ask_resident(sides), _ask_volunteer(sides)), later=(next_time,))


def _next_ask(sides: Sides, *, times: int = 1) -> datetime:
    """Half an hour on (or a few); nobody is woken at night to be asked again."""
    at = sides.now + times * ASK_AGAIN_AFTER
    return quiet_until(at, sides.policy.quiet) or at


def _ask_resident(sides: Sides) -> Say:
    request = sides.request
    came = Button(text("button-came"), deeds.finished(request=request.id), style="success")
    not_yet = Button(text("button-not-yet"), deeds.not_come(request=request.id))
    rows: Rows = ((came,), (not_yet,), (person_button(request),))
    message = text("resident-came-yet", name=first_name_of(sides.holder), kind=sides.kind)
    return tell_resident(sides, message, rows)


def _ask_volunteer(sides: Sides) -> Say:
    ready = Button(text("button-yes-done"), deeds.done(request=sides.id), style="success")
    message = text("volunteer-came-yet", name=first_name_of(sides.resident), kind=sides.kind)
    rows = ((ready,), *_coming_or_not(sides))
    return Say(ToPerson(sides.request.holder), message, rows)


def _coming_or_not(sides: Sides) -> Rows:
    asked = str(int(sides.now.timestamp()))
    coming = deeds.on_my_way(request=sides.id, asked=asked)
    cannot = deeds.cannot_after_all(request=sides.id)
    return (
        (Button(text("button-coming"), coming, style="primary"),),
        (Button(text("button-cannot-come"), cannot),),
    )


def not_come(sides: Sides) -> Decision:
    """The resident says nobody came: the volunteer is asked, and it counts against them once."""
    request = sides.request
    told = text("volunteer-not-come", name=first_name_of(sides.resident), kind=sides.kind)
    ask = Say(ToPerson(request.holder), told, _coming_or_not(sides))
    told_now = Decision(
        tell=(ask,),
        later=(ask_whether_come(request, _next_ask(sides, times=2), once_more=1),),
        noted=(AuditLine(request.resident, "not_come", request.id),),
    )
    if mark_of(request, "volunteer.no_show") == request.holder or sides.holder is None:
        return told_now
    request = marked(request, "volunteer.no_show", request.holder)
    return told_now + Decision(keep=(request, stood_up(sides.holder)))


def stood_up(volunteer: Person) -> Person:
    """One more time that a volunteer did not come."""
    if volunteer.offer is None:
        return volunteer
    dropped = volunteer.offer.dropped + 1
    return replace(volunteer, offer=replace(volunteer.offer, dropped=dropped))


def wait_a_little(sides: Sides) -> Decision:
    """The agreed time is still ahead: say so, and how to reach a person."""
    name, when = first_name_of(sides.holder), begins(sides.request)
    message = text("resident-wait-a-little", name=name, when=when)
    rows = ((person_button(sides.request),),)
    request, told = sides.request, tell_resident(sides, message, rows)
    at = ask_whether_come_at(request, sides.policy, sides.now)
    return Decision(tell=(told,), later=(ask_whether_come(request, at),))
