"""A Valhalla on loopback, of a plain without streets: one walks 1.25 times the straight line.

It speaks the wire format of the real one, refuses what that would refuse, and takes no word in a
question that it does not know: such a scene fails.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Annotated, Any, Literal

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from geo.point import Point
from geo.valhalla import ValhallaWalks, open_valhalla
from geo.walking import ANY_WAY, CrowEstimate, Walk, WalkingDistance, Wishes, crow_m
from tests.geo.streets.drawn import at

MOST_PAIRS = 2500
DETOUR = 1.25
HOME = at(0, 0)
PLACES = {"anna": at(200, 0), "bo": at(0, 300), "cem": at(300, 300)}
Answer = dict[str, Any]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Location(_Strict):
    """A place, degrees."""

    lat: Annotated[float, Field(ge=-90, le=90)]
    lon: Annotated[float, Field(ge=-180, le=180)]


class Options(_Strict):
    """How to walk; what is out of range the real one would quietly replace."""

    type: Literal["foot", "wheelchair"] = "foot"
    step_penalty: Annotated[int, Field(ge=0, le=43_200)] = 30
    use_ferry: Annotated[int, Field(ge=0, le=1)] = 1
    ferry_cost: Annotated[int, Field(ge=0, le=43_200)] = 300


class CostingOptions(_Strict):
    """Of the one way to go that we use."""

    pedestrian: Options


class Question(_Strict):
    """A matrix of one to many."""

    sources: Annotated[list[Location], Field(min_length=1, max_length=1)]
    targets: Annotated[list[Location], Field(min_length=1, max_length=MOST_PAIRS)]
    costing: Literal["pedestrian"]
    costing_options: CostingOptions
    units: Literal["kilometers"]

    @property
    def options(self) -> Options:
        """How to walk."""
        return self.costing_options.pedestrian


class PretendValhalla:
    """Answers by the plain, with what a scene changes; keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.not_understood: list[str] = []
        self.elsewhere: list[str] = []
        self.up_steps: set[Point] = set()
        self.over_water: set[Point] = set()
        self.change: Callable[[Answer], object] = lambda _: None
        self.instead: list[tuple[int, str]] = []
        self.slow_s = 0.0

    def says(self, body: object, *, status: int = 200, times: int = 1) -> None:
        """Answer this instead, so many times; what is no text is told as JSON."""
        text = body if isinstance(body, str) else json.dumps(body)
        self.instead += [(status, text)] * times

    async def matrix(self, request: web.Request) -> web.Response:
        """One question."""
        try:
            question = Question.model_validate_json(await request.text())
        except ValidationError as wrong:
            self.not_understood.append(str(wrong))
            raise web.HTTPBadRequest from None
        self.asked.append(question)
        await asyncio.sleep(self.slow_s)
        if self.instead:
            status, text = self.instead.pop(0)
            there = {"Location": "/elsewhere"}
            return web.Response(status=status, text=text, headers=there)
        answer = self._answer(question)
        self.change(answer)
        return web.Response(text=json.dumps(answer), content_type="application/json")

    async def other(self, request: web.Request) -> web.Response:
        """A question that should not come."""
        self.elsewhere.append(request.path)
        return web.Response(text="hello")

    def _answer(self, question: Question) -> Answer:
        start = _point(question.sources[0])
        cells = [
            self._cell(number, start, _point(place), question.options)
            for number, place in enumerate(question.targets)
        ]
        return {
            "sources_to_targets": [cells],
            "sources": [place.model_dump() for place in question.sources],
            "targets": [place.model_dump() for place in question.targets],
            "units": "kilometers",
            "algorithm": "timedistancematrix",
        }

    def _cell(self, number: int, start: Point, place: Point, options: Options) -> Answer:
        metres = crow_m(start, place) * DETOUR
        seconds = metres / 1.4
        steps = options.step_penalty if place in self.up_steps else 0
        ferry = options.ferry_cost if place in self.over_water else 0
        told: Answer = {"time": int(seconds + ferry), "distance": round(metres / 1000, 3)}
        told["cost"] = round(seconds + ferry + steps, 3)
        if options.type == "wheelchair" and steps:
            told = {"time": None, "distance": None, "cost": None}
        return {"from_index": 0, "to_index": number, **told}


def _point(location: Location) -> Point:
    return Point(location.lat, location.lon)


@asynccontextmanager
async def serving(service: PretendValhalla) -> AsyncIterator[str]:
    """Listen on a free port; gives "http://127.0.0.1:12345". At the end all was understood."""
    app = web.Application()
    app.router.add_post("/sources_to_targets", service.matrix)
    app.router.add_route("*", "/{path:.*}", service.other)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
    assert service.not_understood == []


class Ticks:
    """A clock that stands still until a scene moves it; seconds."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def asking(
    service: PretendValhalla, *, timeout_s: float = 10, ticks: Ticks | None = None
) -> AsyncIterator[WalkingDistance]:
    """Walks told by this service, and by the estimate where it does not tell."""
    async with (
        serving(service) as address,
        open_valhalla(address, timeout_s=timeout_s, clock=ticks or Ticks()) as valhalla,
    ):
        yield ValhallaWalks(valhalla, CrowEstimate())


async def walks_to(
    service: PretendValhalla,
    places: Mapping[str, Point] = PLACES,
    *,
    limit_m: float = 800,
    wishes: Wishes = ANY_WAY,
    timeout_s: float = 10,
) -> dict[str, Walk]:
    """What comes of one question, by name."""
    async with asking(service, timeout_s=timeout_s) as walking:
        return await walking.one_to_many(HOME, places, limit_m, wishes=wishes)


def methods(walks: Mapping[str, Walk]) -> dict[str, str]:
    """Who told each walk."""
    return {who: walk.method for who, walk in walks.items()}
