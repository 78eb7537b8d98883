"""A contact card for the desk: one's own is a number to call; somebody else's is asked about."""

from dataclasses import dataclass, replace

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Hidden, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import grown, heard
from buurtbot.domain.phone import call_number
from buurtbot.domain.phone.numbers import shown
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.staff_words import number_noted
from buurtbot.storage.commit.work import Work


@dataclass(frozen=True)
class Card:
    """A contact card in `message` of their chat; `own` when it is theirs."""

    phone: str
    own: bool
    message: int


async def number_shared(
    work: Work, context: Context, person: Person, here: str, card: Card
) -> Decision | None:
    """What a contact card leads to; None when they do not speak with the desk.

    It goes to the case in which the desk asked for a number, or else to the one of the line it is
    for (`here`: the id of what that line is about).
    """
    found = await _case_for_it(work, person, here)
    if found is None:
        return None
    number = call_number.of_card(card.phone)
    if not card.own and call_number.with_number(found, number) != found:
        return _whose(found, person, number)
    told = Decision(tell=heard(found, person, Said(number, message=card.message)))
    return told + await number_noted(work, context, found, person, number)


async def _case_for_it(work: Work, person: Person, here: str) -> Case | None:
    looked = await work.look(Case, person.cases)
    fits = [c for c in looked.values() if c.closed is None and (c.asks_number or c.id == here)]
    asks = [case for case in fits if case.asks_number]
    return await work.get(Case, (asks or fits)[-1].id) if fits else None


def _whose(case: Case, person: Person, number: str) -> Decision:
    """Somebody else is called on this number only when they say so."""
    rows = tuple(
        (Button(text(f"button-number-{use}"), deeds.use_number(case=case.id, use=use)),)
        for use in ("yes", "no")
    )
    said = text("number-whose", phone=Hidden(person.id, shown(number)))
    asked = replace(case, phone_shared=number)
    return Decision(keep=(asked,), tell=(Say(ToPerson(person.id), said, rows),))


@does(deeds.use_number)
async def use_number(
    work: Work, context: Context, actor: Actor, *, case: str, use: str
) -> Decision:
    """Their answer: the desk may call that number, or they give another one."""
    found = await work.get(Case, case)
    person = await work.get(Person, actor.who)
    if found is None or person is None or found.about != person.id or not found.phone_shared:
        return Decision(tell=(Say(ToPerson(actor.who), text("old-button")),))
    answered = replace(found, phone_shared="", asks_number=True)
    if use != "yes":
        asked = Say(ToPerson(person.id), text("number-which"))
        return Decision(keep=(answered,), tell=(asked,))
    noted = call_number.with_number(answered, found.phone_shared)
    told = call_number.thanks(found, noted, person)
    card = grown(await read_file(work, context, noted))
    return Decision(keep=(noted,), tell=(*told, card))
