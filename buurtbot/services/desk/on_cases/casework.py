"""What a moderator does with a case: take it, call, refer, close it with an outcome, reopen it."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases, promising
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case, offered_name
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Arg, Button, Change, Hidden, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk import handing_over, unsent
from buurtbot.domain.desk.preview import READ_ALOUD, preview
from buurtbot.domain.phone.call_number import number_of
from buurtbot.domain.words.names import name_of, staff_name
from buurtbot.services.cases.hand_to_desk import by_when, desk_speaks, read_file, waits
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.helpline_numbers import numbers
from buurtbot.services.desk.on_cases.own_ban import not_theirs
from buurtbot.storage.commit.work import Work


def gone(actor: Actor) -> Decision:
    """The case is not there any more: retention, or its person was forgotten."""
    return Decision(tell=(sheet.in_general(actor.neighbourhood, text("desk-case-gone")),))


def is_closed(case: Case) -> Decision:
    """Nothing can be done with it before it is opened again."""
    again = Button(text("desk-button-reopen"), deeds.reopen(case=case.id))
    return Decision(tell=(sheet.in_topic(case, text("desk-is-closed"), ((again,),)),))


@does(deeds.mine)
async def mine(
    work: Work, context: Context, actor: Actor, *, case: str, over: str = ""
) -> Decision:
    """Take a case. Somebody else's is taken over with one more press (`over`: whose)."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    if refusal := await not_theirs(work, context, actor, found):
        return refusal
    if found.holder == actor.who:
        return Decision(tell=(sheet.in_topic(found, text("desk-already-yours")),))
    if found.holder and found.holder != over:
        return held_by(found)
    return await take(work, context, actor, await read_file(work, context, found))


def held_by(case: Case) -> Decision:
    """Somebody has it: who, and to take it over with one more press."""
    name = staff_name(case.owner, case.holder_name)
    held = sheet.in_topic(case, text("desk-held-by", name=name), ((sheet.take_over(case),),))
    return Decision(tell=(held,))


async def take(work: Work, context: Context, actor: Actor, file: File) -> Decision:
    """The case is this moderator's: it stops calling, the card and the title say so."""
    before = file.case
    case = cases.taken(before, who=actor.who, name=actor.name, now=work.now)
    file = replace(file, case=case)
    told = _tell_taken(context, file)
    speaking = await desk_speaks(work, case, file.about) if told else ()
    return promising.heard(before, work.now) + Decision(
        keep=(case, *speaking),
        tell=(
            *sheet.showing(file),
            *_no_offer(before),
            _taken_line(before, case),
            *handing_over.told_to_next(before, case),
            *told,
            *unsent.asks_anew(case),
        ),
        later=waits(work, context, case),
        noted=(AuditLine(actor.who, "mine", case.id),),
    )


def _no_offer(before: Case) -> tuple[Change, ...]:
    """The question of who wanted to hand it over is answered: its button goes."""
    if not before.holder:
        return ()
    name = staff_name(before.owner, before.holder_name)
    there = sheet.topic_of(before), offered_name(before.id)
    return (Change(*there, text("desk-handed-over", name=name)),)


def _taken_line(before: Case, case: Case) -> Say:
    if before.holder and before.holder != case.holder:
        names = (staff_name(case.owner, one.holder_name) for one in (case, before))
        said = text("desk-took-over", name=next(names), before=next(names))
        return sheet.in_topic(case, said)
    return sheet.in_topic(case, text("desk-taken", name=staff_name(case.owner, case.holder_name)))


def _tell_taken(context: Context, file: File) -> tuple[Say, ...]:
    """The person hears that somebody has it now."""
    case, about = file.case, file.about
    if about is None or about.chat is None or case.reason not in cases.SPEAKS_WITH_DESK:
        return ()
    organisation = context.neighbourhood(case.neighbourhood).organisation
    name = staff_name(about.id, case.holder_name)
    said = text("case-has-person", name=name, organisation=organisation)
    return (Say(ToPerson(about.id), said),)


@does(deeds.call_back)
async def call_back(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Show how to reach the person, and tell them that somebody will call."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    file = await read_file(work, context, found)
    if file.about is None:
        return Decision(tell=(sheet.in_topic(found, text("desk-about-nobody")),))
    number = number_of(found, file.about)
    asks = replace(found, asks_number=not number)
    return heard_from(work, context, asks) + Decision(
        keep=await desk_speaks(work, found, file.about),
        tell=(_to_call(found, file.about, number), *_tell_call(context, file, number)),
        noted=(AuditLine(actor.who, "call_back", found.id),),
    )


def heard_from(work: Work, context: Context, case: Case) -> Decision:
    """The desk is heard in this case: what its person was promised is kept."""
    attended = replace(case, attended=work.now)
    kept = promising.heard(case, work.now)
    return kept + Decision(keep=(attended,), later=waits(work, context, attended))


def _to_call(case: Case, about: Person, number: str) -> Say:
    args: dict[str, Arg] = {"name": name_of(about)}
    if not number:
        return Say(sheet.topic_of(case), text("desk-call-ask-number", **args), protect=True)
    key = "desk-call-number" if about.chat is not None else "desk-call-who"
    said = text(key, phone=Hidden(about.id, number), **args)
    return Say(sheet.topic_of(case), said, protect=True)


def _tell_call(context: Context, file: File, number: str) -> tuple[Say, ...]:
    about = file.about
    if about is None or about.chat is None:
        return ()
    here = context.neighbourhood(file.case.neighbourhood)
    key = "case-will-call" if number else "case-what-number"
    args = {"organisation": here.organisation, "phone": here.desk.phone}
    said = text(key, **args)
    return (Say(ToPerson(about.id), said, case=file.case.id),)


@does(deeds.refer_to)
async def refer_to(
    work: Work, context: Context, actor: Actor, *, case: str, where: str, sure: str = ""
) -> Decision:
    """Give the person the fixed information about this place, once staff saw the very words."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    file = await read_file(work, context, found)
    here = context.neighbourhood(found.neighbourhood)
    args = {"organisation": here.organisation, "phone": here.desk.phone, **numbers()}
    said = text(f"referred-{where}", **args)
    times = str(found.referred)
    if file.about is not None and sure != times:
        send = deeds.refer_to(case=case, where=where, sure=times)
        back = deeds.refer(case=case)
        key = "desk-preview" if file.about.reads else READ_ALOUD
        shown = preview(found, file.about, said, key, send, back)
        return Decision(tell=(shown,))
    return _referred(work, context, actor, file, where, said)


def _referred(
    work: Work, context: Context, actor: Actor, file: File, where: str, said: Text
) -> Decision:
    """Who only has a phone was read it aloud, and is sent nothing."""
    case, about = file.case, file.about
    reads = about is not None and about.reads
    told = (Say(ToPerson(about.id), said, case=case.id),) if about and reads else ()
    key = "desk-referred" if reads or about is None else "desk-referred-aloud-to"
    done = sheet.in_topic(case, text(key, where=text(f"referral-{where}")))
    noted = (AuditLine(actor.who, f"refer_{where}", case.id),)
    again = replace(case, referred=case.referred + 1)
    return heard_from(work, context, again) + Decision(tell=(*told, done), noted=noted)


@does(deeds.reopen)
async def reopen(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Open a closed case again: staff from its topic, or the person who has more to say."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor) if actor.role == "moderator" else _over(actor)
    if found.closed is None:
        return _already_open(context, actor, found)
    if actor.role == "person" and not cases.may_reopen(found, work.now):
        return _over(actor)
    return await open_again(work, context, actor, found)


def _over(actor: Actor) -> Decision:
    return Decision(tell=(Say(ToPerson(actor.who), text("case-is-over")),))


def _already_open(context: Context, actor: Actor, case: Case) -> Decision:
    if actor.role == "moderator":
        return Decision(tell=(sheet.in_topic(case, text("desk-is-open")),))
    return Decision(tell=(Say(ToPerson(actor.who), text("case-go-on")),))


async def open_again(work: Work, context: Context, actor: Actor, found: Case) -> Decision:
    """It waits for somebody again and calls; a moderator who opens it has it at once."""
    hours = context.neighbourhood(found.neighbourhood).desk.hours
    case = cases.opened_again(found, now=work.now, hours=hours)
    if actor.role == "moderator":
        case = cases.taken(case, who=actor.who, name=actor.name, now=work.now)
    file = await read_file(work, context, case)
    return Decision(
        keep=(case, *await desk_speaks(work, case, file.about)),
        tell=(
            *(sheet.showing(file) if case.holder else sheet.ringing(file)),
            sheet.in_topic(case, text(f"topic-reopened-{actor.role}")),
            *_tell_reopened(work, context, actor, file),
        ),
        later=(*waits(work, context, case), Timer(timers.clear_case(case.id), None)),
        noted=(AuditLine(actor.who, "reopen", case.id),),
    )


def _tell_reopened(work: Work, context: Context, actor: Actor, file: File) -> tuple[Say, ...]:
    if actor.role != "person":
        return ()
    said = text("case-go-on-by", by_when=by_when(work, context, file.case))
    return (Say(ToPerson(actor.who), said),)
