"""Which geocoder looks addresses up, chosen in the environment.

BUURTBOT_PLACES=FILE.csv takes an offline table; without it PDOK, the Dutch public service.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from geo.address_table import TableGeocoder
from geo.geocoding import Geocoder
from geo.pdok import PdokAddresses


@asynccontextmanager
async def open_geocoder(env: Mapping[str, str]) -> AsyncIterator[Geocoder]:
    """The geocoder that the environment asks for. Raises ValueError for a table with a mistake."""
    table = env.get("BUURTBOT_PLACES")
    if table:
        yield TableGeocoder.read(Path(table))
        return
    async with PdokAddresses() as pdok:
        yield pdok
