"""Who a bot is, in which group somebody wrote a word, and what the bot may do there.

Asked while a neighbourhood is set up. Nothing is confirmed to Telegram: an update that is seen
here comes to the service as well, when that starts.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Final

from telegram import Bot, ChatMember, ChatMemberAdministrator, Message, User
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    TelegramError,
)

from handlers.desk_ptb.app import ALLOWED_UPDATES
from handlers.desk_ptb.calm_request import CalmRequest
from handlers.desk_ptb.heard import ANONYMOUS_ADMIN

GROUPS: Final = (ChatType.GROUP, ChatType.SUPERGROUP)
POLL_SECONDS: Final = 10
PAUSE_SECONDS: Final = 1.0  # where updates wait that nobody confirms, an answer comes at once


class UnknownToken(Exception):
    """Telegram has no bot with this token."""


class AtWork(Exception):
    """Somebody else hears for this bot now: the service runs."""


class NotThere(Exception):
    """The bot is not in that group."""


class Away(Exception):
    """Telegram cannot be asked now."""


@dataclass(frozen=True)
class Somebody:
    """A person in a group. `hidden`: they wrote as the group, so nobody knows who it was."""

    user: int
    name: str
    hidden: bool = False


@dataclass(frozen=True)
class Wrote:
    """Who wrote the word, and in which group."""

    group: int
    title: str
    who: Somebody


@dataclass(frozen=True)
class Standing:
    """A group, and what the bot may do in it."""

    group: int
    title: str
    has_topics: bool
    is_admin: bool
    manages_topics: bool
    pins: bool


@dataclass(frozen=True)
class Acquaintance:
    """With one bot. Every method raises AtWork, NotThere or Away."""

    bot: Bot

    @property
    def username(self) -> str:
        """As BotFather gave it."""
        return str(self.bot.username)

    async def is_at_work(self) -> bool:
        """Whether Telegram brings its updates to somebody already."""
        with _plainly():
            return bool((await self.bot.get_webhook_info()).url)

    async def webhook_error(self) -> str:
        """What Telegram last met where it brings the updates; empty when all went well."""
        with _plainly():
            return (await self.bot.get_webhook_info()).last_error_message or ""

    async def who_wrote(self, word: str, *, seconds: float) -> list[Wrote]:
        """Everybody who wrote the word in a group, the last one last; waits for the first one."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not (found := await self._heard(word, min(seconds, POLL_SECONDS))):
            if loop.time() >= until:
                return []
            await asyncio.sleep(PAUSE_SECONDS)
        return found

    async def _heard(self, word: str, seconds: float) -> list[Wrote]:
        with _plainly():
            updates = await self.bot.get_updates(
                timeout=int(seconds), allowed_updates=ALLOWED_UPDATES
            )
        messages = [each.message for each in updates if each.message]
        return [_wrote(each) for each in messages if _holds(each, word)]

    async def standing(self, group: int) -> Standing:
        """What the bot may do in a group; one that became a supergroup has its new number."""
        with _plainly():
            try:
                chat = await self.bot.get_chat(group)
            except ChatMigrated as moved:
                chat = await self.bot.get_chat(moved.new_chat_id)
            ours = await self.bot.get_chat_member(chat.id, self.bot.id)
        rights = ours if isinstance(ours, ChatMemberAdministrator) else None
        return Standing(
            group=chat.id,
            title=chat.title or "",
            has_topics=bool(chat.is_forum),
            is_admin=rights is not None,
            manages_topics=bool(rights and rights.can_manage_topics),
            pins=bool(rights and rights.can_pin_messages),
        )

    async def administrators(self, group: int) -> list[Somebody]:
        """The people who are administrators of a group."""
        with _plainly():
            found = await self.bot.get_chat_administrators(group)
        return [_person(each.user) for each in found if _is_person(each)]


@asynccontextmanager
async def acquainted(token: str, *, api_base: str) -> AsyncIterator[Acquaintance]:
    """Ask who a bot is. Raises UnknownToken or Away, neither of which tells the token."""
    for talkative in ("httpx", "httpcore"):
        logging.getLogger(talkative).setLevel(logging.WARNING)  # at INFO they log the token
    bot = Bot(
        token,
        base_url=f"{api_base}/bot",
        request=CalmRequest(read_timeout=20),
        get_updates_request=CalmRequest(read_timeout=20),
    )
    try:
        with _plainly():
            await bot.initialize()
        yield Acquaintance(bot)
    finally:
        await bot.shutdown()


@contextmanager
def _plainly() -> Iterator[None]:
    """What Telegram refuses, in words of ours: its own may hold the token."""
    try:
        yield
    except InvalidToken:
        raise UnknownToken from None
    except Conflict:
        raise AtWork from None
    except (BadRequest, Forbidden):  # before their parent, that is for a network away
        raise NotThere from None
    except TelegramError:
        raise Away from None


def _holds(message: Message, word: str) -> bool:
    return message.chat.type in GROUPS and word.casefold() in (message.text or "").casefold()


def _wrote(message: Message) -> Wrote:
    chat, writer = message.chat, message.from_user
    hidden = writer is None or writer.id == ANONYMOUS_ADMIN
    who = Somebody(0, "", hidden=True) if hidden or writer is None else _person(writer)
    return Wrote(chat.id, chat.title or "", who)


def _person(user: User) -> Somebody:
    return Somebody(user.id, user.full_name)


def _is_person(member: ChatMember) -> bool:
    gone = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
    return not member.user.is_bot and member.status not in gone
