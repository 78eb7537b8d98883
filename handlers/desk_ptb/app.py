"""The desk bot: python-telegram-bot parses and routes an update, the desk's reception takes it in.

PTB's own webhook puts updates in a queue in memory after answering, and keeps what a handler
raises to itself; here updates come in one by one, and what fails reaches who brought it.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from telegram import BotCommand, Update
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import Application, CallbackContext, TypeHandler

from buurtbot.clock import Now
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater, Unreachable
from handlers.desk.group.group_news import GroupNews
from handlers.desk_ptb.calm_request import CalmRequest
from handlers.desk_ptb.heard import heard_from, news_of
from handlers.desk_ptb.members import Members
from handlers.desk_ptb.say import DeskChannel
from handlers.talking.press import do_press
from handlers.talking.readable import as_far_as_it_goes
from handlers.talking.talk import Heard, Pressed

log = logging.getLogger(__name__)
Hear = Callable[[Heard], Awaitable[object]]
HearNews = Callable[[GroupNews], Awaitable[None]]
Serves = Callable[[int, datetime], Awaitable[object]]  # whether a chat is a staff group of ours
GroupsOf = Callable[[int], Awaitable[tuple[int, ...]]]  # in which a user may be a moderator
ALLOWED_UPDATES: Final = [
    *("message", "edited_message", "callback_query"),
    *("my_chat_member", "chat_member"),
]
ANSWER_SECONDS: Final = 5.0
WEBHOOK_AGAIN_SECONDS: Final = 5.0


async def in_no_group(_user: int) -> tuple[int, ...]:
    """Nobody is a moderator anywhere."""
    return ()


@dataclass(frozen=True)
class Ears:
    """Who hears what comes in, and who knows which groups are of a desk, and whose."""

    hear: Hear
    hear_news: HearNews
    serves: Serves
    groups_of: GroupsOf = in_no_group


@dataclass(frozen=True)
class Brought:
    """An update as PTB read it, and as Telegram sent it."""

    update: Update
    raw: dict[str, Any]


@dataclass(frozen=True)
class Desk:
    """Takes raw updates of the desk bot in, and sends for it."""

    application: Application[Any, Any, Any, Any, Any, Any]
    ears: Ears
    now: Now
    members: Members
    replies: bool = False  # to webhooks
    failed: dict[int, Exception] = field(default_factory=dict)

    @property
    def channel(self) -> DeskChannel:
        """The way out."""
        return DeskChannel(self.application.bot)

    @property
    def allowed_updates(self) -> list[str]:
        """The kinds of updates to ask Telegram for."""
        return ALLOWED_UPDATES

    async def take_in(self, raw: dict[str, Any]) -> None:
        """Take one raw update in. Raises what reading it or hearing it raises."""
        if not any(kind in raw for kind in ALLOWED_UPDATES):
            return  # a reaction, a boost, what Telegram thinks of next year: nobody waits for us
        await self._ready()
        bot = self.application.bot
        update = as_far_as_it_goes(raw, lambda each: Update.de_json(each, bot))
        brought = Brought(update, raw)
        await self.application.process_update(brought)
        error = self.failed.pop(update.update_id, None)
        if error is not None:
            raise error

    async def set_webhook(self, url: str, secret: str) -> Result:
        """Let Telegram bring updates here; Unreachable: it knows no such bot."""
        try:
            await self.application.bot.set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED_UPDATES
            )
        except InvalidToken as error:
            return Unreachable(type(error).__name__)
        except BadRequest as error:
            return Refused(error.message)
        except TelegramError as error:
            log.warning("the webhook of the desk is not set: %s", type(error).__name__)
            return TryLater(WEBHOOK_AGAIN_SECONDS)
        return Delivered()

    async def introduce(self, commands: Mapping[str, str]) -> None:
        """Tell Telegram which commands staff can use. That it does not take it stops nothing."""
        listed = [BotCommand(name, said) for name, said in commands.items()]
        try:
            await self.application.bot.set_my_commands(listed)
        except TelegramError as error:
            log.warning("the desk is not introduced: %s", type(error).__name__)

    # -- hearing

    async def one_way_in(self, brought: Brought, _context: object) -> None:
        """Every update of every kind: translated, completed with who it is, and heard."""
        update = brought.update
        self.members.notes(update)
        news = news_of(update, now=self.now())
        if news is not None:
            return await self.ears.hear_news(news)
        me = self.application.bot.username
        heard = heard_from(update, raw=brought.raw, me=me, now=self.now())
        if heard is None:
            return None
        if not isinstance(heard.said, Pressed):
            return await self._hear(heard)
        stop = partial(self._stop_spinner, heard.said.query)
        return await do_press(self._hear(heard), stop, replies=self.replies)

    async def keep_error(
        self, brought: object, context: CallbackContext[Any, Any, Any, Any]
    ) -> None:
        """What a handler raised is kept for `take_in`, that raises it again."""
        if isinstance(brought, Brought) and context.error is not None:
            self.failed[brought.update.update_id] = context.error

    async def _hear(self, heard: Heard) -> None:
        if heard.chat > 0:
            heard = await self._in_private(heard)
        elif not heard.anonymous and await self.ears.serves(heard.chat, heard.at):
            who = await self.members.standing(heard.chat, heard.user, heard.at)
            heard = replace(
                heard, is_admin=who.is_admin, is_member=who.is_member, unsure=who.unsure
            )
        await self.ears.hear(heard)

    async def _in_private(self, heard: Heard) -> Heard:
        """In which of the groups that they may act for this user is now."""
        groups = await self.ears.groups_of(heard.user)
        found = {g: await self.members.standing(g, heard.user, heard.at) for g in groups}
        inside = tuple(group for group, who in found.items() if who.is_member)
        admin_of = tuple(group for group in inside if found[group].is_admin)
        return replace(heard, member_of=inside, admin_of=admin_of)

    async def _stop_spinner(self, query: str) -> None:
        """Answer a press. Too late, or once more, does no harm."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self.application.bot.answer_callback_query(query)
        except (TelegramError, TimeoutError) as error:
            log.info("a press was not answered: %s", type(error).__name__)

    # -- starting

    async def _ready(self) -> None:
        """PTB asks Telegram who it is before it works; when Telegram was away, ask again."""
        if self.application.bot_data.get("ready"):
            return
        try:
            await self.application.initialize()
        except InvalidToken:
            raise WrongDeskToken from None  # PTB's own message holds the token
        self.application.bot_data["ready"] = True

    async def start(self) -> None:
        """Ask who we are; that Telegram is away now, or knows us not, stops nothing."""
        try:
            await self._ready()
        except (TelegramError, WrongDeskToken) as error:
            log.warning("the desk bot could not begin: %s", type(error).__name__)


class WrongDeskToken(Exception):
    """Telegram does not know the token of the desk bot."""


@asynccontextmanager
async def open_desk(
    token: str,
    *,
    api_base: str,
    ears: Ears,
    now: Now,
    replies: bool = False,
) -> AsyncIterator[Desk]:
    """Make the desk bot, and close its connections at the end."""
    for talkative in ("httpx", "httpcore"):
        logging.getLogger(talkative).setLevel(logging.WARNING)  # at INFO they log the token
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{api_base}/bot")
        .base_file_url(f"{api_base}/file/bot")
        .request(CalmRequest(connection_pool_size=64, read_timeout=20, media_write_timeout=60))
        .get_updates_request(CalmRequest())  # not used; PTB would make one of its own
        .updater(None)
        .job_queue(None)
        .build()
    )
    members = Members(application.bot)
    desk = Desk(application, ears, now, members, replies)
    application.add_handler(TypeHandler(Brought, desk.one_way_in))
    application.add_error_handler(desk.keep_error)
    try:
        await desk.start()
        yield desk
    finally:
        await application.shutdown()
        await application.bot.shutdown()  # an application that never began closes nothing
