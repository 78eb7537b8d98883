"""Buddies stop: without blame or reason; a person looks where something was not right."""

from buurtbot.domain import deeds
from buurtbot.domain.buddies import on_phone, said
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.buddies.agreeing import parts
from buurtbot.services.buddies.seeking import seeks_no_more
from buurtbot.services.buddies.seen import Two, going, list_of, two_of
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.cases.reported import reported
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import pair_between, part
from buurtbot.storage.commit.work import Work


@does(deeds.end_buddies)
async def end_buddies(
    work: Work, context: Context, actor: Actor, *, buddies: str, sure: str = ""
) -> Decision:
    """They are buddies no more; the other hears so kindly, and no reason."""
    two = await going(work, buddies)
    if two is None:
        return gone(actor)
    if actor.role == "moderator":
        noted = in_general(two.match.neighbourhood, text("buddy-desk-ended"))
        by_desk = Decision(tell=(noted,), noted=(AuditLine(actor.who, "end_buddies", buddies),))
        return await ends(work, context, two, by="") + by_desk
    if not sure:
        told = said.sure_to_end(two.match, actor.who, two.other(actor.who))
        return Decision(tell=(told,))
    ended = await ends(work, context, two, by=actor.who)
    return ended + Decision(noted=(AuditLine(actor.who, "end_buddies", buddies),))


async def ends(work: Work, context: Context, two: Two, *, by: str) -> Decision:
    """Nobody looks on by themselves: that is asked with one button."""
    told = two.to_each(
        *(said.ended(one, two.other(one), theirs=one == by) for one in two.match.people)
    )
    ended = await parts(work, context, two, look_on=()) + await _hang_up(work, two)
    for person in two.people:
        if not said.reads(person) and person.id != by:
            name = first_name_in(two.other(person.id).name)
            ended += await _hears_by_phone(work, context, two, person, ended, name)
    return ended + Decision(tell=told)


async def _hears_by_phone(
    work: Work, context: Context, two: Two, person: Person, so_far: Decision, name: str = ""
) -> Decision:
    """Words to read aloud, and whether they would like somebody new. Without a name: forgotten."""
    why = Why(
        "buddy_ended",
        work.now,
        name,
        about=text("buddy-aloud-ended"),
        presses=on_phone.again_rows(person.id),
    )
    wanted = Wanted(work.now, phone=two.seeker(person.id).phone)
    return await put_on_list(work, context, person, why, wanted, so_far)


async def _hang_up(work: Work, two: Two) -> Decision:
    return await part(work, await pair_between(work, two.match.id, *two.people))


@does(deeds.report_buddies)
async def report_buddies(work: Work, context: Context, actor: Actor, *, buddies: str) -> Decision:
    """Something was not right: it ends at once, and a person of the desk looks."""
    two = await going(work, buddies)
    return gone(actor) if two is None else await reports(work, context, two, actor.who)


async def reports(work: Work, context: Context, two: Two, who: str) -> Decision:
    """This one of them reports the other: they are buddies no more, and apart."""
    person, other = two.one(who), two.other(who)
    parted = await parts(work, context, two, look_on=())
    parted += await _hang_up(work, two)
    list_ = parted.latest(await list_of(work, two.match.neighbourhood)).holding(other.id)
    parted += Decision(keep=(list_,))
    parted += Decision(tell=two.to_each(said.ended(other.id, person, theirs=False)))
    if not said.reads(other):
        name = first_name_in(person.name)
        parted += await _hears_by_phone(work, context, two, other, parted, name)
    slug = two.match.neighbourhood
    return parted + await reported(work, context, slug, person, other, parted)


async def in_no_buddies(work: Work, context: Context, person: Person) -> Decision:
    """They are forgotten, or cannot be reached: the other hears kindly that it stops."""
    seeker = await work.get(BuddySeeker, person.id)
    if seeker is None:
        return NOTHING
    two = await two_of(work, seeker.buddies) if seeker.buddies else None
    if two is None:
        return await seeks_no_more(work, seeker)
    other, was_asked = two.other(person.id), two.match.since is None
    parted = await parts(work, context, two, look_on=(other.id,) if was_asked else ())
    parted += await _hang_up(work, two)
    theirs = parted.latest(seeker)
    list_ = parted.latest(await list_of(work, seeker.neighbourhood)).without(person.id)
    gone_ = timers.taken_away(timers.buddy_seeker(person.id))
    hears = said.looks_on(other.id) if was_asked else said.ended(other.id, person, theirs=False)
    told = two.to_each(hears)
    past = BuddyPast(person.id, theirs.not_again)
    if not was_asked and not said.reads(other):
        parted += await _hears_by_phone(work, context, two, other, parted)
    return parted + Decision(keep=(list_, past), drop=(theirs,), tell=told, later=gone_)
