"""What was measured, as a table, as JSON, as a picture, and in the README of the service."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests.bench.measure import Figures

ROOT: Final = Path(__file__).resolve().parents[2]
README: Final = ROOT / "buurtbot" / "README.md"
PICTURE: Final = ROOT / "buurtbot" / "bench.svg"
BEGIN, END = "<!-- bench: written by make bench -->\n", "<!-- /bench -->\n"
FLAT: Final = 1.3


class Row(NamedTuple):
    """One line of the table: which figure, what it is called, how it is written."""

    name: str
    label: str
    form: str = "{:.1f}"


ROWS: Final = (
    Row("updates_s", "updates a second, one process", "{:.0f}"),
    Row("requests_s", "people helped a second, one process"),
    Row("busy", "part of a core in use", "{:.2f}"),
    Row("cpu_update", "CPU per update, ms", "{:.2f}"),
    Row("cpu_request", "CPU per finished request, ms", "{:.0f}"),
    Row("webhook_p50", "webhook answered, p50 ms", "{:.0f}"),
    Row("webhook_p99", "webhook answered, p99 ms", "{:.0f}"),
    Row("heard_p50", "last message delivered, p50 ms", "{:.0f}"),
    Row("heard_p99", "last message delivered, p99 ms", "{:.0f}"),
    Row("round_trips", "round trips to Redis per update"),
    Row("commands", "Redis commands per update"),
    Row("redis_cpu", "CPU of Redis per update, ms", "{:.2f}"),
    Row("calls", "calls to Telegram per update", "{:.2f}"),
    Row("memory", "memory of the process, MB", "{:.0f}"),
    Row("redis_memory", "memory of Redis, MB", "{:.0f}"),
)


@dataclass(frozen=True)
class Size:
    """Cost with so many people stored, over the rounds."""

    people: int
    rounds: tuple[Figures, ...]

    @property
    def cost(self) -> float:
        """CPU of service and Redis together per update, ms."""
        return statistics.median(one.cpu_update + one.redis_cpu for one in self.rounds)


@dataclass(frozen=True)
class Outcome:
    """All of it."""

    residents: int
    pause: float  # seconds between seeing a question and answering it
    bots: int
    ours: tuple[Figures, ...]
    peer: tuple[Figures, ...]
    inner: dict[str, float]  # name -> commands within scripts per update
    sizes: tuple[Size, ...]
    left_out: str = ""

    def ratio(self, name: str) -> float:
        """Ours to the peer's, medians."""
        return middle(self.ours, name) / (middle(self.peer, name) or 1.0)

    @property
    def flat(self) -> float:
        """Cost with the most people stored to that with the fewest; 1 when not measured."""
        return self.sizes[-1].cost / self.sizes[0].cost if self.sizes else 1.0

    @property
    def targets(self) -> list[tuple[bool, str]]:
        """What we want, and whether it is so."""
        done = all(one.finished == one.requests for one in (*self.ours, *self.peer))
        last = self.ratio("heard_p99")
        found = [
            (done, "everybody is helped, on both sides"),
            (self.ratio("updates_s") >= 2, "at least 2 x the updates a second of the peer"),
            (self.ratio("webhook_p99") <= 0.5, "at most half its p99 of the webhook"),
            (last <= 0.5, "at most half its p99 of the last message delivered"),
            (self.ratio("cpu_request") <= 1, "at most its CPU per finished request"),
        ]
        if self.sizes:
            found.append((self.flat <= FLAT, f"cost flat within {FLAT} however many are stored"))
        return found


def middle(rounds: Sequence[Figures], name: str) -> float:
    """The median of one figure."""
    return statistics.median(getattr(one, name) for one in rounds)


def _cell(row: Row, rounds: Sequence[Figures]) -> str:
    values = sorted(getattr(one, row.name) for one in rounds)
    write = row.form.format
    return f"{write(statistics.median(values))} ({write(values[0])} to {write(values[-1])})"


def table(outcome: Outcome) -> str:
    """Markdown: medians, with the lowest and highest of the rounds."""
    told = (
        f"{outcome.residents} people ask at the same time at {outcome.bots} bots, and look at "
        f"a question for about {outcome.pause:g} s. {len(outcome.ours)} rounds in turns; "
        "median (lowest to highest)."
    )
    lines = [
        told,
        "",
        "| | buurtbot | the bot one would otherwise write | ratio |",
        "| --- | ---: | ---: | ---: |",
    ]
    for row in ROWS:
        cells = _cell(row, outcome.ours), _cell(row, outcome.peer)
        lines.append(f"| {row.label} | {cells[0]} | {cells[1]} | {outcome.ratio(row.name):.2f} |")
        if row.name == "commands":
            inner = outcome.inner
            lines.append(
                f"| of which within scripts | {inner['ours']:.1f} | {inner['peer']:.1f} | |"
            )
    return "\n".join([*lines, *_sizes(outcome), ""])


def _sizes(outcome: Outcome) -> list[str]:
    lines = [outcome.left_out] if outcome.left_out else []
    if not outcome.sizes:
        return ["", *lines] if lines else []
    head = "| people stored | CPU per update, ms | CPU of Redis, ms | round trips | together |"
    rows = [
        f"| {size.people:,} | {middle(size.rounds, 'cpu_update'):.2f} | "
        f"{middle(size.rounds, 'redis_cpu'):.2f} | {middle(size.rounds, 'round_trips'):.1f} | "
        f"{size.cost / outcome.sizes[0].cost:.2f} |"
        for size in outcome.sizes
    ]
    return ["", head, "| ---: | ---: | ---: | ---: | ---: |", *rows, *lines]


def verdicts(outcome: Outcome) -> str:
    """A line for each target."""
    return "".join(f"{'yes' if holds else 'NO '}  {what}\n" for holds, what in outcome.targets)


def as_json(outcome: Outcome, **more: Any) -> str:
    """Every round of everything."""
    told = asdict(outcome) | {"targets": {what: holds for holds, what in outcome.targets}} | more
    return json.dumps(told, indent=1) + "\n"


def put_in(text: str, outcome: Outcome) -> str:
    """The README with this table between its markers. Raises ValueError when it has none."""
    before, found, rest = text.partition(BEGIN)
    _, also, after = rest.partition(END)
    if not (found and also):
        raise ValueError(f"there is no place for the table: {BEGIN.strip()} ... {END.strip()}")
    return f"{before}{BEGIN}\n{table(outcome)}\n![Side by side](bench.svg)\n\n{END}{after}"
