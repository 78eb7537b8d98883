"""Addresses are asked once, by all together not too often, and nobody reads them in Redis."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from buurtbot.storage.found.geocoding import (
    FOUND_LIVES,
    MOST_IN_SPAN,
    NOT_FOUND_LIVES,
    TOO_MANY,
    KeptGeocoder,
    kept_geocoder,
)
from buurtbot.storage.store import Store, open_store
from geo.addresses import HouseNumber
from geo.lookup.address_table import TableGeocoder
from geo.lookup.chain import Chain
from geo.lookup.geocoding import Answer, Found, NotFound, Unavailable
from geo.point import Point
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.ill import a_patient, full

HOME = Found(Point(52.0512345, 4.3012345), "Hoefkade 12, 2526CA Den Haag", "BU05182811")


@dataclass
class Service:
    """Answers as told, and counts."""

    answer: Answer = HOME
    asked: list[str] = field(default_factory=list)

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """A postcode and number."""
        self.asked.append(f"{postcode} {number}")
        return self.answer

    async def find_street(self, text: str) -> Answer:
        """A street."""
        self.asked.append(text)
        return self.answer


@pytest.fixture
def service() -> Service:
    """Finds the Hoefkade, whatever it is asked."""
    return Service()


@pytest.fixture
def kept(service: Service, store: Store, clock: Clock) -> KeptGeocoder:
    """The same, remembered."""
    return KeptGeocoder(service, store, clock)


async def all_of(store: Store) -> str:
    """Everything that stands in Redis, names and values."""
    keys = [str(key) for key in await store.redis.keys("*")]
    values = [str(await store.redis.get(key)) for key in keys if "place:" in key]
    return " ".join([*keys, *values])


async def test_the_same_address_is_asked_once(kept: KeptGeocoder, service: Service) -> None:
    assert await kept.find("2526CA", HouseNumber(12)) == HOME
    assert await kept.find("2526CA", HouseNumber(12)) == HOME
    assert await kept.find_street("Hoefkade  12, den haag") == HOME
    assert await kept.find_street("hoefkade 12 Den Haag") == HOME
    assert service.asked == ["2526CA 12", "Hoefkade  12, den haag"]


async def test_the_letter_behind_the_number_is_another_question(
    kept: KeptGeocoder, service: Service
) -> None:
    for suffix in ("", "A", "B"):
        await kept.find("2526CA", HouseNumber(12, suffix))
    assert len(service.asked) == 3


async def test_what_does_not_exist_is_asked_again_sooner(
    kept: KeptGeocoder, service: Service, store: Store
) -> None:
    service.answer = NotFound(("Hoefkade 10, 2526CA Den Haag",))
    assert await kept.find("2526CA", HouseNumber(12)) == service.answer
    assert await kept.find("2526CA", HouseNumber(12)) == service.answer
    assert len(service.asked) == 1
    (key,) = await store.redis.keys("*place:*")
    left = await store.redis.pttl(key)
    assert 0 < left <= NOT_FOUND_LIVES.total_seconds() * 1000


async def test_what_was_found_lives_a_month(kept: KeptGeocoder, store: Store) -> None:
    await kept.find("2526CA", HouseNumber(12))
    (key,) = await store.redis.keys("*place:*")
    left = await store.redis.pttl(key)
    assert NOT_FOUND_LIVES.total_seconds() * 1000 < left <= FOUND_LIVES.total_seconds() * 1000


async def test_that_nobody_could_tell_is_not_remembered(
    kept: KeptGeocoder, service: Service
) -> None:
    service.answer = Unavailable("timed_out")
    assert await kept.find("2526CA", HouseNumber(12)) == service.answer
    service.answer = HOME
    assert await kept.find("2526CA", HouseNumber(12)) == HOME


async def test_a_map_that_is_away_is_told_once_and_that_it_is_back(
    kept: KeptGeocoder, service: Service, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    service.answer = Unavailable("timed_out")
    for number in (12, 13, 14):
        await kept.find("2526CA", HouseNumber(number))
    assert store.condition.map_away == "timed_out"
    service.answer = HOME
    for number in (12, 13):
        await kept.find("2526CA", HouseNumber(number))
    assert store.condition.map_away == ""
    told = [line.getMessage() for line in caplog.records if "looked up" in line.getMessage()]
    assert len(told) == 2
    assert "timed_out" in told[0]
    assert "2526" not in caplog.text


async def test_an_answer_for_which_there_is_no_room_is_an_answer(
    service: Service, clock: Clock, tmp_path: Path
) -> None:
    async with a_patient(tmp_path) as patient:
        store = await open_store(patient.url, fresh_secrets())
        kept = KeptGeocoder(service, store, clock)
        async with full(patient):
            assert await kept.find("2526CA", HouseNumber(12)) == HOME
            assert store.condition.cause == "full"
        assert await kept.find("2526CA", HouseNumber(12)) == HOME
        assert len(service.asked) == 2
        await store.close()


async def test_nobody_reads_an_address_in_redis(
    kept: KeptGeocoder, service: Service, store: Store
) -> None:
    await kept.find("2526CA", HouseNumber(12))
    service.answer = NotFound(("Hoefkade 10, 2526CA Den Haag",))
    await kept.find_street("Hoefkade 11")
    written = await all_of(store)
    for canary in ("2526", "Hoefkade", "hoefkade", "52.05", "4.30", "BU0518", "Den Haag"):
        assert canary not in written


async def test_an_answer_moved_to_another_address_is_not_believed(
    kept: KeptGeocoder, service: Service, store: Store
) -> None:
    await kept.find("2526CA", HouseNumber(12))
    (first,) = await store.redis.keys("*place:*")
    await kept.find("2526CA", HouseNumber(13))
    (second,) = set(await store.redis.keys("*place:*")) - {first}
    await store.redis.set(second, await store.redis.get(first))
    service.answer = NotFound()
    assert await kept.find("2526CA", HouseNumber(13)) == NotFound()


async def test_no_more_than_so_many_a_second_by_all_together(
    service: Service, store: Store, clock: Clock
) -> None:
    processes = [KeptGeocoder(service, store, clock) for _ in range(4)]
    async with asyncio.TaskGroup() as group:
        asking = [
            group.create_task(processes[n % 4].find("2526CA", HouseNumber(n + 1)))
            for n in range(30)
        ]
        await asyncio.sleep(0.5)
        assert len(service.asked) <= MOST_IN_SPAN
    answers = [task.result() for task in asking]
    assert MOST_IN_SPAN <= len(service.asked) <= 2 * MOST_IN_SPAN  # nobody waits two seconds
    assert answers.count(HOME) == len(service.asked)
    assert answers.count(TOO_MANY) == 30 - len(service.asked)


async def test_a_table_is_asked_as_it_is(service: Service, store: Store, clock: Clock) -> None:
    table = TableGeocoder([])
    assert kept_geocoder(table, store, now=clock) is table
    chain = kept_geocoder(Chain(table, service), store, now=clock)
    assert chain == Chain(table, KeptGeocoder(service, store, clock))
