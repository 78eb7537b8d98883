"""Whether places helped: how often each answer was given, per month. Of nobody."""

from collections.abc import Iterable, Mapping

from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.stopped import months_until
from buurtbot.storage.counted.unclear import DAY_MS


def count_helped(work: Work, neighbourhood: str, place: str, said: str, *, days: int) -> None:
    """One more with this answer, together with the decision."""
    key = _key(work, months_until(work.now)[-1], neighbourhood, place, said)
    work.count(key, lives_ms=days * DAY_MS)


async def helped_counts(
    work: Work, neighbourhood: str, places: Iterable[str], answers: Iterable[str]
) -> Mapping[tuple[str, str], int]:
    """How often each was answered of each place, this month and eleven before it."""
    said = tuple(answers)
    asked = [
        ((place, one), _key(work, month, neighbourhood, place, one))
        for place in places
        for one in said
        for month in months_until(work.now)
    ]
    found = await work.counted(*(key for _, key in asked)) if asked else ()
    counts: dict[tuple[str, str], int] = {}
    for (about, _), count in zip(asked, found, strict=True):
        counts[about] = counts.get(about, 0) + count
    return counts


def _key(work: Work, month: str, neighbourhood: str, place: str, said: str) -> str:
    return work.keys.tally(f"helped:{month}:{neighbourhood}:{place}:{said}")
