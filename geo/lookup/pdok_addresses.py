"""The `Geocoder` on PDOK: what was typed becomes a point, a question back, or "unavailable".

A failure is a failure here and is never taken for "not found". Nothing of the question, which
is a home address, gets into a log line or into the words of an error.
"""

from collections.abc import Awaitable
from typing import cast

from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.location import Location

from geo.addresses import HouseNumber, street_and_number
from geo.lookup.failures import answered
from geo.lookup.geocoding import MOST_SUGGESTIONS, Answer, NotFound
from geo.lookup.houses import House, choose, choose_in_street, plain_suffix, suggest
from geo.lookup.over_network import OverNetwork
from geo.lookup.pdok import DOMAIN, Address, PdokGeocoder, Suggestions


class PdokAddresses(OverNetwork):
    """Use as `async with PdokAddresses() as addresses`."""

    def __init__(
        self,
        *,
        timeout_s: float = 3.0,
        domain: str = DOMAIN,
        scheme: str = "https",
        proxies: object = DEFAULT_SENTINEL,
        user_agent: str | None = None,
    ) -> None:
        """Wait at most `timeout_s` seconds for an answer; the rest as every geopy geocoder."""
        super().__init__(
            PdokGeocoder,
            timeout_s=timeout_s,
            domain=domain,
            scheme=scheme,
            proxies=proxies,
            user_agent=user_agent,
        )

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return where this number is, or the numbers of that postcode that do exist."""
        here = f"postcode:{postcode}"
        question = f"{postcode} {number.number}"

        async def look() -> Answer:
            exact = await self._ask(question, here, f"huisnummer:{number.number}")
            if exact:
                return choose(exact, number)
            return suggest(await self._ask(postcode, here))

        return await answered(look)

    async def find_street(self, text: str) -> Answer:
        """Return where the one address of that street and number is, or labels of more.

        What PDOK does not know at all is asked once more as a suggestion: it mends misspellings.
        """
        wanted = street_and_number(text)
        if wanted is None:
            return NotFound()

        async def look() -> Answer:
            near = await self._ask(text)
            return choose_in_street(near, wanted) if near else await self._alike(text)

        return await answered(look)

    async def _ask(self, words: str, *filters: str) -> list[House]:
        asked = self.geocoder.geocode(words, filters=filters, exactly_one=False, limit=20)
        return [_house(each.raw) for each in await cast("Awaitable[list[Location]]", asked)]

    async def _alike(self, text: str) -> Answer:
        asked = self.geocoder.suggest(text, limit=MOST_SUGGESTIONS)
        told = await cast("Awaitable[Suggestions]", asked)
        if told.docs or not told.spellings:
            return NotFound(tuple(dict.fromkeys(each.weergavenaam for each in told.docs)))
        return suggest(await self._ask(told.spellings[0]))


def _house(address: Address) -> House:
    return House(
        point=address.point,
        label=address.weergavenaam,
        street=address.straatnaam,
        number=address.huisnummer,
        suffix=plain_suffix(address.huis_nlt.removeprefix(str(address.huisnummer))),
        postcode=address.postcode,
        code=address.buurtcode,
    )
