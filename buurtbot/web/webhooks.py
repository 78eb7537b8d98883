"""Webhooks in: the secret is checked, the size is limited, the update is done, then 200.

A path per bot and a secret per bot, compared as bytes.
"""

import asyncio
import hmac
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from buurtbot.web.intake import Intake

LARGEST = 1_000_000  # bytes; Telegram's updates are far smaller
RETRY_AFTER = {"Retry-After": "5"}
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


def routes(
    intake: Intake, secrets: Mapping[str, str], stopping: asyncio.Event | None = None
) -> list[web.RouteDef]:
    """The webhook of every bot: POST /tg/<slug>. While `stopping` nothing new is begun."""

    async def webhook(request: web.Request) -> web.Response:
        slug = request.match_info["slug"]
        if slug not in secrets:
            return web.Response(status=404)
        if not _knows(request, secrets[slug]):
            return web.Response(status=401)
        raw = await _update(request)
        if raw is None:
            return web.Response(status=400)
        is_over = stopping is not None and stopping.is_set()
        fate = "not_now" if is_over else await intake(slug, raw)
        if fate == "not_now":
            return web.Response(status=503, headers=RETRY_AFTER)
        return _done(raw)

    return [web.post("/tg/{slug}", webhook)]


def _done(raw: dict[str, Any]) -> web.Response:
    """200: it is kept. Where it was a press, its button stops turning with our reply."""
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(query.get("id"), str):
        return web.Response()
    return web.json_response({"method": "answerCallbackQuery", "callback_query_id": query["id"]})


def _knows(request: web.Request, secret: str) -> bool:
    given = request.headers.get(SECRET_HEADER, "")
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode())


async def _update(request: web.Request) -> dict[str, Any] | None:
    """The update, or None for what is none. Raises HTTPRequestEntityTooLarge."""
    body = await request.read()
    if len(body) > LARGEST:
        raise web.HTTPRequestEntityTooLarge(max_size=LARGEST, actual_size=len(body))
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict) or type(raw.get("update_id")) is not int:
        return None
    return raw
