"""Something does not feel right: the desk hears it, and nobody else."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import heard
from buurtbot.domain.words.letters import cut
from buurtbot.services.cases.hand_to_desk import open_case, speaks_with
from buurtbot.services.core.both_sides import acting_side, both_sides, gone, linked_once
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.work import Work

LONGEST_WORDS = 3000


@does(deeds.report_behaviour)
async def report_behaviour(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    request: str = "",
    words: str = "",
    **_rest: str,
) -> Decision:
    """Report someone, or a worry about them, to the desk. The other side is not told."""
    sides = await both_sides(work, context, request) if request else None
    side = acting_side(sides, actor) if sides else None
    one = sides.one(side) if sides and side else None
    if sides is None or one is None:
        return await _general(work, context, actor, words)
    whom = sides.other(side) if side else None
    return await to_desk(work, context, one, sides.request, Said(words), whom)


async def _general(work: Work, context: Context, actor: Actor, words: str) -> Decision:
    """A report that is about no request of theirs."""
    person = await work.get(Person, actor.who)
    if person is None:
        return gone(actor)
    return await to_desk(work, context, person, None, Said(words))


async def to_desk(
    work: Work,
    context: Context,
    person: Person,
    request: HelpRequest | None,
    said: Said,
    whom: Person | None = None,
) -> Decision:
    """A case of what this person says, about a request of theirs or not; nobody else hears it."""
    case = await open_case(
        work,
        context,
        NewCase(
            reason="behaviour",
            neighbourhood=request.neighbourhood if request else person.bot,
            about=person,
            request=request,
            words=cut(said.words, LONGEST_WORDS),
            whom=whom,
        ),
    )
    only_desk = Say(ToPerson(person.id), text("reported"), _apart(request))
    opened = case.first(Case)
    shown = heard(opened, person, Said(media=said.media)) if said.media else ()
    told = (
        case
        + Decision(tell=(*shown, only_desk))
        + speaks_with(work, case, person.id, said.message)
    )
    return linked_once(told, request) if request else told


def _apart(request: HelpRequest | None) -> tuple[tuple[Button, ...], ...]:
    if request is None or not request.holder:
        return ()
    return ((Button(text("button-block"), deeds.block_person(request=request.id)),),)
