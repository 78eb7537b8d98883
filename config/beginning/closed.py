"""The days on which nobody is at the desk, as somebody types them who sets a neighbourhood up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, takewhile

from config.beginning.answers import Refused

LONGEST = 92  # days from one date to another; more is a year that was typed wrong
HOLIDAYS = frozenset({"feestdagen", "feestdag", "holidays", "public holidays", "bank holidays"})
NONE = frozenset({"", "geen", "nee", "none", "no"})
MONTHS = (
    ("jan",),
    ("feb",),
    ("maa", "mrt", "mar"),
    ("apr",),
    ("mei", "may"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("okt", "oct"),
    ("nov",),
    ("dec",),
)
NUMBER_OF = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
BETWEEN = re.compile(r"\s*(?:[,;&+]|\band\b|\ben\b(?!\s+met\b))\s*")
TO = re.compile(r"\s*(?:\bt/m\b|\btot en met\b|\bto\b|\buntil\b|[–—]|\s-\s)\s*")
DATE = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})\.?[-/. ]+(\d{4})")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


@dataclass(frozen=True)
class Closed:
    """Days by date, and whether those of the country count too."""

    days: tuple[date, ...] = ()
    holidays: bool = False


def read_closed(said: str) -> Closed | Refused:
    """ "feestdagen", "24-12-2026 en 31 december 2026", "1 august 2027 to 14 august 2027"; none."""
    days: set[date] = set()
    parts = {part.strip(" .") for part in BETWEEN.split(said.casefold().strip())}
    for part in parts - HOLIDAYS - NONE:
        read = tuple(_days(part))
        if not read:
            return Refused("begin-no-closed")
        days.update(read)
    return Closed(tuple(sorted(days)), holidays=bool(parts & HOLIDAYS))


def _days(said: str) -> Iterator[date]:
    """One, or all from the first to the last; nothing for what is none."""
    ends = [_date(part) for part in TO.split(said)]
    first, last = ends[0], ends[-1]
    if len(ends) > 2 or first is None or last is None or last - first > timedelta(LONGEST):
        return
    yield from takewhile(lambda day: day <= last, (first + timedelta(n) for n in count()))


def _date(said: str) -> date | None:
    if iso := ISO.fullmatch(said.strip()):
        year, month, day = iso.groups()
    elif written := DATE.fullmatch(said.strip()):
        day, month, year = written.groups()
    else:
        return None
    number = int(month) if month.isdecimal() else NUMBER_OF.get(month[:3], 0)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
