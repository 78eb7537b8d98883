"""Hundreds of updates that nobody would send: each is answered 200, and only the spoilt parked."""

import asyncio
from collections import Counter
from pathlib import Path
from random import Random

import aiohttp
import pytest

from buurtbot.simulator.wire import Json
from tests.chaos.nonsense import Telegram, description
from tests.chaos.service import DESK
from tests.chaos.village import SEED, Village, open_village

WELL_FORMED, SPOILT = 300, 150
FIRST = 900_000_000
AT_ONCE = 8


async def brought(village: Village, updates: list[Json]) -> Counter[int]:
    """How often each status came back."""
    slugs = [*(n.slug for n in village.network.neighbourhoods), DESK]
    queue = list(enumerate(updates))
    statuses: Counter[int] = Counter()
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:

        async def bring() -> None:
            while queue:
                number, update = queue.pop()
                slug = slugs[number % len(slugs)]
                header = {"X-Telegram-Bot-Api-Secret-Token": village.secret_of(slug)}
                url = f"{village.service.address}/tg/{slug}"
                async with session.post(url, json=update, headers=header) as answer:
                    statuses[answer.status] += 1

        for _ in range(AT_ONCE):
            group.create_task(bring())
    return statuses


def parked(village: Village) -> int:
    """How many updates could not be handled so far."""
    return village.service.log.count(" parked: ")


async def test_no_update_whatever_it_holds_breaks_anything(tmp_path: Path) -> None:
    types = description()
    if types is None:
        pytest.skip("Telegram's description of its types is not beside the checkout")
    telegram = Telegram(types, Random(SEED))
    async with open_village(tmp_path, webhook=True) as village:
        await village.service.start()
        await village.service.ready()
        async with asyncio.timeout(180):
            while not all(bot.webhook for bot in village.world.bots.values()):  # noqa: ASYNC110 - Telegram's own list, which rings no bell
                await asyncio.sleep(0.1)
        well = [telegram.update(FIRST + n) for n in range(WELL_FORMED)]
        assert await brought(village, well) == {200: WELL_FORMED}
        assert parked(village) == 0, village.service.log[-4000:]
        assert "Traceback" not in village.service.log

        spoilt = [telegram.spoilt(FIRST + WELL_FORMED + n) for n in range(SPOILT)]
        assert await brought(village, spoilt) == {200: SPOILT}
        print(f"{WELL_FORMED} well-formed: 0 parked; {SPOILT} spoilt: {parked(village)} parked")

        anna = await village.telegram.person("Anna")
        await anna.starts("moerwijk_buurtbot")
        await anna.waits_for("moerwijk_buurtbot", "Welkom")
        code, _ = await village.service.stop()
        assert code == 0
        assert "could not even be parked" not in village.service.log
        tokens = [
            slug for slug, token in village.keys.tokens.items() if token in village.service.log
        ]
        assert tokens == []
