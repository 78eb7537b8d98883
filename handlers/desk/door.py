"""The door of the desk's bot: strangers hear now and then where to go, nobody keeps staff waiting.

All of it in the memory of this process: whoever shouts at the desk's bot costs no word in Redis.
Several processes each count for themselves.
"""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from handlers.talking.lately import Lately

SPAN: Final = timedelta(minutes=1)
MOST: Final = 60  # messages and presses of one person in a group, a minute
MOST_STRANGERS: Final = 60  # answered in a minute, all of them together
STRANGER_SECONDS: Final = 3600.0  # the same stranger is answered again after this
MEMBER_SECONDS: Final = 12 * 3600.0  # who is in the group and not on the list hears so again

Moments = deque[datetime]


def _for(seconds: float) -> Lately[tuple[int, int], str]:
    return Lately(seconds)


@dataclass
class DeskDoor:
    """Who was told what lately, by the update that it was said to; and who says how much."""

    _heard: Lately[tuple[int, int], Moments] = field(
        default_factory=lambda: Lately(SPAN.total_seconds())
    )
    _strangers: Moments = field(default_factory=deque)
    _where_to_go: Lately[tuple[int, int], str] = field(
        default_factory=lambda: _for(STRANGER_SECONDS)
    )
    _not_listed: Lately[tuple[int, int], str] = field(default_factory=lambda: _for(MEMBER_SECONDS))
    _cried: Lately[tuple[int, int], str] = field(
        default_factory=lambda: _for(SPAN.total_seconds())
    )
    _dammed: Lately[tuple[int, int], str] = field(
        default_factory=lambda: _for(SPAN.total_seconds())
    )

    def answers_stranger(self, chat: int, update: str, now: datetime) -> bool:
        """Whether a chat that is no desk is answered: seldom, and never very many at a time."""
        known = self._where_to_go.get((chat, 0), now)
        if known is not None or not _within(self._strangers, MOST_STRANGERS, now):
            return known == update
        self._where_to_go.put((chat, 0), update, now)
        return True

    def hears_cry(self, chat: int, update: str, now: datetime) -> bool:
        """Whether words of a stranger that worry us are taken in now: the first each minute."""
        return _is_news(self._cried, (chat, 0), update, now)

    def tells_not_listed(self, chat: int, user: int, update: str, now: datetime) -> bool:
        """Whether who may not act here hears so now."""
        return _is_news(self._not_listed, (chat, user), update, now)

    def floods(self, chat: int, user: int, now: datetime) -> bool:
        """Whether this person says too much to be heard now. Counts; so once for each update."""
        heard = self._heard.get((chat, user), now) or deque()
        return not _within(self._heard.put((chat, user), heard, now), MOST, now)

    def tells_too_much(self, chat: int, user: int, update: str, now: datetime) -> bool:
        """Whether they hear now that they are not heard: once a minute."""
        return _is_news(self._dammed, (chat, user), update, now)


def _is_news(
    told: Lately[tuple[int, int], str], who: tuple[int, int], update: str, now: datetime
) -> bool:
    """Whether they were not told yet. Asked once more for the same update, it still is news."""
    return (told.get(who, now) or told.put(who, update, now)) == update


def _within(moments: Moments, most: int, now: datetime) -> bool:
    """Count this moment, unless there were so many in the last minute."""
    while moments and not timedelta(0) <= now - moments[0] < SPAN:
        moments.popleft()
    if len(moments) >= most:
        return False
    moments.append(now)
    return True
