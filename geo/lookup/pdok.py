"""A geopy geocoder for PDOK Locatieserver v3.1, the addresses of the Dutch government: no key.

free (geocode), suggest, lookup and reverse, sync and async as geopy's adapters are. Version 3.1
refuses parameters that it does not know, so each endpoint is asked only with its own. Source:
the OpenAPI description of v3 and the release notes of 3.1; /reverse stands in neither, and is
asked as its public users do.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from geopy.exc import GeocoderParseError, GeocoderQueryError
from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.geocoders.base import Geocoder as GeopyGeocoder
from geopy.location import Location
from pydantic import BaseModel, Field

from geo.lookup.failures import Discreet
from geo.point import Point

T = TypeVar("T")
DOMAIN = "api.pdok.nl"
BASE = "/bzk/locatieserver/search/v3_1"
FREE, SUGGEST = f"{BASE}/free", f"{BASE}/suggest"
LOOKUP, REVERSE = f"{BASE}/lookup", f"{BASE}/reverse"
FIELDS = "id,weergavenaam,centroide_ll,buurtcode,postcode,straatnaam,huisnummer,huis_nlt"
ADDRESSES = "type:adres"
POSTCODES = "type:postcode"
MOST_ROWS = 100
POINT = re.compile(r"POINT\((-?\d{1,3}\.?\d{0,15}) (-?\d{1,3}\.?\d{0,15})\)")
PDOK_ID = re.compile(r"[a-z]{3}-[0-9a-f]{32}")
SOLR_SIGNS = re.compile(r"[^\w\s.'-]+")
LONGEST_WORDS = 120


class Address(BaseModel):
    """One address as PDOK describes it; `buurtcode` and much else may be missing."""

    weergavenaam: str
    centroide_ll: str
    id: str = ""
    buurtcode: str | None = None
    postcode: str = ""
    straatnaam: str = ""
    huisnummer: int = 0
    huis_nlt: str = ""
    afstand: float | None = None  # metres, of a reverse question

    @property
    def point(self) -> Point:
        """Where it is. Raises ValueError for what is not POINT(lon lat)."""
        found = POINT.fullmatch(self.centroide_ll)
        if found is None:
            raise ValueError("PDOK gave a place that is not POINT(lon lat)")
        return Point(lat=float(found[2]), lon=float(found[1]))


class Suggestion(BaseModel):
    """What may be meant by some letters; `id` is for `lookup`."""

    id: str
    weergavenaam: str
    type: str = ""
    score: float = 0.0


class Suggestions(BaseModel):
    """Suggestions, the best first, and other spellings of the words, the likeliest first."""

    docs: list[Suggestion]
    spellings: tuple[str, ...] = ()


class _Docs(BaseModel):
    docs: list[Address]


class _Page(BaseModel):
    response: _Docs


class _Spelling(BaseModel):
    collations: list[Any] = Field(default_factory=list)


class _SuggestPage(BaseModel):
    response: Suggestions
    spellcheck: _Spelling = Field(default_factory=_Spelling)


class PdokGeocoder(Discreet, GeopyGeocoder):  # type: ignore[misc]  # geopy has no types
    """Works with all of geopy's adapters. Every method is awaitable with an async one.

    All raise geopy's errors: GeocoderParseError for an answer we cannot read.
    """

    def __init__(self, *, domain: str = DOMAIN, **options: Any) -> None:
        """Take the options every geopy geocoder takes; `domain` may carry a port."""
        super().__init__(**options)
        self.api = f"{self.scheme}://{domain.strip('/')}"

    def geocode(
        self,
        query: str,
        *,
        filters: Sequence[str] = (),
        exactly_one: bool = True,
        limit: int = 10,
        timeout: object = DEFAULT_SENTINEL,
    ) -> object:
        """Return the Location of an address, a list of them, or None.

        `filters` are Solr filters such as "postcode:2521AB"; each Location's `raw` is an
        `Address`.
        """
        rows = 1 if exactly_one else limit
        asked = [("q", _words(query)), ("fl", FIELDS), ("rows", str(rows))]
        asked += [("fq", each) for each in (ADDRESSES, *filters)]
        return self._get(FREE, asked, _locations(exactly_one=exactly_one), timeout)

    def postcodes(
        self, begins: str, *, start: int = 0, timeout: object = DEFAULT_SENTINEL
    ) -> object:
        """Return Locations of the postcodes that begin like "2531" or are "2531AB": a page."""
        asked = [("fq", f"postcode:{begins}*"), ("fq", POSTCODES), ("fl", FIELDS)]
        asked += [("rows", str(MOST_ROWS)), ("start", str(start))]
        return self._get(FREE, asked, _locations(exactly_one=False), timeout)

    def suggest(
        self, query: str, *, limit: int = 10, timeout: object = DEFAULT_SENTINEL
    ) -> object:
        """Return `Suggestions`: addresses that begin like this, and other spellings."""
        asked = [("q", _words(query)), ("rows", str(limit)), ("fq", ADDRESSES)]
        return self._get(SUGGEST, asked, _suggestions, timeout)

    def lookup(self, id_: str, *, timeout: object = DEFAULT_SENTINEL) -> object:
        """Return the Location of a suggestion by its id, or None when there is none any more.

        Raises GeocoderQueryError for what is no id of PDOK.
        """
        if not PDOK_ID.fullmatch(id_):
            raise GeocoderQueryError("an id of PDOK looks like adr-0123456789abcdef...")
        return self._get(LOOKUP, [("id", id_)], _locations(exactly_one=True), timeout)

    def reverse(
        self,
        query: Point,
        *,
        within_m: int = 100,
        exactly_one: bool = True,
        limit: int = 10,
        timeout: object = DEFAULT_SENTINEL,
    ) -> object:
        """Return the Location of the nearest address within so many metres, a list, or None.

        Takes our own Point only: geopy reads text as a point with a pattern that can be made to
        hang (GHSA-mhvh-fq92-pfmr).
        """
        rows = 1 if exactly_one else limit
        asked = [("lat", f"{query.lat:.7f}"), ("lon", f"{query.lon:.7f}"), ("type", "adres")]
        asked += [("distance", str(within_m)), ("rows", str(rows)), ("fl", f"{FIELDS},afstand")]
        return self._get(REVERSE, asked, _locations(exactly_one=exactly_one), timeout)

    def _get(
        self,
        path: str,
        asked: Sequence[tuple[str, str]],
        read: Callable[[object], T],
        timeout: object,
    ) -> object:
        url = f"{self.api}{path}?{urlencode(asked)}"
        return self._call_geocoder(url, read, timeout=timeout)


def _words(query: str) -> str:
    return SOLR_SIGNS.sub(" ", query[:LONGEST_WORDS]).strip()


# -- reading what PDOK answers


def _locations(*, exactly_one: bool) -> Callable[[object], object]:
    def read(payload: object) -> object:
        found = [_location(address) for address in _addresses(payload)]
        if not exactly_one:
            return found
        return found[0] if found else None

    return read


def _location(address: Address) -> Location:
    point = address.point
    return Location(address.weergavenaam, (point.lat, point.lon), address)


def _addresses(payload: object) -> list[Address]:
    try:
        found = _Page.model_validate(payload).response.docs
        for address in found:
            _ = address.point  # of a place we cannot read nothing may be used
    except ValueError:
        raise GeocoderParseError("PDOK answered in a shape we do not know") from None
    return found


def _suggestions(payload: object) -> Suggestions:
    try:
        page = _SuggestPage.model_validate(payload)
    except ValueError:
        raise GeocoderParseError("PDOK answered in a shape we do not know") from None
    return page.response.model_copy(update={"spellings": _spellings(page.spellcheck.collations)})


def _spellings(collations: Sequence[Any]) -> tuple[str, ...]:
    """Solr writes names and values behind each other: "collation", {...}, "collation", {...}."""
    told = [each for each in collations if isinstance(each, dict)]
    told.sort(key=lambda each: -int(each.get("hits", 0)))
    return tuple(dict.fromkeys(str(each.get("collationQuery", "")) for each in told))
