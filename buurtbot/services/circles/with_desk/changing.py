"""The desk changes what was written down of a member, or when and how their circle rings.

What goes on meanwhile is true to it at once: who calls a member reads the new number.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.circles import days, said, set_up
from buurtbot.domain.circles.told import Tell
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import DESK, Call, CircleMember
from buurtbot.domain.times.when import day_text, local_day
from buurtbot.services.circles.on_the_list import listed
from buurtbot.services.circles.seen import Seen, next_timer, reads, see
from buurtbot.services.circles.to_worker import says
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.looking_up.who_called import has_number
from buurtbot.storage.commit.work import Work


@does(deeds.circle_changed)
async def circle_changed(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **draft: str
) -> Decision:
    """One thing of a member, or of the circle."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    what = draft["what"]
    if what in set_up.OF_MEMBER:
        return await _of_member(work, context, actor, seen, chat, draft)
    now = replace(seen, circle=set_up.changed(seen.circle, what, draft))
    noted = (AuditLine(actor.who, "circle_changed", circle),)
    kept = Decision(keep=(now.circle,), later=(next_timer(work, context, now),), noted=noted)
    if what == set_up.NAME:
        return kept + _renamed(work, context, actor, chat, seen, now)
    if what == "limit":
        return kept + says(work, context, actor, chat, "circle-limit-changed", circle=circle)
    day = day_text(local_day(days.next_start(now.circle, work.now)))
    told = says(work, context, actor, chat, "circle-when-changed", circle=circle, day=day)
    return kept + _members_read(work, now) + told


def _renamed(
    work: Work, context: Context, actor: Actor, chat: str, before: Seen, now: Seen
) -> Decision:
    """The round goes on as it was; who has the bot reads what it is called now."""
    told = said.renamed(before.circle, now.circle)
    to = [one.id for one in now.people.values() if reads(one)]
    name = said.named(now.circle)
    noted = says(work, context, actor, chat, "circle-renamed", circle=now.circle.id, name=name)
    return Decision(tell=tuple(Say(ToPerson(one), told) for one in to)) + noted


def _members_read(work: Work, seen: Seen) -> Decision:
    """Those who have the bot; the desk calls the others."""
    told = said.changed(seen.circle, local_day(days.next_start(seen.circle, work.now)))
    to = [one.id for one in seen.people.values() if reads(one)]
    return Decision(tell=tuple(Say(ToPerson(one), told) for one in to))


async def _of_member(
    work: Work, context: Context, actor: Actor, seen: Seen, chat: str, draft: dict[str, str]
) -> Decision:
    circle, what = seen.circle, draft["what"]
    member = await work.get(CircleMember, draft["member"])
    if member is None or member.circle != circle.id:
        return says(work, context, actor, chat, "circle-gone")
    now = set_up.member_changed(member, what, draft)
    kept = Decision(keep=(now,), noted=(AuditLine(actor.who, "circle_changed", member.id),))
    if what == "new_phone":
        kept += await _known_by(work, member, now.phone)
    seen = replace(seen, members=seen.members | {now.id: now})
    anew = await _asked_anew(work, context, seen, now.id, what)
    return kept + anew + says(work, context, actor, chat, "circle-noted", circle=circle.id)


async def _known_by(work: Work, member: CircleMember, phone: str) -> Decision:
    """Who only has a telephone is known by their number: by the new one from now on."""
    person = await work.get(Person, member.id)
    if person is None or not person.phone or not has_number(person, member.phone):
        return NOTHING
    return Decision(keep=(replace(person, phone=phone),))


async def _asked_anew(work: Work, context: Context, seen: Seen, who: str, what: str) -> Decision:
    """Who calls them at this moment, or who has their key, reads whom to call now."""
    call = seen.circle.running.call_to(who) if seen.circle.running else None
    if call is None or call.again or not _shows(call, what):
        return NOTHING
    if call.caller == DESK:
        return await listed(work, context, seen, Tell(DESK, "call", who), NOTHING)
    return Decision(tell=said.with_number(seen.circle, call, seen.whom(who)))


def _shows(call: Call, what: str) -> bool:
    """Whether it stands in what the caller was asked; the desk reads of the key holder too."""
    if call.caller == DESK:
        return what != "new_address"
    return what == ("new_key" if call.key else "new_phone")
