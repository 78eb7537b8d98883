"""Somebody has something to share: it is made, the desk looks first where it must, it goes out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Change, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.domain.sharing import shares, shown
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.sharing.ringing import asked_by_phone, asked_no_more, may_be_asked, reached
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from geo.walking import METRES_PER_MINUTE

A_WHILE: Final = timedelta(hours=1)
LOOKS: Final = {"check": "share-desk-looks", "careful": "share-desk-careful"}


def told(person: str, key: str) -> Decision:
    """A kind word, and the way back."""
    return Decision(tell=(Say(ToPerson(person), text(key), (shown.together_row(),)),))


def begun(work: Work, person: Person, conversation: str, step: str) -> Decision:
    """Let this conversation begin."""
    turn = int(work.now.timestamp())
    return Decision(keep=(Talk(person.id, conversation, step, work.now, turn=turn),))


async def sharing_of(work: Work, slug: str) -> Sharing:
    """Who hears of it here, and what is shared; held as read."""
    return await work.get(Sharing, slug) or Sharing(slug)


@does(deeds.share_something)
async def share_something(work: Work, context: Context, actor: Actor, /, **_rest: str) -> Decision:
    """Begin to offer something, where neighbours share here."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    why_not = await _why_not(work, context, person)
    return told(person.id, why_not) if why_not else begun(work, person, "offer_share", "kind")


async def _why_not(work: Work, context: Context, person: Person) -> str:
    """The key of why this person cannot share something now; empty when they can."""
    if not context.has(person.bot, Activity.SHARING):
        return "sharing-is-off"
    if person.offer and person.offer.refused:
        return "share-not-you"
    sharing = await sharing_of(work, person.bot)
    found = await work.look(Share, sharing.shares)
    theirs = [one for one in found.values() if one.giver == person.id]
    return "share-too-many" if len(theirs) >= context.policy.sharing.most_open else ""


@does(deeds.offer_share)
async def offer_share(work: Work, context: Context, actor: Actor, /, **answers: str) -> Decision:
    """The end of the talk: neighbours hear of it, or the desk looks first."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    return await offered_by(work, context, person, answers)


async def offered_by(
    work: Work,
    context: Context,
    person: Person,
    answers: Mapping[str, str],
    *,
    known: bool = False,
) -> Decision:
    """The same, by who is on the line as well: the desk `known` whom it speaks with."""
    why_not = await _why_not(work, context, person)
    hears = await work.get(Hears, person.id)
    home = person.place or (hears.place if hears else None)
    share = shares.share_of(answers, person, new_id(work, "share"), home, work.now)
    if why_not or share is None:
        return told(person.id, why_not or "share-incomplete")
    here = await sharing_of(work, person.bot)
    listed = Decision(
        keep=(replace(here, shares=(*here.shares, share.id)),),
        noted=(AuditLine(person.id, "offer_share", share.id),),
    )
    if known:
        return listed + _goes_out(work, context, share, "share-goes-out")
    if shares.as_swindlers_do(share, context.policy.known_sites):
        return listed + await _to_desk(work, context, person, share, "careful")
    if shares.needs_desk(share, person.offer, context.policy.sharing):
        return listed + await _to_desk(work, context, person, share, "check")
    return listed + _goes_out(work, context, share, "share-goes-out")


def _goes_out(work: Work, context: Context, share: Share, key: str) -> Decision:
    """Neighbours hear of it a moment later, or when the quiet hours end."""
    at = shares.begins_at(share, context.policy, work.now)
    return Decision(
        keep=(share,),
        tell=(shown.to_giver(share, {}, key),),
        later=(moves(share, at),),
    )


def moves(share: Share, at: datetime) -> Timer:
    """When the clock looks at it next."""
    return Timer(timers.share_moves(share.id), at, deeds.share_moves(share=share.id))


async def _to_desk(
    work: Work, context: Context, giver: Person, share: Share, why: str
) -> Decision:
    """The desk looks first: it does not know this giver well enough, or there is a word in it."""
    share = replace(share, state="checked")
    opened = await open_case(
        work,
        context,
        NewCase("share", share.neighbourhood, about=giver, what=share.kind, tell=False),
    )
    share = replace(share, case=opened.first(Case).id)
    ends = moves(share, share.ends)
    return opened + Decision(
        keep=(share,),
        tell=(shown.for_desk(share, f"desk-share-{why}"), shown.to_giver(share, {}, LOOKS[why])),
        later=(ends,),
    )


@does(deeds.check_share)
async def check_share(
    work: Work, context: Context, actor: Actor, *, share: str, to: str
) -> Decision:
    """The desk lets neighbours hear of it (`yes`), or not (`no`)."""
    found = await work.get(Share, share)
    if found is None or found.state != "checked":
        return Decision(tell=(sheet.in_general(actor.neighbourhood, text("desk-share-gone")),))
    noted = Decision(noted=(AuditLine(actor.who, f"check_share_{to}", share),))
    if to == "yes" and context.has(found.neighbourhood, Activity.SHARING):
        opened = replace(found, state="open")
        went = _goes_out(work, context, opened, "share-goes-out-now")
        return noted + went + _checked(opened, "desk-share-goes-out")
    refused = await ended(work, context, replace(found, state="refused"))
    why = Say(ToPerson(found.giver), text("share-not-told"), (shown.person_row(),))
    said = Decision(tell=(why,))
    return noted + refused + said + _checked(found, "desk-share-not-told")


def _checked(share: Share, key: str) -> Decision:
    to = ToDesk(share.neighbourhood, share.case)
    return Decision(tell=(Change(to, shown.desk_name(share.id), text(key)),))


async def ended(work: Work, context: Context, share: Share) -> Decision:
    """It is over, in whichever way: off the list, and kept for a few days."""
    here = await sharing_of(work, share.neighbourhood)
    share, off = await asked_no_more(work, context, share)
    left = replace(here, shares=tuple(one for one in here.shares if one != share.id))
    clear = work.now + timedelta(days=context.policy.retention.share_days)
    return off + Decision(
        keep=(share, left),
        later=(
            Timer(timers.share_moves(share.id), None),
            Timer(timers.clear_share(share.id), clear, deeds.clear_share(share=share.id)),
        ),
    )


# -- the clock


@does(deeds.share_moves)
async def share_moves(work: Work, context: Context, _actor: Actor, *, share: str) -> Decision:
    """A timer: the next neighbours hear of it; or its time is over."""
    found = await work.get(Share, share)
    if found is None or found.state not in {"open", "checked"}:
        return NOTHING
    if work.now >= found.ends:
        return await _over(work, context, found)
    if found.state == "checked" or not context.has(found.neighbourhood, Activity.SHARING):
        return Decision(later=(moves(found, min(work.now + A_WHILE, found.ends)),))
    return await _told_on(work, context, found)


async def _over(work: Work, context: Context, share: Share) -> Decision:
    giver = await work.get(Person, share.giver)
    people = await work.look(Person, share.coming)
    over = replace(share, state="over")
    tell = (shown.over_for_giver(over, people), *shown.over(over, giver))
    told_all = await reached(work, context, over, Decision(tell=tell))
    return await ended(work, context, over) + told_all


async def _told_on(work: Work, context: Context, share: Share) -> Decision:
    """The nearest who did not hear of it yet, and have not heard too much today."""
    near = await _near(work, context, share) if share.free else {}
    next_ones = shares.told_next(share, near, context.policy.sharing)
    hearing = await work.get_all(Hears, list(next_ones))
    people = await work.look(Person, [one.id for one in hearing])
    told_of = replace(share, told=(*share.told, *people))
    read = [id_ for id_, person in people.items() if person.chat is not None]
    decision = Decision(
        keep=(told_of, *(shares.heard(one, work.now) for one in hearing)),
        tell=tuple(shown.offered(share, one, near[one]) for one in read),
        later=(moves(told_of, shares.moves_at(told_of, context.policy, work.now)),),
    )
    for one in people.keys() - read:
        rung = await asked_by_phone(work, context, share, people[one], near[one])
        decision += rung
    return decision


async def _near(work: Work, context: Context, share: Share) -> dict[str, float]:
    """Metres to who may hear of it, is not kept apart from its giver, and can walk there."""
    pace, here = context.policy.sharing, await work.look(Sharing, [share.neighbourhood])
    hearers = here[share.neighbourhood].hearers if here else ()
    found = await work.look(Hears, hearers)
    places = {
        one.id: one.place
        for one in found.values()
        if one.place and shares.may_hear(one, share, pace, work.now)
    }
    if share.point is None or not places:
        return {}
    limit = pace.walk_minutes * METRES_PER_MINUTE
    walks = await context.walking.one_to_many(share.point, places, limit)
    near = await _not_apart(work, share, {one: walk.metres for one, walk in walks.items()})
    return await may_be_asked(work, context, share, near)


async def _not_apart(work: Work, share: Share, near: dict[str, float]) -> dict[str, float]:
    people = await work.look(Person, [share.giver, *near])
    giver = people.get(share.giver)
    return {
        one: metres
        for one, metres in near.items()
        if giver and one in people and _can_be_told(people[one], giver)
    }


def _can_be_told(person: Person, giver: Person) -> bool:
    heard = person.reachable and (person.chat is not None or bool(person.phone))
    return heard and not person.is_apart_from(giver)
