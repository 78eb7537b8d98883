"""The way in for people: every control address answers JSON, and says plainly what was wrong.

All addresses start with `/sim`. Input is a JSON object. What is wrong gives 400, someone or
something that is not there 404, what a person's app would not offer 409: `{"error": "..."}`.
The addresses are documented in the files that serve them: `control_world.py`, `control_chats.py`
and `control_faults.py`.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from buurtbot.simulator.people import CannotDo
from buurtbot.simulator.state.world import Unknown, World
from buurtbot.simulator.wire import Json

log = logging.getLogger(__name__)

Deed = Callable[[World, Json], Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def told(world: World, deed: Deed) -> Handler:
    """Serve a deed: its input is address, query and JSON body in one; its result the answer."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            what = dict(request.query) | await _body(request) | dict(request.match_info)
            return web.json_response(deed(world, what))
        except Unknown as unknown:
            return refusal(404, str(unknown))
        except CannotDo as cannot:
            return refusal(409, str(cannot))
        except KeyError as missing:
            return refusal(400, f"{missing.args[0]} is missing")
        except (ValueError, TypeError, AttributeError) as wrong:
            return refusal(400, str(wrong))

    return handler


def refusal(status: int, text: str) -> web.Response:
    return web.json_response({"error": text}, status=status)


async def _body(request: web.Request) -> Json:
    if not request.can_read_body:
        return {}
    body = await request.json()
    if not isinstance(body, dict):
        raise TypeError("send a JSON object")
    return body


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """No other web page may steer this one: a browser says in `Origin` who asks."""
    origin = request.headers.get("Origin")
    if origin and origin.partition("://")[2] != request.host:
        return refusal(403, "only the page of this server may ask that")
    return await handler(request)


@web.middleware
async def broken_in_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A bug of this simulator reads as Telegram's own 500, and stands in the log."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception:
        log.exception("the local Telegram failed")
        answer = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
        return web.json_response(answer, status=500)
