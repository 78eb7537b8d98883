"""The desk decides that somebody takes no part any more, and may end that; they may say no to it.

Nobody else is left waiting by it: what they asked for is withdrawn, what they held goes to others.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import bans
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.check_ins.check_ins import contact_no_more
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Refusal
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.ban import BAN_REASONS, Ban, BanReason
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.desk.preview import preview
from buurtbot.domain.keeping.barring import for_others
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import name_of
from buurtbot.services.asking.withdraw import withdraw_sure
from buurtbot.services.buddies.ending import in_no_buddies
from buurtbot.services.cases.hand_to_desk import open_case, read_file, speaks_with
from buurtbot.services.circles.members import leaves
from buurtbot.services.core.context import Actor, Context, by_person
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.core.who_speaks import who_is
from buurtbot.services.desk.on_cases.casework import gone, heard_from
from buurtbot.services.desk.on_cases.own_ban import not_your_own
from buurtbot.services.helping.step_back import steps_back
from buurtbot.services.lines.pairs import part
from buurtbot.services.sharing.ending import out_of_shares
from buurtbot.services.welcome.show_menu import not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.refusals import banned_id

LONGEST_WORDS = 3000


@does(deeds.ban)
async def ban(
    work: Work, context: Context, actor: Actor, *, case: str, why: str = "", sure: str = ""
) -> Decision:
    """Ask why, show the very words, and then it is so."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    person = await who_is(work, bans.who_of(found)) if bans.who_of(found) else None
    said = _cannot(person)
    if person is None or said is not None:
        return Decision(tell=(sheet.in_topic(found, said or text("desk-ban-nobody")),))
    reason = next((one for one in BAN_REASONS if one == why), None)
    if reason is None:
        asks = sheet.in_topic(found, text("desk-ban-why"), bans.why_rows(found))
        return Decision(tell=(asks,))
    if not sure:
        words = bans.told(reason, context.neighbourhood(found.neighbourhood))
        send, back = deeds.ban(case=case, why=why, sure="yes"), deeds.ban(case=case)
        shown = preview(found, person, words, "desk-preview-ban", send, back)
        return Decision(tell=(shown,))
    return await _banned(work, context, actor, found, person, reason)


def _cannot(person: Person | None) -> Text | None:
    if person is None:
        return text("desk-ban-nobody")
    if person.ban is not None:
        return text("desk-ban-already")
    return text("desk-ban-elsewhere") if person.home else None


async def _banned(
    work: Work, context: Context, actor: Actor, case: Case, person: Person, why: BanReason
) -> Decision:
    after = bans.barred(person, Ban(work.now, why, actor.who, case=case.id, ref=case.ref))
    out = await _out(work, context, person, after)
    shown = await _shown(work, context, out.latest(case), after, "desk-banned")
    return out + shown + Decision(noted=(AuditLine(actor.who, f"ban_{why}", person.id),))


async def _out(work: Work, context: Context, person: Person, after: Person) -> Decision:
    """They are out of all, and read it in the words of the reason."""
    out = await _out_of_all(work, context, person)
    contact = (contact_no_more(person, work.now),) if person.offer else ()
    here = context.neighbourhood(person.bot)
    return out + Decision(
        keep=(after,),
        tell=bans.said(after, bans.told(after.ban.why, here)) if after.ban else (),
        later=(*contact, *steps_back(work, person)),
        carry=lending(context, after) if after.offer else (),
    )


@does(deeds.stays_out)
async def stays_out(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: who takes no part by phone began something in the bot, before both became one."""
    found = await work.get(Person, person)
    if found is None or found.ban is None:
        return NOTHING
    told = in_general(found.bot, text("desk-joined-banned", name=name_of(found)))
    out = await _out(work, context, found, bans.barred(found, found.ban))
    return out + Decision(tell=(told,), noted=(AuditLine("house", "stays_out", person),))


async def _out_of_all(work: Work, context: Context, person: Person) -> Decision:
    """Of what they asked, share and do together, and of each line to a neighbour."""
    out = NOTHING
    for request in person.requests:
        out += await withdraw_sure(work, context, by_person(person), request=request)
    for line in person.lines:
        if line.kind == "pair":
            out += await part(work, line.subject, out)
    out += await out_of_shares(work, context, person)
    out += await in_no_buddies(work, context, person)
    out += await leaves(work, context, person.id)
    talk = await work.get(Talk, person.id)
    return for_others(out, person.id, person.requests) + Decision(drop=(talk,) if talk else ())


async def _shown(work: Work, context: Context, case: Case, person: Person, key: str) -> Decision:
    """The desk was heard in it, the card is as it should be, and the topic says what was done."""
    file = await read_file(work, context, case)
    about = person if file.about and file.about.id == person.id else file.about
    whom = person if file.whom and file.whom.id == person.id else file.whom
    shown = sheet.showing(replace(file, about=about, whom=whom))
    said = sheet.in_topic(case, text(key))
    return heard_from(work, context, case) + Decision(tell=(said, *shown))


@does(deeds.unban)
async def unban(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """They may take part again; whoever decided it may end it."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    person = await who_is(work, bans.who_of(found)) if bans.who_of(found) else None
    if person is None or person.ban is None:
        return Decision(tell=(sheet.in_topic(found, text("desk-ban-not")),))
    done = let_in(work, context, actor, person)
    return await _shown(work, context, found, done.latest(person), "desk-unbanned") + done


def let_in(work: Work, context: Context, actor: Actor, person: Person) -> Decision:
    """They take part again, and hear so."""
    after = bans.let_in(person)
    return Decision(
        keep=(after,),
        tell=bans.over(after, context.neighbourhood(person.bot)),
        carry=lending(context, after) if after.offer else (),
        refused=(Refusal(person.id, None), Refusal(banned_id(work, person.id), None)),
        noted=(AuditLine(actor.who, "unban", person.id),),
    )


@does(deeds.ban_stays)
async def ban_stays(
    work: Work, context: Context, actor: Actor, *, case: str, sure: str = ""
) -> Decision:
    """Another than who decided it looked, and it stays: in words that were shown first."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    file = await read_file(work, context, found)
    if file.about is None or file.about.ban is None or found.reason != "appeal":
        return Decision(tell=(sheet.in_topic(found, text("desk-ban-not")),))
    refusal = not_your_own(context, actor, found, file.about)
    if refusal is not None:
        return refusal
    words = bans.stays(context.neighbourhood(found.neighbourhood))
    if not sure:
        send, back = deeds.ban_stays(case=case, sure="yes"), deeds.mine(case=case)
        return Decision(tell=(preview(found, file.about, words, "desk-preview", send, back),))
    done = sheet.in_topic(found, text("desk-ban-stays"))
    return heard_from(work, context, found) + Decision(
        keep=(bans.looked_at(file.about, work.now),),
        tell=(*bans.said(file.about, words), done),
        noted=(AuditLine(actor.who, "ban_stays", file.about.id),),
    )


# -- who it is about


@does(deeds.appeal)
async def appeal(
    work: Work, context: Context, actor: Actor, /, *, words: str = "", **_rest: str
) -> Decision:
    """They do not agree: a case, for another worker than who decided it."""
    person = await work.get(Person, actor.who)
    if person is None or person.ban is None:
        return not_met(actor)
    about = bans.appealed(person, work.now)
    new = NewCase("appeal", person.bot, about=about, words=cut(words, LONGEST_WORDS))
    opened = await open_case(work, context, new)
    noted = Decision(noted=(AuditLine(person.id, "appeal", person.id),))
    return opened + speaks_with(work, opened, person.id) + noted
