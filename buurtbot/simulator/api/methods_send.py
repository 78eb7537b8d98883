"""What a bot sends: texts, pictures, voices, documents, places, copies and forwards."""

from collections.abc import Callable
from typing import Any

from buurtbot.simulator.api import markup
from buurtbot.simulator.api.call import Call
from buurtbot.simulator.state.chats import AnyChat, Group, Stored
from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.state.files import WRONG_FILE, StoredFile
from buurtbot.simulator.state.messages import content_of, is_service, note, post
from buurtbot.simulator.wire import Json, utf16_length

LONGEST_TEXT = 4096
PREVIEW = ("is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text")
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def text_of(call: Call) -> Json:
    """The text of a message with its marks; refuses what is empty or too long."""
    text, marks = call.written("text")
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text} | ({"entities": marks} if marks else {})
    asked = call.object("link_preview_options")
    preview = {name: asked[name] for name in PREVIEW if name in asked}
    return content | ({"link_preview_options": preview} if preview else {})


def send_message(call: Call) -> Json:
    content = text_of(call)
    return _send(call, content)


def send_photo(call: Call) -> Json:
    return _send(call, file_of(call, "photo"))


def send_voice(call: Call) -> Json:
    file = _file(call, "voice", "voice", "voice.oga", "audio/ogg")
    voice = file.as_json(mime_type=file.mime_type) | {"duration": call.number("duration") or 0}
    return _send(call, {"voice": voice} | call.caption())


def send_document(call: Call) -> Json:
    return _send(call, file_of(call, "document"))


def file_of(call: Call, kind: str) -> Json:
    """A photo or document of a call, with its caption."""
    if kind == "photo":
        file = _file(call, "photo", "photos", "photo.jpg", "image/jpeg")
        sizes = [file.as_json(width=320, height=240), file.as_json(width=1280, height=960)]
        return {"photo": sizes} | call.caption()
    file = _file(call, "document", "documents", "document", "application/octet-stream")
    document = file.as_json(file_name=file.name, mime_type=file.mime_type)
    return {"document": document} | call.caption()


def send_location(call: Call) -> Json:
    latitude, longitude = call.decimal("latitude"), call.decimal("longitude")
    if latitude is None or not -90 <= latitude <= 90:
        raise bad_request(
            "invalid latitude specified" if latitude is not None else "latitude is empty"
        )
    if longitude is None or not -180 <= longitude <= 180:
        raise bad_request(
            "invalid longitude specified" if longitude is not None else "longitude is empty"
        )
    location: Json = {"latitude": latitude, "longitude": longitude}
    period = call.number("live_period")
    return _send(call, {"location": location | ({"live_period": period} if period else {})})


def copy_message(call: Call) -> Json:
    source = _source(call, "copy")
    content = content_of(source.body)
    if "caption" in call.args and "text" not in content:
        content.pop("caption_entities", None)
        content.pop("caption", None)
        content |= call.caption()
    return {"message_id": _send(call, content)["message_id"]}


def forward_message(call: Call) -> Json:
    source = _source(call, "forward")
    shown = source.body.get("from", {})
    origin: Json = {"type": "user", "sender_user": shown, "date": source.body["date"]}
    origin = source.body.get("forward_origin", origin)
    return _send(call, content_of(source.body) | {"forward_origin": origin})


def send_chat_action(call: Call) -> bool:
    if call.text("action").lower() not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    note(call.world, "action", call.chat(), action=call.text("action"), by=call.bot.id)
    return True


def _send(call: Call, content: Json) -> Json:
    chat = call.chat()
    inline, reply = markup.keyboard_of(call, chat)
    thread, answered = thread_of(call, chat), _answered(call, chat)
    content |= {"has_protected_content": True} if call.flag("protect_content") else {}
    content |= {"reply_markup": inline} if inline else {}
    stored = post(call.world, chat, content, author=call.bot, thread=thread, reply_to=answered)
    markup.show(call, chat, reply)
    return call.world.for_bot(call.bot, stored.body)


def place_for(call: Call) -> Callable[[Json], Json]:
    """Where the messages of a call go that sends several: each content becomes one there."""
    chat = call.chat()
    thread, answered = thread_of(call, chat), _answered(call, chat)
    protected: Json = {"has_protected_content": True} if call.flag("protect_content") else {}

    def put(content: Json) -> Json:
        whole = content | protected
        stored = post(call.world, chat, whole, author=call.bot, thread=thread, reply_to=answered)
        return call.world.for_bot(call.bot, stored.body)

    return put


def thread_of(call: Call, chat: AnyChat) -> int | None:
    """The topic that the call names; an answer goes to the topic of its question by itself."""
    number = call.number("message_thread_id")
    if not number:
        return None
    topic = chat.topics.get(number) if isinstance(chat, Group) and chat.is_forum else None
    if topic is None:
        raise bad_request("message thread not found")
    if topic.closed and isinstance(chat, Group) and not chat.manages_topics(call.bot.id):
        raise bad_request("TOPIC_CLOSED")
    return topic.id


def _answered(call: Call, chat: AnyChat) -> Stored | None:
    reply = call.object("reply_parameters")
    number = reply.get("message_id") or call.number("reply_to_message_id")
    if not number:
        return None
    found = chat.find(int(number))
    anyway = reply.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply")
    if found is None and not anyway:
        raise bad_request("message to be replied not found")
    return found


def _source(call: Call, deed: str) -> Stored:
    found = call.chat("from_chat_id", to_read=True).find(call.number("message_id"))
    if found is None:
        raise bad_request(f"message to {deed} not found")
    if is_service(found.body) or found.body.get("has_protected_content"):
        raise bad_request(
            "message can't be copied" if deed == "copy" else "message can't be forwarded"
        )
    return found


def _file(call: Call, name: str, folder: str, file_name: str, mime_type: str) -> StoredFile:
    upload = call.upload(name)
    if upload and upload.content:
        mime = upload.mime_type or mime_type
        return call.world.files.keep(
            upload.content, folder=folder, name=upload.name or file_name, mime_type=mime
        )
    if upload:
        raise bad_request("file must be non-empty")
    given = call.text(name)
    if not given:
        raise bad_request(f"there is no {name} in the request")
    if given.startswith(("http://", "https://")):
        # The local Telegram goes nowhere: no address outside is ever fetched.
        raise bad_request("failed to get HTTP URL content")
    if given.startswith("attach://"):
        raise bad_request(WRONG_FILE)
    return call.world.files.of_bot(call.bot.id, given)


METHODS: dict[str, Any] = {
    "sendmessage": send_message,
    "sendphoto": send_photo,
    "sendvoice": send_voice,
    "senddocument": send_document,
    "sendlocation": send_location,
    "copymessage": copy_message,
    "forwardmessage": forward_message,
    "sendchataction": send_chat_action,
}
