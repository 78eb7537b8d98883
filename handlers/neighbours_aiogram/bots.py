"""One dispatcher, many bots: aiogram parses and routes an update, reception takes it in.

aiogram's own webhook intake answers before it works, so updates come in through buurtbot/web; its
client sessions cost 700 kB each, so all bots share one without its limit of 100 connections.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Self

from aiogram import Bot, Dispatcher
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update

from buurtbot.clock import Now
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater, Unreachable
from handlers.neighbours_aiogram.heard import heard_from
from handlers.neighbours_aiogram.session import LeanSession
from handlers.talking.press import do_press
from handlers.talking.readable import as_far_as_it_goes
from handlers.talking.talk import Heard, Pressed

log = logging.getLogger(__name__)
ANSWER_SECONDS = 5.0
WEBHOOK_AGAIN_SECONDS = 5.0
TELEGRAM_SECONDS = 25
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
Hear = Callable[[Heard], Awaitable[None]]


def make_bots(tokens: Mapping[str, str], *, api_base: str) -> dict[str, Bot]:
    """One Bot for each slug, on one shared session."""
    api = TelegramAPIServer.from_base(api_base)
    session = LeanSession(api=api, limit=0, timeout=TELEGRAM_SECONDS)
    return {slug: Bot(token, session=session) for slug, token in tokens.items()}


@dataclass(frozen=True)
class NeighbourBots:
    """Takes raw updates of all neighbourhood bots in."""

    bots: dict[str, Bot]
    hear: Hear
    now: Now
    dispatcher: Dispatcher
    replies: bool  # to webhooks

    @classmethod
    def of(cls, bots: dict[str, Bot], hear: Hear, now: Now, *, replies: bool = False) -> Self:
        """Wire the bots: one way in for every kind of update."""
        made = cls(bots, hear, now, Dispatcher(disable_fsm=True), replies)
        for kind in ALLOWED_UPDATES:
            made.dispatcher.observers[kind].register(made.one_way_in)
        return made

    def change(self, tokens: Mapping[str, str]) -> None:
        """Speak for these from now on, by slug; who is there with that token stays as it is."""
        session = next(iter(self.bots.values())).session
        for slug in self.bots.keys() - tokens.keys():
            del self.bots[slug]
        for slug, token in tokens.items():
            if slug not in self.bots or self.bots[slug].token != token:
                self.bots[slug] = Bot(token, session=session)

    async def take_in(self, slug: str, raw: dict[str, Any]) -> None:
        """Take one raw update in. Raises ValueError for one that cannot be read.

        aiogram's own way in for raw updates writes the words of an error in the log, and of a
        kind of update that it does not know the whole update.
        """
        if not any(kind in raw for kind in ALLOWED_UPDATES):
            return  # a reaction, a boost, what Telegram thinks of next year: nobody waits for us
        bot = self.bots[slug]
        update = as_far_as_it_goes(raw, lambda r: Update.model_validate(r, context={"bot": bot}))
        await self.dispatcher.feed_update(bot, update, slug=slug, raw=raw)

    async def one_way_in(
        self,
        _: Message | CallbackQuery | ChatMemberUpdated,
        event_update: Update,
        slug: str,
        raw: dict[str, Any],
    ) -> None:
        """What aiogram calls for every update it could read."""
        heard = heard_from(event_update, raw=raw, slug=slug, now=self.now())
        if heard is None:
            return None
        if not isinstance(heard.said, Pressed):
            return await self.hear(heard)
        stop = partial(_stop_spinner, self.bots[slug], heard.said.query)
        return await do_press(self.hear(heard), stop, replies=self.replies)

    async def set_webhook(self, slug: str, url: str, secret: str) -> Result:
        """Let Telegram bring the updates of one bot here; Unreachable: it knows no such bot."""
        try:
            await self.bots[slug].set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED_UPDATES
            )
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            return Unreachable(type(error).__name__)
        except TelegramBadRequest as error:
            return Refused(error.message)
        except AiogramError as error:
            log.warning("the webhook of %s is not set: %s", slug, type(error).__name__)
            return TryLater(WEBHOOK_AGAIN_SECONDS)
        return Delivered()

    async def close(self) -> None:
        """Close the session that all bots share."""
        for bot in list(self.bots.values())[:1]:
            await bot.session.close()


async def _stop_spinner(bot: Bot, query: str) -> None:
    """Answer a press. Too late, or once more, does no harm."""
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            await bot.answer_callback_query(query)
    except (AiogramError, TimeoutError) as error:
        log.info("a press was not answered: %s", type(error).__name__)
