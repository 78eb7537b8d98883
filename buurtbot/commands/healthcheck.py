"""`buurtbot healthcheck`: whether the service on this machine is well."""

import argparse
import asyncio
from typing import Final

from buurtbot.failures import Exit
from buurtbot.terminal import Command, tell
from config.environment.settings import environment, listen_port


def healthcheck(given: argparse.Namespace) -> int:
    """Ask the running service; the exit status is 0 when it is well.

    That is: it can write. With `--ready`: nothing waits too long, and nothing has to be mended.
    """
    from buurtbot.web.asking import ask_health

    page = "/readyz" if given.ready else "/healthz"
    why = asyncio.run(ask_health(f"http://127.0.0.1:{listen_port(environment())}{page}"))
    for line in why or ("All is well.",):
        tell(line)
    return Exit.NO if why else Exit.DONE


COMMAND: Final = Command(
    healthcheck,
    "whether the running service is well",
    {"--ready": {"action": "store_true", "help": "and whether nothing waits or must be mended"}},
)
