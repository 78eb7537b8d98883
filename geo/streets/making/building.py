"""Make a street network of a town or a province, and tell what was left out."""

from collections.abc import Mapping
from pathlib import Path

from geo.streets.errors import StreetsError, UnreadableMap
from geo.streets.file import write
from geo.streets.flat import MICRO
from geo.streets.header import MOST_NAMES, Header
from geo.streets.making.merging import merge
from geo.streets.making.progress import Progress
from geo.streets.making.reading import RawStreets, read_map
from geo.streets.network import Network


def build(
    source: Path, out: Path, *, ferries: bool = True, progress: Progress | None = None
) -> Header:
    """Write the walking network of `source` (.osm.pbf) to `out`; return its header.

    Raises UnreadableMap for what cannot be read and StreetsError for what cannot be written;
    then `out` is as it was.
    """
    if not out.parent.is_dir():
        raise StreetsError(f"{out}: there is no folder {out.parent}")
    if out.exists() and not out.is_file():  # a device, such as /dev/null, would be replaced
        raise StreetsError(f"{out}: cannot be written: it is there, and it is not a file")
    progress = progress or Progress()
    raw = read_map(source, ferries=ferries, progress=progress)
    progress.begin("Merging")
    dropped = raw.dropped.copy()
    network = merge(raw, dropped)
    if not len(network.start):
        raise UnreadableMap(f"{source}: its streets have no places; is the file cut short?")
    dropped["name of a street, beyond the most we keep"] = len(raw.names[MOST_NAMES:])
    header = header_of(network, raw, source=source.name, dropped=dropped)
    written = write(out, header, network, raw.names[:MOST_NAMES])
    progress.end(f"{written.street_km:,.1f} km of street, {written.edges:,} edges")
    return written


def header_of(
    network: Network, raw: RawStreets, *, source: str, dropped: Mapping[str, int]
) -> Header:
    """Describe a network; the box is the one the map says, else the one around all streets."""
    lat, lon = network.lat * MICRO, network.lon * MICRO
    south, west, north, east = raw.box or (lat.min(), lon.min(), lat.max(), lon.max())
    return Header(
        source=source,
        osm_date=raw.osm_date,
        bbox=(float(south), float(west), float(north), float(east)),
        nodes=len(network.node_lat),
        edges=len(network.start),
        points=len(network.lat),
        names=len(raw.names[:MOST_NAMES]),
        street_km=round(float(network.lengths().sum()) / 1000, 3),
        dropped={why: count for why, count in dropped.items() if count},
    )
