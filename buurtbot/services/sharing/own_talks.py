"""What a talk about sharing learns from what a worker types: who rings may have agreed before."""

from collections.abc import Mapping

from buurtbot.domain.core.person import Person
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.services.core.context import Context
from buurtbot.services.desk.who_called import same_caller
from buurtbot.services.sharing.offering import sharing_of
from buurtbot.storage.work import Work

Draft = Mapping[str, str]


async def learns_caller(
    work: Work, _context: Context, draft: Draft, step: str, said: str
) -> Draft:
    """With the number: whoever agreed before, by this name and number, is not asked once more."""
    if step != "phone" or not read_phones(said):
        return draft
    slug = draft["neighbourhood"]
    agreed = (await sharing_of(work, slug)).callers
    known = await same_caller(work, [slug], draft.get("name", ""), said, agreed)
    there = await work.look(Person, [known]) if known in agreed else {}
    return {**draft, "person": known} if there else draft
