"""Who takes no part at a desk, found without reading everybody; the newest first."""

from collections.abc import Iterable

from buurtbot.domain.core.people.person import Person
from buurtbot.storage.commit.indexes import EXCLUDED
from buurtbot.storage.commit.work import Work


async def excluded_in(work: Work, slugs: Iterable[str]) -> list[Person]:
    """Of these neighbourhoods. What is found too much is seen to be so by the record."""
    ids: dict[str, None] = {}
    for slug in slugs:
        ids |= dict.fromkeys(await work.redis.zrange(work.keys.listed(EXCLUDED, slug), 0, -1))
    found = await work.look(Person, map(str, ids))
    ours = [(person.ban.at, person) for person in found.values() if person.ban]
    return [person for _, person in sorted(ours, key=lambda one: one[0], reverse=True)]
