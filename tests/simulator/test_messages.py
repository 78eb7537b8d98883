"""What a bot may and may not do with messages, in Telegram's words."""

from typing import Any

import aiohttp
import pytest

from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.state.errors import NOT_MODIFIED, QUERY_TOO_OLD
from tests.simulator.conftest import Caller


def buttons(**data: str) -> dict[str, Any]:
    row = [{"text": text, "callback_data": value} for text, value in data.items()]
    return {"inline_keyboard": [row]}


async def refused(bot: Caller, words: str, method: str, /, **args: Any) -> None:
    assert await bot.refused(method, **args) == (400, f"Bad Request: {words}")


async def test_a_text_must_have_words_and_fit(bot: Caller, started: Person) -> None:
    for nothing in ("", "  \n ", "<b></b>"):
        await refused(
            bot,
            "message text is empty",
            "sendMessage",
            chat_id=started.id,
            text=nothing,
            parse_mode="HTML",
        )
    await bot.does("sendMessage", chat_id=started.id, text="😀" * 2048)
    too_long = {"chat_id": started.id, "text": "😀" * 2048 + "."}
    await refused(bot, "message is too long", "sendMessage", **too_long)
    fits = {"chat_id": started.id, "text": f"<b>{'a' * 4096}</b>", "parse_mode": "HTML"}
    await bot.does("sendMessage", **fits)
    await refused(bot, "unsupported parse_mode", "sendMessage", **(fits | {"parse_mode": "Word"}))


async def test_marks_may_come_as_a_list(bot: Caller, started: Person) -> None:
    bold = {"type": "bold", "offset": 0, "length": 3}
    anna = {"id": started.id, "is_bot": False, "first_name": "Anna"}
    someone = {"type": "text_mention", "offset": 4, "length": 4, "user": anna}
    stranger = {"type": "text_mention", "offset": 4, "length": 4, "user": anna | {"id": 5}}
    sent = await bot.does(
        "sendMessage", chat_id=started.id, text="dag Anna", entities=[bold, someone, stranger]
    )
    assert [e["type"] for e in sent["entities"]] == ["bold", "text_mention"]
    assert sent["entities"][1]["user"]["first_name"] == "Anna"


async def test_a_button_carries_at_most_64_bytes(bot: Caller, started: Person) -> None:
    await bot.does("sendMessage", chat_id=started.id, text="x", reply_markup=buttons(Ja="é" * 32))
    for data in ("é" * 32 + ".", ""):
        await refused(
            bot,
            "BUTTON_DATA_INVALID",
            "sendMessage",
            chat_id=started.id,
            text="x",
            reply_markup=buttons(Ja=data),
        )
    silent = {"inline_keyboard": [[{"text": "Ja"}]]}
    await refused(
        bot,
        "text buttons are unallowed in the inline keyboard",
        "sendMessage",
        chat_id=started.id,
        text="x",
        reply_markup=silent,
    )


@pytest.mark.parametrize(
    "button",
    [
        {"text": "Kaart", "url": "niets"},
        {"text": " ", "callback_data": "x"},
        {"callback_data": "x"},
        {"text": "Adres", "copy_text": {"text": "x" * 257}},
        {"text": "Ja", "callback_data": "x", "style": "paars"},
        "Ja",
    ],
)
async def test_a_wrong_button_is_refused(bot: Caller, started: Person, button: Any) -> None:
    code, _ = await bot.refused(
        "sendMessage",
        chat_id=started.id,
        text="x",
        reply_markup={"inline_keyboard": [[button]]},
    )
    assert code == 400


async def test_an_edit_must_change_something_of_ones_own(bot: Caller, started: Person) -> None:
    chat = {"chat_id": started.id}
    sent = await bot.does("sendMessage", text="Kom je?", reply_markup=buttons(Ja="y"), **chat)
    edit = chat | {"message_id": sent["message_id"]}
    same = {"text": "Kom je?", "reply_markup": buttons(Ja="y")}
    await refused(bot, NOT_MODIFIED, "editMessageText", **edit, **same)
    await refused(bot, "message text is empty", "editMessageText", **edit, text=" ")
    changed = await bot.does("editMessageText", **edit, text="Kom je?")
    assert "reply_markup" not in changed
    await bot.does("editMessageReplyMarkup", **edit, reply_markup=buttons(Nee="n"))
    await refused(
        bot, "message to edit not found", "editMessageText", text="x", message_id=99, **chat
    )
    await refused(
        bot, "message can't be edited", "editMessageText", text="x", message_id=1, **chat
    )
    await refused(bot, "message identifier is not specified", "editMessageText", text="x", **chat)
    await refused(
        bot,
        "inline keyboard expected",
        "editMessageText",
        text="x",
        reply_markup={"remove_keyboard": True},
        **edit,
    )
    place = await bot.does("sendLocation", latitude=52, longitude=4.3, **chat)
    there = chat | {"message_id": place["message_id"]}
    await refused(
        bot, "there is no text in the message to edit", "editMessageText", text="x", **there
    )


async def test_a_caption_can_be_changed_and_has_its_own_limit(
    bot: Caller, started: Person
) -> None:
    await started.sends("buurt_bot", photo=True)
    photo = (await bot.updates())[0]["message"]["photo"][0]["file_id"]
    picture = {"chat_id": started.id, "photo": photo}
    sent = await bot.does("sendPhoto", caption="De <b>heg</b>", parse_mode="HTML", **picture)
    assert sent["caption_entities"] == [{"type": "bold", "offset": 3, "length": 3}]
    await refused(bot, "message caption is too long", "sendPhoto", caption="x" * 1025, **picture)
    edit = {"chat_id": started.id, "message_id": sent["message_id"]}
    assert (await bot.does("editMessageCaption", caption="Klaar", **edit))["caption"] == "Klaar"


async def test_a_message_can_be_deleted_for_48_hours(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    chat = {"chat_id": started.id}
    first = await bot.does("sendMessage", text="een", **chat)
    second = await bot.does("sendMessage", text="twee", **chat)
    assert await bot.does("deleteMessage", message_id=first["message_id"], **chat)
    await refused(
        bot, "message to delete not found", "deleteMessage", message_id=first["message_id"], **chat
    )
    assert [seen.text for seen in await started.sees("buurt_bot")] == ["/start", "twee"]
    await telegram.passes(48 * 3600 + 1)
    code, words = await bot.refused("deleteMessage", message_id=second["message_id"], **chat)
    assert (code, words[:38]) == (400, "Bad Request: message can't be deleted ")


async def test_an_answer_points_at_a_message_that_is_there(
    bot: Caller, started: Person, judged: list[str]
) -> None:
    chat = {"chat_id": started.id, "text": "dag"}
    sent = await bot.does("sendMessage", reply_parameters={"message_id": 1}, **chat)
    assert sent["reply_to_message"]["text"] == "/start"
    again = await bot.does("sendMessage", reply_to_message_id=sent["message_id"], **chat)
    assert "reply_to_message" not in again["reply_to_message"]
    # No longer in Telegram's list, still understood by it.
    assert judged in ([], ["sendmessage: unknown argument reply_to_message_id"])
    judged.clear()
    gone = {"message_id": 99}
    await refused(
        bot, "message to be replied not found", "sendMessage", reply_parameters=gone, **chat
    )
    anyway = gone | {"allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot.does("sendMessage", reply_parameters=anyway, **chat)


async def test_a_copy_shows_no_author_and_a_forward_does(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    bep = await telegram.person("Bep")
    await bep.says("buurt_bot", "ik kom eraan")
    source = {"from_chat_id": bep.id, "message_id": 1, "chat_id": started.id}
    copied = await bot.does("copyMessage", **source)
    await bot.does("forwardMessage", **source)
    copy, forward = (await started.sees("buurt_bot"))[-2:]
    assert copy.id == copied["message_id"]
    assert (copy.text, copy.raw.get("forward_origin")) == ("ik kom eraan", None)
    assert forward.raw["forward_origin"]["sender_user"]["first_name"] == "Bep"
    await refused(bot, "message to copy not found", "copyMessage", **(source | {"message_id": 9}))
    kept = await bot.does("sendMessage", chat_id=bep.id, text="geheim", protect_content=True)
    secret = source | {"message_id": kept["message_id"]}
    await refused(bot, "message can't be forwarded", "forwardMessage", **secret)
    await refused(bot, "message can't be copied", "copyMessage", **secret)


async def test_a_press_can_be_answered_once_and_in_time(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    await bot.does("sendMessage", chat_id=started.id, text="?", reply_markup=buttons(Ja="y"))
    await started.presses("buurt_bot", "Ja")
    query = (await bot.updates())[0]["callback_query"]
    answer = {"callback_query_id": query["id"]}
    await refused(bot, "MESSAGE_TOO_LONG", "answerCallbackQuery", text="x" * 201, **answer)
    assert await bot.does("answerCallbackQuery", **answer)
    await refused(bot, QUERY_TOO_OLD, "answerCallbackQuery", **answer)
    await refused(bot, QUERY_TOO_OLD, "answerCallbackQuery", callback_query_id="1")
    await started.presses("buurt_bot", "Ja")
    late = (await bot.updates())[0]["callback_query"]
    await telegram.passes(16)
    await refused(bot, QUERY_TOO_OLD, "answerCallbackQuery", callback_query_id=late["id"])


async def test_a_bot_cannot_reach_who_does_not_want_it(
    bot: Caller, desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    await refused(bot, "chat_id is empty", "sendMessage", text="x")
    await refused(bot, "chat not found", "sendMessage", text="x", chat_id=anna.id)
    await refused(bot, "chat not found", "sendMessage", text="x", chat_id="@nobody")
    await telegram.group("Balie", admins=[anna], bots=["balie_bot"])
    assert await desk.refused("sendMessage", text="x", chat_id=anna.id) == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    await anna.starts("buurt_bot")
    await anna.blocks("buurt_bot")
    assert await bot.refused("sendChatAction", action="typing", chat_id=anna.id) == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    await anna.starts("buurt_bot")
    assert await bot.does("sendChatAction", action="typing", chat_id=anna.id)
    await refused(
        bot, "wrong parameter action in request", "sendChatAction", action="x", chat_id=anna.id
    )
    await telegram.post("/sim/people", {"id": anna.id, "deactivated": True})
    assert await bot.refused("sendMessage", text="x", chat_id=anna.id) == (
        403,
        "Forbidden: user is deactivated",
    )
    assert (await bot.refused("sendMessage", text="x", chat_id=222))[0] == 403


async def test_files_come_along_under_any_name(
    bot: Caller, http: aiohttp.ClientSession, started: Person
) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("chat_id", str(started.id))
    form.add_field("document", "attach://part-7")
    form.add_field("part-7", b"%PDF", filename="a/b/c brief?.pdf", content_type="application/pdf")
    async with http.post(f"{bot.url}/sendDocument", data=form) as answer:
        document = (await answer.json())["result"]["document"]
    assert document["file_name"] == "a_b_c brief?.pdf"
    file = await bot.does("getFile", file_id=document["file_id"])
    async with http.get(f"{bot.files}/{file['file_path']}") as answer:
        assert await answer.read() == b"%PDF"
    async with http.get(f"{bot.files}/{file['file_path']}x") as answer:
        assert answer.status == 404
    for wrong, words in (
        ("attach://nothing", "wrong file identifier/HTTP URL specified"),
        ("nonsense", "wrong file identifier/HTTP URL specified"),
        ("https://example.org/a.pdf", "failed to get HTTP URL content"),
        ("", "there is no document in the request"),
    ):
        await refused(bot, words, "sendDocument", chat_id=started.id, document=wrong)


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ({"latitude": 91, "longitude": 4}, "invalid latitude specified"),
        ({"latitude": 52, "longitude": "x"}, "longitude is empty"),
        ({"longitude": 4}, "latitude is empty"),
        ({"latitude": 52, "longitude": 181}, "invalid longitude specified"),
    ],
)
async def test_a_place_must_be_on_earth(
    bot: Caller, started: Person, place: dict[str, Any], problem: str
) -> None:
    await refused(bot, problem, "sendLocation", chat_id=started.id, **place)
