"""Mina, Noor and Mina's groceries, for scenes at the desk of Moerwijk."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Consent, Offer, Person
from geo.lookup.geocoding import Found
from tests.scenes.street import MOERWIJK, Clock, metres_from


def mina(clock: Clock, **different: Any) -> Person:
    """A resident with Telegram, who agreed."""
    person = Person(
        id="mina",
        bot="moerwijk",
        language="nl",
        first_seen=clock.now,
        last_seen=clock.now,
        chat=5001,
        name="Mina Bakker",
        consent=Consent("2026-11", clock.now),
        of_age=True,
    )
    return replace(person, **different)


def nearby(
    clock: Clock, *, name: str = "Noor Jansen", id_: str = "noor", level: int = 1
) -> Person:
    """A volunteer 200 metres from the middle of Moerwijk."""
    offer = Offer(
        kinds=("groceries", "dog"),
        walk_minutes=15,
        dayparts=("morning", "afternoon", "evening"),
        languages=("nl",),
        since=clock.now,
        level=level,
        agreed_rules=clock.now,
    )
    return replace(
        mina(clock),
        id=id_,
        chat=5002,
        name=name,
        place=metres_from(MOERWIJK, east=200),
        offer=offer,
    )


def groceries(clock: Clock, **different: Any) -> HelpRequest:
    """Mina's request for groceries today, that nobody took."""
    request = HelpRequest(
        id="r1",
        ref="M-AAAA",
        neighbourhood="moerwijk",
        resident="mina",
        kind="groceries",
        urgency="today",
        language="nl",
        created=clock.now,
        starts=clock.now,
        ends=clock.now + timedelta(hours=8),
        look_by=clock.now,
        point=MOERWIJK,
        address="Erasmusweg 12",
        state="with_desk",
        wave=2,
    )
    return replace(request, **different)


class TwoStreets:
    """A geocoder that knows one address, in the middle of Moerwijk."""

    async def find(self, postcode: str, number: object) -> Found:
        """Any number in any postcode."""
        return Found(MOERWIJK, "Erasmusweg 12, Den Haag")

    async def find_street(self, text: str) -> Found:
        """Any street."""
        return Found(MOERWIJK, "Erasmusweg 12, Den Haag")
