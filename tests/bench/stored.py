"""People written in bulk by the service's own code, outside of what is measured."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import DAYPARTS, Consent, Offer, Person
from buurtbot.services.core.context import person_id
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from config.core.kinds import KINDS
from config.network.network import Network
from geo.point import Point, rounded
from tests.bench.copies import Copies

AT_ONCE: Final = 400  # people in one commit
WRITTEN: Final = 1000  # by the service; the others are copies
FIRST_OTHER: Final = 600_000_000
# Of every volunteer: number -> index of the neighbourhood, latitude, longitude.
Homes = dict[int, tuple[int, float, float]]
ONE_IN: Final = 20  # of the others is a volunteer, elsewhere in the country


@dataclass(frozen=True)
class Settlers:
    """Writes people to the Redis of a network of one municipality."""

    store: Store
    network: Network

    async def volunteers(self, homes: Homes) -> list[str]:
        """Known volunteers, who can be asked for everything at any time; their ids."""
        slugs = [n.slug for n in self.network.neighbourhoods]
        people = [
            self._person(slugs[at], number, Point(lat, lon))
            for number, (at, lat, lon) in homes.items()
        ]
        await self._put(f"volunteers:{min(homes)}", people)
        return [person.id for person in people]

    async def leave(self, ids: Iterable[str]) -> None:
        """These volunteers are not found on the map any more."""
        away = list(ids)
        if away:
            await self.store.redis.zrem(Keys(self._municipality).volunteers, *away)

    async def others(self, many: int) -> None:
        """People who live far from those who act, and do nothing.

        The first are written by the service. The others are what it stored of those, to the byte,
        under names of their own: a million in half a minute. Nobody could open these; nobody does.
        """
        slugs = [n.slug for n in self.network.neighbourhoods]
        first = [
            self._person(
                slugs[one % len(slugs)],
                FIRST_OTHER + one,
                None if one % ONE_IN else Point(53.0 + one / 4000, 5.0 + one / 1000),
            )
            for one in range(min(many, WRITTEN))
        ]
        await self._put("others", first)
        copies = Copies(self.store.redis, self.store.work(self._municipality, "bench", self._now))
        await copies.made([person.id for person in first], many - len(first))

    async def _put(self, who: str, people: Iterable[Person]) -> None:
        left = iter(people)
        for number in itertools.count():
            some = tuple(itertools.islice(left, AT_ONCE))
            if not some:
                return
            work = self.store.work(self._municipality, f"bench:{who}:{number}", self._now)
            assert await work.commit(Decision(keep=some)) == "done"

    def _person(self, slug: str, number: int, place: Point | None) -> Person:
        work = self.store.work(self._municipality, "bench", self._now)
        long_ago = self._now - timedelta(days=30)
        offer = Offer(
            KINDS,
            15,
            DAYPARTS,
            ("nl",),
            since=long_ago,
            level=2,
            agreed_rules=long_ago,
        )
        return Person(
            id=person_id(work, slug, number),
            bot=slug,
            language="nl",
            first_seen=long_ago,
            last_seen=self._now,
            chat=number,
            name=f"Helper{number}",
            consent=Consent(self.network.shared.consent_version, long_ago),
            of_age=True,
            offer=offer if place else None,
            place=rounded(place) if place else None,
        )

    @property
    def _municipality(self) -> str:
        return self.network.municipalities[0]

    @property
    def _now(self) -> datetime:
        return datetime.now(UTC)  # noqa: DTZ011, TID251, RUF100 - another process has this clock
