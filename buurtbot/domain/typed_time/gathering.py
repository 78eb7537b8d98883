"""What was said in a line, gathered piece by piece, from left to right.

Each rule looks a few tokens ahead and says after which it ended. Words that tell nothing of time
are counted: where there are any, what may be something else as well ("zo", "3-4") is not believed.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.typed_time import days as calendar
from buurtbot.domain.typed_time.hours import Hours, Line, hours_at
from config.time_words import TimeWords

DAY_MINUTES: Final = 24 * 60
FEW: Final = 3  # "over een paar dagen"
ARTICLES: Final = frozenset({"een", "a", "an", "the", "de", "het"})
CAN_NOT: Final = frozenset({"kan", "ik", "we", "wij", "lukt", "het", "is", "i", "can", "me", "dan"})


@dataclass
class Said:
    """What was gathered so far. `sent` is on the clock of Amsterdam."""

    line: Line
    words: TimeWords
    sent: datetime
    dates: list[date] = field(default_factory=list)
    weekdays: list[int] = field(default_factory=list)
    doubtful: list[date] = field(default_factory=list)
    span: tuple[date, ...] = ()
    parts: list[str] = field(default_factory=list)
    hours: Hours | None = None
    doubtful_hours: Hours | None = None
    moment: datetime | None = None  # "over een uurtje"
    ahead: int = 0  # days, of "over twee weken"
    weeks: int | None = None  # "volgende week" is 1
    edge: str = ""  # "begin" or "eind" of the week
    any: bool = False
    soon: bool = False
    weekly: bool = False
    too_often: bool = False
    other: int = 0  # words that tell nothing of time

    @property
    def today(self) -> date:
        """The day on the calendar when it was said."""
        return self.sent.date()

    @property
    def tells(self) -> bool:
        """Whether a time was told already."""
        return bool(self.dates or self.weekdays or self.parts or self.span or self.ahead)


Rule = Callable[[Said, int], int]  # the token after what was read; 0 for nothing


def gather(said: Said) -> None:
    """Go through the line once."""
    at = 0
    while at < len(said.line.tokens):
        end = next((end for rule in RULES if (end := rule(said, at))), 0)
        if not end:
            said.other += said.line[at].text not in said.words.around
        at = end or at + 1


# -- phrases, and what is not meant


def _phrase(said: Said, at: int) -> int:
    for words, meaning in said.words.phrases.get(said.line[at].text, ()):
        if all(said.line[at + n].text == word for n, word in enumerate(words)):
            _with_phrase(said, meaning)
            return at + len(words)
    return 0


def _with_phrase(said: Said, meaning: str) -> None:
    match meaning:
        case "any" | "soon" | "weekly" | "too_often":
            setattr(said, meaning, True)
        case "soon_alone":  # "direct", beside a day, adds nothing to it
            said.soon = said.soon or len(said.line.tokens) == 1
        case "day_after_tomorrow":
            said.dates.append(said.today + timedelta(days=2))
        case "lunch":
            said.parts.append("afternoon")
        case "after_weekend":
            said.dates.append(calendar.next_weekday(1, said.today))
        case "good_friday":
            said.dates.append(calendar.good_friday(said.today))


def _not_meant(said: Said, at: int) -> int:
    """ "Niet op vrijdag", "not in the evening"."""
    if not said.line.is_(at, "not"):
        return 0
    for here in range(at + 1, at + 4):
        if said.line[here].means.keys() & {"weekday", "day", "part", "today_part", "weekend"}:
            return here + 1
        if said.line[here].text not in said.words.around:
            return 0
    return 0


def _taken_back(said: Said, at: int) -> int:
    """ "Vrijdag kan ik niet": the token after it, when a day is followed by a no."""
    here = at
    while here < at + 4 and said.line[here].text in CAN_NOT:
        here += 1
    is_no = said.line.is_(here, "not") and said.line[here + 1].text not in {"erg", "te"}
    return here + 1 if is_no else 0


# -- a while from now


def _from_now(said: Said, at: int) -> int:
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


def _every(said: Said, at: int) -> int:
    """ "Elke dinsdag"; every morning is too often for us."""
    if not said.line.is_(at, "every"):
        return 0
    means = said.line[at + 1].means.keys()
    said.weekly = said.weekly or bool(means & {"weekday", "weekend"})
    said.too_often = said.too_often or ("weekday" not in means and bool(means & {"part", "day"}))
    return at + 1


def _week(said: Said, at: int) -> int:
    """ "Volgende week", "deze week", "komend weekend", "eind volgende week"."""
    means = said.line[at].means.keys()
    if means & {"early", "late"}:
        said.edge = "early" if "early" in means else "late"
        return at + 1
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
        later = int("next" in means and said.today.isoweekday() < 6)
        said.span = calendar.weekend(said.sent, later)
        return here + 1
    return at + 1


def _days_of_week(said: Said, which: str) -> tuple[date, ...]:
    """The days of this week or the next; of "komende week" those seven that come now."""
    if which in {"komende", "aankomende", "coming", "eerstvolgende"}:
        said.weeks = None
        return tuple(said.today + timedelta(days=n) for n in range(1, 8))
    days = (calendar.in_week(n, said.weeks or 0, said.today) for n in range(1, 8))
    return tuple(day for day in days if day >= said.today)


def _last(said: Said, at: int) -> int:
    """ "Afgelopen vrijdag": it went by, and that must be seen."""
    which = said.line[at + 1].means.get("weekday")
    if which is None or not said.line.is_(at, "last"):
        return 0
    said.dates.append(calendar.next_weekday(int(which), said.today) - timedelta(days=7))
    return at + 2


def _weekend(said: Said, at: int) -> int:
    means = said.line[at].means
    if "weekend" in means:
        said.span = calendar.weekend(said.sent)
    elif "workday" in means:
        said.span = calendar.workdays(said.today)
    elif said.line[at].text == "door" and said.line[at + 2].text == "week":
        said.span = calendar.workdays(said.today)
        return at + 3
    return at + 1 if means.keys() & {"weekend", "workday"} else 0


# -- days


def _weekday(said: Said, at: int) -> int:
    means = said.line[at].means
    weekly = "each_weekday" in means
    which = means.get("weekday") or means.get("each_weekday")
    if which is None:
        return _short_weekday(said, at)
    no = _taken_back(said, at + 1)
    if no:
        return no
    said.weekdays.append(int(which))
    said.weekly = said.weekly or weekly
    return _and_part(said, at)


def _short_weekday(said: Said, at: int) -> int:
    which = said.line[at].means.get("short_weekday")
    alone_and_a_word = said.line[at].text == "zo" and len(said.line.tokens) == 1
    if which is None or alone_and_a_word:
        return 0
    said.doubtful.append(calendar.next_weekday(int(which), said.today))
    return at + 1


def _and_part(said: Said, at: int) -> int:
    """ "Vrijdagmiddag" in one word, and "maandag morgen" in two."""
    if "part" in said.line[at].means:
        said.parts.append(said.line[at].means["part"])
    if said.line[at + 1].text in {"morgen", "morge", "vroeg"}:
        said.parts.append("morning")
        return at + 2
    return at + 1


def _day(said: Said, at: int) -> int:
    """ "Vandaag", "morgen", "vanavond"; "in de morgen" is a part of the day."""
    means = said.line[at].means
    if "today_part" in means:
        said.dates.append(said.today)
        said.parts.append(means["today_part"])
        return at + 1
    if "day" not in means:
        return 0
    before = said.line[at - 1].text if at else ""
    if means["day"] == "1" and before in {"de", "deze", "s", "elke", "iedere"}:
        said.parts.append("morning")
        return at + 1
    said.dates.append(said.today + timedelta(days=int(means["day"])))
    return _and_part(said, at)


def _named_day(said: Said, at: int) -> int:
    """ "Koningsdag", "tweede kerstdag"."""
    which = said.line[at].means.get("ordinal")
    if said.line[at].kind == "ordinal" and said.line[at].numbers[0] < 3:
        which = str(said.line[at].numbers[0])
    here = at + int(which is not None)
    name = said.line[here].means.get("named_day")
    day = calendar.named_day(name, said.today) if name else None
    if day is None:
        return 0
    said.dates.append(day + timedelta(days=int(which or 1) - 1))
    said.parts += ["evening"] * said.line[here].text.endswith("avond")
    return here + 1


def _date(said: Said, at: int) -> int:
    found = calendar.date_at(said.line, at, said.today)
    if found is None:
        return 0
    sure = found.sure or (at > 0 and said.line[at - 1].text in {"op", "on"} and found.stands)
    (said.dates if sure else said.doubtful).extend(found.days)
    return found.end


# -- parts of the day, and hours


def _part(said: Said, at: int) -> int:
    part = said.line[at].means.get("part")
    if part is None:
        return 0
    said.parts.append(part)
    return at + 1


def _hours(said: Said, at: int) -> int:
    """An hour. "2 uur wandelen" is a while: a lone hour before another word is not believed."""
    found = hours_at(said.line, at)
    if found is None:
        return 0
    opened = said.line[at].means.keys() & {"at", "until", "from", "between"}
    if not found.first.named:
        return _unsure_hours(said, at, found)
    after = said.line[found.end]
    goes_on = after.kind in {"word", "number"} and after.text not in said.words.around
    if goes_on and not (opened or after.means or said.tells) and said.line[at].kind == "number":
        return 0
    said.hours = said.hours or found
    return found.end


def _unsure_hours(said: Said, at: int, found: Hours) -> int:
    if said.line[at].kind != "clock":
        return 0
    said.doubtful_hours = said.doubtful_hours or found
    return found.end


RULES: Final[tuple[Rule, ...]] = (
    _phrase,
    _not_meant,
    _from_now,
    _every,
    _week,
    _last,
    _weekend,
    _named_day,
    _hours,
    _date,
    _weekday,
    _day,
    _part,
)
