"""Neighbourhoods from the files that CBS, PDOK and towns publish: GeoPackage, GeoJSON, TopoJSON.

Whatever the file is in, a shape here is in metres of RD, so that distances can be measured.
"""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from shapely import force_2d, make_valid, transform, union_all
from shapely.errors import ShapelyError
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry

from geo.borders import geopackage, topojson
from geo.borders.rd import is_rd, metres

RD, WGS84 = 28992, 4326
LARGEST_DEGREE = 180.0
# CBS changed its columns through the years; spelled here without signs, in small letters.
CODE = ("buurtcode", "bucode", "buurt", "wijkcode", "wkcode", "statcode", "code", "id")
NAME = ("buurtnaam", "bunaam", "wijknaam", "wknaam", "statnaam", "naam", "name")
MUNICIPALITY = ("gemeentecode", "gmcode")
MUNICIPALITY_NAME = ("gemeentenaam", "gmnaam", "gemeente")
WATER = ("water", "h2o", "indwater")
OURS = re.compile(r"(BU|WK)(\d{4})[0-9A-Z]{2,4}")


@dataclass(frozen=True)
class Feature:
    """A neighbourhood as published. `municipality` is "GM0233"; the names may be empty."""

    code: str
    name: str
    municipality: str
    municipality_name: str
    shape: MultiPolygon


@dataclass(frozen=True)
class Skipped:
    """What was left out, and why."""

    what: str
    why: str


@dataclass
class Boundaries:
    """What a file holds: the neighbourhoods in its order, and what is no neighbourhood."""

    features: list[Feature] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def skip(self, what: str, why: str) -> None:
        """Note something that is left out."""
        self.skipped.append(Skipped(what, why))


@dataclass(frozen=True)
class Raw:
    """One feature as it stands in the file; `srs` is 0 where the file does not say."""

    columns: Mapping[str, Any]
    geometry: BaseGeometry | None
    srs: int = 0


def read_boundaries(path: Path) -> Boundaries:
    """Read a file of neighbourhoods. Raises ValueError when it is none of the kinds we know."""
    read = Boundaries()
    found: dict[str, Feature] = {}
    for raw in raw_features(path):
        feature = _feature(raw, read)
        if feature is not None:
            known = found.get(feature.code)
            found[feature.code] = _together(known, feature) if known else feature
    has_neighbourhoods = any(code.startswith("BU") for code in found)
    for feature in found.values():
        if has_neighbourhoods and feature.code.startswith("WK"):
            read.skip(_called(feature), "a district, and the file has its neighbourhoods too")
        else:
            read.features.append(feature)
    return read


# -- the kinds of file


def raw_features(path: Path) -> Iterator[Raw]:
    """Give each feature as it stands there. Raises ValueError when it is none of our kinds."""
    with path.open("rb") as file:
        begin = file.read(len(geopackage.MAGIC))
    if begin == geopackage.MAGIC:
        return (Raw(row.columns, row.geometry, row.srs) for row in geopackage.rows(path))
    if path.suffix.casefold() == ".csv":
        return _points(path)
    try:
        return iter(_json(json.loads(path.read_text(encoding="utf-8-sig"))))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, ShapelyError):
        told = "neither GeoPackage nor GeoJSON nor TopoJSON, or broken"
        raise ValueError(f"{path.name}: {told}") from None


def _json(content: Mapping[str, Any]) -> list[Raw]:
    if content["type"] == "Topology":
        return [_from_json(feature, 0) for feature in topojson.features(content)]
    stated = str(content.get("crs", ""))
    srs = RD if str(RD) in stated else 0
    return [_from_json(feature, srs) for feature in _features(content)]


def _features(content: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Those of a collection; a single feature or a bare geometry is a collection of one."""
    if content["type"] == "Feature":
        return [content]
    return [{"geometry": content}] if "coordinates" in content else list(content["features"])


def _from_json(feature: Mapping[str, Any], srs: int) -> Raw:
    return Raw(feature.get("properties") or {}, _shape(feature.get("geometry")), srs)


def _shape(geometry: Mapping[str, Any] | None) -> BaseGeometry | None:
    """None for what encloses nothing: coarse files hold outlines that shrank to a dot."""
    try:
        return shape(geometry) if geometry else None
    except (ValueError, TypeError, KeyError, IndexError, ShapelyError):
        return None


def _points(path: Path) -> Iterator[Raw]:
    """A table has no outlines: its rows are named in the report, so that nobody wonders."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            yield Raw(row, None)


# -- one feature


def _feature(raw: Raw, read: Boundaries) -> Feature | None:
    columns = {_plain(name): str(value or "").strip() for name, value in raw.columns.items()}
    code, name = _first(columns, CODE, OURS), _first(columns, NAME)
    found = OURS.fullmatch(code)
    called = f"{code or 'without a code'} {name}".strip()
    why = _unusable(columns, found, raw)
    if why or found is None:
        read.skip(called, why)
        return None
    outlines = in_metres(raw)
    if outlines is None:
        read.skip(called, "has no outline in the Netherlands that we can read")
        return None
    return Feature(
        code=code,
        name=name,
        municipality=_first(columns, MUNICIPALITY) or f"GM{found[2]}",
        municipality_name=_first(columns, MUNICIPALITY_NAME),
        shape=outlines,
    )


def _unusable(columns: Mapping[str, str], found: re.Match[str] | None, raw: Raw) -> str:
    if found is None:
        return "has no code of a neighbourhood (BU...) or district (WK...)"
    if _first(columns, WATER).casefold() in {"ja", "b", "1"}:
        return "is water: nobody lives there"
    if raw.geometry is None or raw.geometry.is_empty or raw.geometry.geom_type == "Point":
        return "is a point or empty, not an outline"
    return ""


def _plain(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def _first(
    columns: Mapping[str, str], names: tuple[str, ...], like: re.Pattern[str] | None = None
) -> str:
    values = [columns[name] for name in names if columns.get(name)]
    fitting = [value for value in values if like is None or like.fullmatch(value)]
    return next(iter(fitting or values), "")


def named(raw: Raw) -> str:
    """What a feature is called, in whichever column; empty when in none."""
    return _first({_plain(name): str(value or "") for name, value in raw.columns.items()}, NAME)


def in_metres(raw: Raw) -> MultiPolygon | None:
    """The outlines in metres of RD, mended where they cross themselves; None without any."""
    geometry = force_2d(raw.geometry)
    west, south, east, north = geometry.bounds
    if raw.srs == RD or (raw.srs != WGS84 and max(west, south, east, north) > LARGEST_DEGREE):
        flat = geometry
    else:
        flat = transform(geometry, _to_metres)
    west, south, east, north = flat.bounds
    if not (is_rd(west, south) and is_rd(east, north)):
        return None
    return _polygons(flat if flat.is_valid else make_valid(flat))


def _to_metres(lonlat: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    east, north = metres(lonlat[:, 1], lonlat[:, 0])
    return np.column_stack([east, north])


def _polygons(geometry: BaseGeometry) -> MultiPolygon | None:
    parts = [geometry] if isinstance(geometry, Polygon) else getattr(geometry, "geoms", [])
    kept = [part for part in parts if isinstance(part, Polygon) and part.area > 1]
    nested = [part for each in parts if isinstance(each, MultiPolygon) for part in each.geoms]
    return MultiPolygon([*kept, *nested]) if kept or nested else None


def _together(one: Feature, other: Feature) -> Feature:
    """Some files give a neighbourhood in pieces, each a row with the same code."""
    return replace(one, shape=_polygons(union_all([one.shape, other.shape])) or one.shape)


def _called(feature: Feature) -> str:
    return f"{feature.code} {feature.name}".strip()
