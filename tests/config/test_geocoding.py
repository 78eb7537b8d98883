"""Which geocoder looks addresses up is chosen in the environment."""

from pathlib import Path

import pytest

from config.geocoding import open_geocoder
from geo.address_table import TableGeocoder
from geo.pdok import PdokAddresses

PLACES = Path(__file__).parents[2] / "config" / "demo" / "places.csv"


async def test_a_table_is_used_when_one_is_named() -> None:
    async with open_geocoder({"BUURTBOT_PLACES": str(PLACES)}) as geocoder:
        assert isinstance(geocoder, TableGeocoder)


async def test_else_the_dutch_public_service_is_asked() -> None:
    async with open_geocoder({}) as geocoder:
        assert isinstance(geocoder, PdokAddresses)


async def test_a_table_with_a_mistake_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "places.csv"
    broken.write_text("nonsense\n")
    with pytest.raises(ValueError, match=r"places\.csv"):
        async with open_geocoder({"BUURTBOT_PLACES": str(broken)}):
            pass
