"""Metres between points by the thousand: the arrays' side of `geo.walking.crow_m`.

Degrees are float64 arrays, WGS84. Over a town the flat formula is true to a millimetre.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.walking import ECCENTRICITY2, EQUATOR_M

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
MICRO = 1e-6  # nodes are kept as whole millionths of a degree: 11 cm


def per_degree(lat: Any) -> tuple[Floats, Floats]:
    """Return the metres in a degree north and in a degree east, at these latitudes."""
    phi = np.radians(lat)
    bend = 1 - ECCENTRICITY2 * np.sin(phi) ** 2
    north = np.radians(EQUATOR_M * (1 - ECCENTRICITY2) / bend**1.5)
    east = np.radians(EQUATOR_M / np.sqrt(bend) * np.cos(phi))
    return north, east


def metres(lat1: Any, lon1: Any, lat2: Any, lon2: Any) -> Floats:
    """Return the straight lines between two rows of points."""
    lat1, lat2 = np.asarray(lat1, np.float64), np.asarray(lat2, np.float64)
    north, east = per_degree((lat1 + lat2) / 2)
    line: Floats = np.hypot((lat2 - lat1) * north, (np.asarray(lon2) - lon1) * east)
    return line


def in_space(lat: Any, lon: Any) -> Floats:
    """Return points as x, y, z in metres (n, 3): near each other there is near each other here."""
    phi, lam = np.radians(lat), np.radians(lon)
    curve = EQUATOR_M / np.sqrt(1 - ECCENTRICITY2 * np.sin(phi) ** 2)
    flat = curve * np.cos(phi)
    up = curve * (1 - ECCENTRICITY2) * np.sin(phi)
    return np.stack([flat * np.cos(lam), flat * np.sin(lam), up], axis=-1)


def to_segments(lat: Floats, lon: Floats, lats: Floats, lons: Floats) -> tuple[Floats, Floats]:
    """Return metres from points (n,) to segments (n, 2), and where along it (0..1) is nearest."""
    north, east = per_degree(lat)
    x, y = (lons - lon[:, None]) * east[:, None], (lats - lat[:, None]) * north[:, None]
    along_x, along_y = x[:, 1] - x[:, 0], y[:, 1] - y[:, 0]
    length2 = np.maximum(along_x**2 + along_y**2, 1e-12)
    part = np.clip(-(x[:, 0] * along_x + y[:, 0] * along_y) / length2, 0.0, 1.0)
    return np.hypot(x[:, 0] + part * along_x, y[:, 0] + part * along_y), part
