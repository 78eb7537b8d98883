"""The outcome as a picture: four figures side by side, and the cost as more people are stored."""

import statistics
from pathlib import Path
from typing import Any, Final

from tests.bench.report import Outcome

OURS, PEER = "#1b6e53", "#b9b3a5"
SHOWN: Final = (
    ("updates_s", "updates a second\n(more is better)"),
    ("cpu_request", "CPU per finished\nrequest, ms"),
    ("webhook_p99", "webhook answered,\np99 ms"),
    ("heard_p99", "last message\ndelivered, p99 ms"),
)


def draw(outcome: Outcome, path: Path) -> None:
    """Write it as SVG."""
    # What reads this file without drawing, such as what finds the tests, is spared a second.
    from matplotlib import rc_context  # noqa: PLC0415 - as said
    from matplotlib.backends.backend_svg import FigureCanvasSVG  # noqa: PLC0415 - as said
    from matplotlib.figure import Figure  # noqa: PLC0415 - as said

    with rc_context({"svg.hashsalt": "bench", "svg.fonttype": "none", "font.size": 9}):
        figure = Figure(figsize=(9.5, 2.6), layout="constrained")
        FigureCanvasSVG(figure)
        axes = figure.subplots(1, len(SHOWN) + bool(outcome.sizes))
        for axis, (name, title) in zip(axes, SHOWN, strict=False):
            _bars(axis, outcome, name, title)
        if outcome.sizes:
            _line(axes[-1], outcome)
        figure.savefig(path, format="svg", metadata={"Date": None})


def _bars(axis: Any, outcome: Outcome, name: str, title: str) -> None:
    sides = [[getattr(one, name) for one in side] for side in (outcome.ours, outcome.peer)]
    heights = [statistics.median(side) for side in sides]
    below = [statistics.median(side) - min(side) for side in sides]
    above = [max(side) - statistics.median(side) for side in sides]
    bars = axis.bar(
        ["buurtbot", "peer"], heights, yerr=[below, above], color=[OURS, PEER], capsize=3
    )
    axis.bar_label(bars, fmt="%.0f", label_type="center")
    axis.set_title(title, fontsize=9)
    axis.spines[["top", "right"]].set_visible(False)


def _line(axis: Any, outcome: Outcome) -> None:
    people = [size.people for size in outcome.sizes]
    axis.plot(people, [size.cost for size in outcome.sizes], "o-", color=OURS)
    axis.set_xscale("log")
    axis.set_ylim(bottom=0)
    axis.set_title("CPU per update, ms,\nby people stored", fontsize=9)
    axis.spines[["top", "right"]].set_visible(False)
