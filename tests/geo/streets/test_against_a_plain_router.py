"""Our walks are those of a second router that was made apart, on real streets and drawn ones."""

import io
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from geo.streets.commands import UNREACHABLE, walk_command
from geo.streets.making.building import build
from tests.geo.streets.drawn import Town, at, quiet
from tests.geo.streets.plain_router import Place, PlainRouter, crow_m

DELFT = Path(__file__).parents[3].parent / "shared" / "geodata" / "osm" / "delft_merged.osm.pbf"
Pair = tuple[Place, Place]
MUCH = 0.2
# The other router has a round earth, and whoever lives between two streets may be put on either.
MEDIAN, P90 = 0.004, 0.01
KINDS: tuple[dict[str, str], ...] = (
    {"highway": "residential"},
    {"highway": "cycleway", "bicycle": "designated"},
    {"highway": "footway", "access": "customers"},
    {"highway": "pedestrian", "area": "yes"},
    {"highway": "primary", "foot": "use_sidepath"},
    {"highway": "path", "foot": "no"},
    {"highway": "service", "access": "private"},
    {"highway": "service", "access": "private", "foot": "permissive"},
    {"highway": "motorway"},
    {"highway": "trunk", "foot": "yes"},
    {"highway": "busway"},
    {"highway": "construction", "construction": "residential"},
    {"highway": "steps", "layer": "-1"},
    {"route": "ferry"},
)
GATES: tuple[dict[str, str], ...] = (
    {"barrier": "gate"},
    {"barrier": "gate", "locked": "yes"},
    {"barrier": "gate", "access": "private"},
    {"barrier": "lift_gate", "access": "no", "foot": "yes"},
    {"barrier": "bollard", "foot": "no"},
    {"barrier": "wall"},
)


def both(router: PlainRouter, folder: Path, pairs: list[Pair]) -> list[tuple[float, float]]:
    """Metres of ours and of the other router; they must agree on where there is no way."""
    out = folder / "town.streets"
    build(router.source, out, progress=quiet())
    given = "".join(f"{one[0]!r},{one[1]!r},{two[0]!r},{two[1]!r}\n" for one, two in pairs)
    told = io.StringIO()
    walk_command(out, io.BytesIO(given.encode()), told)
    found = []
    for (origin, place), line in zip(pairs, told.getvalue().splitlines(), strict=True):
        plain = router.walk_m(origin, place)
        assert (plain is None) == (line == UNREACHABLE), (origin, place, line, plain)
        if plain is not None:
            found.append((float(line.split(",")[0]), plain))
    return found


def apart(found: list[tuple[float, float]]) -> list[float]:
    """How much they differ, as parts of the longer walk; beside each other they differ little."""
    return [abs(ours - plain) / max(ours, plain, 1.0) for ours, plain in found]


@pytest.mark.skipif(
    not DELFT.exists(), reason="the real streets of Delft (../shared/geodata) are not here"
)
def test_three_hundred_walks_through_delft_are_the_same(tmp_path: Path) -> None:
    router, chance = PlainRouter(DELFT), Random("three hundred walks")
    corners = [router.at[node] for node in sorted(router.next)]

    def near_a_street() -> Place:
        lat, lon = chance.choice(corners)
        return lat + chance.gauss(0, 2e-4), lon + chance.gauss(0, 3e-4)

    pairs: list[Any] = []
    while len(pairs) < 300:
        origin, place = near_a_street(), near_a_street()
        if 100 < crow_m(origin, place) < 1500:
            pairs.append((origin, place))
    found = both(router, tmp_path, pairs)
    assert len(found) > 280
    wrong = apart(found)
    median, p90 = np.percentile(wrong, [50, 90])
    print(f"median {median:.2%}, p90 {p90:.2%}, most {max(wrong):.2%}")
    assert median < MEDIAN
    assert p90 < P90
    assert sum(one > MUCH for one in wrong) <= 3


@pytest.mark.parametrize("seed", range(6))
def test_walks_through_a_town_by_chance_are_the_same(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    town = by_chance(chance)

    def anywhere() -> Place:
        point = at(chance.uniform(0, 900), chance.uniform(0, 900))
        return point.lat, point.lon

    pairs = [(anywhere(), anywhere()) for _ in range(100)]
    found = both(PlainRouter(town.save(tmp_path / "town.osm.pbf")), tmp_path, pairs)
    assert len(found) > 20
    wrong = apart(found)
    assert np.median(wrong) < MEDIAN
    assert sum(one > MUCH for one in wrong) <= 3


def by_chance(chance: Random) -> Town:
    """A town of 10 by 10 crooked blocks; of its streets some are missing, shut or of odd kinds."""
    corners = {
        f"{x},{y}": (x * 100 + chance.uniform(-30, 30), y * 100 + chance.uniform(-30, 30))
        for x in range(10)
        for y in range(10)
    }
    town = Town(**corners)
    steps = [(x, y, 1, 0) for x in range(9) for y in range(10)]
    steps += [(x, y, 0, 1) for x in range(10) for y in range(9)]
    for x, y, east, north in steps:
        if chance.random() < 0.85:
            tags = chance.choice(KINDS) if chance.random() < 0.5 else KINDS[0]
            town.street((f"{x},{y}", f"{x + east},{y + north}"), **tags)
    for corner in chance.sample(sorted(corners), 15):
        town.gate(corner, **chance.choice(GATES))
    x, y = chance.randrange(9), chance.randrange(9)
    around = (f"{x},{y}", f"{x + 1},{y}", f"{x + 1},{y + 1}", f"{x},{y + 1}", f"{x},{y}")
    return town.square(around[:3], around[2:], highway="pedestrian")
