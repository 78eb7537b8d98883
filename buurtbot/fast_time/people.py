"""The volunteers of a simulated neighbourhood: what they offer, and what nobody knows of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import numpy as np

from buurtbot.domain.core.people.person import DAYPARTS, Daypart, Language, Offer, Person
from buurtbot.fast_time import assumptions as a
from buurtbot.fast_time.places import Area
from config.core.kinds import KINDS, Kind
from geo.point import Point, rounded

KNOWN_WELL: Final = 1 / 3  # of the volunteers has level 2, as in the demo
ENGLISH_TOO: Final = 0.5
WALKS: Final = (10, 15, 15, 20)  # minutes, as in the demo
OFFERED: Final[tuple[tuple[Kind, ...], ...]] = (KINDS, KINDS[:5], KINDS[3:], KINDS[:4])
AT_HOME: Final[tuple[tuple[Daypart, ...], ...]] = (
    DAYPARTS,
    DAYPARTS,
    ("evening",),
    ("morning", "afternoon"),
)
KEENNESS_SPREAD: Final = 0.5  # sigma of the logarithm, between people. A guess


@dataclass(frozen=True)
class Volunteer:
    """Someone who offers help. The policy sees `person`; the rest only shows in how they answer.

    `keen` is a factor on how often they say yes, 1 on average; `enough` is how many invitations
    in thirty days are not too much; `dead` never answers.
    """

    person: Person
    home: Point
    joins: datetime
    keen: float
    enough: float
    dead: bool


def volunteers(
    area: Area, *, begins: datetime, days: int, many: int, rng: np.random.Generator
) -> tuple[Volunteer, ...]:
    """So many on the first day, and later as many newcomers as people move on."""
    newcomers = int(rng.poisson(many * a.MOVES_ON * days / a.MONTH_DAYS))
    count = many + newcomers
    joins = np.concatenate((np.zeros(many), np.sort(rng.uniform(0, days, newcomers))))
    keen = rng.lognormal(-(KEENNESS_SPREAD**2) / 2, KEENNESS_SPREAD, count)
    enough = rng.lognormal(np.log(a.ENOUGH), a.ENOUGH_SPREAD, count)
    dead = rng.random(count) < a.DEAD
    offers = [_offer(begins, rng) for _ in range(count)]
    return tuple(
        Volunteer(
            person=_person(number, home, offers[number], begins),
            home=home,
            joins=begins + timedelta(days=float(joins[number])),
            keen=float(keen[number]),
            enough=float(enough[number]),
            dead=bool(dead[number]),
        )
        for number, home in enumerate(area.homes(count, rng))
    )


def _offer(begins: datetime, rng: np.random.Generator) -> Offer:
    languages: tuple[Language, ...] = ("nl", "en") if rng.random() < ENGLISH_TOO else ("nl",)
    return Offer(
        kinds=OFFERED[int(rng.integers(len(OFFERED)))],
        walk_minutes=WALKS[int(rng.integers(len(WALKS)))],
        dayparts=AT_HOME[int(rng.integers(len(AT_HOME)))],
        languages=languages,
        since=begins,
        level=2 if rng.random() < KNOWN_WELL else 1,
    )


def _person(number: int, home: Point, offer: Offer, begins: datetime) -> Person:
    return Person(
        id=f"v{number:06d}",
        bot="",
        language="nl",
        first_seen=begins,
        last_seen=begins,
        place=rounded(home),
        offer=offer,
    )
