"""From a question to a person: on the call list, or to the desk of who has no number.

And to the contact, when the line of the answers falls.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Change, Rows, Say, Text, ToChat, ToDesk, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Context
from buurtbot.services.core.who_speaks import who_now
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


@dataclass(frozen=True)
class Asked:
    """What was agreed, with the person."""

    check_in: CheckIn
    person: Person

    def says(self, key: str) -> Decision:
        """One line to the person."""
        return Decision(tell=(Say(ToPerson(self.person.id), text(key)),))

    def changes(self, said: tuple[Text, Rows]) -> Decision:
        """The question changes into this."""
        to, name = ToPerson(self.person.id), shown.question_name(self.check_in)
        return Decision(tell=(Change(to, name, *said, anew=True),))


async def read(work: Work, check_in: str) -> Asked | None:
    """What was agreed and with whom, held as read; None when it is over.

    A button may name who they were before two records became one.
    """
    found = await work.get(CheckIn, check_in)
    if found is None:
        found = await work.get(CheckIn, await who_now(work, check_in))
    person = await work.get(Person, found.id) if found else None
    return Asked(found, person) if found and person else None


def kept(work: Work, context: Context, check_in: CheckIn) -> Decision:
    """As it is now, with the time at which they are asked next."""
    hours = context.neighbourhood(check_in.neighbourhood).desk.hours
    kept = check_ins.cleared(check_in, work.now, context.policy.check_ins)
    at = check_ins.next_time(kept, work.now, hours)
    act = deeds.ask_check_in(check_in=kept.id)
    return Decision(keep=(kept,), later=(Timer(timers.ask_check_in(kept.id), at, act),))


def waits_no_more(check_in: CheckIn) -> Decision:
    """No second question comes."""
    return Decision(later=timers.taken_away(timers.check_in_waits(check_in.id)))


async def to_a_person(
    work: Work,
    context: Context,
    asked: Asked,
    why: Why,
    at: datetime | None = None,
    so_far: Decision = NOTHING,
) -> Decision:
    """Somebody calls: first their contact, when that is a volunteer."""
    check_in, volunteer = asked.check_in, await volunteer_of(work, context, asked)
    by = volunteer.id if volunteer else ""
    wanted = Wanted(at or work.now, by=by, phone=check_in.phone)
    then = deeds.check_in_called(check_in=check_in.id)
    agreed = replace(why, by_neighbour=True, then=then)
    return await put_on_list(work, context, asked.person, agreed, wanted, so_far)


async def volunteer_of(work: Work, context: Context, asked: Asked) -> Person | None:
    """The volunteer who is their contact, as long as they may be it."""
    check_in = asked.check_in
    if not check_in.contact or check_in.contact_chat:
        return None
    found = await work.see(Person, check_in.contact)
    policy = context.policy.calls
    may = found is not None and check_ins.may_be_contact(found, asked.person, policy)
    return found if may else None


async def noted(
    work: Work, context: Context, asked: Asked, at: datetime | None = None
) -> Decision:
    """As it is now; when the line of the answers falls their contact hears it, and they too.

    Somebody calls about it now; `at` another moment who would rather not be called today.
    """
    check_in = asked.check_in
    if not check_ins.falls(check_in, context.policy.check_ins):
        return kept(work, context, check_in)
    told = replace(check_in, fell=work.now)
    if not check_in.contact_chat and await volunteer_of(work, context, asked) is None:
        told = check_ins.without_contact(told, check_in.contact)
    fell = Asked(told, asked.person)
    return (
        kept(work, context, told)
        + _to_contact(work, context, fell, not_today=at is not None)
        + await to_a_person(work, context, fell, Why("falls", work.now), at)
        + _explained(fell, "check-in-falls-told-later" if at else "check-in-falls-told")
    )


def _explained(asked: Asked, key: str) -> Decision:
    """Nothing goes on behind their back."""
    if asked.person.chat is None:
        return NOTHING
    return asked.says(key)


def _to_contact(work: Work, context: Context, asked: Asked, *, not_today: bool) -> Decision:
    """A line that falls is for the contact; as long as there is none, for the desk."""
    check_in = asked.check_in
    to = place_of_contact(work, context, check_in)
    if to is None:
        desk = ToDesk(check_in.neighbourhood)
        return Decision(tell=(Say(desk, *shown.falls_without_contact(check_in)),))
    said, rows = shown.falls(check_in, asked.person, not_today=not_today)
    name = f"falls:{check_in.id}:{check_in.contact}"
    return Decision(tell=(Say(to, said, rows, name=name, protect=True),))


def place_of_contact(work: Work, context: Context, check_in: CheckIn) -> ToPerson | ToChat | None:
    """Where their contact reads what is for nobody else; None when nobody is it."""
    if not check_in.contact:
        return None
    if not check_in.contact_chat:
        return ToPerson(check_in.contact)
    chat, desk = check_in.contact_chat, ToDesk(check_in.neighbourhood)
    return own_chat(work, context, check_in.contact, chat, instead=desk)
