"""Which geocoder looks addresses up, chosen in the environment.

BUURTBOT_GEOCODER      pdok (the Dutch public service; what else is named nothing), nominatim,
                       photon or pelias (your own), or table (only BUURTBOT_PLACES, no network)
BUURTBOT_GEOCODER_URL  where your own service is, such as http://photon:2322
BUURTBOT_PLACES        a table of addresses: CSV, or what `buurtbot geo places` made of one. It is
                       asked first; without BUURTBOT_GEOCODER it is the only one that is asked
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
)
from pathlib import Path
from typing import Final, cast

from config.core.mistakes import Mistake, WrongConfig
from config.environment.own_service import own_address
from geo.lookup.address_table import Table, TableGeocoder
from geo.lookup.chain import Chain, WithStreetNames
from geo.lookup.geocoding import Geocoder
from geo.lookup.pdok_addresses import PdokAddresses
from geo.lookup.place_file import PlaceFile, is_place_file
from geo.lookup.self_hosted import SERVICES, Kind, SelfHostedAddresses
from geo.lookup.spelling import StreetNames

WHICH, WHERE, PLACES = "BUURTBOT_GEOCODER", "BUURTBOT_GEOCODER_URL", "BUURTBOT_PLACES"
EXAMPLE: Final = "http://photon:2322"
CHOICES: Final = ("pdok", *SERVICES, "table")
# They are for trying out; their rules forbid a service like ours, and they would see every home.
PUBLIC: Final = frozenset(
    {"nominatim.openstreetmap.org", "photon.komoot.io", "api.geocode.earth", "pelias.github.io"}
)


@asynccontextmanager
async def open_geocoder(
    env: Mapping[str, str], *, streets: StreetNames | None = None
) -> AsyncIterator[Geocoder]:
    """The geocoder that the environment asks for. Raises WrongConfig that says what to mend.

    `streets` are those of the street network: what may have been meant, where nothing is found.
    """
    which = _which(env)
    async with AsyncExitStack() as stack:
        table = stack.enter_context(_table(env)) if env.get(PLACES) else None
        if which == "table":
            if table is None:
                raise _wrong(f"{WHICH} is table, and there is none", f"Set {PLACES} to a file.")
            yield _mending(table, streets)
            return
        far = await stack.enter_async_context(_service(which, env))
        yield _mending(Chain(table, far) if table else far, streets)


def _mending(geocoder: Geocoder, streets: StreetNames | None) -> Geocoder:
    return WithStreetNames(geocoder, streets) if streets else geocoder


def _which(env: Mapping[str, str]) -> str:
    stated = env.get(WHICH, "").strip().casefold()
    which = stated or ("table" if env.get(PLACES) else "pdok")
    if which not in CHOICES:
        raise _wrong(f"{WHICH}: {stated!r} is none", f"Choose one of {', '.join(CHOICES)}.")
    return which


@contextmanager
def _table(env: Mapping[str, str]) -> Iterator[Table]:
    path = Path(env[PLACES])
    try:
        table = PlaceFile(path) if is_place_file(path) else TableGeocoder.read(path)
    except OSError as error:
        raise _wrong(f"{PLACES}: {path}: {error.strerror}", "Name a file that is there.") from None
    except ValueError as error:
        remedy = (
            "Mend that line, or make the file anew; geo/lookup/place_rows.py says what it holds."
        )
        raise _wrong(f"{PLACES}: {error}", remedy) from None
    try:
        yield table
    finally:
        if isinstance(table, PlaceFile):
            table.close()


def _service(which: str, env: Mapping[str, str]) -> AbstractAsyncContextManager[Geocoder]:
    stated = env.get(WHERE, "").strip()
    if which == "pdok" and not stated:
        return PdokAddresses()
    scheme, domain = _address(stated, which)
    if which == "pdok":
        return PdokAddresses(domain=domain, scheme=scheme)
    return SelfHostedAddresses(cast("Kind", which), domain=domain, scheme=scheme)


def _address(stated: str, which: str) -> tuple[str, str]:
    """Scheme, and host with port and path."""
    if not stated:
        raise _wrong(f"{WHERE} is missing, and {which} needs one", f"Give it as {EXAMPLE}")
    if which == "pdok":
        return own_address(WHERE, stated, example=EXAMPLE)
    remedy = f"Use {WHICH}=pdok, or a {which} of your own."
    return own_address(WHERE, stated, example=EXAMPLE, public=PUBLIC, remedy=remedy)


def _wrong(what: str, remedy: str) -> WrongConfig:
    return WrongConfig([Mistake("environment", 0, what, remedy)])
