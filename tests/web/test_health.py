"""The health pages say whether Redis answers and whether anything waits too long."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from buurtbot.domain.decision import Decision, Timer
from buurtbot.domain.messages import deed
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.services.house import House
from buurtbot.storage.store import Store, open_store
from buurtbot.web.health import TOO_LATE_SECONDS, ask_health, health_routes
from tests.street import Clock, fresh_secrets


async def _serving(store: Store, house: House, clock: Clock) -> tuple[web.AppRunner, str]:
    app = web.Application()
    app.add_routes(health_routes(store, house.network, clock))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


@pytest.fixture
async def page(store: Store, house: House, clock: Clock) -> AsyncIterator[str]:
    runner, url = await _serving(store, house, clock)
    yield url
    await runner.cleanup()


async def _ask(url: str) -> tuple[int, dict[str, object]]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        said: dict[str, object] = await answer.json()
        return answer.status, said


async def test_all_is_well(page: str) -> None:
    assert await _ask(f"{page}/healthz") == (200, {"redis": "here"})
    assert await _ask(f"{page}/readyz") == (200, {"redis": "here", "late_seconds": 0})
    assert await ask_health(f"{page}/healthz") == 0


@pytest.mark.parametrize(("late", "status"), [(TOO_LATE_SECONDS - 60, 200), (7200, 503)])
async def test_a_timer_that_nobody_did(
    page: str, store: Store, clock: Clock, late: float, status: int
) -> None:
    due = Timer("t:1", clock.now - timedelta(seconds=late), deed("look_by", request="1"))
    await store.work("gm0603", "op1", clock.now).commit(Decision(later=(due,)))
    found, said = await _ask(f"{page}/readyz")
    assert found == status
    assert said["late_seconds"] == late


@pytest.mark.parametrize("cluster", [False, True], ids=["one", "cluster"])
async def test_redis_is_away(house: House, clock: Clock, tmp_path: Path, *, cluster: bool) -> None:
    redis = EmbeddedRedis(tmp_path / "data", cluster=cluster)
    async with redis:
        store = await open_store(redis.url, fresh_secrets(), cluster=cluster)
        runner, url = await _serving(store, house, clock)
        redis.kill()
        assert await _ask(f"{url}/healthz") == (503, {"redis": "away"})
        assert await _ask(f"{url}/readyz") == (503, {"redis": "away"})
        assert await ask_health(f"{url}/readyz") == 1
        await redis.restart()
        statuses = [(await _ask(f"{url}/healthz"))[0] for _ in range(2)]
        assert statuses[-1] == 200
        await runner.cleanup()
        await store.close()


async def test_nobody_is_there_to_ask() -> None:
    assert await ask_health("http://127.0.0.1:9/healthz") == 1
