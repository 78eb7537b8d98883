"""TopoJSON: borders that neighbours share are written once, as arcs; here they become polygons.

Source: the TopoJSON format specification 1.0 (arcs, delta encoding, "~i" for an arc backwards).
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

Line = list[tuple[float, float]]


def features(topology: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Give each geometry of each layer as a GeoJSON feature; points stay points.

    Raises KeyError, TypeError, IndexError or ValueError for what is not TopoJSON.
    """
    arcs = [_line(arc, topology.get("transform")) for arc in topology["arcs"]]
    for layer in topology["objects"].values():
        for geometry in layer.get("geometries", [layer]):
            known = {"id": geometry.get("id"), **(geometry.get("properties") or {})}
            yield {"properties": known, "geometry": _geometry(geometry, arcs)}


def _line(arc: Sequence[Sequence[float]], transform: Mapping[str, Any] | None) -> Line:
    """The corners of an arc; with a transform they are steps on a grid, one from the other."""
    if transform is None:
        return [(x, y) for x, y, *_ in arc]
    (wide, high), (west, south) = transform["scale"], transform["translate"]
    columns = accumulate(step[0] for step in arc)
    rows = accumulate(step[1] for step in arc)
    return [(x * wide + west, y * high + south) for x, y in zip(columns, rows, strict=True)]


def _geometry(geometry: Mapping[str, Any], arcs: Sequence[Line]) -> dict[str, Any]:
    kind = geometry.get("type")
    match kind:
        case "Polygon":
            rings = [_ring(ring, arcs) for ring in geometry["arcs"]]
            return {"type": kind, "coordinates": rings}
        case "MultiPolygon":
            parts = [[_ring(ring, arcs) for ring in part] for part in geometry["arcs"]]
            return {"type": kind, "coordinates": parts}
        case _:
            return {"type": kind, "coordinates": []}


def _ring(numbers: Sequence[int], arcs: Sequence[Line]) -> Line:
    """The arcs behind each other; the last corner of one is the first of the next."""
    ring: Line = []
    for number in numbers:
        line = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += line[1:] if ring else line
    return ring
