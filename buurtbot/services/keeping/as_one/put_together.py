"""Somebody rang, and asked in the bot as well: with their yes both become one, in one step.

What they asked in the chat goes to the record that the desk knows; who is kept apart stays so.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.helping.two_offers import WHICH, differ, with_one_offer
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.helping.two_offers import one_helper
from buurtbot.services.keeping.as_one.carried import carried, stays
from buurtbot.services.keeping.as_one.decided import stays_out
from buurtbot.services.keeping.as_one.joining import (
    asks,
    both_stay,
    joined,
    known_before,
    says,
)
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.own_requests import own_requests


@does(deeds.join_both)
async def join_both(
    work: Work, context: Context, actor: Actor, *, kept: str, helps: str = ""
) -> Decision:
    """They said yes: what they asked here is theirs there as well. As long as the code works.

    Who helps under both names says which of the two counts (`helps`: "here" or "phone").
    """
    me = await agreed_person(work, actor)
    if me is None:
        return not_met(actor)
    code = await work.get(Talk, kept)
    found = await known_before(work, code, me)
    if code is None or found is None:
        return says(me, "join-unknown")
    more = await stays(work, me, found)
    if me.ban is not None or more:
        return both_stay(me, found, more)
    if helps not in WHICH and differ(me, found):
        return asks(me, found, code)
    done = await joined(work, context, me, found, code)
    done += await _moved(work, me, with_one_offer(done.latest(found), me, helps))
    done = await carried(work, context, Twice(me, done.latest(found)), done)
    done += await one_helper(work, context, me, found, done.latest(found))
    return done + stays_out(work, done.latest(found))


async def _moved(work: Work, me: Person, both: Person) -> Decision:
    requests = await own_requests(work, me.id)
    cases = [await work.get(Case, one) for one in me.cases]
    theirs = (one for one in cases if one is not None and one.about == me.id)
    apart = [one for one in await _others(work, requests) if me.id in one.kept_from]
    return Decision(
        keep=(
            _with(both, me),
            *(_theirs(one, both.id) for one in requests),
            *(replace(one, about=both.id) for one in theirs),
            *(_apart_from(one, me.id, both.id) for one in apart),
        ),
        noted=(AuditLine(both.id, "join_both", both.id),),
    )


def _theirs(request: HelpRequest, both: str) -> HelpRequest:
    """Asked by them now, and no more of themselves."""
    others = tuple(one for one in request.invited if one.person != both)
    return replace(request, resident=both, invited=others)


def _people_of(request: HelpRequest) -> list[str]:
    """Who holds it, or was asked for it."""
    return [*filter(None, (request.holder, *(one.person for one in request.invited)))]


async def _others(work: Work, requests: list[HelpRequest]) -> list[Person]:
    """Who helped them, or was asked to: some of them may want nothing of them any more."""
    ids = dict.fromkeys(who for one in requests for who in _people_of(one))
    found = [await work.get(Person, who) for who in ids]
    return [one for one in found if one is not None]


def _with(both: Person, me: Person) -> Person:
    """Theirs of before, and what they have in the chat."""
    return replace(
        both,
        requests=(*both.requests, *me.requests),
        cases=(*both.cases, *me.cases),
        lines=(*both.lines, *me.lines),
        asked_at=(*both.asked_at, *me.asked_at),
        blocks=_each_once(*both.blocks, *me.blocks),
        paused_from=_each_once(*both.paused_from, *me.paused_from),
    )


def _apart_from(person: Person, one: str, both: str) -> Person:
    """Who wants nothing of the one, wants nothing of both."""
    blocks = (*person.blocks, both) if one in person.blocks else person.blocks
    paused = (*person.paused_from, both) if one in person.paused_from else person.paused_from
    return replace(person, blocks=_each_once(*blocks), paused_from=_each_once(*paused))


def _each_once(*ids: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
