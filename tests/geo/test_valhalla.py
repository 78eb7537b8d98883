"""A router says how far it is; whatever goes wrong there, everybody gets an answer, and soon."""

import logging
from typing import Any

import pytest

from geo.valhalla import ValhallaWalks, open_valhalla
from geo.walking import CrowEstimate, Walk, crow_m
from tests.geo.pretend_valhalla import (
    DETOUR,
    HOME,
    PLACES,
    Answer,
    PretendValhalla,
    Ticks,
    asking,
    methods,
    walks_to,
)
from tests.geo.streets.drawn import at

about: Any = pytest.approx


async def test_a_question_from_beyond_its_map_is_no_failure() -> None:
    service = PretendValhalla()
    service.says({"error_code": 170, "error": "Locations are in unconnected regions"}, status=400)
    async with asking(service) as walking:
        refused = await walking.one_to_many(HOME, PLACES, 800)
        assert set(methods(refused).values()) == {"estimate"}
        told = await walking.one_to_many(HOME, PLACES, 800)
    assert set(methods(told).values()) == {"valhalla"}


async def test_beyond_the_limit_nobody_is_told_and_far_homes_are_not_sent() -> None:
    service = PretendValhalla()
    walks = await walks_to(service, PLACES | {"dirk": at(0, 900)}, limit_m=500)
    assert walks == {
        "anna": Walk(about(200 * DETOUR, abs=1), "valhalla"),
        "bo": Walk(about(300 * DETOUR, abs=1), "valhalla"),
    }
    assert len(service.asked[0].targets) == 3


async def test_nobody_around_is_no_question() -> None:
    service = PretendValhalla()
    assert await walks_to(service, {}) == {}
    assert await walks_to(service, {"dirk": at(0, 900)}) == {}
    assert service.asked == []


async def test_many_homes_are_asked_five_hundred_at_a_time() -> None:
    service = PretendValhalla()
    street = {f"number {number}": at(number / 4, 40) for number in range(1100)}
    walks = await walks_to(service, street)
    assert [len(question.targets) for question in service.asked] == [500, 500, 100]
    assert set(methods(walks).values()) == {"valhalla"}
    assert len(walks) == 1100
    last = crow_m(HOME, street["number 1099"])
    assert walks["number 1099"].metres == pytest.approx(last * DETOUR, abs=1)


async def test_what_was_told_before_it_failed_is_kept() -> None:
    service = PretendValhalla()
    street = {number: at(number / 4, 40) for number in range(1100)}

    def fails_then(_: Answer) -> None:
        service.says("", status=500)

    service.change = fails_then
    async with asking(service) as walking:
        walks = await walking.one_to_many(HOME, street, 800)
    told = [walks[number].method for number in (0, 499, 500, 1099)]
    assert told == ["valhalla", "valhalla", "estimate", "estimate"]
    assert len(service.asked) == 2


@pytest.mark.parametrize(
    ("status", "body", "what"),
    [
        (200, "", "answered what we cannot read"),
        (200, "<html>", "answered what we cannot read"),
        (200, "null", "answered what we cannot read"),
        (200, '{"error": "busy"}', "answered what we cannot read"),
        (302, "", "answered with status 302"),
        (400, "<html>", "answered with status 400"),
        (404, '{"error_code": 106}', "answered with status 404"),
        (500, '{"error_code": 199}', "answered with status 500"),
        (503, "", "answered with status 503"),
    ],
)
async def test_a_failure_becomes_estimates_and_one_line_that_tells_no_home(
    status: int, body: str, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service = PretendValhalla()
    service.says(body, status=status)
    walks = await walks_to(service)
    assert walks == await CrowEstimate().one_to_many(HOME, PLACES, 800)
    lines = [line for line in caplog.records if line.name.startswith("geo")]
    assert [line.getMessage() for line in lines] == [f"Valhalla {what}; not asked for 30 s"]
    assert service.elsewhere == []


async def test_waiting_has_an_end(caplog: pytest.LogCaptureFixture) -> None:
    service = PretendValhalla()
    service.slow_s = 5
    walks = await walks_to(service, timeout_s=0.1)
    assert methods(walks) == dict.fromkeys(PLACES, "estimate")
    assert "took too long" in caplog.text


async def test_nobody_there_is_an_estimate(caplog: pytest.LogCaptureFixture) -> None:
    async with open_valhalla("http://127.0.0.1:9") as valhalla:
        walks = await ValhallaWalks(valhalla, CrowEstimate()).one_to_many(HOME, PLACES, 800)
    assert methods(walks) == dict.fromkeys(PLACES, "estimate")
    assert "was not reached" in caplog.text


async def test_a_router_that_failed_is_left_alone_for_half_a_minute() -> None:
    service, ticks = PretendValhalla(), Ticks()
    service.says("", status=500)
    async with asking(service, ticks=ticks) as walking:

        async def told() -> set[str]:
            return set(methods(await walking.one_to_many(HOME, PLACES, 800)).values())

        assert await told() == {"estimate"}
        ticks.now += 29
        assert await told() == {"estimate"}
        assert len(service.asked) == 1
        ticks.now += 2
        assert await told() == {"valhalla"}
        assert await told() == {"valhalla"}
