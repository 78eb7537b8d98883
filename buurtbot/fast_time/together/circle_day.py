"""One morning of a telephone circle, with the very code that decides who calls whom.

People take their time, do not pick up, forget to press; who has a key is not at home.
"""

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from typing import Final

from buurtbot.domain.circles.days import start_on
from buurtbot.domain.circles.round import Play
from buurtbot.domain.circles.told import Facts, Pace, Played, Tell
from buurtbot.domain.core.together.circle import DESK, Circle, Round
from buurtbot.fast_time.together import guesses as g
from buurtbot.fast_time.together.happened import Happened
from buurtbot.fast_time.together.lives import Group, Trouble

MINUTE: Final = timedelta(minutes=1)
RINGS: Final = g.RINGS_MINUTES * MINUTE
Step = Callable[[Play], Played | None]


@dataclass(frozen=True)
class Rules:
    """The circle, and how long its steps take."""

    circle: Circle
    pace: Pace


class Morning:
    """From its beginning until everybody was heard, or is with the desk."""

    def __init__(
        self, group: Group, rules: Rules, day: date, trouble: Trouble | None = None
    ) -> None:
        self._group, self._rules, self._trouble, self._day = group, rules, trouble, day
        self._facts = Facts(bot=frozenset(map(str, group.bot)), key=frozenset(map(str, group.key)))
        self._steps: list[tuple[datetime, int, Step]] = []
        self._order = count()
        self._now = start_on(rules.circle, day)
        self._happened = Happened()
        self._round = self._take(self._play().begin(rules.circle, day))

    def run(self) -> Happened:
        """What happened."""
        while not self._round.over:
            due = self._play().next(self._round)
            if self._steps and (due is None or self._steps[0][0] < due):
                self._now, _, step = heapq.heappop(self._steps)
                played = step(self._play())
            else:
                self._now = max(self._now, due) if due else self._now
                played = self._play().due(self._round)
            if played is not None:
                self._round = self._take(played)
        begins = start_on(self._rules.circle, self._day)
        self._happened.minutes = (self._now - begins) / MINUTE
        return self._happened

    def _play(self) -> Play:
        return Play(self._rules.pace, self._facts, self._now)

    def _at(self, after: timedelta, step: Step) -> None:
        heapq.heappush(self._steps, (self._now + after, next(self._order), step))

    # -- what people do with what they hear

    def _take(self, played: Played) -> Round:
        for tell in played.tells:
            self._hears(tell)
        return played.round

    def _hears(self, tell: Tell) -> None:
        if tell.what == "case":
            who = int(tell.about)
            self._happened.worker_calls += 1
            self._happened.noticed(who, self._group.desk_reads(who, self._now))
        elif tell.what == "passed_by":
            self._happened.passed_by += 1
            self._reacts(tell.to)
        elif tell.what in {"call", "again"}:
            self._has_turn(tell.to, tell.about)
        elif tell.what == "key":
            self._at(RINGS, lambda _play: self._rings_key(tell.to, tell.about))

    def _reads(self, who: str) -> bool:
        return not self._in_trouble(who) and self._group.day(int(who), self._day).reads

    def _in_trouble(self, who: str) -> bool:
        trouble = self._trouble
        return trouble is not None and trouble.who == int(who) and trouble.at <= self._now

    def _reacts(self, who: str) -> None:
        if self._reads(who):
            takes = self._group.day(int(who), self._day).after(g.TURN_MINUTES, g.TURN_SPREAD)
            self._at(takes, lambda play: self._unless_in_trouble(play, who))

    def _unless_in_trouble(self, play: Play, who: str) -> Played | None:
        return None if self._in_trouble(who) else play.reacts(self._round, who)

    def _has_turn(self, caller: str, called: str) -> None:
        if caller == DESK:
            takes = self._group.desk_reads(int(called), self._now) - self._now
            self._at(takes, lambda _play: self._rings(caller, called))
        elif self._reads(caller):
            takes = self._group.day(int(caller), self._day).after(g.TURN_MINUTES, g.TURN_SPREAD)
            self._at(takes, lambda _play: self._rings(caller, called))

    def _rings(self, caller: str, called: str) -> None:
        call = self._round.call_to(called)
        if call is None or call.caller != caller or (caller and self._in_trouble(caller)):
            return
        self._counts(caller)
        luck = self._group.day(int(called), self._day)
        if self._in_trouble(called) or not luck.picks_up(self._now, expects=True):
            self._at(RINGS, lambda play: play.no_answer(self._round, called, caller))
        elif caller == DESK or not luck.happens(g.NO_PRESS * self._group.guesses.forgets):
            takes = luck.after(g.TALK_MINUTES, g.TALK_SPREAD)
            self._at(takes, lambda play: play.spoken(self._round, called, caller))

    def _counts(self, caller: str) -> None:
        if caller == DESK:
            self._happened.worker_calls += 1
        else:
            self._happened.member_calls += 1

    def _rings_key(self, caller: str, called: str) -> None:
        self._counts(caller)
        luck = self._group.day(int(called), self._day)
        if luck.happens(min(1.0, g.KEY_AWAY * self._group.guesses.key_away)):
            self._at(RINGS, lambda play: play.no_answer(self._round, called, caller))
        else:
            self._at(2 * RINGS, lambda play: self._goes(play, caller, called))

    def _goes(self, play: Play, caller: str, called: str) -> Played | None:
        """Somebody is on the way: that is when it is noticed."""
        self._happened.noticed(int(called), self._now)
        self._at(g.WALK_MINUTES * MINUTE, lambda play: play.spoken(self._round, called, caller))
        return play.going(self._round, called, caller)
