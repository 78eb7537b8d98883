"""`buurtbot healthcheck`: whether the service on this machine is well."""

import argparse
import asyncio
from typing import Final

from buurtbot.terminal import Command
from config.settings import environment


def healthcheck(_: argparse.Namespace) -> int:
    """Ask the running service; the exit status is 0 when it is well."""
    from buurtbot.web.health import ask_health

    port = environment().get("BUURTBOT_LISTEN_PORT", "8000")
    return asyncio.run(ask_health(f"http://127.0.0.1:{int(port)}/healthz"))


HEALTHCHECK: Final = Command(healthcheck, "whether the running service is well")
