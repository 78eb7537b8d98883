"""PDOK's recorded answers, played back by a server on loopback."""

import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
import yaml
from geopy.adapters import AioHTTPAdapter
from geopy.exc import GeocoderParseError, GeocoderQueryError

from geo.addresses import HouseNumber
from geo.lookup.geocoding import Found, Geocoder, NotFound, Reason, Unavailable
from geo.lookup.pdok import FREE, LOOKUP, REVERSE, SUGGEST, PdokGeocoder
from geo.lookup.pdok_addresses import PdokAddresses
from geo.point import Point
from tests.geo.pretend_service import PretendService, serving
from tests.geo.pretend_service import recorded as recorded_file

# As the OpenAPI description of PDOK has them (checked below); /reverse by its public users.
KNOWN = {
    FREE: {"q", "fl", "sort", "df", "rows", "start", "wt", "indent", "lat", "lon", "fq"},
    SUGGEST: {"q", "fl", "sort", "qf", "bq", "rows", "start", "wt", "indent", "lat", "lon", "fq"},
    LOOKUP: {"id", "rows", "start", "wt", "indent", "lat", "lon", "fq"},
    REVERSE: {"lat", "lon", "X", "Y", "type", "distance", "rows", "fl", "fq", "start", "wt"},
}


def recorded(name: str) -> str:
    return recorded_file(f"pdok/{name}").read_text()


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


class Street:
    def __init__(self, pdok: PretendService, addresses: PdokAddresses, domain: str) -> None:
        self.pdok, self.addresses, self.domain = pdok, addresses, domain
        self.geopy: Any = PdokGeocoder(  # geopy has no types
            domain=domain, scheme="http", proxies={}, adapter_factory=AioHTTPAdapter
        )


@pytest_asyncio.fixture
async def street() -> AsyncIterator[Street]:
    pdok = PretendService(KNOWN)
    async with (
        serving(pdok) as domain,
        PdokAddresses(domain=domain, scheme="http", proxies={}, timeout_s=0.5) as there,
    ):
        street = Street(pdok, there, domain)
        async with street.geopy:
            yield street


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
async def test_a_refusal_is_told_as_such(street: Street, status: int, reason: Reason) -> None:
    street.pdok.says("oh no", status=status)
    answer = await street.addresses.find("2531BA", HouseNumber(3))
    assert answer == Unavailable(reason, status)


async def test_pdoks_own_words_stay_on_the_error_and_out_of_its_text(street: Street) -> None:
    street.pdok.says(recorded("error.example.json"), status=400)
    with pytest.raises(
        GeocoderQueryError, match=r"^the service answered with status 400$"
    ) as seen:
        await street.geopy.geocode("Moerweg 3")
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
    here = await street.geopy.geocode("Moerweg 3")
    nowhere = await street.geopy.geocode("Moerweg 9")
    assert (here.latitude, here.longitude) == (52.051, 4.301)
    assert nowhere is None


async def test_some_letters_bring_suggestions_and_other_spellings(street: Street) -> None:
    street.pdok.says(recorded("suggest.example.json"))
    told = await street.geopy.suggest("utreg", limit=10)
    assert len(told.docs) == 10
    assert told.docs[0].weergavenaam == "Westeringlaan 18A-1, 5993CG Maasbree"
    assert set(told.spellings) == {"utrec", "utre", "uterg"}
    assert told.spellings[-1] == "uterg"  # found least


async def test_a_suggestion_is_looked_up_by_its_id(street: Street) -> None:
    street.pdok.says(recorded("lookup.example.json"), page())
    id_ = "adr-bf54db721969487ed33ba84d9973c702"
    found = await street.geopy.lookup(id_)
    assert found.address == "Europalaan 93, 3526KP Utrecht"
    assert found.raw.id == id_
    assert await street.geopy.lookup(id_) is None
    assert set(street.pdok.asked[0].query) == {"id"}


@pytest.mark.parametrize("id_", ["", "adr-1", "adr-../free?q=x", "ADR-" + "0" * 32])
async def test_what_is_no_id_is_not_even_asked(street: Street, id_: str) -> None:
    with pytest.raises(GeocoderQueryError):
        street.geopy.lookup(id_)
    assert street.pdok.asked == []


async def test_the_nearest_address_is_found_by_a_point(street: Street) -> None:
    street.pdok.says(page(moerweg(3) | {"afstand": 12.5}))
    near = await street.geopy.reverse(Point(52.05, 4.3), within_m=50)
    several = await street.geopy.reverse(Point(52.05, 4.3), exactly_one=False)
    assert near.raw.afstand == 12.5
    assert [each.address for each in several] == [near.address]
    assert street.pdok.asked[0].query["distance"] == "50"


async def test_a_parameter_that_pdok_does_not_know_would_be_refused(street: Street) -> None:
    street.pdok.says(page())
    street.pdok.known = {FREE: {"q"}}
    answer = await street.addresses.find_street("Moerweg 3")
    assert answer == Unavailable("refused", 400)


def test_the_parameters_we_hold_pdok_to_are_those_of_its_description() -> None:
    described = yaml.safe_load(recorded("oas_v3.yaml"))["paths"]
    for path in (FREE, SUGGEST, LOOKUP):
        told = described[path.removeprefix(FREE.removesuffix("/free"))]["get"]["parameters"]
        assert KNOWN[path] == {each["$ref"].rpartition("/")[2] for each in told}


async def test_a_street_that_pdok_does_not_know_is_asked_as_a_suggestion(street: Street) -> None:
    street.pdok.says(page(), recorded("suggest.example.json"))
    answer = await street.addresses.find_street("Westringlaan 18")
    assert isinstance(answer, NotFound)
    assert len(answer.suggestions) >= 5
    assert [url.path for url in street.pdok.asked] == [FREE, SUGGEST]


async def test_a_spelling_that_pdok_mends_is_asked_anew(street: Street) -> None:
    mended = json.loads(recorded("suggest.example.json"))
    mended["response"]["docs"] = []
    street.pdok.says(page(), json.dumps(mended), page(moerweg(3)))
    answer = await street.addresses.find_street("Moerwgg 3")
    assert answer == NotFound(("Moerweg 3, 2531BA 's-Gravenhage",))
    assert street.pdok.asked[-1].query["q"] == "utrec"


async def test_suggestions_we_cannot_read_are_not_taken_for_none(street: Street) -> None:
    street.pdok.says(page(), "{}")
    assert await street.addresses.find_street("Moerweg 3") == Unavailable("unreadable")
    with pytest.raises(GeocoderParseError):
        await street.geopy.suggest("Moerweg")
