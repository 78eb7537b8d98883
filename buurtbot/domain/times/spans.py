"""A while from now, and weeks: "over een uurtje", "elke dinsdag", "eind volgende week"."""

from datetime import UTC, date, timedelta
from typing import Final

from buurtbot.domain.times import days as calendar
from buurtbot.domain.times.hours import Line
from buurtbot.domain.times.said import Said

DAY_MINUTES: Final = 24 * 60
FEW: Final = 3  # "over een paar dagen"
ARTICLES: Final = frozenset({"een", "a", "an", "the", "de", "het"})


# -- a while from now


def from_now(said: Said, at: int) -> int:
    """ "Over 2 uur", "over een uurtje", "in 3 days", "2 hours from now"."""
    opened = int(said.line.is_(at, "in"))
    minutes, end = _length(said.line, at + opened)
    from_now = said.line[end].text == "from" and said.line[end + 1].text in {"now", "today"}
    if not minutes or not (opened or from_now):
        return 0
    if minutes % DAY_MINUTES:
        later = said.sent.astimezone(UTC) + timedelta(minutes=minutes)
        said.moment = later.astimezone(said.sent.tzinfo)
    else:
        said.ahead = minutes // DAY_MINUTES
    return end if opened else end + 2


def _length(line: Line, at: int) -> tuple[int, int]:
    """How long, in minutes, and after which token; (0, 0) when it is no length of time."""
    at += int(line[at].text in ARTICLES)
    if line[at].text in {"paar", "few", "couple"}:
        return _of_unit(line, at + 1 + int(line[at + 1].text == "of"), FEW)
    unit = at + 1 + int(line[at + 1].text in ARTICLES)
    if line.is_(at, "fraction") and line.is_(unit, "unit"):
        minutes, end = _of_unit(line, unit, int(line[at].means["fraction"]))
        return minutes // 60, end
    number = line.number(at)
    return _of_unit(line, at, 1) if number is None else _of_unit(line, at + 1, number)


def _of_unit(line: Line, at: int, number: int) -> tuple[int, int]:
    unit = line[at].means.get("unit")
    return (int(unit) * number, at + 1) if unit else (0, 0)


# -- weeks


def every(said: Said, at: int) -> int:
    """ "Elke dinsdag"; every morning is too often for us."""
    if not said.line.is_(at, "every"):
        return 0
    means = said.line[at + 1].means.keys()
    said.weekly = said.weekly or bool(means & {"weekday", "weekend"})
    said.too_often = said.too_often or ("weekday" not in means and bool(means & {"part", "day"}))
    return at + 1


def week(said: Said, at: int) -> int:
    """ "Volgende week", "deze week", "komend weekend", "eind volgende week"."""
    means = said.line[at].means.keys()
    if means & {"early", "late"}:
        return _edge(said, at)
    if not means & {"next", "this"}:
        return 0
    here = at + 1
    if "this" in means and "part" in said.line[here].means:  # "this afternoon"
        said.dates.append(said.today)
        return here
    said.weeks = said.weeks if not said.line.is_(here, "week") else int("next" in means)
    if said.line.is_(here, "week"):
        said.span = _days_of_week(said, said.line[at].text)
        return here + 1
    if said.line.is_(here, "weekend"):
        said.span = calendar.weekend(said.sent, int("next" in means))
        return here + 1
    return at + 1


def _edge(said: Said, at: int) -> int:
    """ "Begin volgende week", "eind van de week"."""
    said.edge = "early" if said.line.is_(at, "early") else "late"
    here = at + 1
    while said.line[here].text in {"van", "of", *ARTICLES}:
        here += 1
    if here == at + 1 or not said.line.is_(here, "week"):
        return at + 1
    said.span = _days_of_week(said, "deze")
    return here + 1


def _days_of_week(said: Said, which: str) -> tuple[date, ...]:
    """The days of this week or the next; of "komende week" those seven that come now."""
    if which in {"komende", "aankomende", "coming", "eerstvolgende"}:
        said.weeks = None
        return tuple(said.today + timedelta(days=n) for n in range(1, 8))
    days = (calendar.in_week(n, said.weeks or 0, said.today) for n in range(1, 8))
    return tuple(day for day in days if day >= said.today)


def last(said: Said, at: int) -> int:
    """ "Afgelopen vrijdag": it went by, and that must be seen."""
    which = said.line[at + 1].means.get("weekday")
    if which is None or not said.line.is_(at, "last"):
        return 0
    said.dates.append(calendar.next_weekday(int(which), said.today) - timedelta(days=7))
    return at + 2


def weekend(said: Said, at: int) -> int:
    """ "In het weekend", "doordeweeks"."""
    means = said.line[at].means
    if "weekend" in means:
        said.span = calendar.weekend(said.sent)
    elif "workday" in means:
        said.span = calendar.workdays(said.today)
    elif said.line[at].text == "door" and said.line[at + 2].text == "week":
        said.span = calendar.workdays(said.today)
        return at + 3
    return at + 1 if means.keys() & {"weekend", "workday"} else 0
