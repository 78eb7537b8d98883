"""Topics switched off, and administrators who may not manage them: as Telegram refuses it."""

import pytest

from buurtbot.simulator.control_api.client import CannotDo, Group, Person
from tests.simulator.conftest import Caller
from tests.simulator.test_groups import staff, topic_in

__all__ = ["staff"]


async def test_topics_that_are_switched_off_are_no_place_to_send_to(
    desk: Caller, staff: Group, anna: Person
) -> None:
    thread = await topic_in(desk, staff)
    here = {"chat_id": staff.id, "message_thread_id": thread}
    await desk.does("sendMessage", **here, text="in het onderwerp")
    await staff.has_topics(False)
    not_a_forum = (400, "Bad Request: the chat is not a forum")
    assert await desk.refused("createForumTopic", chat_id=staff.id, name="x") == not_a_forum
    assert await desk.refused("editForumTopic", **here, name="x") == not_a_forum
    nowhere = (400, "Bad Request: message thread not found")
    assert await desk.refused("sendMessage", **here, text="x") == nowhere
    with pytest.raises(CannotDo, match="no topic"):
        await anna.says(staff, "x", thread=thread)
    assert "in het onderwerp" in [seen.text for seen in await anna.sees(staff)]
    await staff.has_topics(True)
    await desk.does("sendMessage", **here, text="weer")


async def test_an_administrator_without_the_right_makes_and_manages_no_topics(
    desk: Caller, staff: Group, anna: Person
) -> None:
    thread = await topic_in(desk, staff)
    await desk.updates()
    await staff.sets("balie_bot", "administrator", manages_topics=False)
    (change,) = await desk.updates()
    new = change["my_chat_member"]["new_chat_member"]
    assert (new["status"], new["can_manage_topics"]) == ("administrator", False)
    assert change["my_chat_member"]["old_chat_member"]["can_manage_topics"]
    made = await desk.refused("createForumTopic", chat_id=staff.id, name="x")
    assert made == (400, "Bad Request: not enough rights to create a topic")
    here = {"chat_id": staff.id, "message_thread_id": thread}
    await desk.does("sendMessage", **here, text="dat mag wel")
    await staff.changes_topic(anna, thread, closed=True)
    assert await desk.refused("sendMessage", **here, text="x") == (
        400,
        "Bad Request: TOPIC_CLOSED",
    )
