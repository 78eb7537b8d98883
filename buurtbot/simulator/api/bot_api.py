"""The HTTP Bot API: one call in, Telegram's envelope out, with the faults and limits in between.

Accepts what Telegram accepts: GET and POST; a form, multipart, JSON or nothing; any case in the
method's name.
"""

import asyncio
import json
from typing import Any

from aiohttp import web
from multidict import MultiDictProxy

from buurtbot.simulator.api import (
    methods_album,
    methods_bot,
    methods_change,
    methods_group,
    methods_send,
)
from buurtbot.simulator.api.call import Call, Upload
from buurtbot.simulator.api.polling import get_updates
from buurtbot.simulator.state.chats import Bot
from buurtbot.simulator.state.errors import (
    Refused,
    bad_gateway,
    bad_request,
    broken_server,
    too_many_requests,
    unauthorized,
    unknown_method,
)
from buurtbot.simulator.state.faults import Fault
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json

METHODS: dict[str, Any] = (
    methods_bot.METHODS
    | methods_send.METHODS
    | methods_album.METHODS
    | methods_change.METHODS
    | methods_group.METHODS
)
SAID: dict[str, str] = {
    "setwebhook": "Webhook was set",
    "deletewebhook": "Webhook was deleted",
}
LONGEST_NOTE = 2000


class BotApi:
    """The two addresses that bots know: calls and files."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self.call),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.file),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        bot = self._world.bot_with_token(request.match_info["token"])
        if bot is None:
            return _answer(unauthorized().answer())
        try:
            call = await read_call(self._world, bot, method, request)
            return _answer(await self.perform(call))
        except Refused as refused:
            return _answer(refused.answer())
        except Hangup:
            return _hang_up(request)

    async def perform(self, call: Call) -> Json:
        """Do what the bot asks; the answer, also a refusal, is Telegram's envelope."""
        try:
            cut = await self._before(call)
            result = await _run(call)
            self._world.limits.count(call.bot.id, call.method, call.number("chat_id"))
        except Refused as refused:
            self._note(call, refused.answer())
            raise
        answer: Json = {"ok": True, "result": result}
        self._note(call, answer)
        if cut:
            raise Hangup
        return answer | ({"description": SAID[call.method]} if call.method in SAID else {})

    async def file(self, request: web.Request) -> web.StreamResponse:
        bot = self._world.bot_with_token(request.match_info["token"])
        if bot is None:
            return _answer(unauthorized().answer())
        if self._world.faults.outage(bot.username):
            return _answer(bad_gateway().answer())
        file = self._world.files.at(request.match_info["path"])
        if file is None:
            return _answer(Refused(404, "Not Found").answer())
        return web.Response(body=file.content, content_type="application/octet-stream")

    async def _before(self, call: Call) -> bool:
        """Let the faults and limits have their say; True: cut the line after the deed."""
        if call.method not in METHODS and call.method != "getupdates":
            raise unknown_method()
        slow = self._strike("slow", call)
        if slow:
            await asyncio.sleep(1.0 if slow.seconds is None else slow.seconds)
        self._refuse_by_fault(call)
        cut = self._strike("drop", call)
        if cut and cut.when == "before":
            raise Hangup
        self._world.limits.admit(call.bot.id, call.method, call.number("chat_id"))
        return cut is not None

    def _refuse_by_fault(self, call: Call) -> None:
        if self._world.faults.outage(call.bot.username):
            raise bad_gateway()
        flood = self._strike("429", call)
        if flood:
            raise too_many_requests(flood.retry_after)
        if self._strike("500", call):
            raise broken_server()
        refusal = self._strike("refuse", call)
        if refusal:
            raise Refused(refusal.code, refusal.description)

    def _strike(self, kind: str, call: Call) -> Fault | None:
        fault = self._world.faults.strike(
            kind, bot=call.bot.username, method=call.method, chat=call.number("chat_id")
        )
        if fault:
            self._world.diary.note(
                "fault", fault=fault.shown, bot=call.bot.username, method=call.method
            )
        return fault

    def _note(self, call: Call, answer: Json) -> None:
        # A poll that brought nothing is no event: a quiet bot would fill the diary.
        if call.method == "getupdates" and not answer.get("result", True):
            return
        args = {key: str(value)[:LONGEST_NOTE] for key, value in call.args.items()}
        said = {k: answer[k] for k in ("error_code", "description", "parameters") if k in answer}
        self._world.diary.note(
            "api_call",
            bot=call.bot.username,
            method=call.method,
            args=args | dict.fromkeys(call.uploads, "(file)"),
            ok=answer["ok"],
            **said,
        )


class Hangup(Exception):
    """Close the connection without a word."""


async def _run(call: Call) -> Any:
    if call.method == "getupdates":
        return await get_updates(call)
    return METHODS[call.method](call)


async def read_call(world: World, bot: Bot, method: str, request: web.Request) -> Call:
    """Arguments of the address first, those of the body over them."""
    args: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        args |= _json_args(await request.read())
    elif request.content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        uploads = _sort(await request.post(), args)
    return Call(world=world, bot=bot, method=method, args=args, uploads=uploads)


def _json_args(body: bytes) -> dict[str, Any]:
    try:
        args = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse request body as JSON object") from None
    return args if isinstance(args, dict) else {}


def _sort(form: MultiDictProxy[Any], args: dict[str, Any]) -> dict[str, Upload]:
    uploads = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(
                name=value.filename, content=value.file.read(), mime_type=value.content_type
            )
        else:
            args[name] = value
    return uploads


def _answer(answer: Json) -> web.Response:
    return web.json_response(answer, status=answer.get("error_code", 200))


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
