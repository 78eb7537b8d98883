"""Once a working day: whom of the volunteers there is something to write to, and writing it."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.staying.occasions import Occasion, is_good_time, next_round, occasion
from buurtbot.domain.staying.said import does_it_suit, no_request, still_resting
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.levels import REACH_M
from buurtbot.services.staying.known import is_on, known_of
from buurtbot.services.staying.why_no_request import found_why
from buurtbot.storage.commit.work import Work
from geo.point import Point

LEFT_ALONE: Final = timedelta(days=28)
APART: Final = timedelta(seconds=20)  # so that a round is in nobody's way


def round_timer(neighbourhood: str, work: Work) -> Timer:
    """The next round there."""
    act = deeds.staying_round(neighbourhood=neighbourhood)
    return Timer(timers.staying_round(neighbourhood), next_round(work.now), act)


@does(deeds.staying_round)
async def staying_round(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str
) -> Decision:
    """A timer: see whom there is something to write to, and set the next round."""
    here = context.neighbourhood(neighbourhood)
    if here.closed:
        return NOTHING
    then = Decision(later=(round_timer(neighbourhood, work),))
    if not context.has(neighbourhood, Activity.STAYING) or not is_good_time(work.now):
        return then
    people = await _with_an_occasion(work, context, neighbourhood)
    later = tuple(
        Timer(
            timers.look_after(person), work.now + APART * number, deeds.look_after(person=person)
        )
        for number, person in enumerate(people)
    )
    return then + Decision(later=later)


async def _with_an_occasion(work: Work, context: Context, neighbourhood: str) -> list[str]:
    """Whom to write to today. From the cards it is seen who may be; only they are read."""
    found = await work.near(Point(*context.neighbourhood(neighbourhood).centre), REACH_M)
    offers = {id_: one.card.offer for id_, one in found.items() if one.card.offer}
    known = await work.look(Staying, offers)
    policy = context.policy
    some = [
        id_
        for id_, offer in offers.items()
        if occasion(offer, known.get(id_) or Staying(id_), policy, work.now)
    ]
    there = await work.look(Person, some)
    ours = [p.id for p in there.values() if p.bot == neighbourhood and not p.home]
    return sorted(ours)[: policy.staying.most_a_round]


@does(deeds.look_after)
async def look_after(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: write to one volunteer, when there is still something to write about."""
    found = await work.get(Person, person)
    if found is None or found.offer is None or not is_on(context, found):
        return NOTHING
    known = await known_of(work, person)
    about = occasion(found.offer, known, context.policy, work.now)
    if about is None or not is_good_time(work.now) or _has_other_cares(found, work):
        return NOTHING
    yearly = work.now if about == "year" else known.yearly
    return Decision(
        keep=(replace(known, told=work.now, yearly=yearly, unanswered=known.unanswered + 1),),
        tell=(await _said(work, context, found, about),),
        noted=(AuditLine("house", f"look_after:{about}", person),),
    )


def _has_other_cares(person: Person, work: Work) -> bool:
    """Whoever has a case, or was in danger lately, is not bothered with this."""
    danger = person.crisis_answered_at
    lately = danger is not None and work.now - danger < LEFT_ALONE
    return lately or bool(person.cases) or not person.reachable


async def _said(work: Work, context: Context, person: Person, about: Occasion) -> Say:
    if about != "no_request":
        return does_it_suit(person, f"staying-{about}")
    here, why = context.neighbourhood(person.bot), await found_why(work, context, person)
    return no_request(person, here, context.policy, why)


@does(deeds.still_paused)
async def still_paused(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: a pause without an end has lasted long; at a bad time it waits for a better one."""
    found = await work.get(Person, person)
    if found is None or found.offer is None or found.offer.paused_until != UNTIL_I_SAY:
        return NOTHING
    again = pause_timer(person, work, context)
    known = await known_of(work, person)
    if known.quiet or not is_on(context, found) or _has_other_cares(found, work):
        return Decision(later=(again,))
    if not is_good_time(work.now):
        return Decision(later=(replace(again, at=next_round(work.now)),))
    told = replace(known, told=work.now)
    return Decision(keep=(told,), tell=(still_resting(found),), later=(again,))


def pause_timer(person: str, work: Work, context: Context) -> Timer:
    """When to ask who took a pause without an end. It ends with the pause."""
    at = work.now + timedelta(days=context.policy.staying.pause_days)
    return Timer(timers.pause_over(person), at, deeds.still_paused(person=person))


@does(deeds.staying_switched)
async def staying_switched(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, on: str
) -> Decision:
    """The desk switched it: who has their hours counted hears that it stops, or goes on."""
    here = context.neighbourhood(neighbourhood)
    known = await work.look(Staying, await work.near(Point(*here.centre), REACH_M))
    counts = [one.id for one in known.values() if one.counts]
    there = await work.look(Person, counts)
    ours = [p.id for p in there.values() if p.bot == neighbourhood and not p.home]
    desk = {"organisation": here.organisation, "phone": here.desk.phone}
    said = text("staying-switched-on") if on else text("staying-switched-off", **desk)
    return Decision(
        tell=tuple(Say(ToPerson(person), said) for person in ours),
        later=(round_timer(neighbourhood, work),),
    )
