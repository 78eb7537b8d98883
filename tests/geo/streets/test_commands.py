"""`geo walk` answers every line with one line, whatever is in it, and by the wishes one has."""

import io
from pathlib import Path

import pytest

from geo.streets.commands import UNREACHABLE, UNREADABLE, walk_command
from geo.streets.graph import Avoid
from tests.geo.streets.drawn import Town, at

HERE, THERE = at(0, 0), at(200, 0)
GOOD = f"{HERE.lat},{HERE.lon},{THERE.lat},{THERE.lon}"


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """Steps and a ferry lead straight on for 200 m; round by land it is 600 m."""
    town = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(0, 200), e=(200, 200)).street("adec")
    town.street("ab", highway="steps").street("bc", route="ferry")
    return town.built(tmp_path)[0]


def answers(network: Path, given: bytes, **avoid: bool) -> list[str]:
    """What is answered to these bytes."""
    out = io.StringIO()
    assert walk_command(network, io.BytesIO(given), out, avoid=Avoid(**avoid)) == 0
    return out.getvalue().splitlines()


def metres(network: Path, line: str, **avoid: bool) -> float:
    """The metres in the one answer to one line."""
    (answer,) = answers(network, line.encode(), **avoid)
    walked, how = answer.split(",")
    assert how == "street"
    return float(walked)


@pytest.mark.parametrize(
    "line",
    [
        GOOD,
        f"{GOOD}\n",
        f"{GOOD}\r\n",
        f"\ufeff{GOOD}\r\n",
        "  " + GOOD.replace(",", " ,\t") + "  \n",
        f"{HERE.lat:.9e},{HERE.lon:.9E},+{THERE.lat},{THERE.lon}00",
    ],
    ids=["no end", "unix", "windows", "with a mark", "spaces", "scientific"],
)
def test_numbers_may_be_written_in_many_ways(network: Path, line: str) -> None:
    assert metres(network, line) == pytest.approx(200, abs=1)


def test_every_line_gets_one_answer_in_its_place(network: Path) -> None:
    three, five = GOOD.rpartition(",")[0], f"{GOOD},1"
    unreadable = ["", "   ", "o_lat,o_lon,d_lat,d_lon", three, five, f"{GOOD},", "\x00", "\xff"]
    unreadable += [GOOD.replace(str(HERE.lat), what) for what in ("nan", "inf", "-inf", "91", "")]
    unreadable += [GOOD.replace(str(THERE.lon), what) for what in ("181", "4,4", "4;4", "1e999")]
    unreadable += [f"{GOOD}{'0' * 1000}", "1," * 100_000]
    given = "\r\n".join(f"{line}\r\n{GOOD}" for line in unreadable)
    told = answers(network, given.encode("latin-1"))
    assert told[0::2] == [UNREADABLE] * len(unreadable)
    assert len({*told[1::2]} - {UNREADABLE}) == 1
    assert len(told) == 2 * len(unreadable)


def test_nothing_asked_is_nothing_answered(network: Path) -> None:
    assert answers(network, b"") == []
    assert answers(network, b"\n\n") == [UNREADABLE] * 2


def test_outside_of_the_map_nothing_can_be_reached(network: Path) -> None:
    inside, outside = f"{HERE.lat},{HERE.lon}", "-33.9,151.2"
    for line in (f"{inside},{outside}", f"{outside},{inside}", f"{outside},{outside}"):
        assert answers(network, line.encode()) == [UNREACHABLE]


def test_who_avoids_stairs_or_ferries_walks_round(network: Path) -> None:
    assert metres(network, GOOD) == pytest.approx(200, abs=1)
    for avoid in ({"steps": True}, {"ferry": True}, {"steps": True, "ferry": True}):
        assert metres(network, GOOD, **avoid) == pytest.approx(600, abs=1)
