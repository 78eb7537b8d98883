"""Who is put together has one buddy, or looks for one; the two go on as they were."""

from dataclasses import replace
from typing import NamedTuple

from buurtbot.domain.buddies import as_one, said
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Erase, ToPerson
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.buddy import Buddies, BuddyPast, BuddySeeker
from buurtbot.services.buddies.agreeing import lines_open, reminder
from buurtbot.services.buddies.seen import going, list_of, looks_soon, waits_until
from buurtbot.services.core.context import Context
from buurtbot.services.lines.pairs import can_write
from buurtbot.storage.commit.work import Work


class Kept(NamedTuple):
    """What is kept of one of the two records, for their sake."""

    seeker: BuddySeeker | None
    past: BuddyPast | None

    @property
    def not_again(self) -> tuple[str, ...]:
        """With whom they are not asked again."""
        return tuple(pair for one in self if one is not None for pair in one.not_again)


async def has_two_buddies(work: Work, me: Person, found: Person) -> bool:
    """Whether they are asked about, or have, two others; or one whom they do not meet."""
    seekers = await work.look(BuddySeeker, [me.id, found.id])
    matches = {one.buddies for one in seekers.values() if one.buddies}
    if len(matches) > 1:
        return True
    found_in = (await work.look(Buddies, matches)).values()
    others = {who for one in found_in for who in one.people} - {me.id, found.id}
    there = (await work.look(Person, others)).values()
    return any(one.is_apart_from(each) for one in there for each in (me, found))


async def has_one_buddy(work: Work, context: Context, twice: Twice) -> Decision:
    """What they said, whom they have, and with whom they are not asked again."""
    mine, theirs = [await _kept(work, one) for one in twice.ids]
    list_ = await list_of(work, twice.both.bot)
    if mine.seeker is None:
        left = as_one.list_of(list_, twice, looks=twice.both.id in list_.seekers)
        return Decision(keep=(left,)) + _only_past(twice, mine, theirs)
    seeker = as_one.seeker_of(mine.seeker, theirs.seeker, twice.both.id)
    seeker = replace(seeker, not_again=tuple(dict.fromkeys(theirs.not_again + mine.not_again)))
    dropped = Decision(drop=tuple(one for one in (*mine, theirs.past) if one is not None))
    match = await work.get(Buddies, seeker.buddies) if seeker.buddies else None
    if match is not None and {*match.people} != {*twice.ids}:
        left = as_one.list_of(list_, twice, looks=False)
        kept = Decision(keep=(seeker, left), later=_no_search(twice))
        return dropped + kept + _goes_on(twice, as_one.match_of(match, twice))
    looks = match is not None or any(one in list_.seekers for one in twice.ids)
    left = as_one.list_of(list_, twice, looks=looks)
    gone = _with_themselves(match, twice) if match else NOTHING
    if match is not None:
        others = tuple(one for one in left.matches if one != match.id)
        left = replace(left.looking(twice.both.id), matches=others)
    kept = Decision(keep=(replace(seeker, buddies=""), left))
    return dropped + gone + kept + _looks(work, context, twice)


async def _kept(work: Work, who: str) -> Kept:
    return Kept(await work.get(BuddySeeker, who), await work.get(BuddyPast, who))


def _only_past(twice: Twice, mine: Kept, theirs: Kept) -> Decision:
    """In the chat they look for nobody (any more): only what is remembered of that moves."""
    if mine.past is None:
        return NOTHING
    known = tuple(dict.fromkeys(theirs.not_again + mine.not_again))
    if theirs.seeker is not None:
        return Decision(keep=(replace(theirs.seeker, not_again=known),), drop=(mine.past,))
    return Decision(keep=(BuddyPast(twice.both.id, known),), drop=(mine.past,))


def _with_themselves(match: Buddies, twice: Twice) -> Decision:
    """Under two names they were proposed to each other: nobody said no, and nobody is there."""
    to, names = ToPerson(twice.both.id), [said.asked_name(match, one) for one in twice.ids]
    return Decision(
        drop=(match,),
        tell=tuple(Erase(to, name) for name in names),
        later=timers.taken_away(timers.buddies(match.id)),
    )


def _no_search(twice: Twice) -> tuple[Timer, ...]:
    return timers.taken_away(*(timers.buddy_seeker(one) for one in twice.ids))


def _looks(work: Work, context: Context, twice: Twice) -> Decision:
    later = (*_no_search(twice), waits_until(work, context, twice.both.id))
    return Decision(later=later) + looks_soon(work, twice.both.bot)


def _goes_on(twice: Twice, match: Buddies) -> Decision:
    """The two are who they are; who was asked and did not answer is asked under one name."""
    kept = Decision(keep=(match,))
    if match.since is not None or twice.both.id in match.said_yes:
        return kept
    old = Erase(ToPerson(twice.both.id), said.asked_name(match, twice.me.id))
    return kept + Decision(tell=(old, reminder(match, twice.both.id)))


async def buddies_write(work: Work, context: Context, twice: Twice, so_far: Decision) -> Decision:
    """Their buddy, who reads what our bot says: a line is there for the two from now on."""
    seeker = (await work.look(BuddySeeker, [twice.both.id])).get(twice.both.id)
    two = await going(work, seeker.buddies) if seeker and seeker.buddies else None
    if two is None or two.match.has(twice.me.id):
        return NOTHING
    both = so_far.latest(twice.both)
    one, other = (both if person.id == both.id else person for person in two.people)
    opened = await lines_open(work, context, replace(two, people=(one, other)))
    tell = can_write(both, two.other(both.id)) if opened.keep else ()
    return opened + Decision(tell=tell)
