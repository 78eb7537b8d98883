"""Streets where the demo neighbourhood of Delft lies: the real ones, or a grid drawn by hand."""

from pathlib import Path

from geo.streets.making.building import build
from geo.streets.walking import StreetWalks, TownsWalks
from tests.geo.streets.drawn import Town, quiet

DELFT = Path(__file__).parents[2].parent / "shared/geodata/osm/delft_merged.osm.pbf"
NOT_HERE = "the real streets of Delft (../shared/geodata) are not here"
WEST, EAST, SOUTH, NORTH, BLOCK = -3600, -1100, -1100, 1600, 100  # metres from `drawn.at(0, 0)`


def a_grid(folder: Path) -> TownsWalks:
    """Streets in both directions, a hundred metres apart, well around Schieoevers."""
    columns, rows = range(WEST, EAST, BLOCK), range(SOUTH, NORTH, BLOCK)
    town = Town(**{f"{x},{y}": (float(x), float(y)) for x in columns for y in rows})
    for x in columns:
        town.street([f"{x},{y}" for y in rows])
    for y in rows:
        town.street([f"{x},{y}" for x in columns])
    return TownsWalks([StreetWalks(town.built(folder)[0])])


def real_streets(folder: Path) -> TownsWalks:
    """Those of south-east Delft, with the Schie between its two banks."""
    out = folder / "delft.streets"
    build(DELFT, out, progress=quiet())
    return TownsWalks([StreetWalks(out)])
