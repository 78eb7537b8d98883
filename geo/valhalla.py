"""Walks asked of a Valhalla of one's own over HTTP; who else can tell answers where it cannot.

It must know the country and not only the town: near the edge of its map its walks are too long.
Its tiles need `valhalla_build_admins`: without, it does not know that one may walk on Dutch cycle
paths, and finds no way in 125 of 500 walks in Delft.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import aiohttp
from pydantic import ValidationError

from geo.point import Point
from geo.valhalla_wire import Refusal, Told, Unreadable, metres_told, question
from geo.walking import ANY_WAY, Id, Walk, WalkingDistance, Wishes, crow_m

log = logging.getLogger(__name__)
AT_ONCE: Final = 500  # a matrix of 2,500 is the most that Valhalla answers without being set up
TIMEOUT_S: Final = 2.0
REST_S: Final = 30.0


class _Refused(Exception):
    """The service lives, and does not answer this question: a place beyond its map."""

    def __init__(self, code: int) -> None:
        super().__init__(f"it refused the question (code {code})")


class _Failed(Exception):
    """The service does not work. The text says how and holds nothing of the question."""


class Valhalla:
    """One service: asked with patience for `timeout_s`, and left alone for a while when it fails.

    A question from beyond its map is refused at once, and is no failure.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        address: str,
        *,
        timeout_s: float = TIMEOUT_S,
        rest_s: float = REST_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Ask the service at `address` ("http://valhalla:8002"); `clock` counts seconds."""
        self._session, self._url = session, f"{address}/sources_to_targets"
        self._timeout_s, self._rest_s, self._clock = timeout_s, rest_s, clock
        self._rests_until = clock()

    async def metres(
        self, origin: Point, places: Sequence[Point], wishes: Wishes = ANY_WAY
    ) -> list[Told]:
        """Return metres on foot to each place, infinite without a way, None when not told."""
        told: list[Told] = [None] * len(places)
        if not places or self._clock() < self._rests_until:
            return told
        try:
            async with asyncio.timeout(self._timeout_s):
                for first in range(0, len(places), AT_ONCE):
                    some = places[first : first + AT_ONCE]
                    told[first : first + AT_ONCE] = await self._ask(origin, some, wishes)
        except _Refused as why:
            log.info("Valhalla does not tell a walk: %s", why)
        except (_Failed, Unreadable, TimeoutError, aiohttp.ClientError, OSError) as error:
            self._rests_until = self._clock() + self._rest_s
            log.warning("Valhalla %s; not asked for %g s", _what(error), self._rest_s)
        return told

    async def _ask(self, origin: Point, places: Sequence[Point], wishes: Wishes) -> list[Told]:
        asked = question(origin, places, wishes)
        # No redirects: homes go where the operator said, and nowhere else.
        async with self._session.post(self._url, json=asked, allow_redirects=False) as answer:
            body = await answer.read()
        if answer.status == 400:
            raise _refusal(body)
        if answer.status != 200:
            raise _Failed(f"answered with status {answer.status}")
        return metres_told(body, origin, places, wishes)


@dataclass(frozen=True)
class ValhallaWalks:
    """The walks that Valhalla tells; `otherwise` is asked for the places it does not tell."""

    valhalla: Valhalla
    otherwise: WalkingDistance

    async def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        wishes: Wishes = ANY_WAY,
    ) -> dict[Id, Walk]:
        """Return the walk to each place that is, or may well be, within `limit_m` metres on foot.

        No home is told to the service that nobody could walk to within the limit.
        """
        near = {key: at for key, at in places.items() if crow_m(origin, at) <= limit_m}
        told = await self.valhalla.metres(origin, list(near.values()), wishes)
        metres = dict(zip(near, told, strict=True))
        walks = {
            key: Walk(on_foot, "valhalla")
            for key, on_foot in metres.items()
            if on_foot is not None and on_foot <= limit_m
        }
        rest = {key: near[key] for key, on_foot in metres.items() if on_foot is None}
        if rest:
            walks |= await self.otherwise.one_to_many(origin, rest, limit_m, wishes=wishes)
        return walks


@asynccontextmanager
async def open_valhalla(
    address: str,
    *,
    timeout_s: float = TIMEOUT_S,
    rest_s: float = REST_S,
    clock: Callable[[], float] = time.monotonic,
) -> AsyncIterator[Valhalla]:
    """The service at this address, with connections that are closed at the end."""
    async with aiohttp.ClientSession() as session:
        yield Valhalla(session, address, timeout_s=timeout_s, rest_s=rest_s, clock=clock)


def _refusal(body: bytes) -> _Refused | _Failed:
    """What a status 400 means: Valhalla's own refusal, or somebody who is no Valhalla."""
    try:
        return _Refused(Refusal.model_validate_json(body).error_code)
    except ValidationError:
        return _Failed("answered with status 400")


def _what(error: Exception) -> str:
    """What happened, without a word of question or answer."""
    match error:
        case _Failed():
            return str(error)
        case TimeoutError():
            return "took too long"
        case Unreadable():
            return "answered what we cannot read"
        case _:
            return f"was not reached ({type(error).__name__})"
