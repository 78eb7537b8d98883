"""What a bot does in groups: topics, members, itself; and what it may know of a chat."""

from typing import Any

from buurtbot.simulator.api.call import Call
from buurtbot.simulator.state import groups
from buurtbot.simulator.state.chats import AnyChat, Group, Private, Topic
from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.wire import Json

LONGEST_NAME = 128
COLORS = {0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F}
_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def create_forum_topic(call: Call) -> Json:
    group = _forum(call, "not enough rights to create a topic")
    name = _name(call)
    if not name:
        raise bad_request("TOPIC_TITLE_EMPTY")
    color = call.number("icon_color") or 0x6FB9F0
    if color not in COLORS:
        raise bad_request("TOPIC_ICON_COLOR_INVALID")
    topic = groups.open_topic(call.world, group, name, by=call.bot, color=color)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}


def edit_forum_topic(call: Call) -> bool:
    group, topic = _topic(call)
    name = _name(call)
    if name in ("", topic.name):
        raise bad_request("TOPIC_NOT_MODIFIED")
    groups.rename_topic(call.world, group, topic, name, by=call.bot)
    return True


def close_forum_topic(call: Call) -> bool:
    return _set_closed(call, closed=True)


def reopen_forum_topic(call: Call) -> bool:
    return _set_closed(call, closed=False)


def delete_forum_topic(call: Call) -> bool:
    group, topic = _topic(call)
    groups.delete_topic(call.world, group, topic)
    return True


def leave_chat(call: Call) -> bool:
    group = call.chat()
    if isinstance(group, Private):
        raise bad_request("chat member status can't be changed in private chats")
    groups.set_status(call.world, group, call.bot, "left", by=call.bot)
    return True


def get_chat(call: Call) -> Json:
    chat = call.chat(to_read=True)
    gifts = dict.fromkeys(_GIFTS, isinstance(chat, Private))
    full = chat.shown | {"accent_color_id": 0, "max_reaction_count": 11}
    full |= {"accepted_gift_types": gifts}
    pinned = [chat.find(number) for number in chat.pinned]
    last = next((stored for stored in reversed(pinned) if stored), None)
    full |= {"pinned_message": last.body} if last else {}
    if isinstance(chat, Group):
        full |= {"permissions": dict.fromkeys(_PERMISSIONS, True)}
    return call.world.for_bot(call.bot, full)


def get_chat_member(call: Call) -> Json:
    chat = call.chat(to_read=True)
    number = call.number("user_id") or 0
    who = groups.someone(call.world, number)
    if who is None:
        raise bad_request("invalid user_id specified")
    if isinstance(chat, Private):
        if number not in (chat.person.id, call.bot.id):
            raise bad_request("member not found")
        return groups.as_member(who, "member")
    return groups.member_of(chat, who)


def get_chat_administrators(call: Call) -> list[Json]:
    group = _group(call)
    bots = call.world.bots
    return [
        groups.member_of(group, who)
        for number in group.members
        if group.is_admin(number)
        and (number not in bots or number == call.bot.id)
        and (who := groups.someone(call.world, number))
    ]


def get_chat_member_count(call: Call) -> int:
    chat = call.chat(to_read=True)
    return 2 if isinstance(chat, Private) else sum(1 for n in chat.members if chat.has(n))


def _group(call: Call) -> Group:
    chat: AnyChat = call.chat(to_read=True)
    if isinstance(chat, Private):
        raise bad_request("there are no administrators in the private chat")
    return chat


def _forum(call: Call, refusal: str) -> Group:
    group = call.chat()
    if isinstance(group, Private) or not group.is_forum:
        raise bad_request("the chat is not a forum")
    if not group.manages_topics(call.bot.id):
        raise bad_request(refusal)
    return group


def _topic(call: Call) -> tuple[Group, Topic]:
    group = _forum(call, "not enough rights to manage topics")
    topic = group.topics.get(call.number("message_thread_id") or 0)
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return group, topic


def _set_closed(call: Call, *, closed: bool) -> bool:
    group, topic = _topic(call)
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    groups.close_topic(call.world, group, topic, by=call.bot, closed=closed)
    return True


def _name(call: Call) -> str:
    """Telegram cuts a name that is too long, it does not refuse it."""
    return call.text("name").strip()[:LONGEST_NAME]


METHODS: dict[str, Any] = {
    "createforumtopic": create_forum_topic,
    "editforumtopic": edit_forum_topic,
    "closeforumtopic": close_forum_topic,
    "reopenforumtopic": reopen_forum_topic,
    "deleteforumtopic": delete_forum_topic,
    "leavechat": leave_chat,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getchatadministrators": get_chat_administrators,
    "getchatmembercount": get_chat_member_count,
}
