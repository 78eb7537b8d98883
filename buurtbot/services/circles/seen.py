"""A circle with who is in it, as read at one moment."""

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from buurtbot.domain import deeds
from buurtbot.domain.calls.calls import is_held
from buurtbot.domain.circles import days, said
from buurtbot.domain.circles.round import Play
from buurtbot.domain.circles.said import Whom
from buurtbot.domain.circles.told import Facts, Pace
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.circle import DESK, Circle, CircleMember
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.domain.times.when import local_day
from buurtbot.domain.words.names import name_of
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


@dataclass(frozen=True)
class Seen:
    """The circle itself, its members and people by their id, and whom a worker calls now."""

    circle: Circle
    members: dict[str, CircleMember] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    at_it: frozenset[str] = frozenset()

    def facts(self, day: date) -> Facts:
        """What is so of its members on that day."""
        members = self.members.items()
        return Facts(
            bot=frozenset(id_ for id_, one in self.people.items() if reads(one)),
            key=frozenset(id_ for id_, one in members if one.key_holder),
            away=frozenset(id_ for id_, one in members if one.is_away(day)),
            at_it=self.at_it,
            apart=self.apart,
        )

    @property
    def apart(self) -> frozenset[frozenset[str]]:
        """Which two of them do not meet: one reported the other, or wants nothing of them."""
        pairs = combinations(self.people.values(), 2)
        return frozenset(frozenset((a.id, b.id)) for a, b in pairs if a.is_apart_from(b))

    def whom(self, person: str) -> Whom:
        """One of them, as the others read of them; of who was forgotten nothing is known."""
        member, known = self.members.get(person), self.people.get(person)
        if member is None or known is None:
            return Whom(person, text("a-neighbour"))
        told = None if reads(known) else said.pass_on(self.circle)
        have = self._with_key(member)
        return Whom(person, name_of(known), member.phone, member.key_holder, told, have)

    def _with_key(self, member: CircleMember) -> frozenset[str]:
        """Who of the others has their key, by the number that stands with it."""
        keys = _numbers(member.key_holder)
        others = (one for one in self.members.values() if one.id != member.id)
        return frozenset(one.id for one in others if keys & _numbers(one.phone))


def _numbers(said_so: str) -> set[str]:
    found = read_phones(said_so)
    return {*found.numbers} if found else set()


def reads(person: Person) -> bool:
    """Whether they read what our bot says."""
    return person.chat is not None and person.reachable


async def see(work: Work, circle: str) -> Seen | None:
    """Read a circle; the decision is held to it, not to its people."""
    found = await work.get(Circle, circle)
    return await around(work, found) if found else None


async def around(work: Work, circle: Circle) -> Seen:
    """The same for one that was read already."""
    members = await work.look(CircleMember, circle.members)
    people = await work.look(Person, circle.members)
    return Seen(circle, members, people, await _at_it(work, circle))


async def _at_it(work: Work, circle: Circle) -> frozenset[str]:
    """Whom a worker has from the call list at this moment."""
    running = circle.running
    ids = [one.called for one in running.calls if one.caller == DESK] if running else []
    found = await work.look(Call, ids)
    return frozenset(id_ for id_, call in found.items() if is_held(call, work.now))


def play_of(work: Work, context: Context, seen: Seen) -> Play:
    """This moment of its round."""
    pace = context.policy.circles
    minutes = Pace(
        again=pace.again_minutes,
        react=pace.react_minutes,
        look=pace.look_minutes,
        limit=seen.circle.limit_minutes,
    )
    return Play(minutes, seen.facts(local_day(work.now)), work.now)


def next_timer(work: Work, context: Context, seen: Seen) -> Timer:
    """When something is due in it: in the round that runs, or its next beginning."""
    circle = seen.circle
    going_on = circle.running and play_of(work, context, seen).next(circle.running)
    at = going_on or days.next_look(circle, work.now)
    return Timer(timers.circle(circle.id), at, deeds.circle_due(circle=circle.id))
