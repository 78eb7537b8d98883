"""Where an address is: the question, and the three answers to it.

Not finding and not reaching are answers here, never exceptions: both have words for people.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

from geo.addresses import HouseNumber
from geo.point import Point

Reason = Literal["timed_out", "not_reached", "too_many_questions", "refused", "unreadable"]
MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The address is here. `label` is how to show it; the code (CBS "BU...") may be missing.

    Personal data: keep only the rounded point and the code.
    """

    point: Point
    label: str
    neighbourhood_code: str | None = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """No such address, or several; up to five labels of what may have been meant."""

    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Nobody could tell us now. `code` is the service's own number for it, when it gave one.

    Holds nothing of the question, so that it can be logged.
    """

    reason: Reason
    code: int | None = None


Answer = Found | NotFound | Unavailable


class Geocoder(Protocol):
    """Whoever knows where addresses are: PDOK, a table, another service."""

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return where this number in this postcode ("2521AB") is."""

    async def find_street(self, text: str) -> Answer:
        """Return where "Moerweg 12, Den Haag" is; several of that name are suggestions."""
