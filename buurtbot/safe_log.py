"""Logging without personal data: what went wrong and where, never what somebody wrote.

Messages of exceptions may hold an address or a whole update (pydantic quotes its input), so they
are left out; bot tokens are rewritten wherever they turn up.
"""

import logging
import re
import traceback
from typing import Any

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
# asyncio shows the error of a lost task in full, with its message.
ERROR = re.compile(r"exception=(\w+)\(.*\)", re.DOTALL)
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Quiet(logging.Formatter):
    """Formats a record: frames of a traceback and the name of the error, without its message."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's name
        """Where it went wrong."""
        kind, _, frames = ei
        where = "".join(traceback.format_list(traceback.extract_tb(frames)))
        return f"{where}{kind.__name__ if kind else 'error'}"

    def format(self, record: logging.LogRecord) -> str:
        """The whole line, with tokens rewritten."""
        record.exc_text = None  # what another formatter made of it is not ours to repeat
        line = TOKEN.sub("<token>", super().format(record))
        return ERROR.sub(r"exception=\1", line) if record.name == "asyncio" else line


def set_up(level: str = "INFO") -> None:
    """Log to stderr. httpx and aiohttp write addresses with tokens in them, so they are quiet."""
    handler = logging.StreamHandler()
    handler.setFormatter(Quiet(FORMAT))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in (
        "httpx",
        "httpcore",
        "aiohttp.access",
        "aiogram.event",
        "apscheduler",
        "telegram",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)
