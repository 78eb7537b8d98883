"""One round of one side: people play, and what its process and its Redis did meanwhile."""

import asyncio
import os
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from redis.asyncio import Redis

from tests.bench.quarters import Quarters
from tests.bench.side_by_side import Side, ask

TICKS: Final = os.sysconf("SC_CLK_TCK")
THINKS: Final = (0.5, 3.0)  # seconds before a volunteer decides
OWN: Final = {"info", "client", "auth", "hello", "config", "monitor", "ping"}


@dataclass(frozen=True)
class Load:
    """How many ask at the same time; they answer after `pause` seconds, as fast as can be at 0."""

    residents: int
    seconds: float = 1.0
    pause: float = 0.0
    patience: float = 300.0
    thinks: tuple[float, float] = THINKS


@dataclass(frozen=True)
class Figures:
    """What one round gave. Times in ms, memory in MB; `busy` is the part of a core in use."""

    requests: int
    finished: int
    updates: int
    updates_s: float
    busy: float
    cpu_update: float
    cpu_request: float
    webhook_p50: float
    webhook_p99: float
    heard_p50: float
    heard_p99: float
    commands: float
    round_trips: float
    redis_cpu: float
    calls: float
    memory: float
    redis_memory: float
    refused: int

    @property
    def requests_s(self) -> float:
        """People helped a second: the two need another number of updates for it."""
        return self.updates_s * self.finished / self.updates


def cpu_ms(pid: int) -> float:
    """CPU that a process has used so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS * 1000


def memory_mb(pid: int) -> float:
    """What a process has in memory now."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return int(next(line.split()[1] for line in status if line.startswith("VmRSS"))) / 1024


@dataclass(frozen=True)
class Sum:
    """Sums so far, of which differences are taken."""

    cpu: float
    redis_cpu: float
    commands: int
    reads: int

    @classmethod
    async def of(cls, side: Side, redis: Redis) -> "Sum":
        """Read them. Round trips: how often Redis read something from a connection."""
        told: dict[str, Any] = await redis.info("commandstats")
        commands = sum(
            int(one["calls"])
            for name, one in told.items()
            if name.removeprefix("cmdstat_").partition("|")[0] not in OWN
        )
        stats: dict[str, Any] = await redis.info("stats")
        assert side.redis.pid is not None
        used = cpu_ms(side.redis.pid)
        return cls(cpu_ms(side.pid), used, commands, int(stats["total_reads_processed"]))


STEPS: Final = (
    ("Welke taal", "Nederlands"),
    ("Mag ik uw gegevens", "Ja"),
    ("16 jaar", "Ja"),
    ("Wat wilt u doen", "Ik zoek hulp"),
    ("Waarbij zoekt u hulp", "Boodschappen"),
    ("Voor wie is de hulp", "Voor mijzelf"),
    ("Waar is de hulp nodig", "{address}"),
    ("Bedoelt u dit adres", "Ja"),
    ("Wanneer is de hulp nodig", "Morgen"),
    ("Op welk moment", "Maakt niet uit"),
    ("Wat moet de helper nog weten", "Graag melk en brood"),
    ("Klopt dit", "Versturen"),
    ("Uw vraag is verstuurd", ""),
)


def steps_at(quarters: Quarters, number: int) -> list[tuple[str, str]]:
    """The talk of somebody who lives there."""
    address = quarters.address(number)
    return [(question, answer.format(address=address)) for question, answer in STEPS]


async def play(
    side: Side, telegram: str, quarters: Quarters, load: Load, first_id: int
) -> Figures:
    """Residents with these numbers ask; returns when all are helped, or patience ends."""
    what = asdict(load) | {
        "tokens": side.tokens,
        "first_id": first_id,
        "steps": [steps_at(quarters, number) for number in range(quarters.bots)],
    }
    async with Redis.from_url(side.redis.url, decode_responses=True) as redis:
        before = await Sum.of(side, redis)
        seen = await ask(telegram, "/play", what)
        after = await Sum.of(side, redis)
        used = int((await redis.info("memory"))["used_memory"])
    return _figures(load, seen, before, after, (memory_mb(side.pid), used / 2**20))


async def counted(
    side: Side, telegram: str, quarters: Quarters, load: Load, first_id: int
) -> tuple[Figures, float]:
    """Play while Redis tells each command; also how many per update were within scripts."""
    inner = 0

    async def listen() -> None:
        nonlocal inner
        async with (
            Redis.from_url(side.redis.url, decode_responses=True) as redis,
            redis.monitor() as told,
        ):
            async for command in told.listen():
                inner += command["client_type"] == "lua"

    listening = asyncio.ensure_future(listen())
    try:
        await asyncio.sleep(0.1)
        got = await play(side, telegram, quarters, load, first_id)
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
    return got, inner / got.updates


def _figures(
    load: Load, seen: dict[str, Any], before: Sum, after: Sum, memory: tuple[float, float]
) -> Figures:
    updates, cpu = max(1, seen["updates"]), after.cpu - before.cpu
    heard, hooks = sorted(seen["heard_s"]), sorted(seen["webhook_s"])
    return Figures(
        requests=load.residents,
        finished=seen["done"],
        updates=seen["updates"],
        updates_s=seen["updates_s"],
        busy=cpu / updates * seen["updates_s"] / 1000,
        cpu_update=cpu / updates,
        cpu_request=cpu / max(1, seen["done"]),
        webhook_p50=part(hooks, 0.5),
        webhook_p99=part(hooks, 0.99),
        heard_p50=part(heard, 0.5),
        heard_p99=part(heard, 0.99),
        commands=(after.commands - before.commands) / updates,
        round_trips=(after.reads - before.reads - 2) / updates,
        redis_cpu=(after.redis_cpu - before.redis_cpu) / updates,
        calls=sum(seen["calls"].values()) / updates,
        memory=memory[0],
        redis_memory=memory[1],
        refused=seen["refused"],
    )


def part(ordered: Sequence[float], share: float) -> float:
    """A percentile in ms; 0 of nothing."""
    if not ordered:
        return 0.0
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000


def median(rounds: Sequence[Figures], name: str) -> float:
    """The middle of one figure."""
    return statistics.median(getattr(one, name) for one in rounds)


async def rest(seconds: float = 1.0) -> None:
    """What is still on its way arrives before the next round."""
    await asyncio.sleep(seconds)
