"""How Redis is: what ails it, since when, and how full it is. One for all parts of a process.

Everybody who meets trouble says so here, and the log tells it once, then each minute, with what is
to be done; and once when it is over.
"""

import logging
from collections import Counter
from dataclasses import dataclass, field
from typing import Final, Literal

from buurtbot.clock import Seconds, steady
from buurtbot.storage.at_rest.dangers import Dangers
from buurtbot.storage.wire.away import WHAT_TO_DO, Cause, cause_of
from config.network.policy import HealthLimits

Room = Literal["enough", "nearly full", "short", "none"]
log = logging.getLogger(__name__)
SAID_AGAIN_AFTER: Final = 60.0  # seconds
MAP_AWAY: Final = (
    "Addresses cannot be looked up now (%s): what people type is kept, and the desk finds it. A "
    "table of your own goes on without the service: BUURTBOT_PLACES, see `buurtbot geo places`"
)
MAP_BACK: Final = "Addresses can be looked up again"
BEYOND: Final = 1.1  # of what Redis may use; there even what goes first has to wait


@dataclass
class Condition:
    """What is known of Redis by those who use it. `fill` is the used part of its maxmemory."""

    limits: HealthLimits = field(default_factory=HealthLimits)
    seconds: Seconds = steady
    cause: Cause | None = None
    fill: float = 0.0  # 0 while it has no limit
    refuses: str = ""  # why nothing may be read from it or written to it, in words
    dangers: Dangers = field(default_factory=Dangers)  # it works, and something must be mended
    map_away: str = ""  # why no address can be looked up now; people are helped all the same
    errors: Counter[Cause] = field(default_factory=Counter)  # how often, since this process began
    _since: float = 0.0
    _said: dict[Cause, float] = field(default_factory=dict)

    def failed(self, error: BaseException) -> None:
        """Redis did not do what was asked; a mistake of ours is not its trouble.

        Nor is what waits for a later version: forms.py tells of that.
        """
        cause = cause_of(error)
        if cause in {None, "later"}:
            return
        self.errors[cause] += 1
        now = self.seconds()
        if self.cause is None:
            self._since = now
        self.cause = cause
        if now - self._said.get(cause, -SAID_AGAIN_AFTER) >= SAID_AGAIN_AFTER:
            self._said[cause] = now
            log.error(
                "%s. What cannot be done now is done later (%.0f s so far)",
                WHAT_TO_DO[cause],
                self.lasts,
            )

    def works(self) -> None:
        """It does what is asked again."""
        if self.cause is not None:
            log.warning("Redis is well again after %.0f s; what waited goes on", self.lasts)
        self.cause = None
        self._said.clear()

    def map_answers(self, why_not: str = "") -> None:
        """Who looks addresses up did so, or could not; each change is told once."""
        if bool(why_not) != bool(self.map_away):
            log.warning(*((MAP_AWAY, why_not) if why_not else (MAP_BACK,)))
        self.map_away = why_not

    @property
    def lasts(self) -> float:
        """For how many seconds nothing could be written; 0 when all is well."""
        return self.seconds() - self._since if self.cause else 0.0

    @property
    def room(self) -> Room:
        """How much room there is."""
        if self.cause == "full":
            return "none"
        if self.fill >= self.limits.short:
            return "short"
        return "nearly full" if self.fill >= self.limits.nearly_full else "enough"

    @property
    def is_short(self) -> bool:
        """Whether room is so short that what can wait has to."""
        return self.room in {"short", "none"}

    @property
    def is_beyond(self) -> bool:
        """Whether it is so full that nothing may be forced in any more."""
        return self.fill >= BEYOND
