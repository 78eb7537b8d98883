"""Updates of the desk bot, from python-telegram-bot's types to what was heard."""

from datetime import datetime
from typing import Final

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus
from telegram.ext import filters
from telegram.helpers import effective_message_type

from geo.point import Point
from handlers.talk import (
    Answer,
    Command,
    Edited,
    Heard,
    Left,
    Place,
    Pressed,
    Recording,
    Said,
    Strange,
    Words,
)

DESK: Final = "desk"
ANONYMOUS_ADMIN: Final = 1087968824  # Telegram's stand-in for whoever hides behind the group
GONE: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


def heard_from(update: Update, *, me: str, now: datetime) -> Heard | None:
    """What was said, or None for what is not for us. `me` is the bot's own user name.

    Whether who said it is a member is not in the update: the caller asks Telegram.
    """
    if update.message:
        return _message(update.message, _said(update.message, me), update, now)
    if update.edited_message:
        return _message(update.edited_message, _edited(update.edited_message), update, now)
    if update.callback_query:
        return _pressed(update.callback_query, update, now)
    if update.my_chat_member:
        return _member(update.my_chat_member, update, now)
    return None


def moved(update: Update) -> tuple[int, int] | None:
    """When this says that a group got another chat id: the old one and the new one."""
    message = update.message
    if message is None:
        return None
    if message.migrate_to_chat_id:
        return message.chat.id, message.migrate_to_chat_id
    if message.migrate_from_chat_id:
        return message.migrate_from_chat_id, message.chat.id
    return None


def _message(message: Message, said: Said | None, update: Update, now: datetime) -> Heard | None:
    sender = message.from_user
    if said is None or sender is None or filters.StatusUpdate.ALL.check_update(update):
        return None
    anonymous = sender.id == ANONYMOUS_ADMIN or message.sender_chat is not None
    if sender.is_bot and not anonymous:
        return None
    return Heard(
        bot=DESK,
        update=str(update.update_id),
        user=sender.id,
        chat=message.chat.id,
        said=said,
        at=now,
        sent=message.date,
        name=sender.first_name,
        language=sender.language_code or "",
        message=message.message_id,
        thread=_thread(message),
        reply_to=message.reply_to_message.message_id if message.reply_to_message else 0,
        forwarded=message.forward_origin is not None,
        anonymous=anonymous,
    )


def _thread(message: Message) -> int:
    """The topic; 0 in the general one, where a thread number only means a reply."""
    return message.message_thread_id or 0 if message.is_topic_message else 0


def _said(message: Message, me: str) -> Said | None:
    text = message.text or ""
    if not (text.startswith("/") and text[1:2].isalpha()):
        return _answer(message)
    typed, _, payload = text[1:].partition(" ")
    name, _, to = typed.partition("@")
    if to and to.casefold() != me.casefold():
        return None  # another bot of the group is meant
    return Command(name.casefold(), payload.strip())


def _edited(message: Message) -> Said | None:
    if (message.text or "").startswith("/") and not (message.text or "").startswith("//"):
        return None
    return Edited(_answer(message))


def _answer(message: Message) -> Answer:
    if message.text is not None:
        return Words(message.text)
    if message.location:
        point = Point(message.location.latitude, message.location.longitude)
        return Place(point, live=_is_live(message))
    return _recording(message) or Strange(str(effective_message_type(message) or "unknown"))


def _is_live(message: Message) -> bool:
    # Not the property `live_period`: that one warns about what it will be some day.
    return message.location is not None and "live_period" in message.location.to_dict()


def _recording(message: Message) -> Recording | None:
    caption = message.caption or ""
    if message.voice:
        return Recording("voice", message.voice.file_id, caption)
    if message.photo:
        return Recording("photo", message.photo[-1].file_id, caption)
    if message.document and message.animation is None:
        return Recording("document", message.document.file_id, caption)
    return None


def _pressed(query: CallbackQuery, update: Update, now: datetime) -> Heard | None:
    """A press always shows who it was, also of an anonymous administrator."""
    message = query.message
    if message is None:
        return None
    return Heard(
        bot=DESK,
        update=str(update.update_id),
        user=query.from_user.id,
        chat=message.chat.id,
        said=Pressed(query.data or "", message.message_id, query.id),
        at=now,
        name=query.from_user.first_name,
        language=query.from_user.language_code or "",
        thread=_thread(message) if isinstance(message, Message) else 0,
    )


def _member(change: ChatMemberUpdated, update: Update, now: datetime) -> Heard:
    """What happened to the bot itself in a chat."""
    return Heard(
        bot=DESK,
        update=str(update.update_id),
        user=change.from_user.id,
        chat=change.chat.id,
        said=Left(gone=change.new_chat_member.status in GONE),
        at=now,
        name=change.from_user.first_name,
    )
