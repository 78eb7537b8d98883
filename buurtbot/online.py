"""`check-config --online`: what only Redis, Telegram and a mail server can tell, beforehand.

Nothing is changed and nobody hears of it.
"""

import asyncio
import imaplib
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
from aiosmtplib import SMTPException

from buurtbot.failures import explained
from buurtbot.mail.imap import Imap, why_not
from buurtbot.mail.smtp import TakesNothing, connected, may_send
from buurtbot.service import DESK
from buurtbot.storage.store import store_of
from config.core.mistakes import Mistake
from config.environment.mail import CA, SENDER, URL, MailServer
from config.environment.mailbox import URL as MAILBOX
from config.environment.mailbox import MailboxServer
from config.environment.settings import Settings
from config.network.network import Neighbourhood, Network
from handlers.desk_ptb.acquaintance import (
    Acquaintance,
    Away,
    NotThere,
    Standing,
    UnknownToken,
    acquainted,
)

MOST_SECONDS_OFF: Final = 5.0  # between two clocks; promised times are told by that of Redis
REACH: Final = aiohttp.ClientTimeout(total=10)


async def mistakes_online(settings: Settings, network: Network) -> list[Mistake]:
    """Ask each, and say all that would not work."""
    parts = (
        _of_redis(settings),
        _of_bots(settings, network),
        _of_webhook(settings),
        _of_mail(settings.mail),
        _of_mailbox(settings.mailbox),
    )
    return [mistake for part in parts async for mistake in part]


async def _of_redis(settings: Settings) -> AsyncIterator[Mistake]:
    try:
        store = await store_of(settings)
    except Exception as error:  # noqa: BLE001 - whichever it is, it is told
        yield Mistake("Redis", 0, "it cannot be used", explained(error).said)
        return
    try:
        for mistake in of_server(await store.server.set_up(), time.time()):
            yield mistake
    finally:
        await store.close()


def of_server(nodes: list[dict[str, Any]], now: float) -> Iterator[Mistake]:
    """What each node says of itself."""
    for node in nodes:
        if not int(node["aof_enabled"]):
            what = "appendonly is no: what was said since the last copy is lost with a power cut"
            yield Mistake("Redis", 0, what, "Set appendonly yes, as docker/redis.conf does.")
        if (policy := node["maxmemory_policy"]) != "noeviction":
            what = f"maxmemory-policy is {policy}: when it is full it throws people away"
            yield Mistake("Redis", 0, what, "Set maxmemory-policy noeviction.")
        if abs(off := node["clock"] - now) > MOST_SECONDS_OFF:
            what = (
                f"its clock is {abs(off):.0f} seconds {'ahead of' if off > 0 else 'behind'} ours"
            )
            yield Mistake("Redis", 0, what, "Let both machines keep time by NTP.")


# -- Telegram


@dataclass(frozen=True)
class _Bot:
    """A bot as the config has it."""

    slug: str
    username: str
    token: str


async def _of_bots(settings: Settings, network: Network) -> AsyncIterator[Mistake]:
    named = {n.slug: n.bot for n in network.neighbourhoods} | {DESK: network.shared.desk_bot}
    for slug, token in settings.tokens.items():
        bot = _Bot(slug, named[slug], token)
        try:
            async with acquainted(token, api_base=settings.telegram_api_base) as telegram:
                async for mistake in _of_bot(bot, telegram, settings, network):
                    yield mistake
        except UnknownToken:
            what = f"Telegram knows no bot with the token of {slug}"
            yield Mistake("Telegram", 0, what, "Ask BotFather for the token of today.")
        except Away:
            what = f"it does not answer for {slug}"
            yield Mistake("Telegram", 0, what, f"Can {settings.telegram_api_base} be reached?")


async def _of_bot(
    bot: _Bot, telegram: Acquaintance, settings: Settings, network: Network
) -> AsyncIterator[Mistake]:
    if telegram.username.casefold() != bot.username.casefold():
        what = f"the token of {bot.slug} is of @{telegram.username}, and not of @{bot.username}"
        yield Mistake("Telegram", 0, what, "Exchange the tokens, or mend the name in the file.")
    if settings.webhook_base and (error := await telegram.webhook_error()):
        what = f"it could not bring what was written to {bot.slug}: {error}"
        yield Mistake("Telegram", 0, what, "See BUURTBOT_WEBHOOK_BASE, and its certificate.")
    if bot.slug == DESK:
        for neighbourhood in (n for n in network.neighbourhoods if n.desk.group):
            async for mistake in _of_group(telegram, neighbourhood):
                yield mistake


async def _of_group(telegram: Acquaintance, here: Neighbourhood) -> AsyncIterator[Mistake]:
    where = f"the group of {here.slug}"
    try:
        standing = await telegram.standing(here.desk.group)
    except NotThere:
        what = f"@{telegram.username} is not in {where} ({here.desk.group})"
        yield Mistake("Telegram", 0, what, "Add it to the group, or mend desk.group.")
        return
    if standing.group != here.desk.group:
        what = f"{where} has another number now: {standing.group}"
        yield Mistake("Telegram", 0, what, f"Put that in its file: group = {standing.group}.")
    for what, remedy in _lacking(standing):
        yield Mistake("Telegram", 0, f"{where}: {what}", remedy)


def _lacking(standing: Standing) -> Iterator[tuple[str, str]]:
    if not standing.has_topics:
        yield "it has no topics, and each case is one", "Turn Topics on in the group's settings."
    if not standing.is_admin:
        yield "our bot is no administrator", "Make it one, with Manage Topics and Pin Messages."
        return
    if not standing.manages_topics:
        yield "our bot may not manage topics", "Give it that right: each case is a topic."
    if not standing.pins:
        yield "our bot may not pin messages", "Give it that right: the card of a case is pinned."


async def _of_webhook(settings: Settings) -> AsyncIterator[Mistake]:
    """Whether anything answers there; that nothing of ours runs behind it yet is no mistake."""
    if not settings.webhook_base:
        return
    try:
        async with (
            aiohttp.ClientSession(timeout=REACH) as session,
            session.get(settings.webhook_base, allow_redirects=False),
        ):
            pass
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        what = f"nothing answers at {settings.webhook_base}: {type(error).__name__}"
        remedy = "See whether its name, its certificate and its port are right, from outside too."
        yield Mistake("BUURTBOT_WEBHOOK_BASE", 0, what, remedy)


# -- mail


async def _of_mail(server: MailServer | None) -> AsyncIterator[Mistake]:
    """Whether it lets us in and lets us send; no letter is sent."""
    if server is None:
        return
    where = f"{server.host}:{server.port}"
    try:
        async with connected(server) as client:
            await may_send(client, server.sender)
    except TakesNothing as error:
        what = f"the mail server {where} takes nothing from us: {error}"
        yield Mistake(URL, 0, what, f"See name and password in it, and {SENDER}.")
    except (SMTPException, OSError) as error:
        what = f"no mail server answers at {where}: {type(error).__name__}"
        yield Mistake(
            URL, 0, what, "See its name and its port, and whether a firewall is between."
        )


async def _of_mailbox(server: MailboxServer | None) -> AsyncIterator[Mistake]:
    """Whether it lets us in and has the folder; nothing is read."""
    if server is None:
        return
    try:
        await asyncio.to_thread(Imap(server).try_out)
    except (imaplib.IMAP4.error, OSError) as error:
        what = f"the mailbox at {server.host}:{server.port} cannot be read: {why_not(error)}"
        remedy = f"See its name and port, the password, and the folder; {CA} for its certificate."
        yield Mistake(MAILBOX, 0, what, remedy)
