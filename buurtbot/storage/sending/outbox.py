"""The outbox in Redis: queues per chat, taken under a lease, removed only after sending."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.waiting import Entry
from buurtbot.storage.sending import brought
from buurtbot.storage.sending.agenda import Agenda
from buurtbot.storage.sending.arrived import Following
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.desk_places import DeskPlaces
from buurtbot.storage.sending.hand import LEASE, Hand
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.wire.limits import Limits
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts

LONGEST_WAIT = timedelta(minutes=15)  # then it is tried, and Telegram says how much longer
BRINGS = 5  # entries of a queue with its head
LOOKS_AT = 5000  # queues, for the oldest message
FETCHING_MS = 24 * 3600 * 1000


@dataclass(frozen=True)
class Outbox:
    """The waiting messages of one municipality."""

    redis: Client
    scripts: Scripts
    forms: Forms
    agenda: Agenda
    municipality: str
    hand: Hand = field(default_factory=Hand)
    seen: dict[str, str | None] = field(default_factory=dict, repr=False)

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    @property
    def _lists(self) -> list[str]:
        """What all keys here begin with, and lists of messages."""
        return [self.keys.all_begin_with, self.keys.queue("")]

    def seeing(self, strings: dict[str, str | None]) -> "Outbox":
        """The same, that knows what stood at these keys a moment ago."""
        return replace(self, seen=strings)

    async def take(self, now: datetime, *, most: int = 100) -> list[Brought]:
        """Queues that may send now, with what that takes; they are ours until the lease ends."""
        never, forgotten = now + 2 * LONGEST_WAIT, self.hand.forgotten
        times = (millis(now), millis(now + LEASE), most, millis(never), BRINGS)
        keys = [self.keys.outbox, *self._lists]
        with self.agenda.looking("outbox", self.municipality, now) as left:
            next_one, *taken = await self.scripts.take.run(self.redis, keys, list(map(str, times)))
            left.extend([float(next_one)] if next_one else [])
        return [brought.read(each, now, forgotten) for each in taken]

    async def look(self, queue: str, now: datetime) -> Brought:
        """What sending the next of our queue takes, read anew; the lease begins anew."""
        forgotten, keys = self.hand.forgotten, [self.keys.outbox, *self._lists]
        args = [queue, str(BRINGS), str(millis(now + LEASE))]
        found = await self.scripts.look.run(self.redis, keys, args)
        return brought.read(found, now, forgotten)

    async def ahead(self, queue: str, most: int) -> list[Entry]:
        """The oldest waiting entries of a queue, as stored; all of them for 0."""
        entries = await self.redis.lrange(self.keys.queue(queue), 0, most - 1)
        return list(map(Entry, entries))

    async def length(self, queue: str) -> int:
        """How many entries wait in a queue."""
        return int(await self.redis.llen(self.keys.queue(queue)))

    async def oldest(self, begins: str = "") -> float | None:
        """Since when the oldest message waits (seconds since 1970), or None.

        `begins`: of the queues whose names begin so.
        """
        keys, args = [self.keys.outbox, self.keys.queue("")], [str(LOOKS_AT), begins]
        return int(await self.scripts.oldest_unsent.run(self.redis, keys, args)) / 1000 or None

    async def how_much(self, late_before: datetime) -> tuple[int, int]:
        """How many messages wait, and how many of them in a chat where one waits since before."""
        keys, args = [self.keys.outbox, self.keys.queue("")], [LOOKS_AT, millis(late_before)]
        found = await self.scripts.how_much_waits.run(self.redis, keys, list(map(str, args)))
        return int(found[0]), int(found[1])

    async def done(
        self,
        queue: str,
        *entries: str,
        now: datetime,
        following: Following | None = None,
    ) -> Brought | None:
        """The oldest, one or more, went out (or were given up): remove them.

        What follows from it is noted in the same step.

        The next, when more waits; the lease begins anew then. None: it is not ours any more.
        """
        more = following or self.following()
        args = [queue, str(millis(now + LEASE)), more.as_json(), str(BRINGS), *entries]
        begin, forgotten = self.keys.all_begin_with, self.hand.forgotten
        keys = [self.keys.outbox, self.keys.queue(queue), begin, *more.keys]
        found = await self.scripts.sent.run(self.redis, keys, args)
        if more.signs_wait:
            self.agenda.note("outbox", self.municipality, now)
        return brought.read(found, now, forgotten) if found else None

    def following(self) -> Following:
        """Collects what follows from a message."""
        return Following(self.keys, self.forms.mark)

    async def hold(self, queue: str, now: datetime) -> None:
        """Telegram is slow to answer, and this queue is still ours: the lease begins anew."""
        await self.wait(queue, now + LEASE)

    def let_go(self, now: datetime) -> None:
        """The lease of a queue ran out while it was ours: whoever looks first has it."""
        self.agenda.note("outbox", self.municipality, now)

    async def wait(self, queue: str, until: datetime, *, patient: bool = False) -> None:
        """Try this queue again at that time; a `patient` one sooner when an answer comes in.

        That is told by half a millisecond: a lease, which nobody may shorten, has none.
        """
        args = [f"{millis(until)}{'.5' if patient else ''}", queue]
        await self.scripts.put_off.run(self.redis, [self.keys.outbox], args)
        self.agenda.note("outbox", self.municipality, until)

    async def hurry(self, begins: str, now: datetime) -> None:
        """Queues whose name begins so may send now; what put them off is over."""
        held = now + 2 * LEASE  # a lease may have begun a moment after `now`
        args = [begins, str(millis(now)), str(millis(held))]
        await self.scripts.hurry.run(self.redis, [self.keys.outbox], args)
        self.agenda.note("outbox", self.municipality, now)

    async def where(self, name: str) -> Sent | None:
        """Where the message of this name ended up, if it was sent."""
        stored = await self.redis.get(self.keys.sent(name))
        return Sent.read(stored) if stored else None

    async def latest(self, name: str) -> int:
        """Since when (ms) there is what stands in a staff group by this name; 0 for nothing."""
        key = self.keys.latest(name)
        stored = self.seen[key] if key in self.seen else await self.redis.get(key)
        return int(stored or 0)

    # -- one message that takes several tries

    async def parts(self, id_: str) -> str | None:
        """What was noted of the parts that arrived."""
        stored: str | None = await self.redis.get(self.keys.parts(id_))
        return stored

    async def note_parts(self, id_: str, parts: str, *, lives_ms: int) -> None:
        """Note which parts arrived."""
        await self.scripts.note.run(self.redis, [self.keys.parts(id_)], [parts, str(lives_ms)])

    async def no_file_since(self, id_: str, now: datetime) -> int:
        """The file of this message cannot be had now: since when that is so (ms)."""
        key = self.keys.fetching(id_)
        args = [str(millis(now)), str(FETCHING_MS), "first"]
        await self.scripts.note.run(self.redis, [key], args)
        return int(await self.redis.get(key) or millis(now))

    # -- limits

    @property
    def limits(self) -> Limits:
        """How much may go in how much time."""
        return Limits(self.redis, self.scripts, self.keys)

    # -- the staff groups

    @property
    def desk(self) -> DeskPlaces:
        """Where the staff groups are, and where each case stands."""
        return DeskPlaces(self.redis, self.scripts, self.keys, self.seen)
