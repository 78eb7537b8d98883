"""getUpdates: nothing is lost before it is confirmed, and only one may ask."""

import asyncio

from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.state.errors import OTHER_POLLER, WEBHOOK_ACTIVE
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from tests.scenes.waiting import soon
from tests.simulator.conftest import Caller

LONG = 30  # seconds that a poller is ready to wait


async def polls(world: World) -> None:
    """Somebody asks for updates, and waits."""
    await soon(lambda: world.bots[111].poll_turn > 0)


async def test_an_update_comes_again_until_the_next_offset_confirms_it(
    bot: Caller, anna: Person
) -> None:
    await anna.starts("buurt_bot")
    await anna.says("buurt_bot", "hulp")
    first = await bot.does("getUpdates")
    assert [u["message"]["text"] for u in first] == ["/start", "hulp"]
    assert await bot.does("getUpdates") == first
    assert await bot.does("getUpdates", offset=first[1]["update_id"]) == first[1:]
    assert await bot.does("getUpdates", offset=first[1]["update_id"] + 1) == []


async def test_limit_and_a_negative_offset_cut_from_the_right_end(
    bot: Caller, anna: Person
) -> None:
    for text in ("een", "twee", "drie"):
        await anna.says("buurt_bot", text)
    assert len(await bot.does("getUpdates", limit=2)) == 2
    last = await bot.does("getUpdates", offset=-1)
    assert [u["message"]["text"] for u in last] == ["drie"]
    assert await bot.does("getUpdates") == last


async def test_two_bots_do_not_count_from_the_same_number(
    bot: Caller, desk: Caller, anna: Person
) -> None:
    await anna.starts("buurt_bot")
    await anna.starts("balie_bot")
    numbers = [(await each.updates())[0]["update_id"] for each in (bot, desk)]
    assert numbers[0] != numbers[1]
    assert min(numbers) > 1


async def test_a_long_poll_answers_as_soon_as_someone_speaks(
    bot: Caller, world: World, anna: Person
) -> None:
    async with asyncio.timeout(LONG / 2), asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.does("getUpdates", timeout=LONG))
        await polls(world)
        assert not poll.done()
        await anna.says("buurt_bot", "hallo")
    assert poll.result()[0]["message"]["text"] == "hallo"


async def test_a_long_poll_ends_empty_after_its_time(bot: Caller) -> None:
    loop = asyncio.get_running_loop()
    before = loop.time()
    assert await bot.does("getUpdates", timeout=1) == []
    assert loop.time() - before > 0.9


async def test_a_second_poller_throws_the_first_one_out(
    bot: Caller, world: World, anna: Person
) -> None:
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(bot.refused("getUpdates", timeout=LONG))
        await polls(world)
        second = tasks.create_task(bot.does("getUpdates", timeout=LONG))
        assert await first == (409, f"Conflict: {OTHER_POLLER}")
        await anna.says("buurt_bot", "hallo")
    assert len(second.result()) == 1


async def test_a_webhook_ends_polling_and_forbids_it(bot: Caller, world: World) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.refused("getUpdates", timeout=LONG))
        await polls(world)
        await bot.does("setWebhook", url="http://127.0.0.1:9/hook")
        assert await poll == (409, "Conflict: terminated by setWebhook request")
    assert await bot.refused("getUpdates") == (409, f"Conflict: {WEBHOOK_ACTIVE}")
    await bot.does("deleteWebhook")
    assert await bot.does("getUpdates") == []


async def test_only_the_kinds_asked_for_come(
    bot: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    await bot.does("getUpdates", allowed_updates=["callback_query"])
    await anna.starts("buurt_bot")
    assert await bot.does("getUpdates") == []
    await bot.does("getUpdates", allowed_updates=[])
    await anna.says("buurt_bot", "hulp")
    assert len(await bot.does("getUpdates")) == 1
    group = await telegram.group("Balie", admins=[anna], bots=["buurt_bot"])
    await bot.updates()
    bep = await telegram.person("Bep")
    await group.sets(bep, "member")
    assert all("chat_member" not in u for u in await bot.updates())
    await bot.does("getUpdates", allowed_updates=["chat_member"])
    await group.sets(bep, "left")
    (update,) = await bot.updates()
    assert update["chat_member"]["new_chat_member"]["status"] == "left"


async def test_a_press_waits_150_seconds_and_a_message_a_day(
    bot: Caller, telegram: LocalTelegram, started: Person, clock: MovableClock
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
    await bot.does("sendMessage", chat_id=started.id, text="Kom je?", reply_markup=keyboard)
    await started.presses("buurt_bot", "Ja")
    await started.says("buurt_bot", "ja hoor")
    assert len(await bot.does("getUpdates")) == 2
    await telegram.passes(151)
    (kept,) = await bot.does("getUpdates")
    assert kept["message"]["text"] == "ja hoor"
    clock.advance(86_400)
    assert await bot.does("getUpdates") == []


async def test_anything_can_be_put_in_line_as_it_is(
    bot: Caller, telegram: LocalTelegram, judged: list[str]
) -> None:
    number = await telegram.injects("buurt_bot", {"message": {"message_id": "poison"}})
    (update,) = await bot.does("getUpdates")
    assert update == {"update_id": number, "message": {"message_id": "poison"}}
    await telegram.injects("buurt_bot", {"update_id": number + 50, "rings_of_saturn": {}})
    assert [u["update_id"] for u in await bot.updates()] == [number, number + 50]
    judged.clear()
