"""The file of a street network: one line, a header in JSON, a compressed body, and the names.

    buurtbot streets 2\\n
    {"source": ..., "osm_date": ..., "bbox": ..., "licence": ..., "sha256": ..., ...}\\n
    zlib: node counts, nodes (differences along a curve), edges as compressed rows (CSR: how many
    begin at each node, and where each ends), kinds, and the shapes as differences
    zlib: the names of the streets, one on a line; who walks does not unpack them

Numbers are int32, each column as four planes of bytes: high bytes are nearly all 0 and pack well.
Lengths are not stored: they follow from the shapes.
"""

import json
import os
import tempfile
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.streets.errors import StreetsError, UnreadableStreets
from geo.streets.header import FIRST_LINE, Header, check_sum, checked
from geo.streets.network import Network


def write(path: Path, header: Header, network: Network, names: Sequence[str]) -> Header:
    """Write the file, whole or not at all. Raises StreetsError; returns the header as written."""
    body, named = zlib.compress(_body(network), 9), zlib.compress("\n".join(names).encode(), 9)
    sums = {"body_bytes": len(body), "name_bytes": len(named), "sha256": check_sum(body + named)}
    header = header.model_copy(update=sums)
    line = json.dumps(header.model_dump(), ensure_ascii=False).encode() + b"\n"
    try:
        _replace(path, FIRST_LINE + line + body + named)
    except OSError as error:
        raise StreetsError(f"{path}: cannot be written: {error.strerror or error}") from None
    return header


def _replace(path: Path, content: bytes) -> None:
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(0o644)
        Path(beside).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise


def read(path: Path) -> tuple[Header, Network]:
    """Read and check the whole file. Raises UnreadableStreets for any change or missing part."""
    header, body, _ = checked(path)
    try:
        return header, _network(zlib.decompress(body), header)
    except (zlib.error, ValueError, IndexError) as error:
        raise UnreadableStreets(f"{path}: the body does not fit the header ({error})") from None


# -- the body


def _body(network: Network) -> bytes:
    nodes = len(network.node_lat)
    inner = _inner(network.first)
    columns = (
        _steps(network.node_lat),
        _steps(network.node_lon),
        np.bincount(network.start, minlength=nodes),
        network.end - network.start,
        network.kind,
        np.diff(network.first) - 2,
        _steps(network.lat)[inner],
        _steps(network.lon)[inner],
    )
    return b"".join(_packed(column) for column in columns)


def _network(body: bytes, header: Header) -> Network:
    n, e, p = header.nodes, header.edges, header.points
    rows = _unpacked(body, (n, n, n, e, e, e, p - 2 * e, p - 2 * e))
    lat, lon, counts, ends, kind, inside, inner_lat, inner_lon = rows
    node_lat, node_lon = (np.cumsum(steps, dtype=np.int32) for steps in (lat, lon))
    start = np.repeat(np.arange(n, dtype=np.int32), counts)
    first = np.concatenate([[0], np.cumsum(inside + 2)]).astype(np.int32)
    end = start + ends
    return Network(
        node_lat,
        node_lon,
        start,
        end,
        kind.astype(np.uint8),
        first,
        _shape(first, node_lat[start], node_lat[end], inner_lat),
        _shape(first, node_lon[start], node_lon[end], inner_lon),
    )


def _shape(first: Any, start: Any, end: Any, inner: Any) -> NDArray[np.int32]:
    """Put the points of all edges after each other again: start, what is between, end."""
    shape = np.zeros(first[-1], np.int64)
    shape[_inner(first)] = inner
    whole = np.cumsum(shape)
    # The differences of an edge count from its start: take off what came before it.
    shape = whole + np.repeat(start - whole[first[:-1]], np.diff(first))
    shape[first[1:] - 1] = end
    points: NDArray[np.int32] = shape.astype(np.int32)
    return points


def _inner(first: NDArray[Any]) -> NDArray[np.bool_]:
    inner = np.ones(first[-1], np.bool_)
    inner[first[:-1]] = inner[first[1:] - 1] = False
    return inner


def _steps(values: NDArray[np.int32]) -> NDArray[np.int32]:
    steps: NDArray[np.int32] = np.diff(values, prepend=np.int32(0))
    return steps


def _packed(column: NDArray[Any]) -> bytes:
    """Small numbers of both signs become small and positive (zigzag), then planes of bytes."""
    wide = column.astype(np.int64)
    zigzag = ((wide << 1) ^ (wide >> 63)).astype("<u4")
    return zigzag.view(np.uint8).reshape(-1, 4).T.tobytes()


def _unpacked(body: bytes, sizes: tuple[int, ...]) -> list[NDArray[np.int64]]:
    if len(body) != 4 * sum(sizes) or min(sizes) < 0:
        raise ValueError("another number of nodes or edges")
    columns = np.split(np.frombuffer(body, np.uint8), np.cumsum([4 * size for size in sizes])[:-1])
    rows = []
    for column in columns:
        zigzag = np.ascontiguousarray(column.reshape(4, -1).T).view("<u4")[:, 0].astype(np.int64)
        rows.append((zigzag >> 1) ^ -(zigzag & 1))
    return rows
