"""Neighbours say yes to a share, or cannot after all; never more come than there are places."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Outgoing, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.sharing import by_phone, shares, shown
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import pair_between, pair_up, part
from buurtbot.services.sharing.offering import ended, moves, told
from buurtbot.services.sharing.ringing import asked_no_more, reached, still_place
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.yes_to_share)
async def yes_to_share(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """Say yes to it. When all is gone they wait for a place that comes free."""
    person = await agreed_person(work, actor)
    return not_met(actor) if person is None else await says_yes(work, context, person, share)


async def says_yes(work: Work, context: Context, person: Person, share: str) -> Decision:
    """The same, by who is on the line as well."""
    found = await work.get(Share, share)
    giver = await work.get(Person, found.giver) if found else None
    why_not = _why_not(work, context, found, person, giver)
    if found is None or giver is None or why_not:
        return told(person.id, why_not or "share-is-past")
    after = shares.yes(found, person.id)
    if after == found and person.id in found.waits:
        return Decision(tell=(shown.all_gone(found, person.id),))
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
    if share.neighbourhood != person.bot or person.is_apart_from(giver):
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
    paired = await pair_up(
        work, giver, person, until=until, about=f"share-kind-{share.kind}", of=share.id
    )
    people = {**await work.look(Person, share.coming), person.id: person}
    apart = None if by_phone.can_write(person, giver) else by_phone.how(share, person, giver)
    tell: tuple[Outgoing, ...] = (
        shown.answered(share, person.id, "share-answered-yes"),
        shown.welcome(share, person.id, giver, freed=freed, how=apart),
        _giver_hears(share, people, giver, person, freed=freed),
    )
    full = (*shown.gone_for_all(share), *_wait_on(share)) if share.free < 1 else ()
    left, off = await asked_no_more(work, context, share) if full else (share, NOTHING)
    come = Decision(keep=(left,), tell=(*tell, *full)) + paired
    return off + await reached(work, context, share, come)


def _wait_on(share: Share) -> tuple[Outgoing, ...]:
    """Who was asked whether they still could reads that another was first."""
    return tuple(shown.answered(share, one, "share-answered-wait") for one in share.waits)


def _giver_hears(
    share: Share, people: Mapping[str, Person], giver: Person, person: Person, *, freed: bool
) -> Say:
    name = first_name_of(person)
    if not by_phone.can_write(person, giver):
        how = by_phone.how(share, giver, person)
        return shown.to_giver(share, people, "share-comes-phone", name=name, how=how)
    key = "share-somebody-else-comes" if freed else "share-somebody-comes"
    return shown.to_giver(share, people, key, name=name)


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
    return await comes_not(work, context, actor.who, share)


async def comes_not(work: Work, context: Context, who: str, share: str) -> Decision:
    """The same, by who is on the line as well."""
    found = await work.get(Share, share)
    if found is None or found.state != "open":
        return told(who, "share-is-past")
    if who not in {*found.coming, *found.waits}:
        return told(who, "share-not-coming-already")
    key = "share-left" if who in found.coming else "share-waits-no-more"
    left = await leaves(work, context, found, who)
    return left + told(who, key) + Decision(noted=(AuditLine(who, "not_coming", share),))


async def leaves(
    work: Work, context: Context, share: Share, who: str, so_far: Decision = NOTHING
) -> Decision:
    """Somebody comes no more and waits no more; who waits first comes, else others hear of it."""
    late = shares.is_late(share, context.policy.sharing, work.now)
    left, instead = shares.leaves(share, who, late=late)
    if who not in share.coming:
        return Decision(keep=(left,))
    giver, person = await work.get(Person, share.giver), await work.get(Person, instead)
    if giver is None:
        return Decision(keep=(left,))
    parted = await _write_no_more(work, share, giver, who, so_far)
    giver = (so_far + parted).latest(giver)
    if person is not None:
        return parted + await _comes(work, context, left, person, giver, freed=True)
    people = await work.look(Person, left.coming)
    key = "share-somebody-left-late" if late else "share-somebody-left"
    said = shown.to_giver(left, people, key)
    again = (moves(left, work.now),) if left.state == "open" and not late else ()
    free_again = Decision(keep=(left,), tell=(said,), later=again)
    done = parted + await reached(work, context, left, free_again)
    return done + await still_place(work, context, left, done)


async def _write_no_more(
    work: Work, share: Share, giver: Person, who: str, so_far: Decision
) -> Decision:
    guest = await work.get(Person, who)
    pair = await pair_between(work, share.id, giver, guest) if guest else ""
    return await part(work, pair, so_far) if pair else NOTHING


# -- who gives it


@does(deeds.stop_share)
async def stop_share(
    work: Work, context: Context, actor: Actor, *, share: str, sure: str = ""
) -> Decision:
    """Who gives it cannot after all. All who come hear so."""
    found = await work.get(Share, share)
    return await giver_stops(work, context, actor.who, found, sure=bool(sure))


async def giver_stops(
    work: Work, context: Context, who: str, found: Share | None, *, sure: bool
) -> Decision:
    """The same, by who is on the line as well."""
    if found is None or found.giver != who or found.state not in {"open", "checked"}:
        return told(who, "share-is-past")
    if found.coming and not sure:
        return Decision(tell=(shown.sure_to_stop(found),))
    noted = Decision(noted=(AuditLine(who, "stop_share", found.id),))
    return noted + await stops(work, context, found) + told(who, "share-you-stopped")


async def stops(work: Work, context: Context, share: Share) -> Decision:
    """It does not go on; nobody is left waiting for it."""
    over = replace(share, state="stopped")
    told_all = await reached(work, context, over, Decision(tell=shown.stopped(over)))
    return await ended(work, context, over) + told_all


# -- afterwards


@does(deeds.thank_for_share)
async def thank_for_share(work: Work, context: Context, actor: Actor, *, share: str) -> Decision:
    """Thank who gave it, in words that are ready, once."""
    found = await work.get(Share, share)
    person = await work.get(Person, actor.who)
    if found is None or person is None or person.known_as.isdisjoint(found.coming):
        return told(actor.who, "share-is-past")
    if not person.known_as.isdisjoint(found.thanked):
        return told(actor.who, "share-thanked-already")
    thanks = text(
        "share-thanks", name=first_name_of(person), kind=text(f"share-kind-{found.kind}")
    )
    after = replace(found, thanked=(*found.thanked, actor.who))
    thanked = Decision(keep=(after,), tell=(Say(ToPerson(found.giver), thanks),))
    sent = told(actor.who, "share-thanks-sent")
    return await reached(work, context, found, thanked) + sent
