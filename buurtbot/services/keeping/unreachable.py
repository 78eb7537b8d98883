"""Telegram cannot reach someone: they blocked the bot, or left. Nothing of theirs may be lost."""

from dataclasses import replace
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.check_ins.check_ins import contact_no_more
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Carry, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Button, Outgoing, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching import pace
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.buddies.ending import in_no_buddies
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.helping.step_back import steps_back
from buurtbot.services.sharing.ending import out_of_shares
from buurtbot.storage.commit.work import Work


@does(deeds.unreachable)
async def unreachable(
    work: Work, context: Context, _actor: Actor, *, person: str, told: str = ""
) -> Decision:
    """As a volunteer they step back; what they asked for themselves goes to the desk.

    Who has a case of theirs hears it there; not in the one where it was just `told`.
    """
    found = await work.get(Person, person)
    if found is None or not found.reachable:
        return NOTHING
    away = replace(found, reachable=False)
    decision = Decision(
        keep=(away,),
        tell=await _told_at_cases(work, away, told),
        later=(*_as_contact(away, work.now), *steps_back(work, away)),
        carry=_elsewhere(context, away),
        noted=(AuditLine("house", "unreachable", person),),
    )
    for request in away.requests:
        decision += await _own_request(work, context, decision.latest(away), request)
    out = await out_of_shares(work, context, away)
    out += await in_no_buddies(work, context, away)
    return decision + replace(
        out,
        keep=tuple(one for one in out.keep if one.id != away.id or not isinstance(one, Person)),
    )


def _as_contact(away: Person, now: datetime) -> tuple[Timer, ...]:
    """Nobody tells them any more how it goes with a neighbour."""
    return (contact_no_more(away, now),) if away.offer else ()


async def _told_at_cases(work: Work, away: Person, told: str) -> tuple[Outgoing, ...]:
    looked = (await work.look(Case, away.cases)).values()
    return tuple(
        _gone_at(case, away) for case in looked if case.closed is None and case.id != told
    )


def _gone_at(case: Case, away: Person) -> Outgoing:
    to = replace(sheet.topic_of(case), urgent=case.urgent)
    call = Button(text("desk-button-call-back"), deeds.call_back(case=case.id))
    return Say(to, text("desk-person-gone", name=first_name_of(away)), ((call,),))


def _elsewhere(context: Context, away: Person) -> tuple[Carry, ...]:
    if away.home:
        return (Carry(away.home, deeds.unreachable(person=away.id)),)
    return lending(context, away)


async def _own_request(work: Work, context: Context, about: Person, request: str) -> Decision:
    """Nobody is sent to a door that cannot be told so: a person looks first."""
    found = await work.get(HelpRequest, request)
    if found is None or found.state in ENDED or found.state == "with_desk":
        return NOTHING
    timers: tuple[Timer, ...] = ()
    if found.state == "open":
        found = replace(found, state="with_desk", look_by=work.now)
        timers = pace.no_more_asking(found)
    opened = await open_case(
        work,
        context,
        NewCase(
            reason="unreachable",
            neighbourhood=found.neighbourhood,
            about=about,
            request=found,
            tell=False,
        ),
    )
    return opened + Decision(later=timers)


@does(deeds.gone)
async def gone(work: Work, context: Context, actor: Actor) -> Decision:
    """They blocked our bot a moment ago."""
    return await unreachable(work, context, actor, person=actor.who)


@does(deeds.back_again)
async def back_again(work: Work, context: Context, actor: Actor) -> Decision:
    """They let us in again: found again by who asks for help, and told that they are."""
    found = await work.get(Person, actor.who)
    if found is None or found.reachable:
        return NOTHING
    back = replace(found, reachable=True)
    return Decision(
        keep=(back,),
        tell=(Say(ToPerson(back.id), text("back-again"), (back_to_menu(),)),),
        carry=lending(context, back),
        noted=(AuditLine(back.id, "back_again", back.id),),
    )
