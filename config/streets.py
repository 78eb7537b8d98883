"""Which street networks are used: BUURTBOT_STREETS names one file, or a folder of *.streets.

Without any, and outside them, distances are estimates and are told as such.
"""

from collections.abc import Mapping
from pathlib import Path

from config.mistakes import Mistake, WrongConfig
from geo.streets.errors import UnreadableStreets
from geo.streets.file import read_header
from geo.streets.walking import StreetWalks, TownsWalks
from geo.walking import CrowEstimate, WalkingDistance

STREETS = "BUURTBOT_STREETS"
REMEDY = "Make one: buurtbot geo build TOWN.osm.pbf --out TOWN.streets"


def choose_walks(env: Mapping[str, str]) -> WalkingDistance:
    """The walking distances that the environment asks for. Raises WrongConfig for no such file."""
    stated = env.get(STREETS, "").strip()
    if not stated:
        return CrowEstimate()
    path = Path(stated)
    files = sorted(path.glob("*.streets")) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        raise WrongConfig([Mistake("environment", 0, f"{STREETS}: nothing at {path}", REMEDY)])
    for file in files:
        _check(file)
    return TownsWalks([StreetWalks(file) for file in files])


def _check(file: Path) -> None:
    """Read no more than the header: a town is read when somebody in it asks for help."""
    try:
        read_header(file)
    except UnreadableStreets as wrong:
        raise WrongConfig([Mistake("environment", 0, f"{STREETS}: {wrong}", REMEDY)]) from None
