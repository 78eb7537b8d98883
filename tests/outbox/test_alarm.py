"""The second channel of a desk rings over HTTP, with nothing personal in it."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from buurtbot.domain.core.messages import Alarm, ToDesk
from buurtbot.outbox.letters.alarm import ring_by
from buurtbot.outbox.letters.channel import Delivered, TryLater
from buurtbot.services.core.context import Context
from config.network.network import Neighbourhood

ALARM = Alarm(ToDesk("moerwijk", "case"), "M-4K7P", "wants_person")


@pytest.fixture
async def bell() -> AsyncIterator[tuple[str, list[Any], list[int]]]:
    rung: list[Any] = []
    statuses: list[int] = []

    async def ring(request: web.Request) -> web.Response:
        rung.append(await request.json())
        return web.Response(status=statuses.pop(0) if statuses else 200)

    app = web.Application()
    app.router.add_post("/bell", ring)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/bell", rung, statuses
    await runner.cleanup()


def _with_bell(context: Context, url: str) -> Neighbourhood:
    moerwijk = context.neighbourhood("moerwijk")
    return moerwijk.model_copy(
        update={"desk": moerwijk.desk.model_copy(update={"second_channel": url})}
    )


async def test_it_rings_with_a_reference_and_a_reason(
    context: Context, bell: tuple[str, list[Any], list[int]]
) -> None:
    url, rung, _ = bell
    async with aiohttp.ClientSession() as session:
        assert await ring_by(session)(_with_bell(context, url), ALARM) == Delivered()
    assert rung == [{"neighbourhood": "moerwijk", "ref": "M-4K7P", "reason": "wants_person"}]


async def test_a_bell_that_does_not_work_is_rung_again_later(
    context: Context, bell: tuple[str, list[Any], list[int]]
) -> None:
    url, rung, statuses = bell
    statuses.append(500)
    async with aiohttp.ClientSession() as session:
        ring = ring_by(session)
        assert isinstance(await ring(_with_bell(context, url), ALARM), TryLater)
        nobody = _with_bell(context, "http://127.0.0.1:9/bell")
        assert isinstance(await ring(nobody, ALARM), TryLater)
    assert len(rung) == 1


async def test_a_desk_without_a_bell_has_no_second_channel(context: Context) -> None:
    async with aiohttp.ClientSession() as session:
        assert await ring_by(session)(context.neighbourhood("moerwijk"), ALARM) == Delivered()
