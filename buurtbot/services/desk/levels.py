"""Volunteers and the desk: who is new, who may do what, who is there. Staff decide the level."""

from collections.abc import Sequence
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.check_ins.check_ins import less_known
from buurtbot.domain.core.decision import AuditLine, Decision, Refusal
from buurtbot.domain.core.messages import Change, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.desk import volunteers as shown
from buurtbot.domain.desk.vog import which_month
from buurtbot.domain.volunteering import vog
from buurtbot.domain.words.names import staff_name
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.core.who_speaks import who_is
from buurtbot.storage.commit.work import Work
from geo.point import Point

REACH_M = 30_000.0  # every volunteer of a municipality lives within this of its neighbourhoods


async def new_volunteer(work: Work, context: Context, person: Person) -> Decision:
    """Somebody offers help: a card for the desk, that decides on the level."""
    if person.offer is None or person.home:
        return Decision()
    return Decision(tell=(_card(context, person, person.offer),))


@does(deeds.new_volunteer)
async def _new_volunteer(work: Work, context: Context, actor: Actor, *, person: str) -> Decision:
    """The same as a deed: also for showing the card of one volunteer again."""
    known = await who_is(work, person)
    if known is None or known.offer is None:
        return _nobody(actor)
    return await new_volunteer(work, context, known)


def _card(context: Context, person: Person, offer: Offer) -> Say:
    place = context.neighbourhood(person.bot).name
    return Say(
        ToDesk(person.bot),
        shown.card(person, offer, place),
        shown.buttons(person, offer),
        name=shown.card_name(person),
    )


def _nobody(actor: Actor) -> Decision:
    return Decision(tell=(in_general(actor.neighbourhood, text("desk-volunteer-gone")),))


@does(deeds.approve)
async def approve(
    work: Work, context: Context, actor: Actor, *, person: str, level: str, month: str = ""
) -> Decision:
    """Give a volunteer a level: 1 spoken to by the desk, 2 VOG seen, of this `month`."""
    known = await who_is(work, person)
    if known is None or known.offer is None or level not in {"1", "2"}:
        return _nobody(actor)
    trust = context.policy.trust
    if level == "2" and trust.vog_months:
        return _vog_seen(work, context, actor, known, known.offer, month)
    if known.offer.level == int(level) and not known.offer.refused:
        return _changed(context, actor, known, known.offer, did="")
    offer = replace(vog.without_vog(known.offer, int(level)), refused=False)
    approved = _changed(context, actor, known, offer, did=f"approve_{level}")
    fallen = _fallen(work, context, replace(known, offer=offer))
    return approved + fallen + Decision(refused=(Refusal(known.id, None),))


def _vog_seen(
    work: Work, context: Context, actor: Actor, known: Person, offer: Offer, month: str
) -> Decision:
    """Of which month the paper is, is asked first; then it counts, and a timer says until when."""
    trust, of = context.policy.trust, vog.month_of(month)
    if of is None or not vog.may_count(of, work.now, trust):
        asked = which_month(known, month, work.now, trust)
        return Decision(tell=(in_general(actor.neighbourhood, *asked),))
    until = vog.counts_until(of, trust)
    if offer.vog_until == until and not offer.refused:
        return _changed(context, actor, known, offer, did="")
    seen = vog.with_vog(offer, until, work.now)
    approved = _changed(context, actor, known, seen, did="approve_2")
    timer = vog.next_look(known.id, until, work.now, trust)
    return approved + Decision(later=(timer,), refused=(Refusal(known.id, None),))


def _fallen(work: Work, context: Context, person: Person) -> Decision:
    """No VOG counts; who is known too little from now on is nobody's contact any more."""
    contact = less_known(person, context.policy.calls, work.now)
    return Decision(later=(*timers.taken_away(timers.vog_ends(person.id)), *contact))


@does(deeds.refuse_volunteer)
async def refuse_volunteer(work: Work, context: Context, actor: Actor, *, person: str) -> Decision:
    """This volunteer is not asked (any more)."""
    known = await who_is(work, person)
    if known is None or known.offer is None:
        return _nobody(actor)
    offer = replace(vog.without_vog(known.offer, 0), refused=True)
    refused = _changed(context, actor, known, offer, did="refuse_volunteer")
    refused += _fallen(work, context, replace(known, offer=offer))
    if not offer.busy_with:
        return refused
    held = text("desk-refused-holds", count=len(offer.busy_with))
    return refused + Decision(tell=(in_general(known.bot, held),))


def _changed(
    context: Context, actor: Actor, person: Person, offer: Offer, *, did: str
) -> Decision:
    """The volunteer as decided, the card, and what they hear; without `did` nothing changed."""
    after = replace(person, offer=offer)
    place = context.neighbourhood(person.bot).name
    by = staff_name(person.id, actor.name)
    card = shown.decided(after, offer, place, by)
    to = ToDesk(person.bot)
    change = Change(to, shown.card_name(person), card, shown.buttons(after, offer))
    if not did:
        return Decision(tell=(change,))
    return Decision(
        keep=(after,),
        tell=(change, _told(context, after, offer)),
        carry=lending(context, after),
        noted=(AuditLine(actor.who, did, person.id),),
    )


def _told(context: Context, person: Person, offer: Offer) -> Say:
    here = context.neighbourhood(person.bot)
    key = "volunteer-refused" if offer.refused else f"volunteer-approved-{offer.level}"
    said = text(key, organisation=here.organisation, phone=here.desk.phone)
    return Say(ToPerson(person.id), said)


# -- lists


@does(deeds.volunteers)
async def volunteers(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = "", page: str = "0"
) -> Decision:
    """Who waits for a decision, and how many there are of each level and kind."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    there = await all_volunteers(work, context, slugs)
    told = shown.overview(there, work.now, context.policy.trust)
    rows = shown.list_buttons(there, slugs=slugs, page=int(page))
    if any(context.has(slug, Activity.STAYING) for slug in slugs):
        rows = (*rows, shown.who_stays_row(slugs))
    rows = (*rows, shown.caller_row(slugs[0]))
    return Decision(tell=(in_general(slugs[0], told, rows),))


async def all_volunteers(work: Work, context: Context, slugs: Sequence[str]) -> list[Person]:
    """Everybody who offers help by the bots of these neighbourhoods, the newest first."""
    ids: dict[str, None] = {}
    for slug in slugs:
        centre = Point(*context.neighbourhood(slug).centre)
        ids |= dict.fromkeys(await work.near(centre, REACH_M))
    found = await work.look(Person, ids)
    ours = [p for p in found.values() if p.offer and p.bot in slugs and not p.home]
    return sorted(ours, key=lambda person: person.first_seen, reverse=True)


@does(deeds.show_volunteer)
async def show_volunteer(work: Work, context: Context, actor: Actor, *, person: str) -> Decision:
    """Show one volunteer with what may be decided."""
    return await _new_volunteer(work, context, actor, person=person)
