"""A share is reported, goes, stops for a while with the activity; who is forgotten is in none."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Share, Sharing
from buurtbot.domain.sharing import shares, shown
from buurtbot.services.calls.switched import all_rung_of_switch
from buurtbot.services.cases.reported import reported
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import part
from buurtbot.services.sharing.answering import leaves, stops
from buurtbot.services.sharing.hearing import hears_no_more
from buurtbot.services.sharing.offering import moves, sharing_of
from buurtbot.services.sharing.ringing import reached
from buurtbot.storage.commit.work import Work


@does(deeds.report_share)
async def report_share(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """Something is not right with it: they are apart from who gives it, and the desk looks."""
    found = await work.get(Share, share)
    person = await work.get(Person, actor.who)
    giver = await work.get(Person, found.giver) if found else None
    if found is None or person is None or giver is None or giver.id == person.id:
        return gone(actor)
    return await guest_reports(work, context, found, person, giver)


async def guest_reports(
    work: Work, context: Context, share: Share, person: Person, giver: Person
) -> Decision:
    """They do not come, and are not asked for it again."""
    comes = share.expects(person.id)
    out = await leaves(work, context, share, person.id) if comes else NOTHING
    answer = shown.answered(share, person.id, "share-answered-reported")
    out += Decision(keep=(shares.no(out.latest(share), person.id),), tell=(answer,))
    return out + await reported(work, context, share.neighbourhood, person, giver, out)


@does(deeds.apart_in_shares)
async def apart_in_shares(
    work: Work, context: Context, _actor: Actor, *, one: str, other: str
) -> Decision:
    """A timer: one reported the other; who would come to the other's share hears not to."""
    decision = NOTHING
    for giver, guest in ((one, other), (other, one)):
        person = await work.get(Person, giver)
        here = await sharing_of(work, person.bot) if person else Sharing("")
        for share in await work.get_all(Share, list(here.shares)):
            if share.state == "open" and share.giver == giver and share.expects(guest):
                said = shown.apart(share, guest, context.neighbourhood(share.neighbourhood))
                told = await reached(work, context, share, Decision(tell=(said,)))
                decision += await leaves(work, context, share, guest, decision) + told
    return decision


@does(deeds.clear_share)
async def clear_share(work: Work, _context: Context, _actor: Actor, *, share: str) -> Decision:
    """A timer: it has been kept long enough."""
    found = await work.get(Share, share)
    return NOTHING if found is None or found.state == "open" else Decision(drop=(found,))


@does(deeds.sharing_switched)
async def sharing_switched(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, on: str = ""
) -> Decision:
    """A timer: who shares or said yes hears that it stops here, or goes on."""
    here = await sharing_of(work, neighbourhood)
    found = [one for one in await work.get_all(Share, list(here.shares)) if one.state == "open"]
    key = "sharing-goes-on" if on else "sharing-stops"
    ids = dict.fromkeys(who for one in found for who in (one.giver, *one.coming, *one.waits))
    people = (await work.look(Person, ids)).values()
    said = text(key, **_whom(context, neighbourhood))
    tell = tuple(Say(ToPerson(one.id), said) for one in people if one.reads)
    again = tuple(moves(one, min(work.now, one.ends)) for one in found) if on else ()
    rung = [(one, one.phone) for one in people]
    return Decision(tell=tell, later=again) + await all_rung_of_switch(
        work, context, neighbourhood, rung, Activity.SHARING, on=bool(on)
    )


def _whom(context: Context, slug: str) -> dict[str, str]:
    here = context.neighbourhood(slug)
    return {"organisation": here.organisation, "phone": here.desk.phone}


async def in_no_share(work: Work, context: Context, person: Person) -> Decision:
    """Somebody is forgotten: what they gave stops, and nothing of it is kept; lines close."""
    decision = await hears_no_more(work, person) + await out_of_shares(work, context, person)
    here = await sharing_of(work, person.bot)
    for share in await _shares_of(work, here, person):
        decision += _forgotten(decision.latest(share), person.id)
    for line in person.lines:
        if line.kind == "pair":
            decision += await part(work, line.subject, decision)
    if not decision.keep and not decision.drop:
        return decision
    left = decision.latest(here)
    return decision + Decision(keep=(left.without(person.id),))


def _forgotten(share: Share, who: str) -> Decision:
    if share.giver == who:
        return Decision(drop=(share,), later=(Timer(timers.clear_share(share.id), None),))
    return Decision(keep=(shares.forgets(share, who),))


async def out_of_shares(work: Work, context: Context, person: Person) -> Decision:
    """They cannot be reached (any more): what they give stops, their place is for who waits."""
    here, decision = await sharing_of(work, person.bot), NOTHING
    theirs = []
    for share in await _shares_of(work, here, person):
        if share.giver == person.id:
            theirs.append(share.id)
            decision += await stops(work, context, share)
        elif share.expects(person.id) and share.state == "open":
            decision += await leaves(work, context, share, person.id, decision)
    left = tuple(one for one in here.shares if one not in theirs)
    return decision + Decision(keep=(replace(here, shares=left),)) if theirs else decision


async def _shares_of(work: Work, here: Sharing, person: Person) -> list[Share]:
    """Of what is shared here, where they have a part in."""
    found = await work.get_all(Share, list(here.shares))
    return [one for one in found if one.has(person.id)]
