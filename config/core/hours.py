"""When somebody is there: days, shifts, holidays."""

from datetime import date, time
from typing import Annotated, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from config.core.frozen import Frozen
from config.core.holidays import holidays_of

LONGEST_NIGHT = 16  # hours; more is a begin and an end that changed places


def _hours(clock: time) -> float:
    return clock.hour + clock.minute / 60


class Hours(Frozen):
    """When someone is at the desk, Amsterdam time. Days: 1 = Monday.

    One that ends before it begins goes on after midnight, and belongs to the day on which it
    begins. `again` and `until` are a second shift on the same days, behind the first. Nobody is
    there on the days that are `closed`, nor, with `not_on_holidays`, on those of the country.
    """

    days: tuple[Annotated[int, Field(ge=1, le=7)], ...] = Field((1, 2, 3, 4, 5), min_length=1)
    begin: time = time(9)
    end: time = time(17)
    again: time | None = None
    until: time | None = None
    closed: tuple[date, ...] = ()
    not_on_holidays: bool = False

    @field_validator("end")
    @classmethod
    def _lasts(cls, end: time, told: ValidationInfo) -> time:
        begin = told.data.get("begin", time())
        if end <= begin and _hours(end) + 24 - _hours(begin) > LONGEST_NIGHT:
            more = f"a shift over midnight lasts {LONGEST_NIGHT} hours at most"
            raise ValueError(f"it must end later on the day than it begins; {more}")
        return end

    @model_validator(mode="after")
    def _is_a_second_shift(self) -> Self:
        if (self.again is None) != (self.until is None):
            raise ValueError("`again` and `until` belong together: the second shift")
        if self.again and self.until and not self.begin < self.end <= self.again != self.until:
            raise ValueError("the second shift begins when the first is over, on the same day")
        return self

    @property
    def shifts(self) -> tuple[tuple[time, time], ...]:
        """From when to when, on a day that it is open."""
        first = (self.begin, self.end)
        return (first, (self.again, self.until)) if self.again and self.until else (first,)

    def opens_on(self, day: date) -> bool:
        """Whether a shift begins on this day."""
        if day.isoweekday() not in self.days or day in self.closed:
            return False
        return not (self.not_on_holidays and day in holidays_of(day.year))
