"""The results as text for people, and as JSON for programs."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, Final

from buurtbot.fast_time.assumptions import SOURCES
from buurtbot.fast_time.compare import NOISE, Comparison, Verdict
from buurtbot.fast_time.how_many import Answer
from buurtbot.fast_time.measures import GOALS, MEASURES, Mean
from buurtbot.fast_time.world import Setting

NAME, COLUMN, BAR = 20, 13, 40
PRECISE: Final = {"gini yes": 3, "gini asked": 3, "asked/yes": 1, "walk min": 1}


def comparison_lines(comparisons: Sequence[Comparison], ours: Sequence[str]) -> Iterator[str]:
    """A table for each set of assumptions, and under it how ours does."""
    for comparison in comparisons:
        yield ""
        yield comparison.assumed.name
        for part in (MEASURES[:8], MEASURES[8:]):
            yield " " * NAME + "".join(f"{measure.name:>{COLUMN}}" for measure in part)
            for way in comparison.plays:
                shown = (_shown(comparison.mean(way, m.name), m.name) for m in part)
                yield f"{way:{NAME}.{NAME}}" + "".join(f"{mean:>{COLUMN}}" for mean in shown)
        for way in ours:
            yield f"{way}: " + "; ".join(map(_judged, _against_others(comparison, way, ours)))
    yield ""
    yield from _summary(comparisons, ours)
    yield from _legend()


def _against_others(comparison: Comparison, way: str, ours: Sequence[str]) -> tuple[Verdict, ...]:
    """Against what others do, not against our own variants."""
    others = {name: p for name, p in comparison.plays.items() if name == way or name not in ours}
    if len(others) < 2:
        return ()
    return Comparison(comparison.assumed, others).verdicts(way)


def _shown(mean: Mean, measure: str) -> str:
    if math.isnan(mean.value):
        return "-"
    digits = PRECISE.get(measure, 0 if mean.value >= 100 else 1)
    error = "" if math.isnan(mean.error) else f" ±{mean.error:.{min(2, digits)}f}"
    return f"{mean.value:.{digits}f}{error}"


def _judged(verdict: Verdict) -> str:
    if verdict.behind.value <= 0:
        return f"{verdict.measure} best"
    behind = f"{verdict.behind.value:.2g} ±{verdict.behind.error:.2g} behind {verdict.best_other}"
    return f"{verdict.measure} {'within noise' if verdict.holds else 'NOT BEST'}: {behind}"


def _summary(comparisons: Sequence[Comparison], ours: Sequence[str]) -> Iterator[str]:
    for way in ours:
        judged = [_against_others(comparison, way, ours) for comparison in comparisons]
        if not all(judged):
            continue
        held = [{verdict.measure for verdict in found if verdict.holds} for found in judged]
        each = ", ".join(f"{goal} in {sum(goal in h for h in held)}" for goal in GOALS)
        median, today, average = (
            sum({"filled %", time, "gini yes"} <= h for h in held)
            for time in ("median min", "today min", "mean min")
        )
        yield (
            f"{way}: best or within noise, of {len(judged)} sets: {each}; filled, time and"
            f" evenness at once in {median}, with the time of what is for today in {today},"
            f" with the mean time of all in {average}."
        )


def _legend() -> Iterator[str]:
    yield f"± is one standard error over the worlds; noise is {NOISE:g} of the paired difference."
    for measure in MEASURES:
        yield f"  {measure.name:10} {measure.told}"
    yield from SOURCES


def answer_lines(answer: Answer) -> Iterator[str]:
    """How many are needed: the line as bars, and the sentence."""
    yield f"{'volunteers':>10} {'taken':>6} {'half..double':>13} {'minutes':>8} {'desk/week':>10}"
    for point in answer.points:
        bar = "#" * round(BAR * point.filled.value / 100)
        yield (
            f"{point.volunteers:10} {point.filled.value:5.0f}% "
            f"{f'{point.half:.0f}..{point.double:.0f}%':>13} {point.minutes.value:8.0f}"
            f" {point.desk:10.1f}  {bar}"
        )
    yield ""
    yield answer.sentence
    yield ""
    yield from SOURCES


# -- for programs


def as_json(
    setting: Setting, seeds: Sequence[int], comparisons: Sequence[Comparison]
) -> dict[str, Any]:
    """Everything: means, errors, and each play."""
    return {
        "setting": _plain(setting),
        "seeds": list(seeds),
        "sources": list(SOURCES),
        "measures": {measure.name: measure.told for measure in MEASURES},
        "sets": [
            {
                "assumptions": asdict(comparison.assumed),
                "policies": {
                    way: {m.name: _number(comparison.mean(way, m.name)) for m in MEASURES}
                    for way in comparison.plays
                },
                "plays": {
                    way: [_finite(numbers) for numbers in plays]
                    for way, plays in comparison.plays.items()
                },
            }
            for comparison in comparisons
        ],
    }


def answer_as_json(setting: Setting, seeds: Sequence[int], answer: Answer) -> dict[str, Any]:
    """The line, the number and the sentence."""
    return {
        "setting": _plain(setting),
        "seeds": list(seeds),
        "sources": list(SOURCES),
        "goal": answer.goal,
        "needed": answer.needed,
        "sentence": answer.sentence,
        "points": [
            {
                "volunteers": point.volunteers,
                "filled": _number(point.filled),
                "filled_if_half": point.half,
                "filled_if_double": point.double,
                "median_minutes": _number(point.minutes),
                "desk_a_week": point.desk,
            }
            for point in answer.points
        ],
    }


def _plain(setting: Setting) -> dict[str, Any]:
    files = {"points": setting.points, "streets": setting.streets}
    return asdict(setting) | {name: str(file) if file else None for name, file in files.items()}


def _number(mean: Mean) -> dict[str, float | None]:
    return _finite({"mean": mean.value, "error": mean.error})


def _finite(numbers: dict[str, float]) -> dict[str, float | None]:
    """JSON has no NaN."""
    return {name: value if math.isfinite(value) else None for name, value in numbers.items()}
