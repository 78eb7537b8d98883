"""The results as PNG. Imported only when asked for: matplotlib is an extra."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import ScalarFormatter

from buurtbot.fast_time.compare import Comparison
from buurtbot.fast_time.how_many import Answer

SHOWN: Final = (
    "filled %",
    "median min",
    "p95 min",
    "asked/yes",
    "gini yes",
    "used %",
    "fatigue %",
    "walk min",
)
OVER_SETS: Final = ("filled %", "median min", "gini yes")
FAR_APART: Final = frozenset({"median min", "p95 min"})
OURS_COLOUR, OTHER_COLOUR = "#1b7f5a", "#9aa5b1"


def draw_comparison(comparisons: Sequence[Comparison], folder: Path) -> list[Path]:
    """Bars of the first set of assumptions; with several sets also each policy over all sets."""
    folder.mkdir(parents=True, exist_ok=True)
    made = [_bars(comparisons[0], folder / "policies.png")]
    if len(comparisons) > 1:
        made.append(_over_sets(comparisons, folder / "assumptions.png"))
    return made


def _colour(way: str) -> str:
    return OURS_COLOUR if way.startswith("ours") else OTHER_COLOUR


def _bars(comparison: Comparison, file: Path) -> Path:
    figure = Figure(figsize=(14, 7), layout="constrained")
    ways = list(comparison.plays)
    for axes, measure in zip(figure.subplots(2, 4).flat, SHOWN, strict=True):
        means = [comparison.mean(way, measure) for way in ways]
        axes.barh(
            ways,
            [mean.value for mean in means],
            xerr=[2 * mean.error for mean in means],
            color=[_colour(way) for way in ways],
        )
        axes.set_title(measure)
        axes.invert_yaxis()
        axes.set_xscale("log" if measure in FAR_APART else "linear")
    figure.suptitle(f"{comparison.assumed.name} (bars: two standard errors)")
    return _saved(figure, file)


def _over_sets(comparisons: Sequence[Comparison], file: Path) -> Path:
    figure = Figure(figsize=(14, 2 + 0.5 * len(comparisons[0].plays)), layout="constrained")
    for axes, measure in zip(figure.subplots(1, 3).flat, OVER_SETS, strict=True):
        for place, way in enumerate(comparisons[0].plays):
            values = [comparison.mean(way, measure).value for comparison in comparisons]
            axes.plot(values, [place] * len(values), "o", alpha=0.5, color=_colour(way))
        _name_rows(axes, list(comparisons[0].plays))
        axes.set_title(measure)
        axes.set_xscale("log" if measure in FAR_APART else "linear")
    figure.suptitle(f"each dot is one of {len(comparisons)} sets of assumptions")
    return _saved(figure, file)


def _name_rows(axes: Axes, ways: list[str]) -> None:
    axes.set_yticks(range(len(ways)), ways)
    axes.invert_yaxis()


def draw_answer(answer: Answer, folder: Path) -> list[Path]:
    """Share taken and minutes to a yes, against the number of volunteers."""
    folder.mkdir(parents=True, exist_ok=True)
    figure = Figure(figsize=(11, 4.5), layout="constrained")
    left, right = figure.subplots(1, 2)
    counts = [point.volunteers for point in answer.points]
    filled = [point.filled.value for point in answer.points]
    left.plot(counts, filled, "o-", color=OURS_COLOUR, label="as assumed")
    low, high = [p.half for p in answer.points], [p.double for p in answer.points]
    left.fill_between(counts, low, high, alpha=0.2, label="yes half to twice as often")
    left.axhline(answer.goal, linestyle="--", color=OTHER_COLOUR, label="goal")
    left.set(title="requests taken by a neighbour, %", xlabel="volunteers", ylim=(0, 100))
    left.legend()
    right.plot(counts, [p.minutes.value for p in answer.points], "o-", color=OURS_COLOUR)
    right.set(title="minutes to a yes (median)", xlabel="volunteers", yscale="log")
    right.yaxis.set_major_formatter(ScalarFormatter())
    right.yaxis.set_minor_formatter(ScalarFormatter())
    figure.suptitle(f"{answer.a_week:g} requests a week")
    return [_saved(figure, folder / "how-many.png")]


def _saved(figure: Figure, file: Path) -> Path:
    figure.savefig(file, dpi=110)
    return file
