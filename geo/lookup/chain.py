"""Several ways to look an address up, one after the other."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from geo.addresses import HouseNumber, StreetAddress, street_and_number
from geo.lookup.geocoding import MOST_SUGGESTIONS, Answer, Found, Geocoder, NotFound
from geo.lookup.spelling import StreetNames

MOST_TRIED = 3
Ask = Callable[[Geocoder], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Chain:
    """The `Geocoder` that asks `near` (a table: free, here, always there) and then `far`.

    What is found first counts. When `far` cannot tell, the answer is that it cannot: "not found"
    in a table is no proof that an address does not exist.
    """

    near: Geocoder
    far: Geocoder

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return where this number in this postcode is."""
        return await self._first(lambda one: one.find(postcode, number))

    async def find_street(self, text: str) -> Answer:
        """Return where this street and number is; suggestions of both."""
        return await self._first(lambda one: one.find_street(text))

    async def _first(self, ask: Ask) -> Answer:
        here = await ask(self.near)
        if isinstance(here, Found):
            return here
        there = await ask(self.far)
        if isinstance(here, NotFound) and isinstance(there, NotFound):
            both = dict.fromkeys((*there.suggestions, *here.suggestions))
            return NotFound(tuple(both)[:MOST_SUGGESTIONS])
        return there


@dataclass(frozen=True, slots=True)
class WithStreetNames:
    """The `Geocoder` that, where another finds nothing, says which street may have been meant.

    `names` are those of street networks, of one town or of several. Which town a name belongs to
    they do not say, so each is looked up first: only what is known there is suggested.
    """

    geocoder: Geocoder
    names: StreetNames

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return what the other finds: a postcode has no spelling to mend."""
        return await self.geocoder.find(postcode, number)

    async def find_street(self, text: str) -> Answer:
        """Return what the other finds, or up to three streets that look like it."""
        answer = await self.geocoder.find_street(text)
        wanted = street_and_number(text)
        if answer != NotFound() or wanted is None:
            return answer
        meant = self._meant(wanted)
        there = await asyncio.gather(*map(self.geocoder.find_street, meant))
        known = zip(meant, there, strict=True)
        return NotFound(tuple(label for label, found in known if found != NotFound()))

    def _meant(self, wanted: StreetAddress) -> list[str]:
        """Return the same address in streets with another name; none when the name is right."""
        number = f" {wanted.number}" if wanted.number else ""
        place = f", {wanted.place}" if wanted.place else ""
        alike = self.names.alike(wanted.street, most=MOST_TRIED)
        if wanted.street.casefold() in {name.casefold() for name in alike}:
            return []
        return [f"{name}{number}{place}" for name in alike]


def far_changed(geocoder: Geocoder, change: Callable[[Geocoder], Geocoder]) -> Geocoder:
    """Return a geocoder of which only the part that is asked over a network is changed."""
    match geocoder:
        case Chain(near, far):
            return Chain(near, far_changed(far, change))
        case WithStreetNames(inner, names):
            return WithStreetNames(far_changed(inner, change), names)
        case _:
            return geocoder if getattr(geocoder, "is_here", False) else change(geocoder)
