"""What a start costs, beside what importing its libraries costs: `make bench-start`.

CPU seconds and megabytes, medians of a few rounds within one run: other processes on the machine
hardly change those. `run` is measured until every bot has its webhook.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from config.environment.settings import environment
from tests.chaos.service import STARTS_WITHIN
from tests.chaos.village import Village, open_village

ROOT: Final = Path(__file__).resolve().parents[2]
ROUNDS: Final = 3
LIBRARIES: Final = (
    "import aiogram, telegram.ext, aiohttp, redis.asyncio\n"
    "from cryptography.hazmat.primitives.ciphers.aead import AESGCM"
)
COMMAND: Final = "import runpy; runpy.run_module('buurtbot', run_name='__main__')"
TELLING: Final = """
import atexit, sys, time

def tell():
    with open("/proc/self/status") as status:
        peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    sys.stderr.write(f"{{time.process_time()}} {{peak}}")

atexit.register(tell)
{code}
"""
TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Cost:
    """CPU of user and system together, and the most memory it ever had."""

    seconds: float
    megabytes: float


def cost_so_far(pid: int) -> Cost:
    """What a living process has cost, by /proc."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    return Cost((int(fields[11]) + int(fields[12])) / TICKS, int(peak) / 1024)


def cost_of(code: str, *arguments: str, settings: Mapping[str, str] | None = None) -> Cost:
    """What one Python that runs this to its end costs, by itself."""
    ended = subprocess.run(
        [sys.executable, "-c", TELLING.format(code=code), *arguments],
        env={**environment(), **(settings or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
        timeout=STARTS_WITHIN,
    )
    seconds, kilobytes = ended.stderr.split()[-2:]
    return Cost(float(seconds), int(kilobytes) / 1024)


@asynccontextmanager
async def a_village() -> AsyncIterator[Village]:
    """A village whose service is not running, and is called by webhook."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_village(Path(folder), webhook=True) as village:
            yield village


async def cost_of_a_start() -> Cost:
    """`buurtbot run` from nothing until Telegram knows where to bring every bot's updates."""
    async with a_village() as village:
        await village.service.start()
        async with asyncio.timeout(STARTS_WITHIN):
            while not all(bot.webhook for bot in village.world.bots.values()):  # noqa: ASYNC110 - Telegram's own list, which rings no bell
                await asyncio.sleep(0.01)
        return cost_so_far(village.service.pid)


async def cost_of_checking() -> Cost:
    """`buurtbot check-config` of the same network."""
    async with a_village() as village:
        config = str(village.folder / "config")
        settings = village.service.settings
        return cost_of(COMMAND, "check-config", "--config", config, settings=settings)


def middle(measure: Callable[[], Cost], rounds: int) -> Cost:
    """The median of each, over so many rounds."""
    costs = [measure() for _ in range(rounds)]
    return Cost(median(c.seconds for c in costs), median(c.megabytes for c in costs))


def table(rounds: int) -> str:
    """What the libraries, a start and the light commands cost; ratios are to the libraries."""
    libraries = middle(lambda: cost_of(LIBRARIES), rounds)
    rows = {
        "importing the libraries plainly": libraries,
        "buurtbot run, every webhook set": middle(lambda: asyncio.run(cost_of_a_start()), rounds),
        "buurtbot check-config": middle(lambda: asyncio.run(cost_of_checking()), rounds),
        "buurtbot --help": middle(lambda: cost_of(COMMAND, "--help"), rounds),
    }
    lines = [f"{'':34}  CPU s |    MB |  ratio | ratio"]
    for name, cost in rows.items():
        ratios = cost.seconds / libraries.seconds, cost.megabytes / libraries.megabytes
        lines.append(
            f"{name:34} {cost.seconds:6.2f} | {cost.megabytes:5.0f} |"
            f" {ratios[0]:6.2f} | {ratios[1]:5.2f}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(ROUNDS) + "\n")
