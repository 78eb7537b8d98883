"""Where each staff group is, where each case stands in it, and since when it cannot be reached."""

import json
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime
from typing import Final

from buurtbot.storage.keys import Keys
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts

MAKES_TOPIC_MS: Final = 30_000


@dataclass(frozen=True)
class Topic:
    """The topic of a case in a group; thread 0 when it was lost, or topics cannot be made.

    `was` is the one before, that may come back. `owes_card`: messages go to another place than
    before, and the card of the case is not there yet.
    """

    thread: int
    chat: int
    was: int = 0
    owes_card: bool = False


@dataclass(frozen=True)
class DeskPlaces:
    """The staff groups of one municipality. What was `seen` is not asked for again."""

    redis: Client
    scripts: Scripts
    keys: Keys
    seen: dict[str, str | None] = field(default_factory=dict, repr=False)
    door: str = ""  # "page": at the web desk of a desk that has a group as well

    def at(self, door: str) -> "DeskPlaces":
        """The same, at this door: a case has a topic at each."""
        return replace(self, door=door)

    def _topic(self, case: str) -> str:
        return f"{case}@{self.door}" if self.door else case

    async def _get(self, key: str) -> str | None:
        """What stands there, or stood there when it was brought a moment ago."""
        if key in self.seen:
            return self.seen[key]
        stored: str | None = await self.redis.get(key)
        return stored

    async def _delete(self, key: str) -> bool:
        """It is there no more; whether it was."""
        gone = await self.redis.delete(key)
        self._saw(key, None)
        return bool(gone)

    def _saw(self, key: str, value: str | None) -> None:
        if key in self.seen:
            self.seen[key] = value

    # -- topics

    async def topic(self, case: str) -> Topic | None:
        """The topic of a case, or None when it never had one."""
        stored = await self._get(self.keys.topic(self._topic(case)))
        return _read(stored) if stored else None

    async def remember_topic(
        self, case: str, chat: int, thread: int, *, owes_card: bool = False
    ) -> None:
        """Note which topic a case has, both ways round."""
        keys = [self.keys.thread(chat, thread), self.keys.topic(self._topic(case))]
        await self._note(keys, [case, _dump(Topic(thread, chat, owes_card=owes_card))])

    async def begins_topic(self, case: str) -> bool:
        """Whether we may make its topic; not so while another does. Lasts for a while at most.

        Then it is seen anew whether there is one.
        """
        keys = [self.keys.making_topic(self._topic(case)), self.keys.topic(self._topic(case))]
        begins, topic = await self.scripts.begin_topic.run(self.redis, keys, [str(MAKES_TOPIC_MS)])
        self.seen[self.keys.topic(self._topic(case))] = topic
        return bool(begins)

    async def made_topic(self, case: str) -> None:
        """We are done making its topic."""
        await self._delete(self.keys.making_topic(self._topic(case)))

    async def card_stands(self, case: str, topic: Topic) -> None:
        """The card of a case stands where its messages go now, or is sure to come."""
        await self._note(
            [self.keys.topic(self._topic(case))], [_dump(replace(topic, owes_card=False))]
        )

    async def lose_topic(self, case: str, chat: int, *, was: int = 0) -> None:
        """The topic is gone, or there are none: where it is said next owes the card."""
        await self._unlink(case)
        await self._note(
            [self.keys.topic(self._topic(case))], [_dump(Topic(0, chat, was, owes_card=True))]
        )

    async def forget_topic(self, case: str) -> None:
        """Retention: nothing leads to it any more."""
        await self._unlink(case)
        await self._delete(self.keys.topic(self._topic(case)))

    async def _unlink(self, case: str) -> None:
        topic = await self.topic(case)
        if topic is not None and topic.thread:
            await self._delete(self.keys.thread(topic.chat, topic.thread))

    async def no_topics_before(self, chat: int) -> int | None:
        """When to try again to make a topic in this group (ms); None when they work."""
        stored = await self._get(self.keys.no_topics(chat))
        return int(stored) if stored else None

    async def topics_refused(self, chat: int, until: datetime) -> None:
        """Topics cannot be made in this group now."""
        await self._note([self.keys.no_topics(chat)], [str(millis(until))])

    async def try_topics(self, chat: int, now: datetime) -> None:
        """Something changed in this group: they are tried again at once."""
        if await self.no_topics_before(chat) is not None:
            await self.topics_refused(chat, now)

    async def topics_work(self, chat: int) -> bool:
        """They can; whether that is news."""
        return await self._delete(self.keys.no_topics(chat))

    # -- the group itself

    async def group_of(self, slug: str) -> int | None:
        """The chat id a staff group moved to, or None when it never moved."""
        stored = await self._get(self.keys.group(slug))
        return int(stored) if stored else None

    async def remember_group(self, slug: str, chat: int) -> None:
        """A staff group became a supergroup: from now on it has this chat id."""
        await self._note([self.keys.group(slug)], [str(chat)])

    async def forget_move(self, slug: str) -> None:
        """The group that is configured counts again."""
        await self._delete(self.keys.group(slug))

    async def cut_off(self, slug: str, now: datetime) -> int:
        """The group cannot be reached: since when (ms), the same for all who meet it."""
        since = await self.cut_off_since(slug)
        if since is not None:
            return since
        key, since = self.keys.cut_off(slug), millis(now)
        if not await self.scripts.note.run(self.redis, [key], [str(since), "0", "first"]):
            since = int(await self.redis.get(key) or since)
        self._saw(key, str(since))
        return since

    async def cut_off_since(self, slug: str) -> int | None:
        """Since when the group cannot be reached (ms); None when it can."""
        stored = await self._get(self.keys.cut_off(slug))
        return int(stored) if stored else None

    async def reached(self, slug: str) -> None:
        """It can be reached again."""
        await self._delete(self.keys.cut_off(slug))

    async def _note(self, keys: list[str], values: list[str], *, lives_ms: int = 0) -> None:
        lives = [str(lives_ms)] if lives_ms else []
        await self.scripts.note.run(self.redis, keys, [*values, *lives])
        for key, value in zip(keys, values, strict=True):
            self._saw(key, value)


def _dump(topic: Topic) -> str:
    return json.dumps(astuple(topic), separators=(",", ":"))


def _read(stored: str) -> Topic:
    """As `_dump` wrote it; earlier versions wrote the thread alone."""
    values = json.loads(stored)
    return Topic(values, 0) if isinstance(values, int) else Topic(*values)
