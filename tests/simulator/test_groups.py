"""Groups: topics, who is in them, and what happens when they move or a bot has to go."""

from typing import Any

import pytest

from buurtbot.simulator.control_api.client import CannotDo, Group, LocalTelegram, Person
from tests.simulator.conftest import Caller


@pytest.fixture
async def staff(telegram: LocalTelegram, desk: Caller, anna: Person) -> Group:
    """The staff group, with Anna as its owner; the desk bot has read how it came in."""
    group = await telegram.group("Balie", admins=[anna], bots=["balie_bot"], is_forum=True)
    await desk.updates()
    return group


async def topic_in(desk: Caller, group: Group, name: str = "Melding") -> int:
    topic = await desk.does("createForumTopic", chat_id=group.id, name=name)
    number: int = topic["message_thread_id"]
    return number


async def test_a_bot_that_comes_in_hears_so(
    desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    await telegram.group("Balie", admins=[anna], bots=["balie_bot"])
    change, line = await desk.updates()
    assert change["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert change["my_chat_member"]["new_chat_member"]["can_manage_topics"] is True
    assert line["message"]["new_chat_members"][0]["username"] == "balie_bot"


async def test_what_is_said_in_a_topic_carries_its_number_and_answers_its_first_line(
    desk: Caller, staff: Group, anna: Person
) -> None:
    thread = await topic_in(desk, staff)
    await anna.says(staff, "ik pak hem", thread=thread)
    created, said = await desk.updates()
    assert created["message"]["forum_topic_created"]["name"] == "Melding"
    message = said["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (thread, True)
    assert message["reply_to_message"]["message_id"] == thread
    seen = await anna.sees(staff, thread=thread)
    assert [each.text for each in seen] == ["", "ik pak hem"]


async def test_topics_refuse_in_telegrams_words(
    desk: Caller, telegram: LocalTelegram, staff: Group, anna: Person
) -> None:
    thread = await topic_in(desk, staff)
    chat = {"chat_id": staff.id}
    here = chat | {"message_thread_id": thread}
    nowhere = chat | {"message_thread_id": 999}
    cases: list[tuple[str, str, dict[str, Any]]] = [
        ("message thread not found", "sendMessage", nowhere | {"text": "x"}),
        ("TOPIC_ID_INVALID", "closeForumTopic", nowhere),
        ("TOPIC_NOT_MODIFIED", "editForumTopic", here | {"name": "Melding"}),
        ("TOPIC_NOT_MODIFIED", "reopenForumTopic", here),
        ("TOPIC_TITLE_EMPTY", "createForumTopic", chat | {"name": " "}),
        ("TOPIC_ICON_COLOR_INVALID", "createForumTopic", chat | {"name": "x", "icon_color": 5}),
    ]
    for words, method, args in cases:
        assert await desk.refused(method, **args) == (400, f"Bad Request: {words}")
    plain = await telegram.group("Plein", admins=[anna], bots=["balie_bot"])
    assert await desk.refused("createForumTopic", chat_id=plain.id, name="x") == (
        400,
        "Bad Request: the chat is not a forum",
    )
    await staff.sets("balie_bot", "member")
    assert await desk.refused("createForumTopic", chat_id=staff.id, name="x") == (
        400,
        "Bad Request: not enough rights to create a topic",
    )


async def test_a_closed_topic_is_only_open_to_administrators(
    desk: Caller, telegram: LocalTelegram, staff: Group, anna: Person
) -> None:
    bep = await telegram.person("Bep")
    await staff.sets(bep, "member")
    thread = await topic_in(desk, staff)
    await desk.does("closeForumTopic", chat_id=staff.id, message_thread_id=thread)
    with pytest.raises(CannotDo, match="this topic is closed"):
        await bep.says(staff, "mag ik?", thread=thread)
    await anna.says(staff, "ik wel", thread=thread)
    say = {"chat_id": staff.id, "message_thread_id": thread, "text": "en ik"}
    await desk.does("sendMessage", **say)
    await staff.sets("balie_bot", "member")
    assert await desk.refused("sendMessage", **say) == (400, "Bad Request: TOPIC_CLOSED")


async def test_staff_can_make_rename_close_and_delete_topics(
    desk: Caller, telegram: LocalTelegram, staff: Group, anna: Person
) -> None:
    path = f"/sim/groups/{staff.id}/topics"
    topic = await telegram.post(path, {"person": anna.id, "name": "Overleg"})
    what = {"person": anna.id, "topic": topic["id"]}
    await telegram.post(path, what | {"name": "Weekoverleg"})
    await telegram.post(path, what | {"closed": True})
    await telegram.post(path, what | {"closed": False})
    kinds = [next(k for k in u["message"] if k.startswith("forum_")) for u in await desk.updates()]
    assert kinds == [
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]
    await telegram.post(path, what | {"deleted": True})
    assert await staff.topics() == []
    say = {"chat_id": staff.id, "message_thread_id": topic["id"], "text": "hallo?"}
    assert await desk.refused("sendMessage", **say) == (
        400,
        "Bad Request: message thread not found",
    )
    mine = await topic_in(desk, staff)
    assert await desk.does("deleteForumTopic", chat_id=staff.id, message_thread_id=mine)
    with pytest.raises(CannotDo, match="no topic"):
        await anna.says(staff, "waar is het?", thread=mine)


async def test_a_bot_that_is_no_administrator_hears_little(
    desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    group = await telegram.group("Plein", admins=[anna], bots=["balie_bot"])
    await group.sets("balie_bot", "member")
    sent = await desk.does("sendMessage", chat_id=group.id, text="Vraag?")
    await desk.updates()
    await anna.says(group, "onder ons")
    await anna.says(group, "/help")
    await anna.says(group, "hoi @balie_bot")
    await anna.says(group, "ja", reply_to=sent["message_id"])
    heard = [u["message"]["text"] for u in await desk.updates()]
    assert heard == ["/help", "hoi @balie_bot", "ja"]


async def test_bots_do_not_hear_each_other(
    bot: Caller, desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    group = await telegram.group("Balie", admins=[anna], bots=["balie_bot", "buurt_bot"])
    await bot.updates()
    await desk.does("sendMessage", chat_id=group.id, text="hoor je mij?")
    assert await bot.updates() == []


async def test_an_administrator_can_speak_unseen(
    desk: Caller, telegram: LocalTelegram, staff: Group, anna: Person
) -> None:
    await anna.says(staff, "namens de balie", anonymous=True)
    message = (await desk.updates())[0]["message"]
    assert message["from"]["id"] == 1087968824
    assert message["sender_chat"]["id"] == staff.id
    bep = await telegram.person("Bep")
    await staff.sets(bep, "member")
    with pytest.raises(CannotDo, match="only an administrator"):
        await bep.says(staff, "ik ook", anonymous=True)


async def test_a_group_that_moves_sends_the_bot_to_its_new_number(
    desk: Caller, telegram: LocalTelegram, anna: Person
) -> None:
    old = await telegram.group("Balie", admins=[anna], bots=["balie_bot"], type="group")
    await desk.updates()
    new = await old.migrates()
    lines = [u["message"] for u in await desk.updates()]
    assert [m["chat"]["id"] for m in lines] == [old.id, new.id]
    assert lines[0]["migrate_to_chat_id"] == new.id
    assert lines[1]["migrate_from_chat_id"] == old.id
    assert await desk("sendMessage", chat_id=old.id, text="x") == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new.id},
    }
    await desk.does("sendMessage", chat_id=new.id, text="x")
    assert [c["chat"]["id"] for c in await anna.chats()] == [new.id]
    with pytest.raises(CannotDo, match="this group is now"):
        await anna.says(old, "hallo?")


async def test_a_bot_that_is_put_out_hears_so_and_can_do_nothing(
    desk: Caller, staff: Group, anna: Person
) -> None:
    await staff.sets("balie_bot", "kicked")
    (update,) = await desk.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    for method in ("sendMessage", "getChat"):
        assert await desk.refused(method, chat_id=staff.id, text="x") == (
            403,
            "Forbidden: bot was kicked from the supergroup chat",
        )
    await staff.sets("balie_bot", "administrator")
    assert await desk.does("leaveChat", chat_id=staff.id)
    assert await desk.refused("sendMessage", chat_id=staff.id, text="x") == (
        403,
        "Forbidden: bot is not a member of the supergroup chat",
    )


async def test_a_member_who_leaves_is_told_of_in_two_ways(
    desk: Caller, telegram: LocalTelegram, staff: Group, anna: Person
) -> None:
    bep = await telegram.person("Bep")
    await staff.sets(bep, "member")
    await desk.does("getUpdates", allowed_updates=["message", "chat_member"], offset=-1)
    await desk.updates()
    await staff.sets(bep, "left")
    change, line = await desk.updates()
    assert change["chat_member"]["from"]["id"] == bep.id
    assert line["message"]["left_chat_member"]["id"] == bep.id
    member = await desk.does("getChatMember", chat_id=staff.id, user_id=bep.id)
    assert member["status"] == "left"
    assert await desk.does("getChatMemberCount", chat_id=staff.id) == 2
    with pytest.raises(CannotDo, match="not in this group"):
        await bep.says(staff, "nog één ding")


async def test_what_a_bot_may_know_of_a_private_chat(desk: Caller, anna: Person) -> None:
    await anna.starts("balie_bot")
    chat = {"chat_id": anna.id}
    assert (await desk.does("getChat", **chat))["first_name"] == "Anna"
    assert await desk.does("getChatMemberCount", **chat) == 2
    assert (await desk.does("getChatMember", user_id=anna.id, **chat))["status"] == "member"
    assert (await desk.refused("getChatMember", user_id=111, **chat))[1] == (
        "Bad Request: member not found"
    )
    assert (await desk.refused("getChatMember", user_id=5, **chat))[0] == 400
    assert (await desk.refused("getChatAdministrators", **chat))[0] == 400
    assert (await desk.refused("leaveChat", **chat))[0] == 400


async def test_asking_for_a_place_or_number_is_for_private_chats(
    desk: Caller, staff: Group
) -> None:
    keyboard = {"keyboard": [[{"text": "Mijn plek", "request_location": True}]]}
    assert await desk.refused(
        "sendMessage", chat_id=staff.id, text="x", reply_markup=keyboard
    ) == (400, "Bad Request: location can be requested in private chats only")


async def test_pins_show_and_go(desk: Caller, staff: Group, anna: Person) -> None:
    chat = {"chat_id": staff.id}
    sent = await desk.does("sendMessage", text="Rooster", **chat)
    await desk.does("pinChatMessage", message_id=sent["message_id"], **chat)
    (update,) = await desk.updates()
    assert update["message"]["pinned_message"]["text"] == "Rooster"
    assert await desk.does("unpinChatMessage", **chat)
    assert (await anna.opens(staff))["pinned"] == []
    assert await desk.refused("unpinChatMessage", **chat) == (
        400,
        "Bad Request: message to unpin not found",
    )
    assert await desk.refused("pinChatMessage", message_id=99, **chat) == (
        400,
        "Bad Request: message to pin not found",
    )
    await staff.sets("balie_bot", "member")
    assert (await desk.refused("pinChatMessage", message_id=1, **chat))[0] == 400
    own = await anna.says(staff, "mijn woorden")
    assert await desk.refused("deleteMessage", message_id=own["message_id"], **chat) == (
        400,
        "Bad Request: message can't be deleted",
    )


async def test_an_answer_stays_in_its_topic_and_elsewhere_only_looks_like_one(
    desk: Caller, staff: Group, anna: Person
) -> None:
    thread = await topic_in(desk, staff)
    asked = await anna.says(staff, "wie?", thread=thread)
    reply = {"chat_id": staff.id, "reply_parameters": {"message_id": asked["message_id"]}}
    assert (await desk.does("sendMessage", text="ik", **reply))["message_thread_id"] == thread
    general = await anna.says(staff, "algemeen")
    await anna.says(staff, "antwoord", reply_to=general["message_id"])
    message = (await desk.updates())[-1]["message"]
    assert message["message_thread_id"] == general["message_id"]
    assert "is_topic_message" not in message
    there = {"chat_id": staff.id, "message_thread_id": message["message_thread_id"]}
    assert await desk.refused("sendMessage", text="x", **there) == (
        400,
        "Bad Request: message thread not found",
    )
    texts = [seen.text for seen in await anna.sees(staff, thread=0)]
    assert texts[-2:] == ["algemeen", "antwoord"]
