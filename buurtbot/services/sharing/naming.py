"""A neighbour is named, asked by a person of the desk, and known only when they want that."""

from collections.abc import Mapping
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Named
from buurtbot.domain.sharing import naming, shown
from buurtbot.services.calls.calling import answered, read_call
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.phone.on_the_phone import to_worker
from buurtbot.services.phone.who_rings import looked_at_later
from buurtbot.services.sharing.for_caller import on_the_line, page_of, written_down
from buurtbot.services.sharing.offering import told
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.name_neighbour)
async def name_neighbour(
    work: Work, context: Context, actor: Actor, /, **answers: str
) -> Decision:
    """Somebody of the desk is to call a neighbour, who knows of it."""
    asker = await agreed_person(work, actor)
    return not_met(actor) if asker is None else await _names(work, context, asker, answers)


@does(deeds.name_for_caller)
async def name_for_caller(
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
    """Who rings names a neighbour who may be called, and who knows of it."""
    to = to_worker(work, context, actor, neighbourhood, chat)
    found = await work.get(Person, person)
    if found is None:
        return Decision(tell=(Say(to, text("share-desk-not-noted")),))
    if draft.get("knows") == "no":
        done = told(found.id, "neighbour-ask-first")
    else:
        done = await _names(work, context, found, draft)
    noted = Decision(noted=(AuditLine(actor.who, "name_for_caller", person),))
    return noted + await on_the_line(work, done, found, to)


async def _names(
    work: Work, context: Context, asker: Person, answers: Mapping[str, str]
) -> Decision:
    if not context.has(asker.bot, Activity.SHARING):
        return told(asker.id, "sharing-is-off")
    named = naming.named_by(answers, asker, new_id(work, "named"), work.now)
    if named is None:
        return told(asker.id, "neighbour-incomplete")
    listed = await work.look(Named, await work.listed(Call, asker.bot))
    theirs = [one for one in listed.values() if one.asker == asker.id]
    if len(theirs) >= context.policy.sharing.most_named:
        return told(asker.id, "neighbour-too-many")
    return await _on_list(work, context, asker, named)


async def _on_list(work: Work, context: Context, asker: Person, named: Named) -> Decision:
    at = work.now + timedelta(days=context.policy.retention.named_days)
    why = naming.to_ask(named, at, work.now)
    rung = await put_on_list(work, context, named.as_called, why, Wanted(work.now))
    said = Say(ToPerson(asker.id), text("neighbour-sent"), (shown.together_row(),))
    return rung + Decision(
        keep=(named,),
        tell=(said,),
        later=(Timer(timers.named_over(named.id), at, deeds.named_over(named=named.id)),),
        noted=(AuditLine(asker.id, "name_neighbour", named.id),),
    )


@does(deeds.neighbour_said)
async def neighbour_said(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    named: str,
    call: str = "",
    chat: str = "",
    **answer: str,
) -> Decision:
    """What the neighbour answered. Unless they want it, nothing of them is kept."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found, there = await work.get(Named, named), await read_call(work, context, actor, call, chat)
    if found is None or there is None:
        return Decision(tell=(Say(to, text("desk-named-gone")),))
    said = "yes" if answer.get("said") == "yes" else "no"
    noted = Decision(noted=(AuditLine(actor.who, f"named_{said}", named),))
    gone = await answered(work, context, there, named) + await _gone(work, found) + noted
    if said == "no":
        return gone + Decision(tell=(Say(to, text("desk-named-no")),))
    about = {"name": found.name, "phone": found.phone}
    person = await written_down(work, context, found.neighbourhood, about)
    known = Decision(keep=(person,), later=(looked_at_later(work, context, person),))
    yes = Decision(tell=(Say(to, text("desk-named-yes")),))
    return gone + known + yes + await page_of(work, person, to)


@does(deeds.neighbour_called)
async def neighbour_called(
    work: Work, _context: Context, _actor: Actor, *, named: str, came: str = ""
) -> Decision:
    """A timer: nobody reached them, or the caller worried: nothing more is kept of them here."""
    found = await work.get(Named, named)
    noted = Decision(noted=(AuditLine("clock", f"named_{came}", named),))
    return NOTHING if found is None else await _gone(work, found) + noted


@does(deeds.named_over)
async def named_over(work: Work, _context: Context, _actor: Actor, *, named: str) -> Decision:
    """A timer: nobody reached them in all that time: nothing of them is kept."""
    found = await work.get(Named, named)
    return NOTHING if found is None else await _gone(work, found)


async def _gone(work: Work, named: Named) -> Decision:
    """The neighbour goes with their key, and the call about them; who asked is thanked.

    Who asked by phone was told at once that they hear how it goes from their neighbour.
    """
    asker = await work.get(Person, named.asker)
    call = await work.get(Call, named.id)
    names = (
        timers.named_over(named.id),
        timers.call_moves(named.id),
        timers.clear_call(named.id),
    )
    return Decision(
        drop=(named, *((call,) if call else ())),
        shred=(named.owner,),
        tell=(naming.thanks(named),) if asker is not None and asker.reads else (),
        later=timers.taken_away(*names),
    )
