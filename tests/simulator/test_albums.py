"""Albums: several pictures, each a message of its own, that Telegram shows as one."""

import json

import aiogram
import pytest
import telegram as ptb
from aiogram import types

from buurtbot.simulator.control_api.client import LocalTelegram, Person
from tests.simulator.conftest import Caller


async def test_both_libraries_send_one_by_content_and_by_id(
    aiogram_bot: aiogram.Bot, ptb_bot: ptb.Bot, telegram: LocalTelegram, anna: Person
) -> None:
    await anna.starts("buurt_bot")
    photo = types.BufferedInputFile(b"jpg", "deur.jpg")
    first, second = await aiogram_bot.send_media_group(
        anna.id,
        [
            types.InputMediaPhoto(media=photo, caption="de deur"),
            types.InputMediaPhoto(media=types.BufferedInputFile(b"png", "slot.png")),
        ],
        protect_content=True,
    )
    assert first.media_group_id == second.media_group_id
    assert first.photo
    known = types.InputMediaPhoto(media=first.photo[-1].file_id)
    assert len(await aiogram_bot.send_media_group(anna.id, [known, known])) == 2
    seen = await anna.sees("buurt_bot")
    assert [message.text for message in seen[1:]] == ["de deur", "", "", ""]
    group = await telegram.group("Balie", admins=[anna], bots=["balie_bot"], is_forum=True)
    topic = await ptb_bot.create_forum_topic(group.id, "Melding")
    sent = await ptb_bot.send_media_group(
        group.id,
        [ptb.InputMediaDocument(b"%PDF", caption="brief"), ptb.InputMediaDocument(b"%PDF")],
        message_thread_id=topic.message_thread_id,
    )
    assert [message.caption for message in sent] == ["brief", None]
    assert {message.message_thread_id for message in sent} == {topic.message_thread_id}


async def test_what_is_no_album_is_refused(bot: Caller, started: Person) -> None:
    photo = {"type": "photo", "media": "x"}
    for media, words in (
        ([photo], "there must be from 2 to 10 media"),
        ([photo, {"type": "voice", "media": "x"}], "unsupported media type"),
        ([photo, {"type": "document", "media": "x"}], "document can't be mixed"),
        ([photo, photo], "wrong file identifier"),
    ):
        args = {"chat_id": started.id, "media": json.dumps(media)}
        code, said = await bot.refused("sendMediaGroup", **args)
        assert code == 400
        assert words in said


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_somebody_sends_one_and_changes_a_caption(
    bot: Caller, started: Person, kind: str
) -> None:
    await bot.updates()
    said = await started.sends_album("buurt_bot", "een", "", "drie", kind=kind)
    first, second, third = (update["message"] for update in await bot.updates())
    assert len({message["media_group_id"] for message in (first, second, third)}) == 1
    assert (first["caption"], "caption" in second, third["caption"]) == ("een", False, "drie")
    await started.sends(
        "buurt_bot", **{kind: {"caption": "anders"}}, edit_of=said[0]["message_id"]
    )
    (update,) = await bot.updates()
    assert update["edited_message"]["media_group_id"] == first["media_group_id"]
