"""Nominatim, Photon and Pelias of one's own, played by a server on loopback.

The answers are written as the documentation of each describes them; none is recorded from one.
"""

import json
import logging
from collections.abc import Callable

import pytest

from geo.addresses import HouseNumber
from geo.lookup.geocoding import Answer, Found, NotFound, Reason, Unavailable
from geo.lookup.self_hosted import Kind, SelfHostedAddresses
from geo.point import Point
from tests.geo.pretend_service import PretendService, serving

HERE = (52.051, 4.301)
House = Callable[..., dict[str, object]]


def nominatim(number: str, postcode: str = "2531BA", at: tuple[float, float] = HERE) -> object:
    return {
        "lat": str(at[0]),
        "lon": str(at[1]),
        "display_name": f"{number}, Moerweg, Den Haag, {postcode}, Nederland",
        "address": {
            "house_number": number,
            "road": "Moerweg",
            "city": "Den Haag",
            "postcode": postcode,
        },
    }


def photon(number: str, postcode: str = "2531BA", at: tuple[float, float] = HERE) -> object:
    told = {"housenumber": number, "street": "Moerweg", "city": "Den Haag", "postcode": postcode}
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [at[1], at[0]]},
        "properties": told,
    }


def pelias(number: str, postcode: str = "2531 BA", at: tuple[float, float] = HERE) -> object:
    name = f"Moerweg {number}"
    told = {"name": name, "housenumber": number, "street": "Moerweg", "postalcode": postcode}
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [at[1], at[0]]},
        "properties": told | {"locality": "Den Haag", "label": f"{name}, Den Haag"},
    }


def said(kind: Kind, *houses: object) -> str:
    if kind == "nominatim":
        return json.dumps(houses)
    return json.dumps({"type": "FeatureCollection", "features": houses})


HOUSES: dict[Kind, Callable[..., object]] = {
    "nominatim": nominatim,
    "photon": photon,
    "pelias": pelias,
}
each_kind = pytest.mark.parametrize("kind", list(HOUSES))


async def asked(
    service: PretendService, kind: Kind, *, number: HouseNumber | None = None, street: str = ""
) -> Answer:
    async with (
        serving(service) as domain,
        SelfHostedAddresses(kind, domain=domain, proxies={}, timeout_s=0.5) as addresses,
    ):
        if number:
            return await addresses.find("2531BA", number)
        return await addresses.find_street(street)


@each_kind
async def test_a_postcode_and_number_become_a_point(kind: Kind) -> None:
    service, house = PretendService(), HOUSES[kind]
    service.says(said(kind, house("3A"), house("3"), house("5")))
    found = await asked(service, kind, number=HouseNumber(3))
    assert found == Found(Point(*HERE), "Moerweg 3, 2531BA Den Haag")


@each_kind
async def test_something_else_than_asked_is_no_answer(kind: Kind) -> None:
    service, house = PretendService(), HOUSES[kind]
    service.says(said(kind, house("5"), house("3", postcode="8924AA")))
    answer = await asked(service, kind, number=HouseNumber(3))
    assert answer == NotFound(("Moerweg 5, 2531BA Den Haag",))


@each_kind
async def test_a_street_and_number_become_a_point(kind: Kind) -> None:
    service, house = PretendService(), HOUSES[kind]
    service.says(said(kind, house("3"), house("5")))
    found = await asked(service, kind, street="moerweg 3, Den Haag")
    assert isinstance(found, Found)
    assert found.point == Point(*HERE)


@each_kind
async def test_nothing_and_what_lies_abroad_are_not_found(kind: Kind) -> None:
    service, house = PretendService(), HOUSES[kind]
    service.says(said(kind), said(kind, house("3", at=(48.85, 2.35))))
    assert await asked(service, kind, number=HouseNumber(3)) == NotFound()
    assert await asked(service, kind, street="Moerweg 3") == NotFound()
    assert await asked(service, kind, street="12") == NotFound()


@each_kind
@pytest.mark.parametrize(
    ("status", "reason"),
    [(400, "refused"), (429, "too_many_questions"), (500, "not_reached"), (503, "timed_out")],
)
async def test_a_failure_is_a_failure(kind: Kind, status: int, reason: Reason) -> None:
    service = PretendService()
    service.says("oh no", status=status)
    answer = await asked(service, kind, number=HouseNumber(3))
    assert answer == Unavailable(reason, status)


@each_kind
@pytest.mark.parametrize("body", ["<html>", '{"features": [{}]}', '[{"lat": "x"}]', "[[1]]"])
async def test_an_answer_we_cannot_read_is_not_taken_for_not_found(kind: Kind, body: str) -> None:
    service = PretendService()
    service.says(body)
    assert await asked(service, kind, number=HouseNumber(3)) == Unavailable("unreadable")


@each_kind
async def test_waiting_has_an_end_and_nobody_is_there(kind: Kind) -> None:
    service = PretendService()
    service.says(said(kind))
    service.slow_s = 2
    assert await asked(service, kind, number=HouseNumber(3)) == Unavailable("timed_out")
    async with SelfHostedAddresses(kind, domain="127.0.0.1:9", proxies={}) as nobody:
        assert await nobody.find("2531BA", HouseNumber(3)) == Unavailable("not_reached")


@each_kind
async def test_no_address_gets_into_a_log_line(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="geopy")
    service = PretendService()
    service.says("cannot parse Moerweg 3", status=400)
    await asked(service, kind, street="Moerweg 3")
    service.says(said(kind, HOUSES[kind]("3")))
    await asked(service, kind, street="Moerweg 3")
    written = [line.getMessage() for line in caplog.records if line.name != "aiohttp.access"]
    assert "Moerweg" not in "".join(written)
