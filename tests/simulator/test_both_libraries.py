"""aiogram and python-telegram-bot, unchanged, live happily on the local Telegram."""

import asyncio

import aiogram
import pytest
import telegram as ptb
from aiogram import exceptions, methods, types
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from telegram import error as ptb_error
from telegram import ext as ptb_ext

from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from tests.simulator.conftest import DESK_TOKEN, Caller


@pytest.fixture
async def staff(telegram: LocalTelegram, anna: Person) -> Group:
    return await telegram.group("Balie", admins=[anna], bots=["balie_bot"], is_forum=True)


async def test_aiogram_talks_with_a_neighbour(aiogram_bot: aiogram.Bot, anna: Person) -> None:
    assert (await aiogram_bot.me()).username == "buurt_bot"
    await anna.starts("buurt_bot", "wijk-1")
    (update,) = await aiogram_bot.get_updates(timeout=1)
    assert update.message
    assert update.message.entities
    assert update.message.entities[0].type == "bot_command"
    button = types.InlineKeyboardButton(text="Ja", callback_data="yes")
    asked = await aiogram_bot.send_message(
        anna.id,
        "<b>Kom</b> je? 😀 &lt;nu&gt;",
        parse_mode="HTML",
        reply_markup=types.InlineKeyboardMarkup(inline_keyboard=[[button]]),
        link_preview_options=types.LinkPreviewOptions(is_disabled=True),
        protect_content=True,
    )
    assert asked.text == "Kom je? 😀 <nu>"
    assert [(e.type, e.offset, e.length) for e in asked.entities or []] == [("bold", 0, 3)]
    press = await anna.presses("buurt_bot", "Ja")
    (update,) = await aiogram_bot.get_updates(offset=update.update_id + 1)
    query = update.callback_query
    assert query
    assert query.data == "yes"
    assert await aiogram_bot.answer_callback_query(query.id, text="Dank!", show_alert=True)
    answer = await anna.answer_to(press)
    assert (answer.text, answer.show_alert) == ("Dank!", True)
    await aiogram_bot.edit_message_text("Tot zo", chat_id=anna.id, message_id=asked.message_id)
    seen = (await anna.sees("buurt_bot"))[-1]
    assert seen.text == "Tot zo"
    assert seen.raw["edited"]
    assert seen.buttons == []


async def test_aiogram_hears_telegrams_refusals_as_its_own_errors(
    aiogram_bot: aiogram.Bot, telegram: LocalTelegram, anna: Person
) -> None:
    with pytest.raises(exceptions.TelegramBadRequest, match="chat not found"):
        await aiogram_bot.send_message(anna.id, "hallo")
    await anna.starts("buurt_bot")
    await anna.blocks("buurt_bot")
    with pytest.raises(exceptions.TelegramForbiddenError, match="bot was blocked by the user"):
        await aiogram_bot.send_message(anna.id, "hallo")
    await anna.unblocks("buurt_bot")
    await telegram.fault("429", retry_after=7, count=1)
    with pytest.raises(exceptions.TelegramRetryAfter) as flood:
        await aiogram_bot.send_message(anna.id, "hallo")
    assert flood.value.retry_after == 7
    await telegram.fault("500", count=1)
    with pytest.raises(exceptions.TelegramServerError):
        await aiogram_bot.send_message(anna.id, "hallo")
    await telegram.fault("drop", count=1)
    with pytest.raises(exceptions.TelegramNetworkError):
        await aiogram_bot.send_message(anna.id, "eenmaal")
    assert "eenmaal" in [seen.text for seen in await anna.sees("buurt_bot")]
    group = await telegram.group("Balie", admins=[anna], bots=["buurt_bot"], type="group")
    new = await group.migrates()
    with pytest.raises(exceptions.TelegramMigrateToChat) as moved:
        await aiogram_bot.send_message(group.id, "hallo")
    assert moved.value.migrate_to_chat_id == new.id


async def test_aiogram_sends_and_fetches_files(aiogram_bot: aiogram.Bot, anna: Person) -> None:
    await anna.sends("buurt_bot", voice=True)
    await anna.sends("buurt_bot", photo={"caption": "de heg"})
    voice, photo = await aiogram_bot.get_updates()
    assert voice.message
    assert voice.message.voice
    content = await aiogram_bot.download(voice.message.voice)
    assert content
    assert content.read().startswith(b"OggS")
    assert photo.message
    assert photo.message.photo
    again = await aiogram_bot.send_photo(anna.id, photo.message.photo[-1].file_id, caption="x")
    assert again.photo
    upload = types.BufferedInputFile(b"%PDF", filename="brief.pdf")
    sent = await aiogram_bot.send_document(
        anna.id, upload, caption="<i>brief</i>", parse_mode="HTML"
    )
    assert sent.document
    assert sent.document.file_name == "brief.pdf"
    assert await aiogram_bot.download(sent.document)


async def test_ptb_talks_with_a_neighbour(ptb_bot: ptb.Bot, anna: Person) -> None:
    assert ptb_bot.username == "balie_bot"
    await anna.starts("balie_bot")
    await anna.shares_location("balie_bot", 52.05, 4.29)
    await anna.shares_contact("balie_bot")
    start, place, card = await ptb_bot.get_updates(timeout=1)
    assert start.message
    assert start.message.text == "/start"
    assert place.message
    assert place.message.location
    assert place.message.location.latitude == 52.05
    assert card.message
    assert card.message.contact
    assert card.message.contact.phone_number == "+31612345678"
    keyboard = ptb.ReplyKeyboardMarkup(
        [[ptb.KeyboardButton("Mijn plek", request_location=True)]], one_time_keyboard=True
    )
    await ptb_bot.send_message(anna.id, "Waar?", reply_markup=keyboard)
    assert await anna.sees_keyboard("balie_bot") == [["Mijn plek"]]
    await anna.shares_location("balie_bot", 52.05, 4.29)
    assert await anna.sees_keyboard("balie_bot") == []
    buttons = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Ja", callback_data="yes")]])
    asked = await ptb_bot.send_message(anna.id, "Klopt dit?", reply_markup=buttons)
    press = await anna.presses("balie_bot", "Ja")
    update = (await ptb_bot.get_updates(offset=card.update_id + 1))[-1]
    assert update.callback_query
    await update.callback_query.answer("Dank")
    assert (await anna.answer_to(press)).text == "Dank"
    await ptb_bot.edit_message_reply_markup(anna.id, asked.message_id)
    with pytest.raises(ptb_error.BadRequest, match="Message is not modified"):
        await ptb_bot.edit_message_reply_markup(anna.id, asked.message_id)
    voice = await ptb_bot.send_voice(anna.id, b"OggS", caption="hoor")
    assert voice.voice
    file = await ptb_bot.get_file(voice.voice.file_id)
    assert bytes(await file.download_as_bytearray()) == b"OggS"


async def test_ptb_works_in_the_topics_of_the_staff_group(
    ptb_bot: ptb.Bot, staff: Group, anna: Person
) -> None:
    topic = await ptb_bot.create_forum_topic(staff.id, "Melding 12")
    thread = topic.message_thread_id
    sent = await ptb_bot.send_message(staff.id, "Niemand gevonden", message_thread_id=thread)
    assert sent.message_thread_id == thread
    await anna.says(staff, "ik pak hem", thread=thread)
    await ptb_bot.pin_chat_message(staff.id, sent.message_id)
    assert (await anna.opens(staff))["pinned"] == [sent.message_id]
    assert await ptb_bot.edit_forum_topic(staff.id, thread, name="Melding 12: klaar")
    assert await ptb_bot.close_forum_topic(staff.id, thread)
    assert await staff.topics() == [{"id": thread, "name": "Melding 12: klaar", "closed": True}]
    assert await ptb_bot.reopen_forum_topic(staff.id, thread)
    assert await ptb_bot.set_message_reaction(staff.id, sent.message_id, "👍")
    admins = await ptb_bot.get_chat_administrators(staff.id)
    assert {admin.status for admin in admins} == {"creator", "administrator"}
    assert (await ptb_bot.get_chat_member(staff.id, anna.id)).status == "creator"
    assert (await ptb_bot.get_chat(staff.id)).pinned_message
    words = [u.message.text for u in await ptb_bot.get_updates() if u.message and u.message.text]
    assert words == ["ik pak hem"]


async def test_ptb_hears_telegrams_refusals_as_its_own_errors(
    ptb_bot: ptb.Bot, telegram: LocalTelegram, staff: Group, anna: Person
) -> None:
    await anna.starts("balie_bot")
    await anna.blocks("balie_bot")
    with pytest.raises(ptb_error.Forbidden, match="bot was blocked by the user"):
        await ptb_bot.send_message(anna.id, "hallo")
    new = await staff.migrates()
    with pytest.raises(ptb_error.ChatMigrated) as moved:
        await ptb_bot.send_message(staff.id, "hallo")
    assert moved.value.new_chat_id == new.id
    await new.sets("balie_bot", "kicked")
    with pytest.raises(ptb_error.Forbidden, match="bot was kicked from the supergroup chat"):
        await ptb_bot.send_message(new.id, "hallo")


async def test_a_file_of_one_bot_means_nothing_to_the_other(
    bot: Caller, desk: Caller, anna: Person
) -> None:
    for name in ("buurt_bot", "balie_bot"):
        await anna.sends(name, voice=True)
    mine = (await bot.updates())[0]["message"]["voice"]["file_id"]
    assert await desk.refused("sendVoice", chat_id=anna.id, voice=mine) == (
        400,
        "Bad Request: wrong file identifier/HTTP URL specified",
    )
    assert (await desk.refused("getFile", file_id=mine))[0] == 400
    assert await bot.does("sendVoice", chat_id=anna.id, voice=mine)


async def test_aiograms_own_polling_runs(aiogram_bot: aiogram.Bot, anna: Person) -> None:
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message()
    async def echo(message: types.Message) -> None:
        await message.answer(f"U zei: {message.text}")

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(
            dispatcher.start_polling(aiogram_bot, handle_signals=False, polling_timeout=1)
        )
        await anna.says("buurt_bot", "goedemorgen")
        await anna.waits_for("buurt_bot", "U zei: goedemorgen")
        await dispatcher.stop_polling()


async def test_ptbs_own_polling_runs(url: str, anna: Person) -> None:
    builder = ptb_ext.Application.builder().token(DESK_TOKEN)
    app = builder.base_url(f"{url}/bot").base_file_url(f"{url}/file/bot").build()

    async def echo(update: ptb.Update, _context: object) -> None:
        assert update.effective_message
        await update.effective_message.reply_text(f"U zei: {update.effective_message.text}")

    app.add_handler(ptb_ext.MessageHandler(ptb_ext.filters.TEXT, echo))
    async with app:
        await app.start()
        assert app.updater
        await app.updater.start_polling(timeout=1)
        await anna.says("balie_bot", "goedemorgen")
        await anna.waits_for("balie_bot", "U zei: goedemorgen")
        await app.updater.stop()
        await app.stop()


async def test_one_poisoned_update_stops_either_library_from_reading_any(
    aiogram_bot: aiogram.Bot,
    ptb_bot: ptb.Bot,
    telegram: LocalTelegram,
    anna: Person,
    judged: list[str],
) -> None:
    """What our own intake must survive: parse one by one."""
    poison = {"message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1}}}
    for name in ("buurt_bot", "balie_bot"):
        await telegram.injects(name, poison)
        await anna.says(name, "hulp")
    with pytest.raises(exceptions.ClientDecodeError):
        await aiogram_bot.get_updates()
    with pytest.raises(TypeError):
        await ptb_bot.get_updates()
    judged.clear()


async def test_aiograms_own_webhook_may_answer_with_a_call(
    aiogram_bot: aiogram.Bot, bot: Caller, anna: Person
) -> None:
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message()
    async def echo(message: types.Message) -> methods.SendMessage:
        return message.answer(f"U zei: {message.text} é")

    app = web.Application()
    SimpleRequestHandler(dispatcher, aiogram_bot, handle_in_background=False).register(app, "/x")
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.does("setWebhook", url=f"http://127.0.0.1:{runner.addresses[0][1]}/x")
    await anna.says("buurt_bot", "goedemorgen")
    await anna.waits_for("buurt_bot", "U zei: goedemorgen é")
    await runner.cleanup()
