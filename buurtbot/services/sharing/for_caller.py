"""Who only has a phone shares through the desk: a worker says yes, offers and cancels for them.

All of it stands in the worker's own chat, to be said to who is on the line.
"""

from collections.abc import Mapping
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Rows, Say, ToChat, ToDesk, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.domain.sharing import by_phone, shares, shown
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.calls.calling import answered, read_call
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.on_the_phone import to_worker
from buurtbot.services.phone.who_rings import NEW, looked_at_later, takes_no_part, who_it_is
from buurtbot.services.sharing.answering import comes_not, giver_stops, says_yes
from buurtbot.services.sharing.hearing import hears_from, hears_no_more
from buurtbot.services.sharing.offering import offered_by, sharing_of
from buurtbot.services.sharing.ringing import reached
from buurtbot.storage.commit.work import Work

To = ToChat | ToDesk


def _says(to: To, key: str) -> Decision:
    return Decision(tell=(Say(to, text(key)),))


# -- who is on the line


@does(deeds.sharing_caller)
async def sharing_caller(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    person: str = "",
    chat: str = "",
    **draft: str,
) -> Decision:
    """Show what who rings can do with what is shared: known already, or written down now."""
    to = to_worker(work, context, actor, neighbourhood, chat)
    if not context.has(neighbourhood, Activity.SHARING):
        return _says(to, "sharing-is-off")
    found, agreed = await work.get(Person, person) if person else None, NOTHING
    if not person and draft.get("consent") == "yes":
        found = await written_down(work, context, neighbourhood, draft)
        agreed = Decision(keep=(await _agreed(work, found),))
    if found is None:
        return _says(to, "share-desk-not-noted")
    phone, is_new = draft.get("phone", ""), draft.get("same_as") == NEW
    if await takes_no_part(work, neighbourhood, found, phone, is_new=is_new):
        return _says(to, "desk-caller-excluded")
    noted = AuditLine(actor.who, "sharing_caller", found.id)
    found = replace(found, last_seen=work.now)
    known = Decision(keep=(found,), later=(looked_at_later(work, context, found),), noted=(noted,))
    return known + agreed + await page_of(work, found, to)


async def _agreed(work: Work, person: Person) -> Sharing:
    """It is noted that they agreed, and so asked once."""
    here = await sharing_of(work, person.bot)
    return replace(here, callers=tuple(dict.fromkeys((*here.callers, person.id))))


async def written_down(
    work: Work, context: Context, slug: str, draft: Mapping[str, str]
) -> Person:
    """Who agreed now. Who takes part in something that is shared is known without a case too."""
    here = await sharing_of(work, slug)
    found = (await work.look(Share, here.shares)).values()
    among = {who for one in found for who in (one.giver, *one.coming, *one.waits)}
    there = sorted({*here.hearers, *here.callers, *among})
    return await who_it_is(work, context, slug, draft, there)


async def page_of(work: Work, person: Person, to: To) -> Decision:
    """What is shared now and what they can do with it, in the worker's own chat."""
    here = await sharing_of(work, person.bot)
    found = [one for one in (await work.look(Share, here.shares)).values() if one.state == "open"]
    givers = await work.look(Person, [one.giver for one in found])
    theirs = [
        one for one in found if one.giver in givers and not person.is_apart_from(givers[one.giver])
    ]
    hears = (await work.look(Hears, [person.id])).get(person.id)
    return Decision(tell=by_phone.page(person, theirs, hears, to))


async def on_the_line(
    work: Work, done: Decision, person: Person, to: To, share: str = ""
) -> Decision:
    """What who is on the line hears, for staff to say; with what they can do about this share."""
    seen = (await work.look(Share, [share])).get(share) if share else None
    now = done.latest(seen) if seen else None
    rows: Rows = by_phone.rows_of(now, person) if now and now.state == "open" else ()
    said = (by_phone.on_the_line(one, person, to, rows) for one in done.tell)
    return replace(done, tell=tuple(one for one in said if one is not None))


# -- offering, and hearing of it


@does(deeds.share_for_caller)
async def share_for_caller(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    person: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """A worker wrote down what who rings wants to share: neighbours hear of it."""
    to = to_worker(work, context, actor, neighbourhood, chat)
    found = await work.get(Person, person)
    if found is None:
        return _says(to, "share-desk-not-noted")
    until = shares.moment_of(draft.get("until", ""))
    if until is not None:
        rung = by_phone.until_rung(until, context.policy.calls)
        draft = {**draft, "until": rung.isoformat()}
    offered = await offered_by(work, context, found, draft, known=True)
    noted = Decision(noted=(AuditLine(actor.who, "share_for_caller", person),))
    return noted + await on_the_line(work, offered, found, to)


@does(deeds.hear_for_caller)
async def hear_for_caller(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    person: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """Who rings agreed, or not, to be rung about what neighbours share."""
    to = to_worker(work, context, actor, neighbourhood, chat)
    found = await work.get(Person, person)
    if found is None:
        return _says(to, "share-desk-not-noted")
    if draft.get("consent") != "yes":
        return _says(to, "share-desk-hears-no-more")
    heard = await hears_from(work, found, draft)
    noted = Decision(noted=(AuditLine(actor.who, "hear_for_caller", person),))
    return noted + await on_the_line(work, heard, found, to)


@does(deeds.hear_no_more_for)
async def hear_no_more_for(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """They are not rung about it any more."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found = await work.get(Person, person)
    if found is None:
        return _says(to, "share-desk-not-noted")
    noted = Decision(noted=(AuditLine(actor.who, "hear_no_more_for", person),))
    stopped = await hears_no_more(work, found) + _says(to, "share-desk-hears-no-more")
    return noted + stopped


# -- saying yes, and cancelling


@does(deeds.yes_for_caller)
async def yes_for_caller(
    work: Work, context: Context, actor: Actor, *, share: str, person: str, chat: str = ""
) -> Decision:
    """Who is on the line says yes to it, or waits for a place."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found = await work.get(Person, person)
    if found is None:
        return _says(to, "share-desk-not-noted")
    done = await says_yes(work, context, found, share)
    noted = Decision(noted=(AuditLine(actor.who, "yes_for_caller", share),))
    return noted + await on_the_line(work, done, found, to, share)


@does(deeds.not_coming_for)
async def not_coming_for(
    work: Work, context: Context, actor: Actor, *, share: str, person: str, chat: str = ""
) -> Decision:
    """Who is on the line cannot after all: who waits first comes instead."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found = await work.get(Person, person)
    if found is None:
        return _says(to, "share-desk-not-noted")
    done = await comes_not(work, context, person, share)
    noted = Decision(noted=(AuditLine(actor.who, "not_coming_for", share),))
    return noted + await on_the_line(work, done, found, to)


@does(deeds.stop_for_caller)
async def stop_for_caller(
    work: Work, context: Context, actor: Actor, *, share: str, sure: str = "", chat: str = ""
) -> Decision:
    """Who gives it rings that they cannot after all. All who come hear so."""
    to, found = (
        to_worker(work, context, actor, actor.neighbourhood, chat),
        await work.get(Share, share),
    )
    giver = await work.get(Person, found.giver) if found else None
    if found is None or giver is None:
        return _says(to, "share-desk-not-noted")
    if found.state == "open" and found.coming and not sure:
        return Decision(tell=(by_phone.sure_to_stop(found, to),))
    done = await giver_stops(work, context, giver.id, found, sure=True)
    noted = Decision(noted=(AuditLine(actor.who, "stop_for_caller", share),))
    return noted + await on_the_line(work, done, giver, to)


@does(deeds.give_number)
async def give_number(
    work: Work, context: Context, actor: Actor, *, share: str, person: str, chat: str = ""
) -> Decision:
    """They agree that who gives it has their number, to arrange when and where."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found, comes = await work.get(Share, share), await work.get(Person, person)
    giver = await work.get(Person, found.giver) if found else None
    if found is None or comes is None or giver is None or person not in found.coming:
        return _says(to, "share-desk-not-noted")
    may = shares.may_ring(found, person)
    how = by_phone.how(may, giver, comes)
    people = await work.look(Person, may.coming)
    told = shown.to_giver(may, people, "share-comes-phone", name=first_name_of(comes), how=how)
    given = await reached(work, context, may, Decision(keep=(may,), tell=(told,)))
    noted = Decision(noted=(AuditLine(actor.who, "give_number", share),))
    return noted + given + _says(to, "share-desk-number-given")


# -- who was rung about it


@does(deeds.answer_share)
async def answer_share(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    share: str,
    call: str = "",
    chat: str = "",
    **answer: str,
) -> Decision:
    """What who was rung about it answers: `said` is "yes" or "no"."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    there, found = await read_call(work, context, actor, call, chat), await work.get(Share, share)
    if there is None or found is None:
        return _says(to, "share-desk-not-noted")
    person, said = there.called, "yes" if answer.get("said") == "yes" else "no"
    noted = Decision(noted=(AuditLine(actor.who, f"answer_share_{said}", share),))
    noted += await answered(work, context, there, share)
    if said == "yes":
        done = await says_yes(work, context, person, share)
        return noted + await on_the_line(work, done, person, to, share)
    if person.id in {*found.coming, *found.waits}:
        return noted
    return noted + Decision(keep=(shares.no(found, person.id),))
