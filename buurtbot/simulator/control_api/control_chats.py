"""The control API for what people see and do in their chats.

`person` is a person's id. `chat` is a group's id, or a bot's id or username for the chat with
that bot. Deeds also answer "n", the number of the last event before them, to read the log from.

GET  /sim/chats/{person}   [{"chat": {id, type, title, is_forum?, bot_username?}, "unread": count,
                   "last": message or null}], newest first
GET  /sim/chats/{person}/{chat}/messages?thread=&after=&limit=
                   {"chat": {...}, "messages": [message], "keyboard": reply markup or null,
                    "pinned": [message ids], "topics": [{id, name, closed}], "blocked": bool,
                    "started": bool}. Reading marks as read. `after` is a message id; thread=0 is
                   what stands in no topic.
     message       Telegram's JSON plus {"deleted", "edited", "from_self",
                    "reactions": {user id: emoji}}
POST /sim/say      {person, chat, thread?, reply_to?, anonymous?: bool, edit_of?: message_id, and
                   one of: text (html?: true when it carries HTML marks), voice, photo, document,
                   video_note, location: {lat, lon, live_period?}, contact: {phone, first_name,
                   user_id?}, sticker: "😀", poll: {question, options}, dice,
                   forward_of: {chat, message_id} or {from_name, text}}
                   -> {"message_id", "update_ids", "n"}
                   `true` instead of an object takes a plain example (location: home, contact:
                   their own card). voice, photo, document: {base64?, caption?, file_name?,
                   mime_type?}. With album: text, those with the same text are one album.
POST /sim/press    {person, chat, message_id, button: "row,col" or data or text, stale?: true}
                   -> {"callback_query_id", "n"}
                   With stale the button (its data) or the message need not be there any more.
GET  /sim/callbacks/{id}   {"answered": bool, "text"?, "show_alert"?}
POST /sim/delete   {person, chat, message_id}
POST /sim/react    {person, chat, message_id, emoji}; an empty emoji takes it away
POST /sim/block    {person, bot, blocked: bool} -> {"update_id": id or null, "n"}
POST /sim/start    {person, bot, payload?} -> as say; also unblocks
GET  /sim/files/{file_id}   the bytes of a picture, voice or document in a message of this API
"""

from typing import Any

from aiohttp import web

from buurtbot.simulator import people
from buurtbot.simulator.control_api.control import refusal, told
from buurtbot.simulator.control_api.control_world import topic_json
from buurtbot.simulator.state.chats import AnyChat, Group, Person, Private, Stored
from buurtbot.simulator.state.messages import topic_of
from buurtbot.simulator.state.world import Unknown, World
from buurtbot.simulator.wire import Json, copied

PLAYABLE = ("image/", "audio/", "video/", "application/pdf")


def routes(world: World) -> list[web.AbstractRouteDef]:
    async def file(request: web.Request) -> web.StreamResponse:
        found = world.files.find(request.match_info["file_id"].partition("-")[0])
        if found is None:
            return refusal(404, "no such file")
        safe = found.mime_type.startswith(PLAYABLE) and "svg" not in found.mime_type
        kind = found.mime_type if safe else "application/octet-stream"
        return web.Response(body=found.content, content_type=kind)

    return [
        web.get("/sim/chats/{person}", told(world, show_chats)),
        web.get("/sim/chats/{person}/{chat}/messages", told(world, show_messages)),
        web.post("/sim/say", told(world, say)),
        web.post("/sim/press", told(world, press)),
        web.get("/sim/callbacks/{id}", told(world, show_callback)),
        web.post("/sim/delete", told(world, delete)),
        web.post("/sim/react", told(world, react)),
        web.post("/sim/block", told(world, block)),
        web.post("/sim/start", told(world, start)),
        web.get("/sim/files/{file_id}", file),
    ]


def show_chats(world: World, what: Json) -> list[Json]:
    person = world.person(what["person"])
    chats: list[AnyChat] = [*world.groups_with(person.id)]
    own = [chat for (_, owner), chat in world.privates.items() if owner == person.id]
    chats += [chat for chat in own if chat.messages]
    shown = [_overview(chat, person) for chat in chats]
    return sorted(shown, key=lambda each: -(each["last"] or {"date": 0})["date"])


def _overview(chat: AnyChat, person: Person) -> Json:
    standing = [stored for stored in chat.messages.values() if not stored.deleted]
    read = chat.read.get(person.id, 0)
    unread = sum(1 for stored in standing if stored.id > read and stored.author != person.id)
    last = message_json(standing[-1], person) if standing else None
    return {"chat": chat_json(chat), "unread": unread, "last": last}


def chat_json(chat: AnyChat) -> Json:
    if isinstance(chat, Private):
        bot = chat.bot
        return {"id": bot.id, "type": "private", "title": bot.name, "bot_username": bot.username}
    return {"id": chat.id, "type": chat.kind, "title": chat.title, "is_forum": chat.is_forum}


def message_json(stored: Stored, person: Person) -> Json:
    shown: Json = copied(stored.body)
    return shown | {
        "deleted": stored.deleted,
        "edited": "edit_date" in stored.body,
        "from_self": stored.author == person.id,
        "reactions": {str(n): r[0]["emoji"] for n, r in stored.reactions.items() if r},
    }


def show_messages(world: World, what: Json) -> Json:
    person = world.person(what["person"])
    chat = world.chat_of(person, what["chat"])
    if isinstance(chat, Group) and person.id not in chat.members:
        raise people.CannotDo(f"{person.name} is not in this group")
    chosen = [stored for stored in chat.messages.values() if _asked_for(stored, what)]
    chosen = chosen[-int(what.get("limit") or 500) :]
    chat.read[person.id] = chat.last_id
    return {
        "chat": chat_json(chat),
        "messages": [message_json(stored, person) for stored in chosen],
        "keyboard": chat.keyboards.get(person.id),
        "pinned": chat.pinned,
        "topics": [topic_json(t) for t in chat.topics.values()] if isinstance(chat, Group) else [],
        "blocked": isinstance(chat, Private) and chat.blocked,
        "started": isinstance(chat, Group) or chat.started,
    }


def _asked_for(stored: Stored, what: Json) -> bool:
    if stored.id <= int(what.get("after") or 0):
        return False
    thread = what.get("thread")
    return thread in (None, "") or topic_of(stored) == int(thread)


def say(world: World, what: Json) -> Json:
    person = world.person(what["person"])
    n = world.diary.last
    said = people.say(world, person, world.chat_of(person, what["chat"]), what)
    return {"message_id": said.message_id, "update_ids": said.update_ids, "n": n}


def start(world: World, what: Json) -> Json:
    n = world.diary.last
    person, bot = world.person(what["person"]), world.bot(what["bot"])
    said = people.start(world, person, bot, str(what.get("payload") or ""))
    return {"message_id": said.message_id, "update_ids": said.update_ids, "n": n}


def press(world: World, what: Json) -> Json:
    person = world.person(what["person"])
    n = world.diary.last
    pressed = people.press(world, person, world.chat_of(person, what["chat"]), what)
    return {"callback_query_id": pressed.id, "n": n}


def show_callback(world: World, what: Json) -> Any:
    pressed = world.presses.get(str(what["id"]))
    if pressed is None:
        raise Unknown(f"no press {what['id']}")
    return {"answered": pressed.answer is not None} | (pressed.answer or {})


def delete(world: World, what: Json) -> Json:
    person = world.person(what["person"])
    n = world.diary.last
    people.delete(world, person, world.chat_of(person, what["chat"]), int(what["message_id"]))
    return {"n": n}


def react(world: World, what: Json) -> Json:
    person = world.person(what["person"])
    n = world.diary.last
    chat, emoji = world.chat_of(person, what["chat"]), str(what.get("emoji") or "")
    people.react(world, person, chat, int(what["message_id"]), emoji)
    return {"n": n}


def block(world: World, what: Json) -> Json:
    person, bot = world.person(what["person"]), world.bot(what["bot"])
    n = world.diary.last
    update = people.block(world, person, bot, blocked=bool(what.get("blocked", True)))
    return {"update_id": update, "n": n}
