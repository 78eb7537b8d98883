"""What people of the crowd are and have before the scene begins."""

import csv
from datetime import timedelta

from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Consent, Offer, Person
from config.network.network import Neighbourhood
from geo.point import Point
from tests.chaos.neighbour import Neighbour
from tests.chaos.service import PLACES
from tests.chaos.village import Village


async def put(neighbour: Neighbour, *records: Record, after: str = "") -> None:
    """Put records in the data, as if they had come there in the past."""
    work = neighbour.work()
    work.operation = f"{work.operation}:{after}"
    assert await work.commit(Decision(keep=records)) == "done"


def known(neighbour: Neighbour) -> Person:
    """Somebody who agreed a month ago."""
    long_ago = neighbour.village.now - timedelta(days=30)
    return Person(
        id=neighbour.person_id(),
        bot=neighbour.slug,
        language="nl",
        first_seen=long_ago,
        last_seen=neighbour.village.now,
        chat=neighbour.id,
        name=neighbour.name,
        consent=Consent(neighbour.village.network.shared.consent_version, long_ago),
        of_age=True,
    )


def an_offer(neighbour: Neighbour, *busy_with: str) -> Offer:
    """Groceries, by someone the desk knows."""
    long_ago = neighbour.village.now - timedelta(days=30)
    return Offer(
        ("groceries",),
        15,
        ("morning",),
        ("nl",),
        since=long_ago,
        level=1,
        busy_with=busy_with,
        agreed_rules=long_ago,
    )


def held_request(resident: Neighbour, helper: Neighbour, here: Neighbourhood) -> HelpRequest:
    """A request that somebody said yes to, for tomorrow."""
    now = resident.village.now
    return HelpRequest(
        id=f"held{resident.id}",
        ref="M-TEST",
        neighbourhood=here.slug,
        resident=resident.person_id(),
        kind="groceries",
        urgency="tomorrow",
        language="nl",
        created=now,
        starts=now + timedelta(days=1),
        ends=now + timedelta(days=1, hours=8),
        look_by=now + timedelta(hours=4),
        point=Point(*here.centre),
        state="taken",
        holder=helper.person_id(),
        taken_at=now,
    )


def words_of(resident: Neighbour) -> str:
    """What only this resident asks for."""
    return f"Graag melk, zegt {resident.name}"


def address_in(village: Village, slug: str) -> str:
    """An address that the table knows in this neighbourhood."""
    with PLACES.open(encoding="utf-8") as file:
        lines = csv.DictReader(line for line in file if not line.startswith("#"))
        here = village.network.neighbourhood(slug)
        place = next(p for p in lines if here.holds(Point(float(p["lat"]), float(p["lon"]))))
    return f"{place['postcode']} {place['number_from']}"
