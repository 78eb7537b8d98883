"""Somebody may not take part any more: since when, why in general words, and who decided so."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, get_args

BanReason = Literal["threat", "money", "unwanted", "agreements", "safety", "before"]
# What a desk chooses from; "before" is of who was excluded, then forgotten, and came back.
BAN_REASONS: Final[tuple[BanReason, ...]] = tuple(
    one for one in get_args(BanReason) if one != "before"
)


@dataclass(frozen=True)
class Ban:
    """Of one person. `by`: the worker who decided it; another looks at what they say of it.

    `case` and `ref`: the case in which it was decided, which goes before this does.
    """

    at: datetime
    why: BanReason
    by: str = ""  # moderator id
    appealed: datetime | None = None
    looked: datetime | None = None  # when another looked at that, and it stayed
    case: str = ""
    ref: str = ""

    @property
    def waits(self) -> bool:
        """Whether they do not agree, and nobody looked at that yet."""
        return self.appealed is not None and (self.looked is None or self.looked < self.appealed)
