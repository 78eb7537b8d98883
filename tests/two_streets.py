"""A geocoder without a network, for scenes in which any address will do."""

from geo.geocoding import Found
from tests.street import MOERWIJK


class TwoStreets:
    """A geocoder that knows one address, in the middle of Moerwijk."""

    async def find(self, postcode: str, number: object) -> Found:
        """Any number in any postcode."""
        return Found(MOERWIJK, "Erasmusweg 12, Den Haag")

    async def find_street(self, text: str) -> Found:
        """Any street."""
        return Found(MOERWIJK, "Erasmusweg 12, Den Haag")
