"""What came of it as text for people, and as JSON for programs."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from buurtbot.fast_time.measures import Mean
from buurtbot.fast_time.together.guesses import SOURCES
from buurtbot.fast_time.together.measures import MEASURES, TROUBLES, Beside

COLUMN = 13


def lines(found: Sequence[Beside]) -> Iterator[str]:
    """A table for each set of guesses, and what the columns mean."""
    width = max(len(way) for way in found[0].plays) + 1
    for one in found:
        yield ""
        yield f"{one.guesses.name:{width}}" + "".join(f"{name:>{COLUMN}}" for name in MEASURES)
        for way in one.plays:
            shown = (_shown(one.mean(way, measure)) for measure in MEASURES)
            yield f"{way:{width}}" + "".join(f"{mean:>{COLUMN}}" for mean in shown)
    yield ""
    yield f"± is one standard error over the groups, each with {TROUBLES} troubles, one by one."
    yield from (f"  {name:12} {told}" for name, told in MEASURES.items())
    yield from SOURCES


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
