"""What is measured on: drawn streets, a million volunteers, one request."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from redis.asyncio import Redis

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.card import Card
from buurtbot.domain.core.people.person import DAYPARTS, Offer
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import cards
from buurtbot.storage.sealed.asked import entry
from config.core.kinds import KINDS
from geo.point import Point
from geo.streets.file import write
from geo.streets.making.building import header_of
from geo.streets.making.merging import merge
from geo.streets.making.reading import RawStreets

STORED = 1_000_000
SIDE, APART_M = 250, 45.0  # crossings along one side of the town, and metres between them
CENTRE = Point(52.08, 4.30)
NORTH_M, EAST_M = 111_267.0, 68_500.0
LIMIT_M = 1600.0
GM = "gm0518"
KEYS = Keys(GM)
ALIKE = 1000  # so many different cards
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def a_raw_map(lat: np.ndarray, lon: np.ndarray, streets: np.ndarray) -> RawStreets:
    """Nodes in millionths of a degree and streets (n, 2) between two of them."""
    return RawStreets(
        ends=streets.reshape(-1).astype(np.int32),
        way=np.repeat(np.arange(len(streets), dtype=np.int32), 2),
        kind=np.zeros(len(streets), np.uint8),
        lat=lat.astype(np.int32),
        lon=lon.astype(np.int32),
        usable=np.ones(len(lat), np.bool_),
        dropped=Counter(),
        osm_date="drawn",
        box=None,
    )


def drawn_town(rng: np.random.Generator) -> RawStreets:
    """A crooked grid in which one street of ten is missing."""
    number = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    across = np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1)
    down = np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1)
    streets = np.concatenate([across, down])
    streets = streets[rng.random(len(streets)) > 0.1]
    y, x = np.divmod(number.ravel(), SIDE)
    north, east = ((axis - SIDE / 2) * APART_M + rng.normal(0, 10, SIDE**2) for axis in (y, x))
    lat, lon = CENTRE.lat + north / NORTH_M, CENTRE.lon + east / EAST_M
    return a_raw_map(np.rint(lat * 1e6), np.rint(lon * 1e6), streets)


def town_file(raw: RawStreets, path: Path) -> Path:
    """Write the network of a map as `geo build` would."""
    network = merge(raw, raw.dropped)
    write(path, header_of(network, raw, source=path.name, dropped=raw.dropped), network, [])
    return path


@dataclass
class Circle:
    """So many volunteers around one asker."""

    asker: Point
    wanted: int


def was_asked(number: int) -> str:
    """When a volunteer was asked, as it stands beside their card."""
    days = (1 + (number + day) % 80 for day in range(number % 6))
    return " ".join(entry(NOW - timedelta(days=ago), f"r{ago}") for ago in days)


def a_card(number: int) -> str:
    """A volunteer as the cards tell them: one in four could be asked for groceries today."""
    offer = Offer(
        kinds=(KINDS[number % len(KINDS)], *(("groceries",) if number % 2 else ())),
        walk_minutes=(10, 15, 20, 15)[number % 4],
        dayparts=DAYPARTS[: 1 + number % 3],
        languages=("nl", "en") if number % 3 else ("nl",),
        since=NOW - timedelta(days=number % 300),
        level=number % 3,
        helped=tuple(f"resident{number % 7}{one}" for one in range(number % 4)),
    )
    return cards.dump(Card(f"v{number:07d}", offer), Forms().mark)


async def store(
    redis: Redis, rng: np.random.Generator, circles: list[Circle], many: int = STORED
) -> None:
    """So many volunteers over the country, and the wanted numbers within each circle."""
    far = np.stack([rng.uniform(4, 7, many), rng.uniform(52.4, 53.4, many)], axis=1)
    places = [far]
    for circle in circles:
        angle = rng.uniform(0, 2 * np.pi, circle.wanted)
        away = LIMIT_M * np.sqrt(rng.random(circle.wanted))
        east, north = away * np.sin(angle), away * np.cos(angle)
        here = [circle.asker.lon + east / EAST_M, circle.asker.lat + north / NORTH_M]
        places.append(np.stack(here, axis=1))
    rows, alike = np.concatenate(places), [a_card(number) for number in range(ALIKE)]
    for begin in range(0, len(rows), 10_000):
        values: list[float | str] = []
        stored: dict[Any, str] = {}
        for at, (lon, lat) in enumerate(rows[begin : begin + 10_000].tolist(), begin):
            values += (lon, lat, f"v{at:07d}")
            stored[KEYS.card(f"v{at:07d}")] = alike[at % ALIKE].replace(
                f"v{at % ALIKE:07d}", f"v{at:07d}"
            )
            if asked := was_asked(at % ALIKE):
                stored[KEYS.asked(f"v{at:07d}")] = asked
        await redis.geoadd(KEYS.volunteers, values)
        await redis.mset(stored)


def request_of(asker: Point) -> HelpRequest:
    """Somebody needs bread today."""
    return HelpRequest(
        id="r1",
        ref="B-1234",
        neighbourhood="bench",
        resident="anna",
        kind="groceries",
        urgency="today",
        language="nl",
        created=NOW,
        starts=NOW,
        ends=NOW + timedelta(hours=6),
        look_by=NOW + timedelta(minutes=45),
        point=asker,
    )
