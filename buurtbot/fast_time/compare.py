"""The same days under each policy, several times over, with how sure the differences are."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from buurtbot.fast_time.assumptions import Assumptions
from buurtbot.fast_time.measures import GOALS, MEASURES, Mean, mean
from buurtbot.fast_time.play import Play
from buurtbot.fast_time.policies import WayToAsk
from buurtbot.fast_time.world import Setting, World, make_world
from config.network.policy import Policy

NOISE: Final = 2.0  # standard errors of the paired difference
BETTER: Final = {measure.name: measure.better for measure in MEASURES}
Numbers = dict[str, float]


@dataclass(frozen=True)
class Job:
    """One play: picklable, so that it can go to another process."""

    setting: Setting
    seed: int
    policy: Policy
    way: WayToAsk
    assumed: Assumptions


@dataclass(frozen=True)
class Verdict:
    """How one policy does on one measure beside the best of the others.

    `behind` is the paired difference to the best other policy, in the units of the measure;
    positive is worse.
    """

    measure: str
    best_other: str
    behind: Mean

    @property
    def holds(self) -> bool:
        """Whether it is best, or within noise of it."""
        error = self.behind.error if self.behind.error > 0 else 0.0
        return not self.behind.value > NOISE * error


@dataclass(frozen=True)
class Comparison:
    """All plays of one set of assumptions: for each policy its numbers, one for each seed."""

    assumed: Assumptions
    plays: dict[str, tuple[Numbers, ...]]

    def mean(self, way: str, measure: str) -> Mean:
        """Over the seeds."""
        return mean(numbers[measure] for numbers in self.plays[way])

    def verdict(self, way: str, measure: str) -> Verdict:
        """This policy beside the best other one, on the same days."""
        others = [name for name in self.plays if name != way]
        best = max(others, key=lambda name: BETTER[measure] * self.mean(name, measure).value)
        pairs = zip(self.plays[way], self.plays[best], strict=True)
        behind = mean(BETTER[measure] * (its[measure] - mine[measure]) for mine, its in pairs)
        return Verdict(measure, best, behind)

    def verdicts(self, way: str) -> tuple[Verdict, ...]:
        """On all that is aimed at."""
        return tuple(self.verdict(way, measure) for measure in GOALS)


@lru_cache(maxsize=2)
def _world(setting: Setting, seed: int, policy: str) -> World:
    return make_world(setting, seed, Policy.model_validate_json(policy))


def play(job: Job) -> Numbers:
    """Play it and measure."""
    world = _world(job.setting, job.seed, job.policy.model_dump_json())
    played = Play(world, job.way, job.assumed).run()
    return {measure.name: measure.of(played) for measure in MEASURES}


@dataclass(frozen=True)
class Contest:
    """What is compared: these ways, in the same worlds of a setting, under each assumption."""

    setting: Setting
    policy: Policy
    ways: Sequence[WayToAsk]
    sets: Sequence[Assumptions]
    seeds: Sequence[int]


def compare(
    contest: Contest,
    *,
    processes: int = 1,
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Comparison]:
    """Play everything; the same with any number of processes. `step` hears how far it is."""
    setting, policy = contest.setting, contest.policy
    order = list(product(contest.seeds, contest.sets, contest.ways))
    jobs = [Job(setting, seed, policy, way, assumed) for seed, assumed, way in order]
    found: dict[tuple[Assumptions, str], list[Numbers]] = {}
    for number, numbers in enumerate(_played(jobs, processes)):
        _, assumed, way = order[number]
        found.setdefault((assumed, way.name), []).append(numbers)
        step(number + 1, len(jobs))
    return [
        Comparison(assumed, {way.name: tuple(found[assumed, way.name]) for way in contest.ways})
        for assumed in contest.sets
    ]


def _played(jobs: list[Job], processes: int) -> Iterator[Numbers]:
    if processes == 1:
        yield from map(play, jobs)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(play, jobs, chunksize=max(1, min(50, len(jobs) // processes // 4)))
