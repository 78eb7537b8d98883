"""A volunteer in somebody's home: the desk looks before the first, and who is silent is found.

Nobody is watched: they press when they are there and when they go.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_topic
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Change,
    Rows,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.timing import timers_safety as timers
from buurtbot.domain.helping.holder import (
    holder_buttons,
    left_button,
    now_is,
    state_of,
    still_button,
    there_button,
)
from buurtbot.domain.helping.sides import (
    Sides,
    ask_whether_come,
    card_name,
    desk_note,
    person_button,
    report_button,
    walk_minutes,
)
from buurtbot.domain.words.names import first_name_of
from config.network.network import Neighbourhood
from config.network.policy import Visits


def is_visit(request: HelpRequest, visits: Visits) -> bool:
    """Whether it brings somebody into a home."""
    return request.kind in visits.kinds


# -- before the first


def desk_looks_first(request: HelpRequest, offer: Offer, visits: Visits) -> bool:
    """Whether a person says yes before this volunteer goes into a home."""
    return visits.first_approved and is_visit(request, visits) and offer.visits_since is None


def waits(request: HelpRequest, here: Neighbourhood) -> Say:
    """Who took it reads that the desk looks first."""
    args = {"organisation": here.organisation, "phone": here.desk.phone}
    return Say(ToPerson(request.holder), text("visit-first", **args), ((person_button(request),),))


def not_yet(request: HelpRequest, here: Neighbourhood) -> Say:
    """The address waits for the desk."""
    args = {"organisation": here.organisation, "phone": here.desk.phone}
    said = text("visit-not-yet", **args)
    return Say(ToPerson(request.holder), said, ((person_button(request),),))


def approved(sides: Sides, holder: Person, offer: Offer) -> Decision:
    """The desk said yes; from now on they visit without being asked about first."""
    known = replace(holder, offer=replace(offer, visits_since=sides.now))
    request = now_is(sides.request, "approved")
    said = text("visit-approved", name=first_name_of(sides.resident))
    told = Say(ToPerson(holder.id), said, holder_buttons(request))
    return Decision(keep=(known, request), tell=(told,))


def not_now(sides: Sides, here: Neighbourhood) -> tuple[Say | Change, ...]:
    """The desk said no to this one: it goes to another, and it is no judgement."""
    to, kind = ToPerson(sides.request.holder), sides.kind
    said = text("visit-no", kind=kind, organisation=here.organisation, phone=here.desk.phone)
    card = Change(to, card_name(sides.request), text("paused-on-card", kind=kind))
    return card, Say(to, said, ((person_button(sides.request),),))


# -- on the way, there, and away


def sets_off(sides: Sides) -> Decision:
    """They are on their way: from now on it is noticed when nothing is heard."""
    request = now_is(sides.request, "coming")
    start = max(sides.now, request.starts) + timedelta(minutes=walk_minutes(request))
    told = _says(request, "visit-press", (there_button(request),))
    return Decision(keep=(request,), tell=(told,), later=(_look(request, _away_by(sides, start)),))


def arrives(sides: Sides, looked_for: Case | None = None) -> Decision:
    """They are there. They are looked for in this case, if in any."""
    request, by = now_is(sides.request, "there"), _away_by(sides, sides.now)
    come = by + timedelta(minutes=sides.policy.not_come_minutes)
    told = _says(request, "visit-there", (left_button(request), report_button(request)))
    note = _desk_hears(sides, looked_for, pressed(request.ref, "button-visit-there"))
    return Decision(
        keep=(request,),
        tell=(told, *note),
        later=(_look(request, by), ask_whether_come(request, come)),
        noted=(AuditLine(request.holder, "visit_there", request.id),),
    )


def still_there(sides: Sides, looked_for: Case | None = None) -> Decision:
    """All is well, and it takes longer. They are looked for in this case, if in any."""
    request = now_is(sides.request, "there")
    at = sides.now + timedelta(minutes=sides.policy.visits.still_minutes)
    told = _says(request, "visit-still", (left_button(request),))
    note = _desk_hears(sides, looked_for, text("desk-visit-still", ref=request.ref))
    return Decision(keep=(request,), tell=(told, *note), later=(_look(request, at),))


def leaves(sides: Sides, looked_for: Case | None = None) -> Decision:
    """They are away, and all is well. They are looked for in this case, if in any."""
    request = now_is(sides.request, "left")
    come = sides.now + timedelta(minutes=sides.policy.not_come_minutes)
    said = text("visit-left", name=first_name_of(sides.resident))
    note = _desk_hears(sides, looked_for, text("desk-visit-left", ref=request.ref))
    return Decision(
        keep=(request,),
        tell=(Say(ToPerson(request.holder), said, holder_buttons(request)), *note),
        later=(Timer(timers.visit_looks(request.id), None), ask_whether_come(request, come)),
        noted=(AuditLine(request.holder, "visit_left", request.id),),
    )


def asks(sides: Sides) -> Decision:
    """Nothing was heard: is all well? Asked once."""
    request = now_is(sides.request, "asked")
    at = sides.now + timedelta(minutes=sides.policy.visits.answer_minutes)
    buttons = (left_button(request), still_button(request))
    return Decision(
        keep=(request,),
        tell=(_says(request, "visit-all-well", buttons, name=first_name_of(sides.resident)),),
        later=(_look(request, at, asked="yes"),),
    )


def pressed(ref: str, button: str) -> Text:
    """Who is looked for pressed this: they are heard of, whatever else it means."""
    return text("desk-visit-pressed", ref=ref, button=text(button))


def _desk_hears(sides: Sides, looked_for: Case | None, said: Text) -> tuple[Say, ...]:
    """The desk looks for them, or may be about to: it reads it where it does so.

    A request that had a case before tells its news there, where nobody looks for them. Who is
    only rung was asked nothing first.
    """
    if looked_for:
        return (in_topic(looked_for, said),)
    return desk_note(sides.request, said) if state_of(sides.request) == "asked" else ()


def _away_by(sides: Sides, start: datetime) -> datetime:
    """When who came at `start` should be away again, with some room."""
    visits = sides.policy.visits
    return start + timedelta(minutes=visits.usual_minutes + visits.margin_minutes)


def _look(request: HelpRequest, at: datetime, **more: str) -> Timer:
    act = deeds.visit_looks(request=request.id, **more)
    return Timer(timers.visit_looks(request.id), at, act)


def _says(request: HelpRequest, key: str, buttons: tuple[Button, ...], **args: Arg) -> Say:
    said = text(key, **args)
    rows: Rows = (*((button,) for button in buttons), (person_button(request),))
    return Say(ToPerson(request.holder), said, rows)
