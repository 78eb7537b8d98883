"""The ways of looking after eight people: what happens on a day in each of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Protocol

from buurtbot.domain.calls import calls
from buurtbot.domain.circles.days import rings_on
from buurtbot.domain.circles.told import Pace
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.together.circle import Circle
from buurtbot.domain.times.when import local_day, on_clock
from buurtbot.fast_time.together import guesses as g
from buurtbot.fast_time.together.circle_day import Morning, Rules
from buurtbot.fast_time.together.happened import Happened
from buurtbot.fast_time.together.lives import OPEN, Group, Trouble
from buurtbot.fast_time.together.ringing_day import BotAsks
from config.network.policy import Policy

EVERY_DAY: Final = (1, 2, 3, 4, 5, 6, 7)
WORKDAYS: Final = (1, 2, 3, 4, 5)
TWICE: Final = (1, 4)
STARTS: Final = time(9)
MINUTE: Final = timedelta(minutes=1)


class Way(Protocol):
    """How it is done."""

    @property
    def name(self) -> str:
        """What a table calls it."""
        ...

    def day(self, group: Group, day: date, trouble: Trouble | None = None) -> Happened:
        """What happens on that day."""
        ...


@dataclass(frozen=True)
class Nobody:
    """Family, neighbours or the postman notice, or they do not."""

    name: str = "nobody rings"

    def day(self, _group: Group, _day: date, _trouble: Trouble | None = None) -> Happened:
        """Nothing."""
        return Happened()


@dataclass(frozen=True)
class TelephoneCircle:
    """Ours: they ring each other."""

    name: str
    rules: Rules

    def day(self, group: Group, day: date, trouble: Trouble | None = None) -> Happened:
        """A round, on a day that the circle rings."""
        if not rings_on(self.rules.circle, day):
            return Happened()
        return Morning(group, self.rules, day, trouble).run()


def circle_on(days: tuple[int, ...], policy: Policy, name: str) -> TelephoneCircle:
    """A circle of all members that rings on those days, of the year too when on all."""
    always = days == EVERY_DAY
    members = tuple(map(str, range(g.MEMBERS)))
    circle = Circle("circle", "here", members, STARTS, days, on_holidays=always)
    minutes = policy.circles
    pace = Pace(
        again=minutes.again_minutes,
        react=minutes.react_minutes,
        look=minutes.look_minutes,
        limit=circle.limit_minutes,
    )
    return TelephoneCircle(name, Rules(circle, pace))


@dataclass(frozen=True)
class OnMonday:
    """A worker rings everyone, one after the other; who does not answer is tried again."""

    policy: Policy
    name: str

    def day(self, group: Group, day: date, trouble: Trouble | None = None) -> Happened:
        """The first day of the week on which the desk is there."""
        happened = Happened()
        if day == first_open_day(day):
            for who in range(g.MEMBERS):
                place = group.place_in_line + who
                at = on_clock(day, STARTS) + place * g.MONDAY_MINUTES * MINUTE
                self._rings(group, who, at, trouble, happened)
        return happened

    def _rings(
        self, group: Group, who: int, at: datetime, trouble: Trouble | None, happened: Happened
    ) -> None:
        policy = self.policy.calls
        call = calls.put(None, Why("round", at), Call(str(who), "here", at, at), policy)
        while not calls.is_not_reached(call, policy):
            happened.worker_calls += 1
            if picks_up(group, who, call.at, trouble, expects=call.tries == 0):
                return
            call = calls.not_answered(call, call.at, policy)
        happened.noticed(who, call.since - policy.again_minutes * MINUTE)


def first_open_day(day: date) -> date:
    """Of the week of that day: Monday, or the first after it that is no holiday."""
    monday = day - timedelta(days=day.isoweekday() - 1)
    week = (monday + timedelta(days=ahead) for ahead in range(7))
    return next(one for one in week if OPEN.opens_on(one))


def picks_up(
    group: Group, who: int, at: datetime, trouble: Trouble | None, *, expects: bool = False
) -> bool:
    """Whether this one would answer the telephone now."""
    if trouble is not None and trouble.who == who and trouble.at <= at:
        return False
    return group.day(who, local_day(at)).picks_up(at, expects=expects)


def ways(policies: Mapping[str, Policy]) -> tuple[Way, ...]:
    """All that are compared; each policy has a name that stands behind its ways, ours has none."""
    rung = (way for name, policy in policies.items() for way in _ways(policy, name))
    return (Nobody(), *rung)


def _ways(policy: Policy, named: str) -> tuple[Way, ...]:
    behind = f" {named}" if named else ""
    return (
        OnMonday(policy, f"worker, Mondays{behind}"),
        BotAsks(TWICE, policy, f"bot asks, Mon+Thu{behind}"),
        BotAsks(WORKDAYS, policy, f"bot asks, Mon-Fri{behind}"),
        circle_on(WORKDAYS, policy, f"circle, Mon-Fri{behind}"),
        circle_on(EVERY_DAY, policy, f"circle, daily{behind}"),
    )
