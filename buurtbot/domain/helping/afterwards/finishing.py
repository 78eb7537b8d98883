"""When help is done: it ends once, both sides hear it, and each is asked two short questions."""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest, State
from buurtbot.domain.core.messages import At, Change, Outgoing, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.afterwards.questions import first_question, thanks_by_phone
from buurtbot.domain.helping.afterwards.repeating import plan_next_week
from buurtbot.domain.helping.door import taken_away
from buurtbot.domain.helping.sides import (
    STILL_WRITE,
    Side,
    Sides,
    card_name,
    desk_note,
    tell_resident,
)
from buurtbot.domain.words.names import first_name_of
from config.network.policy import Policy


def ending(
    request: HelpRequest, now: datetime, policy: Policy, *, state: State = "done"
) -> tuple[HelpRequest, tuple[Timer, ...]]:
    """End a request: its last state, no timers that wait for help, and when its data goes.

    A request that has an end state already keeps it; so set "closed" yourself, or name it here.
    """
    state = request.state if request.state in ENDED else state
    ended = replace(request, state=state, ended=request.ended or now)
    clear = deeds.clear_request(request=request.id)
    waits = timers.taken_away(*timers.of_open_request(request.id))
    retention = now + timedelta(days=policy.retention.address_days)
    cleared = Timer(timers.clear_request(request.id), retention, clear)
    return ended, (*waits, cleared, *plan_next_week(ended, now))


def finish(sides: Sides, by: Side) -> Decision:
    """Either side says it is done. Holds only while someone holds the request."""
    request, later = ending(sides.request, sides.now, sides.policy)
    ask = deeds.ask_how_it_went(request=request.id)
    return Decision(
        keep=(request, *_people_afterwards(sides)),
        tell=(*_told(sides, by), *_desk_told(request)),
        later=(*later, Timer(timers.ask_how_it_went(request.id), sides.now + STILL_WRITE, ask)),
        noted=(AuditLine(_who(sides, by), "done", request.id),),
    )


def _desk_told(request: HelpRequest) -> tuple[Say, ...]:
    """For who only has a phone the desk rings after it, and only then closes the case."""
    key = "desk-done-by-phone" if request.by_desk else "desk-done"
    return desk_note(request, text(key, ref=request.ref))


def _who(sides: Sides, by: Side) -> str:
    return sides.request.resident if by == "resident" else sides.request.holder


def _people_afterwards(sides: Sides) -> tuple[Person, ...]:
    """The resident has one request less, the volunteer one more time helped; the line stays."""
    resident, holder = sides.resident, sides.holder
    requests = tuple(id_ for id_ in resident.requests if id_ != sides.id)
    freed = replace(resident, requests=requests)
    return (freed, helped(holder, resident.id, sides.id)) if holder else (freed,)


def helped(holder: Person, resident: str, request: str) -> Person:
    """The volunteer after helping: not busy with it any more, known to this resident."""
    if holder.offer is None:
        return holder
    offer = holder.offer
    known = tuple(id_ for id_ in offer.helped if id_ != resident)
    busy = tuple(id_ for id_ in offer.busy_with if id_ != request)
    times = offer.times_helped + 1
    offer = replace(offer, helped=(*known, resident), times_helped=times, busy_with=busy)
    return replace(holder, offer=offer)


def _told(sides: Sides, by: Side) -> tuple[Outgoing, ...]:
    request = sides.request
    resident, holder = first_name_of(sides.resident), first_name_of(sides.holder)
    to, still = ToPerson(request.holder), _still_write(sides)
    to_holder = _still_to_desk(sides) if sides.resident.chat is None else still
    resident_said = (
        text("resident-you-finished", still=still)
        if by == "resident"
        else text("resident-volunteer-done", name=holder, still=still)
    )
    holder_key = "volunteer-you-did" if by == "volunteer" else "volunteer-resident-finished"
    card = text("card-done", kind=sides.kind, name=resident)
    return (
        Change(to, card_name(request), card),
        *taken_away(request),
        Say(to, text(holder_key, name=resident, still=to_holder)),
        first_question(sides, "volunteer"),
        tell_resident(sides, resident_said, thanks_by_phone(sides)),
        *_first_of_resident(sides),
    )


def _still_write(sides: Sides) -> Text:
    """Until when messages are passed on: the very hour at which the line closes."""
    if sides.holder is None or sides.apart:
        return text("still-write-not")
    return text("still-write", until=At(sides.now + STILL_WRITE))


def _still_to_desk(sides: Sides) -> Text:
    """There is no chat with who only has a phone: what is written goes to the desk."""
    return text("still-to-desk", until=At(sides.now + STILL_WRITE))


def _first_of_resident(sides: Sides) -> tuple[Outgoing, ...]:
    return () if sides.resident.chat is None else (first_question(sides, "resident"),)


def hang_up_both(sides: Sides, request: HelpRequest) -> Decision:
    """The line closes for both; nobody needs to hear that."""
    people = (sides.resident, sides.holder)
    hung_up = tuple(p.hanging_up(request.id) for p in people if p and _listens(p, request))
    return Decision(keep=hung_up)


def _listens(person: Person, request: HelpRequest) -> bool:
    """Whether they hear the other side; what is for the desk only stays for the desk."""
    mine = (line for line in person.lines if line.subject == request.id)
    return any(line.kind == "request" for line in mine)
