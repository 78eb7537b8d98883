"""What goes wrong at a service becomes the answer `Unavailable`: a failure is never "not found".

geopy's own way writes the body of an answer, and at level DEBUG the whole question, into its log:
a home address. So its errors are made here, without any text of question or answer.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Any, cast

from geopy.adapters import AdapterHTTPError
from geopy.exc import (
    GeocoderParseError,
    GeocoderQueryError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)
from pydantic import BaseModel, ValidationError

from geo.lookup.geocoding import Answer, Reason, Unavailable

BUSY = {429: GeocoderRateLimited, 503: GeocoderTimedOut, 504: GeocoderTimedOut}
REASONS: tuple[tuple[type[GeopyError], Reason], ...] = (
    (GeocoderTimedOut, "timed_out"),
    (GeocoderRateLimited, "too_many_questions"),
    (GeocoderQueryError, "refused"),
    (GeocoderUnavailable, "not_reached"),
    (GeocoderParseError, "unreadable"),
)
# What geopy's readers raise for JSON of a shape they do not expect.
STRANGE_SHAPE = (KeyError, IndexError, TypeError, ValueError, AttributeError)


class _Trouble(BaseModel):
    msg: str = ""
    code: int = 0


class _TroublePage(BaseModel):
    error: _Trouble


class Discreet:
    """Mixed in before a geopy geocoder: its errors say what went wrong, not what was asked."""

    def _adapter_error_handler(self, error: Exception) -> None:
        """Turn an error into geopy's kind without its text. geopy raises all others itself."""
        if isinstance(error, AdapterHTTPError):
            raise _refusal(error) from None
        if isinstance(error, (GeocoderParseError, *STRANGE_SHAPE)):
            raise GeocoderParseError("the service answered what we cannot read") from None


async def answered(look: Callable[[], Awaitable[Answer]]) -> Answer:
    """Return what `look` finds; Unavailable, with the service's code, for each error of geopy."""
    try:
        return await look()
    except GeopyError as error:
        reason = next((why for kind, why in REASONS if isinstance(error, kind)), "not_reached")
        return Unavailable(cast("Reason", reason), getattr(error, "code", None))


def hush() -> None:
    """Let geopy log nothing any more, at no level: it would write down home addresses."""
    logging.getLogger("geopy").addFilter(_nothing)


def _nothing(_record: logging.LogRecord) -> bool:
    return False


def _refusal(error: AdapterHTTPError) -> GeocoderServiceError:
    """Geopy's error for this status; `code` is the status, `said` its own words (never log)."""
    status = error.status_code
    kind = BUSY.get(status, GeocoderQueryError if status < 500 else GeocoderUnavailable)
    refusal: Any = kind(f"the service answered with status {status}")
    try:
        trouble = _TroublePage.model_validate_json(error.text or "").error
    except ValidationError:
        trouble = _Trouble()
    refusal.code, refusal.said = trouble.code or status, trouble.msg
    return cast("GeocoderServiceError", refusal)
