"""`buurtbot demo`: the whole network on this machine, in a browser."""

import argparse
import asyncio
from pathlib import Path
from typing import Final

from buurtbot import safe_log
from buurtbot.terminal import Command
from config.environment.settings import environment, listen_port

DEMO_FOLDER = Path(".demo")


def demo(given: argparse.Namespace) -> int:
    """Play a resident, some volunteers and the desk, without an account or the internet."""
    from buurtbot.demo.folder import DemoFolder
    from buurtbot.demo.start import reset_demo, run_demo
    from config.environment.streets import with_streets

    safe_log.set_up("WARNING")
    folder = DemoFolder(given.folder.resolve())
    if given.reset:
        return asyncio.run(reset_demo(folder)) or 0
    settings, env = environment(), with_streets(environment(), folder.path)
    host = settings.get("BUURTBOT_LISTEN_HOST", "127.0.0.1")
    port = listen_port(settings, without=8080)
    return asyncio.run(run_demo(folder, env, host=host, port=port)) or 0


COMMAND: Final = Command(
    demo,
    "the whole network on this machine, in a browser",
    {
        "--reset": {"action": "store_true", "help": "empty the demo's data"},
        "--folder": {"type": Path, "default": DEMO_FOLDER},
    },
)
