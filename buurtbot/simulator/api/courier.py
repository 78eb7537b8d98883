"""Brings updates to webhooks by Telegram's rules: in order per queue, again until it hears 2xx.

Source: tdlib/telegram-bot-api `WebhookActor.cpp`. At most 2 x max_connections updates are loaded,
so that many stuck chats stop a whole bot; the first retry comes at once, then after 2, 4, 8 ... s
up to a cap of 60-120 s.
"""

import asyncio
import email
import itertools
import json
import logging
import urllib.parse

import aiohttp

from buurtbot.simulator.api.bot_api import BotApi, Hangup
from buurtbot.simulator.api.call import Call
from buurtbot.simulator.state.backlog import Waiting
from buurtbot.simulator.state.chats import Bot, Webhook
from buurtbot.simulator.state.errors import Refused
from buurtbot.simulator.state.passing_time import LONGEST_NAP
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json

log = logging.getLogger(__name__)

ANSWER_WITHIN = 60.0
LONGEST_RETRY_AFTER = 3600
CAP = 60.0
# A webhook that has said 410 Gone for so long is taken away.
GONE_FOR = 23 * 3600.0
IDLE = 3600.0
# A bot may answer with a call; these Telegram does not take that way.
NOT_IN_AN_ANSWER = ("get", "setwebhook", "deletewebhook", "close", "logout")


class Courier:
    """Delivers for all bots of one world; `run` lasts as long as the server does."""

    def __init__(self, world: World, api: BotApi, session: aiohttp.ClientSession) -> None:
        self._world = world
        self._api = api
        self._session = session

    async def run(self) -> None:
        """Serve every bot, also those that come later; ends by being cancelled."""
        served: set[int] = set()
        async with asyncio.TaskGroup() as tasks:
            while True:
                for bot in [b for b in self._world.bots.values() if b.id not in served]:
                    served.add(bot.id)
                    tasks.create_task(self._serve(bot, tasks))
                await self._world.arrivals.wait(IDLE)

    async def _serve(self, bot: Bot, posts: asyncio.TaskGroup) -> None:
        """Look for updates that are due and send each on its way."""
        while True:
            bot.backlog.tidy(self._world.clock())
            for hook, update in self._due(bot):
                update.in_flight = True
                posts.create_task(self._deliver(bot, hook, update))
            await bot.backlog.bell.wait(self._nap(bot))

    def _due(self, bot: Bot) -> list[tuple[Webhook, Waiting]]:
        hook = bot.webhook
        if hook is None or self._world.faults.outage(bot.username):
            return []
        now = self._world.clock()
        loaded = list(itertools.islice(bot.backlog.pending.values(), hook.max_connections * 2))
        free = hook.max_connections - sum(update.in_flight for update in loaded)
        ready = [u for u in _heads(loaded) if not u.in_flight and u.wake_at <= now]
        ready.sort(key=lambda update: (update.wake_at, update.id))
        return [(hook, update) for update in ready[: max(0, free)]]

    def _nap(self, bot: Bot) -> float:
        waiting = any(not u.in_flight for u in bot.backlog.pending.values())
        busy = bot.webhook is not None and (waiting or bot.backlog.held)
        return LONGEST_NAP if busy else IDLE

    async def _deliver(self, bot: Bot, hook: Webhook, update: Waiting) -> None:
        try:
            problem, retry_after = await self._post(bot, hook, update)
        except Exception:
            # One update that breaks the courier must not end the delivery of all others.
            log.exception("update %s could not be delivered", update.id)
            problem, retry_after = "Internal error", 0
        update.in_flight = False
        if problem:
            self._failed(bot, hook, update, (problem, retry_after))
        else:
            hook.gone_since = None
            bot.backlog.done(update.id)
        self._world.diary.note(
            "webhook", bot=bot.username, update_id=update.id, ok=not problem, problem=problem
        )
        bot.backlog.bell.ring()

    async def _post(self, bot: Bot, hook: Webhook, update: Waiting) -> tuple[str, int]:
        """Returns what went wrong ("" for nothing) and after how many seconds to come back."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        limit = aiohttp.ClientTimeout(total=ANSWER_WITHIN)
        try:
            async with self._session.post(
                hook.url, json=update.body, headers=headers, timeout=limit, allow_redirects=False
            ) as answer:
                body = await answer.read()
                if 200 <= answer.status <= 299:
                    await self._obey(bot, answer.headers.get("Content-Type", ""), body)
                    return "", 0
                after = answer.headers.get("Retry-After", "")
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                return problem, int(after) if after.isascii() and after.isdigit() else 0
        except TimeoutError:
            return "Read timeout expired", 0
        except (aiohttp.ClientError, OSError) as error:
            return f"Connection failed: {type(error).__name__}", 0

    async def _obey(self, bot: Bot, content_type: str, body: bytes) -> None:
        """Do what the bot asks for in its answer; it hears no result and no error of it."""
        args = _args_in(content_type, body)
        method = str(args.pop("method", "")).lower()
        if not method or method.startswith(NOT_IN_AN_ANSWER):
            return
        call = Call(world=self._world, bot=bot, method=method, args=args)
        try:
            await self._api.perform(call)
        except (Refused, Hangup):
            return  # it stands in the diary; nobody waits for it

    def _failed(self, bot: Bot, hook: Webhook, update: Waiting, why: tuple[str, int]) -> None:
        now = self._world.clock()
        hook.last_error = (now, why[0])
        self._take_away_if_gone(bot, hook, gone=" 410 " in why[0])
        pause = float(min(why[1], LONGEST_RETRY_AFTER))
        if not pause and update.fails:
            cap = self._world.random.uniform(CAP, CAP * 2)
            update.delay = pause = min(cap, update.delay * 2)
        update.fails += 1
        update.wake_at = now + pause
        if update.wake_at > update.expires_at:
            bot.backlog.pending.pop(update.id, None)

    def _take_away_if_gone(self, bot: Bot, hook: Webhook, *, gone: bool) -> None:
        now = self._world.clock()
        since = hook.gone_since or now
        hook.gone_since = since if gone else None
        if gone and now - since > GONE_FOR and bot.webhook is hook:
            bot.webhook = None


def _heads(loaded: list[Waiting]) -> list[Waiting]:
    """The first update of each queue, among those that Telegram has loaded."""
    heads: dict[str, Waiting] = {}
    for update in loaded:
        heads.setdefault(update.queue, update)
    return list(heads.values())


def _args_in(content_type: str, body: bytes) -> Json:
    """A call may come as JSON, as a form or as multipart (that is how aiogram writes it)."""
    if content_type.startswith("application/x-www-form-urlencoded"):
        return dict(urllib.parse.parse_qsl(body.decode("utf-8", "replace")))
    if content_type.startswith("multipart/form-data"):
        return _parts(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    try:
        args = json.loads(body or b"{}")
    except ValueError:
        return {}
    return args if isinstance(args, dict) else {}


def _parts(message: bytes) -> Json:
    parts = email.message_from_bytes(message).walk()
    named = {part.get_param("name", header="content-disposition"): part for part in parts}
    contents = {name: part.get_payload(decode=True) for name, part in named.items() if name}
    return {
        str(name): content.decode("utf-8", "replace")
        for name, content in contents.items()
        if isinstance(content, bytes)
    }
