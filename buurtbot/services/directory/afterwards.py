"""A week after a referral: did it help? A yes is counted, a no comes to a person of the desk.

Who only has a phone is rung about it from the call list; nobody who does not answer is pursued.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls
from buurtbot.domain.cases.card.sheet import in_topic
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.messages import Change, Deed, Hidden, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referral, Referrals
from buurtbot.domain.core.timing import timers
from buurtbot.domain.directory import asked
from buurtbot.domain.directory.afterwards import looked_at, next_look, to_ask, without
from buurtbot.domain.phone.call_number import number_of
from buurtbot.services.calls.calling import Calling, gone, mine
from buurtbot.services.calls.put_on_list import Wanted, over, put_on_list
from buurtbot.services.calls.put_on_list import kept as call_kept
from buurtbot.services.calls.rung_too import card_for_staff
from buurtbot.services.cases.hand_to_desk import by_when, desk_speaks, line_of, open_case
from buurtbot.services.cases.open_alarm import recent_alarm
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import open_again
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.helped import count_helped

RUNG_WITHIN: Final = timedelta(days=2)
REASON: Final = "referral"


def kept(work: Work, context: Context, known: Referrals) -> Decision:
    """What is known now, and when it is looked at next; nothing is kept of nothing."""
    at, act = next_look(known, context.policy), deeds.referral_moves(person=known.id)
    later = (Timer(timers.referrals(known.id), at and max(at, work.now), act),)
    if not known.given:
        return Decision(drop=(known,), later=later)
    return Decision(keep=(known,), later=later)


@does(deeds.referral_moves)
async def referral_moves(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A week after: ask whether it helped, once; what is old goes."""
    known, found = await work.get(Referrals, person), await work.get(Person, person)
    if known is None or found is None:
        return Decision(drop=(known,)) if known else NOTHING
    decision = kept(work, context, looked_at(known, work.now, context.policy))
    if await recent_alarm(work, found) is not None:
        return decision  # now is no time to ask
    for one in to_ask(known, work.now, context.policy):
        decision += await _asks(work, context, found, one, decision)
    return decision


async def _asks(
    work: Work, context: Context, person: Person, one: Referral, so_far: Decision
) -> Decision:
    if person.reads:
        return Decision(tell=(asked.did_it_help(person.id, one),))
    case = await _case_of(work, person, one)
    number = number_of(case, person) if case else person.phone
    if not number:
        is_open = case is not None and case.closed is None
        return _in_case(case, person, one, "not_asked") if case and is_open else NOTHING
    why = Why(
        REASON,
        work.now,
        until=work.now + RUNG_WITHIN,
        lapses=True,
        about=text("call-referral", name=Hidden(person.id, one.name)),
        asks=Deed(deeds.helped_on_phone.name, {"place": one.place}),
    )
    return await put_on_list(work, context, person, why, Wanted(work.now, phone=number), so_far)


async def _case_of(work: Work, person: Person, one: Referral) -> Case | None:
    case = await work.get(Case, one.case) if one.case else None
    return case if case and case.about == person.id else None


def _in_case(case: Case, person: Person, one: Referral, said: str) -> Decision:
    line = asked.in_the_case(said, Hidden(person.id, one.name))
    return Decision(tell=(in_topic(case, line),))


# -- the answer


@dataclass(frozen=True)
class Answer:
    """Who says it, of what we know of theirs, about which place: yes, a little, or no."""

    person: Person
    known: Referrals
    about: Referral
    said: str


async def _answer(work: Work, person: Person, place: str, said: str) -> Answer | None:
    """None when it was told before, is long ago, or is no answer."""
    known = await work.get(Referrals, person.id)
    one = known.to(place) if known else None
    if known is None or one is None or said not in asked.SAID:
        return None
    return Answer(person, known, one, said)


@does(deeds.did_it_help)
async def did_it_help(
    work: Work, context: Context, actor: Actor, *, place: str, said: str
) -> Decision:
    """Whether a place helped, in one press: counted without who it was; a no goes to the desk."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    answer = await _answer(work, person, place, said)
    if answer is None:
        return Decision(tell=(asked.heard_before(person.id),))
    question = asked.question(person.id, answer.about)
    over = Change(ToPerson(person.id), asked.question_name(answer.about), question)
    heard = Decision(tell=(over, asked.answered(person.id, said)))
    return heard + await _heard(work, context, actor, answer)


@does(deeds.helped_on_phone)
async def helped_on_phone(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    call: str,
    place: str,
    chat: str = "",
    **answer: str,
) -> Decision:
    """The same of who was rung, as the caller of the desk says it."""
    there = await mine(work, context, actor, call, chat)
    if there is None:
        return gone(work, context, actor, chat)
    said = await _answer(work, there.called, place, answer.get("said", ""))
    heard = await _heard(work, context, actor, said) if said else NOTHING
    return await _rung(work, context, there) + heard


async def _rung(work: Work, context: Context, there: Calling) -> Decision:
    """This was asked; whatever else there was to call about still stands on the card."""
    left = calls.taken_off(there.call, REASON)
    if left.is_open:
        card = await card_for_staff(work, context, left, there.called)
        return call_kept(work, context, left) + there.shows(card)
    ended = over(work, context, there.call, "spoken", spoken=work.now)
    return ended + there.ends("call-thanks", "helped_on_phone")


async def _heard(work: Work, context: Context, actor: Actor, answer: Answer) -> Decision:
    """Counted, and forgotten whose answer it was; its case reads it while that is there."""
    person, one, said = answer.person, answer.about, answer.said
    days = context.policy.retention.helped_days
    count_helped(work, person.bot, one.place, said, days=days)
    noted = AuditLine(actor.who, "did_it_help", person.bot)
    heard = kept(work, context, without(answer.known, one.place)) + Decision(noted=(noted,))
    if said == "no":
        return heard + await _needs_more(work, context, actor, person, one)
    case = await _case_of(work, person, one)
    if case is None or case.closed is not None:
        return heard
    return heard + _in_case(case, person, one, said)


async def _needs_more(
    work: Work, context: Context, actor: Actor, person: Person, one: Referral
) -> Decision:
    """A person of the desk looks again: in the case that it came from, or in a new one."""
    case = await _case_of(work, person, one)
    if case is None:
        opened = await open_case(work, context, NewCase("wants_person", person.bot, about=person))
        case = opened.first(Case)
    elif case.closed is not None:
        opened = await open_again(work, context, actor, case)
    else:
        told = text("case-go-on-by", by_when=by_when(work, context, case))
        says = (Say(ToPerson(person.id), told),) if person.reads else ()
        opened = Decision(keep=await desk_speaks(work, case, person), tell=says)
    turned = (Spoken(person.id, "chosen", line_of(work, case)),) if person.reads else ()
    return opened + _in_case(case, person, one, "no") + Decision(spoken=turned)
