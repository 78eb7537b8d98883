"""Forget someone: everything of theirs goes, their key is destroyed, and they hear it once.

Nobody else is left waiting by it: what they asked for is withdrawn, what they held goes to others,
their cases at the desk close, and copies in other municipalities go.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import must_be_decided
from buurtbot.domain.check_ins.check_ins import contact_no_more
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Refusal, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Button, Hidden, Say, Text, ToChat, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.buddy import BuddyPast
from buurtbot.domain.keeping.forgetting import left_behind
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.asking.withdraw import withdraw_sure
from buurtbot.services.buddies.ending import in_no_buddies
from buurtbot.services.check_ins.agreeing import contact_hears
from buurtbot.services.circles.members import leaves
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.core.no_more_mail import no_more_mail
from buurtbot.services.helping.step_back import steps_back
from buurtbot.services.keeping.forgetting.clear_case import let_go_of_cases
from buurtbot.services.keeping.forgetting.in_calls import out_of_calls
from buurtbot.services.sharing.ending import in_no_share
from buurtbot.services.welcome.show_menu import not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.own_requests import own_requests
from buurtbot.storage.found.refusals import banned_id

OF_ONE_PERSON: Final[tuple[type[Talk | Staying | Call | CheckIn | Referrals | BuddyPast], ...]] = (
    Talk,
    Staying,
    Call,
    CheckIn,
    Referrals,
    BuddyPast,
)
PASSING = "passing:"  # a key that destroys itself: for the last message


@does(deeds.forget_me)
async def forget_me(work: Work, context: Context, actor: Actor) -> Decision:
    """Ask whether they are sure, and say what goes."""
    person = await work.get(Person, actor.who)
    if person is None:
        return not_met(actor)
    yes = Button(text("button-forget-sure"), deeds.forget_sure(), style="danger")
    see = Button(text("button-my-data"), deeds.my_data())
    rows = ((yes,), (see,), back_to_menu())
    kept = context.policy.retention
    days = {"audit_days": kept.audit_days, "backup_days": kept.backup_days}
    told = text("forget-sure", rewrite_hours=kept.rewrite_hours, **days)
    sure = (Say(ToPerson(person.id), told, rows),)
    stays = await _stays(work, context, person)
    return Decision(tell=(*_still_open(person), *stays, *sure))


async def _stays(work: Work, context: Context, person: Person) -> tuple[Say, ...]:
    """What is not wiped, and why: what a person of the desk must end, what is about others."""
    to, told = ToPerson(person.id), []
    here = context.neighbourhood(person.bot)
    cases = await work.look(Case, person.cases)
    if any(map(must_be_decided, cases.values())):
        said = text("forget-case-stays", organisation=here.organisation, phone=here.desk.phone)
        told.append(Say(to, said))
    if person.offer and person.offer.level:
        told.append(Say(to, text("forget-notes-stay")))
    days = context.policy.retention.refusal_days
    if person.ban:
        told.append(Say(to, text("forget-ban-stays", days=days)))
    elif person.offer and person.offer.refused:
        told.append(Say(to, text("forget-refusal-stays", days=days)))
    return tuple(told)


def _still_open(person: Person) -> tuple[Say, ...]:
    """What is going on now, and what becomes of it."""
    held = person.offer.busy_with if person.offer else ()
    if not person.requests and not held:
        return ()
    told = text("forget-still-open", asked=len(person.requests), held=len(held))
    return (Say(ToPerson(person.id), told),)


@does(deeds.forget_sure)
async def forget_sure(work: Work, context: Context, actor: Actor) -> Decision:
    """Forget who asks it."""
    person = await work.get(Person, actor.who)
    if person is None:
        return not_met(actor)
    return await forgotten(work, context, person, text("forgotten"))


async def forgotten(
    work: Work, context: Context, person: Person, goodbye: Text | None
) -> Decision:
    """Everything of this person goes; the goodbye, if any, is the last they hear."""
    requests = await own_requests(work, person.id)
    own = [await work.get(kind, person.id) for kind in OF_ONE_PERSON]
    way = await work.get(Person, person.came_by) if person.came_by else None
    ways = (way,) if way else ()
    others = await _for_others(work, context, person, requests)
    gone = Decision(
        drop=(person, *ways, *requests, *(one for one in own if one)),
        shred=(person.id, *(one.id for one in ways)),
        erased=(person.id, *(one.id for one in ways)),
        refused=_refusals(work, context, person),
        tell=_last_word(person, goodbye),
        later=(
            *_timers_gone(person, requests),
            *_as_contact(person, work.now),
            *steps_back(work, person),
        ),
        carry=lending(context, replace(person, offer=None)),
        noted=(AuditLine(person.id, "forget", person.bot),),
    )
    return others + gone


async def _for_others(
    work: Work, context: Context, person: Person, requests: list[HelpRequest]
) -> Decision:
    """What volunteers and the desk hear, and how they stand afterwards."""
    themselves = Actor("person", person.id, person.bot)
    decision = NOTHING
    open_ones = [request.id for request in requests if request.state not in ENDED]
    for request in open_ones:
        decision += await withdraw_sure(work, context, themselves, request=request)
    decision += await let_go_of_cases(work, context, person)
    decision += await leaves(work, context, person.id)
    decision += await in_no_share(work, context, person)
    decision += await in_no_buddies(work, context, person)
    decision += await contact_hears(work, context, person.id)
    decision += await no_more_mail(work, person.came_by or person.id)
    asked = [request.id for request in requests]
    for who in sorted(person.known_as):
        decision += await out_of_calls(work, context, who, asked, decision)
    return left_behind(decision, person.id, open_ones)


def _as_contact(person: Person, now: datetime) -> tuple[Timer, ...]:
    """Whose contact they were gets another."""
    return (contact_no_more(person, now),) if person.offer else ()


def _refusals(work: Work, context: Context, person: Person) -> tuple[Refusal, ...]:
    """Who was refused, or takes no part, does not come back as if nothing had been said."""
    until = work.now + timedelta(days=context.policy.retention.refusal_days)
    both = tuple(filter(None, (person.id, person.came_by)))
    barred = tuple(Refusal(banned_id(work, one), until) for one in both) if person.ban else ()
    if person.offer is None or not person.offer.refused:
        return barred
    return (*barred, *(Refusal(one, until) for one in both))


def _timers_gone(person: Person, requests: list[HelpRequest]) -> tuple[Timer, ...]:
    theirs = [timers.clear_request(request.id) for request in requests]
    return timers.taken_away(*timers.of_person(person.id), *theirs)


def _last_word(person: Person, goodbye: Text | None) -> tuple[Say, ...]:
    if person.chat is None or goodbye is None:
        return ()
    chat = Hidden(f"{PASSING}{person.id}", str(person.chat))
    return (Say(ToChat(person.bot, chat, person.language), goodbye, keys=()),)
