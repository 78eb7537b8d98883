"""Who is called: somebody we know, or a neighbour who was named and agreed to nothing yet.

Of the latter nothing is kept as a person: what a caller needs is read from what was named.
"""

from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Named
from buurtbot.storage.commit.work import Work


async def called_of(work: Work, call: str) -> Person | None:
    """Whom this call is about; None when nothing is known of them any more."""
    person = await work.get(Person, call)
    if person is not None:
        return person
    named = await work.get(Named, call)
    return named.as_called if named else None


async def is_known(work: Work, person: Person) -> bool:
    """Whether they are kept as a person: they agreed to that."""
    return await work.get(Person, person.id) is not None
