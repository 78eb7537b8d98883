"""Valhalla's matrix question and its answer, and which of its numbers we believe. Pure.

As its documentation has it (valhalla.github.io: matrix, costing options), and Valhalla 3.9.1 does.
What a wish becomes there, and how hard it is:

* `wheelchair`: pedestrians of type wheelchair. Hard: steps, surfaces worse than compacted (gravel,
  dirt), ways and barriers marked wheelchair=no. It does not know raised kerbs.
* `wheelchair`, `pram`, `no_stairs`: a penalty of twelve hours for steps, the most there is. A
  penalty forbids nothing: a walk with steps still comes, when no other is shorter than some 60 km.
  Neither metres nor minutes tell it, only the `cost` does. Such a walk is not believed, and who
  else knows is asked; nor is one without a `cost` (services older than that). It is no proof that
  there is no other way: often the street next to a home is itself reached by steps, and another
  one is not. And who lives nearest to the steps themselves begins on them without a penalty.
* `no_ferry`: ferries avoided by `use_ferry`, also a penalty, and twelve hours of `ferry_cost` that
  show in the time of a walk: it is left out then, so this is hard. `exclude_ferries` is hard only
  where the service was set up to allow it.
"""

import math
from collections.abc import Sequence
from typing import Final

from pydantic import BaseModel, ValidationError

from geo.point import Point
from geo.walking import Wishes, crow_m

TWELVE_HOURS: Final = 43_200  # the most that Valhalla takes; more becomes its own default
REACH_M: Final = 60.0  # whoever lives further from any street is not on its map
# Its stretches of street are rounded to metres: a straight walk may seem to be this much shorter.
ROUNDED: Final = 0.98
ROUNDED_M: Final = 2.0

Told = float | None  # metres; infinite when there is no such way; None when we were not told


class Unreadable(ValueError):
    """The answer is not one to this question."""


class _Cell(BaseModel):
    """One walk: kilometres, seconds, and seconds with the penalties; nothing without a way."""

    to_index: int
    distance: float | None
    time: float | None
    cost: float | None = None


class _Spot(BaseModel):
    """A place on the street, degrees."""

    lat: float
    lon: float


class Answer(BaseModel):
    """The matrix of one origin; `sources` and `targets` are the places on the streets."""

    sources_to_targets: list[list[_Cell]]
    sources: list[_Spot | None]
    targets: list[_Spot | None]
    units: str


class Refusal(BaseModel):
    """A question that the service understood and does not answer; the code is its own."""

    error_code: int


def question(origin: Point, places: Sequence[Point], wishes: Wishes) -> dict[str, object]:
    """Return the JSON to ask for the walks from one place to many."""
    return {
        "sources": [_location(origin)],
        "targets": [_location(place) for place in places],
        "costing": "pedestrian",
        "costing_options": {"pedestrian": _options(wishes)},
        "units": "kilometers",
    }


def metres_told(body: bytes, origin: Point, places: Sequence[Point], wishes: Wishes) -> list[Told]:
    """Return the metres to each place, door to street included. Raises Unreadable.

    Never shorter than the straight line: what is so by more than rounding is not believed.
    """
    answer = _read(body, len(places))
    start = _door_m(origin, answer.sources[0])
    ends = [_door_m(place, at) for place, at in zip(places, answer.targets, strict=True)]
    crows = [crow_m(origin, place) for place in places]
    cells = answer.sources_to_targets[0]
    return [
        _believed(_street_m(cell, wishes), start + end, crow)
        for cell, end, crow in zip(cells, ends, crows, strict=True)
    ]


def _location(point: Point) -> dict[str, float]:
    return {"lat": point.lat, "lon": point.lon}


def _options(wishes: Wishes) -> dict[str, object]:
    options: dict[str, object] = {}
    if "wheelchair" in wishes:
        options["type"] = "wheelchair"
    if _no_steps(wishes):
        options["step_penalty"] = TWELVE_HOURS
    if "no_ferry" in wishes:
        options |= {"use_ferry": 0, "ferry_cost": TWELVE_HOURS}
    return options


def _no_steps(wishes: Wishes) -> bool:
    return bool(wishes - {"no_ferry"})


def _read(body: bytes, places: int) -> Answer:
    try:
        answer = Answer.model_validate_json(body)
    except ValidationError:
        raise Unreadable from None  # its text holds what was answered
    rows = [[cell.to_index for cell in row] for row in answer.sources_to_targets]
    counts = (len(answer.sources), len(answer.targets), answer.units)
    if rows != [list(range(places))] or counts != (1, places, "kilometers"):
        raise Unreadable
    return answer


def _door_m(home: Point, street: _Spot | None) -> float:
    """Metres from a home to the street that it was put on; NaN when that is not its street."""
    if street is None or not (abs(street.lat) <= 90 and abs(street.lon) <= 180):
        return math.nan
    away = crow_m(home, Point(street.lat, street.lon))
    return away if away <= REACH_M else math.nan


def _street_m(cell: _Cell, wishes: Wishes) -> float:
    """Metres on the street; infinite without a way that fits the wishes, NaN when not told."""
    if cell.distance is None:
        return math.inf
    if "no_ferry" in wishes and not _short(cell.time):
        return math.nan if cell.time is None else math.inf
    if _no_steps(wishes) and not _short(cell.cost):
        return math.nan
    return cell.distance * 1000


def _short(seconds: float | None) -> bool:
    """Whether no penalty shows in these seconds."""
    return seconds is not None and seconds < TWELVE_HOURS


def _believed(street: float, doors: float, crow: float) -> Told:
    if not street + doors >= crow * ROUNDED - ROUNDED_M:  # also for NaN
        return None
    return max(street + doors, crow)
