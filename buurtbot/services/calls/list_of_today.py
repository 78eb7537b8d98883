"""The call list as a desk and volunteers see it, and what the clock does with it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls as pure
from buurtbot.domain.calls import shown
from buurtbot.domain.calls.callers import is_caller, may_call
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Change, Erase, Say, To, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.calls.called import called_of
from buurtbot.services.calls.held_card import place_of, staff_chat
from buurtbot.services.calls.put_on_list import kept, to_desk
from buurtbot.services.calls.ring_back import without_over
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work

READ: Final = 40  # of the longest waiting; who comes after them waits for their turn


async def due(work: Work, slugs: Sequence[str]) -> tuple[Call, ...]:
    """Whom there is to call now in these neighbourhoods, in the order in which they are called."""
    ids = [id_ for slug in slugs for id_ in await work.listed(Call, slug, most=READ)]
    return pure.in_order(tuple((await work.look(Call, ids)).values()), work.now)


@does(deeds.call_list)
async def call_list(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """Show who is to be called now in these neighbourhoods, without names."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    return Decision(tell=(await _list(work, context, slugs, ToDesk(slugs[0])),))


async def _list(work: Work, context: Context, slugs: Sequence[str], to: To) -> Say:
    place = ", ".join(context.neighbourhood(slug).name for slug in slugs)
    said, rows = shown.the_list(place, await due(work, slugs), work.now)
    return Say(to, said, rows)


@does(deeds.more_calls)
async def more_calls(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """Show who else there is to call, where this card stands."""
    if actor.role == "person":
        return await my_calls(work, context, actor)
    found = await work.get(Call, call)
    slug = found.neighbourhood if found else actor.neighbourhood
    to = staff_chat(work, context, actor, slug, chat) if chat else ToDesk(slug)
    return Decision(tell=(await _list(work, context, [slug], to),))


@does(deeds.my_calls)
async def my_calls(work: Work, context: Context, actor: Actor) -> Decision:
    """Show a volunteer who may call whom there is to call; others hear that they may not."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    to = ToPerson(person.id)
    if not is_caller(person, context.policy.calls):
        return Decision(tell=(Say(to, text("calls-not-you"), (back_to_menu(),)),))
    theirs = await _for(work, context, person)
    place = context.neighbourhood(person.bot).name
    said, rows = shown.the_list(place, theirs, work.now)
    seen = tuple(_seen(call, person.id) for call in theirs[: shown.SHOWN])
    return Decision(keep=seen, tell=(Say(to, said, (*rows, back_to_menu())),))


def _seen(call: Call, who: str) -> Call:
    return replace(call, shown=tuple(dict.fromkeys((*call.shown, who))))


async def _for(work: Work, context: Context, caller: Person) -> list[Call]:
    """Whom this volunteer may call now."""
    there = await due(work, [caller.bot])
    called = await work.look(Person, [call.id for call in there])
    may = context.policy.calls
    ids = [c.id for c in there if c.id in called and may_call(caller, c, called[c.id], may)]
    held = {call.id: call for call in await work.get_all(Call, ids)}
    return [held[id_] for id_ in ids if id_ in held]


# -- the clock


@does(deeds.call_moves)
async def call_moves(work: Work, context: Context, _actor: Actor, *, call: str) -> Decision:
    """It comes up, goes back on the list, is for anyone, or waited too long; or nothing of it."""
    found = await work.get(Call, call)
    if found is None:
        return NOTHING
    left = await without_over(work, found)
    return await _moved(work, context, found) if left == found else kept(work, context, left)


async def _moved(work: Work, context: Context, call: Call) -> Decision:
    match pure.moves(call, work.now, context.policy.calls):
        case "lease_over":
            return _lease_over(work, context, call)
        case "was_let_go":
            return kept(work, context, pure.given_back(call))
        case "asks_first":
            return _asks_first(work, context, call)
        case "comes_up":
            anyone = pure.for_anyone(call)
            return kept(work, context, anyone) + await announced(work, anyone)
        case "too_late":
            return await _too_late(work, context, call)
    return kept(work, context, call) if call.is_open else NOTHING


async def _too_late(work: Work, context: Context, call: Call) -> Decision:
    person = await called_of(work, call.id)
    if person is None:
        return Decision(drop=(call,))
    left = pure.without_lapsed(call, work.now, context.policy.calls)
    if left != call:
        return kept(work, context, left)
    return await to_desk(work, context, call, person, came="not_called")


def _asks_first(work: Work, context: Context, call: Call) -> Decision:
    said, rows = shown.for_you(call)
    asked = Say(ToPerson(call.by), said, rows, name=shown.card_name(call, call.by))
    return kept(work, context, replace(call, told=True)) + Decision(tell=(asked,))


def _lease_over(work: Work, context: Context, call: Call) -> Decision:
    """Who said nothing is not blamed; they can still say what came of it."""
    said, rows = shown.lease_over(call)
    name = shown.card_name(call, call.holder)
    told = Change(place_of(work, context, call), name, said, rows, anew=True)
    back = kept(work, context, replace(pure.given_back(call), told=False))
    noted = AuditLine(call.holder, "call_lease_over", call.id)
    return back + Decision(tell=(told,), noted=(noted,))


async def announced(work: Work, call: Call) -> Decision:
    """The group sees how many wait, in one line in the place of the one before."""
    others = [id_ for id_ in await work.listed(Call, call.neighbourhood) if id_ != call.id]
    to = ToDesk(call.neighbourhood, urgent=call.urgent)
    name = shown.waiting_name(call.neighbourhood)
    said, rows = shown.waiting(call.neighbourhood, len(others) + 1)
    line = Say(to, said, rows, name=name, quiet=not call.urgent)
    return Decision(tell=(Erase(to, name), line))


@does(deeds.clear_call)
async def clear_call(work: Work, _context: Context, _actor: Actor, *, call: str) -> Decision:
    """Nobody called for long: when they last were, and what was noted, goes."""
    found = await work.get(Call, call)
    return Decision(drop=(found,)) if found and not found.is_open else NOTHING
