"""Telegram refuses, breaks, stalls, repeats itself: nothing is lost, nothing is done twice."""

import asyncio
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import Any

from tests.chaos.crowd import Crowd
from tests.chaos.village import SEED, Village, open_village

# Seconds in which a call to a group may be on its way while another of its queues is told to wait;
# to a person there is one at a time.
ON_ITS_WAY = 1.0
HANGS = 600.0  # seconds; far longer than anybody waits for a stop
TO_A_CHAT = ("sendMessage", "editMessageText")


def goes_wrong(village: Village, crowd: Crowd) -> None:
    """Everything at once. Who types ahead must not be reordered: the talk would be another one."""
    faults = village.world.faults
    for method in TO_A_CHAT:
        faults.add("429", method=method, probability=0.06, retry_after=2)
        faults.add("500", method=method, probability=0.02)
        faults.add("slow", method=method, probability=0.05, seconds=1.0)
        faults.add("drop", method=method, probability=0.02, when="before")
        faults.add("drop", method=method, probability=0.02, when="after")
    faults.add("500", method="answerCallbackQuery", probability=0.5)
    faults.add("duplicate", probability=0.15)
    for one, other in crowd.pairs:
        for writer in (one, other):
            faults.add("reorder", chat=writer.id, probability=0.5, seconds=1.0)


def disobeyed(village: Village) -> list[dict[str, Any]]:
    """Calls to a chat that came sooner than Telegram had said."""
    told: dict[tuple[str, str], float] = defaultdict(float)
    until: dict[tuple[str, str], float] = defaultdict(float)
    found = []
    for call in sorted((c for m in TO_A_CHAT for c in village.calls(m)), key=lambda c: c["n"]):
        chat = (call["bot"], call["args"]["chat_id"])
        on_its_way = int(call["args"]["chat_id"]) < 0 and call["at"] < told[chat] + ON_ITS_WAY
        if call["at"] < until[chat] and not on_its_way:
            found.append(call)
        if call.get("error_code") == 429:
            told[chat] = call["at"]
            until[chat] = max(until[chat], call["at"] + call["parameters"]["retry_after"])
    return found


async def starts_while_telegram_is_away(village: Village) -> None:
    """It starts, waits, and takes its webhooks when Telegram is back."""
    outage = village.world.faults.add("outage")
    await village.service.start()
    await village.service.ready()
    village.world.faults.remove(outage.id)
    async with asyncio.timeout(180):
        while not all(bot.webhook for bot in village.world.bots.values()):  # noqa: ASYNC110 - Telegram's own list, which rings no bell
            await asyncio.sleep(0.1)


async def test_nothing_is_lost_or_done_twice_whatever_telegram_does(tmp_path: Path) -> None:
    async with open_village(tmp_path, webhook=True) as village:
        crowd = Crowd(village, Random(SEED))
        await crowd.moves_in(asking=2, offering=4, pairs=10)
        village.begin_ledger()
        await starts_while_telegram_is_away(village)
        goes_wrong(village, crowd)
        async with asyncio.TaskGroup() as group:
            group.create_task(crowd.acts(spread=4.0))
            group.create_task(falls_away(village, after=3.0, seconds=2.0))
        await village.settled(patient=True)
        hits = [e["fault"]["kind"] for e in village.events("fault") if "method" in e]
        print(
            f"{village.made} updates, faults that hit: {dict(Counter(hits))}, "
            f"{len(await village.lost())} lost, {crowd.doubled} messages doubled"
        )
        assert len(hits) > 10
        assert await village.lost() == []
        assert await crowd.wrong(in_order=False) == []
        assert disobeyed(village) == []
        assert "parked" not in village.service.log
        assert "Traceback" not in village.service.log

        village.world.faults.remove()
        await stops_in_time_while_telegram_hangs(village, crowd)


async def falls_away(village: Village, *, after: float, seconds: float) -> None:
    """An outage of Telegram: every call fails, and no update comes."""
    await asyncio.sleep(after)
    village.world.faults.add("outage", seconds=seconds)
    await asyncio.sleep(seconds)
    village.world.wake_all()


async def stops_in_time_while_telegram_hangs(village: Village, crowd: Crowd) -> None:
    """What was said is kept, what could not be sent is sent at the next start."""
    for kind in ("sendMessage", "answerCallbackQuery", "setMyCommands"):
        village.world.faults.add("slow", method=kind, seconds=HANGS)
    for one, other in crowd.pairs:
        one.says("Dit komt later aan")
        other.heard.append("Dit komt later aan")
    async with asyncio.timeout(180):
        while village.confirmed < village.made:  # noqa: ASYNC110 - Telegram's queue, not ours
            await asyncio.sleep(0.1)
    code, seconds = await village.service.stop(within=HANGS / 2)
    print(f"stopped while Telegram hung, in {seconds:.1f} s")
    assert code == 0
    assert await village.lost() == []
    assert await village.unsent() > 0

    village.world.faults.remove()
    await village.service.start()
    await village.settled()
    assert await crowd.wrong(in_order=False) == []
