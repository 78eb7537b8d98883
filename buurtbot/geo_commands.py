"""`buurtbot geo ...`: streets, addresses and boundaries, made and asked."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from buurtbot.terminal import CANNOT, Commands, complain, let_go_of_stdout, tell


def _geo_build(given: argparse.Namespace) -> int:
    from geo.streets.commands import build_command

    return _plainly(lambda: build_command(given.map, given.out, ferries=given.ferries))


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
    return _plainly(lambda: walk_command(given.graph, avoid=avoid))


def _plainly(command: Callable[[], int]) -> int:
    """Carry out a command about streets; what is wrong with a file is told in one line."""
    from geo.streets.errors import StreetsError

    try:
        status = command()
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_stdout()
        complain(f"Stopped half-way: {error.strerror or error}")
        return CANNOT
    except StreetsError as error:
        complain(str(error))
        return CANNOT
    return status


def _geo_neighbourhoods(given: argparse.Namespace) -> int:
    from config.neighbourhood_files import write_neighbourhoods

    tell(str(write_neighbourhoods(given.source, given.out, municipality=given.municipality)))
    return 0


def _geo_places(given: argparse.Namespace) -> int:
    from geo.place_file import write_places

    try:
        tell(f"{write_places(given.table, given.out):,} addresses are in {given.out}.")
    except (OSError, ValueError) as error:
        complain(str(error))
        return CANNOT
    return 0


GEO_COMMANDS: Commands = {
    "build": (
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
    "walk": (
        _geo_walk,
        "answer lines o_lat,o_lon,d_lat,d_lon with metres on foot",
        {
            "graph": {"type": Path, "metavar": "GRAPH", "help": "made by geo build"},
            "--no-stairs": {"action": "store_true", "help": "as with a pram or a wheelchair"},
            "--no-ferry": {"action": "store_true", "help": "only over land"},
        },
    ),
    "neighbourhoods": (
        _geo_neighbourhoods,
        "write config files from a file with boundaries",
        {
            "--from": {"type": Path, "required": True, "metavar": "FILE", "dest": "source"},
            "--out": {"type": Path, "required": True, "metavar": "DIR"},
            "--municipality": {"default": "", "metavar": "GM0344"},
        },
    ),
    "places": (
        _geo_places,
        "make an address file from a table of addresses",
        {
            "table": {"type": Path, "metavar": "TABLE.csv"},
            "--out": {"type": Path, "required": True, "metavar": "FILE"},
        },
    ),
}
