"""Webhooks by Telegram's rules: in order per queue, again until 2xx, and never for ever."""

import asyncio

import pytest
from aiohttp import web

from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from tests.simulator import bot_api_schema
from tests.simulator.conftest import Caller, Webhook

YES = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}


@pytest.fixture
def clock() -> MovableClock:
    """Stands still, so that a test lets the waiting time pass."""
    return MovableClock.frozen()


@pytest.fixture
async def hooked(bot: Caller, webhook: Webhook) -> Webhook:
    await bot.does("setWebhook", url=webhook.url, secret_token="geheim-1")
    return webhook


def texts(hook: Webhook) -> list[str]:
    return [update["message"]["text"] for update in hook.came if "message" in update]


async def test_an_update_comes_with_the_secret_and_in_telegrams_shape(
    hooked: Webhook, anna: Person
) -> None:
    await anna.starts("buurt_bot", "wijk-1")
    (update,) = await hooked.gets(1)
    assert hooked.secrets == ["geheim-1"]
    assert update["message"]["text"] == "/start wijk-1"
    if bot_api_schema.find():
        assert bot_api_schema.problems(update, "Update") == []


async def test_messages_of_one_chat_wait_for_each_other_and_other_chats_do_not(
    hooked: Webhook, telegram: LocalTelegram, anna: Person
) -> None:
    busy = asyncio.Event()
    hooked.answers = [busy]
    await anna.says("buurt_bot", "een")
    await hooked.gets(1)
    await anna.says("buurt_bot", "twee")
    bep = await telegram.person("Bep")
    await bep.says("buurt_bot", "drie")
    await hooked.gets(2)
    assert texts(hooked) == ["een", "drie"]
    busy.set()
    await hooked.gets(3)
    assert texts(hooked) == ["een", "drie", "twee"]


async def test_a_press_does_not_wait_for_a_message_of_the_same_person(
    hooked: Webhook, bot: Caller, anna: Person
) -> None:
    busy = asyncio.Event()
    await anna.starts("buurt_bot")
    await hooked.gets(1)
    await bot.does("sendMessage", chat_id=anna.id, text="Kom je?", reply_markup=YES)
    hooked.answers = [busy]
    await anna.says("buurt_bot", "even denken")
    await hooked.gets(2)
    await anna.presses("buurt_bot", "Ja")
    came = await hooked.gets(3)
    assert came[2]["callback_query"]["data"] == "yes"
    busy.set()


async def test_it_tries_again_at_once_and_then_after_2_4_and_8_seconds(
    hooked: Webhook, telegram: LocalTelegram, anna: Person
) -> None:
    hooked.answers = [web.Response(status=500) for _ in range(5)]
    await anna.says("buurt_bot", "hulp")
    await hooked.gets(2)
    for count, pause in enumerate((2, 4, 8), start=3):
        await telegram.passes(pause - 0.5)
        await hooked.gets_no_more_than(count - 1)
        await telegram.passes(0.5)
        await hooked.gets(count)
    await telegram.passes(16)
    await hooked.gets(6)
    assert len({update["update_id"] for update in hooked.came}) == 1


async def test_the_pause_between_tries_stays_under_two_minutes(
    hooked: Webhook, world: World, telegram: LocalTelegram, anna: Person
) -> None:
    hooked.answers = [web.Response(status=500) for _ in range(10)]
    await anna.says("buurt_bot", "hulp")
    await hooked.gets(2)
    for count in range(3, 11):
        await telegram.passes(121)
        await hooked.gets(count)
    (waiting,) = world.bots[111].backlog.pending.values()
    assert waiting.delay <= 120


async def test_retry_after_is_obeyed_up_to_an_hour(
    hooked: Webhook, telegram: LocalTelegram, anna: Person
) -> None:
    away = [web.Response(status=503, headers={"Retry-After": n}) for n in ("5", "90000")]
    hooked.answers = list(away)
    await anna.says("buurt_bot", "hulp")
    await hooked.gets(1)
    await telegram.passes(4.5)
    await hooked.gets_no_more_than(1)
    await telegram.passes(0.5)
    await hooked.gets(2)
    await telegram.passes(3599)
    await hooked.gets_no_more_than(2)
    await telegram.passes(1)
    await hooked.gets(3)


async def test_a_press_is_given_up_after_150_seconds_and_a_message_after_a_day(
    hooked: Webhook, bot: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    await anna.starts("buurt_bot")
    await hooked.gets(1)
    await bot.does("sendMessage", chat_id=anna.id, text="Kom je?", reply_markup=YES)
    hooked.answers = [web.Response(status=500) for _ in range(50)]
    await anna.presses("buurt_bot", "Ja")
    await anna.says("buurt_bot", "hulp")
    await hooked.gets(5)
    assert (await bot.does("getWebhookInfo"))["pending_update_count"] == 2
    await telegram.passes(151)
    info = await bot.does("getWebhookInfo")
    assert info["pending_update_count"] == 1
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 500 Internal Server Error"
    )
    await telegram.passes(86_400)
    assert (await bot.does("getWebhookInfo"))["pending_update_count"] == 0


async def test_no_more_than_max_connections_are_open_at_once(
    webhook: Webhook, bot: Caller, telegram: LocalTelegram
) -> None:
    busy = asyncio.Event()
    webhook.answers = [busy, busy, busy, busy, busy]
    await bot.does("setWebhook", url=webhook.url, max_connections=2)
    for name in ("Anna", "Bep", "Cor", "Dirk", "Els"):
        await (await telegram.person(name)).says("buurt_bot", name)
    await webhook.gets(2)
    await webhook.gets_no_more_than(2)
    busy.set()
    await webhook.gets(5)


async def test_stuck_chats_hold_up_a_whole_bot(
    webhook: Webhook, bot: Caller, telegram: LocalTelegram
) -> None:
    """Telegram loads 2 x max_connections updates: with that many failing, nobody else is heard."""
    webhook.answers = [web.Response(status=500) for _ in range(8)]
    await bot.does("setWebhook", url=webhook.url, max_connections=1)
    for name in ("Poison one", "Poison two"):
        await (await telegram.person(name)).says("buurt_bot", name)
    await webhook.gets(4)
    await (await telegram.person("Anna")).says("buurt_bot", "hoort u mij?")
    await webhook.gets_no_more_than(4)
    webhook.answers.clear()
    await telegram.passes(2)
    await webhook.gets(7)
    assert "hoort u mij?" in texts(webhook)[4:]


async def test_an_answer_may_hold_a_call(hooked: Webhook, anna: Person) -> None:
    reply = {"method": "sendMessage", "text": "Welkom"}
    hooked.answers = [
        web.json_response(reply | {"chat_id": anna.id}),
        web.json_response({"method": "getUpdates"}),
        web.json_response({"method": "sendMessage", "chat_id": 5, "text": "?"}),
        web.json_response([]),
        web.Response(text="{"),
        web.Response(
            text=f"method=sendMessage&chat_id={anna.id}&text=Dag",
            content_type="application/x-www-form-urlencoded",
        ),
    ]
    await anna.starts("buurt_bot")
    await anna.waits_for("buurt_bot", "Welkom")
    for text in ("a", "b", "c", "d", "e"):
        await anna.says("buurt_bot", text)
    await anna.waits_for("buurt_bot", "Dag")


async def test_updates_wait_for_the_webhook_and_can_be_thrown_away(
    bot: Caller, webhook: Webhook, anna: Person
) -> None:
    await anna.says("buurt_bot", "oud")
    await bot.does("setWebhook", url=webhook.url, drop_pending_updates=True)
    await anna.says("buurt_bot", "nieuw")
    await webhook.gets(1)
    assert texts(webhook) == ["nieuw"]
    info = await bot.does("getWebhookInfo")
    assert info["url"] == webhook.url
    assert info["max_connections"] == 40
    await bot.does("setWebhook", url="")
    assert (await bot.does("getWebhookInfo"))["url"] == ""


async def test_a_webhook_that_is_not_there_is_reported(
    bot: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    await bot.does("setWebhook", url="http://127.0.0.1:9/hook")
    await anna.says("buurt_bot", "hallo?")
    async for event in telegram.events(0, 3):
        if event["kind"] == "webhook" and event.get("ok") is False:
            break
    assert "last_error_date" in await bot.does("getWebhookInfo")


async def test_a_wrong_webhook_is_refused(bot: Caller) -> None:
    assert await bot.refused("setWebhook", url="ftp://example.org") == (
        400,
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    )
    assert await bot.refused("setWebhook", url="https://x.nl", secret_token="a b") == (
        400,
        "Bad Request: secret token contains unallowed characters",
    )


async def test_a_webhook_that_is_gone_for_a_day_is_taken_away(
    hooked: Webhook, bot: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    hooked.answers = [web.Response(status=410) for _ in range(9)]
    await anna.says("buurt_bot", "hulp")
    await hooked.gets(2)
    await telegram.passes(22 * 3600)
    await hooked.gets(3)
    assert (await bot.does("getWebhookInfo"))["url"]
    await telegram.passes(3600 + 1)
    await hooked.gets(4)
    await hooked.gets_no_more_than(4)
    assert (await bot.does("getWebhookInfo"))["url"] == ""
    assert len(await bot.does("getUpdates")) == 1
