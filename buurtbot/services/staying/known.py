"""What is known beside the offer of a volunteer, and whether their neighbourhood uses it."""

from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


def is_on(context: Context, person: Person) -> bool:
    """Whether we look after this volunteer here: of a copy that is done at home."""
    return not person.home and context.has(person.bot, Activity.STAYING)


async def known_of(work: Work, person: str) -> Staying:
    """What is known, held as read; of who is new to it nothing."""
    return await work.get(Staying, person) or Staying(person)
