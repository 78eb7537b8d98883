"""Who would go together is asked, each of the two; who has no bot is rung."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.buddies import fitting, said
from buurtbot.domain.buddies.fitting import AWAY, Candidate, Walks
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.domain.times.when import quiet_until
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.buddies.seen import list_of, not_again_id
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from geo.walking import METRES_PER_MINUTE

A_DAY = timedelta(days=1)
MOST_AT_ONCE = 20  # pairs in one look
ASK: Final = "buddy_ask"  # why who has no bot is rung


@does(deeds.match_buddies)
async def match_buddies(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str
) -> Decision:
    """A timer: ask those who would go together, and set the next look."""
    list_ = await list_of(work, neighbourhood)
    if not list_.seekers:
        return NOTHING
    again = Timer(
        timers.match_buddies(neighbourhood),
        work.now + A_DAY,
        deeds.match_buddies(neighbourhood=neighbourhood),
    )
    morning = quiet_until(work.now, context.policy.quiet)
    if morning is not None or not context.has(neighbourhood, Activity.BUDDIES):
        return Decision(later=(replace(again, at=morning or again.at),))
    looking = await _candidates(work, list_)
    walks = await _walks(context, looking)
    past = {*list_.not_again, *(pair for one in looking for pair in one.seeker.not_again)}

    names = {one.id: one.person.known_as for one in looking}

    def is_past(one: str, other: str) -> bool:
        ids = (not_again_id(work, a, b) for a in names[one] for b in names[other])
        return not past.isdisjoint(ids)

    decision = Decision(keep=(list_,), later=(again,))
    found = fitting.pairs(looking, walks, is_past)[:MOST_AT_ONCE]
    for number, two in enumerate(found):
        decision += await _proposed(work, context, decision, two, walks, number)
    return decision


async def _candidates(work: Work, list_: BuddyList) -> list[Candidate]:
    """Who looks and is not asked now."""
    seekers = await work.look(BuddySeeker, list_.seekers)
    people = await work.look(Person, list_.seekers)
    return [
        Candidate(one, people[one.id])
        for one in seekers.values()
        if one.id in people and not one.buddies
    ]


async def _walks(context: Context, looking: Sequence[Candidate]) -> Walks:
    """Metres between all who would have to walk to each other, and want the same."""
    limit = context.policy.buddies.walk_minutes * METRES_PER_MINUTE
    walks: dict[frozenset[str], float] = {}
    for kind in AWAY:
        alike = [one.seeker for one in looking if one.seeker.kind == kind]
        placed = [(one.id, one.place) for one in alike if one.place is not None]
        for number, (one, origin) in enumerate(placed[:-1]):
            found = await context.walking.one_to_many(origin, dict(placed[number + 1 :]), limit)
            walks |= {frozenset({one, id_}): walk.metres for id_, walk in found.items()}
    return walks


async def _proposed(
    work: Work,
    context: Context,
    so_far: Decision,
    two: tuple[Candidate, Candidate],
    walks: Walks,
    number: int,
) -> Decision:
    """Both are asked; neither looks meanwhile."""
    one, other = two
    match = Buddies(
        id=new_id(work, "buddies", number),
        neighbourhood=one.person.bot,
        people=(one.id, other.id),
        kind=one.seeker.kind,
    )
    list_ = so_far.latest(BuddyList(match.neighbourhood)).matching(match.id)
    seekers = [await work.get(BuddySeeker, each.id) for each in two]
    people = [await work.get(Person, each.id) for each in two]
    if seekers != [each.seeker for each in two] or people != [each.person for each in two]:
        return NOTHING
    days = timedelta(days=context.policy.buddies.remind_days)
    remind = Timer(
        timers.buddies(match.id),
        work.now + days,
        deeds.buddy_unanswered(buddies=match.id),
    )
    asked = Decision(
        keep=(
            match,
            list_.without(one.id).without(other.id),
            *(replace(each.seeker, buddies=match.id) for each in two),
        ),
        later=(remind, *timers.taken_away(*(timers.buddy_seeker(each.id) for each in two))),
    )
    metres = walks.get(frozenset({one.id, other.id}), 0.0)
    here = context.neighbourhood(match.neighbourhood)
    for reader, about in ((one, other), (other, one)):
        if said.reads(reader.person):
            proposal = said.proposal(match, reader, about, metres, here.interests)
            asked += Decision(tell=(proposal,))
        else:
            read = said.read_out(match, reader, about, here.interests)
            asked += await _rung(work, context, match, reader, about, read)
    return asked


async def _rung(
    work: Work,
    context: Context,
    match: Buddies,
    reader: Candidate,
    about: Candidate,
    read: Text,
) -> Decision:
    """Who has no bot hears the same by phone; their yes or no is one press for who calls."""
    name = first_name_in(about.person.name)
    then = deeds.buddy_called(buddies=match.id)
    presses = said.answer_rows(match, reader.id)
    why = Why(ASK, work.now, name, then=then, about=read, presses=presses)
    wanted = Wanted(work.now, phone=reader.seeker.phone)
    return await put_on_list(work, context, reader.person, why, wanted)
