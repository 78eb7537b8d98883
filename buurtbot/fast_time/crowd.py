"""The volunteers while the days pass: asked, busy, thanked, gone."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.card import Card, card_of
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.afterwards.finishing import helped
from buurtbot.domain.helping.sides import let_go
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.choosing import Neighbour
from buurtbot.fast_time import assumptions as a
from buurtbot.fast_time.behaviour import moves_on
from buurtbot.fast_time.policies import Candidate
from buurtbot.fast_time.world import World

Reason = Literal["asked too often", "never asked", "moved on"]
MONTH = timedelta(days=a.MONTH_DAYS)


@dataclass
class Crowd:
    """`people` are the records the policy reads; `left` says when and why somebody went."""

    world: World
    people: list[Person] = field(init=False)
    left: dict[int, tuple[datetime, Reason]] = field(default_factory=dict)
    cards: dict[int, tuple[Person, Card]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Everybody as on the first day."""
        self.people = [one.person for one in self.world.volunteers]

    def is_here(self, number: int, now: datetime) -> bool:
        """Whether they have joined and not left."""
        return number not in self.left and self.world.volunteers[number].joins <= now

    def within(self, request: int, now: datetime, crow_m: float) -> list[Candidate]:
        """Who is here, offers this, and lives within so many straight metres."""
        walks, chance = self.world.walks[request], self.world.chance
        return [
            Candidate(
                Neighbour(self._card(number), walks.walk(number)),
                float(walks.crow[number]),
                chance.order(request, number),
            )
            for number in self.world.able[request]
            if walks.crow[number] <= crow_m and self.is_here(number, now)
        ]

    def _card(self, number: int) -> Card:
        """Made anew when their record changed, and not each time that somebody asks for help."""
        person = self.people[number]
        of, card = self.cards.get(number, (None, None))
        if card is None or of is not person:
            card = card_of(person)
            self.cards[number] = person, card
        return card

    def asked_lately(self, number: int, now: datetime) -> int:
        """How often in thirty days."""
        offer = self.people[number].offer
        return sum(1 for at in offer.asked if now - at < MONTH) if offer else 0

    def holds(self, number: int) -> int:
        """How many requests at once."""
        offer = self.people[number].offer
        return len(offer.busy_with) if offer else 0

    def is_asked(self, number: int, request: HelpRequest, now: datetime) -> None:
        """It is written down, as the service does."""
        self.people[number] = pace.asked_for(self.people[number], request.id, now)

    def takes(self, number: int, request: HelpRequest) -> None:
        """Busy with it."""
        self.people[number] = pace.busy_with(self.people[number], request.id)

    def has_helped(self, number: int, request: HelpRequest) -> None:
        """Free again, and known to this resident."""
        self.people[number] = helped(self.people[number], request.resident, request.id)

    def drops(self, number: int, request: HelpRequest) -> None:
        """Free again, without having helped."""
        self.people[number] = pace.dropped_out(let_go(self.people[number], request.id))

    def goes(self, number: int, now: datetime, why: Reason) -> None:
        """Does not come back."""
        self.left.setdefault(number, (now, why))

    def a_week_passes(self, week: int, now: datetime) -> None:
        """Some move on, some more because nobody ever asks them."""
        for number, chance in enumerate(self.world.chance.week(week)):
            joined = self.world.volunteers[number].joins
            if not self.is_here(number, now):
                continue
            waited = now - joined >= MONTH and self.asked_lately(number, now) == 0
            if moves_on(chance, forgotten=False):
                self.goes(number, now, "moved on")
            elif moves_on(chance, forgotten=waited):
                self.goes(number, now, "never asked")

    # -- afterwards

    def was_here(self, number: int, at: datetime) -> bool:
        """Whether they had joined and not left yet."""
        gone = self.left.get(number)
        return self.world.volunteers[number].joins <= at and (gone is None or gone[0] > at)

    def days_here(self, number: int) -> float:
        """How many of the days."""
        until = min(self.left[number][0], self.world.ends) if number in self.left else None
        there = (until or self.world.ends) - self.world.volunteers[number].joins
        return max(0.0, there / timedelta(days=1))
