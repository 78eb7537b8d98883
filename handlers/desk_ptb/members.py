"""Who is in a staff group: asked of Telegram, and remembered for a minute at most.

Who was taken out of a group has no rights left at once when Telegram tells us (the bot must be an
administrator for that), and after a minute in any case; also in a process that was not told.
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from telegram import ChatMember, ChatMemberRestricted, Message, Update
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from handlers.talking.lately import Lately

log = logging.getLogger(__name__)
ADMINS: Final = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
MEMBER_SECONDS: Final = 60.0
NO_MEMBER_SECONDS: Final = 10.0  # who was just taken in need not wait
ASKS_TWICE: Final = 2


@dataclass(frozen=True)
class Standing:
    """What somebody is in a group."""

    is_member: bool = False
    is_admin: bool = False
    unsure: bool = False  # Telegram does not say now


@dataclass
class Members:
    """The members of all staff groups, as far as they spoke lately. `bot` is the desk's."""

    bot: Any
    _in: Lately[tuple[int, int], Standing] = field(default_factory=lambda: Lately(MEMBER_SECONDS))
    _out: Lately[tuple[int, int], Standing] = field(
        default_factory=lambda: Lately(NO_MEMBER_SECONDS)
    )

    async def standing(self, chat: int, user: int, now: datetime) -> Standing:
        """What they are now; no rights, and unsure, when Telegram does not say."""
        who = chat, user
        known = self._in.get(who, now) or self._out.get(who, now)
        if known is not None:
            return known
        member = await self._ask(chat, user)
        if member is None:
            return Standing(unsure=True)
        found = Standing(_is_member(member), member.status in ADMINS)
        return (self._in if found.is_member else self._out).put(who, found, now)

    async def _ask(self, chat: int, user: int) -> ChatMember | None:
        """Ask Telegram, once more when it does not answer; None when it cannot say."""
        for _ in range(ASKS_TWICE):
            try:
                member: ChatMember = await self.bot.get_chat_member(chat, user)
            except TelegramError as error:
                log.warning("membership is not known: %s", type(error).__name__)
            else:
                return member
        return None

    def notes(self, update: Update) -> None:
        """Somebody came, left, or became another; when it is the bot itself, ask about all."""
        if update.my_chat_member:
            self._in.forget_all()
            self._out.forget_all()
        if update.chat_member:
            self._changed(update.chat_member.chat.id, update.chat_member.new_chat_member.user.id)
        if update.message:
            self._notes_service(update.message)

    def _notes_service(self, message: Message) -> None:
        """The line in a group that says who came or left."""
        left = (message.left_chat_member,) if message.left_chat_member else ()
        for user in (*left, *message.new_chat_members):
            self._changed(message.chat.id, user.id)

    def _changed(self, chat: int, user: int) -> None:
        self._in.forget((chat, user))
        self._out.forget((chat, user))


def _is_member(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in (*ADMINS, ChatMemberStatus.MEMBER)
