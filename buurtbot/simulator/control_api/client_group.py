"""A group of the local Telegram as a Python object, for tests and scripted tours."""

from typing import TYPE_CHECKING, Any

from buurtbot.simulator.wire import Json

if TYPE_CHECKING:
    from buurtbot.simulator.control_api.client import LocalTelegram, Person


class Group:
    """A group: who is in it, its topics, and what may happen to it."""

    def __init__(self, telegram: "LocalTelegram", known: Json) -> None:
        self._telegram = telegram
        self.id = int(known["id"])
        self.title = str(known["title"])

    async def shown(self) -> Json:
        """The group as it is now: {id, title, is_forum, members, topics, ...}."""
        world = await self._telegram.get("/sim/world")
        return next(g for g in world["groups"] if g["id"] == self.id)

    async def topics(self) -> list[Json]:
        return list((await self.shown())["topics"])

    async def sets(self, who: "Person | str", status: str, **more: Any) -> Json:
        """Make a person, or a bot by its username, member, administrator, left or kicked.

        More: manages_topics=False, for an administrator.
        """
        named: Json = {"bot": who} if isinstance(who, str) else {"user_id": who.id}
        path = f"/sim/groups/{self.id}/members"
        return await self._telegram.post(path, named | {"status": status} | more)

    async def has_topics(self, on: bool) -> Json:  # noqa: FBT001 - read as a sentence
        """Switch topics on or off; no bot hears of it."""
        return await self._telegram.post(f"/sim/groups/{self.id}", {"is_forum": on})

    async def changes_topic(self, by: "Person", thread: int, **change: Any) -> Json:
        """Somebody changes a topic by hand: closed=True, deleted=True, name="..."."""
        what = {"person": by.id, "topic": thread} | change
        return await self._telegram.post(f"/sim/groups/{self.id}/topics", what)

    async def migrates(self) -> "Group":
        """It becomes a supergroup; the answer is the new one, the old one is dead."""
        new = await self._telegram.post(f"/sim/groups/{self.id}/migrate", {})
        return Group(self._telegram, {"id": new["id"], "title": self.title})
