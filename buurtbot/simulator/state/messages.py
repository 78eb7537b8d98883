"""How a message comes to stand in a chat, and which bots hear of it.

Source of who hears what: tdlib/telegram-bot-api `Client::need_skip_update_message` and the privacy
mode of bots.
"""

from buurtbot.simulator.state.chats import AnyChat, Bot, Group, Person, Private, Stored
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json, copied

# What a copy takes along; all the rest belongs to the first message.
CONTENT = (
    "text",
    "entities",
    "link_preview_options",
    "photo",
    "voice",
    "video_note",
    "document",
    "sticker",
    "location",
    "contact",
    "poll",
    "dice",
    "caption",
    "caption_entities",
)
SERVICE = {
    "new_chat_members",
    "left_chat_member",
    "pinned_message",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
}


def is_service(body: Json) -> bool:
    return not SERVICE.isdisjoint(body)


def post(
    world: World,
    chat: AnyChat,
    content: Json,
    *,
    author: Person | Bot,
    thread: int | None = None,
    reply_to: Stored | None = None,
) -> Stored:
    """Put a message in a chat and in the diary. `content` may say who is shown as its author."""
    thread = thread or topic_of(reply_to)
    line = thread or _line_of(chat, reply_to)
    body: Json = {"message_id": chat.next_id()}
    body |= {"message_thread_id": line} if line else {}
    body |= {"from": author.user}
    body |= {"chat": chat.shown, "date": world.now}
    body |= {"is_topic_message": True} if thread else {}
    # In a topic Telegram makes every message an answer to the line that opened the topic.
    answered = reply_to or chat.messages.get(thread or 0)
    body |= {"reply_to_message": quoted(answered)} if answered else {}
    stored = Stored(body=body | content, author=author.id)
    chat.messages[stored.id] = stored
    note(world, "message", chat, message=stored.body)
    return stored


def topic_of(stored: Stored | None) -> int:
    """The topic a message stands in; 0 for none."""
    body = stored.body if stored else {}
    return int(body["message_thread_id"]) if body.get("is_topic_message") else 0


def _line_of(chat: AnyChat, reply_to: Stored | None) -> int:
    """Outside topics an answer in a supergroup carries the number of the first message answered.

    A trap of Telegram: it looks like a topic, but sending there gives "message thread not found".
    """
    if reply_to is None or isinstance(chat, Private) or chat.kind != "supergroup":
        return 0
    return int(reply_to.body.get("message_thread_id", reply_to.id))


def quoted(stored: Stored) -> Json:
    """A message inside another one carries no third one."""
    return {key: value for key, value in stored.body.items() if key != "reply_to_message"}


def note(world: World, kind: str, chat: AnyChat, **fields: object) -> int:
    """Write in the diary what happened in a chat, and who can see it there."""
    people = [chat.person.id] if isinstance(chat, Private) else humans(world, chat)
    bot = {"bot": chat.bot.username} if isinstance(chat, Private) else {}
    return world.diary.note(kind, chat=chat.address, people=people, **bot, **fields)


def humans(world: World, group: Group) -> list[int]:
    return [number for number in group.members if number in world.people and group.has(number)]


def bots_in(world: World, chat: AnyChat) -> list[Bot]:
    if isinstance(chat, Private):
        return [] if chat.blocked else [chat.bot]
    return [
        world.bots[number] for number in chat.members if number in world.bots and chat.has(number)
    ]


def tell(world: World, bot: Bot, kind: str, body: Json, *, queue: str) -> int | None:
    """Put an update in line for one bot; None when it will not see it, or not yet."""
    if not bot.backlog.wants(kind):
        return None
    chat = body.get("chat", body.get("message", {}).get("chat", {})).get("id")
    now = world.clock()
    late = world.faults.strike("reorder", bot=bot.username, chat=chat)
    if late and not bot.backlog.held:
        seconds = 2.0 if late.seconds is None else late.seconds
        bot.backlog.hold(kind, body, queue=queue, now=now, seconds=seconds)
        return None
    twice = world.faults.strike("duplicate", bot=bot.username, chat=chat)
    return bot.backlog.add(kind, body, queue=queue, now=now, again=1 if twice else 0)


def announce(world: World, chat: AnyChat, stored: Stored, kind: str = "message") -> list[int]:
    """Tell every bot that may hear this message; returns the ids of the updates."""
    told = [
        tell(world, bot, kind, stored.body, queue=f"chat:{chat.id}")
        for bot in bots_in(world, chat)
        if hears(world, bot, chat, stored)
    ]
    return [number for number in told if number is not None]


def hears(world: World, bot: Bot, chat: AnyChat, stored: Stored) -> bool:
    if is_service(stored.body):
        return True
    if stored.author in world.bots:
        return False
    if isinstance(chat, Private) or bot.reads_all or chat.is_admin(bot.id):
        return True
    return _concerns(bot, stored.body)


def _concerns(bot: Bot, body: Json) -> bool:
    """Privacy mode: a bot that is no administrator hears commands, mentions and answers."""
    answered = body.get("reply_to_message", {}).get("from", {}).get("id")
    marks = {entity["type"] for entity in body.get("entities", [])}
    mentioned = f"@{bot.username}".lower() in str(body.get("text", "")).lower()
    return answered == bot.id or "bot_command" in marks or mentioned


def service(
    world: World, chat: AnyChat, content: Json, *, author: Person | Bot, thread: int | None = None
) -> Stored:
    """A line that Telegram itself puts in a chat."""
    stored = post(world, chat, content, author=author, thread=thread)
    announce(world, chat, stored)
    return stored


def content_of(body: Json) -> Json:
    found: Json = copied({key: body[key] for key in CONTENT if key in body})
    return found
