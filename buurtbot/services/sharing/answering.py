"""Neighbours say yes to a share, or cannot after all; never more come than there are places."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.activities import Activity
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Outgoing, Say, ToPerson, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.share import Share
from buurtbot.domain.sharing import shares, shown
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import pair_id, pair_up, part
from buurtbot.services.sharing.offering import ended, moves, told
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.work import Work


@does(deeds.yes_to_share)
async def yes_to_share(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """Say yes to it. When all is gone they wait for a place that comes free."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    found = await work.get(Share, share)
    giver = await work.get(Person, found.giver) if found else None
    why_not = _why_not(work, context, found, person, giver)
    if found is None or giver is None or why_not:
        return told(person.id, why_not or "share-is-past")
    after = shares.yes(found, person.id)
    if after == found:
        return told(person.id, "share-yes-already")
    noted = Decision(noted=(AuditLine(person.id, "yes_to_share", share),))
    if person.id in after.coming:
        return noted + await _comes(work, context, after, person, giver)
    waits = (
        shown.answered(after, person.id, "share-answered-wait"),
        shown.all_gone(after, person.id),
    )
    return noted + Decision(keep=(after,), tell=waits)


def _why_not(
    work: Work, context: Context, share: Share | None, person: Person, giver: Person | None
) -> str:
    """The key of why it cannot be; who is kept apart from the giver hears what others may."""
    if share is None or giver is None or share.state != "open" or work.now >= share.ends:
        return "share-is-past"
    if share.neighbourhood != person.bot or shares.apart(person, giver):
        return "share-is-past"
    if not context.has(person.bot, Activity.SHARING):
        return "sharing-is-off"
    return "share-is-yours" if share.giver == person.id else ""


async def _comes(
    work: Work,
    context: Context,
    share: Share,
    person: Person,
    giver: Person,
    *,
    freed: bool = False,
) -> Decision:
    """All that changes when somebody comes: the two can write, and who gives it sees who."""
    until = share.ends + timedelta(hours=context.policy.sharing.write_hours)
    paired = pair_up(
        work, giver, person, until=until, about=f"share-kind-{share.kind}", of=share.id
    )
    people = {**await work.look(Person, share.coming), person.id: person}
    key = "share-somebody-else-comes" if freed else "share-somebody-comes"
    tell: tuple[Outgoing, ...] = (
        shown.answered(share, person.id, "share-answered-yes"),
        shown.welcome(share, person.id, giver, freed=freed),
        shown.to_giver(share, people, key, name=first_name_of(person)),
    )
    full = shown.gone_for_all(share) if share.free < 1 else ()
    return Decision(keep=(share,), tell=(*tell, *full)) + paired


@does(deeds.no_to_share)
async def no_to_share(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """Not this one; nobody is told."""
    found = await work.get(Share, share)
    if found is None or not found.has(actor.who):
        return told(actor.who, "share-is-past")
    if actor.who in {found.giver, *found.coming, *found.waits}:
        return told(actor.who, "share-yes-already")
    shut = shown.answered(found, actor.who, "share-answered-no")
    return Decision(keep=(shares.no(found, actor.who),), tell=(shut,))


@does(deeds.not_coming)
async def not_coming(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """They cannot after all: who waits first comes instead."""
    found = await work.get(Share, share)
    if found is None or found.state != "open":
        return told(actor.who, "share-is-past")
    if actor.who not in {*found.coming, *found.waits}:
        return told(actor.who, "share-not-coming-already")
    came = actor.who in found.coming
    key = "share-left" if came else "share-waits-no-more"
    left = await leaves(work, context, found, actor.who)
    noted = Decision(noted=(AuditLine(actor.who, "not_coming", share),))
    return left + told(actor.who, key) + noted


async def leaves(
    work: Work, context: Context, share: Share, who: str, so_far: Decision = NOTHING
) -> Decision:
    """Somebody comes no more and waits no more; who waits first comes, else others hear of it."""
    left, instead = shares.leaves(share, who)
    if who not in share.coming:
        return Decision(keep=(left,))
    parted = await part(work, pair_id(work, share.id, share.giver, who), so_far)
    giver, person = await work.get(Person, share.giver), await work.get(Person, instead)
    if giver is None:
        return parted + Decision(keep=(left,))
    giver = (so_far + parted).latest(giver)
    if person is not None:
        return parted + await _comes(work, context, left, person, giver, freed=True)
    people = await work.look(Person, left.coming)
    said = shown.to_giver(left, people, "share-somebody-left")
    again = (moves(left, work.now),) if left.state == "open" else ()
    return parted + Decision(keep=(left,), tell=(said,), later=again)


# -- who gives it


@does(deeds.stop_share)
async def stop_share(
    work: Work, context: Context, actor: Actor, *, share: str, sure: str = ""
) -> Decision:
    """Who gives it cannot after all. All who come hear so."""
    found = await work.get(Share, share)
    if found is None or found.giver != actor.who or found.state not in {"open", "checked"}:
        return told(actor.who, "share-is-past")
    if found.coming and not sure:
        return Decision(tell=(shown.sure_to_stop(found),))
    noted = Decision(noted=(AuditLine(actor.who, "stop_share", share),))
    return noted + await stops(work, context, found) + told(actor.who, "share-you-stopped")


async def stops(work: Work, context: Context, share: Share) -> Decision:
    """It does not go on; nobody is left waiting for it."""
    over = replace(share, state="stopped")
    return await ended(work, context, over) + Decision(tell=shown.stopped(over))


# -- afterwards


@does(deeds.thank_for_share)
async def thank_for_share(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """Thank who gave it, in words that are ready, once."""
    found = await work.get(Share, share)
    person = await work.get(Person, actor.who)
    if found is None or person is None or actor.who not in found.coming:
        return told(actor.who, "share-is-past")
    if actor.who in found.thanked:
        return told(actor.who, "share-thanked-already")
    thanks = text(
        "share-thanks", name=first_name_of(person), kind=text(f"share-kind-{found.kind}")
    )
    after = replace(found, thanked=(*found.thanked, actor.who))
    return Decision(keep=(after,), tell=(Say(ToPerson(found.giver), thanks),)) + told(
        actor.who, "share-thanks-sent"
    )
