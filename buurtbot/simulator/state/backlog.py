"""The updates that wait for one bot: numbered, kept until confirmed, dropped when too old.

Source of the rules: tdlib/telegram-bot-api `Client.cpp` (queue and lifetime per kind) and
`WebhookActor.cpp`.
"""

import itertools
import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from buurtbot.simulator.state.passing_time import Bell
from buurtbot.simulator.wire import Json

# Telegram sends these only to bots that ask for them by name.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
DAY = 86_400.0
LIFETIME = {"callback_query": 150.0}


@dataclass(kw_only=True)
class Waiting:
    """One update on its way; `queue` names the line in which only one is sent at a time."""

    id: int
    body: Json
    kind: str
    queue: str
    expires_at: float
    delay: float = 1.0
    wake_at: float = 0.0
    fails: int = 0
    in_flight: bool = False
    again: int = 0


@dataclass
class Backlog:
    """All updates of one bot that it has not confirmed yet, oldest first."""

    random: random.Random
    shown: Callable[[Json], Json] = lambda body: body
    # In the order of their numbers.
    pending: dict[int, Waiting] = field(default_factory=dict)
    allowed: list[str] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
    next_id: int = 0
    # Nothing is too old before this moment; saves a look at every update each time.
    tidy_at: float = math.inf
    # Faults of the line itself: held back until the next one passed it, and sent twice.
    held: list[Waiting] = field(default_factory=list)

    def __post_init__(self) -> None:
        # Not 1 for every bot: two bots with equal update ids hide bugs in caches and dedupe keys.
        self.next_id = self.random.randrange(100_000_000, 900_000_000)

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def add(self, kind: str, body: Json, *, queue: str, now: float, again: int = 0) -> int | None:
        """Put an update in line; None when the bot did not ask for this kind."""
        if not self.wants(kind):
            return None
        update = self._waiting(kind, body, queue=queue, now=now)
        update.wake_at, update.again = now, again
        self._number(update)
        self._let_pass(now)
        self.bell.ring()
        return update.id

    def hold(self, kind: str, body: Json, *, queue: str, now: float, seconds: float) -> None:
        """Keep an update back until another one passed it, at most so many seconds."""
        if self.wants(kind):
            update = self._waiting(kind, body, queue=queue, now=now)
            update.wake_at = now + seconds
            self.held.append(update)
            self.bell.ring()

    def inject(self, update: Json, *, now: float) -> int:
        """Put any JSON in line as it is; it gets a number when it has none."""
        number = update.get("update_id")
        if isinstance(number, int) and number not in self.pending:
            self.next_id = number
        body = {"update_id": self.next_id} | update
        kind = next((key for key in update if key != "update_id"), "")
        queue = f"injected:{self.next_id}"
        waiting = Waiting(
            id=0, body=body, kind=kind, queue=queue, expires_at=now + DAY, wake_at=now
        )
        self._number(waiting)
        self.pending = dict(sorted(self.pending.items()))
        self.next_id = max(self.next_id, *(known + 1 for known in self.pending))
        self.bell.ring()
        return waiting.id

    def resume(self, *, pending: list[Waiting], held: list[Waiting], next_id: int) -> None:
        """Go on from an earlier run: its updates keep their numbers, those here come after."""
        here = list(self.pending.values())
        self.pending = {update.id: update for update in pending}
        self.held = [*held, *self.held]
        self.next_id = next_id
        for update in pending:
            update.in_flight = False
        for update in here:
            del update.body["update_id"]
            self._number(update)
        # What grew too old meanwhile goes at the first look.
        self.tidy_at = 0.0

    def tidy(self, now: float) -> None:
        """Drop what is too old; let go of what was held back long enough."""
        if now > self.tidy_at:
            for update in list(self.pending.values()):
                if update.expires_at < now and not update.in_flight:
                    del self.pending[update.id]
            self.tidy_at = min((u.expires_at for u in self.pending.values()), default=math.inf)
        if any(update.wake_at <= now for update in self.held):
            self._let_pass(now)

    def confirm(self, offset: int) -> None:
        """getUpdates: everything below the offset is done; a negative one counts from the end."""
        if offset < 0:
            offset = [0, *self.pending][max(offset, -len(self.pending))]
        for number in list(itertools.takewhile(lambda known: known < offset, self.pending)):
            self.done(number)

    def done(self, number: int) -> None:
        """The bot has it; an update with the fault "duplicate" comes once more."""
        update = self.pending.get(number)
        if update is None:
            return
        if update.again:
            update.again -= 1
            update.in_flight, update.fails, update.wake_at = False, 0, 0.0
        else:
            del self.pending[number]

    def first(self, limit: int) -> list[Json]:
        return [update.body for update in itertools.islice(self.pending.values(), limit)]

    def clear(self) -> None:
        self.pending.clear()
        self.held.clear()

    def _let_pass(self, now: float) -> None:
        held, self.held = self.held, []
        for update in held:
            update.wake_at = now
            self._number(update)

    def _waiting(self, kind: str, body: Json, *, queue: str, now: float) -> Waiting:
        shown = {kind: self.shown(body)}
        expires_at = now + LIFETIME.get(kind, DAY)
        return Waiting(id=0, body=shown, kind=kind, queue=queue, expires_at=expires_at)

    def _number(self, update: Waiting) -> None:
        """Numbers only go up, so `pending` stays in their order."""
        update.id = self.next_id
        update.body = {"update_id": update.id} | update.body
        self.next_id += 1
        self.pending[update.id] = update
        self.tidy_at = min(self.tidy_at, update.expires_at)
