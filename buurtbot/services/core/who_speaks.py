"""Who somebody is: who was known by phone before is the same person, with all that is theirs.

Their chat leads to a record that says no more than whose it is. Read already with the update.
"""

from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import person_id
from buurtbot.storage.commit.work import Work


async def who_speaks(work: Work, bot: str, user: int) -> str:
    """The id of who speaks."""
    who = person_id(work, bot, user)
    found = await work.see(Person, who)
    return found.same_as if found and found.same_as else who


async def who_is(work: Work, id_: str) -> Person | None:
    """Who this id is of, read and held; what others said of their chat is of who they are now."""
    found = await work.get(Person, id_)
    return await work.get(Person, found.same_as) if found and found.same_as else found


async def who_now(work: Work, id_: str) -> str:
    """The id that this one has now: a button of before they joined names that of then."""
    found = (await work.look(Person, [id_])).get(id_)
    return found.same_as if found and found.same_as else id_
