"""The store: one connection to Redis, from which work, outbox and timers are taken."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from redis.asyncio import RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.driver_info import DriverInfo
from redis.exceptions import RedisError

from buurtbot.storage.at_rest.forms import Forms, Met
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.commit.work import Work
from buurtbot.storage.doors.pages import Pages
from buurtbot.storage.keys import Keys
from buurtbot.storage.sending.agenda import Agenda
from buurtbot.storage.sending.hand import Hand
from buurtbot.storage.sending.lane import Lane
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.sending.timers import Due, Timers
from buurtbot.storage.wire.away import WrongStore, is_away
from buurtbot.storage.wire.condition import Condition
from buurtbot.storage.wire.one_wire import OneWire
from buurtbot.storage.wire.pool import Pool
from buurtbot.storage.wire.presence import Presence
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts
from buurtbot.storage.wire.server import Server, check_version
from buurtbot.storage.wire.town_clock import TownClock
from config.environment.settings import Settings
from config.network.network import Network
from config.network.policy import HealthLimits

ALIVE_MS = 60_000
LEAVES_SECONDS = 1.0
MOST_CONNECTIONS = 50
QUEUE_SECONDS = 30.0  # for one of these
SILENT_SECONDS = 20.0  # then Redis is gone
# Asked for once: each connection would read for it what redis-py installed.
WE_ARE = DriverInfo()
MOST_IN_CLUSTER = 2000  # per node; the cluster's client refuses instead of waiting


@dataclass(frozen=True)
class Store:
    """Everything that is kept. One per process; close it at the end."""

    redis: Client
    secrets: Secrets
    scripts: Scripts = Scripts()
    forms: Forms = field(default_factory=Forms)
    audit_days: int = 365
    sources: frozenset[str] = frozenset()  # where people may be said to come from
    both_doors: set[str] = field(default_factory=set)  # desks in Telegram and on the web; of now
    condition: Condition = field(default_factory=Condition)
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)  # Telegram's, by place
    agenda: Agenda = field(default_factory=Agenda)
    hand: Hand = field(default_factory=Hand)
    lines: defaultdict[str, asyncio.Lock] = field(
        default_factory=lambda: defaultdict(asyncio.Lock), repr=False
    )

    def work(
        self,
        municipality: str,
        operation: str,
        now: datetime,
        *,
        consumes: Due | None = None,
        goes_first: bool = False,
        met_later: bool = False,
    ) -> Work:
        """Begin one operation in one municipality; `goes_first` also while Redis is full.

        `met_later`: what leads to it was written by a later version (see forms.py).

        Raises WrongStore when Redis does not hold what we wrote, as all below do.
        """
        self._must_be_ours()
        return Work(
            self.redis,
            self.scripts,
            self.secrets,
            municipality,
            operation,
            now,
            self.forms,
            agenda=self.agenda,
            hand=self.hand,
            audit_days=self.audit_days,
            sources=self.sources,
            both_doors=self.both_doors,
            goes_first=goes_first,
            may_force=not self.condition.is_beyond,
            consumes=consumes,
            line=self.lines[municipality],
            met=Met(self.forms, later=met_later or bool(consumes and consumes.by_later)),
        )

    def outbox(self, municipality: str) -> Outbox:
        """The waiting messages of a municipality."""
        self._must_be_ours()
        return Outbox(self.redis, self.scripts, self.forms, self.agenda, municipality, self.hand)

    def timers(self, municipality: str) -> Timers:
        """The timers of a municipality."""
        self._must_be_ours()
        return Timers(self.redis, self.scripts, self.forms, self.agenda, municipality)

    def asking(self, municipality: str) -> Lane:
        """The lane in which the volunteers of a municipality are asked."""
        self._must_be_ours()
        return Lane(self.redis, self.scripts, self.forms, self.agenda, municipality)

    def pages(self, municipality: str) -> Pages:
        """What stands on our own pages, of a municipality."""
        self._must_be_ours()
        return Pages(self.redis, self.scripts, self.secrets, municipality)

    def presence(self) -> Presence:
        """Who runs for this network."""
        return Presence(self.redis)

    def clock(self) -> TownClock:
        """What time it is, for every process alike; `look` at it first."""
        return TownClock(self.redis, self.scripts)

    async def try_it(self, municipalities: Iterable[str]) -> None:
        """Write something tiny that expires. Raises what Redis raises.

        In a cluster each municipality may be somewhere else.
        """
        where = tuple(municipalities)
        for municipality in where if self.server.is_cluster else where[:1]:
            await self.redis.set(Keys(municipality).alive, "1", px=ALIVE_MS)
        self._must_be_ours()  # after it: one that is away is told as that

    def _must_be_ours(self) -> None:
        if self.condition.refuses:
            raise WrongStore(self.condition.refuses)

    async def commits(self, municipalities: Iterable[str]) -> dict[str, int]:
        """How many commits each municipality holds. Raises what Redis raises."""
        found = {gm: await self.redis.get(Keys(gm).commits) for gm in municipalities}
        return {gm: int(stored or 0) for gm, stored in found.items()}

    @property
    def server(self) -> Server:
        """Redis itself, not what it holds."""
        return Server(self.redis)

    async def measure(self) -> None:
        """See how full Redis is. Raises what Redis raises."""
        self.condition.fill = await self.server.fill()

    async def close(self) -> None:
        """Give the connections back; who wrote something tells the others to look for it."""
        if self.agenda.has_written and not self.condition.refuses:
            with suppress(RedisError, OSError):
                async with asyncio.timeout(LEAVES_SECONDS):
                    await self.presence().leaves()
        await self.redis.aclose()


@dataclass(frozen=True)
class Rules:
    """What the configuration says about what is kept here, and when Redis is ill."""

    audit_days: int = 365
    sources: frozenset[str] = frozenset()  # where people may be said to come from
    limits: HealthLimits = field(default_factory=HealthLimits)
    both_doors: frozenset[str] = field(default=frozenset(), compare=False)  # taken over at once


def rules_of(network: Network) -> Rules:
    """The same of this network."""
    days = network.policy.retention.audit_days
    sources, limits = network.shared.known_sources, network.policy.health
    both = (n.slug for n in network.with_former if n.desk.group and n.desk.workers)
    return Rules(days, sources, limits, frozenset(both))


async def open_store(
    url: str,
    secrets: Secrets,
    *,
    cluster: bool = False,
    rules: Rules | None = None,
    may_be_away: bool = False,
) -> Store:
    """Connect to Redis at `url`. Raises what redis-py raises, and WrongStore for one too old.

    A Redis that `may_be_away` need not answer yet; until it does, all that asks it raises.

    redis-py repeats a write ten times by default, so that one lost answer counts double; here
    nothing is repeated blindly: every write is an operation that has its effect once.
    """
    rules = rules or Rules()
    redis, condition = _client(url, cluster=cluster), Condition(rules.limits)
    await _begin(redis, condition, may_be_away=may_be_away)
    return Store(
        redis,
        secrets,
        forms=Forms(dangers=condition.dangers),
        audit_days=rules.audit_days,
        sources=rules.sources,
        both_doors=set(rules.both_doors),
        condition=condition,
    )


async def store_of(
    settings: Settings, network: Network | None = None, *, may_be_away: bool = False
) -> Store:
    """The store that the environment names, by the rules of this network. Raises the same."""
    return await open_store(
        settings.redis_url,
        Secrets.of(settings),
        cluster=settings.redis_cluster,
        rules=rules_of(network) if network else None,
        may_be_away=may_be_away,
    )


async def _begin(redis: Client, condition: Condition, *, may_be_away: bool) -> None:
    """Raises WrongStore for a Redis that is too old; one that is away is looked at later."""
    try:
        await redis.initialize()
        await check_version(Server(redis))
    except BaseException as error:
        if may_be_away and is_away(error) and not isinstance(error, WrongStore):
            return condition.failed(error)
        await redis.aclose()
        raise
    return None


def _client(url: str, *, cluster: bool) -> Client:
    how: dict[str, Any] = {
        "decode_responses": True,
        "retry": Retry(NoBackoff(), 0),
        "socket_connect_timeout": 5,
        "driver_info": WE_ARE,
    }
    if cluster:
        return RedisCluster.from_url(
            url, max_connections=MOST_IN_CLUSTER, socket_timeout=SILENT_SECONDS, **how
        )
    pool = Pool.from_url(
        url,
        max_connections=MOST_CONNECTIONS,
        queue_seconds=QUEUE_SECONDS,
        patience=SILENT_SECONDS,
        socket_timeout=None,
        **how,
    )
    return OneWire.from_pool(pool)
