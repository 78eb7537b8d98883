"""What happened on a day, in whatever way people are looked after."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass
class Happened:
    """Of whom somebody went to look, or whom the desk took up, and when (UTC); and the work."""

    looked_after: dict[int, datetime] = field(default_factory=dict)
    worker_calls: int = 0
    member_calls: int = 0
    passed_by: int = 0
    minutes: float | None = None  # how long a round of a circle lasted, when there was one

    def noticed(self, who: int, at: datetime) -> None:
        """That somebody is silent, by a person whose turn it is to act."""
        self.looked_after[who] = min(at, self.looked_after.get(who, at))
