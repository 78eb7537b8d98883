"""What was gathered so far from a typed line."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from buurtbot.domain.times.hours import Hours, Line
from config.meaning.time_words import TimeWords


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
    read: set[int] = field(default_factory=set)  # tokens that surely tell a time to come

    @property
    def today(self) -> date:
        """The day on the calendar when it was said."""
        return self.sent.date()

    @property
    def unsure(self) -> tuple[int, Hours | None]:
        """What may be something else than a time; it changes when more of that is read."""
        return len(self.doubtful), self.doubtful_hours

    @property
    def tells(self) -> bool:
        """Whether a time was told already."""
        return bool(self.dates or self.weekdays or self.parts or self.span or self.ahead)


Rule = Callable[[Said, int], int]  # the token after what was read; 0 for nothing
