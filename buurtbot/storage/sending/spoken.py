"""Which messages in somebody's chat belong to which line: numbers and ids, never words.

Of each person the last hundred, two weeks at most: so long an answer to one of them is understood,
also when its line has ended.
"""

from datetime import UTC, datetime
from typing import Final, Protocol

from buurtbot.domain.core.line import How, Past, Spoken
from buurtbot.domain.core.people.person import Line
from buurtbot.storage.keys import Keys
from buurtbot.storage.wire.script import Client

MOST: Final = 100
LIVES_MS: Final = 14 * 24 * 3600 * 1000


class Steps(Protocol):
    """Whatever notes additions that may be repeated without harm."""

    def add(self, command: str, key: str, *args: str | int) -> None:
        """One of them."""


def note(steps: Steps, names: Keys, spoken: Spoken, at: int) -> None:
    """Remember one, of this moment (ms). What is repeated keeps its moment; a choice is of now."""
    key = names.spoken(spoken.person)
    line = f"{spoken.line.kind} {spoken.line.subject}"
    member = f"{spoken.how} {line} {spoken.message} {spoken.album}"
    steps.add("ZADD", key, "GT" if spoken.how == "chosen" else "NX", at, member)
    steps.add("ZREMRANGEBYRANK", key, 0, -MOST - 1)
    steps.add("PEXPIRE", key, LIVES_MS)


async def past_of(redis: Client, names: Keys, person: str) -> list[Past]:
    """All that is remembered of the chat of one person, the oldest first."""
    stored = await redis.zrange(names.spoken(person), 0, -1, withscores=True)
    return [_read(str(member), score, person, names.municipality) for member, score in stored]


def _read(member: str, score: float, person: str, municipality: str) -> Past:
    how, kind, subject, message, album = member.split(" ")
    line = Line(kind, subject, municipality)  # type: ignore[arg-type]  # as it was written
    at = datetime.fromtimestamp(score / 1000, UTC)
    heard: How = how  # type: ignore[assignment]  # the same
    return Past(person, heard, line, int(message), album, at=at)
