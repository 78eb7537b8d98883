"""Where the postcodes of a neighbourhood are, asked of PDOK: for a border around them."""

from collections.abc import Awaitable, Sequence
from typing import cast

from geopy.location import Location

from geo.lookup.over_network import OverNetwork
from geo.lookup.pdok import DOMAIN, MOST_ROWS, Address, PdokGeocoder
from geo.point import Point

MOST_PAGES = 10  # a thousand postcodes that begin with the same four digits do not exist


class PdokPostcodes(OverNetwork):
    """Use as `async with PdokPostcodes() as postcodes`."""

    def __init__(
        self, *, timeout_s: float = 10.0, domain: str = DOMAIN, scheme: str = "https"
    ) -> None:
        """Wait at most `timeout_s` seconds for each answer."""
        super().__init__(PdokGeocoder, timeout_s=timeout_s, domain=domain, scheme=scheme)

    async def places(self, begins: str) -> list[Point]:
        """Return the middle of each postcode that is "2531AB", or begins with "2531".

        Raises geopy's errors when PDOK cannot be asked.
        """
        found: list[Point] = []
        for page in range(MOST_PAGES):
            asked = self.geocoder.postcodes(begins, start=page * MOST_ROWS)
            docs = await cast("Awaitable[Sequence[Location]]", asked)
            found += [_point(doc.raw) for doc in docs]
            if len(docs) < MOST_ROWS:
                break
        return found


def _point(address: Address) -> Point:
    return address.point
