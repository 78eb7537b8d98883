"""`buurtbot healthcheck`: whether the service on this machine is well."""

import argparse
import asyncio
from typing import Final

from buurtbot.terminal import Command
from config.settings import environment


def healthcheck(given: argparse.Namespace) -> int:
    """Ask the running service; the exit status is 0 when it is well.

    That is: it can write. With `--ready`: nothing waits too long, and nothing has to be mended.
    """
    from buurtbot.web.health import ask_health

    page = "/readyz" if given.ready else "/healthz"
    port = environment().get("BUURTBOT_LISTEN_PORT", "8000")
    return asyncio.run(ask_health(f"http://127.0.0.1:{int(port)}{page}"))


HEALTHCHECK: Final = Command(
    healthcheck,
    "whether the running service is well",
    {"--ready": {"action": "store_true", "help": "and whether nothing waits or must be mended"}},
)
