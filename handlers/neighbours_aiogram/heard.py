"""Updates of the neighbourhood bots, from aiogram's types to what was heard."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update

from buurtbot.domain.words.names import called_in_telegram
from buurtbot.domain.words.written import Written, written_in
from geo.point import Point
from handlers.talking.talk import (
    Answer,
    Command,
    Contact,
    Edited,
    Heard,
    Left,
    Place,
    Pressed,
    Recording,
    Said,
    Strange,
    Words,
    alone,
)

GONE = ("kicked", "left")
# What Telegram writes in a chat by itself; nobody said it, so nobody waits for an answer. A kind
# that is not in here gets one: better a word too many than somebody who waits.
NOT_SAID = frozenset(
    {"pinned_message", "message_auto_delete_timer_changed", "chat_background_set"}
    | {"write_access_allowed", "proximity_alert_triggered", "connected_website"}
    | {"new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed"}
    | {"new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created"}
    | {"supergroup_chat_created", "channel_chat_created"}
    | {"migrate_to_chat_id", "migrate_from_chat_id", "boost_added", "managed_bot_created"}
    | {"forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"}
    | {"general_forum_topic_hidden", "general_forum_topic_unhidden"}
    | {"giveaway_created", "giveaway_winners", "giveaway_completed", "gift_upgrade_sent"}
    | {"direct_message_price_changed", "paid_message_price_changed"}
    | {"checklist_tasks_done", "checklist_tasks_added", "poll_option_added"}
    | {"poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed"}
    | {"suggested_post_declined", "suggested_post_paid", "suggested_post_refunded"}
    | {"video_chat_scheduled", "video_chat_started", "video_chat_ended"}
    | {"video_chat_participants_invited", "community_chat_added", "community_chat_removed"}
    | {"community_chat_joined", "successful_payment", "refunded_payment"}
)


def heard_from(
    update: Update, *, raw: Mapping[str, Any], slug: str, now: datetime
) -> Heard | None:
    """What was said; None for what is not for us: groups, channels, kinds we never asked for.

    `raw` is the same update as Telegram sent it: it may hold words that aiogram does not know.
    """
    if update.message:
        written = written_in(raw["message"])
        said = _said(update.message, written)
        return _message(update.message, said, written, update, slug, now)
    if update.edited_message:
        return _edited(update.edited_message, written_in(raw["edited_message"]), update, slug, now)
    if update.callback_query:
        return _pressed(update.callback_query, update, slug, now)
    if update.my_chat_member:
        return _member(update.my_chat_member, update, slug, now)
    return None


def _edited(
    message: Message, written: Written, update: Update, slug: str, now: datetime
) -> Heard | None:
    """A live location that moves on comes as an edit, every few seconds; its beginning counts."""
    if message.location and not written.said:
        return None
    return _message(message, Edited(alone(_answer(message, written))), written, update, slug, now)


def _message(
    message: Message, said: Said, written: Written, update: Update, slug: str, now: datetime
) -> Heard | None:
    if message.chat.type != "private" or message.from_user is None or message.from_user.is_bot:
        return None
    if message.content_type in NOT_SAID and not written.said:
        return None
    return Heard(
        bot=slug,
        update=str(update.update_id),
        user=message.from_user.id,
        chat=message.chat.id,
        said=said,
        at=now,
        beside=written.beside,
        quoted=written.quoted,
        sent=message.date,
        name=called_in_telegram(message.from_user.first_name, message.from_user.last_name or ""),
        language=message.from_user.language_code or "",
        message=message.message_id,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else 0,
    )


def _said(message: Message, written: Written) -> Said:
    text = message.text or ""
    if text.startswith("/") and len(text) > 1 and text[1].isalpha():
        name, *payload = text[1:].split(maxsplit=1)
        return Command(name.partition("@")[0].casefold(), "".join(payload).strip(), text)
    return _answer(message, written)


def _answer(message: Message, written: Written) -> Answer:
    if message.text is not None:
        return Words(message.text)
    if message.rich_message is not None:
        return Words(written.said)
    if message.location:
        point = Point(message.location.latitude, message.location.longitude)
        live = message.location.live_period is not None
        return Place(point, live=live, words=written.said)
    if message.contact:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        return Contact("contact", written.said, message.contact.phone_number, own)
    recording = _recording(message)
    return recording or Strange(ContentType(message.content_type).value, written.said)


def _recording(message: Message) -> Recording | None:
    caption, album = message.caption or "", message.media_group_id or ""
    if message.voice:
        return Recording("voice", message.voice.file_id, caption)
    if message.photo:
        return Recording("photo", message.photo[-1].file_id, caption, album)
    if message.document and message.animation is None:
        return Recording("document", message.document.file_id, caption, album)
    return None


def _pressed(query: CallbackQuery, update: Update, slug: str, now: datetime) -> Heard | None:
    message = query.message
    if message is None or message.chat.type != "private":
        return None
    return Heard(
        bot=slug,
        update=str(update.update_id),
        user=query.from_user.id,
        chat=message.chat.id,
        said=Pressed(query.data or "", message.message_id, query.id),
        at=now,
        name=called_in_telegram(query.from_user.first_name, query.from_user.last_name or ""),
        language=query.from_user.language_code or "",
    )


def _member(change: ChatMemberUpdated, update: Update, slug: str, now: datetime) -> Heard | None:
    if change.chat.type != "private":
        return None
    return Heard(
        bot=slug,
        update=str(update.update_id),
        user=change.from_user.id,
        chat=change.chat.id,
        said=Left(gone=change.new_chat_member.status in GONE),
        at=now,
    )
