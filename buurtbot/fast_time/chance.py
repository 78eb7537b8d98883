"""Common random numbers: each chance belongs to a request and a volunteer, never to a policy.

So the same volunteer, asked for the same request, is as willing, as fast and as forgetful under
every policy, and the difference between two policies is not a difference in luck.
"""

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
# Streams that do not touch each other.
ASKED, READS, WEEK, VOLUNTEERS, REQUESTS, PLACES, DETOURS, VISITS = range(8)
KEPT: Final = 500  # requests whose numbers are kept at hand


class Draw(NamedTuple):
    """The luck of one volunteer with one request: each in 0..1, but `reads` is normal."""

    sees: float
    willing: float
    says: float
    leaves: float
    drops: float
    drops_when: float
    order: float
    reads: float


class Chance:
    """All chances of one world, made when first needed and always the same."""

    def __init__(self, seed: int, volunteers: int) -> None:
        self._seed, self._volunteers = seed, volunteers
        self._rows: dict[int, Floats] = {}

    def of(self, request: int, volunteer: int) -> Draw:
        """The luck of this volunteer with this request."""
        return Draw(*self._of(request)[volunteer].tolist())

    def order(self, request: int, volunteer: int) -> float:
        """A place in a lot that is drawn for this request."""
        return float(self._of(request)[volunteer, Draw._fields.index("order")])

    def week(self, week: int) -> Floats:
        """A number in 0..1 for each volunteer: whether they leave in this week."""
        return stream(self._seed, WEEK, week).random(self._volunteers)

    def _of(self, request: int) -> Floats:
        if request not in self._rows:
            if len(self._rows) >= KEPT:
                del self._rows[next(iter(self._rows))]
            rng = stream(self._seed, ASKED, request)
            even = rng.random((self._volunteers, len(Draw._fields) - 1))
            reads = stream(self._seed, READS, request).standard_normal((self._volunteers, 1))
            self._rows[request] = np.hstack((even, reads))
        return self._rows[request]


def stream(seed: int, *which: int) -> np.random.Generator:
    """An own row of random numbers for each purpose."""
    return np.random.default_rng([seed, *which])
