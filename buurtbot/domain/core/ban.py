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
    """Of one person. `by`: the worker who decided it; another looks at what they say of it."""

    at: datetime
    why: BanReason
    by: str = ""  # moderator id
    appealed: datetime | None = None
