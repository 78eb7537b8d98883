"""The store: one connection to Redis, from which work, outbox and timers are taken."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from buurtbot.storage.outbox import Outbox
from buurtbot.storage.script import Client, Script, script
from buurtbot.storage.sealing import Secrets
from buurtbot.storage.timers import Timers
from buurtbot.storage.town_clock import TownClock
from buurtbot.storage.work import Work

MOST_CONNECTIONS = 50  # who comes when all are in use waits for one, ten seconds at most
MOST_IN_CLUSTER = 2000  # per node; the cluster's client refuses instead of waiting


@dataclass(frozen=True)
class Store:
    """Everything that is kept. One per process; close it at the end."""

    redis: Client
    secrets: Secrets
    commit: Script
    near: Script
    take: Script
    sent: Script
    pace: Script
    what_time: Script
    keep_time: Script
    audit_days: int = 365

    def work(
        self,
        municipality: str,
        operation: str,
        now: datetime,
        *,
        consumes: tuple[str, int] | None = None,
    ) -> Work:
        """Begin one operation in one municipality."""
        return Work(
            self.redis,
            self.commit,
            self.near,
            self.secrets,
            municipality,
            operation,
            now,
            audit_days=self.audit_days,
            consumes=consumes,
        )

    def outbox(self, municipality: str) -> Outbox:
        """The waiting messages of a municipality."""
        return Outbox(self.redis, self.take, self.sent, self.pace, municipality)

    def timers(self, municipality: str) -> Timers:
        """The timers of a municipality."""
        return Timers(self.redis, municipality)

    def clock(self) -> TownClock:
        """What time it is, for every process alike; `look` at it first."""
        return TownClock(self.redis, self.what_time, self.keep_time)

    async def close(self) -> None:
        """Give the connections back."""
        await self.redis.aclose()


async def open_store(
    url: str, secrets: Secrets, *, cluster: bool = False, audit_days: int = 365
) -> Store:
    """Connect to Redis at `url` and load the scripts. Raises what redis-py raises.

    redis-py repeats a write ten times by default, so that one lost answer counts double; here
    nothing is repeated blindly: every write is an operation that has its effect once.
    """
    redis = _client(url, cluster=cluster)
    info = await redis.info("server")
    first = next(iter(info.values())) if cluster and "redis_version" not in info else info
    major = int(str(first["redis_version"]).partition(".")[0])
    load = partial(script, redis_version=major)
    return Store(
        redis,
        secrets,
        commit=load("commit"),
        near=load("near", flags="no-writes"),
        take=load("take", flags="allow-oom"),
        sent=load("sent", flags="allow-oom"),
        pace=load("pace", flags="allow-oom"),
        what_time=load("what_time", flags="no-writes"),
        keep_time=load("keep_time", flags="allow-oom"),
        audit_days=audit_days,
    )


def _client(url: str, *, cluster: bool) -> Client:
    patience: dict[str, Any] = {
        "decode_responses": True,
        "retry": Retry(NoBackoff(), 0),
        "socket_timeout": 20,
        "socket_connect_timeout": 5,
    }
    if cluster:
        return RedisCluster.from_url(url, max_connections=MOST_IN_CLUSTER, **patience)
    pool = BlockingConnectionPool.from_url(
        url, max_connections=MOST_CONNECTIONS, timeout=30, **patience
    )
    return Redis.from_pool(pool)
