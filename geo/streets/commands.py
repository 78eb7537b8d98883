"""The commands `geo build` and `geo walk`: plain functions for `buurtbot/commands/geo.py`.

They raise StreetsError with one line of text for whoever typed the command.
"""

import codecs
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, TextIO

import numpy as np

from geo.point import Point
from geo.streets.graph import NOTHING, Avoid, StreetGraph
from geo.streets.header import Header
from geo.streets.making.progress import Progress
from geo.walking import crow_m

UNREADABLE: Final = "-,unreadable"
UNREACHABLE: Final = "-,unreachable"
LONGEST_LINE: Final = 1000
# Most walks are within this, and a bounded search takes a tenth of the time of one without.
LIKELY_TIMES: Final = 3
LIKELY_M: Final = 500.0


def build_command(source: Path, out: Path, *, ferries: bool, tell: TextIO | None = None) -> int:
    """Make the street network of a town and tell what was left out; the exit status."""
    from geo.streets.making.building import build  # noqa: PLC0415  osmium is an extra

    header = build(source, out, ferries=ferries, progress=Progress())
    (tell or sys.stdout).writelines(f"{line}\n" for line in report(header))
    return 0


def report(header: Header) -> Iterator[str]:
    """Yield the lines that tell what is in a network and what was left out of it."""
    packed = header.body_bytes + header.name_bytes
    per_1000_km = packed / max(header.street_km, 0.001) / 1000
    yield f"{header.street_km:,.1f} km of street from {header.source}, of {header.osm_date}"
    yield f"{header.nodes:,} crossings, {header.edges:,} stretches of street"
    yield f"{header.names:,} names of streets"
    yield f"{packed:,} bytes, {per_1000_km:.2f} MB per 1,000 km"
    yield header.licence
    yield "Left out:" if header.dropped else "Nothing was left out."
    for why, count in header.dropped.items():
        yield f"  {count:>9,}  {why}"


def walk_command(
    graph: Path,
    lines: BinaryIO | None = None,
    out: TextIO | None = None,
    *,
    avoid: Avoid = NOTHING,
) -> int:
    """Answer each line `o_lat,o_lon,d_lat,d_lon` with one line: metres and how; the exit status.

    `1493.1,street`; `-,unreachable` when there is no way, or no street within 60 m of an end;
    `-,unreadable` for a line that is not four numbers on the globe, such as an empty one.
    """
    streets = StreetGraph.load(graph)
    into = out or sys.stdout
    for answer in answers(streets, _lines(lines or sys.stdin.buffer), avoid):
        into.write(f"{answer}\n")
        into.flush()
    return 0


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Yield each line, "" for one that is too long to be read, so that memory has a bound."""
    mark = codecs.BOM_UTF8  # what some editors put before the first line
    while line := stream.readline(LONGEST_LINE):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE)
        whole = len(line) < LONGEST_LINE or line.endswith(b"\n")
        yield line.removeprefix(mark).decode("ascii", errors="replace") if whole else ""
        mark = b""


def answers(streets: StreetGraph, lines: Iterable[str], avoid: Avoid = NOTHING) -> Iterator[str]:
    """Yield the answer to each line, one at a time; never raises for what is in a line."""
    for line in lines:
        ends = _ends(line)
        yield UNREADABLE if ends is None else _answer(streets, *ends, avoid)


def _ends(line: str) -> tuple[Point, Point] | None:
    words = line.split(",")
    try:
        o_lat, o_lon, d_lat, d_lon = (float(word) for word in words)
        return Point(o_lat, o_lon), Point(d_lat, d_lon)
    except ValueError:
        return None


def _answer(streets: StreetGraph, origin: Point, place: Point, avoid: Avoid) -> str:
    begin, end = (
        streets.snap(np.array([point.lat]), np.array([point.lon]), avoid)
        for point in (origin, place)
    )
    for limit_m in (LIKELY_TIMES * crow_m(origin, place) + LIKELY_M, np.inf):
        metres = float(streets.metres(begin, end, limit_m, avoid)[0])
        if np.isfinite(metres):
            return f"{metres:.1f},street"
    return UNREACHABLE
