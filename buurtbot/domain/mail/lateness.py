"""Letters that are late: one is nothing, as mail waits at times; several are for a person.

A mail server tells it some hours after it took a letter, and again, or for the next letter, as
long as it lasts: so a mailbox that is full shows itself the next day.
"""

import re
from datetime import datetime, timedelta
from typing import Final, Literal

WhyBack = Literal["", "full", "late"]  # of a letter that came back: for good, or for now
LATELY: Final = timedelta(days=7)
SEVERAL: Final = 3
LASTS: Final = timedelta(hours=20)  # from the first to the last: it is so on another day too
FOR_NOW: Final = timedelta(days=7)  # then an address that was full, or away, is one as any other

FULL: Final = re.compile(r"(?<![\d.])[245]\.2\.2(?![\d.])")  # RFC 3463


def is_full(status: str) -> bool:
    """Whether a mailbox takes nothing as it is full: also where that is given as for good."""
    return FULL.search(status) is not None


def also_late(before: tuple[datetime, ...], now: datetime) -> tuple[datetime, ...]:
    """When letters to an address were late, with one more, as far back as it matters."""
    return (*(at for at in before if now - at < LATELY), now)


def is_often(late: tuple[datetime, ...]) -> bool:
    """Whether somebody must look: several, or two that are a day apart."""
    return len(late) >= SEVERAL or (bool(late) and late[-1] - late[0] >= LASTS)
