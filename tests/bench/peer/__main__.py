"""The bot that one would otherwise write, as a process: aiogram, RedisStorage, webhooks.

In good faith, and as fast as its writer would make it: one session and one pool for all bots, and
answers in the reply to the webhook. It seals nothing, has no outbox, and may lose or repeat.
"""

import json
import sys
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.webhook.aiohttp_server import TokenBasedRequestHandler, setup_application
from aiohttp import web
from redis.asyncio import BlockingConnectionPool, Redis

from tests.bench.peer.talk import router
from tests.bench.peer.town import Town, read_places

USED = ["message", "callback_query"]


def application(told: dict[str, str], tokens: list[str]) -> web.Application:
    """Everything put together; `told` holds addresses."""
    # redis-py refuses the hundred and first at once; who sees that takes the pool that waits.
    pool = BlockingConnectionPool.from_url(told["redis"], decode_responses=True, timeout=60)
    redis = Redis.from_pool(pool)
    session = AiohttpSession(api=TelegramAPIServer.from_base(told["telegram"]))
    storage = RedisStorage(redis, key_builder=DefaultKeyBuilder(with_bot_id=True))
    places = read_places(Path(told["places"]))
    dispatcher = Dispatcher(storage=storage, town=Town(redis), places=places)
    dispatcher.include_router(router)
    handler = TokenBasedRequestHandler(
        dispatcher, handle_in_background=False, bot_settings={"session": session}
    )

    async def set_webhooks() -> None:
        for token in tokens:
            url = f"{told['base']}/webhook/{token}"
            await Bot(token, session=session).set_webhook(url, allowed_updates=USED)

    dispatcher.startup.register(set_webhooks)
    app = web.Application()
    handler.register(app, "/webhook/{bot_token}")
    setup_application(app, dispatcher)
    return app


def main() -> None:
    """Addresses and tokens come in by one line of JSON."""
    told = json.loads(sys.stdin.readline())
    app = application(told, told.pop("tokens"))
    web.run_app(app, host="127.0.0.1", port=int(told["port"]), access_log=None, print=None)


if __name__ == "__main__":
    main()
