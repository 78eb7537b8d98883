"""The pretend Telegram as a process of its own: bots and people come, and plays are played.

Prints its port. Beside /bot<token>/<method> it knows /bots, /volunteers and /play, for who
measures.
"""

import asyncio
import gc
import sys
from contextlib import suppress
from random import Random
from typing import Any

from tests.bench.pretend.people import Crowd, Play, Volunteer
from tests.bench.pretend.telegram import Bot, Telegram
from tests.bench.pretend.wire import Json, Message, Served

SEED = 2026


class Stage:
    """What who measures may ask for."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._volunteers: list[Volunteer] = []
        self._nobody = Crowd(telegram, Play((), 0, (), 0), Random(SEED))

    def answer(self, message: Message) -> Any:
        """A call of a bot, or a question of who measures."""
        match message.path:
            case "/bots":
                return self._bots(message.args)
            case "/volunteers":
                return self._move_in(message.args)
            case "/play":
                return self._play(message.args)
            case _:
                return self._telegram.answer(message)

    def _bots(self, told: Json) -> Json:
        for token, username in told["bots"]:
            self._telegram.bots[token] = Bot(token, username)
        return {token: bot.url for token, bot in self._telegram.bots.items()}

    def _move_in(self, told: Json) -> Json:
        for token, number in told["volunteers"]:
            volunteer = Volunteer(self._nobody)
            volunteer.moves_in(self._telegram.bots[token], number, f"Helper{number}")
            self._volunteers.append(volunteer)
        return {}

    async def _play(self, told: Json) -> Json:
        play = Play(**told)
        crowd = Crowd(self._telegram, play, Random(SEED))
        for volunteer in self._volunteers:
            if volunteer.chat.bot.token in play.tokens:
                volunteer.crowd = crowd
        return await crowd.plays()


async def main() -> None:
    """Serve until killed."""
    async with asyncio.TaskGroup() as tasks:
        stage = Stage(Telegram(tasks))
        server = await asyncio.get_running_loop().create_server(
            lambda: Served(stage.answer, tasks), "127.0.0.1", 0, backlog=1000
        )
        sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        gc.disable()  # it lives for minutes; a pause here would be counted as the bot's
        await server.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):  # who measures stops, and says so
        asyncio.run(main())
