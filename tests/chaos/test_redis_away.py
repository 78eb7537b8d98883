"""Redis falls away under a stream of updates: Telegram keeps them, and all resumes by itself."""

import asyncio
from pathlib import Path
from random import Random

import aiohttp

from buurtbot.web.polling import POLL_SECONDS
from tests.chaos.crowd import Crowd
from tests.chaos.village import SEED, Village, open_village

AWAY_SECONDS = 2.5
QUIET_LOOKS = 4  # seconds; a poller pauses less before it tells what was done


async def post(village: Village, slug: str, update: object) -> tuple[int, str]:
    """Bring an update to the webhook as Telegram does: the status, and when to come back."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": village.secret_of(slug)}
    url = f"{village.service.address}/tg/{slug}"
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, json=update, headers=headers) as answer,
    ):
        return answer.status, answer.headers.get("Retry-After", "")


async def redis_falls_away(village: Village) -> tuple[int, int]:
    """For some seconds; how many updates were confirmed at the beginning and at the end of it."""
    await asyncio.sleep(2.0)
    village.redis.kill()
    before = await arrives(village)
    await asyncio.sleep(AWAY_SECONDS)
    during = village.confirmed
    await village.redis.restart()
    await village.store.redis.connection_pool.disconnect()  # ours; the service finds out itself
    return before, during


async def arrives(village: Village) -> int:
    """How many were done before, when all that was on its way has reached Telegram."""
    before, quiet = village.confirmed, 0
    while quiet < QUIET_LOOKS:
        await asyncio.sleep(1.0)
        quiet = quiet + 1 if before == village.confirmed else 0
        before = village.confirmed
    return before


async def lives_through_it(village: Village) -> tuple[int, int]:
    """New people talk and write, Redis falls away meanwhile, and all comes right."""
    crowd = Crowd(village, Random(SEED))
    await crowd.moves_in(asking=0, offering=6, pairs=12)
    async with asyncio.TaskGroup() as group:
        away = group.create_task(redis_falls_away(village))
        group.create_task(crowd.acts(spread=5.0))
    await village.settled()
    assert await village.lost() == []
    assert await crowd.wrong() == []
    assert "parked" not in village.service.log
    return away.result()


async def test_all_waits_while_redis_is_away_and_resumes_by_itself(tmp_path: Path) -> None:
    """First by polling, which holds its offset; then by webhook, which says when to come back.

    In between the service is stopped with its long polls open.
    """
    async with open_village(tmp_path) as village:
        await village.service.start()
        await village.service.ready()
        village.begin_ledger()
        before, during = await lives_through_it(village)
        assert before == during < village.made
        code, seconds = await village.service.stop()
        print(f"stopped while it polled, in {seconds:.1f} s")
        assert (code, seconds < POLL_SECONDS) == (0, True)

        village.service.by_webhook = True
        await village.service.start()
        await village.service.ready()
        async with asyncio.TaskGroup() as group:
            group.create_task(lives_through_it(village))
            group.create_task(is_told_to_come_back(village))
        print(f"{village.made} updates, 0 lost, while Redis fell away twice")
        assert "Traceback" not in village.service.log


async def is_told_to_come_back(village: Village) -> None:
    """503 and when; an update that cannot be read is not blamed on Redis."""
    async with asyncio.timeout(180):
        while village.redis.pid is not None:  # noqa: ASYNC110 - a process rings no bell
            await asyncio.sleep(0.05)
    me = {"id": 5, "is_bot": False, "first_name": "Piet"}
    chat = {"id": 5, "type": "private", "first_name": "Piet"}
    said = {"message_id": 1, "date": 1, "chat": chat, "from": me, "text": "/start"}
    assert await post(village, "moerwijk", {"update_id": 1, "message": said}) == (503, "5")
    assert await post(village, "moerwijk", ["no update"]) == (400, "")
