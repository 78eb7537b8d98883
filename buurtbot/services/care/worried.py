"""Somebody worries about another: a helper at a door, a resident about who helps, a neighbour.

It is a case of both: who says it speaks with the desk, and the card says about whom, and where.
Who says it hears at once what to do now; what follows belongs to the same case.
"""

from buurtbot.domain import deeds
from buurtbot.domain.care.worry import advice, buttons, once_more
from buurtbot.domain.cases import alarms
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import follows, heard
from buurtbot.domain.helping.sides import side_of
from buurtbot.services.care.sensitive import ALARMING
from buurtbot.services.cases.hand_to_desk import open_case, speaks_with
from buurtbot.services.cases.open_alarm import gather, in_danger, on_its_line
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from config.care.screening import Concern


@does(deeds.worried)
async def worried(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """The button: a helper worries about who they help, or the other way round."""
    work.goes_first = True
    sides = await both_sides(work, context, request)
    side = acting_side(sides, actor) if sides else None
    one = sides.one(side) if sides and side else None
    if sides is None or side is None or one is None:
        return gone(actor)
    heard = await is_heard_of(work, actor.who, request, "button-worried")
    found = await worry_of(work, one, sides.request)
    if found is not None:
        return heard + _again(work, context, one, found)
    opened = await _opened(work, context, _worry(one, sides.request, sides.other(side)), None)
    return opened + speaks_with(work, opened, one.id) + heard


def _again(work: Work, context: Context, one: Person, case: Case) -> Decision:
    """Pressed once more: what they write next is for the desk again."""
    told = Say(ToPerson(one.id), once_more(in_danger(work, context, case)))
    kept = Decision(keep=(on_its_line(work, case, one),))
    return kept + Decision(tell=(told, follows(case, text("topic-worried-again"))))


async def worry_of(work: Work, person: Person, request: HelpRequest | None = None) -> Case | None:
    """The open worry of this person about another; with a `request`, the one at that door."""
    looked = await work.look(Case, person.cases)
    for case in reversed(looked.values()):
        is_there = request is None or case.request == request.id
        if case.reason == "worry" and case.closed is None and is_there:
            return await work.get(Case, case.id)
    return None


async def helps_at(work: Work, person: Person) -> HelpRequest | None:
    """The request that this person helps with now, the newest of them."""
    held = person.offer.busy_with if person.offer else ()
    found = await work.look(HelpRequest, held)
    mine = [one for one in found.values() if side_of(one, person.id) == "volunteer"]
    return await work.get(HelpRequest, mine[-1].id) if mine else None


async def worries_about(
    work: Work,
    context: Context,
    person: Person,
    request: HelpRequest | None,
    concern: Concern,
    said: Said,
) -> Decision:
    """What somebody wrote worries us about another: at the door of this request, if any."""
    work.goes_first = True
    whom = await work.get(Person, request.resident) if request else None
    opened = await _opened(
        work, context, _worry(person, request, whom, concern, said.words), concern
    )
    case = opened.first(Case)
    return opened + Decision(tell=heard(case, person, Said(media=said.media), key=ALARMING))


def _worry(
    person: Person,
    request: HelpRequest | None,
    whom: Person | None,
    concern: Concern | None = None,
    words: str = "",
) -> NewCase:
    return NewCase(
        reason="worry",
        neighbourhood=request.neighbourhood if request else person.bot,
        about=person,
        request=request,
        whom=whom,
        words=words,
        what=concern or "",
        urgent=True,
        tell=False,
    )


async def _opened(work: Work, context: Context, new: NewCase, concern: Concern | None) -> Decision:
    opened = await open_case(work, context, new)
    case = opened.first(Case)
    danger = in_danger(work, context, case, new.what)
    said = Say(ToPerson(new.about_id), advice(danger, concern), buttons(danger, concern))
    return opened + Decision(tell=(said,))


async def worries_more(
    work: Work,
    context: Context,
    person: Person,
    case: Case,
    concern: Concern,
    said: Said,
) -> Decision:
    """The same worry goes on: all of it reaches the desk, and what is new calls it again."""
    work.goes_first = True
    gathered = Decision(tell=heard(case, person, said, key=ALARMING)) + await gather(
        work, context, case, worry=concern, urgent=True, words=said.words
    )
    danger = in_danger(work, context, gathered.latest(case), concern)
    is_new = concern not in alarms.worries(case)
    told = advice(danger, concern) if is_new else once_more(danger)
    rows = buttons(danger, concern) if is_new else ()
    speaks = Decision(keep=(on_its_line(work, case, person),))
    return gathered + speaks + Decision(tell=(Say(ToPerson(person.id), told, rows),))
