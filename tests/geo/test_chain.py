"""A table is asked first, and a service that is away is not taken for "not found"."""

from dataclasses import dataclass, field

import pytest

from geo.addresses import HouseNumber
from geo.lookup.address_table import TableGeocoder
from geo.lookup.chain import Chain, WithStreetNames, far_changed
from geo.lookup.geocoding import Answer, Found, Geocoder, NotFound, Unavailable
from geo.lookup.place_rows import Stretch
from geo.lookup.spelling import StreetNames
from geo.point import Point

HOME = Point(52.051, 4.301)
TABLE = TableGeocoder([Stretch("2531BA", 1, 49, HOME, "Moerweg", "Den Haag")])
NOTHING = NotFound()
ELSEWHERE = Found(Point(52.1, 4.4), "Elders 1, 2600AA Delft")


@dataclass
class Service:
    """Answers as told, and counts."""

    answer: Answer
    asked: list[str] = field(default_factory=list)

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """A postcode and number."""
        self.asked.append(f"{postcode} {number}")
        return self.answer

    async def find_street(self, text: str) -> Answer:
        """A street."""
        self.asked.append(text)
        return self.answer


async def test_what_the_table_knows_is_not_asked_outside() -> None:
    service = Service(ELSEWHERE)
    found = await Chain(TABLE, service).find("2531BA", HouseNumber(12))
    assert isinstance(found, Found)
    assert found.point == HOME
    assert service.asked == []


async def test_what_the_table_does_not_know_is_asked() -> None:
    service = Service(ELSEWHERE)
    assert await Chain(TABLE, service).find("2600AA", HouseNumber(1)) == ELSEWHERE
    assert await Chain(TABLE, service).find_street("Elders 1") == ELSEWHERE
    assert len(service.asked) == 2


async def test_suggestions_of_both_are_told() -> None:
    service = Service(NotFound(("Moorweg 3, 8000AA Zwolle",)))
    answer = await Chain(TABLE, service).find_street("Moorweg 3")
    assert answer == NotFound(("Moorweg 3, 8000AA Zwolle", "Moerweg 3, 2531BA Den Haag"))


@pytest.mark.parametrize("typed", ["Moorweg 3", "Xylofoonplein 1"])
async def test_when_the_service_is_away_that_is_the_answer(typed: str) -> None:
    away = Unavailable("timed_out")
    assert await Chain(TABLE, Service(away)).find_street(typed) == away


@dataclass
class Exact(Service):
    """Knows only what is typed exactly so."""

    answer: Answer = NOTHING
    known: dict[str, Answer] = field(default_factory=dict)

    async def find_street(self, text: str) -> Answer:
        """A street."""
        self.asked.append(text)
        return self.known.get(text, self.answer)


async def test_where_nothing_is_found_a_street_that_looks_like_it_is_named() -> None:
    names = StreetNames(["Moerweg", "Erasmusweg"])
    some = NotFound(("Moerweg 1, 2531BA Den Haag",))
    known: dict[str, Answer] = {"Moerweg 3A, Den Haag": ELSEWHERE, "Moerweg": some}
    mending = WithStreetNames(Exact(known=known), names)
    assert await mending.find_street("Moorweg 3a, Den Haag") == NotFound(("Moerweg 3A, Den Haag",))
    assert await mending.find_street("Moorweg") == NotFound(("Moerweg",))
    assert await mending.find_street("12") == NotFound()
    assert await mending.find("2531BA", HouseNumber(3)) == NotFound()
    assert await WithStreetNames(Service(ELSEWHERE), names).find_street("Moorweg") == ELSEWHERE


async def test_a_street_of_another_town_is_not_suggested() -> None:
    service = Exact(known={"Moerweg 3, Den Haag": ELSEWHERE})
    mending = WithStreetNames(service, StreetNames(["Moerweg", "Moorwegje"]))
    assert await mending.find_street("Moorweg 3, Delft") == NotFound()
    assert await mending.find_street("Moorweg 3, Den Haag") == NotFound(("Moerweg 3, Den Haag",))


async def test_a_name_that_is_right_is_not_mended() -> None:
    service = Exact()
    mending = WithStreetNames(service, StreetNames(["Moerweg", "Moerwegje"]))
    assert await mending.find_street("moerweg 9999, Den Haag") == NotFound()
    assert service.asked == ["moerweg 9999, Den Haag"]


async def test_what_may_have_been_meant_is_told_too_when_the_service_goes_away() -> None:
    away: dict[str, Answer] = {"Moerweg 3": Unavailable("timed_out")}
    mending = WithStreetNames(Exact(known=away), StreetNames(["Moerweg"]))
    assert await mending.find_street("Moorweg 3") == NotFound(("Moerweg 3",))


def test_only_what_is_asked_over_a_network_is_changed() -> None:
    service = Service(ELSEWHERE)

    def changed(geocoder: Geocoder) -> Geocoder:
        assert geocoder is service
        return Service(NotFound())

    assert far_changed(TABLE, changed) is TABLE
    assert far_changed(service, changed) == Service(NotFound())
    deep = WithStreetNames(Chain(TABLE, service), StreetNames([]))
    assert far_changed(deep, changed) == WithStreetNames(
        Chain(TABLE, Service(NotFound())), deep.names
    )
