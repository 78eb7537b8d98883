"""Who may do a deed: looked at in one place, before it is done, whoever asks for it.

The declaration says who; here it is seen whether the actor is that, and of the right
neighbourhood. What is kept no longer is left to the deed, that says so in its own words.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import wraps
from typing import Any, Final

from buurtbot.domain.cases import bans
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, RecordT
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.taking_part import TAKEN_PART_IN, TakingPart
from buurtbot.domain.deeds.declared import (
    HOLDER,
    MODERATOR,
    NEIGHBOUR,
    RESIDENT,
    SHOWN_TO,
    Declared,
    Role,
)
from buurtbot.domain.helping.sides import Side, side_of
from buurtbot.services.core.both_sides import gone, tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work

log = logging.getLogger(__name__)
Done = Callable[..., Awaitable[Decision]]
AS: Final[Mapping[Side, Role]] = {"resident": RESIDENT, "volunteer": HOLDER}
SLUGS: Final = ("neighbourhoods", "slugs", "neighbourhood")


def only_by_who_may(declared: Declared[Any], deed: Done) -> Done:
    """The same deed, that does nothing but refuse for who may not do it."""

    @wraps(deed)
    async def done(work: Work, context: Context, actor: Actor, **args: Any) -> Decision:
        if not await may(work, actor, declared.by, args):
            return _refused(actor, declared)
        if await _takes_no_part(work, actor, declared):
            here = context.neighbourhood(actor.neighbourhood)
            return Decision(tell=(bans.refused(actor.who, here),))
        return await deed(work, context, actor, **args)

    return done


async def _takes_no_part(work: Work, actor: Actor, declared: Declared[Any]) -> bool:
    """Whether the desk decided that they take no part, and this is not for them."""
    if actor.role != "person" or declared.name in bans.STILL:
        return False
    person = await _see(work, Person, actor.who)
    return person is not None and person.ban is not None


async def may(work: Work, actor: Actor, by: tuple[Role, ...], args: Mapping[str, Any]) -> bool:
    """Whether the actor is one of those who may, where these arguments lead to."""
    if actor.role == "person":
        return (
            NEIGHBOUR in by
            or await _is_shown_to(work, actor, by, args)
            or await _is_on_a_side(work, actor, by, args)
        )
    if actor.role != "moderator":
        return actor.role in by
    if MODERATOR in by:
        return await _is_of_their_desk(work, actor, args)
    return RESIDENT in by and await _is_on_a_side(work, actor, by, args)


async def _is_shown_to(
    work: Work, actor: Actor, by: tuple[Role, ...], args: Mapping[str, Any]
) -> bool:
    """Whether they are in it, were asked for it, or the case is about them."""
    if SHOWN_TO not in by:
        return False
    request = await _see(work, HelpRequest, args.get("request", ""))
    case = await _see(work, Case, args.get("case", ""))
    knows = request is None or side_of(request, actor.who) or request.reply_of(actor.who)
    if not knows or (case is not None and case.about != actor.who):
        return False
    there = [one async for one in _taken_part_in(work, args)]
    names = await _names(work, actor.who) if there else ()
    return all(any(one.has(name) for name in names) for one in there)


async def _names(work: Work, who: str) -> frozenset[str]:
    """By which they are known: what is over is kept under that of then."""
    person = await _see(work, Person, who)
    return person.known_as if person else frozenset({who})


async def _is_on_a_side(
    work: Work, actor: Actor, by: tuple[Role, ...], args: Mapping[str, Any]
) -> bool:
    if RESIDENT not in by and HOLDER not in by:
        return False
    found = await _see(work, HelpRequest, args["request"])
    if found is None:
        return True
    desks = actor.desks if actor.role == "moderator" else ("",)
    sides = (side_of(found, actor.who, desk=desk) for desk in desks)
    return any(side and AS[side] in by for side in sides)


async def _is_of_their_desk(work: Work, actor: Actor, args: Mapping[str, Any]) -> bool:
    """Whether all that the arguments name is of a neighbourhood that this moderator acts for."""
    slugs = {slug for name in SLUGS for slug in args.get(name, "").split()}
    slugs |= {slug async for slug in _neighbourhoods(work, args)}
    return slugs <= set(actor.desks)


async def _neighbourhoods(work: Work, args: Mapping[str, Any]) -> AsyncIterator[str]:
    line = await _see(work, Talk, args.get("line", ""))
    case = line.draft.get("case", "") if line else args.get("case", "")
    if found := await _see(work, Case, case):
        yield found.neighbourhood
    if request := await _see(work, HelpRequest, args.get("request", "")):
        yield request.neighbourhood
    if person := await _see(work, Person, args.get("person", "")):
        yield person.bot
    async for one in _taken_part_in(work, args):
        yield one.neighbourhood


async def _taken_part_in(work: Work, args: Mapping[str, Any]) -> AsyncIterator[TakingPart]:
    for name, kind in TAKEN_PART_IN.items():
        if found := await _see(work, kind, args.get(name, "")):
            yield found


async def _see(work: Work, kind: type[RecordT], id_: str) -> RecordT | None:
    return await work.see(kind, id_) if id_ else None


def _refused(actor: Actor, declared: Declared[Any]) -> Decision:
    """What is not theirs is as what is not there. That something of ours may not is a mistake."""
    log.warning("%s was refused to a %s", declared.name, actor.role)
    if actor.role == "moderator" and MODERATOR in declared.by:
        return tell_actor(actor, text("desk-case-gone"))
    return gone(actor)
