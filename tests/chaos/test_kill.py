"""kill -9 in the middle of 500 updates, three times: each has its effect, and has it once."""

import asyncio
from pathlib import Path
from random import Random

from tests.chaos.crowd import Crowd
from tests.chaos.village import SEED, Village, open_village

KILLS = ((60, 150), (200, 300), (350, 450))  # after so many updates, by chance in between


async def killed_and_restarted(village: Village, random: Random) -> None:
    """SIGKILL at moments that nobody chose, each time with work in hand.

    It polls, then takes webhooks, then polls again, then takes webhooks: both are killed.
    """
    for earliest, latest in KILLS:
        moment = random.randint(earliest, latest)
        while village.confirmed < moment:
            village.shorten_waits()
            await asyncio.sleep(0.02)
        await asyncio.sleep(random.uniform(0, 0.3))
        await village.service.kill()
        village.service.by_webhook = not village.service.by_webhook
        await village.service.start()
        await village.service.ready()


async def test_every_update_has_its_effect_once_though_the_service_is_killed_three_times(
    tmp_path: Path,
) -> None:
    random = Random(SEED)
    async with open_village(tmp_path) as village:
        crowd = Crowd(village, random)
        await crowd.moves_in(asking=45, offering=6, pairs=24)
        village.begin_ledger()
        await village.service.start()
        await village.service.ready()
        async with asyncio.TaskGroup() as group:
            group.create_task(killed_and_restarted(village, random))
            group.create_task(crowd.acts())
        await village.settled()
        lost, wrong = await village.lost(), await crowd.wrong()
        print(
            f"{village.made} updates of {len(crowd.everybody)} people, {len(KILLS)} kills: "
            f"{len(lost)} lost, {len(wrong)} wrong, {crowd.doubled} messages doubled"
        )
        assert village.made >= 500
        assert lost == []
        assert wrong == []
        assert "parked" not in village.service.log
        assert "Traceback" not in village.service.log


async def test_an_intake_that_answers_before_it_works_would_lose_some(tmp_path: Path) -> None:
    """The same people and the same ledger: it does notice."""
    async with open_village(tmp_path, webhook=True, module="tests.chaos.hasty") as village:
        crowd = Crowd(village, Random(SEED))
        await crowd.moves_in(asking=0, offering=40, pairs=0)
        village.begin_ledger()
        await village.service.start()
        await village.service.ready()
        async with asyncio.TaskGroup() as group:
            group.create_task(crowd.acts(gap=0.01, spread=0.5))
            while village.confirmed < 100:  # noqa: ASYNC110 - Telegram's queue, not ours
                await asyncio.sleep(0.01)
            await village.service.kill()
        lost = await village.lost()
        print(f"answered before the work: {len(lost)} of {village.confirmed} lost")
        assert len(lost) > 0
