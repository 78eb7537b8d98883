"""What follows when messages arrived: where they are, and who wrote one sees a sign on it.

Noted in the same step that takes it from its queue, so that neither happens without the other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pydantic_core import to_json

from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.messages import Origin, React, ToDesk
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import waiting
from buurtbot.storage.sealed.waiting import Waiting
from buurtbot.storage.sending.both_doors import where_it_stands
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.sending.spoken import note
from buurtbot.storage.wire.plan import Steps, millis
from buurtbot.storage.wire.script import Client

NAMES_LIVE_MS = 40 * 24 * 3600 * 1000
MESSAGES_LIVE_MS = 40 * 24 * 3600 * 1000
FIRST = 4  # the position of the first key of what follows, in sent.lua


@dataclass
class Following:
    """Collects what follows: keys, and steps for sent.lua."""

    names: Keys
    mark: str  # of what is written, see forms.py
    keys: list[str] = field(default_factory=list)
    steps: Steps = field(default_factory=Steps)
    signs_wait: bool = False

    def add(self, command: str, key: str, *args: str | int) -> None:
        """An addition that may be repeated without harm."""
        if key not in self.keys:
            self.keys.append(key)
        self.steps.add(command, self.keys.index(key) + FIRST, list(map(str, args)))

    def went(self, name: str, sent: Sent) -> None:
        """Where the message of this name is, for what changes it later."""
        self.add("SET", self.names.sent(name), str(sent), "PX", NAMES_LIVE_MS)

    def latest(self, name: str, at_ms: int) -> None:
        """Since when (ms) there is what stands by this name: nothing older takes its place."""
        self.add("SET", self.names.latest(name), at_ms, "PX", NAMES_LIVE_MS)

    def stands(self, case: str, chat: int, messages: Iterable[int]) -> None:
        """These messages are about this case: an answer to one of them belongs to it.

        A topic has the number of the message that opened it, so one table holds both.
        """
        for message in messages:
            self.add("SET", self.names.thread(chat, message), case, "PX", MESSAGES_LIVE_MS)

    def heard(self, spoken: Iterable[Spoken], now: datetime) -> None:
        """Whose message stands in somebody's chat now: an answer to it is for them."""
        for one in spoken:
            note(self, self.names, one, millis(now))

    def signs(self, message: str, origins: Sequence[Origin], now: datetime) -> None:
        """Signs for those whose messages were passed on in this one."""
        self.signs_wait |= bool(origins)
        for number, origin in enumerate(origins):
            react = React(origin.to, origin.message)
            if isinstance(origin.to, ToDesk):
                react = React(where_it_stands(origin.to, origin.message), origin.message)
            waits = Waiting(f"{message}-{number}", react, form=self.mark, at=millis(now))
            queue = waiting.queue_of(react)
            self.add("RPUSH", self.names.queue(queue), waiting.dump(waits, _nothing_hidden))
            self.add("ZADD", self.names.outbox, "NX", millis(now), queue)

    def as_json(self) -> str:
        """The steps as sent.lua reads them."""
        return to_json(self.steps.all).decode()


def _nothing_hidden(owner: str, value: object) -> object:
    raise ValueError("a sign tells nothing personal")


async def was_sent(redis: Client, keys: Keys, name: str) -> bool:
    """Whether the message of this name arrived somewhere, these last weeks."""
    return bool(await redis.exists(keys.sent(name)))
