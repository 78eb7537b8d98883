"""The life of an open request: how many are asked at once, how fast, in which hours, how long.

A wave gives room for some open invitations; a refusal makes room again in the same wave, and when
its time is over the next wave adds room. An open request always has a moment at which a person
looks, so none of this can go on for ever.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, get_args

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import next_at_desk
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.help_request import HelpRequest, Invited, Reply, Urgency
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.times.when import how_soon, last_day, quiet_until
from config.core.hours import Hours
from config.network.policy import Policy

HASTE: Final[tuple[str, ...]] = get_args(Urgency)
TELLS_DESK_AT_DROP_OUT: Final = 2
REMEMBERS: Final = timedelta(days=90)
KEEPS_INVITATIONS: Final = 20


@dataclass(frozen=True)
class Clock:
    """How fast the circle of this request widens now."""

    wave: timedelta
    waves: int
    deadline: timedelta


def haste(request: HelpRequest, now: datetime) -> Urgency:
    """How soon help is needed, seen from now: what was asked for Friday is for today on Friday."""
    further: Urgency = "weekly" if request.urgency == "weekly" else "later"
    return how_soon(last_day(request.starts, request.ends), now, further=further)


def drop_outs(request: HelpRequest) -> int:
    """How many volunteers took it and could not come after all."""
    return sum(1 for invited in request.invited if invited.reply == "dropped")


def clock_of(request: HelpRequest, policy: Policy, now: datetime) -> Clock:
    """The pace for this request; after a drop-out everything goes faster."""
    pace = policy.pace[haste(request, now)]
    left = policy.shorter_clock if drop_outs(request) else 1.0
    return Clock(
        wave=timedelta(minutes=pace.wave_minutes * left),
        waves=pace.waves,
        deadline=timedelta(minutes=pace.deadline_minutes * left),
    )


def waits_for_morning(request: HelpRequest, policy: Policy, now: datetime) -> datetime | None:
    """When volunteers may be asked: None means now. Quiet hours hold unless it cannot wait."""
    morning = quiet_until(now, policy.quiet)
    if morning is None:
        return None
    cannot_wait = haste(request, now) == "today" and request.starts < morning
    return None if cannot_wait else morning


def deadline(request: HelpRequest, policy: Policy, hours: Hours, now: datetime) -> datetime:
    """When a person must look, if nobody can help.

    The policy's deadline, but not before the first wave had its time, and while there is still
    time to do something. When the desk is closed then, it is the moment it opens; unless it is
    for today or the desk opens too late: then it is called at the deadline all the same.
    """
    clock = clock_of(request, policy, now)
    asks_from = waits_for_morning(request, policy, now) or now
    first = asks_from + clock.wave
    last = max(request.ends, first)
    at = min(max(now + clock.deadline, first), last)
    there = next_at_desk(hours, at)
    waits = haste(request, now) != "today" and there < request.ends
    return there if waits else at


def by_the_first_hour(request: HelpRequest, changed: HelpRequest, now: datetime) -> HelpRequest:
    """A changed request that is as urgent as before: the hour that was told first stands.

    A correction puts off nothing. An hour that is over does not count.
    """
    stands = changed.state == "open" and now < changed.look_by < request.look_by
    if not stands or haste(request, now) != haste(changed, now):
        return request
    return replace(request, look_by=changed.look_by)


# -- how many are asked


def waiting(request: HelpRequest) -> tuple[Invited, ...]:
    """The open invitations."""
    return tuple(invited for invited in request.invited if invited.reply == "waiting")


def room(request: HelpRequest, policy: Policy) -> int:
    """How many more may be asked in this wave."""
    return max(0, policy.invite_at_once * request.wave - len(waiting(request)))


def asks_first(request: HelpRequest) -> bool:
    """Whether last week's helper is still to be asked, before all others."""
    return bool(
        request.first_ask and request.wave == 0 and request.reply_of(request.first_ask) is None
    )


def next_wave(request: HelpRequest) -> HelpRequest:
    """The circle one wave wider."""
    return replace(request, wave=request.wave + 1)


# -- what volunteers say


def invited_too(request: HelpRequest, more: Sequence[Invited]) -> HelpRequest:
    """The request with these asked as well."""
    return replace(request, invited=(*request.invited, *more))


def replied(request: HelpRequest, person: str, reply: Reply) -> HelpRequest:
    """The request with what this volunteer now says (of several invitations, the last)."""
    asked = [number for number, i in enumerate(request.invited) if i.person == person]
    invited = tuple(
        replace(i, reply=reply) if number == asked[-1] else i
        for number, i in enumerate(request.invited)
    )
    return replace(request, invited=invited)


def nobody_waits(request: HelpRequest) -> HelpRequest:
    """The open invitations have ended: someone else came first, or it is no longer needed."""
    invited = tuple(
        replace(i, reply="late") if i.reply == "waiting" else i for i in request.invited
    )
    return replace(request, invited=invited)


def wanted_to(request: HelpRequest, person: str) -> HelpRequest:
    """This volunteer pressed when another just had: when it is given back they are asked first."""
    late = request.reply_of(person) in {"late", "no"}
    return replied(request, person, "beaten") if late else request


def taken_by(request: HelpRequest, person: str, now: datetime) -> HelpRequest:
    """One volunteer holds it, all other invitations have ended."""
    mine = nobody_waits(replied(request, person, "taken"))
    return replace(mine, state="taken", holder=person, taken_at=now)


def back_in_front(
    request: HelpRequest, policy: Policy, hours: Hours, now: datetime
) -> HelpRequest:
    """Who held it dropped out: it is asked again from the first wave, with a shorter clock."""
    freed = replied(request, request.holder, "dropped")
    freed = replace(freed, state="open", holder="", taken_at=None, wave=0, first_ask="")
    return replace(freed, look_by=deadline(freed, policy, hours, now))


# -- what the volunteer remembers


def asked_for(person: Person, request: str, now: datetime) -> Person:
    """The volunteer after being asked: it counts, so that others get a turn."""
    if person.offer is None:
        return person
    recent = tuple(at for at in person.offer.asked if now - at < REMEMBERS)
    mine = (*person.offer.invitations, request)[-KEEPS_INVITATIONS:]
    return replace(person, offer=replace(person.offer, asked=(*recent, now), invitations=mine))


def busy_with(person: Person, request: str) -> Person:
    """The volunteer holds this request now."""
    if person.offer is None:
        return person
    busy = (*(held for held in person.offer.busy_with if held != request), request)
    return replace(person, offer=replace(person.offer, busy_with=busy))


def dropped_out(person: Person) -> Person:
    """The volunteer could not come after all. Counted, for the desk; never held against them."""
    if person.offer is None:
        return person
    return replace(person, offer=replace(person.offer, dropped=person.offer.dropped + 1))


# -- timers


def look_timer(request: HelpRequest) -> Timer:
    """At its deadline a person looks."""
    return Timer(timers.look_by(request.id), request.look_by, deeds.look_by(request=request.id))


def widen_timer(request: HelpRequest, at: datetime | None) -> Timer:
    """When the first are asked, or the circle is widened next; None takes the timer away."""
    act = deeds.widen_circle if request.wave else deeds.ask_first
    soon = haste(request, at or request.starts)
    return Timer(
        timers.widen_circle(request.id), at, act(request=request.id, haste=soon), asks=True
    )


def instead_timer(request: HelpRequest, person: str, now: datetime) -> Timer:
    """Somebody else is asked instead of who said no or is gone, as soon as it is our turn."""
    act = deeds.ask_instead(request=request.id, haste=haste(request, now))
    return Timer(timers.ask_instead(request.id, person), now, act, asks=True)


def wanted_timer(request: HelpRequest, person: str, now: datetime) -> Timer:
    """Write down that somebody wanted to, a moment later: a crowd that presses is not held up."""
    act = deeds.wanted_to(request=request.id, person=person)
    return Timer(timers.wanted_to(request.id, person), now, act)


def again_timer(request: HelpRequest, now: datetime) -> Timer:
    """Who held it dropped out: others are asked as soon as it is our turn."""
    times = drop_outs(request)
    act = deeds.ask_again(request=request.id, haste=haste(request, now))
    return Timer(timers.ask_again(request.id, times), now, act, asks=True)


def place_in_line(act: Deed) -> int:
    """Of all that asks volunteers and is due, the most urgent goes first: 0."""
    return HASTE.index(act.args["haste"]) if act.args.get("haste") in HASTE else 0


def no_more_asking(request: HelpRequest) -> tuple[Timer, ...]:
    """Nobody is asked any more, and no deadline waits."""
    return (widen_timer(request, None), Timer(timers.look_by(request.id), None))


def begins(request: HelpRequest, policy: Policy, now: datetime) -> tuple[Timer, ...]:
    """Volunteers are asked from now on, or from the morning; and by when a person looks."""
    at = waits_for_morning(request, policy, now) or now
    return (look_timer(request), widen_timer(request, at))


def ask_whether_come_at(request: HelpRequest, policy: Policy, now: datetime) -> datetime:
    """When to ask whether help came: an hour after the time it was wanted.

    What was wanted as soon as possible should be there an hour after it was taken.
    """
    soon = haste(request, now) == "today" and request.starts <= now
    return (now if soon else request.ends) + timedelta(minutes=policy.not_come_minutes)


# -- the door word


def door_word(request: str, words: Sequence[str]) -> str:
    """Two easy words that both sides know; always the same two for the same request."""
    digest = hashlib.sha256(request.encode()).digest()
    first = int.from_bytes(digest[:8], "big") % len(words)
    step = 1 + int.from_bytes(digest[8:16], "big") % (len(words) - 1)
    return f"{words[first]} {words[(first + step) % len(words)]}"
