"""PTB's HTTP client, with one error of ours: "too many" says its seconds, without a warning."""

import json
import ssl
from functools import cache
from typing import Any

import httpx
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

TOO_MANY_REQUESTS = 429


class TooMany(TelegramError):
    """Telegram asks us to wait. In place of PTB's RetryAfter, that warns whenever it is made."""

    def __init__(self, seconds: float) -> None:
        super().__init__("too many requests")
        self.seconds = seconds


@cache
def _trusted() -> ssl.SSLContext:
    """Whom httpx trusts. Read once in a process: it takes some 80 ms each time."""
    return httpx.create_ssl_context()


class CalmRequest(HTTPXRequest):
    """As HTTPXRequest; a 429 becomes TooMany."""

    def __init__(self, **how: Any) -> None:
        super().__init__(httpx_kwargs={"verify": _trusted()}, **how)

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Carry out one request. Raises TooMany."""
        code, payload = await super().do_request(*args, **kwargs)
        if code == TOO_MANY_REQUESTS:
            raise TooMany(_seconds(payload))
        return code, payload


def _seconds(payload: bytes) -> float:
    try:
        return float(json.loads(payload)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return 1.0
