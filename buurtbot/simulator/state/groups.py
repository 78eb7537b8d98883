"""Who belongs to a group, and what Telegram says to whom when that changes."""

from buurtbot.simulator.state.chats import HERE, Bot, Group, Person, Topic
from buurtbot.simulator.state.messages import (
    announce,
    bots_in,
    note,
    post,
    service,
    tell,
    topic_of,
)
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json

STATUSES = {"creator", "administrator", "member", "left", "kicked"}
_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
_NO_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_promote_members",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)


def someone(world: World, user_id: int) -> Person | Bot | None:
    return world.people.get(user_id) or world.bots.get(user_id)


def as_member(who: Person | Bot, status: str, *, topics: bool = True) -> Json:
    """Telegram's ChatMember for this status; `topics`: as administrator they manage topics."""
    member: Json = {"status": status, "user": who.user}
    if status == "creator":
        return member | {"is_anonymous": False}
    if status == "administrator":
        rights = dict.fromkeys(_RIGHTS, True) | dict.fromkeys(_NO_RIGHTS, False)
        return member | rights | {"can_manage_topics": topics}
    return member | ({"until_date": 0} if status == "kicked" else {})


def member_of(group: Group, who: Person | Bot) -> Json:
    """Telegram's ChatMember of someone in this group, as they are now."""
    topics = who.id not in group.no_topics_for
    return as_member(who, group.members.get(who.id, "left"), topics=topics)


def set_status(
    world: World,
    group: Group,
    who: Person | Bot,
    status: str,
    *,
    by: Person | Bot | None = None,
    topics: bool = True,
) -> list[int]:
    """Change what someone is in a group; returns the ids of the updates about it."""
    before = member_of(group, who)
    actor = by or _owner(world, group) or who
    hearers = bots_in(world, group)
    group.members[who.id] = status
    others = [number for number in group.no_topics_for if number != who.id]
    group.no_topics_for = others if topics else [*others, who.id]
    change = (before, member_of(group, who))
    note(world, "member", group, user=who.user, old=before["status"], new=status)
    told = _tell_members(world, group, who, change, actor, hearers)
    return told + _line_about(world, group, who, (before["status"], status), actor)


def _tell_members(
    world: World,
    group: Group,
    who: Person | Bot,
    change: tuple[Json, Json],
    actor: Person | Bot,
    hearers: list[Bot],
) -> list[int]:
    body: Json = {
        "chat": group.shown,
        "from": actor.user,
        "date": world.now,
        "old_chat_member": change[0],
        "new_chat_member": change[1],
    }
    told: list[int | None] = []
    if isinstance(who, Bot):
        told.append(tell(world, who, "my_chat_member", body, queue=f"my:{group.id}"))
    others = [bot for bot in hearers if bot is not who and group.is_admin(bot.id)]
    told += [tell(world, b, "chat_member", body, queue=f"member:{group.id}") for b in others]
    return [number for number in told if number is not None]


def _line_about(
    world: World, group: Group, who: Person | Bot, change: tuple[str, str], actor: Person | Bot
) -> list[int]:
    was, now_here = change[0] in HERE, change[1] in HERE
    if was == now_here:
        return []
    content = {"new_chat_members": [who.user]} if now_here else {"left_chat_member": who.user}
    stored = post(world, group, content, author=actor)
    return announce(world, group, stored)


def _owner(world: World, group: Group) -> Person | Bot | None:
    owners = (number for number, status in group.members.items() if status == "creator")
    return someone(world, next(owners, 0))


def open_topic(
    world: World, group: Group, name: str, *, by: Person | Bot, color: int = 0
) -> Topic:
    """Start a topic; its number is that of the line which announces it."""
    color = color or 0x6FB9F0
    content = {"forum_topic_created": {"name": name, "icon_color": color}}
    # The line already carries the number it is about to get.
    stored = post(world, group, content, author=by, thread=group.last_id + 1)
    topic = Topic(id=stored.id, name=name, icon_color=color)
    group.topics[topic.id] = topic
    announce(world, group, stored)
    _note_topic(world, group, topic)
    return topic


def rename_topic(world: World, group: Group, topic: Topic, name: str, *, by: Person | Bot) -> None:
    topic.name = name
    content = {"forum_topic_edited": {"name": name}}
    service(world, group, content, author=by, thread=topic.id)
    _note_topic(world, group, topic)


def close_topic(
    world: World, group: Group, topic: Topic, *, by: Person | Bot, closed: bool = True
) -> None:
    """Close a topic, or open it again with `closed=False`."""
    topic.closed = closed
    content: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
    service(world, group, content, author=by, thread=topic.id)
    _note_topic(world, group, topic)


def delete_topic(world: World, group: Group, topic: Topic) -> None:
    """A deleted topic takes its messages along, without a word to any bot."""
    del group.topics[topic.id]
    for stored in group.messages.values():
        if topic_of(stored) == topic.id:
            stored.deleted = True
    note(world, "topic", group, topic={"id": topic.id, "name": topic.name, "deleted": True})


def _note_topic(world: World, group: Group, topic: Topic) -> None:
    shown = {"id": topic.id, "name": topic.name, "closed": topic.closed}
    note(world, "topic", group, topic=shown)


def migrate(world: World, old: Group) -> Group:
    """The group becomes a supergroup: same people, another id, and the old one is dead."""
    new = world.add_group(old.title, is_forum=old.is_forum)
    new.members, new.no_topics_for = dict(old.members), list(old.no_topics_for)
    new.topics = dict(old.topics)
    new.last_id = max(old.topics, default=0)
    actor = _owner(world, old) or next(
        who for number in old.members if (who := someone(world, number))
    )
    service(world, old, {"migrate_to_chat_id": new.id}, author=actor)
    service(world, new, {"migrate_from_chat_id": old.id}, author=actor)
    old.migrated_to = new.id
    note(world, "migrate", new, old=old.id, new=new.id)
    return new
