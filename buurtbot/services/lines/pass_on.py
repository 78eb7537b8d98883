"""The open line between the two sides of a request: what one says reaches the other."""

from dataclasses import replace

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Media
from buurtbot.domain.core.person import Line, Person
from buurtbot.domain.helping.sides import Helping, Side, side_of
from buurtbot.domain.lines.relaying import Said, closed_line, line_is_open, noted_scam, relay
from buurtbot.services.care.too_young import too_young
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import both_sides, linked_once
from buurtbot.services.core.context import Actor, House
from buurtbot.services.core.lent import lending
from buurtbot.services.lines.staff_words import number_for_desk
from buurtbot.storage.work import Work


async def pass_on(
    work: Work,
    house: House,
    actor: Actor,
    person: Person,
    *,
    line: Line,
    words: str = "",
    media: Media | None = None,
    edited: bool = False,
    message: int = 0,
    so_far: Decision = NOTHING,
) -> Decision:
    """Pass on what `person` said on their line about a request, in the municipality of the line.

    `message` is the number of their message, so that a later change of it (`edited`) finds what
    the other side got. Nothing of it is kept. `so_far` is what is decided just before.
    """
    helping = await both_sides(work, house, line.subject)
    side = side_of(helping.request, person.id) if helping and line in person.lines else None
    if helping is None or side is None or not line_is_open(helping):
        closed = closed_line(person, helping, line)
        lent = lending(house, closed.latest(person)) if person.offer else ()
        return closed + Decision(carry=lent)
    helping = replace(helping, request=so_far.latest(helping.request))
    number = await number_for_desk(work, house, person, words, message)
    if number is not None:
        return number
    held = await too_young(work, house, helping, side, words, media)
    if held is not None:
        return held
    return await _passed(work, house, helping, side, Said(words, media, edited, message, line))


async def _passed(work: Work, house: House, helping: Helping, side: Side, said: Said) -> Decision:
    passed = relay(helping, side, said)
    one = helping.one(side)
    if not passed.scam or one is None:
        return passed.decision
    request = noted_scam(passed.decision.latest(helping.request))
    case = await open_case(
        work,
        house,
        reason="scam",
        neighbourhood=request.neighbourhood,
        about=one,
        request=request,
        what=side,
    )
    return linked_once(passed.decision + case, request)
