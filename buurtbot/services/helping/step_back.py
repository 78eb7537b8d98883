"""Someone is not there any more for what they held or were asked for: each request goes on.

By their own word, because they stopped or moved, or because Telegram cannot reach them.
"""

from dataclasses import replace
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.asking.asked import asked_again
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Change, Outgoing, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.door import taken_away
from buurtbot.domain.helping.holder import runs
from buurtbot.domain.helping.sides import Sides, card_name, let_go, tell_resident
from buurtbot.domain.matching import pace
from buurtbot.domain.volunteering import day_limit, lending
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.silent_visit import not_heard_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.helping.enough import enough_today
from buurtbot.services.matching.keep_asking import nobody_found
from buurtbot.storage.commit.work import Work
from config.words.door_words import door_words


def steps_back(work: Work, person: Person) -> tuple[Timer, ...]:
    """For someone who can or will not be asked any more: every request they are in goes on.

    As timers that are due at once, so that each request is decided by itself. Who is asked for
    one more at this very moment is not forgotten: then the decision is stale.
    """
    work.hold_invitations(person.id)
    offer = person.offer
    requests = dict.fromkeys((*offer.busy_with, *offer.invitations)) if offer else {}
    return tuple(
        Timer(
            timers.step_back(request, person.id),
            work.now,
            deeds.step_back(request=request, person=person.id),
        )
        for request in requests
    )


@does(deeds.step_back)
async def step_back(
    work: Work, context: Context, _actor: Actor, *, request: str, person: str
) -> Decision:
    """A timer: free what this person holds, count their open invitation as a no."""
    found = await work.get(HelpRequest, request)
    if found is None:
        return NOTHING
    if found.holder == person and found.state in HELD:
        out = await drop_out(work, context, found, is_there=False)
        return out + await _silent_in_a_home(work, context, found, out)
    if found.reply_of(person) != "waiting" or found.state not in {"open", "with_desk"}:
        return NOTHING
    found = pace.replied(found, person, "unreachable")
    return Decision(keep=(found,), later=(pace.instead_timer(found, person, work.now),))


async def _silent_in_a_home(
    work: Work, context: Context, request: HelpRequest, out: Decision
) -> Decision:
    """Who was visiting, and cannot be asked how it is any more, is looked for."""
    if not runs(request):
        return NOTHING
    holder = await work.get(Person, request.holder)
    gone = out.latest(holder) if holder else None
    return await not_heard_of(work, context, out.latest(request), gone)


async def drop_out(
    work: Work, context: Context, request: HelpRequest, *, is_there: bool = True
) -> Decision:
    """Who held it is out: nobody holds it now, others are asked with a shorter clock.

    After the time it was wanted there is nothing left to ask: then a person looks at once.
    `is_there`: whether the volunteer still hears us.
    """
    free = freed_request(context, request, work.now)
    resident = await work.get(Person, request.resident)
    holder = await work.get(Person, request.holder)
    freed = _freed(work, request, free, holder, is_there=is_there)
    if resident is not None:
        freed += _resident_told(work, context, free, resident, holder)
        resident = freed.latest(resident)
    freed += await goes_on(work, context, free, resident)
    if holder is None or not is_there:
        return freed
    return freed + await _enough(work, context, freed.latest(holder), free.neighbourhood)


def freed_request(context: Context, request: HelpRequest, now: datetime) -> HelpRequest:
    """The request without who held it, to be asked again."""
    hours = context.neighbourhood(request.neighbourhood).desk.hours
    return _with_new_word(pace.back_in_front(request, context.policy, hours, now))


def _with_new_word(request: HelpRequest) -> HelpRequest:
    """Who gave it back may know the word for the door: another one holds for who comes next."""
    times = pace.drop_outs(request)
    word = pace.door_word(f"{request.id}:{times}", door_words()) if request.door_word else ""
    return replace(request, door_word=word)


async def _enough(work: Work, context: Context, volunteer: Person, neighbourhood: str) -> Decision:
    """Whoever gives back again and again rests for the day, and the desk looks."""
    offer = volunteer.offer
    reason = day_limit.enough(offer, context.policy.taking, work.now) if offer else None
    if reason is None or reason.why != "gave_back":
        return NOTHING
    return await enough_today(work, context, volunteer, neighbourhood, reason)


def _freed(
    work: Work, request: HelpRequest, free: HelpRequest, holder: Person | None, *, is_there: bool
) -> Decision:
    out = pace.dropped_out(let_go(holder, request.id)) if holder else None
    out = day_limit.gave_back(out, work.now) if out else None
    return Decision(
        keep=(free, out) if out else (free,),
        tell=_thanked(request) if is_there else (),
        later=(Timer(timers.came_yet(request.id), None), pace.look_timer(free)),
        carry=lending.told_elsewhere(out, work.municipality) if out else (),
        noted=(AuditLine(request.holder, "dropped_out", request.id),),
    )


def _thanked(request: HelpRequest) -> tuple[Outgoing, ...]:
    to, kind = ToPerson(request.holder), text(f"kind-{request.kind}")
    card = Change(to, card_name(request), text("card-given-back", kind=kind))
    return card, *taken_away(request), Say(to, text("cannot-thanks", kind=kind))


def _resident_told(
    work: Work, context: Context, free: HelpRequest, resident: Person, holder: Person | None
) -> Decision:
    sides = Sides(free, resident, None, work.now, context.policy)
    name = first_name_of(holder)
    told = text("asking-dropped-out", name=name, kind=sides.kind)
    return Decision(
        keep=(resident.hanging_up(free.id),),
        tell=(tell_resident(sides, told),),
    )


async def goes_on(
    work: Work, context: Context, free: HelpRequest, resident: Person | None
) -> Decision:
    """Others are asked, or after its time a person looks."""
    if free.ends <= work.now:
        return await nobody_found(work, context, free, resident=resident, reason="dropped")
    goes_on = Decision(later=(pace.again_timer(free, work.now),))
    if resident is None:
        return goes_on
    here = context.neighbourhood(free.neighbourhood)
    sides = Sides(free, resident, None, work.now, context.policy)
    return goes_on + Decision(tell=(tell_resident(sides, *asked_again(free, here)),))
