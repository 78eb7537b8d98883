"""What somebody wrote to another could not be brought: they hear so, with a way to a person."""

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Button, Say, ToPerson, deed, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.storage.work import Work


async def not_arrived(
    work: Work, _context: Context, _actor: Actor, *, person: str, other: str
) -> Decision:
    """Tell `person` that `other` did not get it. Who was forgotten meanwhile is told nothing."""
    known = await work.look(Person, [person, other])
    if person not in known:
        return NOTHING
    said = text("relay-not-reached", name=first_name_of(known.get(other)))
    fetch = Button(text("button-person"), deed("want_person"))
    return Decision(tell=(Say(ToPerson(person), said, ((fetch,),)),))


DEEDS: Deeds = {"not_arrived": not_arrived}
