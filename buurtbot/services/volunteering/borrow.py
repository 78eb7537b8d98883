"""Volunteers are lent across the border: who lives near it is found on the other side as well."""

from dataclasses import replace
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Carry, Decision, WasAsked
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.volunteering import lending as across
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.helping.step_back import steps_back
from buurtbot.storage.commit.work import Work


@does(deeds.borrow_volunteer)
async def borrow_volunteer(
    work: Work, context: Context, _actor: Actor, *, person: str, record: Person | None = None
) -> Decision:
    """Keep a copy of a volunteer of another municipality; without a record the copy goes."""
    mine = await work.get(Person, person)
    if record is None:
        return _given_back(work, mine) if mine is not None and mine.home else NOTHING
    copy = across.borrowed(mine, record, work.municipality)
    if mine is not None:
        return Decision(keep=(copy,))
    return Decision(
        keep=(copy,),
        carry=across.told_elsewhere(copy, work.municipality),
        noted=(AuditLine("house", "borrow_volunteer", person),),
    )


def _given_back(work: Work, copy: Person) -> Decision:
    note = deeds.note_at_home(person=copy.id, at=work.municipality, gone="yes")
    return Decision(
        drop=(copy,),
        shred=(copy.id,),
        later=steps_back(work, copy),
        carry=(Carry(copy.home, note),),
        noted=(AuditLine("house", "give_back_volunteer", copy.id),),
    )


@does(deeds.note_at_home)
async def note_at_home(
    work: Work,
    context: Context,
    _actor: Actor,
    *,
    person: str,
    at: str,
    gone: str = "",
    record: Person | None = None,
) -> Decision:
    """What a copy went through elsewhere, written down at home and told to the other copies."""
    mine = await work.get(Person, person)
    if mine is None:
        return Decision(carry=(across.recalled(person, at),)) if record else NOTHING
    if gone or record is None:
        lent_to = tuple(there for there in mine.lent_to if there != at)
        return Decision(keep=(replace(mine, lent_to=lent_to),))
    noted = across.noted_at_home(mine, record, at)
    if at not in across.reaches(noted, context.network):
        return Decision(keep=(noted,), carry=(across.recalled(person, at),))
    others = replace(noted, lent_to=tuple(there for there in noted.lent_to if there != at))
    return Decision(keep=(noted,), carry=across.told_elsewhere(others, work.municipality))


@does(deeds.note_asked)
async def note_asked(
    work: Work, context: Context, _actor: Actor, *, person: str, at: str, here: str
) -> Decision:
    """A volunteer was asked in another municipality (`here`): it counts for their turn."""
    mine = await work.get(Person, person)
    if mine is None or not (mine.home or here in across.reaches(mine, context.network)):
        return Decision(carry=(across.recalled(person, here),))
    when = datetime.fromisoformat(at)
    others = () if mine.home else tuple(there for there in mine.lent_to if there != here)
    told = replace(mine, home="", lent_to=others)
    return Decision(
        asked=(WasAsked(person, "", when),),
        carry=across.asked_elsewhere(told, work.municipality, when),
    )
