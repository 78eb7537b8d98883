"""PDOK Locatieserver v3.1, the addresses of the Dutch government: free, no key.

A failure is a failure here and is never taken for "not found". Nothing of the question, which
is a home address, gets into a log line or into the words of an error.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from types import TracebackType
from typing import Self, cast
from urllib.parse import urlencode

from geopy.adapters import AdapterHTTPError, AioHTTPAdapter
from geopy.exc import (
    GeocoderParseError,
    GeocoderQueryError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)
from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.geocoders.base import Geocoder as GeopyGeocoder
from geopy.location import Location
from pydantic import BaseModel, ValidationError

from geo.addresses import HouseNumber, street_and_number
from geo.geocoding import MOST_SUGGESTIONS, Answer, Found, NotFound, Reason, Unavailable
from geo.point import Point

DOMAIN = "api.pdok.nl"
FREE = "/bzk/locatieserver/search/v3_1/free"
FIELDS = "weergavenaam,centroide_ll,buurtcode,postcode,straatnaam,huisnummer,huis_nlt"
POINT = re.compile(r"POINT\((-?\d{1,3}\.?\d{0,15}) (-?\d{1,3}\.?\d{0,15})\)")
SOLR_SIGNS = re.compile(r"[^\w\s.'-]+")
BUSY = {429: GeocoderRateLimited, 503: GeocoderTimedOut, 504: GeocoderTimedOut}
REASONS: tuple[tuple[type[GeopyError], Reason], ...] = (
    (GeocoderTimedOut, "timed_out"),
    (GeocoderRateLimited, "too_many_questions"),
    (GeocoderQueryError, "refused"),
    (GeocoderUnavailable, "not_reached"),
    (GeocoderParseError, "unreadable"),
)


class Address(BaseModel):
    """One address as PDOK describes it; `buurtcode` and much else may be missing."""

    weergavenaam: str
    centroide_ll: str
    buurtcode: str | None = None
    postcode: str = ""
    straatnaam: str = ""
    huisnummer: int = 0
    huis_nlt: str = ""

    @property
    def suffix(self) -> str:
        """What follows the house number, in capitals without signs ("12-a" gives "A")."""
        rest = self.huis_nlt.removeprefix(str(self.huisnummer))
        return "".join(sign for sign in rest if sign.isalnum()).upper()


class _Docs(BaseModel):
    docs: list[Address]


class _Page(BaseModel):
    response: _Docs


class _Trouble(BaseModel):
    msg: str = ""
    code: int = 0


class _TroublePage(BaseModel):
    error: _Trouble


class PdokGeocoder(GeopyGeocoder):  # type: ignore[misc]  # geopy has no types
    """A geopy geocoder for PDOK: works with all of geopy's adapters, sync and async."""

    def __init__(
        self,
        *,
        scheme: str | None = None,
        timeout: object = DEFAULT_SENTINEL,
        proxies: object = DEFAULT_SENTINEL,
        domain: str = DOMAIN,
        user_agent: str | None = None,
        ssl_context: object = DEFAULT_SENTINEL,
        adapter_factory: object = None,
    ) -> None:
        """Take the options every geopy geocoder takes; `domain` may carry a port."""
        super().__init__(
            scheme=scheme,
            timeout=timeout,
            proxies=proxies,
            user_agent=user_agent,
            ssl_context=ssl_context,
            adapter_factory=adapter_factory,
        )
        self.api = f"{self.scheme}://{domain.strip('/')}{FREE}"

    def geocode(
        self,
        query: str,
        *,
        filters: Sequence[str] = (),
        exactly_one: bool = True,
        limit: int = 10,
        timeout: object = DEFAULT_SENTINEL,
    ) -> object:
        """Return the Location of an address, a list of them, or None; awaitable with async.

        `filters` are Solr filters such as "postcode:2521AB"; each Location's `raw` is an
        `Address`. Raises geopy's errors, GeocoderParseError for an answer we cannot read.
        """
        words = SOLR_SIGNS.sub(" ", query[:120]).strip()
        asked = [("q", words), ("fl", FIELDS), ("rows", "1" if exactly_one else str(limit))]
        asked += [("fq", each) for each in ("type:adres", *filters)]

        def read(payload: object) -> Location | list[Location] | None:
            found = [_location(address) for address in _addresses(payload)]
            if not exactly_one:
                return found
            return found[0] if found else None

        return self._call_geocoder(f"{self.api}?{urlencode(asked)}", read, timeout=timeout)

    def _adapter_error_handler(self, error: Exception) -> None:
        """Turn an error into geopy's kind without its text; geopy's own way logs the text."""
        if isinstance(error, AdapterHTTPError):
            raise _refusal(error) from None
        if isinstance(error, GeocoderParseError):
            raise GeocoderParseError("PDOK answered what we cannot read") from None


class PdokAddresses:
    """The `Geocoder` on PDOK. Use as `async with PdokAddresses() as addresses`."""

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
        self._pdok = PdokGeocoder(
            timeout=timeout_s,
            domain=domain,
            scheme=scheme,
            proxies=proxies,
            user_agent=user_agent,
            adapter_factory=AioHTTPAdapter,
        )

    async def __aenter__(self) -> Self:
        """Open the connections."""
        await self._pdok.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self._pdok.__aexit__(kind, error, trace)

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return where this number is, or the numbers of that postcode that do exist."""
        here = f"postcode:{postcode}"
        question = f"{postcode} {number.number}"

        async def look() -> Answer:
            exact = await self._ask(question, here, f"huisnummer:{number.number}")
            if exact:
                return _choose(exact, number)
            return _suggest(await self._ask(postcode, here))

        return await _answered(look)

    async def find_street(self, text: str) -> Answer:
        """Return where the one address of that street and number is, or labels of more."""
        wanted = street_and_number(text)
        if wanted is None:
            return NotFound()
        street, number = wanted.street.casefold(), wanted.number

        async def look() -> Answer:
            near = await self._ask(text)
            named = [each for each in near if each.straatnaam.casefold() == street]
            numbered = [each for each in named if number and each.huisnummer == number.number]
            one_postcode = len({each.postcode for each in numbered}) == 1
            return _choose(numbered, number) if number and one_postcode else _suggest(near)

        return await _answered(look)

    async def _ask(self, words: str, *filters: str) -> list[Address]:
        asked = self._pdok.geocode(words, filters=filters, exactly_one=False, limit=20)
        return [each.raw for each in await cast("Awaitable[list[Location]]", asked)]


async def _answered(look: Callable[[], Awaitable[Answer]]) -> Answer:
    try:
        return await look()
    except GeopyError as error:
        reason = next((why for kind, why in REASONS if isinstance(error, kind)), "not_reached")
        return Unavailable(cast("Reason", reason), getattr(error, "code", None))


def _choose(addresses: Sequence[Address], number: HouseNumber) -> Answer:
    same = [each for each in addresses if each.suffix == number.suffix]
    if not same and number.suffix:
        return _suggest(addresses)
    address = (same or list(addresses))[0]
    return Found(_point(address), address.weergavenaam, address.buurtcode)


def _suggest(addresses: Iterable[Address]) -> NotFound:
    labels = dict.fromkeys(each.weergavenaam for each in addresses)
    return NotFound(tuple(labels)[:MOST_SUGGESTIONS])


def _addresses(payload: object) -> list[Address]:
    try:
        found = _Page.model_validate(payload).response.docs
        for address in found:
            _point(address)
    except ValueError:
        raise GeocoderParseError("PDOK answered in a shape we do not know") from None
    return found


def _point(address: Address) -> Point:
    found = POINT.fullmatch(address.centroide_ll)
    if found is None:
        raise ValueError("PDOK gave a place that is not POINT(lon lat)")
    return Point(lat=float(found[2]), lon=float(found[1]))


def _location(address: Address) -> Location:
    point = _point(address)
    return Location(address.weergavenaam, (point.lat, point.lon), address)


def _refusal(error: AdapterHTTPError) -> GeocoderServiceError:
    """Geopy's error for this status; `code` is the status, `said` PDOK's words (never log)."""
    status = error.status_code
    kind = BUSY.get(status, GeocoderQueryError if status < 500 else GeocoderUnavailable)
    refusal = kind(f"PDOK answered with status {status}")
    try:
        trouble = _TroublePage.model_validate_json(error.text or "").error
    except ValidationError:
        trouble = _Trouble()
    refusal.code, refusal.said = trouble.code or status, trouble.msg
    return cast("GeocoderServiceError", refusal)
