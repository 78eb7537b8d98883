"""A worry signal goes to the contact of a neighbourhood alone; each reading of it is noted."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.care import signals
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Alarm, Say, Text, ToDesk, ToPerson, text
from buurtbot.domain.core.people.signal import Signal
from buurtbot.domain.core.timing import timers
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.care.signal_readers import (
    announced,
    away_rows,
    listed_of,
    own_chat_of,
    readers_of,
)
from buurtbot.services.core.context import Actor, Context, new_id, new_ref
from buurtbot.services.core.does import does
from buurtbot.services.core.who_speaks import who_is
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work

# -- given


@does(deeds.give_signal)
async def give_signal(work: Work, context: Context, actor: Actor, /, **answers: str) -> Decision:
    """A worry about another reaches the contact of this neighbourhood, and nobody else."""
    giver = await agreed_person(work, actor)
    if giver is None:
        return not_met(actor)
    here = context.neighbourhood(giver.bot)
    words = signals.words_of(answers.get("words", ""))
    if not here.desk.contact_user or not words:
        return Decision(tell=(Say(ToPerson(giver.id), text("signal-nobody"), (back_to_menu(),)),))
    id_ = new_id(work, "signal")
    signal = Signal(
        id=id_,
        ref=await new_ref(work, here.slug, id_),
        neighbourhood=here.slug,
        at=work.now,
        knows="yes" if answers.get("knows") == "yes" else "no",
        words=words,
        giver=giver.id if answers.get("reply") == "yes" else "",
        urgent=answers.get("urgent") == "yes",
    )
    thanks = text("signal-given-urgent" if signal.urgent else "signal-given")
    told = Decision(tell=(Say(ToPerson(giver.id), thanks, (back_to_menu(),)),))
    return told + await _given(work, context, signal, "house")


@does(deeds.signal_for_caller)
async def signal_for_caller(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """Who rings worries about somebody: it reaches the contact alone, as what others give."""
    here, desk = context.neighbourhood(neighbourhood), ToDesk(neighbourhood)
    to = own_chat_of(work, context, neighbourhood, int(chat)) if chat else desk
    words = signals.words_of(draft.get("words", ""))
    if draft.get("knows") == "first":
        return Decision(tell=(Say(to, text("signal-caller-talks")),))
    if not here.desk.contact_user or not words:
        return Decision(tell=(Say(to, text("signal-caller-nobody")),))
    id_ = new_id(work, "signal")
    signal = Signal(
        id=id_,
        ref=await new_ref(work, neighbourhood, id_),
        neighbourhood=neighbourhood,
        at=work.now,
        knows="yes" if draft.get("knows") == "yes" else "no",
        words=words,
        urgent=draft.get("urgent") == "yes",
    )
    told = Decision(tell=(Say(to, text("signal-caller-given")),))
    return told + await _given(work, context, signal, actor.who)


async def _given(work: Work, context: Context, signal: Signal, by: str) -> Decision:
    """It is there; `by` stands in the audit."""
    slug = signal.neighbourhood
    listed = await listed_of(work, slug)
    there = announced(work, context, listed, signal, _there(signal))
    rung = any(isinstance(one, Alarm) for one in there.tell)
    rings = (Alarm(ToDesk(slug), signal.ref, signals.ALARM),) if signal.urgent and not rung else ()
    return there + Decision(
        keep=(replace(listed, signals=(*listed.signals, signal.id)),),
        tell=rings,
        later=signals.begins(signal, work.now, context.policy),
        noted=(AuditLine(by, "give_signal", signal.id),),
    )


def _there(signal: Signal) -> str:
    return "signal-there-urgent" if signal.urgent else "signal-there"


# -- read


@does(deeds.read_signal)
async def read_signal(
    work: Work, context: Context, actor: Actor, *, signal: str, why: str = "", chat: str = ""
) -> Decision:
    """Read it: why is asked first, and each reading is noted. Only for who it is for."""
    found = await work.get(Signal, signal)
    if found is None:
        return _says(actor, text("signal-gone"))
    user = _user(work, context, actor, found)
    if not user:
        refused = Decision(noted=(AuditLine(actor.who, "read_signal_refused", signal),))
        return refused + _says(actor, text("signal-not-yours"))
    to = own_chat_of(work, context, found.neighbourhood, user)
    if why not in signals.WHYS:
        return Decision(tell=(signals.asks_why(found, to),))
    giver = await who_is(work, found.giver) if found.giver else None
    read = replace(found, read=found.read or work.now, shown=(*found.shown, user))
    return Decision(
        keep=(read,),
        tell=(signals.shown(read, giver, to),),
        later=timers.taken_away(timers.signal_waits(signal)),
        noted=(AuditLine(actor.who, f"read_signal:{why}", signal),),
    )


def _user(work: Work, context: Context, actor: Actor, signal: Signal) -> int:
    """The number of who asks, when it is theirs to read; else 0."""
    user = readers_of(work, context, signal.neighbourhood).get(actor.who, 0)
    contact = context.neighbourhood(signal.neighbourhood).desk.contact_user
    return user if signal.passed_on or user == contact else 0


def _says(actor: Actor, said: Text) -> Decision:
    return Decision(tell=(in_general(actor.neighbourhood, said),))


@does(deeds.list_signals)
async def list_signals(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = "", chat: str = ""
) -> Decision:
    """The signals that are there: to who may read them, in their own chat; else how many."""
    slugs = [*dict.fromkeys(neighbourhoods.split() or [actor.neighbourhood])]
    there: list[Signal] = []
    for slug in slugs:
        listed = await listed_of(work, slug)
        there += (await work.look(Signal, listed.signals)).values()
    mine = [one for one in there if _user(work, context, actor, one)]
    away = await away_rows(work, context, slugs, actor.who)
    if chat and away:
        to = own_chat_of(work, context, slugs[0], int(chat))
        said, rows = signals.listed(mine)
        return Decision(tell=(Say(to, said, (*rows, *away)),))
    rows = tuple(row for slug in slugs for row in signals.for_caller(context.neighbourhood(slug)))
    return Decision(tell=(in_general(slugs[0], text("signals-count", count=len(there)), rows),))


# -- what follows


@does(deeds.ask_giver)
async def ask_giver(
    work: Work, context: Context, actor: Actor, *, signal: str, chat: str = ""
) -> Decision:
    """Who gave it, and allowed that, is asked to call."""
    found = await work.get(Signal, signal)
    if found is None or not found.giver or not _user(work, context, actor, found):
        return _says(actor, text("signal-gone"))
    here = context.neighbourhood(found.neighbourhood)
    asked = text("signal-call-us", organisation=here.organisation, phone=here.desk.phone)
    giver = await who_is(work, found.giver)
    if giver is None or not giver.reads:
        return _to_reader(work, context, actor, found, "signal-asked-nobody")
    return _to_reader(work, context, actor, found, "signal-asked") + Decision(
        tell=(Say(ToPerson(giver.id), asked),),
        noted=(AuditLine(actor.who, "ask_giver", signal),),
    )


@does(deeds.signal_follows)
async def signal_follows(
    work: Work, context: Context, actor: Actor, *, signal: str, chat: str = ""
) -> Decision:
    """Something follows: it is kept longer."""
    found = await work.get(Signal, signal)
    if found is None or not _user(work, context, actor, found):
        return _says(actor, text("signal-gone"))
    until = work.now + timedelta(days=context.policy.retention.signal_follows_days)
    return _to_reader(work, context, actor, found, "signal-kept") + Decision(
        keep=(replace(found, follows=work.now),),
        later=(signals.goes_at(found, until),),
        noted=(AuditLine(actor.who, "signal_follows", signal),),
    )


@does(deeds.signal_over)
async def signal_over(
    work: Work, context: Context, actor: Actor, *, signal: str, chat: str = ""
) -> Decision:
    """Nothing more is needed: it goes at once."""
    found = await work.get(Signal, signal)
    if found is None or not _user(work, context, actor, found):
        return _says(actor, text("signal-gone"))
    noted = Decision(noted=(AuditLine(actor.who, "signal_over", signal),))
    told = _to_reader(work, context, actor, found, "signal-wiped")
    return await _gone(work, context, found) + told + noted


def _to_reader(work: Work, context: Context, actor: Actor, signal: Signal, key: str) -> Decision:
    user = _user(work, context, actor, signal)
    to = own_chat_of(work, context, signal.neighbourhood, user)
    days = context.policy.retention.signal_follows_days
    return Decision(tell=(Say(to, text(key, ref=signal.ref, days=days)),))


# -- timers


@does(deeds.signal_waits)
async def signal_waits(
    work: Work, context: Context, _actor: Actor, *, signal: str, times: str = "0"
) -> Decision:
    """A timer: nobody read it. First its contact is reminded; then the deputy and others hear."""
    found = await work.get(Signal, signal)
    if found is None or found.read:
        return NOTHING
    slug, many = found.neighbourhood, int(times)
    again = signals.waits(found, work.now, context.policy.signals, times=many + 1)
    if not many:
        listed = await listed_of(work, slug)
        return announced(work, context, listed, found, "signal-waits") + Decision(later=(again,))
    told = tuple(
        signals.announced(found, own_chat_of(work, context, slug, user), "signal-waits")
        for user in readers_of(work, context, slug).values()
    )
    passed_on = replace(found, passed_on=True)
    return Decision(keep=(passed_on,), tell=(*told, *signals.others_hear(found)), later=(again,))


@does(deeds.clear_signal)
async def clear_signal(work: Work, context: Context, _actor: Actor, *, signal: str) -> Decision:
    """A timer: its time is over."""
    found = await work.get(Signal, signal)
    return NOTHING if found is None else await _gone(work, context, found)


async def _gone(work: Work, context: Context, signal: Signal) -> Decision:
    slug = signal.neighbourhood
    chats = tuple(own_chat_of(work, context, slug, user) for user in signal.shown)
    gone = signals.gone(signal, await listed_of(work, slug), chats)
    return gone + Decision(noted=(AuditLine("house", "clear_signal", signal.id),))
