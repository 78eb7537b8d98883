"""Who helps and only has a telephone is rung with what others read: the call list is their chat.

It stands around every deed, so that nothing which is told to them is told to nobody.
"""

from collections.abc import Awaitable, Callable
from functools import wraps

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Outgoing, Say, ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping import by_phone
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work

Done = Callable[..., Awaitable[Decision]]


def rings_who_helps(deed: Done) -> Done:
    """The same deed, of which who helps by phone hears by phone."""

    @wraps(deed)
    async def done(work: Work, context: Context, actor: Actor, **args: str) -> Decision:
        return await reached(work, context, await deed(work, context, actor, **args))

    return done


async def reached(work: Work, context: Context, decision: Decision) -> Decision:
    """The same decision, where they stand on the call list with what they must know.

    Who held something before it was decided must hear of that also when they hold it no more.
    """
    phones = await _phones(work, decision)
    aside = [one for one in decision.tell if _of(one) in phones]
    if not aside:
        return decision
    result: Decision = _without(decision, aside)
    for one in aside:
        result += await _rung(work, context, phones[_of(one)], one, result)
    return result


def _without(decision: Decision, aside: list[Outgoing]) -> Decision:
    kept = tuple(one for one in decision.tell if one not in aside)
    return Decision(**{**vars(decision), "tell": kept})


def _of(told: Outgoing) -> str:
    return told.to.person if isinstance(told.to, ToPerson) else ""


async def _phones(work: Work, decision: Decision) -> dict[str, Person]:
    """Those of whom something is told and who are rung: most were read already."""
    ids = dict.fromkeys(filter(None, map(_of, decision.tell)))
    known = {id_: work.known(id_) for id_ in ids}
    people = {id_: person for id_, person in known.items() if person}
    people |= await work.look(Person, [id_ for id_ in ids if id_ not in people])
    rung = {id_: person for id_, person in people.items() if by_phone.only_rung(person)}
    return {id_: person for id_, person in rung.items() if decision.latest(person).chat is None}


async def _rung(
    work: Work, context: Context, person: Person, told: Outgoing, so_far: Decision
) -> Decision:
    invited = by_phone.asked_for(told)
    if invited and isinstance(told, Say):
        return await _asked(work, context, person, told, invited, so_far)
    if invited:
        return await take_off_list(work, context, person.id, by_phone.ASK, of=invited)
    if not isinstance(told, Say) or told.text.key in by_phone.UNTOLD:
        return NOTHING
    read = await work.get(Call, person.id)
    call = so_far.latest(read) if read else None
    urgent = await _for_nothing(work, person, so_far)
    why = by_phone.news(person, told, call, work.now, urgent=urgent)
    return await put_on_list(work, context, person, why, Wanted(work.now), so_far)


async def _for_nothing(work: Work, person: Person, so_far: Decision) -> bool:
    """Whether they are on the way for nothing."""
    held = person.offer.busy_with if person.offer else ()
    ours = [one for one in so_far.keep if isinstance(one, HelpRequest) and one.id in held]
    return any(
        [
            by_phone.goes_for_nothing(await work.get(HelpRequest, one.id), one, person.id)
            for one in ours
        ]
    )


async def _asked(
    work: Work, context: Context, person: Person, told: Say, invited: str, so_far: Decision
) -> Decision:
    kept = (one for one in so_far.keep if isinstance(one, HelpRequest) and one.id == invited)
    request = next(kept, None) or await work.get(HelpRequest, invited)
    if request is None:
        return NOTHING
    why = by_phone.invited(person, request, told.text, work.now)
    return await put_on_list(work, context, person, why, Wanted(work.now), so_far)
