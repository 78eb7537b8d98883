"""Who walks to whom now, for the map on the page: read from the service's own records.

The line is the walk that the service measured when it asked: between the same two rounded points,
over the same streets, of the same length. Where that was an estimate, it is a straight line.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from buurtbot.domain.core.help_request import HELD, HelpRequest, Invited
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching.pace import waiting
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Network
from geo.point import Point, rounded
from geo.streets.walking import TownsWalks
from geo.walking import about_minutes

NEWEST: Final = 200  # more requests than anybody plays in one demo
# An invitation keeps whole metres, and Redis keeps a home up to a quarter of a metre aside.
ROUNDING_M: Final = 2.0
DIGITS: Final = 6


@dataclass(frozen=True)
class ShownWalks:
    """Answers `GET /sim/walks`. Only for the demo: it shows what neighbours may not see."""

    store: Store
    network: Network
    streets: TownsWalks | None
    now: Callable[[], datetime]

    async def __call__(self) -> list[dict[str, Any]]:
        """Return a walk for everybody who was asked and did not answer, or who holds a request."""
        shown = []
        for municipality in self.network.municipalities:
            work = self.store.work(municipality, "demo:walks", self.now())
            shown += await self._of_town(work)
        return shown

    async def _of_town(self, work: Work) -> list[dict[str, Any]]:
        ids = await work.redis.zrevrange(work.keys.requests, 0, NEWEST - 1)
        requests = (await work.look(HelpRequest, map(str, ids))).values()
        pairs = [(request, asked) for request in requests for asked in _who_may_come(request)]
        named = {id_ for request, asked in pairs for id_ in (request.resident, asked.person)}
        people = await work.look(Person, named)
        walks = [await self._walk(request, asked, people) for request, asked in pairs]
        return [walk for walk in walks if walk]

    async def _walk(
        self, request: HelpRequest, asked: Invited, people: dict[str, Person]
    ) -> dict[str, Any] | None:
        volunteer, resident = people.get(asked.person), people.get(request.resident)
        if volunteer is None or volunteer.place is None or request.point is None:
            return None
        door = rounded(request.point)
        line = await self._line(door, volunteer, asked.metres)
        straight = (door, volunteer.place)
        return {
            "id": f"{request.id}:{asked.person}",
            "from": volunteer.chat,
            "to": resident.chat if resident and not request.for_other else None,
            "state": request.state if request.state in HELD else "asked",
            "line": [_pair(point) for point in reversed(line or straight)],
            "metres": asked.metres,
            "minutes": about_minutes(asked.metres),
            "known": line is not None,
        }

    async def _line(
        self, place: Point, volunteer: Person, metres: int
    ) -> tuple[Point, ...] | None:
        """The way over the streets, when that is what was measured."""
        if self.streets is None or volunteer.place is None:
            return None
        wishes = frozenset(volunteer.offer.wishes if volunteer.offer else ())
        limit_m = metres + ROUNDING_M
        way = await self.streets.way(place, volunteer.place, limit_m, wishes=wishes)
        return way.line if way and abs(way.metres - metres) <= ROUNDING_M else None


def _who_may_come(request: HelpRequest) -> Iterator[Invited]:
    """Who holds it, or else who was asked and has not answered; nobody when it has ended."""
    if request.state in HELD:
        yield from [one for one in request.invited if one.person == request.holder][-1:]
    elif request.ended is None:
        yield from waiting(request)


def _pair(point: Point) -> list[float]:
    return [round(point.lat, DIGITS), round(point.lon, DIGITS)]
