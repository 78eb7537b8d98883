"""What goes wrong on purpose goes wrong exactly as asked, and no more."""

import asyncio

import aiohttp
import pytest

from buurtbot.simulator.control_api.client import CannotDo, LocalTelegram, Person
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from tests.scenes.waiting import soon
from tests.simulator.conftest import Caller, Webhook


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock.frozen()


async def sent(bot: Caller, chat_id: int, times: int) -> list[int]:
    """Send so many messages; the retry_after of each refusal, 0 for one that went through."""
    answers = [await bot("sendMessage", chat_id=chat_id, text="x") for _ in range(times)]
    return [answer.get("parameters", {}).get("retry_after", 0) for answer in answers]


async def test_one_person_takes_a_small_burst_and_then_one_a_second(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    assert await sent(bot, started.id, 7) == [0, 0, 0, 0, 0, 1, 1]
    await telegram.passes(1)
    assert await sent(bot, started.id, 2) == [0, 1]
    said = await bot("sendMessage", chat_id=started.id, text="x")
    assert said["description"] == "Too Many Requests: retry after 1"


async def test_one_group_takes_twenty_a_minute_edits_included(
    desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    group = await telegram.group("Balie", admins=[anna], bots=["balie_bot"])
    assert await sent(desk, group.id, 20) == [0] * 20
    edit = {"chat_id": group.id, "message_id": 2, "text": "y"}
    assert (await desk("editMessageText", **edit))["parameters"] == {"retry_after": 60}
    await telegram.passes(60)
    await desk.does("editMessageText", **edit)


async def test_one_bot_sends_thirty_a_second_over_all_chats(
    bot: Caller, telegram: LocalTelegram, world: World
) -> None:
    people = [await telegram.person(f"Buur {n}") for n in range(31)]
    for person in people:
        await person.starts("buurt_bot")
    answers = [(await sent(bot, person.id, 1))[0] for person in people]
    assert answers == [0] * 30 + [1]


async def test_limits_can_be_set_and_switched_off(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    assert (await telegram.limits(chat_burst=1))["chat_burst"] == 1
    assert await sent(bot, started.id, 2) == [0, 1]
    await telegram.limits(on=False)
    assert await sent(bot, started.id, 40) == [0] * 40
    with pytest.raises(CannotDo):
        await telegram.limits(per_fortnight=3)


async def test_a_fault_hits_only_what_it_is_for_and_stops_after_its_count(
    bot: Caller, desk: Caller, telegram: LocalTelegram, started: Person
) -> None:
    await telegram.fault("429", bot="@buurt_bot", method="getMe", retry_after=9, count=2)
    assert await desk.does("getMe")
    assert await bot.does("getWebhookInfo")
    for _ in range(2):
        assert (await bot("getMe"))["parameters"] == {"retry_after": 9}
    assert await bot.does("getMe")
    await telegram.fault("500", chat=started.id)
    assert (await bot.refused("sendMessage", chat_id=started.id, text="x"))[0] == 500
    assert await telegram.get("/sim/faults")
    await telegram.heals()
    await bot.does("sendMessage", chat_id=started.id, text="x")
    with pytest.raises(CannotDo, match="kind is one of"):
        await telegram.fault("earthquake")


async def test_telegram_may_refuse_in_any_words_of_its_own(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    told = "Bad Request: can't parse entities: unsupported start tag"
    await telegram.fault("refuse", method="sendMessage", description=told, count=1)
    assert await bot.refused("sendMessage", chat_id=started.id, text="x") == (400, told)
    await bot.does("sendMessage", chat_id=started.id, text="x")
    await telegram.fault("refuse", code=403, description="Forbidden: user is deactivated")
    assert (await bot.refused("sendMessage", chat_id=started.id, text="x"))[0] == 403


async def test_a_fault_may_last_a_while_or_strike_by_chance(
    bot: Caller, telegram: LocalTelegram
) -> None:
    await telegram.fault("500", seconds=60)
    assert (await bot.refused("getMe"))[0] == 500
    await telegram.passes(60)
    assert await bot.does("getMe")
    await telegram.fault("500", probability=0.5)
    codes = [(await bot("getMe")).get("error_code") for _ in range(20)]
    assert {None, 500} == set(codes)


async def test_a_lost_line_leaves_the_deed_done_or_not_as_asked(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    for when in ("before", "after"):
        await telegram.fault("drop", method="sendMessage", count=1, when=when)
        with pytest.raises(aiohttp.ClientError):
            await bot("sendMessage", chat_id=started.id, text=f"weg {when}")
    assert [seen.text for seen in await started.sees("buurt_bot")] == ["/start", "weg after"]


async def test_a_slow_answer_takes_its_time(bot: Caller, telegram: LocalTelegram) -> None:
    await telegram.fault("slow", seconds=0.2, count=1)
    loop = asyncio.get_running_loop()
    before = loop.time()
    await bot.does("getMe")
    assert loop.time() - before >= 0.2


async def test_an_outage_answers_nothing_and_loses_nothing(
    bot: Caller, world: World, telegram: LocalTelegram, webhook: Webhook, anna: Person
) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.refused("getUpdates", timeout=30))
        await soon(lambda: world.bots[111].poll_turn == 1)
        outage = await telegram.fault("outage", bot="buurt_bot")
    assert poll.result() == (502, "Bad Gateway")
    await anna.says("buurt_bot", "hoor je mij?")
    assert await bot.refused("getMe") == (502, "Bad Gateway")
    await telegram.heals(outage)
    assert len(await bot.does("getUpdates")) == 1
    await bot.does("setWebhook", url=webhook.url)
    await webhook.gets(1)
    await telegram.fault("outage", seconds=30)
    await anna.says("buurt_bot", "en nu?")
    await webhook.gets_no_more_than(1)
    await telegram.passes(30)
    await webhook.gets(2)


async def test_an_update_can_come_twice_with_the_same_number(
    bot: Caller, telegram: LocalTelegram, webhook: Webhook, anna: Person
) -> None:
    await telegram.fault("duplicate", count=2)
    await anna.says("buurt_bot", "een")
    (first,) = await bot.does("getUpdates")
    offset = first["update_id"] + 1
    assert await bot.does("getUpdates", offset=offset) == [first]
    assert await bot.does("getUpdates", offset=offset) == []
    await bot.does("setWebhook", url=webhook.url)
    await anna.says("buurt_bot", "twee")
    first, second = await webhook.gets(2)
    assert first == second


async def test_an_update_can_be_passed_by_the_next_one(
    bot: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    await telegram.fault("reorder", count=1)
    for text in ("een", "twee", "drie"):
        await anna.says("buurt_bot", text)
    updates = await bot.updates()
    assert [u["message"]["text"] for u in updates] == ["twee", "een", "drie"]
    await telegram.fault("reorder", count=1, seconds=5)
    await anna.says("buurt_bot", "alleen")
    assert await bot.does("getUpdates") == []
    await telegram.passes(5)
    assert len(await bot.does("getUpdates")) == 1


async def test_time_moves_only_when_it_can(world: World, telegram: LocalTelegram) -> None:
    before = world.clock()
    await telegram.passes(3600)
    assert world.clock() == before + 3600
    world.clock = lambda: 0.0
    with pytest.raises(CannotDo, match="cannot be moved"):
        await telegram.passes(1)
