"""`buurtbot geo ...`: streets, addresses and boundaries, made and asked."""

import argparse
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from buurtbot.failures import Exit, Failed
from buurtbot.terminal import Command, tell


def _geo_build(given: argparse.Namespace) -> int:
    from geo.streets.commands import build_command

    return build_command(given.map, given.out, ferries=given.ferries)


def _geo_walk(given: argparse.Namespace) -> int:
    """Read lines o_lat,o_lon,d_lat,d_lon and answer each with one line, at once:

    1493.1,street      metres on foot over the streets, from door to door
    -,unreachable      there is no way, or no street within 60 m of one of the two
    -,unreadable       not four numbers on the globe; an empty line gets this too

    Spaces around numbers, 5.2e1 and line ends of Windows are all right.
    """
    from geo.streets.commands import walk_command
    from geo.streets.graph import Avoid

    avoid = Avoid(steps=given.no_stairs, ferry=given.no_ferry)
    return walk_command(given.graph, avoid=avoid)


def _geo_neighbourhoods(given: argparse.Namespace) -> int:
    from config.network.neighbourhood_files import write_neighbourhoods

    tell(str(write_neighbourhoods(given.source, given.out, municipality=given.municipality)))
    return 0


def _geo_places(given: argparse.Namespace) -> int:
    from geo.lookup.place_file import write_places

    try:
        tell(f"{write_places(given.table, given.out):,} addresses are in {given.out}.")
    except ValueError as error:
        raise Failed(str(error), Exit.CONFIG) from None
    except sqlite3.OperationalError as error:
        raise Failed(f"{given.out} cannot be written: {error}.", Exit.MACHINE) from None
    return 0


COMMANDS: Final[Mapping[str, Command]] = {
    "build": Command(
        _geo_build,
        "make the street network of a town from an OpenStreetMap extract",
        {
            "map": {"type": Path, "metavar": "TOWN.osm.pbf"},
            "--out": {"type": Path, "required": True, "metavar": "FILE"},
            "--no-ferries": {
                "dest": "ferries",
                "action": "store_false",
                "help": "leave them out of the file, for everybody",
            },
        },
    ),
    "walk": Command(
        _geo_walk,
        "answer lines o_lat,o_lon,d_lat,d_lon with metres on foot",
        {
            "graph": {"type": Path, "metavar": "GRAPH", "help": "made by geo build"},
            "--no-stairs": {"action": "store_true", "help": "as with a pram or a wheelchair"},
            "--no-ferry": {"action": "store_true", "help": "only over land"},
        },
    ),
    "neighbourhoods": Command(
        _geo_neighbourhoods,
        "write config files from a file with boundaries",
        {
            "--from": {"type": Path, "required": True, "metavar": "FILE", "dest": "source"},
            "--out": {"type": Path, "required": True, "metavar": "DIR"},
            "--municipality": {"default": "", "metavar": "GM0344"},
        },
    ),
    "places": Command(
        _geo_places,
        "make an address file from a table of addresses",
        {
            "table": {"type": Path, "metavar": "TABLE.csv"},
            "--out": {"type": Path, "required": True, "metavar": "FILE"},
        },
    ),
}
