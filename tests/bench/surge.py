"""What a surge costs and who waits: `make bench-surge`.

One run: a service in its own process, a real Redis that writes each commit to disk, and the local
Telegram with its limits on. Everybody has answered all questions; then all press [Send] within a
few seconds, in one place with a few volunteers. "Heard" is from the press to the message that the
request was sent, in seconds. Beside it what a core gives, because that bounds the rest: CPU of the
service from the first press until everybody has heard, for each press. One bot sends 25 messages a
second at most, so a hundred who press at one bot take four seconds whatever the machine is.
"Again" is how often one operation was decided again because others were first; "alone" is who was
answered, but for whom nobody was asked.
"""

import asyncio
import os
import re
import statistics
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from tests.bench.crowd import Crowd, Surge, write_town
from tests.chaos.village import open_village


@dataclass(frozen=True)
class Row:
    """What came of it. Times in seconds, `cpu` in ms a press."""

    surge: Surge
    heard: list[float]
    cpu: float
    all_asked: float
    again: list[int]  # for each operation that was decided again: how often
    asked: list[int]  # for each volunteer
    alone: int
    lost: int
    refused: int  # what Telegram found too much

    @property
    def most_again(self) -> int:
        """How often one operation was decided again, at most."""
        return max(self.again, default=0)

    @property
    def gini(self) -> float:
        """How unevenly volunteers were asked: 0 is evenly."""
        times = np.sort(np.array(self.asked, dtype=float))
        ranks = np.arange(1, len(times) + 1)
        return float((2 * ranks - len(times) - 1) @ times / (len(times) * times.sum()))


def cpu_ms(pid: int) -> float:
    """CPU that a process has used so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") * 1000


async def play(folder: Path, surge: Surge) -> Row:
    """One surge, from moving in to the last who was asked."""
    write = partial(write_town, surge.bots)
    module = "tests.bench.surging"
    async with open_village(folder, webhook=True, module=module, write=write) as village:
        crowd = await Crowd.moves_in(village, surge)
        await village.service.start()
        await village.service.ready()
        await crowd.are_asked()
        return await _measured(crowd)


async def _measured(crowd: Crowd) -> Row:
    village, loop = crowd.village, asyncio.get_running_loop()
    last, pid = village.world.diary.last, village.service.pid
    logged, used, began = len(village.service.log), cpu_ms(pid), loop.time()
    async with asyncio.TaskGroup() as group:
        hearing = group.create_task(crowd.hear(last))
        pressing = group.create_task(crowd.all_press())
    heard, pressed, used = hearing.result(), pressing.result(), cpu_ms(pid) - used
    await crowd.all_have_asked()
    all_asked = loop.time() - began
    requests = await crowd.requests()
    made = {request.resident for request in requests}
    again = Counter(re.findall(r"decided again: (\S+),", village.service.log[logged:]))
    events = village.world.diary.after(last, limit=1_000_000)
    return Row(
        surge=crowd.surge,
        heard=[heard[id_] - at for id_, at in pressed.items()],
        cpu=used / len(pressed),
        all_asked=all_asked,
        again=list(again.values()),
        asked=await crowd.times_asked(),
        alone=sum(not request.invited for request in requests),
        lost=sum(resident.person_id() not in made for resident in crowd.residents),
        refused=sum("Too Many Requests" in str(e) for e in events if e["kind"] == "api_call"),
    )


def say(line: str) -> None:
    """Write a line of the table."""
    sys.stdout.write(f"{line}\n")


def line_of(row: Row) -> str:
    """One line of the table."""
    surge, heard = row.surge, sorted(row.heard)
    p50, p99 = statistics.median(heard), heard[min(len(heard) - 1, int(len(heard) * 0.99))]
    mean = sum(row.again) / surge.residents
    cells = (
        f"{surge.residents:5d} | {surge.seconds:2.0f} s | {surge.bots:4d}",
        f"{p50:9.2f} | {p99:5.2f} | {row.cpu:6.1f} | {1000 / row.cpu:9.0f} | {row.all_asked:9.1f}",
        f"{row.most_again:9d} | {mean:4.2f} | {row.refused:3d} | {row.alone:5d} | {row.lost:4d}",
        f"{row.gini:4.2f}",
    )
    return " | ".join(cells)


def table(rows: list[Row]) -> None:
    """Print what was measured, and whether it is what we want."""
    say(
        "press |   in | bots | heard p50 |   p99 | CPU ms | /s a core | all asked | "
        "again max | mean | 429 | alone | lost | Gini"
    )
    for row in rows:
        say(line_of(row))
    verdicts = (
        (all(not row.lost for row in rows), "nothing lost"),
        (all(row.most_again <= 5 for row in rows), "decided again five times at most"),
        (all(row.gini <= 0.15 for row in rows), "asked evenly: Gini at most 0.15"),
        (all(not row.refused for row in rows), "Telegram found nothing too much"),
    )
    for holds, what in verdicts:
        say(f"{'yes' if holds else 'NO '}  {what}")


async def run(folder: Path, *surges: Surge) -> list[Row]:
    """Play each, and print the table."""
    rows = []
    for number, surge in enumerate(surges):
        (folder / str(number)).mkdir()
        rows.append(await play(folder / str(number), surge))
    table(rows)
    return rows


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(run(Path(scratch), Surge(100, 3), Surge(500, 5, bots=5)))
