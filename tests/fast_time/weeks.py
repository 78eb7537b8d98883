"""Small worlds for the scenes of this folder."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.matching.choosing import Neighbour
from buurtbot.fast_time.assumptions import BASE, Assumptions
from buurtbot.fast_time.crowd import Crowd
from buurtbot.fast_time.people import Volunteer
from buurtbot.fast_time.play import Course, Play, Played
from buurtbot.fast_time.policies import OTHERS, Candidate, Ours, Seen, WayToAsk
from buurtbot.fast_time.world import MONDAY, Setting, World, make_world
from config.network.policy import Policy, load_policy
from geo.walking import Walk
from tests.scenes.asking_street import a_request, a_volunteer
from tests.scenes.street import CONFIG, MOERWIJK, TUESDAY, metres_from

SMALL = Setting(volunteers=15, a_week=14, days=14)


@cache
def the_policy() -> Policy:
    """The numbers that come with buurtbot."""
    return load_policy(CONFIG / "policy.toml")


@cache
def every_way() -> tuple[WayToAsk, ...]:
    """Ours and all the others."""
    return (Ours(the_policy()), *OTHERS)


def a_world(seed: int = 7, setting: Setting = SMALL) -> World:
    """Two weeks with fifteen volunteers."""
    return make_world(setting, seed, the_policy())


def played(way: WayToAsk, seed: int = 7, assumed: Assumptions = BASE) -> Played:
    """These two weeks under one policy."""
    return Play(a_world(seed), way, assumed).run()


def someone(name: str, *, metres: float = 200, **more: Any) -> Volunteer:
    """A volunteer of average keenness who lives so many metres north, here from the start."""
    volunteer = Volunteer(
        person=a_volunteer(name, metres=metres),
        home=metres_from(MOERWIJK, north=metres),
        joins=MONDAY,
        keen=1.0,
        enough=12.0,
        dead=False,
    )
    return replace(volunteer, **more)


def a_tiny_world(*volunteers: Volunteer, requests: int = 0) -> World:
    """Thirty days in which these people live, and so many requests were asked at ten o'clock."""
    asked = tuple(
        a_request(f"r{number}", created=TUESDAY, ends=TUESDAY + timedelta(hours=2))
        for number in range(requests)
    )
    return World(
        seed=1, begins=MONDAY, days=30, volunteers=volunteers, requests=asked, policy=the_policy()
    )


def what_came_of_it(world: World, *courses: Course, taken: str = "", asked: str = "") -> Played:
    """A play by hand. `taken` and `asked` name volunteers by their number, once for each time."""
    at = world.begins + timedelta(days=1)
    return Played(
        world,
        Crowd(world),
        courses,
        tuple((at, int(who)) for who in taken),
        tuple((at, int(who)) for who in asked),
        most_held=1,
    )


def a_course(
    minutes: float | None, *, walked_m: float = 0.0, desk: bool = False, days: int = 0
) -> Course:
    """A request that got its yes after so many minutes; None is never.

    Help was wanted within two hours, or so many days.
    """
    ends = TUESDAY + (timedelta(days=days) or timedelta(hours=2))
    request: HelpRequest = a_request(created=TUESDAY, ends=ends)
    yes = None if minutes is None else TUESDAY + timedelta(minutes=minutes)
    return Course(
        request,
        first_yes=yes,
        went_to_desk=desk,
        walked_m=walked_m,
        outcome="taken" if yes else "desk",
    )


def a_view(*metres: float, request: HelpRequest | None = None, **more: Any) -> Seen:
    """What a policy sees on Tuesday at ten: people at these straight metres."""
    around = [
        Candidate(
            Neighbour(card_of(a_volunteer(f"n{far:.0f}")), Walk(far * 1.3)), far, lot=1 / (far + 1)
        )
        for far in metres
    ]
    seen = Seen(
        request or a_request(),
        TUESDAY,
        lambda circle: [candidate for candidate in around if candidate.crow_m <= circle],
    )
    return replace(seen, **more)
