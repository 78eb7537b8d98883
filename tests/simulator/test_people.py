"""What people do in the local Telegram reaches the bot as it would from a phone."""

from typing import Any

import aiohttp
import pytest

from buurtbot.simulator.control_api.client import CannotDo, LocalTelegram, NotSeen, Person
from tests.simulator.conftest import Caller

YES = {"inline_keyboard": [[{"text": "Ja, graag", "callback_data": "yes"}]]}


@pytest.mark.parametrize(
    ("what", "field"),
    [
        ({"voice": True}, "voice"),
        ({"photo": True}, "photo"),
        ({"document": {"file_name": "a.pdf", "base64": "JVBERg=="}}, "document"),
        ({"video_note": True}, "video_note"),
        ({"sticker": "😀"}, "sticker"),
        ({"poll": {"question": "Koffie?", "options": ["Ja", "Nee"]}}, "poll"),
        ({"dice": True}, "dice"),
        ({"location": True}, "location"),
        ({"location": {"lat": 52, "lon": 4.3, "live_period": 900}}, "location"),
        ({"contact": {"phone": "+31600000000", "first_name": "Bep"}}, "contact"),
        ({"forward_of": {"from_name": "Onbekend", "text": "kettingbrief"}}, "forward_origin"),
    ],
)
async def test_anything_a_phone_can_send_arrives(
    bot: Caller, anna: Person, what: dict[str, Any], field: str
) -> None:
    sent = await anna.sends("buurt_bot", **what)
    (update,) = await bot.updates()
    assert sent["update_ids"] == [update["update_id"]]
    assert update["message"][field]


async def test_words_beside_a_picture_become_its_caption(bot: Caller, anna: Person) -> None:
    await anna.sends("buurt_bot", photo=True, text="kijk")
    assert (await bot.updates())[0]["message"]["caption"] == "kijk"


async def test_a_correction_comes_as_an_edited_message(bot: Caller, anna: Person) -> None:
    said = await anna.says("buurt_bot", "morgen")
    await anna.corrects("buurt_bot", said["message_id"], "overmorgen")
    place = await anna.shares_location("buurt_bot", 52.0, 4.3, live_period=900)
    await anna.sends("buurt_bot", location={"lat": 52.1, "lon": 4.3}, edit_of=place["message_id"])
    _, words, _, moved = await bot.updates()
    assert words["edited_message"]["text"] == "overmorgen"
    assert words["edited_message"]["edit_date"]
    assert moved["edited_message"]["location"]["latitude"] == 52.1
    with pytest.raises(CannotDo):
        await anna.corrects("buurt_bot", 99, "x")


async def test_a_text_longer_than_a_message_comes_in_pieces(bot: Caller, anna: Person) -> None:
    said = await anna.says("buurt_bot", "a" * 5000)
    assert len(said["update_ids"]) == 2
    lengths = [len(u["message"]["text"]) for u in await bot.updates()]
    assert lengths == [4096, 904]


async def test_a_forward_tells_who_said_it_first(
    bot: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    group = await telegram.group("Plein", members=[anna], bots=[])
    said = await anna.says(group, "<b>Hulp</b> nodig", html=True)
    await anna.sends("buurt_bot", forward_of={"chat": group.id, "message_id": said["message_id"]})
    message = (await bot.updates())[0]["message"]
    assert message["forward_origin"]["sender_user"]["id"] == anna.id
    assert message["entities"][0]["type"] == "bold"
    with pytest.raises(CannotDo):
        await anna.sends("buurt_bot", forward_of={"chat": group.id, "message_id": 99})


async def test_a_press_is_found_by_text_part_of_it_data_or_place(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    sent = await bot.does("sendMessage", chat_id=started.id, text="Kom je?", reply_markup=YES)
    for label in ("Ja, graag", "graag", "yes"):
        await started.presses("buurt_bot", label)
    await started.presses("buurt_bot", "0,0", message=sent["message_id"])
    queries = [u["callback_query"] for u in await bot.updates()]
    assert [query["data"] for query in queries] == ["yes"] * 4
    assert len({query["id"] for query in queries}) == 4
    assert len({query["chat_instance"] for query in queries}) == 1
    with pytest.raises(CannotDo, match="no button"):
        await started.presses("buurt_bot", "Nee", message=sent["message_id"])
    with pytest.raises(CannotDo, match="no button"):
        await started.presses("buurt_bot", "Nee")
    with pytest.raises(CannotDo, match="no buttons"):
        await started.presses("buurt_bot", "Nee", message=1)
    with pytest.raises(CannotDo, match="no message"):
        await started.presses("buurt_bot", "Nee", message=99)


async def test_an_old_button_can_still_be_on_its_way(bot: Caller, started: Person) -> None:
    sent = await bot.does("sendMessage", chat_id=started.id, text="Kom je?", reply_markup=YES)
    where = {"chat_id": started.id, "message_id": sent["message_id"]}
    await bot.does("editMessageText", text="Al geregeld", **where)
    await started.presses("buurt_bot", "yes", message=sent["message_id"], stale=True)
    await bot.does("deleteMessage", **where)
    await started.presses("buurt_bot", "yes", message=sent["message_id"], stale=True)
    first, second = [u["callback_query"] for u in await bot.updates()]
    assert first["message"]["text"] == "Al geregeld"
    assert second["message"]["date"] == 0


async def test_two_people_press_the_same_button_in_a_group(
    desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    bep = await telegram.person("Bep")
    group = await telegram.group("Balie", admins=[anna], members=[bep], bots=["balie_bot"])
    await desk.does("sendMessage", chat_id=group.id, text="Wie?", reply_markup=YES)
    await desk.updates()
    for person in (anna, bep):
        await person.presses(group, "Ja")
    pressed = [u["callback_query"]["from"]["id"] for u in await desk.updates()]
    assert pressed == [anna.id, bep.id]
    stranger = await telegram.person("Cor")
    with pytest.raises(CannotDo, match="not in this group"):
        await stranger.presses(group, "yes", message=2)
    with pytest.raises(CannotDo, match="not in this group"):
        await stranger.sees(group)


async def test_blocking_is_told_once_and_starting_again_unblocks(
    bot: Caller, anna: Person
) -> None:
    await anna.starts("buurt_bot")
    await anna.blocks("buurt_bot")
    await anna.blocks("buurt_bot")
    with pytest.raises(CannotDo, match="has blocked this bot"):
        await anna.says("buurt_bot", "hallo?")
    assert (await anna.opens("buurt_bot"))["blocked"] is True
    await anna.starts("buurt_bot")
    _, blocked, unblocked, start = await bot.updates()
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert blocked["my_chat_member"]["chat"]["type"] == "private"
    assert unblocked["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start"


async def test_a_deleted_message_stays_known_as_deleted(
    telegram: LocalTelegram, started: Person
) -> None:
    said = await started.says("buurt_bot", "oeps")
    await started.deletes("buurt_bot", said["message_id"])
    assert "oeps" not in [seen.text for seen in await started.sees("buurt_bot")]
    last = (await started.opens("buurt_bot"))["messages"][-1]
    assert (last["text"], last["deleted"], last["from_self"]) == ("oeps", True, True)
    with pytest.raises(CannotDo, match="no message"):
        await started.deletes("buurt_bot", said["message_id"])
    bep = await telegram.person("Bep")
    group = await telegram.group("Plein", admins=[started], members=[bep])
    hers = await started.says(group, "van mij")
    with pytest.raises(CannotDo, match="may not delete"):
        await bep.deletes(group, hers["message_id"])


async def test_reactions_reach_a_bot_that_asks_for_them(
    bot: Caller, telegram: LocalTelegram, started: Person
) -> None:
    await bot.does("getUpdates", allowed_updates=["message_reaction"])
    sent = await bot.does("sendMessage", chat_id=started.id, text="Gelukt!")
    where = {"person": started.id, "chat": "buurt_bot", "message_id": sent["message_id"]}
    await telegram.post("/sim/react", where | {"emoji": "👍"})
    (update,) = await bot.updates()
    assert update["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert (await started.sees("buurt_bot"))[-1].raw["reactions"] == {str(started.id): "👍"}
    await telegram.post("/sim/react", where | {"emoji": ""})
    assert (await started.sees("buurt_bot"))[-1].raw["reactions"] == {}


async def test_keyboards_come_fold_away_and_go(bot: Caller, started: Person) -> None:
    chat = {"chat_id": started.id, "text": "Waar?"}
    keys = {"keyboard": [[{"text": "Thuis"}, {"text": "Elders"}]]}
    await bot.does("sendMessage", reply_markup=keys, **chat)
    await started.says("buurt_bot", "Thuis")
    assert await started.sees_keyboard("buurt_bot") == [["Thuis", "Elders"]]
    await bot.does("sendMessage", reply_markup=keys | {"one_time_keyboard": True}, **chat)
    await started.says("buurt_bot", "iets anders")
    assert await started.sees_keyboard("buurt_bot") == [["Thuis", "Elders"]]
    await started.says("buurt_bot", "Elders")
    assert await started.sees_keyboard("buurt_bot") == []
    await bot.does("sendMessage", reply_markup=keys, **chat)
    await bot.does("sendMessage", reply_markup={"remove_keyboard": True}, **chat)
    assert (await started.opens("buurt_bot"))["keyboard"] is None
    await bot.does("sendMessage", reply_markup={"force_reply": True}, **chat)
    assert (await started.opens("buurt_bot"))["keyboard"] == {"force_reply": True}
    await started.says("buurt_bot", "hier")
    assert (await started.opens("buurt_bot"))["keyboard"] is None


async def test_unread_counts_what_others_said_since_the_chat_was_opened(
    bot: Caller, started: Person
) -> None:
    for text in ("een", "twee"):
        await bot.does("sendMessage", chat_id=started.id, text=text)
    (chat,) = await started.chats()
    assert (chat["unread"], chat["last"]["text"]) == (2, "twee")
    assert chat["chat"]["bot_username"] == "buurt_bot"
    await started.sees("buurt_bot")
    assert (await started.chats())[0]["unread"] == 0


async def test_waiting_sees_what_came_at_once_and_what_comes_later(
    bot: Caller, started: Person
) -> None:
    await started.says("buurt_bot", "hulp")
    await bot.does("sendMessage", chat_id=started.id, text="Waarmee help ik?")
    assert (await started.waits_for("buurt_bot", "Waarmee", "help", seconds=1)).text
    with pytest.raises(NotSeen, match=r"Anna de Vries did not see .*'Waarmee help ik\?'"):
        await started.waits_for("buurt_bot", "Vaarwel", seconds=0.05)
    press = "123"
    with pytest.raises(NotSeen, match="not answered"):
        await started.answer_to(press, seconds=0.05)


async def test_who_and_what_is_not_there_is_said_plainly(
    telegram: LocalTelegram, anna: Person
) -> None:
    assert (await telegram.find("Anna")).id == anna.id
    with pytest.raises(CannotDo, match="there is no Zus here"):
        await telegram.find("Zus")
    with pytest.raises(CannotDo, match="no bot nobody_bot"):
        await anna.says("nobody_bot", "hallo")
    with pytest.raises(CannotDo, match="nothing to send"):
        await anna.says("buurt_bot", " ")
    with pytest.raises(CannotDo, match="person is missing"):
        await telegram.post("/sim/say", {"text": "x"})
    with pytest.raises(CannotDo, match="JSON object"):
        await telegram.post("/sim/say", [])  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(CannotDo, match="no person 5"):
        await telegram.get("/sim/chats/5")
    with pytest.raises(CannotDo, match="no press 5"):
        await telegram.get("/sim/callbacks/5")
    group = await telegram.group("Plein", admins=[anna])
    with pytest.raises(CannotDo, match="status is one of"):
        await group.sets(anna, "boss")


async def test_pictures_can_be_looked_at(
    telegram: LocalTelegram, http: aiohttp.ClientSession, anna: Person
) -> None:
    await anna.sends("buurt_bot", photo=True)
    photo = (await anna.sees("buurt_bot"))[0].raw["photo"][0]
    async with http.get(f"{telegram.base_url}/sim/files/{photo['file_id']}") as answer:
        assert answer.content_type == "image/png"
        assert (await answer.read()).startswith(b"\x89PNG")
    async with http.get(f"{telegram.base_url}/sim/files/F0") as answer:
        assert answer.status == 404
