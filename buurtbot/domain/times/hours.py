"""Hours in a typed line: "half drie", "kwart over 3", "14u30", "tussen 2 en 4", "voor 12 uur".

A clock of twelve hours says most hours twice. Help begins at eight, so of the hours before eight
the later one is meant: "half drie" is 14:30. "'s Ochtends", "am" or a zero in front say otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import Final, Literal

from buurtbot.domain.times.tokens import Token

FIRST_HOUR: Final = 8
Bound = Literal["at", "from", "until"]


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour as it was said. `named` tells that it can be nothing else: "3 uur", "half drie"."""

    minutes: int  # since midnight, as said
    named: bool = True
    sure: bool = False  # on a clock of 24 hours
    half: str = ""  # am or pm

    def at(self, part: str) -> time:
        """Which hour it is, in this part of the day."""
        minutes = self.minutes
        if not self.sure and self._is_later(part):
            minutes = (minutes + 12 * 60) % (24 * 60)
        elif not self.sure and minutes >= 12 * 60 and (self.half == "am" or part == "night"):
            minutes -= 12 * 60
        return time(minutes // 60, minutes % 60)

    def _is_later(self, part: str) -> bool:
        if self.half or part in {"morning", "night"}:
            return self.half == "pm" and self.minutes < 12 * 60
        if part == "evening":
            return self.minutes < 13 * 60
        return self.minutes < FIRST_HOUR * 60

    @property
    def may_be_later(self) -> bool:
        """Whether it may as well be twelve hours later: 9 is 21, when 9 has gone by."""
        return not self.sure and not self.half and FIRST_HOUR * 60 <= self.minutes < 12 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """An hour, or from one until another; and after which token it was all said."""

    first: Hour
    end: int
    bound: Bound = "at"
    last: Hour | None = None


END: Final = Token("", "end")


class Line:
    """The tokens of a line, safe to look at beyond its end."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def __getitem__(self, at: int) -> Token:
        try:
            return self.tokens[at]
        except IndexError:
            return END

    def is_(self, at: int, kind: str) -> bool:
        """Whether the token there may be of this kind."""
        return kind in self[at].means

    def number(self, at: int) -> int | None:
        """A number there, in digits or in a word."""
        token = self[at]
        if token.kind == "number":
            return token.numbers[0]
        return int(token.means["number"]) if "number" in token.means else None


# -- one hour


def hour_at(line: Line, at: int) -> Hours | None:
    """An hour that begins at this token; None when there is none."""
    found = _of_clock(line, at) or _fraction(line, at) or _past_or_before(line, at)
    found = found or _about(line, at) or _plain(line, at)
    return _with_half(line, found) if found else None


def _of_clock(line: Line, at: int) -> Hours | None:
    token = line[at]
    if "clock" in token.means:
        hour = time.fromisoformat(token.means["clock"])
        return Hours(Hour(hour.hour * 60, sure=True), at + 1)
    if token.kind != "clock" or token.numbers[0] > 23 or token.numbers[1] > 59:
        return None
    hours, minutes = token.numbers
    unit = int(line.is_(at + 1, "hour_unit"))
    named = unit == 1 or "." not in token.text
    sure = hours > 12 or token.text.startswith("0")
    return Hours(Hour(hours * 60 + minutes, named=named, sure=sure), at + 1 + unit)


def _fraction(line: Line, at: int) -> Hours | None:
    """ "Half drie" is 2:30, "half past two" and "half three" too are 2:30 and 3:30."""
    number = line.number(at + 1)
    if line[at].means.get("fraction") != "30":
        return None
    if "past" in line[at + 1].means:
        number = line.number(at + 2)
        return _sharp(number, 30, at + 3)
    if number is not None and line[at + 1].text in ENGLISH:
        return _sharp(number, 30, at + 2)
    return _sharp(number, -30, at + 2) if not _is_unit(line, at + 2) else None


ENGLISH: Final = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"}
    | {"twelve"}
)


def _is_unit(line: Line, at: int) -> bool:
    """Whether a length of time follows: "half 3 dagen" is no hour."""
    return line.is_(at, "unit") and not line.is_(at, "hour_unit")


def _past_or_before(line: Line, at: int) -> Hours | None:
    """ "Kwart over 3", "tien voor half vier", "5 minuten over 2"."""
    minutes = line.number(at)
    if line[at].means.get("fraction") == "15":
        minutes = 15
    here = at + 1 + int(line[at + 1].means.get("unit") == "1")
    if minutes not in {5, 10, 15, 20, 25} or not line[here].means.keys() & {"past", "before"}:
        return None
    sign = 1 if line.is_(here, "past") else -1
    half = _fraction(line, here + 1)
    if half is not None:
        return replace(half, first=_moved(half.first, sign * minutes))
    return _sharp(line.number(here + 1), sign * minutes, here + 2)


def _sharp(number: int | None, more: int, end: int) -> Hours | None:
    if number is None or not 1 <= number <= 12:
        return None
    return Hours(_moved(Hour(number * 60), more), end)


def _moved(hour: Hour, minutes: int) -> Hour:
    """So many minutes later; half past midnight is said of the middle of the day."""
    moved = hour.minutes + minutes
    return replace(hour, minutes=moved if moved >= 60 else moved + 12 * 60)


def _plain(line: Line, at: int) -> Hours | None:
    """ "3 uur", "15u", "drie uur", "na drieën"; a number alone is not `named`."""
    if "sharp" in line[at].means:
        return Hours(Hour(int(line[at].means["sharp"]) * 60), at + 1)
    number = line.number(at)
    if number is None or number > 23 or line[at + 1].text in {"keer", "x", "maal"}:
        return None
    unit = int(line.is_(at + 1, "hour_unit"))
    if unit and line[at + 1].text in {"uurtje", "hour"}:
        return None  # a while
    sure = number > 12 or number == 0 or line[at].text.startswith("0")
    named = unit == 1 and line[at].text not in {"een", "half"}
    return Hours(Hour(number * 60, named=named, sure=sure), at + 1 + unit)


def _about(line: Line, at: int) -> Hours | None:
    """ "Een uur of drie", "uur of 3"."""
    at += int(line[at].text == "een")
    if not line.is_(at, "hour_unit") or line[at + 1].text != "of":
        return None
    return _sharp(line.number(at + 2), 0, at + 3)


def _with_half(line: Line, hours: Hours) -> Hours:
    """An hour with "am" or "pm" behind it."""
    half = line[hours.end].means.get("half_day", "")
    if not half or hours.first.minutes >= 13 * 60:
        return hours
    return replace(hours, first=replace(hours.first, half=half, named=True), end=hours.end + 1)


# -- with a word before it, and between two


def hours_at(line: Line, at: int) -> Hours | None:
    """Hours that begin at this token, with what is said before them: "om", "tussen", "voor"."""
    return _between(line, at) or _bound(line, at) or hour_at(line, at)


def _between(line: Line, at: int) -> Hours | None:
    if line[at].kind == "pair":
        return _pair(line, at)
    opened = int(line.is_(at, "between"))
    first = _first_of_two(line, at + opened)
    last = hour_at(line, first.end + 1) if first else None
    if first is None or last is None or _is_month(line, last):
        return None
    if not opened and not last.first.named:
        return None
    both = replace(first.first, named=True, half=first.first.half or last.first.half)
    return Hours(both, last.end, "from", last.first)


def _first_of_two(line: Line, at: int) -> Hours | None:
    """The hour before "en" or "tot"; of "from ten to three" that is ten."""
    for read in (_plain, hour_at):
        hours = read(line, at)
        if hours is not None and line.is_(hours.end, "and"):
            return hours
    return None


def _pair(line: Line, at: int) -> Hours | None:
    """ "2-4 uur", "14-16"; a date otherwise."""
    first, last = line[at].numbers
    unit = int(line.is_(at + 1, "hour_unit"))
    if "/" in line[at].text or not first < last < 24 or not (unit or last > 12):
        return None
    sure = last > 12
    return Hours(
        Hour(first * 60, sure=sure and first > 7),
        at + 1 + unit,
        "from",
        Hour(last * 60, sure=sure),
    )


def _bound(line: Line, at: int) -> Hours | None:
    """ "Om 3", "na 3 uur", "voor half vier": a number alone is an hour only after "om"."""
    means = line[at].means.keys() & {"at", "from", "until"}
    hours = hour_at(line, at + 1) if means else None
    if hours is None:
        return None
    if "at" in means:
        other = _is_unit(line, hours.end) or _is_month(line, hours)
        return None if other else replace(hours, first=replace(hours.first, named=True))
    if not hours.first.named:
        return None
    return replace(hours, bound="from" if "from" in means else "until")


def _is_month(line: Line, hours: Hours) -> bool:
    """Whether it was the day of a month after all."""
    return line.is_(hours.end, "month")
