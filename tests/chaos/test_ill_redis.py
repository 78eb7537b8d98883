"""The service as a process lives through the bad days of its Redis, and so do those who write."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
from redis.asyncio import Redis

from tests.chaos.village import Village, open_village

BIG = "x" * 20_000


async def page(village: Village, name: str) -> tuple[int, dict[str, Any]]:
    """What a health page says; 0 while nobody listens."""
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{village.service.address}/{name}") as answer:
                return answer.status, await answer.json()
        except aiohttp.ClientError:
            return 0, {}


async def until(is_so: Callable[[], bool], *, within: float = 180.0) -> None:
    """Wait for something that people can see."""
    async with asyncio.timeout(within):
        while not is_so():  # noqa: ASYNC110 - it is seen in another process
            await asyncio.sleep(0.1)


async def is_filled(redis: Redis, part: float) -> None:
    """So much is used of what it may use."""
    for number in range(200):
        await redis.set(f"filling:{number}", BIG)
    memory = await redis.info("memory")
    used = memory["used_memory"] - memory["mem_not_counted_for_evict"]
    await redis.config_set("maxmemory", str(round(used / part)))


async def test_nobody_is_left_without_a_word_and_nothing_is_lost(tmp_path: Path) -> None:
    async with open_village(tmp_path) as village:
        here = village.network.neighbourhoods[0]
        group = here.desk.group
        bram, mieke, anna = [
            await village.telegram.person(name) for name in ("Bram", "Mieke", "Anna")
        ]

        def told(person: Any) -> list[str]:
            return village.told(here.slug, person.id)

        def desk_told(what: str) -> list[str]:
            texts = [
                call["args"]["text"]
                for call in village.calls("sendMessage", ok=True)
                if call["args"]["chat_id"] == str(group)
            ]
            return [text for text in texts if what in text]

        # Redis is not there when the service starts, as after a power cut on a full disk.
        village.begin_ledger()
        village.redis.kill()
        await village.service.start()
        await bram.says(here.bot, "ik wil dood")
        await until(lambda: len(told(bram)) >= 1)
        assert "113" in told(bram)[0]
        assert here.desk.phone in told(bram)[0]
        await until(lambda: len(desk_told("ik wil dood")) >= 1)
        status, said = await page(village, "healthz")
        assert (status, said["because"]) == (503, "gone")

        # It comes up, and the case comes in as on any other day.
        await village.redis.restart()
        await village.store.redis.connection_pool.disconnect()
        await until(lambda: len(told(bram)) >= 2)
        await until(lambda: len(desk_told("❗")) >= 2)  # the card and the line
        async with asyncio.timeout(180):
            while (await page(village, "readyz"))[0] != 200:  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.1)

        # It is full. Who is in danger is helped, who is not hears that it will take a while.
        await mieke.says(here.bot, "/start")
        await until(lambda: len(told(mieke)) == 1)
        async with Redis.from_url(village.redis.url) as operator:
            await is_filled(operator, 1.03)
            await mieke.says(here.bot, "ik zoek iemand voor de boodschappen")
            await anna.says(here.bot, "ik wil niet meer leven")
            await until(lambda: len(told(anna)) >= 1)
            assert "113" in told(anna)[0]
            await until(lambda: len(told(mieke)) >= 2)
            assert "storing" in told(mieke)[1]
            status, said = await page(village, "readyz")
            assert (status, said["because"], said["room"]) == (503, "full", "none")
            assert said["municipalities"][here.municipality_name]["message"] < 60
            await operator.config_set("maxmemory", "0")
        await until(lambda: len(told(mieke)) > 2)

        await village.settled()
        assert await village.lost() == []
        assert len([words for words in told(mieke) if "storing" in words]) == 1
        assert "Traceback" not in village.service.log
        assert "parked" not in village.service.log
