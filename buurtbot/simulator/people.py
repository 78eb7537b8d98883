"""What people do: speak, press, correct, delete, block; as far as their apps let them.

A `CannotDo` is the app that does not offer it: no text field in a closed topic, no button that is
gone.
"""

from dataclasses import dataclass
from typing import Any

from buurtbot.simulator.api.markup import button_texts
from buurtbot.simulator.state import belongings
from buurtbot.simulator.state.chats import ANONYMOUS, AnyChat, Bot, Group, Person, Private, Stored
from buurtbot.simulator.state.groups import as_member
from buurtbot.simulator.state.messages import announce, content_of, note, post, tell
from buurtbot.simulator.state.world import Pressed, Unknown, World
from buurtbot.simulator.wire import Json, pieces

LONGEST_TEXT = 4096


class CannotDo(Exception):
    """The app of this person does not offer this now; says why."""


@dataclass(kw_only=True)
class Said:
    """The last message of what was said, and the updates that the bots get of it."""

    message_id: int
    update_ids: list[int]


def say(world: World, person: Person, chat: AnyChat, what: Json) -> Said:
    """Send what `POST /sim/say` describes; a text that is too long goes in pieces."""
    _check_may_speak(chat, person, what)
    if what.get("edit_of"):
        return _correct(world, person, chat, what)
    contents = _contents(world, person, chat, what)
    updates: list[int] = []
    for content in contents:
        stored = _post(world, person, chat, what, content)
        updates += announce(world, chat, stored)
    _fold_keyboard(chat, person, contents[-1])
    return Said(message_id=chat.last_id, update_ids=updates)


def start(world: World, person: Person, bot: Bot, payload: str = "") -> Said:
    """Open the chat with the start button or a deep link; it also unblocks."""
    chat = world.private(bot, person)
    if chat.blocked:
        block(world, person, bot, blocked=False)
    return say(world, person, chat, {"text": f"/start {payload}".strip()})


def press(world: World, person: Person, chat: AnyChat, what: Json) -> Pressed:
    """Press an inline button, by "row,col", data or text; `stale` presses one that is gone."""
    bot, message, data = _button(world, chat, what)
    if isinstance(chat, Group) and not chat.has(person.id):
        raise CannotDo(f"{person.name} is not in this group")
    number = str(world.random.randrange(10**17, 10**18))
    pressed = Pressed(id=number, bot=bot, person=person, at=world.clock())
    world.presses[number] = pressed
    query: Json = {"id": number, "from": person.user, "message": message}
    instance = str(hash((bot.id, chat.address)) & 0x7FFFFFFFFFFFFFFF)
    query |= {"chat_instance": instance, "data": data}
    shown = {"callback_query_id": number, "person": person.id, "message_id": message["message_id"]}
    note(world, "callback", chat, data=data, **shown)
    tell(world, bot, "callback_query", query, queue=f"press:{person.id}")
    _forget_old_presses(world)
    return pressed


def delete(world: World, person: Person, chat: AnyChat, message_id: int) -> None:
    """Everybody may delete in a private chat; in a group their own words, an administrator all."""
    stored = chat.find(message_id)
    if stored is None:
        raise Unknown(f"no message {message_id} here")
    if isinstance(chat, Group) and person.id != stored.author and not chat.is_admin(person.id):
        raise CannotDo(f"{person.name} may not delete this message")
    stored.deleted = True
    note(world, "delete", chat, message_id=stored.id, by=person.id)


def block(world: World, person: Person, bot: Bot, *, blocked: bool) -> int | None:
    """Stop or unblock a bot; the bot gets my_chat_member. Returns the id of that update."""
    chat = world.private(bot, person)
    if chat.blocked == blocked:
        return None
    chat.blocked = blocked
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    body: Json = {"chat": chat.shown, "from": person.user, "date": world.now}
    body |= {"old_chat_member": as_member(bot, statuses[0])}
    body |= {"new_chat_member": as_member(bot, statuses[1])}
    note(world, "member", chat, user=bot.user, old=statuses[0], new=statuses[1])
    return tell(world, bot, "my_chat_member", body, queue=f"my:{person.id}")


def react(world: World, person: Person, chat: AnyChat, message_id: int, emoji: str) -> None:
    """Put one emoji under a message, or take it away with an empty text."""
    stored = chat.find(message_id)
    if stored is None:
        raise Unknown(f"no message {message_id} here")
    old = stored.reactions.get(person.id, [])
    new = [{"type": "emoji", "emoji": emoji}] if emoji else []
    stored.reactions[person.id] = new
    body: Json = {"chat": chat.shown, "message_id": stored.id, "user": person.user}
    body |= {"date": world.now, "old_reaction": old, "new_reaction": new}
    note(world, "reaction", chat, message_id=stored.id, by=person.id, reaction=new)
    for bot in (
        [chat.bot]
        if isinstance(chat, Private)
        else [world.bots[n] for n in chat.members if n in world.bots]
    ):
        if isinstance(chat, Private) or chat.is_admin(bot.id):
            tell(world, bot, "message_reaction", body, queue=f"reaction:{chat.id}")


def _check_may_speak(chat: AnyChat, person: Person, what: Json) -> None:
    if isinstance(chat, Private):
        if chat.blocked:
            raise CannotDo(f"{person.name} has blocked this bot; start it again first")
        chat.started = True
        return
    if chat.migrated_to:
        raise CannotDo(f"this group is now {chat.migrated_to}")
    if not chat.has(person.id):
        raise CannotDo(f"{person.name} is not in this group")
    if what.get("thread"):
        _check_topic_open(chat, person, int(what["thread"]))


def _check_topic_open(group: Group, person: Person, thread: int) -> None:
    topic = group.topics.get(thread) if group.is_forum else None
    if topic is None:
        raise Unknown(f"no topic {thread} in this group")
    if topic.closed and not group.is_admin(person.id):
        raise CannotDo("this topic is closed")


def _contents(world: World, person: Person, chat: AnyChat, what: Json) -> list[Json]:
    if "forward_of" in what:
        return [_forwarded(world, person, what["forward_of"])]
    for kind, build in belongings.KINDS.items():
        if what.get(kind) not in (None, False):
            content = build(world, person, what[kind])
            words = what.get("text") if kind != "location" else ""
            album = {"media_group_id": str(what["album"])} if what.get("album") else {}
            return [content | ({"caption": words} if words else {}) | album]
    text = str(what.get("text") or "")
    if not text.strip():
        raise CannotDo("there is nothing to send")
    return [
        belongings.words(piece, html=bool(what.get("html")))
        for piece in pieces(text, LONGEST_TEXT)
    ]


def _forwarded(world: World, person: Person, what: Json) -> Json:
    """A message passed on: one from another chat, or the words of someone who hides their name."""
    if "text" in what:
        name = str(what.get("from_name", "Iemand"))
        origin: Json = {"type": "hidden_user", "sender_user_name": name, "date": world.now - 60}
        return belongings.words(str(what["text"])) | {"forward_origin": origin}
    stored = world.chat_of(person, what["chat"]).find(int(what["message_id"]))
    if stored is None or stored.body.get("has_protected_content"):
        raise CannotDo("this message cannot be forwarded")
    origin = {"type": "user", "sender_user": stored.body["from"], "date": stored.body["date"]}
    return content_of(stored.body) | {"forward_origin": stored.body.get("forward_origin", origin)}


def _post(world: World, person: Person, chat: AnyChat, what: Json, content: Json) -> Stored:
    sender: Json = {}
    if what.get("anonymous"):
        if not isinstance(chat, Group) or not chat.is_admin(person.id):
            raise CannotDo(f"only an administrator of a group speaks unseen, not {person.name}")
        sender = {"from": ANONYMOUS, "sender_chat": chat.shown}
    thread = int(what["thread"]) if what.get("thread") else None
    reply_to = chat.find(int(what["reply_to"])) if what.get("reply_to") else None
    return post(world, chat, sender | content, author=person, thread=thread, reply_to=reply_to)


def _correct(world: World, person: Person, chat: AnyChat, what: Json) -> Said:
    stored = chat.find(int(what["edit_of"]))
    if stored is None or stored.author != person.id:
        raise CannotDo("this is not a message of theirs to correct")
    content = _contents(world, person, chat, what)[0]
    for key in content_of(stored.body):
        del stored.body[key]
    stored.body |= content | {"edit_date": world.now}
    note(world, "edit", chat, message=stored.body)
    updates = announce(world, chat, stored, "edited_message")
    return Said(message_id=stored.id, update_ids=updates)


def _fold_keyboard(chat: AnyChat, person: Person, content: Json) -> None:
    """A one-time keyboard goes down after use, an asked-for answer is given."""
    shown = chat.keyboards.get(person.id, {})
    used = not button_texts(shown) or content.get("text") in button_texts(shown)
    if shown.get("force_reply") or (
        shown.get("one_time_keyboard") and (used or "text" not in content)
    ):
        chat.keyboards.pop(person.id, None)


def _button(world: World, chat: AnyChat, what: Json) -> tuple[Bot, Json, str]:
    stored = chat.messages.get(int(what["message_id"]))
    if stored is None:
        raise Unknown(f"no message {what['message_id']} here")
    if stored.author not in world.bots:
        raise CannotDo("this message has no buttons")
    bot = world.bots[stored.author]
    data = find_data(stored.body, str(what["button"]))
    if what.get("stale"):
        data = str(what["button"]) if data is None else data
    elif data is None or stored.deleted:
        raise CannotDo(f"there is no button {what['button']!r} to press on this message")
    if stored.deleted:
        gone = {"chat": chat.shown, "message_id": stored.id, "date": 0}
        return bot, gone, str(data)
    return bot, stored.body, str(data)


def find_data(body: Json, button: str) -> str | None:
    """What a button says to its bot: found by place, then by data, then by text."""
    rows: list[list[Any]] = body.get("reply_markup", {}).get("inline_keyboard", [])
    places = {f"{r},{c}": b for r, row in enumerate(rows) for c, b in enumerate(row)}
    named = [b for b in places.values() if button in (b.get("callback_data"), b["text"])]
    found = places.get(button.replace(" ", "")) or next(iter(named), None)
    return None if found is None else found.get("callback_data")


def _forget_old_presses(world: World) -> None:
    while len(world.presses) > 10_000:
        del world.presses[next(iter(world.presses))]
