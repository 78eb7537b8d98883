"""Play one world with one policy: every event in its order, until no request is open."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any, Literal

from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.choosing import invited_now
from buurtbot.fast_time import assumptions as a
from buurtbot.fast_time import behaviour
from buurtbot.fast_time.assumptions import Assumptions
from buurtbot.fast_time.crowd import Crowd
from buurtbot.fast_time.policies import Move, Seen, WayToAsk, Why
from buurtbot.fast_time.world import World

Outcome = Literal["taken", "desk", "expired"]
FREE = frozenset({"open", "with_desk"})
A_WEEK = timedelta(days=7)


@dataclass
class Course:
    """How one request went: the record the policy reads, and what is measured beside it."""

    request: HelpRequest
    first_yes: datetime | None = None
    went_to_desk: bool = False
    walked_m: float = 0.0
    timer: datetime | None = None
    outcome: Outcome = "expired"
    seen_on_list: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class Played:
    """What came of it. `taken` and `asked` say when and by whom, also what was dropped later."""

    world: World
    crowd: Crowd
    courses: tuple[Course, ...]
    taken: tuple[tuple[datetime, int], ...]
    asked: tuple[tuple[datetime, int], ...]
    most_held: int


class Play:
    """The days of one world under one policy."""

    def __init__(self, world: World, way: WayToAsk, assumed: Assumptions) -> None:
        self._world, self._way, self._assumed = world, way, assumed
        self._crowd = Crowd(world)
        self._courses = [Course(request) for request in world.requests]
        self._queue: list[tuple[datetime, int, Callable[..., None], tuple[Any, ...]]] = []
        self._order = count()
        self._taken: list[tuple[datetime, int]] = []
        self._asked: list[tuple[datetime, int]] = []
        self._most_held = 0

    def run(self) -> Played:
        """From the first request until the last one is settled."""
        world = self._world
        for number, request in enumerate(world.requests):
            self._at(request.created, self._arrives, number)
        for week in range(1, world.days // 7 + 1):
            self._at(world.begins + week * A_WEEK, self._a_week_passes, week)
        if self._way.is_list:
            for at, who in world.visits(self._assumed.speed):
                self._at(at, self._looks_at_list, who)
        while self._queue:
            now, _, event, about = heapq.heappop(self._queue)
            event(now, *about)
        return self._result()

    def _result(self) -> Played:
        for course in self._courses:
            unfilled: Outcome = "desk" if self._way.has_desk else "expired"
            course.outcome = unfilled if course.request.state in FREE else "taken"
            course.went_to_desk |= course.outcome == "desk"
        return Played(
            self._world,
            self._crowd,
            tuple(self._courses),
            tuple(self._taken),
            tuple(self._asked),
            self._most_held,
        )

    def _at(self, at: datetime, event: Callable[..., None], *about: Any) -> None:
        heapq.heappush(self._queue, (at, next(self._order), event, about))

    # -- the policy moves

    def _arrives(self, now: datetime, number: int) -> None:
        self._moves(now, number, "begins")

    def _moves(self, now: datetime, number: int, why: Why) -> None:
        course = self._courses[number]
        if course.request.state != "open" or now >= course.request.ends:
            return
        seen = Seen(course.request, now, lambda crow_m: self._crowd.within(number, now, crow_m))
        move = self._way.move(seen, why)
        self._asks(now, number, move)
        if move.again is not None:
            course.timer = move.again
            self._at(move.again, self._timer, number)
        if why in {"begins", "dropped"} and self._way.has_desk:
            self._at(course.request.look_by, self._desk_looks, number)
        if move.gives_up:
            self._to_desk(number)

    def _timer(self, now: datetime, number: int) -> None:
        if self._courses[number].timer == now:
            self._moves(now, number, "timer")

    def _asks(self, now: datetime, number: int, move: Move) -> None:
        course, invited = self._courses[number], []
        for neighbour in move.ask:
            who = self._world.numbers[neighbour.id]
            invited.append(invited_now(neighbour, now))
            self._crowd.is_asked(who, course.request, now)
            self._asked.append((now, who))
            draw = self._world.chance.of(number, who)
            if behaviour.sees(self._world.volunteers[who], draw):
                at = behaviour.reads_at(now, draw, self._assumed.speed)
                self._at(at, self._reads, number, who)
        course.request = pace.invited_too(move.request, invited)

    def _desk_looks(self, now: datetime, number: int) -> None:
        if now >= self._courses[number].request.look_by:
            self._to_desk(number)

    def _to_desk(self, number: int) -> None:
        course = self._courses[number]
        if course.request.state == "open":
            course.request = replace(course.request, state="with_desk")
            course.went_to_desk = True

    # -- the volunteers answer

    def _reads(self, now: datetime, number: int, who: int) -> None:
        course, draw = self._courses[number], self._world.chance.of(number, who)
        volunteer, asked = self._world.volunteers[who], self._crowd.asked_lately(who, now)
        if behaviour.leaves(volunteer, draw, self._assumed, asked=asked):
            self._crowd.goes(who, now, "asked too often")
        if course.request.reply_of(volunteer.person.id) != "waiting" or now >= course.request.ends:
            return
        if self._crowd.is_here(who, now) and self._would(now, number, who):
            self._takes(now, number, who)
        elif not self._crowd.is_here(who, now) or draw.says < a.SAYS_NO:
            course.request = pace.replied(course.request, volunteer.person.id, "no")
            self._moves(now, number, "no")

    def _would(self, now: datetime, number: int, who: int) -> bool:
        return self._crowd.holds(who) < self._world.policy.most_busy and behaviour.says_yes(
            self._world.volunteers[who],
            self._world.chance.of(number, who),
            self._assumed,
            metres=float(self._world.walks[number].true[who]),
            asked=self._crowd.asked_lately(who, now),
        )

    def _takes(self, now: datetime, number: int, who: int) -> None:
        course, draw = self._courses[number], self._world.chance.of(number, who)
        course.request = pace.taken_by(course.request, self._world.volunteers[who].person.id, now)
        course.first_yes = course.first_yes or now
        course.walked_m = float(self._world.walks[number].true[who])
        self._crowd.takes(who, course.request)
        self._taken.append((now, who))
        self._most_held = max(self._most_held, self._crowd.holds(who))
        comes = behaviour.comes_at(course.request.starts, now)
        if draw.drops < a.DROPS:
            self._at(now + draw.drops_when * (comes - now), self._drops, number, who)
        else:
            self._at(comes + behaviour.STAYS_ON, self._has_helped, number, who)

    def _has_helped(self, _now: datetime, number: int, who: int) -> None:
        self._crowd.has_helped(who, self._courses[number].request)

    def _drops(self, now: datetime, number: int, who: int) -> None:
        course, world = self._courses[number], self._world
        self._crowd.drops(who, course.request)
        course.request = pace.back_in_front(course.request, world.policy, world.hours, now)
        self._moves(now, number, "dropped")

    # -- what happens by itself

    def _a_week_passes(self, now: datetime, week: int) -> None:
        self._crowd.a_week_passes(week, now)

    def _looks_at_list(self, now: datetime, who: int) -> None:
        """The nearest that they would do; each request is considered once."""
        if not self._crowd.is_here(who, now):
            return
        for number in self._listed(now, who):
            self._courses[number].seen_on_list.add(who)
            if self._would(now, number, who):
                person = self._crowd.people[who].id
                listed = self._courses[number]
                listed.request = pace.invited_too(listed.request, (Invited(person, now, 0),))
                self._takes(now, number, who)
                return

    def _listed(self, now: datetime, who: int) -> list[int]:
        free = [
            number
            for number, course in enumerate(self._courses)
            if course.request.created <= now < course.request.ends
            and course.request.state == "open"
            and who in self._world.able[number]
            and who not in course.seen_on_list
        ]
        return sorted(free, key=lambda number: self._world.walks[number].crow[who])
