"""Who asks for help, for what, how soon, and at which hour. All shares here are guesses.

Half of the NHS Volunteer Responders' tasks were calls, half errands and the like; so company is
the largest single kind after groceries. Requests come by day, most on Monday morning.
"""

from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

import numpy as np

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Daypart
from buurtbot.domain.times.when import AMSTERDAM, when_wanted
from buurtbot.fast_time.places import Area
from config.core.kinds import Kind
from geo.point import Point

Choice = TypeVar("Choice")
KINDS: Final[dict[Kind, float]] = {
    "groceries": 0.25,
    "company": 0.20,
    "chores": 0.12,
    "going_along": 0.12,
    "medicines": 0.10,
    "dog": 0.08,
    "paperwork": 0.05,
    "cooking": 0.05,
    "other": 0.03,
}
WHEN: Final = {"today": 0.35, "tomorrow": 0.25, "later": 0.30, "weekly": 0.10}
DAYPART: Final[dict[Daypart | None, float]] = {
    None: 0.4,
    "morning": 0.25,
    "afternoon": 0.25,
    "evening": 0.1,
}
HOURS: Final = (
    *(0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 2, 5, 9, 11, 10),
    *(8, 8, 8, 8, 8, 8, 7, 7, 6, 4, 2, 0.7),
)
WEEKDAYS: Final = (1.3, 1.1, 1.1, 1.1, 1.1, 0.7, 0.6)  # from Monday
LATER_DAYS: Final = (2, 8)  # "later" is from two days to a week ahead
ENGLISH: Final = 0.1
OFTEN: Final = 0.8  # sigma of the logarithm of how often a resident asks


def requests(
    area: Area,
    *,
    begins: datetime,
    days: int,
    a_week: float,
    rng: np.random.Generator,
) -> tuple[HelpRequest, ...]:
    """All requests of these days, in order; `begins` is a midnight in Amsterdam.

    Residents ask again: each four times a month on average, some much more.
    """
    count = int(rng.poisson(a_week * days / 7))
    residents = area.homes(max(3, round(a_week)), rng)
    weights = rng.lognormal(0, OFTEN, len(residents))
    who = rng.choice(len(residents), size=count, p=weights / weights.sum())
    moments = sorted(_moment(begins, days, rng) for _ in range(count))
    made = (
        _request(number, at, int(by), residents[int(by)], rng)
        for number, (at, by) in enumerate(zip(moments, who, strict=True))
    )
    return tuple(made)


def _moment(begins: datetime, days: int, rng: np.random.Generator) -> datetime:
    first = begins.astimezone(AMSTERDAM).replace(tzinfo=None)
    weekdays = np.array([WEEKDAYS[(first + timedelta(days=d)).weekday()] for d in range(days)])
    day = int(rng.choice(days, p=weekdays / weekdays.sum()))
    hours = np.array(HOURS) / sum(HOURS)
    minutes = int(rng.choice(24, p=hours)) * 60 + float(rng.uniform(0, 60))
    local = first + timedelta(days=day, minutes=minutes)
    return local.replace(tzinfo=AMSTERDAM).astimezone(UTC)


def _pick(shares: dict[Choice, float], rng: np.random.Generator) -> Choice:
    weights = np.array(list(shares.values()))
    return list(shares)[int(rng.choice(len(shares), p=weights / weights.sum()))]


def _request(
    number: int, at: datetime, by: int, home: Point, rng: np.random.Generator
) -> HelpRequest:
    when, daypart = _pick(WHEN, rng), _pick(DAYPART, rng)
    day = at.astimezone(AMSTERDAM).date() + timedelta(days=int(rng.integers(*LATER_DAYS)))
    shown = day.isoformat() if when == "later" else ""
    wanted = when_wanted(when=when, day=shown, daypart=daypart or "", now=at)
    if wanted is None:
        raise ValueError(f"nobody can come {when} from {at}")
    return HelpRequest(
        id=f"r{number:06d}",
        ref="",
        neighbourhood="",
        resident=f"a{by:06d}",
        kind=_pick(KINDS, rng),
        urgency=wanted.urgency,
        language="en" if rng.random() < ENGLISH else "nl",
        created=at,
        starts=wanted.starts,
        ends=wanted.ends,
        look_by=wanted.ends,
        daypart=wanted.daypart,
        point=home,
    )
