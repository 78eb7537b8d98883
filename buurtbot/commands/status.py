"""`buurtbot status`: what waits, what is late and what went wrong, for who has no Grafana."""

import argparse
import asyncio
from typing import Final

from buurtbot.failures import Exit, Failed
from buurtbot.terminal import Command, tell
from config.environment.settings import environment, listen_port


def status(given: argparse.Namespace) -> int:
    """Say what /metrics and /readyz of the running service say; the exit status is 0 when well."""
    from buurtbot.web.status import NoAnswer, ask_status

    url = given.url.rstrip("/") or f"http://127.0.0.1:{listen_port(environment())}"
    try:
        lines, is_well = asyncio.run(ask_status(url))
    except NoAnswer as why:
        said = f"No buurtbot answers at {url} ({why}). Does it run? Else name its port with --url."
        raise Failed(said, Exit.AWAY) from None
    for line in lines:
        tell(line)
    return Exit.DONE if is_well else Exit.NO


COMMAND: Final = Command(
    status,
    "what waits, what is late and what went wrong now",
    {"--url": {"default": "", "help": "where it listens (http://127.0.0.1:8000)"}},
)
