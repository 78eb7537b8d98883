"""The pretend world: one place to look up its people, bots, chats and time.

It keeps and finds, it does not decide: what may happen is in `people.py`, `groups.py` and the
`methods_*` files.
"""

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from buurtbot.simulator.state.backlog import Backlog
from buurtbot.simulator.state.chats import AnyChat, Bot, Group, Person, Private
from buurtbot.simulator.state.events import Diary
from buurtbot.simulator.state.faults import Faults
from buurtbot.simulator.state.files import Files, file_id_for
from buurtbot.simulator.state.limits import Limits
from buurtbot.simulator.state.passing_time import Bell, Clock
from buurtbot.simulator.wire import Json, copied

# Who walks to whom now: asked of the starter each time, for the page to draw.
Walks = Callable[[], Awaitable[list[Json]]]


class Unknown(Exception):
    """Somebody named who or what is not here; says which."""


@dataclass(kw_only=True)
class Pressed:
    """One press on a button, until the bot answers it or it is too late."""

    id: str
    bot: Bot
    person: Person
    at: float
    answer: Json | None = None


class World:
    """Everything the local Telegram knows, in memory."""

    def __init__(
        self, *, clock: Clock = time.time, seed: int | None = None, scenery: Any = None
    ) -> None:
        self.clock = clock
        self.random = random.Random(seed)
        self.scenery = scenery
        self.walks: Walks | None = None
        self.doors: Sequence[Json] = ()  # pages of the service itself: name, port, path
        self.diary = Diary(clock)
        self.faults = Faults(clock, self.random)
        self.limits = Limits(clock)
        self.files = Files()
        self.people: dict[int, Person] = {}
        self.bots: dict[int, Bot] = {}
        self.groups: dict[int, Group] = {}
        self.privates: dict[tuple[int, int], Private] = {}
        self.presses: dict[str, Pressed] = {}
        # Rings when a bot is added.
        self.arrivals = Bell()
        # Each goes up only, over restarts too: a number never means somebody else.
        self.next_person = 700_000_001
        self.next_group = 1_000_000_001

    @property
    def now(self) -> int:
        return int(self.clock())

    def add_person(self, name: str, **known: Any) -> Person:
        """Give a person a name and what else is known; `id` only when it must be that one."""
        first, _, last = name.strip().partition(" ")
        number = known.pop("id", None) or self.next_person
        self.next_person = max(self.next_person, number) + 1
        person = Person(id=number, first_name=first or "?", last_name=last, **known)
        self.people[number] = person
        return person

    def add_bot(self, token: str, username: str, name: str) -> Bot:
        """A bot as BotFather makes it; adding the same token again only renames it."""
        number = int(token.partition(":")[0])
        known = self.bots.get(number)
        if known:
            known.token, known.username, known.name = token, username, name
            return known

        def shown(body: Json) -> Json:
            return self.for_bot(bot, body)

        backlog = Backlog(self.random, shown)
        bot = Bot(token=token, id=number, username=username, name=name, backlog=backlog)
        self.bots[number] = bot
        self.arrivals.ring()
        return bot

    def add_group(self, title: str, *, id: int = 0, **known: Any) -> Group:  # noqa: A002 - Telegram's word
        """A new empty group; ids look like Telegram's: -100... for a supergroup."""
        self.next_group += 1
        basic = known.get("kind") == "group"
        number = id or (-self.next_group if basic else -1_000_000_000_000 - self.next_group)
        group = Group(id=number, title=title, **known)
        self.groups[number] = group
        return group

    def person(self, number: Any) -> Person:
        person = self.people.get(int(number))
        if person is None:
            raise Unknown(f"no person {number}")
        return person

    def bot_with_token(self, token: str) -> Bot | None:
        number = token.partition(":")[0]
        bot = self.bots.get(int(number)) if number.isascii() and number.isdigit() else None
        return bot if bot and bot.token == token else None

    def bot(self, reference: Any) -> Bot:
        """Find a bot by id, @username or token."""
        name = str(reference).removeprefix("@").lower()
        for bot in self.bots.values():
            if name in (str(bot.id), bot.username.lower(), bot.token.lower()):
                return bot
        raise Unknown(f"no bot {str(reference).partition(':')[0]}")

    def private(self, bot: Bot, person: Person) -> Private:
        """The chat of these two; an empty one when they never spoke."""
        key = (bot.id, person.id)
        if key not in self.privates:
            self.privates[key] = Private(id=person.id, person=person, bot=bot)
        return self.privates[key]

    def chat_of(self, person: Person, address: Any) -> AnyChat:
        """What a person means by this number or name: a group, or the chat with a bot."""
        try:
            group = self.groups.get(int(address))
        except ValueError:
            group = None
        return group or self.private(self.bot(address), person)

    def groups_with(self, user_id: int) -> list[Group]:
        return [g for g in self.groups.values() if g.has(user_id) and not g.migrated_to]

    def for_bot(self, bot: Bot, body: Json) -> Json:
        """A copy that this bot may have: with file ids of its own."""
        own: Json = copied(body, file_id=lambda file_id: file_id_for(bot.id, file_id))
        return own

    def wake_all(self) -> None:
        """The clock jumped or a fault ended: everyone who waits looks again."""
        for bot in self.bots.values():
            bot.backlog.bell.ring()
