"""The fictional people of the demo: volunteers spread over each neighbourhood, residents, staff.

Always the same people in the same places: chosen by number, not by chance.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import DAYPARTS, Consent, Offer, Person
from buurtbot.services.core.context import person_id
from buurtbot.simulator.state.world import World
from buurtbot.storage.store import Store
from config.core.kinds import KINDS
from config.network.network import Neighbourhood, Network
from geo.borders.boundaries import Outline
from geo.point import Point, rounded

DATA = Path(__file__).parents[3] / "config" / "demo"
PEOPLE_FILE = DATA / "people.json"
ROLES = ("resident", "volunteer", "moderator")
MINUTES = (10, 15, 20, 15)
GOLDEN = 0.6180339887  # spreads evenly without a pattern: each next point in the largest gap
FIRST_ID = 810_000_000
HERE_FOR = timedelta(days=14)  # too short to wonder why no request came


@dataclass(frozen=True)
class DemoPerson:
    """Someone fictional. `role` is resident, volunteer or moderator."""

    id: int
    name: str
    role: str
    neighbourhood: str
    language: str
    point: Point


def demo_people(network: Network, *, file: Path = PEOPLE_FILE) -> list[DemoPerson]:
    """Everybody of the demo; ids do not change between starts."""
    listed: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    people: list[DemoPerson] = []
    for neighbourhood in network.neighbourhoods:
        for role in ROLES:
            names = listed[neighbourhood.slug][role]
            points = _spread(neighbourhood, len(names))
            people += [
                DemoPerson(
                    id=FIRST_ID + len(people) + number,
                    name=name.removesuffix(" (en)"),
                    role=role,
                    neighbourhood=neighbourhood.slug,
                    language="en" if name.endswith("(en)") else "nl",
                    point=point,
                )
                for number, (name, point) in enumerate(zip(names, points, strict=True))
            ]
    return people


def _spread(neighbourhood: Neighbourhood, count: int) -> list[Point]:
    """So many points inside the outline, evenly spread (an additive recurrence)."""
    outline = Outline.of(neighbourhood.outline)
    lats = [lat for lat, _ in neighbourhood.outline]
    lons = [lon for _, lon in neighbourhood.outline]
    points: list[Point] = []
    number = 0
    while len(points) < count:
        number += 1
        lat = min(lats) + (max(lats) - min(lats)) * ((number * GOLDEN) % 1)
        lon = min(lons) + (max(lons) - min(lons)) * ((number * 0.7548776662) % 1)
        if outline.contains(Point(lat, lon)):
            points.append(Point(lat, lon))
    return points


def settle_in(world: World, network: Network, people: Iterable[DemoPerson]) -> None:
    """Give everybody a phone; the volunteers have started their bot some time ago."""
    for person in people:
        if person.id not in world.people:
            world.add_person(
                person.name,
                id=person.id,
                language_code=person.language,
                location=(person.point.lat, person.point.lon),
            )
        if person.role == "volunteer":
            bot = world.bot(network.neighbourhood(person.neighbourhood).bot)
            world.private(bot, world.people[person.id]).started = True


async def sign_up(
    store: Store, network: Network, people: Iterable[DemoPerson], now: datetime
) -> int:
    """Let the volunteers be known and approved, once; how many were new."""
    kinds = cycle([KINDS, KINDS[:5], KINDS[3:], KINDS[:4]])
    minutes = cycle(MINUTES)
    new = 0
    for number, person in enumerate(p for p in people if p.role == "volunteer"):
        neighbourhood = network.neighbourhood(person.neighbourhood)
        work = store.work(neighbourhood.municipality, f"demo:{person.id}", now)
        offer = Offer(
            kinds=next(kinds),
            walk_minutes=next(minutes),
            dayparts=DAYPARTS,
            languages=("nl", "en") if number % 2 else ("nl",),
            since=now - HERE_FOR,
            level=2 if number % 3 == 0 else 1,
            agreed_rules=now - HERE_FOR,
        )
        record = Person(
            id=person_id(work, person.neighbourhood, person.id),
            bot=person.neighbourhood,
            language="en" if person.language == "en" else "nl",
            first_seen=now - HERE_FOR,
            last_seen=now,
            chat=person.id,
            name=person.name,
            place=rounded(person.point),
            consent=Consent(network.shared.consent_version, now - HERE_FOR),
            of_age=True,
            came_from="flyer",
            offer=offer,
        )
        if await work.get(Person, record.id) is None:
            new += await work.commit(Decision(keep=(record,))) == "done"
    return new
