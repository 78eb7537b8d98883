"""Words arrived without the file that went with them: who sent it hears so, and what to do."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Button, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.not_whole)
async def not_whole(
    work: Work,
    context: Context,
    _actor: Actor,
    *,
    lost: str,
    other: str = "",
    person: str = "",
    case: str = "",
) -> Decision:
    """Tell `person`, or staff at their `case`, what `other` did not get (the desk, without)."""
    known = await work.look(Person, [person, other])
    if case:
        found = (await work.look(Case, [case])).get(case)
        said = _said(f"desk-lost-{lost}", known.get(other))
        return Decision(tell=(sheet.in_topic(found, said),)) if found else NOTHING
    if person not in known:
        return NOTHING
    to = ToPerson(person)
    if not other:
        organisation = context.neighbourhood(known[person].bot).organisation
        return Decision(tell=(Say(to, text("desk-lacks-file", organisation=organisation)),))
    fetch = Button(text("button-person"), deeds.want_person())
    return Decision(tell=(Say(to, _said(f"relay-lost-{lost}", known.get(other)), ((fetch,),)),))


def _said(key: str, other: Person | None) -> Text:
    return text(key, name=first_name_of(other))
