"""`buurtbot unclear`: at which questions people are not understood, as a table. No texts."""

import argparse
import asyncio
from collections import Counter
from collections.abc import Mapping
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, tell

RECENT: Final = 4  # weeks
Counts = Mapping[tuple[str, str], int]


def unclear(given: argparse.Namespace) -> int:
    """Print how often, for each question: the newest week, four weeks, and all that is kept."""
    from buurtbot.by_hand import count_unclear_answers

    for municipality, counts in asyncio.run(count_unclear_answers(*all_of(given))).items():
        tell(table(municipality, counts))
    return Exit.DONE


def table(municipality: str, counts: Counts) -> str:
    """The questions of one municipality, the most puzzling first."""
    weeks = sorted({week for week, _ in counts}, reverse=True)
    if not weeks:
        return f"{municipality}: nothing was not understood."
    columns = [_sums(counts, weeks[:1]), _sums(counts, weeks[:RECENT]), _sums(counts, weeks)]
    wide = max(len(question) for _, question in counts)
    head = f"{'question':{wide}}  {weeks[0]:>9}  {RECENT} weeks  {len(weeks):>3} weeks"
    rows = (
        f"{question:{wide}}  {columns[0][question]:>9}  {columns[1][question]:>7}  {many:>9}"
        for question, many in columns[2].most_common()
    )
    return "\n".join((f"{municipality}: answers that were not understood", head, *rows))


def _sums(counts: Counts, weeks: list[str]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for (week, question), many in counts.items():
        if week in weeks:
            sums[question] += many
    return sums


COMMAND: Final = Command(
    unclear, "show at which questions people are not understood", CONFIG_FOLDER
)
