"""Start the local Telegram alone, with its page, until Ctrl-C.

python -m buurtbot.simulator --port 8081 --bot 111:SECRET:buurt_bot:Buurt
"""

import argparse
import json
import pathlib
import sys

from aiohttp import web

from buurtbot.simulator.server import application
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World


def main(arguments: list[str] | None = None) -> None:
    """Serve until Ctrl-C; the clock can be moved with POST /sim/clock."""
    given = _parser().parse_args(arguments)
    scenery = json.loads(given.scenery.read_text()) if given.scenery else None
    world = World(clock=MovableClock(), seed=given.seed, scenery=scenery)
    for bot in given.bot:
        world.add_bot(*parse_bot(bot))
    sys.stdout.write(f"The local Telegram is at http://{given.host}:{given.port}\n")
    web.run_app(
        application(world),
        host=given.host,
        port=given.port,
        access_log=None,
        print=None,
        shutdown_timeout=0.5,
    )


def parse_bot(text: str) -> tuple[str, str, str]:
    """Read "111:SECRET:username:Name of the bot"; a token itself holds one colon."""
    parts = text.split(":", 3)
    if len(parts) != 4 or not parts[0].isdecimal():
        raise argparse.ArgumentTypeError("write a bot as 111:SECRET:username:Name")
    return f"{parts[0]}:{parts[1]}", parts[2], parts[3]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m buurtbot.simulator", description="A pretend Telegram."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--seed", type=int, help="the same seed gives the same chances")
    parser.add_argument("--scenery", type=pathlib.Path, help="a JSON file for GET /sim/map")
    parser.add_argument(
        "--bot", action="append", default=[], metavar="TOKEN:username:name", help="may be repeated"
    )
    return parser


if __name__ == "__main__":
    main()
