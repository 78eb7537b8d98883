"""Who has no bot rings the desk about a buddy, or is rung: how it goes, a kind end, somebody new.

It stands in the worker's own chat, with words to read aloud. A yes or a no to a proposal is noted
at the list of buddies too.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.buddies import on_phone, said
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Rows, Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.buddies.agreeing import no_more
from buurtbot.services.buddies.ending import ends, reports
from buurtbot.services.buddies.keeping_up import asks_now, met, not_met
from buurtbot.services.buddies.seeking import begins_looking
from buurtbot.services.buddies.seen import at_phone, going, list_of, two_of, waits_with
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.buddy_caller)
async def buddy_caller(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who looks for a buddy, or has one, is on the telephone: show staff what can be done."""
    seeker, found = await work.get(BuddySeeker, person), await work.get(Person, person)
    if seeker is None or found is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    told, rows = await _page(work, seeker, found)
    to = at_phone(work, context, actor, seeker.neighbourhood, chat)
    return Decision(tell=(Say(to, told, rows, protect=True),))


async def _page(work: Work, seeker: BuddySeeker, person: Person) -> tuple[Text, Rows]:
    two = await two_of(work, seeker.buddies) if seeker.buddies else None
    if two is None:
        list_ = await list_of(work, seeker.neighbourhood)
        return on_phone.page_of_seeker(person, seeker.kind, looks=person.id in list_.seekers)
    page = on_phone.page_of_asked if two.match.since is None else on_phone.page_of_two
    return page(two.match, person, two.other(person.id))


@does(deeds.stop_buddy_for)
async def stop_buddy_for(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who is on the telephone stops with their buddy, or looks for none any more."""
    seeker = await work.get(BuddySeeker, person)
    if seeker is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    two = await going(work, seeker.buddies) if seeker.buddies else None
    to = at_phone(work, context, actor, seeker.neighbourhood, chat)
    if two is not None:
        stopped = await ends(work, context, two, by=person)
        told = Say(to, on_phone.stopped(two.other(person)), on_phone.again_rows(person))
    else:
        stopped = await no_more(work, context, seeker) or NOTHING
        told = Say(to, text("buddy-desk-looks-no-more"))
    noted = AuditLine(actor.who, "stop_buddy_for", person)
    return stopped + Decision(tell=(told,), noted=(noted,))


@does(deeds.report_buddy_for)
async def report_buddy_for(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who is on the telephone says that something was not right: they are apart at once."""
    seeker = await work.get(BuddySeeker, person)
    two = await going(work, seeker.buddies) if seeker and seeker.buddies else None
    if seeker is None or two is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    to = at_phone(work, context, actor, seeker.neighbourhood, chat)
    told = Say(to, text("buddy-desk-reported", name=first_name_of(two.other(person))))
    noted = AuditLine(actor.who, "report_buddy_for", person)
    done = await reports(work, context, two, person)
    return done + Decision(tell=(told,), noted=(noted,))


@does(deeds.look_on_for)
async def look_on_for(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who is on the telephone looks for a buddy again, with what they said before."""
    seeker = await work.get(BuddySeeker, person)
    if seeker is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    slug = seeker.neighbourhood
    to, list_ = at_phone(work, context, actor, slug, chat), await list_of(work, slug)
    if not context.has(slug, Activity.BUDDIES):
        place = context.neighbourhood(slug).name
        return Decision(tell=(Say(to, text("buddy-desk-off", place=place)),))
    if seeker.buddies or person in list_.held:
        key = "buddy-desk-has-one" if seeker.buddies else "buddy-desk-held"
        return Decision(tell=(Say(to, text(key)),))
    again = seeker if person in list_.seekers else replace(seeker, since=work.now)
    how_long = said.how_long(await waits_with(work, again, list_), again.kind)
    told = Say(to, lines((text("buddy-desk-looks"), text("buddy-aloud-wait", waiting=how_long))))
    noted = AuditLine(actor.who, "look_on_for", person)
    return await begins_looking(work, context, again) + Decision(tell=(told,), noted=(noted,))


@does(deeds.met_for_buddy)
async def met_for_buddy(
    work: Work, context: Context, actor: Actor, *, person: str, yes: str = "", chat: str = ""
) -> Decision:
    """Whether who is on the telephone was together with their buddy lately."""
    seeker = await work.get(BuddySeeker, person)
    two = await going(work, seeker.buddies) if seeker and seeker.buddies else None
    if two is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    to = at_phone(work, context, actor, two.match.neighbourhood, chat)
    other = two.other(person)
    told = text("buddy-aloud-met")
    if not yes:
        told = on_phone.nudged(two.match, other, two.seeker(other.id).phone)
    heard = await met(work, context, two) if yes else not_met(work, two)
    noted = AuditLine(actor.who, "met_for_buddy", two.match.id)
    return heard + Decision(tell=(Say(to, told, protect=True),), noted=(noted,))


@does(deeds.ask_both_buddies)
async def ask_both_buddies(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Ask this one and their buddy now how it goes: in the bot, or by a call from the list."""
    seeker = await work.get(BuddySeeker, person)
    two = await going(work, seeker.buddies) if seeker and seeker.buddies else None
    if two is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    slug = two.match.neighbourhood
    to = at_phone(work, context, actor, slug, chat)
    if not context.has(slug, Activity.BUDDIES):
        place = context.neighbourhood(slug).name
        return Decision(tell=(Say(to, text("buddy-desk-off", place=place)),))
    noted = AuditLine(actor.who, "ask_both_buddies", two.match.id)
    told = Decision(tell=(Say(to, text("buddy-desk-asks-both")),), noted=(noted,))
    return await asks_now(work, context, two) + told
