"""Why volunteers stopped: how often each reason was given, per month. Of nobody."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.unclear import DAY_MS

MONTHS: Final = 12


def count_stopped(work: Work, neighbourhood: str, reason: str, *, days: int) -> None:
    """One more for this reason, together with the decision."""
    work.count(
        _key(work, months_until(work.now)[-1], neighbourhood, reason), lives_ms=days * DAY_MS
    )


async def stopped_counts(
    work: Work, neighbourhoods: Iterable[str], reasons: Iterable[str]
) -> Mapping[str, int]:
    """How often each reason was given in these neighbourhoods, this month and eleven before it."""
    asked = [
        (reason, _key(work, month, slug, reason))
        for reason in reasons
        for slug in neighbourhoods
        for month in months_until(work.now)
    ]
    found = await work.counted(*(key for _, key in asked))
    counts: dict[str, int] = {}
    for (reason, _), count in zip(asked, found, strict=True):
        counts[reason] = counts.get(reason, 0) + count
    return counts


def _key(work: Work, month: str, neighbourhood: str, reason: str) -> str:
    return work.keys.tally(f"stopped:{month}:{neighbourhood}:{reason}")


def months_until(now: datetime) -> list[str]:
    """This month ("2026-11") and the eleven before it, the oldest first."""
    last = now.year * 12 + now.month - 1
    return [f"{date(n // 12, n % 12 + 1, 1):%Y-%m}" for n in range(last - MONTHS + 1, last + 1)]
