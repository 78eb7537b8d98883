"""Whatever way a bot asks, the Bot API understands it as Telegram does."""

import aiohttp
import pytest

from buurtbot.simulator.control_api.client import Person
from tests.simulator import bot_api_schema
from tests.simulator.conftest import Caller


def test_telegrams_own_schema_judges_all_other_tests() -> None:
    if bot_api_schema.find() is None:
        pytest.skip(f"{bot_api_schema.NAME} is not beside the checkout: nothing is judged by it")
    assert bot_api_schema.problems({"id": 1, "is_bot": False}, "User") == [
        "User.first_name: missing"
    ]
    assert bot_api_schema.problems({"id": "1", "is_bot": False, "first_name": "A"}, "User")
    assert bot_api_schema.problems([{"update_id": 1, "massage": {}}], "list[Update]")
    assert bot_api_schema.problems_of_call("sendmessage", {"chat_id": "1", "tekst": "x"})


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize("method", ["getMe", "GETME", "getme"])
async def test_a_method_may_be_asked_with_no_body_and_in_any_case(
    bot: Caller, http: aiohttp.ClientSession, verb: str, method: str
) -> None:
    async with http.request(verb, f"{bot.url}/{method}") as answer:
        said = await answer.json()
    assert said["result"]["username"] == "buurt_bot"
    assert said["result"]["is_bot"] is True


async def test_arguments_come_by_address_form_multipart_or_json(
    bot: Caller, http: aiohttp.ClientSession, started: Person
) -> None:
    words = {"chat_id": str(started.id), "text": "dag"}
    multipart = aiohttp.FormData(words, default_to_multipart=True)
    asked = [
        http.get(f"{bot.url}/sendMessage", params=words),
        http.post(f"{bot.url}/sendMessage", params=words),
        http.post(f"{bot.url}/sendMessage", data=words),
        http.post(f"{bot.url}/sendMessage", data=multipart),
        http.post(f"{bot.url}/sendMessage", json={"chat_id": started.id, "text": "dag"}),
    ]
    for request in asked:
        async with request as answer:
            said = await answer.json()
        assert said["result"]["text"] == "dag"


async def test_an_unknown_token_is_unauthorized(url: str, http: aiohttp.ClientSession) -> None:
    for token in ("111:WRONG", "999:X", "none", "1:"):
        said = await Caller(url, token, http)("getMe")
        assert said == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(bot: Caller) -> None:
    assert await bot.refused("sendCake") == (404, "Not Found: method not found")


async def test_broken_json_is_refused_and_breaks_nothing(
    bot: Caller, http: aiohttp.ClientSession, started: Person
) -> None:
    headers = {"Content-Type": "application/json"}
    async with http.post(f"{bot.url}/getMe", data="{", headers=headers) as answer:
        assert (await answer.json())["error_code"] == 400
    said = await bot.refused(
        "sendMessage", chat_id=started.id, text="dag", reply_markup='{"inline_keyboard":'
    )
    assert said == (400, "Bad Request: can't parse reply markup JSON object")


async def test_commands_and_descriptions_are_kept_per_language(bot: Caller) -> None:
    commands = [{"command": "help", "description": "Wat kan ik hier?"}]
    assert await bot.does("setMyCommands", commands=commands)
    assert await bot.does("getMyCommands") == commands
    assert await bot.does("getMyCommands", language_code="en") == []
    assert await bot.does("deleteMyCommands")
    assert await bot.does("getMyCommands") == []
    await bot.does("setMyDescription", description="Buren helpen buren")
    await bot.does("setMyShortDescription", short_description="Help", language_code="en")
    assert (await bot.does("getMyDescription"))["description"] == "Buren helpen buren"
    assert (await bot.does("getMyShortDescription"))["short_description"] == ""
    wrong = [{"command": "Help me", "description": "x"}]
    assert await bot.refused("setMyCommands", commands=wrong) == (
        400,
        "Bad Request: BOT_COMMAND_INVALID",
    )
