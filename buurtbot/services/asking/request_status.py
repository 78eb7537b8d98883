"""How do my requests stand, and what have I taken? Also said to a late press."""

from buurtbot.domain import deeds
from buurtbot.domain.asking.how_it_stands import MOST_SHOWN, holding, nothing_now, standing
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import Side, Sides
from buurtbot.domain.words.names import name_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.request_status)
async def request_status(
    work: Work, context: Context, actor: Actor, *, request: str = ""
) -> Decision:
    """Tell how one request stands, or all that are open, with what can be done now."""
    if request:
        return await _one(work, context, actor, request)
    person = await work.get(Person, actor.who)
    if person is None:
        return gone(actor)
    told = (*await _asked(work, context, person), *await _held(work, person))
    return Decision(tell=told or (nothing_now(person.id),))


async def _one(work: Work, context: Context, actor: Actor, request: str) -> Decision:
    sides = await both_sides(work, context, request)
    side = acting_side(sides, actor) if sides else None
    if sides is None or side is None:
        return gone(actor)
    return as_it_is(sides, side)


def as_it_is(sides: Sides, side: Side) -> Decision:
    """How it stands now, for one side: also when a button came too late."""
    if side == "resident":
        return Decision(tell=(standing(sides),))
    request = sides.request
    if request.state in HELD:
        return Decision(tell=(holding(request, sides.resident, request.holder),))
    told = text(f"volunteer-now-{request.state}", name=name_of(sides.resident))
    return Decision(tell=(Say(ToPerson(request.holder), told),))


async def _asked(work: Work, context: Context, person: Person) -> tuple[Say, ...]:
    """What this person asked, the newest last."""
    requests = await work.look(HelpRequest, person.requests[-MOST_SHOWN:])
    holders = await work.look(Person, [r.holder for r in requests.values() if r.holder])
    return tuple(
        standing(Sides(r, person, holders.get(r.holder), work.now, context.policy))
        for r in requests.values()
    )


async def _held(work: Work, person: Person) -> tuple[Say, ...]:
    """What this person took and has not finished."""
    busy = person.offer.busy_with if person.offer else ()
    requests = await work.look(HelpRequest, busy)
    mine = [r for r in requests.values() if r.holder == person.id and r.state in HELD]
    residents = await work.look(Person, [r.resident for r in mine])
    return tuple(holding(r, residents.get(r.resident), person.id) for r in mine)
