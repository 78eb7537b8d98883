"""Outlines with fewer corners: neighbours keep the same border, and the error is known.

Where the shapes fit together without gaps, GEOS's coverage simplifier (3.12 and newer) takes a
corner away on both sides of a border at once. Where they do not, each is simplified alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import (
    coverage_is_valid,
    coverage_simplify,
    distance,
    get_coordinates,
    points,
    simplify,
)
from shapely.geometry import MultiPolygon, Polygon

MOST_ROUNDS = 24


@dataclass(frozen=True)
class Simplified:
    """The shapes in the order given. No corner of the true border lies further than `worst_m` off.

    `fits`: borders that were shared still are.
    """

    shapes: tuple[MultiPolygon, ...]
    worst_m: float
    fits: bool


def simplified(shapes: Sequence[MultiPolygon], *, within_m: float) -> Simplified:
    """Take corners away as long as no border moves more than `within_m` metres.

    Shapes are in metres (RD). Raises ValueError for a bound that is not above zero.
    """
    if within_m <= 0:
        raise ValueError("the bound must be more than 0 metres")
    if not shapes:
        return Simplified((), 0.0, fits=True)
    fits = bool(coverage_is_valid(list(shapes)))
    # For a coverage a step is the root of the area of a triangle that goes: long ones are flat.
    step = within_m * 4 if fits else within_m
    for _ in range(MOST_ROUNDS):
        fewer = _together(shapes, step) if fits else _each(shapes, step)
        worst = max(map(_furthest, shapes, fewer))
        if worst <= within_m:
            return Simplified(fewer, worst, fits)
        step /= 1.25
    return Simplified(tuple(shapes), 0.0, fits)


def _together(shapes: Sequence[MultiPolygon], step: float) -> tuple[MultiPolygon, ...]:
    return tuple(map(_many, coverage_simplify(list(shapes), step)))


def _each(shapes: Sequence[MultiPolygon], step: float) -> tuple[MultiPolygon, ...]:
    return tuple(_many(simplify(each, step, preserve_topology=True)) for each in shapes)


def _many(shape: MultiPolygon | Polygon) -> MultiPolygon:
    return MultiPolygon([shape]) if isinstance(shape, Polygon) else shape


def _furthest(true: MultiPolygon, fewer: MultiPolygon) -> float:
    """How far the worst corner of the true border lies from the simplified one, in metres."""
    corners = points(get_coordinates(true))
    return float(np.max(distance(corners, fewer.boundary)))
