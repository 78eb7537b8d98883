"""getUpdates: one poller at a time, and every update stays until an offset confirms it.

Source: tdlib/telegram-bot-api `Client::process_get_updates_query`, `abort_long_poll`,
`fail_query_conflict`. Left out on purpose: the three seconds that Telegram adds to a repeated
short poll.
"""

import asyncio

from buurtbot.simulator.api.call import Call
from buurtbot.simulator.api.methods_bot import allow_updates
from buurtbot.simulator.state.errors import OTHER_POLLER, WEBHOOK_ACTIVE, bad_gateway, conflict
from buurtbot.simulator.state.passing_time import LONGEST_NAP
from buurtbot.simulator.wire import Json

LONGEST_POLL = 50
# Who is sent away twice in a short time has to wait for the answer.
CONFLICT_PAUSE = 3.0


async def get_updates(call: Call) -> list[Json]:
    """The updates from the offset on; waits for the first one at most `timeout` real seconds."""
    bot, backlog = call.bot, call.bot.backlog
    if bot.webhook:
        raise conflict(WEBHOOK_ACTIVE)
    allow_updates(call)
    turn = _take_turn(call)
    backlog.tidy(call.world.clock())
    backlog.confirm(call.number("offset") or 0)
    limit = max(1, min(call.number("limit") or 100, 100))
    until = _real_time() + max(0, min(call.number("timeout") or 0, LONGEST_POLL))
    while not (updates := backlog.first(limit)):
        left = until - _real_time()
        if left <= 0:
            break
        # What is held back is let go by the clock, and that rings no bell.
        await backlog.bell.wait(min(left, LONGEST_NAP) if backlog.held else left)
        await _still_mine(call, turn)
        backlog.tidy(call.world.clock())
    return updates


def _take_turn(call: Call) -> int:
    bot = call.bot
    bot.poll_turn += 1
    bot.poll_ended_by = OTHER_POLLER
    bot.backlog.bell.ring()
    return bot.poll_turn


async def _still_mine(call: Call, turn: int) -> None:
    bot = call.bot
    if call.world.faults.outage(bot.username):
        raise bad_gateway()
    if bot.poll_turn == turn:
        return
    reason, now = bot.poll_ended_by, _real_time()
    if now < bot.quiet_until:
        await asyncio.sleep(CONFLICT_PAUSE)
    else:
        bot.quiet_until = now + CONFLICT_PAUSE
    raise conflict(reason)


def _real_time() -> float:
    return asyncio.get_running_loop().time()
