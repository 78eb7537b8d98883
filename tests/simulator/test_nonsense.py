"""No nonsense, from a bot or from a page, breaks the local Telegram."""

import random
from typing import Any

import aiohttp
import pytest

from buurtbot.simulator.api.bot_api import METHODS
from buurtbot.simulator.control_api.client import LocalTelegram, Person
from tests.simulator.conftest import Caller, Json

NONSENSE: list[Any] = [
    None,
    "",
    "x",
    -1,
    0,
    2**70,
    1.5,
    True,
    [],
    {},
    [[]],
    [1],
    ["x"],
    [{}],
    {"type": 5},
    {"inline_keyboard": 5},
    {"inline_keyboard": [[5]]},
    {"inline_keyboard": [[{"text": 5}]]},
    {"inline_keyboard": [[{"text": "x", "copy_text": 5}]]},
    {"inline_keyboard": [[{"text": "x", "url": {}}]]},
    {"keyboard": [5]},
    {"keyboard": [[5]]},
    {"message_id": "x"},
    [{"type": "bold"}],
    [{"type": "bold", "offset": "x", "length": {}}],
    [{"type": "text_mention", "offset": 0, "length": 1, "user": 5}],
    [{"command": 5, "description": 5}],
    "<b>",
    "{",
    "\ud83d",
    "@",
    "http://[",
    "<a href='http://['>x</a>",
]
NAMES = [
    "chat_id",
    "from_chat_id",
    "message_id",
    "user_id",
    "text",
    "caption",
    "parse_mode",
    "entities",
    "caption_entities",
    "reply_markup",
    "reply_parameters",
    "link_preview_options",
    "message_thread_id",
    "name",
    "commands",
    "scope",
    "description",
    "language_code",
    "reaction",
    "photo",
    "voice",
    "document",
    "latitude",
    "longitude",
    "live_period",
    "file_id",
    "url",
    "offset",
    "limit",
    "allowed_updates",
    "callback_query_id",
    "action",
    "max_connections",
]


PATHS = [
    "people",
    "bots",
    "groups",
    "say",
    "press",
    "delete",
    "react",
    "block",
    "start",
    "faults",
    "limits",
    "update",
    "clock",
    "groups/-1/members",
    "groups/x/topics",
    "groups/1/migrate",
]
FIELDS = [
    "person",
    "chat",
    "bot",
    "text",
    "voice",
    "photo",
    "location",
    "contact",
    "poll",
    "forward_of",
    "thread",
    "reply_to",
    "edit_of",
    "message_id",
    "button",
    "members",
    "kind",
    "seconds",
    "count",
    "probability",
    "advance",
    "update",
    "token",
    "name",
    "title",
    "bots",
    "admins",
    "status",
    "user_id",
    "username",
    "id",
    "emoji",
]


@pytest.mark.parametrize("method", sorted(METHODS))
async def test_nonsense_in_a_call_is_refused_not_fatal(
    bot: Caller, telegram: LocalTelegram, started: Person, judged: list[str], method: str
) -> None:
    await telegram.limits(on=False)
    chance = random.Random(method)
    group = await telegram.group("Balie", admins=[started], bots=["buurt_bot"], is_forum=True)
    sane: Json = {"text": "x", "message_id": 1, "from_chat_id": started.id, "action": "typing"}
    for round_ in range(40):
        wrong = {name: chance.choice(NONSENSE) for name in chance.sample(NAMES, 4)}
        chat = {"chat_id": started.id if round_ % 2 else group.id}
        said = await bot(method, **(chat | sane | wrong))
        assert said.get("error_code") != 500, wrong
    # What was asked is nonsense on purpose; what was answered must still be Telegram's.
    wrong_answers = [problem for problem in judged if not problem.startswith(method)]
    judged.clear()
    assert wrong_answers == []


@pytest.mark.parametrize("path", PATHS)
async def test_nonsense_from_a_page_is_refused_not_fatal(
    bot: Caller, telegram: LocalTelegram, http: aiohttp.ClientSession, started: Person, path: str
) -> None:
    chance = random.Random(path)
    for _ in range(60):
        wrong = {name: chance.choice(NONSENSE) for name in chance.sample(FIELDS, 5)}
        what = {"person": started.id, "chat": "buurt_bot"} | wrong
        async with http.post(f"{telegram.base_url}/sim/{path}", json=what) as answer:
            assert answer.status in (200, 400, 404, 409), wrong
    assert await telegram.get("/sim/world")
    await telegram.heals()
    await telegram.limits(on=False)
    await bot.does("sendMessage", chat_id=started.id, text="Nog steeds hier")
