"""Which street networks are used: BUURTBOT_STREETS names one file, or a folder of *.streets.

Without any, and outside them, distances are estimates and are told as such.
"""

from collections.abc import Mapping
from pathlib import Path

from config.mistakes import Mistake, WrongConfig
from geo.streets.walking import StreetWalks, TownsWalks
from geo.walking import CrowEstimate, WalkingDistance

STREETS = "BUURTBOT_STREETS"


def choose_walks(env: Mapping[str, str]) -> WalkingDistance:
    """The walking distances that the environment asks for. Raises WrongConfig for no such file."""
    stated = env.get(STREETS, "").strip()
    if not stated:
        return CrowEstimate()
    path = Path(stated)
    files = sorted(path.glob("*.streets")) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        remedy = "Make one: buurtbot geo build TOWN.osm.pbf --out TOWN.streets"
        raise WrongConfig([Mistake("environment", 0, f"{STREETS}: nothing at {path}", remedy)])
    towns = [StreetWalks(file) for file in files]
    for town in towns:
        town.load()
    return TownsWalks(towns)
