"""What a bot does to messages that are there: edit, delete, pin, react, and answer a press."""

from typing import Any

from buurtbot.simulator.api import markup
from buurtbot.simulator.api.call import Call
from buurtbot.simulator.api.methods_send import file_of, text_of
from buurtbot.simulator.state.chats import AnyChat, Group, Stored
from buurtbot.simulator.state.errors import NOT_MODIFIED, QUERY_TOO_OLD, bad_request
from buurtbot.simulator.state.messages import note, quoted, service
from buurtbot.simulator.wire import Json, utf16_length

DELETABLE_FOR = 48 * 3600
MEDIA = ("photo", "document")
WORDS = ("text", "entities", "caption", "caption_entities", "reply_markup")


def edit_message_text(call: Call) -> Json:
    content = text_of(call)
    chat, stored = _mine(call)
    if "text" not in stored.body:
        raise bad_request("there is no text in the message to edit")
    return _change(call, chat, stored, content, markup.inline_of(call))


def edit_message_caption(call: Call) -> Json:
    content = call.caption()
    chat, stored = _mine(call)
    if "text" in stored.body:
        raise bad_request("there is no caption in the message to edit")
    return _change(call, chat, stored, content, markup.inline_of(call))


def edit_message_media(call: Call) -> Json:
    """Another picture or document, with its caption. A text may become one."""
    item = call.object("media")
    kind = str(item.get("type"))
    if kind not in MEDIA:
        raise bad_request("can't parse InputMedia: unsupported media type specified")
    args = {kind: item.get("media", ""), "caption": item.get("caption", "")}
    one = Call(world=call.world, bot=call.bot, method=call.method, args=args, uploads=call.uploads)
    content = file_of(one, kind)
    chat, stored = _mine(call)
    if "voice" in stored.body:
        raise bad_request("message can't be edited")
    return _change(call, chat, stored, content, markup.inline_of(call), (*WORDS, *MEDIA))


def edit_message_reply_markup(call: Call) -> Json:
    chat, stored = _mine(call)
    content = {key: stored.body[key] for key in WORDS[:4] if key in stored.body}
    return _change(call, chat, stored, content, markup.inline_of(call))


def delete_message(call: Call) -> bool:
    chat = call.chat(to_read=True)
    stored = chat.find(call.number("message_id"))
    if stored is None:
        raise bad_request("message to delete not found")
    own = stored.author == call.bot.id
    if isinstance(chat, Group) and not own and not chat.is_admin(call.bot.id):
        raise bad_request("message can't be deleted")
    if call.world.clock() - stored.body["date"] > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    stored.deleted = True
    note(call.world, "delete", chat, message_id=stored.id, by=call.bot.id)
    return True


def answer_callback_query(call: Call) -> bool:
    pressed = call.world.presses.get(call.text("callback_query_id"))
    if pressed is None or pressed.bot is not call.bot or pressed.answer is not None:
        raise bad_request(QUERY_TOO_OLD)
    if call.world.clock() - pressed.at > call.world.limits.rates.callback_seconds:
        raise bad_request(QUERY_TOO_OLD)
    text = call.text("text")
    if utf16_length(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    pressed.answer = {"text": text, "show_alert": call.flag("show_alert")}
    call.world.diary.note(
        "callback_answer",
        callback_query_id=pressed.id,
        people=[pressed.person.id],
        bot=call.bot.username,
        **pressed.answer,
    )
    return True


def pin_chat_message(call: Call) -> bool:
    chat, stored = _pinnable(call)
    chat.pinned = [*(n for n in chat.pinned if n != stored.id), stored.id]
    service(call.world, chat, {"pinned_message": quoted(stored)}, author=call.bot)
    return True


def unpin_chat_message(call: Call) -> bool:
    chat = call.chat()
    number = call.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    note(call.world, "edit", chat, message=chat.messages[number].body)
    return True


def set_message_reaction(call: Call) -> bool:
    chat = call.chat()
    stored = chat.find(call.number("message_id"))
    if stored is None:
        raise bad_request("message to react not found")
    reaction = call.objects("reaction")
    if any(r.get("type") != "emoji" for r in reaction) or len(reaction) > 1:
        raise bad_request("REACTION_INVALID")
    stored.reactions[call.bot.id] = reaction
    note(call.world, "reaction", chat, message_id=stored.id, by=call.bot.id, reaction=reaction)
    return True


def _mine(call: Call) -> tuple[AnyChat, Stored]:
    if not call.number("message_id"):
        raise bad_request("message identifier is not specified")
    chat = call.chat()
    stored = chat.find(call.number("message_id"))
    if stored is None:
        raise bad_request("message to edit not found")
    if stored.author != call.bot.id:
        raise bad_request("message can't be edited")
    return chat, stored


def _change(
    call: Call,
    chat: AnyChat,
    stored: Stored,
    content: Json,
    inline: Json,
    keys: tuple[str, ...] = WORDS,
) -> Json:
    content |= {"reply_markup": inline} if inline else {}
    before = {key: stored.body[key] for key in keys if key in stored.body}
    if before == {key: content[key] for key in keys if key in content}:
        raise bad_request(NOT_MODIFIED)
    for key in keys:
        stored.body.pop(key, None)
    stored.body |= content | {"edit_date": call.world.now}
    note(call.world, "edit", chat, message=stored.body)
    return call.world.for_bot(call.bot, stored.body)


def _pinnable(call: Call) -> tuple[AnyChat, Stored]:
    chat = call.chat()
    if isinstance(chat, Group) and not chat.is_admin(call.bot.id):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    stored = chat.find(call.number("message_id"))
    if stored is None:
        raise bad_request("message to pin not found")
    return chat, stored


METHODS: dict[str, Any] = {
    "editmessagetext": edit_message_text,
    "editmessagecaption": edit_message_caption,
    "editmessagemedia": edit_message_media,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "answercallbackquery": answer_callback_query,
    "pinchatmessage": pin_chat_message,
    "unpinchatmessage": unpin_chat_message,
    "setmessagereaction": set_message_reaction,
}
