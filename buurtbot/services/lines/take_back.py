"""Staff make a note of what was sent already: they hear that it was, and may take it away."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Button, Erase, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.arrived import was_sent


def said_as(case: Case, message: int) -> str:
    """The name of what staff said in this message of their topic."""
    return f"said:{case.id}:{message}"


async def is_note_now(work: Work, case: Case, message: int) -> Decision:
    """An earlier message became a note. Nothing when it was one before as well."""
    if not await was_sent(work.redis, work.keys, said_as(case, message)):
        return NOTHING
    about = (await work.look(Person, [case.about])).get(case.about)
    away = deeds.take_back(case=case.id, message=str(message))
    rows = ((Button(text("desk-button-take-back"), away),),)
    said = text("desk-was-sent", name=first_name_of(about))
    return Decision(tell=(sheet.in_topic(case, said, rows),))


@does(deeds.take_back)
async def take_back(
    work: Work, context: Context, actor: Actor, *, case: str, message: str
) -> Decision:
    """Take it away where it was read, or empty it where it is too old for that."""
    found = (await work.look(Case, [case])).get(case)
    about = (await work.look(Person, [found.about])).get(found.about) if found else None
    if found is None or about is None:
        return NOTHING
    name, to = said_as(found, int(message)), ToPerson(about.id)
    gone = text("desk-taken-back", name=first_name_of(about))
    return Decision(
        tell=(
            Erase(to, name=name),
            Erase(to, name=f"{name}:1", onward=True),
            sheet.in_topic(found, gone),
        ),
        noted=(AuditLine(actor.who, "take_back", found.id),),
    )
