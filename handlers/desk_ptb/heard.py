"""Updates of the desk bot, from python-telegram-bot's types to what was heard."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from telegram import (
    CallbackQuery,
    ChatMember,
    ChatMemberAdministrator,
    Message,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import filters
from telegram.helpers import effective_message_type

from buurtbot.domain.words.names import called_in_telegram
from buurtbot.domain.words.written import Written, written_in
from geo.point import Point
from handlers.desk.group.group_news import (
    GroupNews,
    MemberLeft,
    NewNumber,
    OurStanding,
    Standing,
    TopicClosed,
)
from handlers.talking.talk import (
    Answer,
    Command,
    Edited,
    Heard,
    Place,
    Pressed,
    Recording,
    Said,
    Strange,
    Words,
    alone,
)

DESK: Final = "desk"
ANONYMOUS_ADMIN: Final = 1087968824  # Telegram's stand-in for whoever hides behind the group
GONE: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


def heard_from(update: Update, *, raw: Mapping[str, Any], me: str, now: datetime) -> Heard | None:
    """What was said, or None for what is not for us. `me` is the bot's own user name.

    `raw` is the same update as Telegram sent it: it may hold words that PTB does not know.

    Whether who said it is a member is not in the update: the caller asks Telegram.
    """
    if update.message:
        written = written_in(raw["message"])
        said = _said(update.message, written, me)
        return _to_us(_message(update.message, said, written, update, now), update.message, me)
    if update.edited_message:
        written = written_in(raw["edited_message"])
        message = update.edited_message
        said = _edited(message, written)
        return _to_us(_message(message, said, written, update, now), message, me)
    if update.callback_query:
        return _pressed(update.callback_query, update, now)
    return None


def news_of(update: Update, *, now: datetime) -> GroupNews | None:
    """What this tells about a group itself; None when somebody said something, or in private."""
    what, chat = _news(update), update.effective_chat
    if what is None or chat is None or chat.type == ChatType.PRIVATE:
        return None
    old = update.message.migrate_from_chat_id if update.message else None
    return GroupNews(str(update.update_id), old or chat.id, what, now)


def _news(update: Update) -> OurStanding | TopicClosed | NewNumber | MemberLeft | None:
    if update.my_chat_member:
        change = update.my_chat_member
        return OurStanding(_standing(change.old_chat_member), _standing(change.new_chat_member))
    left = _left(update)
    if left is not None:
        return MemberLeft(left)
    message = update.message
    if message is None:
        return None
    if message.migrate_to_chat_id or message.migrate_from_chat_id:
        return NewNumber(message.migrate_to_chat_id or message.chat.id)
    by_hand = message.from_user is None or not message.from_user.is_bot or message.sender_chat
    if message.forum_topic_closed and message.message_thread_id and by_hand:
        return TopicClosed(message.message_thread_id)
    return None


def _left(update: Update) -> int | None:
    """Who is out of the group now. Telegram tells an administrator, and may write it there too."""
    if update.chat_member and _standing(update.chat_member.new_chat_member) == "out":
        return update.chat_member.new_chat_member.user.id
    gone = update.message.left_chat_member if update.message else None
    return gone.id if gone else None


def _standing(member: ChatMember) -> Standing:
    if isinstance(member, ChatMemberAdministrator) and member.can_manage_topics:
        return "in_charge"
    is_out = member.status in GONE or getattr(member, "is_member", True) is False
    return "out" if is_out else "in"


def _message(
    message: Message, said: Said | None, written: Written, update: Update, now: datetime
) -> Heard | None:
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
        beside=written.beside,
        quoted=written.quoted,
        sent=message.date,
        name=called_in_telegram(sender.first_name, sender.last_name or ""),
        language=sender.language_code or "",
        message=message.message_id,
        thread=_thread(message),
        reply_to=message.reply_to_message.message_id if message.reply_to_message else 0,
        anonymous=anonymous,
    )


def _to_us(heard: Heard | None, message: Message, me: str) -> Heard | None:
    """Noted, when it is an answer to a message of ours. In a topic each seems to be one."""
    answered = message.reply_to_message
    by = answered.from_user if answered else None
    if heard is None or answered is None or by is None:
        return heard
    if (by.username or "").casefold() != me.casefold():
        return heard
    words = answered.text or answered.caption or ""
    return replace(heard, to_us=not heard.thread, answered=words)


def _thread(message: Message) -> int:
    """The topic; 0 in the general one, where a thread number only means a reply."""
    return message.message_thread_id or 0 if message.is_topic_message else 0


def _said(message: Message, written: Written, me: str) -> Said | None:
    text = message.text or ""
    if not (text.startswith("/") and text[1:2].isalpha()):
        return _answer(message, written)
    typed, _, payload = text[1:].partition(" ")
    name, _, to = typed.partition("@")
    if to and to.casefold() != me.casefold():
        return None  # another bot of the group is meant
    return Command(name.casefold(), payload.strip(), text)


def _edited(message: Message, written: Written) -> Said | None:
    if (message.text or "").startswith("/") and not (message.text or "").startswith("//"):
        return None
    return Edited(alone(_answer(message, written)))


def _answer(message: Message, written: Written) -> Answer:
    if message.text is not None:
        return Words(message.text)
    if "rich_message" in message.api_kwargs:
        return Words(written.said)
    if message.location:
        point = Point(message.location.latitude, message.location.longitude)
        return Place(point, live=_is_live(message), words=written.said)
    kind = str(effective_message_type(message) or "unknown")
    return _recording(message) or Strange(kind, written.said)


def _is_live(message: Message) -> bool:
    # Not the property `live_period`: that one warns about what it will be some day.
    return message.location is not None and "live_period" in message.location.to_dict()


def _recording(message: Message) -> Recording | None:
    caption, album = message.caption or "", message.media_group_id or ""
    if message.voice:
        return Recording("voice", message.voice.file_id, caption)
    if message.photo:
        return Recording("photo", message.photo[-1].file_id, caption, album)
    if message.document and message.animation is None:
        return Recording("document", message.document.file_id, caption, album)
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
        name=called_in_telegram(query.from_user.first_name, query.from_user.last_name or ""),
        language=query.from_user.language_code or "",
        thread=_thread(message) if isinstance(message, Message) else 0,
    )
