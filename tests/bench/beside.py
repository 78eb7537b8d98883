"""Our network beside the bot that one would otherwise write: `make bench`.

Both are a process with a Redis of their own that writes each commit to disk, with the same people
at the same pretend Telegram, in turns. At saturation: so many ask at once that each has all the
work it can do. Nobody answers faster than a person reads: who does meets Telegram's limit of one
message a second in a chat, which only one of the two keeps. A busy machine changes the figures of
both: read the ratios.
"""

import argparse
import asyncio
import math
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tests.bench import picture, report
from tests.bench.measure import THINKS, Figures, Load, counted, play, rest
from tests.bench.quarters import Quarters
from tests.bench.report import Outcome, Size
from tests.bench.side_by_side import Side, ask, ours, peer, pretend_telegram

FIRST_VOLUNTEER, FIRST_RESIDENT = 840_000_001, 870_000_001
PER_REQUEST: Final = 1.5  # volunteers
UPDATES: Final = 15  # of one request, with those of volunteers; to guess how long a round takes
CROWDED: Final = 1.2  # times as many as would give the faster one all the work it can do
NEEDS_GB: Final = 6.0  # free, for a million people
A_MILLION: Final = 1_000_000


@dataclass(frozen=True)
class Plan:
    """How much is measured. `seconds`: what a round of the slower one takes, about."""

    rounds: int = 5
    bots: int = 60
    seconds: float = 45.0
    pause: float = 1.5  # seconds between seeing a question and answering it, about
    minutes: float = 14.0  # for each of the two halves: no round begins after that
    fewest: int = 60
    most: int = 1200
    warm_up: int = 60
    sizes: tuple[int, ...] = (10_000, 100_000, A_MILLION)
    asks_at_size: int = 60
    rounds_at_size: int = 5
    thinks: tuple[float, float] = THINKS
    from_nothing: bool = (
        True  # as a process is started; a fork has other memory, and is there soon
    )


QUICK: Final = Plan(
    rounds=3,
    bots=30,
    seconds=12.0,
    minutes=2.0,
    warm_up=30,
    sizes=(10_000, 100_000),
    asks_at_size=30,
    rounds_at_size=3,
)


@dataclass
class Bench:
    """Whoever lives at Telegram, numbered on."""

    telegram: str
    quarters: Quarters
    _volunteer: int = FIRST_VOLUNTEER
    _resident: int = FIRST_RESIDENT

    async def round(self, side: Side, load: Load) -> Figures:
        """New volunteers and new residents play; those of before are off the map."""
        await self._new_volunteers(side, load.residents)
        got = await play(side, self.telegram, self.quarters, load, self._residents(load))
        say(f"  {side.name:9} {got.updates_s:5.0f} updates/s, {got.cpu_update:5.2f} ms each")
        await rest()
        return got

    async def warm_up(self, side: Side, load: Load) -> tuple[Figures, float]:
        """Play once while each command is looked at; how many per update are within scripts."""
        await self._new_volunteers(side, load.residents)
        first = self._residents(load)
        return await counted(side, self.telegram, self.quarters, load, first)

    def _residents(self, load: Load) -> int:
        first = self._resident
        self._resident += load.residents
        return first

    async def _new_volunteers(self, side: Side, residents: int) -> None:
        each = max(14, math.ceil(residents / self.quarters.bots * PER_REQUEST))
        homes = dict(replace(self.quarters, volunteers=each).homes(self._volunteer))
        self._volunteer += len(homes)
        await side.house(homes)
        who = [(side.tokens[at], number) for number, (at, _, _) in homes.items()]
        await ask(self.telegram, "/volunteers", {"volunteers": who})


async def compared(folder: Path, plan: Plan) -> Outcome:
    """Both in turns."""
    quarters = Quarters(plan.bots, 0)
    async with (
        pretend_telegram() as telegram,
        peer(folder / "peer", quarters, telegram) as other,
        ours(folder / "ours", quarters, telegram, from_nothing=plan.from_nothing) as mine,
    ):
        bench = Bench(telegram, quarters)
        warm_up = Load(plan.warm_up, thinks=plan.thinks)
        say(f"Warm-up: {warm_up.residents} people at {plan.bots} bots.")
        first = await asyncio.gather(*(bench.warm_up(side, warm_up) for side in (mine, other)))
        inner = {"ours": first[0][1], "peer": first[1][1]}
        many = _how_many(plan, [figures for figures, _ in first])
        patience = 60 + 6 * plan.seconds
        load = Load(many, pause=plan.pause, patience=patience, thinks=plan.thinks)
        await rest()
        rounds: dict[str, list[Figures]] = {mine.name: [], other.name: []}
        for number in rounds_in_time(plan.rounds, plan, load):
            for side in (mine, other)[:: 1 if number % 2 else -1]:
                rounds[side.name].append(await bench.round(side, load))
        return Outcome(
            load.residents,
            plan.pause,
            plan.bots,
            tuple(rounds[mine.name]),
            tuple(rounds[other.name]),
            inner,
            (),
        )


def _how_many(plan: Plan, first: Sequence[Figures]) -> int:
    """So many that the slower one works that long, and the faster one all the time."""
    each = [one.cpu_update / 1000 for one in first]
    enough = max(plan.seconds / max(each) / UPDATES, CROWDED * plan.pause / min(each))
    return min(plan.most, max(plan.fewest, round(enough)))


def rounds_in_time(rounds: int, plan: Plan, load: Load) -> Iterator[int]:
    """Number the rounds; on a machine that is too busy for all of them there are fewer."""
    ends = time.monotonic() + plan.minutes * 60
    for number in range(rounds):
        if number and time.monotonic() > ends:
            say(f"It takes too long: {rounds - number} of {rounds} rounds are left out.")
            return
        say(f"Round {number + 1} of {rounds}: {load.residents} people.")
        yield number


async def by_size(folder: Path, plan: Plan, sizes: tuple[int, ...]) -> tuple[Size, ...]:
    """Ours with ever more people stored, each in a process and a Redis of its own, in turns."""
    quarters = Quarters(plan.bots, 0)
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(pretend_telegram())
        bench = Bench(telegram, quarters)
        sides: dict[int, Side] = {}
        found: dict[int, list[Figures]] = {}
        for people in sizes:
            say(f"{people:,} people are stored ...")
            there = ours(
                *(folder / str(people), quarters, telegram, f"{people:,}", people),
                from_nothing=plan.from_nothing,
            )
            sides[people], found[people] = await stack.enter_async_context(there), []
        load = Load(plan.asks_at_size, pause=plan.pause, thinks=plan.thinks)
        for side in sides.values():
            await bench.round(side, load)
        for _ in rounds_in_time(plan.rounds_at_size, plan, load):
            for people, side in sides.items():
                found[people].append(await bench.round(side, load))
        return tuple(Size(people, tuple(rounds)) for people, rounds in found.items())


def free_gb() -> float:
    """Memory that can be had (Linux)."""
    told = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    return int(next(line.split()[1] for line in told if line.startswith("MemAvailable"))) / 2**20


def that_fit(sizes: tuple[int, ...], *, free: float) -> tuple[tuple[int, ...], str]:
    """The sizes for which there is memory, and what is said of one that is left out."""
    if free >= NEEDS_GB or A_MILLION not in sizes:
        return sizes, ""
    left_out = f"1,000,000 people are left out: {free:.1f} GB free, and it needs {NEEDS_GB:.0f}."
    return tuple(size for size in sizes if size != A_MILLION), left_out


async def run(folder: Path, plan: Plan) -> Outcome:
    """Measure all of it."""
    outcome = await compared(folder, plan)
    sizes, left_out = that_fit(plan.sizes, free=free_gb())
    if left_out:
        say(left_out)
    found = await by_size(folder, plan, sizes) if sizes else ()
    return replace(outcome, sizes=found, left_out=left_out)


def say(line: str) -> None:
    """Tell how far it is."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure, print the table, write the JSON and the picture; with --write in the README too."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds, fewer people")
    parser.add_argument("--rounds", type=int, help="how often each is measured")
    parser.add_argument("--pause", type=float, help="seconds between a question and its answer")
    parser.add_argument("--no-sizes", action="store_true", help="only side by side")
    parser.add_argument("--no-million", action="store_true", help="at most 100,000 people stored")
    parser.add_argument("--json", type=Path, default=report.ROOT / "build" / "bench.json")
    parser.add_argument("--write", action="store_true", help="put it in buurtbot/README.md")
    given = parser.parse_args()
    plan = QUICK if given.quick else Plan()
    if given.rounds:
        plan = replace(plan, rounds=given.rounds)
    if given.pause is not None:
        plan = replace(plan, pause=given.pause)
    if given.no_sizes or given.no_million:
        kept = tuple(s for s in plan.sizes if s != A_MILLION and not given.no_sizes)
        plan = replace(plan, sizes=kept)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            outcome = asyncio.run(run(Path(scratch), plan))
    except KeyboardInterrupt:
        sys.exit("Stopped; nothing was written.")
    say("\n" + report.table(outcome) + "\n" + report.verdicts(outcome))
    given.json.parent.mkdir(parents=True, exist_ok=True)
    load = os.getloadavg()
    given.json.write_text(report.as_json(outcome, load_average=load), encoding="utf-8")
    picture.draw(outcome, given.json.with_suffix(".svg"))
    if given.write:
        told = report.README.read_text(encoding="utf-8")
        report.README.write_text(report.put_in(told, outcome), encoding="utf-8")
        picture.draw(outcome, report.PICTURE)


if __name__ == "__main__":
    main()
