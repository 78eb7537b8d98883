"""How often an answer was not understood, per question and week. No text, and of nobody."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from buurtbot.storage.commit.work import Work
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store

DAY_MS: Final = 24 * 3600 * 1000
MENU: Final = "menu"  # what came by itself, and asked for nothing that we know


def count_unclear(work: Work, question: str, *, days: int) -> None:
    """One more at this question ("ask_for_help.when"), together with the decision."""
    work.count(work.keys.unclear(week_of(work.now), question), lives_ms=days * DAY_MS)


async def unclear_counts(store: Store, municipality: str) -> Mapping[tuple[str, str], int]:
    """How often, by week ("2026-W48") and question; of weeks past the retention nothing."""
    first = Keys(municipality).unclear("", "").rstrip(":") + ":"
    found: dict[tuple[str, str], int] = {}
    async for key in store.redis.scan_iter(match=f"{first}*", count=1000):
        week, _, question = str(key).removeprefix(first).partition(":")
        found[week, question] = int(await store.redis.get(key) or 0)
    return found


def week_of(at: datetime) -> str:
    """The ISO week of a time, as it sorts: "2026-W48"."""
    year, week, _ = at.isocalendar()
    return f"{year}-W{week:02}"
