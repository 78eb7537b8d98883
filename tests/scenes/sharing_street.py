"""Neighbours who share: soup for some of them, and who wants to hear of it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from buurtbot.domain.core.messages import Change, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Named, Share, Sharing
from tests.scenes.asking_street import Street, a_person
from tests.scenes.street import MOERWIJK, TUESDAY, metres_from

SOUP = {
    "kind": "food",
    "what": "Groentesoep",
    "places": "2",
    "until": (TUESDAY + timedelta(hours=8)).isoformat(),
    "where": "Bij het plein",
    "limits": "Zonder vlees",
}


def lives_near(id_: str, *, metres: float = 200, **more: Any) -> Person:
    """Someone who offers nothing, and lives so many metres north."""
    return a_person(id_, place=metres_from(MOERWIJK, north=metres), **more)


@dataclass
class SharingStreet(Street):
    """The street, and what is shared in it."""

    async def shares(self, who: str = "truus", **other: str) -> str:
        """Somebody offers soup for two; a moment later the first hear of it. Gives its id."""
        before = set(await self.share_ids())
        await self.does(who, "offer_share", **{**SOUP, **other})
        [new] = set(await self.share_ids()) - before
        await self.passes(seconds=1)
        return new

    async def share_ids(self) -> tuple[str, ...]:
        """What is shared now."""
        work = self.store.work(self.gm, "look", self.clock.now)
        found = (await work.look(Sharing, ["moerwijk"])).get("moerwijk")
        return found.shares if found else ()

    async def share(self, id_: str) -> Share:
        """As it is now."""
        work = self.store.work(self.gm, "look", self.clock.now)
        return (await work.look(Share, [id_]))[id_]

    async def all_is_sent(self) -> None:
        """Nothing waits to be sent any more."""
        for queue in await self.store.redis.keys(f"{{{self.gm}}}:out:*"):
            await self.store.redis.delete(queue)

    async def words_told_desk(self) -> str:
        """All the desk was told, in words."""
        said = [o for o in await self.told_desk() if isinstance(o, Say | Change)]
        return "\n\n".join(self.texts.text(one.text) for one in said)

    async def named(self, id_: str) -> Named | None:
        """A neighbour who was named, as long as that is kept."""
        work = self.store.work(self.gm, "look", self.clock.now)
        return (await work.look(Named, [id_])).get(id_)
