"""Who can be spoken to now: the open lines of a person, wherever they are, as people call them."""

from collections.abc import Callable

from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.line import Past
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.helping.sides import Sides, side_of
from buurtbot.domain.lines.for_whom import Destination, shown_to
from buurtbot.domain.lines.relaying import line_is_open
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.spoken import past_of

Look = Callable[[str], Work]  # to look in a municipality, without holding anything to it


async def open_lines(look: Look, context: Context, person: Person) -> tuple[Destination, ...]:
    """The lines on which somebody can be reached now; one that ended is left out."""
    found = [
        await _destination(look(line.municipality), context, person, line) for line in person.lines
    ]
    return tuple(one for one in found if one is not None)


async def _destination(
    work: Work, context: Context, person: Person, line: Line
) -> Destination | None:
    if line.kind == "request":
        return await _neighbour(work, context, person, line)
    if line.kind == "pair":
        return await _of_pair(work, person, line)
    slug = await _desk_of(work, line)
    if not slug:
        return None
    organisation = context.neighbourhood(slug).organisation
    label = text("for-whom-desk", organisation=organisation)
    return Destination(line, text("the-desk-of", organisation=organisation), label, by=slug)


async def _desk_of(work: Work, line: Line) -> str:
    """The neighbourhood whose desk is at the other end; nothing when that has ended."""
    if line.kind == "aside":
        request = (await work.look(HelpRequest, [line.subject])).get(line.subject)
        return request.neighbourhood if request else ""
    case = (await work.look(Case, [line.subject])).get(line.subject)
    return case.neighbourhood if case and case.closed is None else ""


async def _neighbour(
    work: Work, context: Context, person: Person, line: Line
) -> Destination | None:
    request = (await work.look(HelpRequest, [line.subject])).get(line.subject)
    side = side_of(request, person.id) if request else None
    people = await work.look(Person, [request.resident, request.holder]) if request else {}
    if request is None or side is None or request.resident not in people:
        return None
    resident, holder = people[request.resident], people.get(request.holder)
    sides = Sides(request, resident, holder, work.now, context.policy)
    if not line_is_open(sides):
        return None
    name = shown_to(person.id, first_name_of(sides.other(side)))
    return Destination(line, name, text("for-whom-neighbour", name=name, kind=sides.kind))


async def _of_pair(work: Work, person: Person, line: Line) -> Destination | None:
    pair = (await work.look(Pair, [line.subject])).get(line.subject)
    if pair is None or not pair.has(person.id) or work.now >= pair.until:
        return None
    other = (await work.look(Person, [pair.other(person.id)])).get(pair.other(person.id))
    name = shown_to(person.id, first_name_of(other))
    return Destination(line, name, text("for-whom-pair", name=name, about=text(pair.about)))


async def past_lines(look: Look, home: str, person: Person) -> tuple[Past, ...]:
    """What is remembered of their chat, in each municipality where they may have spoken.

    Also of before two records became one: what answers a message of then is for who wrote that.
    """
    where = (home, *person.lent_to, *(line.municipality for line in person.lines))
    past: list[Past] = []
    for municipality in dict.fromkeys(where):
        work = look(municipality)
        for who in sorted(person.known_as):
            past += await past_of(work.redis, work.keys, who)
    return tuple(sorted(past, key=lambda one: one.at))


async def can_reopen(look: Look, line: Line) -> bool:
    """Whether a case that closed a short while ago opens again by what is written about it."""
    if line.kind != "case":
        return False
    work = look(line.municipality)
    found = (await work.look(Case, [line.subject])).get(line.subject)
    return found is not None and cases.may_reopen(found, work.now)
