"""The webhook of every bot: who knows the secret is heard, and 200 means that it is done."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.services.core.settle import settle
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store, open_store
from buurtbot.web.intake import Intake
from buurtbot.web.webhooks import LARGEST, SECRET_HEADER, routes
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.scenes import GM, anna

SECRETS = {"moerwijk": "geheim-van-moerwijk", "desk": "geheim-van-de-balie"}
GOOD = {SECRET_HEADER: "geheim-van-moerwijk"}


@dataclass
class Door:
    """The webhooks of two bots, and what came through."""

    url: str = ""
    came: list[tuple[str, int]] = field(default_factory=list)
    parked: list[str] = field(default_factory=list)
    broken: Exception | None = None
    take_in: Any = None

    async def _take_in(self, slug: str, raw: dict[str, Any]) -> None:
        if self.broken:
            raise self.broken
        if self.take_in:
            await self.take_in(slug, raw)
        self.came.append((slug, raw["update_id"]))

    async def _park(self, _slug: str, _raw: dict[str, Any], error: str) -> None:
        self.parked.append(error)

    async def post(
        self, body: bytes | str, slug: str = "moerwijk", headers: dict[str, str] = GOOD
    ) -> aiohttp.ClientResponse:
        raw = body.encode() if isinstance(body, str) else body
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/tg/{slug}", data=io.BytesIO(raw), headers=headers) as answer,
        ):
            await answer.read()
            return answer


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    door = Door()
    app = web.Application()
    app.add_routes(routes(Intake(door._take_in, door._park), SECRETS))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    door.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield door
    await runner.cleanup()


async def test_an_update_with_the_secret_of_its_bot_is_done(door: Door) -> None:
    assert (await door.post('{"update_id": 7}')).status == 200
    desk = {SECRET_HEADER: SECRETS["desk"]}
    assert (await door.post('{"update_id": 8}', "desk", desk)).status == 200
    assert door.came == [("moerwijk", 7), ("desk", 8)]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SECRET_HEADER: ""},
        {SECRET_HEADER: "geheim-van-de-balie"},
        {SECRET_HEADER: "geheim-van-moerwij"},
        {SECRET_HEADER: "geheim-van-moerwijkx"},
        {SECRET_HEADER: "géheim-van-moerwijk"},
        {SECRET_HEADER: "\udcff\udcfe"},
    ],
    ids=["none", "empty", "of another bot", "shorter", "longer", "non-ascii", "not utf-8"],
)
async def test_who_does_not_know_the_secret_is_not_heard(
    door: Door, headers: dict[str, str]
) -> None:
    assert (await door.post('{"update_id": 7}', headers=headers)).status == 401
    assert door.came == []


@pytest.mark.parametrize("slug", ["nowhere", "MOERWIJK", "moerwijk%2F", "%00"])
async def test_a_bot_that_we_do_not_have(door: Door, slug: str) -> None:
    assert (await door.post('{"update_id": 7}', slug)).status == 404


@pytest.mark.parametrize(
    "body",
    [
        "",
        "no json",
        b"\xff\xfe",
        "[" * 100_000,
        '{"a":' * 100_000,
        "[]",
        "null",
        "7",
        "{}",
        '{"update_id": "7"}',
        '{"update_id": null}',
        '{"update_id": true}',
        f'{{"update_id": {"9" * 5000}}}',
    ],
    ids=lambda body: repr(body)[:20],
)
async def test_what_is_no_update_is_refused(door: Door, body: bytes | str) -> None:
    assert (await door.post(body)).status == 400
    assert door.came == []


async def test_what_is_too_large_is_refused(door: Door) -> None:
    def body(size: int) -> str:
        update = '{"update_id": 7, "words": ""}'
        return update.replace('""', f'"{"x" * (size - len(update))}"')

    assert (await door.post(body(LARGEST))).status == 200
    assert (await door.post(body(LARGEST + 1))).status == 413
    assert (await door.post(body(3 * LARGEST))).status == 413


async def test_an_update_that_makes_us_fail_is_parked_and_not_brought_again(door: Door) -> None:
    door.broken = ValueError("Anna")
    assert (await door.post('{"update_id": 7}')).status == 200
    assert door.parked == ["ValueError"]


async def test_only_posting_is_for_us(door: Door) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{door.url}/tg/moerwijk") as answer,
    ):
        assert answer.status == 405


@pytest.mark.parametrize("cluster", [False, True], ids=["one", "cluster"])
async def test_while_redis_is_away_telegram_brings_it_again_and_then_it_is_done_once(
    door: Door, tmp_path: Path, clock: Clock, *, cluster: bool
) -> None:
    redis = EmbeddedRedis(tmp_path / "data", cluster=cluster)
    async with redis:
        store = await open_store(redis.url, fresh_secrets(), cluster=cluster)
        door.take_in = _counting(store, clock)
        assert (await door.post('{"update_id": 1}')).status == 200
        redis.kill()
        for _ in range(2):
            answer = await door.post('{"update_id": 2}')
            assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
        await redis.restart()
        statuses = [(await door.post('{"update_id": 2}')).status for _ in range(3)]
        assert statuses[-1] == 200
        assert (await door.post('{"update_id": 1}')).status == 200
        read = await store.work(GM, "look", clock.now).get(Person, "anna")
        assert read is not None
        assert read.requests == ("1", "2")
        await store.close()
    assert door.parked == []


def _counting(store: Store, clock: Clock) -> Any:
    async def take_in(_slug: str, raw: dict[str, Any]) -> None:
        number = str(raw["update_id"])

        async def decide(work: Work) -> Decision:
            person = await work.get(Person, "anna") or anna(clock)
            return Decision(keep=(replace(person, requests=(*person.requests, number)),))

        await settle(lambda: store.work(GM, f"moerwijk:{number}", clock.now), decide)

    return take_in


async def test_many_at_once_are_all_done(door: Door, store: Store, clock: Clock) -> None:
    door.take_in = _counting(store, clock)
    answers = await asyncio.gather(*(door.post(json.dumps({"update_id": n})) for n in range(120)))
    assert {answer.status for answer in answers} == {200}
    read = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert read is not None
    assert len(set(read.requests)) == 120
