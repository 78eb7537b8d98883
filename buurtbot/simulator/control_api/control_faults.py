"""The control API for what goes wrong, for time, and for the diary of everything that happens.

POST /sim/faults   {kind, bot?: username, method?: name, chat?: id, count?: n, seconds?: s,
                    probability?: 0..1, retry_after?: s, when?: "before" | "after", code?: 400,
                    description?: text}
                   -> the fault, with its "id" and how often it "fired"
     kind          429, 500   the call is refused
                   refuse     the call is refused with this code and description: any of
                              Telegram's own words, such as "Bad Request: TOPIC_CLOSED"
                   slow       the call waits `seconds` of real time (1) and then goes on
                   drop       the connection closes before or (usual) after the deed
                   outage     every call gets 502 and all updates wait
                   duplicate  an update comes twice, with the same update_id
                   reorder    an update waits until the next one passed it, at most `seconds` (2)
                   For the other kinds `seconds` is how long it lasts by the world's clock.
                   `method` and `chat` belong to calls; for updates `chat` is the chat's id.
GET  /sim/faults   [fault]
DELETE /sim/faults, /sim/faults/{id}   -> {"removed": count}
GET, POST /sim/limits   {on?, bot_per_second?, chat_per_second?, chat_burst?, group_per_minute?,
                    callback_seconds?} -> the limits
POST /sim/update   {bot, update: {...}} -> {"update_id"}: puts any JSON in line, as it is
POST /sim/clock    {advance: seconds} -> {"now", "clock"}; 409 when this clock cannot be moved
GET  /sim/log?after=n&wait=s&limit=   {"events": [event], "last": n}
                   Waits at most s (60) real seconds for the first event.
GET  /sim/events?after=n   the same as Server-Sent Events, each with its n as id; goes on after
                   Last-Event-ID; without either it starts with what happens next
     event         {"n", "at": seconds, "kind", ...}; `people` are the ids of those who see it,
                   `chat` is the bot's id for a private chat
                   message, edit     chat, people, bot?, message
                   delete            chat, people, message_id, by
                   callback          chat, people, callback_query_id, person, message_id, data
                   callback_answer   callback_query_id, people, bot, text, show_alert
                   topic             chat, people, topic {id, name, closed, deleted?}
                   member            chat, people, user, old, new
                   group             chat, people, title, is_forum
                   action            chat, people, by, action (the bot is typing and such)
                   reaction          chat, people, message_id, by, reaction
                   migrate           chat, people, old, new
                   api_call          bot, method, args, ok, error_code?, description?, parameters?
                   fault             fault, and bot, method (a call was hit) or added: true
                   webhook           bot, update_id, ok, problem; or bot, set
                   person            person
                   clock             advance
"""

import contextlib
import json
from datetime import UTC, datetime

from aiohttp import web

from buurtbot.simulator.control_api.control import Handler, told
from buurtbot.simulator.people import CannotDo
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json

LONGEST_WAIT = 60.0
# A line now and then, so that a connection nobody reads any more is noticed.
HEARTBEAT = 15.0


def routes(world: World) -> list[web.AbstractRouteDef]:
    return [
        web.get("/sim/faults", told(world, show_faults)),
        web.post("/sim/faults", told(world, add_fault)),
        web.delete("/sim/faults", told(world, remove_faults)),
        web.delete("/sim/faults/{id}", told(world, remove_faults)),
        web.get("/sim/limits", told(world, set_limits)),
        web.post("/sim/limits", told(world, set_limits)),
        web.post("/sim/update", told(world, inject)),
        web.post("/sim/clock", told(world, move_clock)),
        web.get("/sim/log", _log(world)),
        web.get("/sim/events", _events(world)),
    ]


def show_faults(world: World, _what: Json) -> list[Json]:
    return [fault.shown for fault in world.faults.all()]


def add_fault(world: World, what: Json) -> Json:
    details = {key: value for key, value in what.items() if key != "kind"}
    if "bot" in details:
        details["bot"] = world.bot(details["bot"]).username
    fault = world.faults.add(str(what["kind"]), **details)
    world.diary.note("fault", fault=fault.shown, added=True)
    world.wake_all()
    return fault.shown


def remove_faults(world: World, what: Json) -> Json:
    removed = world.faults.remove(int(what["id"]) if "id" in what else None)
    world.wake_all()
    return {"removed": removed}


def set_limits(world: World, what: Json) -> Json:
    return world.limits.set(**what)


def inject(world: World, what: Json) -> Json:
    number = world.bot(what["bot"]).backlog.inject(dict(what["update"]), now=world.clock())
    return {"update_id": number}


def move_clock(world: World, what: Json) -> Json:
    if not isinstance(world.clock, MovableClock):
        raise CannotDo("this world goes by a clock that cannot be moved")
    world.clock.advance(float(what["advance"]))
    world.diary.note("clock", advance=float(what["advance"]))
    world.wake_all()
    now = world.clock()
    return {"now": now, "clock": datetime.fromtimestamp(now, UTC).isoformat()}


def _log(world: World) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        after = int(request.query.get("after", 0))
        wait = min(float(request.query.get("wait", 0)), LONGEST_WAIT)
        limit = int(request.query.get("limit", 1000))
        events = await world.diary.wait_after(after, wait)
        return web.json_response({"events": events[:limit], "last": world.diary.last})

    return handler


def _events(world: World) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        since = request.headers.get("Last-Event-ID") or request.query.get("after")
        stream = web.StreamResponse(headers={"Cache-Control": "no-store"})
        stream.content_type = "text/event-stream"
        await stream.prepare(request)
        with contextlib.suppress(ConnectionError):
            await _follow(world, stream, world.diary.last if since is None else int(since))
        return stream

    return handler


async def _follow(world: World, stream: web.StreamResponse, n: int) -> None:
    await stream.write(b": here\n\n")
    while True:
        events = await world.diary.wait_after(n, HEARTBEAT)
        for event in events:
            n = event["n"]
            await stream.write(f"id: {n}\ndata: {json.dumps(event)}\n\n".encode())
        if not events:
            await stream.write(b": still here\n\n")
