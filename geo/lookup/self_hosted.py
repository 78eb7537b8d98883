"""The `Geocoder` on a Nominatim, Photon or Pelias of one's own, through geopy's classes.

Theirs is the data of OpenStreetMap ("(c) OpenStreetMap contributors" where a label is shown),
which lacks Dutch house letters more often than PDOK does. Whatever they find counts only when it
has the number that was asked: these services rather give something than nothing.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, cast

from geopy.geocoders import Nominatim, Pelias, Photon
from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.location import Location

from geo.addresses import HouseNumber, house_number, street_and_number
from geo.addresses import postcode as postcode_in
from geo.lookup.failures import Discreet, answered
from geo.lookup.geocoding import Answer, NotFound
from geo.lookup.houses import House, choose, choose_in_street, suggest
from geo.lookup.over_network import OverNetwork
from geo.point import NL_EAST, NL_NORTH, NL_SOUTH, NL_WEST, Point, in_netherlands

Kind = Literal["nominatim", "photon", "pelias"]
MOST = 20
BOX = [(NL_SOUTH, NL_WEST), (NL_NORTH, NL_EAST)]
USER_AGENT = "buurtbot"


class _Nominatim(Discreet, Nominatim):  # type: ignore[misc]  # geopy has no types
    pass


class _Photon(Discreet, Photon):  # type: ignore[misc]  # as above
    pass


class _Pelias(Discreet, Pelias):  # type: ignore[misc]  # as above
    pass


@dataclass(frozen=True)
class _Service:
    """One kind of service: geopy's class, how it is asked, and how it names things."""

    geocoder: Callable[..., Any]
    ask: Mapping[str, object]
    within: str
    number: str
    streets: tuple[str, ...]
    postcode: str
    places: tuple[str, ...]


SERVICES: Mapping[Kind, _Service] = {
    "nominatim": _Service(
        _Nominatim,
        {"limit": MOST, "addressdetails": True, "country_codes": "nl", "language": "nl"},
        within="address",
        number="house_number",
        streets=("road", "pedestrian", "footway", "square"),
        postcode="postcode",
        places=("city", "town", "village", "hamlet", "municipality"),
    ),
    "photon": _Service(
        _Photon,
        {"limit": MOST, "bbox": BOX},
        within="properties",
        number="housenumber",
        streets=("street",),
        postcode="postcode",
        places=("city", "locality", "district"),
    ),
    "pelias": _Service(
        _Pelias,
        {"countries": ["NLD"], "language": "nl"},
        within="properties",
        number="housenumber",
        streets=("street",),
        postcode="postalcode",
        places=("locality", "localadmin", "borough"),
    ),
}


class SelfHostedAddresses(OverNetwork):
    """Use as `async with SelfHostedAddresses("photon", domain="localhost:2322") as addresses`."""

    def __init__(
        self,
        kind: Kind,
        *,
        domain: str,
        scheme: str = "http",
        timeout_s: float = 3.0,
        proxies: object = DEFAULT_SENTINEL,
    ) -> None:
        """Ask the service of this kind at `domain` (host, port, path), `timeout_s` at most."""
        self._service = SERVICES[kind]
        super().__init__(
            self._service.geocoder,
            timeout_s=timeout_s,
            domain=domain,
            scheme=scheme,
            proxies=proxies,
            user_agent=USER_AGENT,
        )

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return where this number is, or what else the service knows in that postcode."""

        async def look() -> Answer:
            near = await self._ask(f"{postcode[:4]} {postcode[4:]} {number.number}")
            here = [house for house in near if house.postcode == postcode]
            exact = [house for house in here if house.number == number.number]
            return choose(exact, number) if exact else suggest(here)

        return await answered(look)

    async def find_street(self, text: str) -> Answer:
        """Return where the one address of that street and number is, or labels of more."""
        wanted = street_and_number(text)
        if wanted is None:
            return NotFound()

        async def look() -> Answer:
            return choose_in_street(await self._ask(text), wanted)

        return await answered(look)

    async def _ask(self, words: str) -> list[House]:
        asked = self.geocoder.geocode(words, exactly_one=False, **self._service.ask)
        found = await cast("Awaitable[list[Location] | None]", asked)
        houses = map(partial(_house, self._service), found or [])
        return [house for house in houses if house is not None]


def _house(service: _Service, location: Location) -> House | None:
    """The address in an answer; None for what has no number, or lies abroad."""
    told = {name: str(value) for name, value in _details(service, location).items()}
    number = house_number(told.get(service.number, ""))
    point = Point(location.latitude, location.longitude)
    if number is None or not in_netherlands(point):
        return None
    street, place = _first(told, service.streets), _first(told, service.places)
    code = postcode_in(told.get(service.postcode, "")) or ""
    label = f"{street} {number}, {code} {place}".strip(" ,")
    return House(point, label, street, number.number, number.suffix, code)


def _details(service: _Service, location: Location) -> Mapping[str, object]:
    details = location.raw.get(service.within)
    return details if isinstance(details, dict) else {}


def _first(told: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((told[name] for name in names if told.get(name)), "")
