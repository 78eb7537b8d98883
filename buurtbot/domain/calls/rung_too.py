"""Who else rings or asks somebody: who calls sees it, so that nobody asks a third time unaware."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.together.buddy import Buddies
from buurtbot.domain.core.together.circle import Circle, Round
from buurtbot.domain.words.listing import listed

HEARD = frozenset({"spoken", "reacted", "found"})


@dataclass(frozen=True)
class RungToo:
    """In what else they take part, as far as they do."""

    circle: Circle | None = None
    buddies: Buddies | None = None
    check_in: CheckIn | None = None

    def shown(self, call: Call, today: date) -> Text | None:
        """A line for each that this call is not about itself."""
        about = {why.reason for why in call.whys}
        told = [
            self._circle(call.id, today) if "circle" not in about else None,
            self._buddy() if not any(one.startswith("buddy_") for one in about) else None,
            self._check_in() if "check_in" not in about else None,
        ]
        there = [one for one in told if one is not None]
        return lines(there) if there else None

    def _circle(self, who: str, today: date) -> Text | None:
        if self.circle is None or self.circle.paused:
            return None
        running = self.circle.round
        state = _in_round(running, who) if running and running.day == today else "member"
        return text(f"call-also-circle-{state}")

    def _buddy(self) -> Text | None:
        is_one = self.buddies is not None and self.buddies.since is not None
        return text("call-also-buddy") if is_one else None

    def _check_in(self) -> Text | None:
        if self.check_in is None:
            return None
        days = _days(self.check_in.days)
        return text("call-also-check-in", days=days, clock=self.check_in.clock)


def _in_round(running: Round, who: str) -> str:
    if running.how(who) in HEARD:
        return "heard"
    if running.call_to(who) is not None:
        return "now"
    return "later" if who in running.to_call else "member"


def _days(days: Iterable[int]) -> Text:
    return listed([text(f"weekday-{day}") for day in sorted(days)])


def same_days(circle: Circle | None, days: Iterable[int]) -> Text | None:
    """On which days the circle rings who is asked on these `days` as well."""
    both = set(days) & set(circle.days) if circle and not circle.paused else set()
    return _days(both) if both else None
