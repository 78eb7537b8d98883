"""Who says how far it is on foot, chosen in the environment.

BUURTBOT_STREETS       a street network, or a folder of *.streets; when it is not there, those that
                       lie in the config folder (of the demo: in its own)
BUURTBOT_VALHALLA_URL  where your own Valhalla is, such as http://valhalla:8002; its tiles should
                       be made with admins (geo/valhalla.py says why)

Where a network knows the streets it is asked, elsewhere Valhalla, and where neither can tell there
are estimates, which are told as such. For a wheelchair or pram Valhalla comes before the network:
it knows surfaces and what is marked as no way for wheelchairs, a network knows only steps.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from config.core.mistakes import Mistake, WrongConfig
from config.environment.own_service import own_address
from geo.lookup.spelling import StreetNames
from geo.streets.errors import UnreadableStreets
from geo.streets.header import read_header, read_names
from geo.streets.walking import StreetWalks, TownsWalks
from geo.valhalla import ValhallaWalks, open_valhalla
from geo.walking import CrowEstimate, WalkingDistance, WheelsApart

STREETS, VALHALLA = "BUURTBOT_STREETS", "BUURTBOT_VALHALLA_URL"
REMEDY = "Make one: buurtbot geo build TOWN.osm.pbf --out TOWN.streets"
EXAMPLE: Final = "http://valhalla:8002"
# Volunteers run the first two for trying out; all of them would see where everybody lives.
PUBLIC: Final = frozenset({"openstreetmap.de", "openstreetmap.org", "stadiamaps.com"})


def with_streets(env: Mapping[str, str], folder: Path) -> Mapping[str, str]:
    """The environment; when it names no streets, with those that lie in this folder."""
    here = any(folder.glob("*.streets"))
    return env if env.get(STREETS) or not here else {**env, STREETS: str(folder)}


def told_of(env: Mapping[str, str]) -> str:
    """One line for the operator: what distances are. Raises WrongConfig."""
    files = _files(env.get(STREETS, "").strip())
    if not files:
        return "Distances are estimates: there is no street network."
    return f"Distances over the streets of {', '.join(file.stem for file in files)}."


@asynccontextmanager
async def open_walks(env: Mapping[str, str]) -> AsyncIterator[WalkingDistance]:
    """The walking distances that the environment asks for. Raises WrongConfig, with a remedy."""
    files = _files(env.get(STREETS, "").strip())
    address = _address(env.get(VALHALLA, "").strip())
    estimate = CrowEstimate()
    if not address:
        yield _over_streets(files, estimate)
        return
    async with open_valhalla(address) as valhalla:
        feet = _over_streets(files, ValhallaWalks(valhalla, estimate))
        # The same networks for both, so that each is in memory once.
        yield WheelsApart(wheels=ValhallaWalks(valhalla, feet), feet=feet)


def _over_streets(files: list[Path], otherwise: WalkingDistance) -> WalkingDistance:
    if not files:
        return otherwise
    towns = [StreetWalks(file, otherwise=otherwise) for file in files]
    return TownsWalks(towns, otherwise=otherwise)


def _files(stated: str) -> list[Path]:
    if not stated:
        return []
    path = Path(stated)
    files = sorted(path.glob("*.streets")) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        raise WrongConfig([Mistake("environment", 0, f"{STREETS}: nothing at {path}", REMEDY)])
    for file in files:
        _check(file)
    return files


def _check(file: Path) -> None:
    """Read no more than the header: a town is read when somebody in it asks for help."""
    try:
        read_header(file)
    except UnreadableStreets as wrong:
        raise WrongConfig([Mistake("environment", 0, f"{STREETS}: {wrong}", REMEDY)]) from None


def _address(stated: str) -> str:
    if not stated:
        return ""
    remedy = "Run a Valhalla of your own, or leave it out."
    return "://".join(own_address(VALHALLA, stated, example=EXAMPLE, public=PUBLIC, remedy=remedy))


def street_names(env: Mapping[str, str]) -> StreetNames | None:
    """The names of all streets in these networks; None without any. Raises WrongConfig.

    Read once, without the streets themselves: a network that is replaced while the service runs
    brings its new names at the next start.
    """
    files = _files(env.get(STREETS, "").strip())
    try:
        names = {name for file in files for name in read_names(file)}
    except UnreadableStreets as wrong:
        raise WrongConfig([Mistake("environment", 0, f"{STREETS}: {wrong}", REMEDY)]) from None
    return StreetNames(sorted(names)) if names else None
