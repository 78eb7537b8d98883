"""Redis, a local Telegram and the service, each on its own, and how one looks at all three.

The service is a process that knows only addresses and secrets. The local Telegram runs in the
test, so that its queues can be read; people act in it as its pages and its HTTP let them.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.embedded_redis.server import free_port
from buurtbot.services.core.context import Context
from buurtbot.simulator.control_api.client import LocalTelegram
from buurtbot.simulator.server import serving
from buurtbot.simulator.state import groups
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.keys import Keys as RedisKeys
from buurtbot.storage.store import Store, open_store
from config.network.network import Neighbourhood, Network
from geo.walking import CrowEstimate
from tests.chaos.service import DESK, PLACES, Keys, ServiceProcess, write_config

SEED = 2026


@dataclass
class Village:
    """Everything that runs, and what the test may look at."""

    folder: Path
    network: Network
    keys: Keys
    world: World
    clock: MovableClock
    telegram: LocalTelegram
    redis: EmbeddedRedis
    store: Store
    service: ServiceProcess
    first_updates: dict[str, int] = field(default_factory=dict)

    @property
    def context(self) -> Context:
        """As the service has it."""
        return Context(self.network, CrowEstimate())

    @property
    def now(self) -> datetime:
        """The clock of the service, which is the real one."""
        return datetime.now(UTC)  # noqa: DTZ011, TID251, RUF100 - another process has this clock

    def secret_of(self, slug: str) -> str:
        """The webhook secret that the service gave Telegram for this bot."""
        hook = self.world.bot(self.keys.tokens[slug]).webhook
        assert hook is not None
        return hook.secret

    # -- the ledger: every update that Telegram ever made, and what became of it

    def begin_ledger(self) -> None:
        """From here on every update counts."""
        self.first_updates = {
            n.slug: self.world.bot(n.bot).backlog.next_id for n in self.network.neighbourhoods
        }

    @property
    def made(self) -> int:
        """How many updates there are."""
        return sum(len(numbers) for numbers in self._numbers().values())

    @property
    def confirmed(self) -> int:
        """How many of them Telegram was told are done."""
        return self.made - sum(len(self._pending(slug)) for slug in self.first_updates)

    def _numbers(self) -> dict[str, range]:
        return {
            slug: range(first, self.world.bot(self.keys.tokens[slug]).backlog.next_id)
            for slug, first in self.first_updates.items()
        }

    def _pending(self, slug: str) -> set[int]:
        return set(self.world.bot(self.keys.tokens[slug]).backlog.pending)

    async def lost(self) -> list[str]:
        """Updates that Telegram was told are done, and that had no effect."""
        return [u for u in await self._without_effect() if not self._waits(u)]

    def _waits(self, update: str) -> bool:
        slug, _, number = update.partition(":")
        return int(number) in self._pending(slug)

    async def _without_effect(self) -> list[str]:
        updates = [f"{slug}:{n}" for slug, numbers in self._numbers().items() for n in numbers]
        marks: dict[str, int] = dict.fromkeys(updates, 0)
        for municipality in self.network.municipalities:
            names = RedisKeys(municipality)
            found = await asyncio.gather(
                *(self.store.redis.exists(names.seen(update)) for update in updates)
            )
            for update, there in zip(updates, found, strict=True):
                marks[update] += int(there)
        twice = [update for update, times in marks.items() if times > 1]
        assert twice == [], f"had their effect in two municipalities: {twice}"
        return [update for update, times in marks.items() if not times]

    # -- until all is quiet

    async def settled(self, *, within: float = 300.0, patient: bool = False) -> None:
        """Wait until nothing waits at Telegram, nor in the outbox; `patient` leaves the clock."""
        async with asyncio.timeout(within):
            while self.confirmed < self.made or await self.unsent():
                if not patient:
                    self.shorten_waits()
                await asyncio.sleep(0.2)

    async def unsent(self) -> int:
        """How many chats still have something coming."""
        counts = [
            await self.store.redis.zcard(RedisKeys(m).outbox) for m in self.network.municipalities
        ]
        return sum(counts)

    def shorten_waits(self) -> None:
        """Telegram waits ever longer for a webhook that was away: let that time pass at once."""
        waits = [
            update.wake_at - self.clock()
            for bot in self.world.bots.values()
            for update in bot.backlog.pending.values()
            if not update.in_flight
        ]
        if waits and min(waits) > 0.5:
            self.clock.advance(min(waits))
            self.world.wake_all()

    # -- what was sent

    def calls(self, method: str, *, ok: bool | None = None) -> list[dict[str, Any]]:
        """Calls of the service to Telegram, oldest first."""
        return [
            call
            for call in self.events("api_call")
            if call["method"] == method.lower() and ok in (None, call["ok"])
        ]

    def events(self, kind: str) -> list[dict[str, Any]]:
        """What stands in Telegram's diary, oldest first."""
        return [e for e in self.world.diary.after(0, limit=1_000_000) if e["kind"] == kind]

    def told(self, slug: str, user: int) -> list[str]:
        """What the bot sent to somebody, each sending counted, oldest first."""
        name = self.network.neighbourhood(slug).bot
        return [
            call["args"]["text"]
            for call in self.calls("sendMessage", ok=True)
            if call["bot"] == name and call["args"]["chat_id"] == str(user)
        ]


@asynccontextmanager
async def open_village(
    folder: Path,
    *,
    webhook: bool = False,
    cluster: bool = False,
    module: str = "buurtbot",
    write: Callable[[Path], Network] = write_config,
) -> AsyncIterator[Village]:
    """Start Redis and Telegram, and make the service ready to start; stop what was started."""
    network = write(folder / "config")
    keys = Keys.fresh(network)
    clock = MovableClock()
    world = World(clock=clock, seed=SEED)
    for n in network.neighbourhoods:
        world.add_bot(keys.tokens[n.slug], n.bot, f"Buurtbot {n.name}")
    world.add_bot(keys.tokens[DESK], network.shared.desk_bot, "Buurtbalie")
    for n in network.neighbourhoods:
        _open_desk(world, n, network.shared.desk_bot)
    secrets = Secrets({"t1": keys.master}, "t1", keys.pepper.encode())
    async with (
        EmbeddedRedis(folder / "redis", cluster=cluster) as redis,
        serving(world) as address,
    ):
        store = await open_store(redis.url, secrets, cluster=cluster)
        environment = keys.as_environment(network) | {
            "TELEGRAM_API_BASE": address,
            "BUURTBOT_REDIS_URL": redis.url,
            "BUURTBOT_REDIS_CLUSTER": "1" if cluster else "",
            "BUURTBOT_PLACES": str(PLACES),
        }
        service = ServiceProcess(folder, environment, free_port(), module)
        service.by_webhook = webhook
        try:
            async with LocalTelegram(address) as telegram:
                yield Village(folder, network, keys, world, clock, telegram, redis, store, service)
        finally:
            await service.kill()
            await store.close()


def _open_desk(world: World, neighbourhood: Neighbourhood, bot: str) -> None:
    """The staff group of a neighbourhood, with somebody in it."""
    desk = neighbourhood.desk
    group = world.add_group(f"Balie {neighbourhood.name}", id=desk.group, is_forum=True)
    ellen = world.add_person("Ellen Balie", id=desk.moderators[0])
    groups.set_status(world, group, ellen, "creator")
    groups.set_status(world, group, world.bot(bot), "administrator")
