"""PDOK's recorded answers, played back by a server on loopback."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from geopy.adapters import AioHTTPAdapter
from geopy.exc import GeocoderQueryError
from yarl import URL

from geo.addresses import HouseNumber
from geo.geocoding import Found, Geocoder, NotFound, Unavailable
from geo.pdok import FREE, PdokAddresses, PdokGeocoder
from geo.point import Point

RECORDED = Path(__file__).parents[2].parent / "shared" / "geodata" / "pdok"
Say = Callable[[web.Request], Awaitable[web.Response]]


def recorded(name: str) -> str:
    file = RECORDED / name
    if not file.exists():
        pytest.skip(f"PDOK's recorded answer {name} (../shared/geodata) is not on this machine")
    return file.read_text()


def page(*docs: dict[str, object]) -> str:
    return json.dumps({"response": {"numFound": len(docs), "start": 0, "docs": docs}})


def moerweg(number: int, suffix: str = "", postcode: str = "2531BA") -> dict[str, object]:
    return {
        "weergavenaam": f"Moerweg {number}{suffix}, {postcode} 's-Gravenhage",
        "centroide_ll": "POINT(4.301 52.051)",
        "postcode": postcode,
        "straatnaam": "Moerweg",
        "huisnummer": number,
        "huis_nlt": f"{number}{suffix}",
        "buurtcode": "BU05183620",
    }


class PretendPdok:
    """Says what the scene put ready, in order, the last one for ever; keeps the questions."""

    def __init__(self) -> None:
        self.ready: list[tuple[int, str]] = []
        self.asked: list[URL] = []
        self.slow_s = 0.0

    def says(self, *bodies: str, status: int = 200) -> None:
        self.ready = [(status, body) for body in bodies]

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.url)
        await asyncio.sleep(self.slow_s)
        status, body = self.ready.pop(0) if len(self.ready) > 1 else self.ready[0]
        return web.Response(status=status, text=body, content_type="application/json")


class Street:
    def __init__(self, pdok: PretendPdok, addresses: PdokAddresses, domain: str) -> None:
        self.pdok, self.addresses, self.domain = pdok, addresses, domain


@pytest_asyncio.fixture
async def street() -> AsyncIterator[Street]:
    pdok = PretendPdok()
    app = web.Application()
    app.router.add_get(FREE, pdok.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    domain = f"127.0.0.1:{runner.addresses[0][1]}"
    async with PdokAddresses(domain=domain, scheme="http", proxies={}, timeout_s=0.5) as there:
        yield Street(pdok, there, domain)
    await runner.cleanup()


async def test_a_postcode_and_number_become_a_point(street: Street) -> None:
    street.pdok.says(recorded("free.example.json"))
    geocoder: Geocoder = street.addresses
    found = await geocoder.find("3581WS", HouseNumber(1))
    assert found == Found(Point(52.08884161, 5.13287587), "Bolstraat 1, 3581WS Utrecht")


async def test_the_neighbourhood_code_comes_along_where_pdok_has_it(street: Street) -> None:
    street.pdok.says(recorded("free_with_buurtcode.example.json"))
    found = await street.addresses.find("1118CP", HouseNumber(202))
    assert isinstance(found, Found)
    assert found.neighbourhood_code == "BU03941663"


async def test_only_addresses_are_asked_for_and_only_known_parameters(street: Street) -> None:
    street.pdok.says(page(moerweg(3)))
    await street.addresses.find("2531BA", HouseNumber(3))
    (asked,) = street.pdok.asked
    filters = ["type:adres", "postcode:2531BA", "huisnummer:3"]
    assert asked.query.getall("fq") == filters
    assert set(asked.query) == {"q", "fq", "fl", "rows"}


async def test_the_letter_behind_the_number_decides(street: Street) -> None:
    street.pdok.says(page(moerweg(3, "A"), moerweg(3, "-2"), moerweg(3)))
    for suffix, label in [("", "Moerweg 3,"), ("2", "Moerweg 3-2,"), ("A", "Moerweg 3A,")]:
        found = await street.addresses.find("2531BA", HouseNumber(3, suffix))
        assert isinstance(found, Found)
        assert found.label.startswith(label)


async def test_without_a_letter_the_house_itself_will_do(street: Street) -> None:
    street.pdok.says(page(moerweg(3, "A")))
    assert isinstance(await street.addresses.find("2531BA", HouseNumber(3)), Found)


async def test_a_letter_that_does_not_exist_brings_those_that_do(street: Street) -> None:
    street.pdok.says(page(moerweg(3, "A"), moerweg(3, "B")))
    answer = await street.addresses.find("2531BA", HouseNumber(3, "C"))
    assert isinstance(answer, NotFound)
    assert len(answer.suggestions) == 2


async def test_a_number_that_does_not_exist_brings_its_neighbours(street: Street) -> None:
    street.pdok.says(page(), page(moerweg(1), moerweg(5)))
    answer = await street.addresses.find("2531BA", HouseNumber(3))
    assert isinstance(answer, NotFound)
    assert [each.split(",")[0] for each in answer.suggestions] == ["Moerweg 1", "Moerweg 5"]


async def test_a_street_and_number_become_a_point(street: Street) -> None:
    street.pdok.says(page(moerweg(3), moerweg(5)))
    found = await street.addresses.find_street("moerweg 3, Den Haag")
    assert isinstance(found, Found)
    assert found.point == Point(52.051, 4.301)


async def test_the_same_street_in_two_towns_is_a_question_back(street: Street) -> None:
    street.pdok.says(page(moerweg(3), moerweg(3, postcode="8921XX")))
    answer = await street.addresses.find_street("Moerweg 3")
    assert isinstance(answer, NotFound)
    assert len(answer.suggestions) == 2


async def test_a_street_without_a_number_brings_suggestions(street: Street) -> None:
    street.pdok.says(page(*(moerweg(number) for number in range(1, 9))))
    answer = await street.addresses.find_street("Moerweg")
    assert isinstance(answer, NotFound)
    assert len(answer.suggestions) == 5


async def test_what_holds_no_street_is_not_even_asked(street: Street) -> None:
    assert await street.addresses.find_street("12 34") == NotFound()
    assert street.pdok.asked == []


async def test_search_signs_in_the_street_do_no_harm(street: Street) -> None:
    street.pdok.says(page())
    await street.addresses.find_street('Moerweg OR *:* (gemeente) "x"^9 && 3')
    assert not set(street.pdok.asked[0].query["q"]) & set('*:()"^&')


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (400, "refused"),
        (404, "refused"),
        (429, "too_many_questions"),
        (500, "not_reached"),
        (503, "timed_out"),
    ],
)
async def test_a_refusal_is_told_as_such(street: Street, status: int, reason: str) -> None:
    street.pdok.says("oh no", status=status)
    answer = await street.addresses.find("2531BA", HouseNumber(3))
    assert answer == Unavailable(reason, status)  # type: ignore[arg-type]


async def test_pdoks_own_words_stay_on_the_error_and_out_of_its_text(street: Street) -> None:
    street.pdok.says(recorded("error.example.json"), status=400)
    pdok = PdokGeocoder(
        domain=street.domain, scheme="http", proxies={}, adapter_factory=AioHTTPAdapter
    )
    async with pdok:
        with pytest.raises(GeocoderQueryError, match=r"^PDOK answered with status 400$") as seen:
            await pdok.geocode("Moerweg 3")  # type: ignore[misc]
    assert seen.value.code == 400
    assert "Verplichte parameter" in seen.value.said


@pytest.mark.parametrize(
    "body",
    [
        "<html>Moerweg 3</html>",
        "[]",
        "{}",
        '{"response": {"docs": [{"weergavenaam": "Moerweg 3"}]}}',
        '{"response": {"docs": [{"weergavenaam": "M", "centroide_ll": "POINT(4)"}]}}',
        '{"response": {"docs": [{"weergavenaam": "M", "centroide_ll": "POINT(4 99)"}]}}',
    ],
)
async def test_an_answer_we_cannot_read_is_not_taken_for_not_found(
    street: Street, body: str
) -> None:
    street.pdok.says(body)
    assert await street.addresses.find("2531BA", HouseNumber(3)) == Unavailable("unreadable")


async def test_waiting_has_an_end(street: Street) -> None:
    street.pdok.says(page(moerweg(3)))
    street.pdok.slow_s = 2
    assert await street.addresses.find("2531BA", HouseNumber(3)) == Unavailable("timed_out")


async def test_a_closed_door_is_an_answer_too() -> None:
    async with PdokAddresses(domain="127.0.0.1:9", scheme="http", proxies={}) as nobody:
        assert await nobody.find("2531BA", HouseNumber(3)) == Unavailable("not_reached")


async def test_no_address_gets_into_a_log_line(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="geopy")
    caplog.set_level(logging.DEBUG, logger="geo")
    street.pdok.says('{"error": {"msg": "cannot parse Moerweg 3", "code": 400}}', status=400)
    await street.addresses.find_street("Moerweg 3")
    street.pdok.says("no json: Moerweg 3")
    await street.addresses.find_street("Moerweg 3")
    assert "Moerweg" not in caplog.text


async def test_the_geocoder_speaks_geopy(street: Street) -> None:
    street.pdok.says(page(moerweg(3)), page())
    pdok = PdokGeocoder(
        domain=street.domain, scheme="http", proxies={}, adapter_factory=AioHTTPAdapter
    )
    async with pdok:
        here = await pdok.geocode("Moerweg 3")  # type: ignore[misc]
        nowhere = await pdok.geocode("Moerweg 9")  # type: ignore[misc]
    assert (here.latitude, here.longitude) == (52.051, 4.301)
    assert nowhere is None
