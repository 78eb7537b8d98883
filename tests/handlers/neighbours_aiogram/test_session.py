"""Calls go out as JSON, and of an answer is read what we use."""

import gc
import json
import weakref
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramRetryAfter
from aiogram.methods import SendMediaGroup, SendMessage, TelegramMethod
from aiohttp import web

from buurtbot.outbox.letters.channel import Delivered, Letter, Shown
from buurtbot.web.listening import listening_on
from handlers.neighbours_aiogram.bots import make_bots
from handlers.neighbours_aiogram.say import NeighboursChannel
from handlers.neighbours_aiogram.session import LeanSession

SENT = {
    "message_id": 41,
    "date": 1_780_000_000,
    "chat": {"id": 5, "type": "private", "first_name": "Anna"},
    "from": {"id": 111, "is_bot": True, "first_name": "Buurtbot"},
    "text": "Dag Anna",
}


def _read(result: object, method: TelegramMethod[Any]) -> Any:
    content = json.dumps({"ok": True, "result": result})
    return LeanSession().check_response(Bot("111:AAA"), method, 200, content).result


def test_a_message_that_aiogram_would_not_understand_was_sent_all_the_same() -> None:
    """Telegram of next year: were it not read, it would be sent again and again."""
    strange = SENT | {"text": {"what": "is this"}, "entities": 7, "from": "us"}
    sent = _read(strange, SendMessage(chat_id=5, text="Dag Anna"))
    assert sent.message_id == 41
    album = _read([strange, strange | {"message_id": 42}], SendMediaGroup(chat_id=5, media=[]))
    assert [each.message_id for each in album] == [41, 42]


@pytest.mark.parametrize("said", ["<html>Bad Gateway</html>", "", '"ok"', "[1]", "7"])
def test_what_is_no_answer_is_an_error_that_aiogram_knows(said: str) -> None:
    method = SendMessage(chat_id=5, text="Dag Anna")
    with pytest.raises(ClientDecodeError):
        LeanSession().check_response(Bot("111:AAA"), method, 200, said)


def test_too_many_says_how_long() -> None:
    answer = {"ok": False, "description": "Too Many", "parameters": {"retry_after": 7}}
    with pytest.raises(TelegramRetryAfter) as raised:
        LeanSession().check_response(
            Bot("111:AAA"), SendMessage(chat_id=5, text="Dag"), 429, json.dumps(answer)
        )
    assert raised.value.retry_after == 7


def test_the_type_of_an_answer_is_built_once() -> None:
    session, method = LeanSession(), SendMessage(chat_id=5, text="Dag Anna")
    content = json.dumps({"ok": True, "result": SENT})
    built = weakref.ref(type(session.check_response(Bot("111:AAA"), method, 200, content)))
    gc.collect()
    assert built() is type(session.check_response(Bot("111:AAA"), method, 200, content))


async def test_whom_it_trusts_is_read_once_in_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    LeanSession()
    read: list[str] = []

    def reads(cafile: str) -> None:
        read.append(cafile)

    monkeypatch.setattr("ssl.create_default_context", reads)
    sessions = [LeanSession(limit=7), LeanSession()]
    made = [(await session.create_session()).connector for session in sessions]
    assert [connector and connector.limit for connector in made] == [7, 100]
    for session in sessions:
        await session.close()
    assert [connector and connector.closed for connector in made] == [True, True]
    assert read == []


async def test_it_closes_without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleeps(seconds: float) -> None:
        slept.append(seconds)

    session = LeanSession()
    await session.close()  # nothing was called yet
    opened = await session.create_session()
    monkeypatch.setattr("asyncio.sleep", sleeps)
    await session.close()
    assert (opened.closed, slept) == (True, [])


async def test_a_call_is_json_that_says_only_what_we_said() -> None:
    got = []

    async def telegram(request: web.Request) -> web.Response:
        got.append((request.content_type, await request.json()))
        return web.json_response({"ok": True, "result": SENT})

    async with listening_on("127.0.0.1", 0, [web.post("/{path:.*}", telegram)]) as url:
        bots = make_bots({"moerwijk": "111:AAA"}, api_base=url)
        letter = Letter("Dag Anna", ((Shown("Ik help", data="gm0518.t.0"),),), protect=True)
        assert await NeighboursChannel(bots).send("moerwijk", 5, letter) == Delivered(41)
        await bots["moerwijk"].session.close()
    buttons = [[{"text": "Ik help", "callback_data": "gm0518.t.0"}]]
    assert got == [
        (
            "application/json",
            {
                "chat_id": 5,
                "text": "Dag Anna",
                "link_preview_options": {"is_disabled": True},
                "protect_content": True,
                "reply_markup": {"inline_keyboard": buttons},
            },
        )
    ]
