"""Messages out through the desk bot, with python-telegram-bot. Every answer becomes a value."""

import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    ForumTopic,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from buurtbot.domain.words.letters import cut
from buurtbot.outbox.letters.channel import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    LONGEST_TITLE,
    Attached,
    Delivered,
    Gone,
    Letter,
    Moved,
    NoTopic,
    Refused,
    Result,
    Shown,
    TryLater,
    Unreachable,
)
from handlers.desk_ptb.calm_request import TooMany

log = logging.getLogger(__name__)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
AWAY_SECONDS = 5.0
REVOKED_SECONDS = 300.0
ALREADY_SO = (
    "message is not modified",
    "message to delete not found",
    "topic_not_modified",
)
TOO_LATE = (
    "message to edit not found",
    "message can't be edited",
    "message can't be deleted",
    "there is no text in the message to edit",
    "message_id_invalid",
)
TOO_LARGE = "too large"  # 413, of a file: it never goes, the words do
NO_TOPIC = ("message thread not found", "topic_deleted", "topic_closed", "topic_id_invalid")
NOBODY = (
    "chat not found",
    "deactivated",
    "peer_id_invalid",
    "not enough rights to send text",  # of photos alone: the words go
    "have no rights to send",
    "chat_write_forbidden",
    "chat_restricted",
)


@dataclass(frozen=True)
class DeskChannel:
    """The desk bot in the staff groups: messages and topics. `bot` is always "desk"."""

    telegram: Bot

    def speaks_for(self, bot: str) -> bool:
        """Whether this bot is here."""
        return bot == "desk"

    async def send(self, bot: str, chat: int, letter: Letter) -> Result:
        """A new message, in a topic when the letter names one."""
        common: dict[str, Any] = {
            "chat_id": chat,
            "message_thread_id": letter.thread,
            "protect_content": letter.protect or None,
            "disable_notification": letter.quiet or None,
        }
        if letter.attached is not None:
            return await _value(self._send_file(letter, letter.attached, common))
        return await _value(self._send_text(letter, common))

    async def change(self, bot: str, chat: int, message: int, letter: Letter) -> Result:
        """Other words, file and buttons for an earlier message."""
        common: dict[str, Any] = {
            "chat_id": chat,
            "message_id": message,
            "reply_markup": _markup(letter),
        }
        if letter.attached is not None:
            return await _value(self._change_file(letter, letter.attached, common))
        call = self.telegram.edit_message_text(
            text=_fitting(letter.text, LONGEST_TEXT), link_preview_options=NO_PREVIEW, **common
        )
        return await _value(call)

    async def erase(self, bot: str, chat: int, message: int) -> Result:
        """Take a message away."""
        return await _value(self.telegram.delete_message(chat, message))

    async def unbutton(self, bot: str, chat: int, message: int) -> Result:
        """Take the buttons from a message."""
        return await _value(self.telegram.edit_message_reply_markup(chat, message))

    async def react(self, bot: str, chat: int, message: int, sign: str) -> Result:
        """Set a sign on a message of staff. It takes no right but to be there."""
        return await _value(self.telegram.set_message_reaction(chat, message, sign))

    async def fetch(self, bot: str, file: str) -> bytes:
        """The content of a file this bot was sent. Raises FileNotFoundError, OSError."""
        try:
            found = await self.telegram.get_file(file)
            return bytes(await found.download_as_bytearray())
        except BadRequest as error:  # it is gone or too large: it never comes
            raise FileNotFoundError(type(error).__name__) from None
        except TelegramError as error:
            raise OSError(type(error).__name__) from None

    # -- topics

    async def open_topic(self, chat: int, title: str) -> Result:
        """Make a topic; Delivered.message is its thread."""
        return await _value(self.telegram.create_forum_topic(chat, _fitting(title, LONGEST_TITLE)))

    async def reopen_topic(self, chat: int, thread: int) -> Result:
        """Open a topic that may be there."""
        return await _value(self.telegram.reopen_forum_topic(chat, thread))

    async def change_topic(self, chat: int, thread: int, title: str, *, is_open: bool) -> Result:
        """Give a topic this title, and open or close it."""
        title = _fitting(title, LONGEST_TITLE)
        named = await _value(self.telegram.edit_forum_topic(chat, thread, name=title))
        if not isinstance(named, Delivered):
            return named
        switch = self.telegram.reopen_forum_topic if is_open else self.telegram.close_forum_topic
        return await _value(switch(chat, thread))

    async def remove_topic(self, chat: int, thread: int) -> Result:
        """Take a topic away, with everything that was said in it."""
        return await _value(self.telegram.delete_forum_topic(chat, thread))

    # -- what is sent

    async def _change_file(
        self, letter: Letter, attached: Attached, common: dict[str, Any]
    ) -> Message | bool:
        words = _fitting(letter.text, LONGEST_CAPTION)
        if attached.kind == "voice":
            return await self.telegram.edit_message_caption(caption=words, **common)
        media = _pictured(attached, caption=words)
        return await self.telegram.edit_message_media(media=media, **common)

    async def _send_text(self, letter: Letter, common: dict[str, Any]) -> Message:
        return await self.telegram.send_message(
            text=_fitting(letter.text, LONGEST_TEXT),
            reply_markup=_markup(letter),
            link_preview_options=NO_PREVIEW,
            **common,
        )

    async def _send_file(
        self, letter: Letter, attached: Attached, common: dict[str, Any]
    ) -> Message | tuple[Message, ...]:
        if letter.others:
            pictures = [_pictured(each) for each in (attached, *letter.others)]
            words = _fitting(letter.text, LONGEST_CAPTION) or None
            return await self.telegram.send_media_group(media=pictures, caption=words, **common)
        if attached.kind == "location":
            latitude, longitude = map(float, attached.file.split(","))
            return await self.telegram.send_location(
                latitude=latitude, longitude=longitude, **common
            )
        common["caption"] = _fitting(letter.text, LONGEST_CAPTION)
        common["reply_markup"] = _markup(letter)
        if attached.kind == "voice":
            return await self.telegram.send_voice(voice=_file(attached), **common)
        if attached.kind == "photo":
            return await self.telegram.send_photo(photo=_file(attached), **common)
        return await self.telegram.send_document(document=_file(attached), **common)


def _file(attached: Attached) -> str | InputFile:
    if not attached.content:
        return attached.file
    return InputFile(attached.content, filename=attached.filename or attached.kind)


def _pictured(
    attached: Attached, *, caption: str | None = None
) -> InputMediaPhoto | InputMediaDocument:
    kind = InputMediaPhoto if attached.kind == "photo" else InputMediaDocument
    media = attached.content or attached.file
    return kind(media, caption=caption, filename=attached.filename or attached.kind)


def _fitting(text: str, most: int) -> str:
    """As much as Telegram takes; what is left out is said in the log."""
    first = cut(text, most)
    if len(first) < len(text):
        log.warning("a message to the desk was cut to %d signs", most)
    return first


def _markup(letter: Letter) -> InlineKeyboardMarkup | None:
    if not letter.buttons:
        return None
    return InlineKeyboardMarkup([[_button(shown) for shown in row] for row in letter.buttons])


def _button(shown: Shown) -> InlineKeyboardButton:
    style = shown.style or None
    if shown.url:
        return InlineKeyboardButton(shown.label, url=shown.url, style=style)
    return InlineKeyboardButton(shown.label, callback_data=shown.data, style=style)


# -- what Telegram says to it


async def _value(call: Awaitable[Any]) -> Result:
    """Carry out a call; what Telegram says to it is a value."""
    try:
        answer = await call
    except TelegramError as error:
        return _result_of(error)
    match answer:
        case Message():
            return Delivered(answer.message_id)
        case (Message() as first, *others):
            return Delivered(first.message_id, tuple(m.message_id for m in others))
        case ForumTopic():
            return Delivered(answer.message_thread_id)
        case _:
            return Delivered()


def _result_of(error: TelegramError) -> Result:
    match error:
        case TooMany():
            return TryLater(error.seconds + 0.1, told=True)
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest():
            return _refused(error.message)
        case NetworkError() if TOO_LARGE in error.message.casefold():
            return Refused(error.message)
    log.error("Telegram does not take a message for the desk now: %s", type(error).__name__)
    return TryLater(REVOKED_SECONDS if isinstance(error, InvalidToken) else AWAY_SECONDS)


def _refused(why: str) -> Result:
    said = why.casefold()
    if any(known in said for known in ALREADY_SO):
        return Delivered()
    if any(known in said for known in TOO_LATE):
        return Gone()
    if any(known in said for known in NO_TOPIC):
        return NoTopic()
    if any(known in said for known in NOBODY):
        return Unreachable(why)
    return Refused(why)
