"""What came of it as text for people, and as JSON for programs."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, Final

from buurtbot.fast_time.measures import Mean
from buurtbot.fast_time.together.guesses import PER_WORKER, SOURCES
from buurtbot.fast_time.together.measures import MEASURES, MONTH_DAYS, TROUBLES, Beside

COLUMN = 13
OVER_ALL: Final = ("p90 min", "72 h %", "false/month", "worker/week")


def lines(found: Sequence[Beside]) -> Iterator[str]:
    """A table for each set of guesses, and what the columns mean."""
    width = max(len(way) for way in found[0].plays) + 1
    for one in found:
        yield ""
        yield f"{one.guesses.name:{width}}" + "".join(f"{name:>{COLUMN}}" for name in MEASURES)
        for way in one.plays:
            shown = (_shown(one.mean(way, measure)) for measure in MEASURES)
            yield f"{way:{width}}" + "".join(f"{mean:>{COLUMN}}" for mean in shown)
    yield from _in_words(found[0])
    yield from _over_all(found)
    yield ""
    yield f"± is one standard error over the groups, each with {TROUBLES} troubles, one by one."
    yield from (f"  {name:12} {told}" for name, told in MEASURES.items())
    yield from SOURCES


def _in_words(one: Beside) -> Iterator[str]:
    """What a town asks first: how long somebody lies there, and what it costs to know sooner."""
    yield ""
    yield f"In words, {one.guesses.name}; the price is for {PER_WORKER} members, in a month:"
    for way in one.plays:
        soon, late, alarms, calls = (
            one.mean(way, name).value
            for name in ("p90 min", "72 h %", "false/month", "worker/week")
        )
        within, month = how_long(soon), calls * MONTH_DAYS / 7
        price = f"false alarms: {alarms:.0f}, calls by staff: {month:.0f}"
        longer = f"longer than three days: {late:.0f} in 100"
        yield f"  {way}: nine in ten noticed within {within}, {longer}; {price}"


def how_long(minutes: float) -> str:
    """In days and hours, as somebody says it."""
    days, hours = divmod(round(minutes / 60), 24)
    told = [f"{many} {what}{'s' * (many != 1)}" for many, what in ((days, "day"), (hours, "hour"))]
    return " ".join(one for one in told if not one.startswith("0")) or "an hour"


def _over_all(found: Sequence[Beside]) -> Iterator[str]:
    """How far it depends on what is guessed: from the best to the worst of all tables."""
    if len(found) == 1:
        return
    yield ""
    yield f"Over all {len(found)} sets of guesses, from the least to the most:"
    for way in found[0].plays:
        spans = (f"{name} {_span(found, way, name)}" for name in OVER_ALL)
        yield f"  {way}: {', '.join(spans)}"


def _span(found: Sequence[Beside], way: str, measure: str) -> str:
    values = [one.mean(way, measure).value for one in found]
    return f"{min(values):.0f} to {max(values):.0f}"


def _shown(mean: Mean) -> str:
    if math.isnan(mean.value):
        return "-"
    digits = 0 if mean.value >= 100 else 1
    error = "" if math.isnan(mean.error) else f" ±{mean.error:.{digits}f}"
    return f"{mean.value:.{digits}f}{error}"


def as_json(found: Sequence[Beside]) -> dict[str, Any]:
    """Means, errors, and each play."""
    return {
        "sources": list(SOURCES),
        "measures": MEASURES,
        "sets": [
            {
                "guesses": asdict(one.guesses),
                "ways": {
                    way: {name: _number(one.mean(way, name)) for name in MEASURES}
                    for way in one.plays
                },
                "plays": {
                    way: [_finite(numbers) for numbers in plays]
                    for way, plays in one.plays.items()
                },
            }
            for one in found
        ],
    }


def _number(mean: Mean) -> dict[str, float | None]:
    return _finite({"mean": mean.value, "error": mean.error})


def _finite(numbers: dict[str, float]) -> dict[str, float | None]:
    """JSON has no NaN."""
    return {name: value if math.isfinite(value) else None for name, value in numbers.items()}
