"""Days in a typed line: weekdays, dates in Dutch order (day/month), days that have a name.

A weekday is the next one; who says today's name means the one of next week.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.times.hours import Line

A_DAY: Final = timedelta(days=1)
MOVED_KINGS_DAY: Final = (4, 27)
SUNDAY: Final = 7
EVENING: Final = time(18)
LATELY: Final = timedelta(days=60)
YEARS: Final = 8  # 29 February comes back within so many years


@dataclass(frozen=True, slots=True)
class Days:
    """The days that may be meant, and after which token they were said."""

    days: tuple[date, ...]
    end: int
    sure: bool = True  # it can be nothing else: a number may
    stands: bool = True  # nothing follows that makes it something else: "de 3e verdieping"


def next_weekday(weekday: int, today: date) -> date:
    """The first such day after today. 1 is Monday."""
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def in_week(weekday: int, weeks: int, today: date) -> date:
    """This day in the week that begins so many Mondays from this one."""
    monday = today - timedelta(days=today.isoweekday() - 1)
    return monday + timedelta(days=7 * weeks + weekday - 1)


def weekend(sent: datetime, weeks: int = 0) -> tuple[date, ...]:
    """Saturday and Sunday, as far as they are still to come; on Sunday evening the next ones."""
    today = sent.date()
    weeks += int(today.isoweekday() == SUNDAY and sent.time() >= EVENING)
    both = (in_week(6, weeks, today), in_week(7, weeks, today))
    return tuple(day for day in both if day >= today)


def workdays(today: date) -> tuple[date, ...]:
    """The next five days from Monday to Friday, after today."""
    days = (today + timedelta(days=n) for n in range(1, 8))
    return tuple(day for day in days if day.isoweekday() < 6)


def next_date(day: int, month: int, today: date) -> date | None:
    """The first such day to come, or one that went by lately: it is not meant for next year.

    None when there is no such day, as 31 November.
    """
    lately = (_date(year, month, day) for year in (today.year - 1, today.year))
    gone = (each for each in lately if each and timedelta() < today - each <= LATELY)
    return next(gone, None) or _first(lambda year: _date(year, month, day), today)


def _first(of_year: Callable[[int], date | None], today: date) -> date | None:
    found = (of_year(today.year + more) for more in range(YEARS + 1))
    return next((day for day in found if day is not None and day >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_day_of_month(day: int, today: date) -> date | None:
    """ "De 3e": the first day with this number."""
    days = (today + timedelta(days=n) for n in range(62))
    return next((each for each in days if each.day == day), None)


def named_day(name: str, today: date) -> date | None:
    """Koningsdag, Easter, ...: a day of time_words.toml."""
    if name.startswith("sunday"):
        month, which = map(int, name.split("-")[1:])
        return _first(lambda year: next_weekday(SUNDAY, date(year, month, 7 * which - 7)), today)
    if not name.startswith("easter"):
        month, day = map(int, name.split("-"))
        return _first(lambda year: _kept(date(year, month, day)), today)
    return _from_easter(int(name.removeprefix("easter")), today)


def good_friday(today: date) -> date:
    """The Friday before Easter."""
    return _from_easter(-2, today) or today


def _from_easter(days: int, today: date) -> date | None:
    from dateutil.easter import easter  # noqa: PLC0415  only who names such a day needs it

    return _first(lambda year: easter(year) + timedelta(days=days), today)


def _kept(day: date) -> date:
    """King's Day is on Saturday when the 27th is a Sunday."""
    moved = (day.month, day.day) == MOVED_KINGS_DAY and day.isoweekday() == SUNDAY
    return day - A_DAY if moved else day


# Days that are told in several words.
PHRASES: Final[Mapping[str, Callable[[date], date]]] = {
    "day_after_tomorrow": lambda today: today + 2 * A_DAY,
    "after_weekend": lambda today: next_weekday(1, today),
    "good_friday": good_friday,
}

# -- dates as they are written


def date_at(line: Line, at: int, today: date) -> Days | None:
    """A date that begins at this token: 3/12, 3 dec, december 3, 2026-12-03, de 3e."""
    found = _in_digits(line, at, today) or _with_month(line, at, today)
    return found or _ordinal(line, at, today)


def _in_digits(line: Line, at: int, today: date) -> Days | None:
    token = line[at]
    match token.kind, token.numbers:
        case "iso", (year, month, day):
            return _one(_date(year, month, day), at + 1)
        case "date", (day, month, year):
            return _one(_date(year + 2000 if year < 100 else year, month, day), at + 1)
        case "pair", (day, month):
            sure = "/" in token.text and (day, month) not in PARTS
            return _one(next_date(day, month, today), at + 1, sure=sure)
    return None


PARTS: Final = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})  # "1/2 brood"


def _with_month(line: Line, at: int, today: date) -> Days | None:
    """ "3 dec", "december 3", "the 3rd of december", with a year behind it or not."""
    day, end = _day_number(line, at), at + 1
    end += int(line[end].text == "of")
    if day is not None and line.is_(end, "month"):
        return _of(day, int(line[end].means["month"]), line, end + 1, today)
    after = at + 1 + int(line[at + 1].text == "the")
    number = _day_number(line, after)
    if line.is_(at, "month") and number is not None and not line.is_(after + 1, "hour_unit"):
        return _of(number, int(line[at].means["month"]), line, after + 1, today)
    return None


def _day_number(line: Line, at: int) -> int | None:
    if line[at].kind == "ordinal":
        return line[at].numbers[0]
    if "ordinal" in line[at].means:
        return int(line[at].means["ordinal"])
    return line.number(at)


def _of(day: int, month: int, line: Line, end: int, today: date) -> Days | None:
    said = line[end].text
    if said.isdecimal() and len(said) == 4:
        return _one(_date(int(said), month, day), end + 1)
    return _one(next_date(day, month, today), end)


def _ordinal(line: Line, at: int, today: date) -> Days | None:
    """ "De 3e", "the 15th"; "de 3e verdieping" is a floor."""
    if line[at].kind != "ordinal":
        return None
    day = next_day_of_month(line[at].numbers[0], today)
    after = line[at + 1]
    stands = after.kind != "word" or bool(after.means)
    return Days((day,), at + 1, sure=False, stands=stands) if day else None


def _one(day: date | None, end: int, *, sure: bool = True) -> Days | None:
    return Days((day,), end, sure=sure) if day else None
