"""What somebody wrote to another could not be brought: they hear so, with a way to a person."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.not_arrived)
async def not_arrived(
    work: Work, _context: Context, _actor: Actor, *, person: str, other: str
) -> Decision:
    """Tell `person` that `other` did not get it. Who was forgotten meanwhile is told nothing."""
    known = await work.look(Person, [person, other])
    if person not in known:
        return NOTHING
    said = text("relay-not-reached", name=first_name_of(known.get(other)))
    fetch = Button(text("button-person"), deeds.want_person())
    return Decision(tell=(Say(ToPerson(person), said, ((fetch,),)),))
