"""Messages out through the neighbourhood bots, with aiogram. Every answer becomes a value."""

import io
import logging
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BufferedInputFile,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
)
from aiohttp import ClientError

from buurtbot.domain.words.letters import cut
from buurtbot.outbox.letters.channel import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Attached,
    Delivered,
    Gone,
    Letter,
    Moved,
    Refused,
    Result,
    Shown,
    ShownKey,
    TryLater,
    Unreachable,
)
from handlers.neighbours_aiogram.session import Plain

log = logging.getLogger(__name__)
NO_PREVIEW: Final = {"is_disabled": True}
AWAY_SECONDS = 5.0
REVOKED_SECONDS = 300.0
LEFT_AS_IT_IS = ("message is not modified", "message to delete")
TOO_LATE = (
    "message to edit not found",
    "message can't be edited",
    "message can't be deleted",
    "there is no text in the message to edit",
    "MESSAGE_ID_INVALID",
)
# With these Telegram will not give a file: what goes with it does not wait for that.
NEVER = (
    TelegramBadRequest,
    TelegramNotFound,
    TelegramForbiddenError,
    TelegramUnauthorizedError,
    TelegramEntityTooLarge,
)
NOBODY = ("chat not found", "deactivated", "peer_id_invalid")


@dataclass(frozen=True)
class NeighboursChannel:
    """The neighbourhood bots by slug; they share one client session."""

    bots: Mapping[str, Bot]

    def speaks_for(self, bot: str) -> bool:
        """Whether this bot is here."""
        return bot in self.bots

    async def send(self, bot: str, chat: int, letter: Letter) -> Result:
        """A new message; with a file its words become the caption."""
        common: dict[str, Any] = {
            "chat_id": chat,
            "reply_markup": _markup(letter),
            "protect_content": letter.protect or None,
            "disable_notification": letter.quiet or None,
        }
        if letter.attached is not None:
            return await _value(_send_file(self.bots[bot], letter, letter.attached, common))
        words = {"text": letter.text, "link_preview_options": NO_PREVIEW}
        return await self._call(bot, "sendMessage", words | common)

    async def change(self, bot: str, chat: int, message: int, letter: Letter) -> Result:
        """Other words, file and buttons for an earlier message."""
        common: dict[str, Any] = {
            "chat_id": chat,
            "message_id": message,
            "reply_markup": _inline(letter.buttons) if letter.buttons else None,
        }
        if letter.attached is not None:
            caption = _fitting(letter.text, LONGEST_CAPTION)
            return await _value(_change_file(self.bots[bot], letter.attached, caption, common))
        words = {"text": _fitting(letter.text, LONGEST_TEXT), "link_preview_options": NO_PREVIEW}
        return await self._call(bot, "editMessageText", words | common)

    async def erase(self, bot: str, chat: int, message: int) -> Result:
        """Take a message away."""
        return await self._call(bot, "deleteMessage", {"chat_id": chat, "message_id": message})

    async def unbutton(self, bot: str, chat: int, message: int) -> Result:
        """Take the buttons from a message."""
        given = {"chat_id": chat, "message_id": message}
        return await self._call(bot, "editMessageReplyMarkup", given)

    async def react(self, bot: str, chat: int, message: int, sign: str) -> Result:
        """Set a sign on a message of theirs."""
        signs = [{"type": "emoji", "emoji": sign}]
        given = {"chat_id": chat, "message_id": message, "reaction": signs}
        return await self._call(bot, "setMessageReaction", given)

    async def _call(self, bot: str, name: str, given: Mapping[str, Any]) -> Result:
        """Carry out a call without a file; what is None is not said."""
        said = {key: value for key, value in given.items() if value is not None}
        return await _value(self.bots[bot](Plain(name=name, given=said)))

    async def fetch(self, bot: str, file: str) -> bytes:
        """The content of a file this bot was sent. Raises FileNotFoundError, OSError."""
        if not self.speaks_for(bot):
            raise FileNotFoundError(bot)
        content = io.BytesIO()
        try:
            await self.bots[bot].download(file, destination=content)
        except NEVER as error:
            raise FileNotFoundError(type(error).__name__) from None
        except (AiogramError, ClientError) as error:
            raise OSError(type(error).__name__) from None
        return content.getvalue()


async def _change_file(
    bot: Bot, attached: Attached, words: str, common: dict[str, Any]
) -> Message | bool:
    if attached.kind == "voice":
        return await bot.edit_message_caption(caption=words, **common)
    return await bot.edit_message_media(media=_pictured(attached, words), **common)


def _fitting(text: str, most: int) -> str:
    """As much as Telegram takes in a change; what is left out is said in the log."""
    first = cut(text, most)
    if len(first) < len(text):
        log.warning("a changed message was cut to %d signs", most)
    return first


async def _send_file(
    bot: Bot, letter: Letter, attached: Attached, common: dict[str, Any]
) -> Message | list[Message]:
    if letter.others:
        return await bot.send_media_group(
            media=[
                _pictured(each, letter.text if each is attached else "")
                for each in (attached, *letter.others)
            ],
            **{key: value for key, value in common.items() if key != "reply_markup"},
        )
    if attached.kind == "location":
        latitude, longitude = map(float, attached.file.split(","))
        return await bot.send_location(latitude=latitude, longitude=longitude, **common)
    file = _file(attached)
    caption = letter.text or None
    if attached.kind == "voice":
        return await bot.send_voice(voice=file, caption=caption, **common)
    if attached.kind == "photo":
        return await bot.send_photo(photo=file, caption=caption, **common)
    return await bot.send_document(document=file, caption=caption, **common)


def _file(attached: Attached) -> BufferedInputFile | str:
    if not attached.content:
        return attached.file
    return BufferedInputFile(attached.content, attached.filename or attached.kind)


def _pictured(attached: Attached, words: str) -> InputMediaPhoto | InputMediaDocument:
    kind = InputMediaPhoto if attached.kind == "photo" else InputMediaDocument
    return kind(media=_file(attached), caption=words or None)


async def _value(call: Awaitable[Any]) -> Result:
    """Carry out a call; what Telegram says to it is a value."""
    try:
        answer = await call
    except AiogramError as error:
        return _result_of(error)
    if isinstance(answer, list):
        first, *others = (message.message_id for message in answer)
        return Delivered(first, tuple(others))
    match answer:
        case Message(message_id=number) | {"message_id": int(number)}:
            return Delivered(number)
    return Delivered()


def _result_of(error: AiogramError) -> Result:
    match error:
        case TelegramRetryAfter():
            return TryLater(error.retry_after + 0.1, told=True)
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError():
            return Unreachable(error.message)
        case TelegramBadRequest() | TelegramNotFound() | TelegramEntityTooLarge():
            return _refused(error.message)
    log.error("Telegram does not take a message now: %s", type(error).__name__)
    revoked = isinstance(error, TelegramUnauthorizedError)
    return TryLater(REVOKED_SECONDS if revoked else AWAY_SECONDS)


def _refused(why: str) -> Result:
    if any(known in why for known in LEFT_AS_IT_IS):
        return Delivered()
    if any(known in why for known in TOO_LATE):
        return Gone()
    if any(known in why.casefold() for known in NOBODY):
        return Unreachable(why)
    return Refused(why)


def _markup(letter: Letter) -> dict[str, Any] | None:
    if letter.buttons:
        return _inline(letter.buttons)
    if letter.keys is None:
        return None
    if not letter.keys:
        return {"remove_keyboard": True}
    rows = [[_key(key) for key in row] for row in letter.keys]
    return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}


def _key(key: ShownKey) -> dict[str, Any]:
    asks = {"request_location": True} if key.asks_location else {}
    return {"text": key.label, **asks}


def _inline(rows: tuple[tuple[Shown, ...], ...]) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(b) for b in row] for row in rows]}


def _button(shown: Shown) -> dict[str, str]:
    style = {"style": shown.style} if shown.style else {}
    does = {"url": shown.url} if shown.url else {"callback_data": shown.data}
    return {"text": shown.label, **does, **style}
