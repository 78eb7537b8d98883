"""Who only has a phone has the same rights: their data read out or printed, and being forgotten.

A worker sees what they would see themselves: who rings is rung back first, on the number we know.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Say, SendFile, ToChat, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.by_phone import To, on_the_line
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context, by_person
from buurtbot.services.core.does import does
from buurtbot.services.keeping.forgetting.forget_me import forget_me, forgotten
from buurtbot.services.keeping.my_data import FILENAME, all_written
from buurtbot.services.phone.on_the_phone import who_calls
from buurtbot.storage.commit.work import Work


def not_by_phone(to: To) -> Decision:
    """What a worker reads of who is gone, or presses themselves."""
    return Decision(tell=(Say(to, text("desk-caller-not-by-phone")),))


@does(deeds.data_for_caller)
async def data_for_caller(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """All that is kept of them, in a file: never in the group."""
    found, to = await who_calls(work, context, actor, person, chat)
    if found is None:
        return not_by_phone(to)
    if not isinstance(to, ToChat):
        return Decision(tell=(Say(to, text("desk-caller-data-alone")),))
    told = text("desk-caller-data", name=first_name_of(found))
    file = SendFile(to, told, await all_written(work, context, found), FILENAME)
    return Decision(tell=(file,), noted=(AuditLine(actor.who, "data_for_caller", found.id),))


@does(deeds.forget_caller)
async def forget_caller(
    work: Work, context: Context, actor: Actor, *, person: str, sure: str = "", chat: str = ""
) -> Decision:
    """What goes and what stays is read out; with a yes they are forgotten, as anybody is."""
    found, to = await who_calls(work, context, actor, person, chat)
    if found is None:
        return not_by_phone(to)
    if not sure:
        return await _asks(work, context, found, to)
    gone = await forgotten(work, context, found, None)
    told = Say(to, text("desk-caller-forgotten"))
    noted = AuditLine(actor.who, "forget_caller", found.bot)
    return gone + Decision(tell=(told,), noted=(noted,))


async def _asks(work: Work, context: Context, person: Person, to: To) -> Decision:
    asked = await forget_me(work, context, by_person(person))
    said = [on_the_line(one, person, to) for one in asked.tell]
    yes = deeds.forget_caller(person=person.id, sure="yes")
    row = (Button(text("button-caller-forget-sure"), yes, style="danger"),)
    last = [replace(one, buttons=(row,)) for one in said[-1:] if isinstance(one, Say)]
    return Decision(tell=(*(one for one in said[:-1] if one), *last))
