"""Buddies of the demo: Fatma looks for somebody to walk with, Hassan and Bram ring each other.

Whoever looks for a walking buddy near her is asked about her at once, and she about them. Corrie
and Nel only have a telephone: `/maatjes` at the desk leads to what a worker does for them.
"""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.demo.ready.people import DemoPerson
from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision, Record, Timer
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.services.core.context import new_id, person_id
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Network

WHERE: Final = "moerwijk"
LOOKS, RINGS, IS_RUNG = "Fatma", "Hassan", "Bram"
BY_PHONE: Final = (("Corrie Smit", "070 555 03 03"), ("Nel de Boer", "070 555 03 04"))
WEEKS: Final = timedelta(days=30)
WAITED: Final = (9, 16, 23)  # days, of who found somebody to walk with before


async def prepare_buddies(
    store: Store, network: Network, people: list[DemoPerson], now: datetime
) -> None:
    """Once; what became of them in the meantime stays so."""
    here = network.neighbourhood(WHERE)
    work = store.work(here.municipality, "demo:buddies", now)
    by_name = {one.name: person_id(work, WHERE, one.id) for one in people}
    known = await work.look(Person, [by_name.get(n, "") for n in (LOOKS, RINGS, IS_RUNG)])
    if len(known) < 3 or await work.done_before():
        return
    looks, rings, rung = known.values()
    match = Buddies(
        id=new_id(work, "buddies"),
        neighbourhood=WHERE,
        people=(rings.id, rung.id),
        kind="phone",
        said_yes=(rings.id, rung.id),
        since=now - WEEKS,
        rhythms=((rings.id, "week"), (rung.id, "fortnight")),
        met=now - WEEKS / 3,
    )
    seekers = (
        BuddySeeker(
            looks.id,
            WHERE,
            now - timedelta(days=6),
            "walk",
            interests=("garden", "music", "nature"),
            languages=("nl", "ar"),
            place=looks.place,
        ),
        *(
            BuddySeeker(one.id, WHERE, now - WEEKS, "phone", phone=phone, buddies=match.id)
            for one, phone in ((rings, "070 555 03 01"), (rung, "070 555 03 02"))
        ),
    )
    list_ = BuddyList(
        WHERE,
        seekers=(looks.id,),
        matches=(match.id,),
        waited=tuple(("walk", days) for days in WAITED),
    )
    asks = Timer(
        timers.buddies(match.id),
        now + timedelta(days=1),
        deeds.how_are_buddies(buddies=match.id),
    )
    theirs, two, waits = _by_phone(work, network, now)
    kept: tuple[Record, ...] = (*seekers, match, list_.matching(theirs.id), theirs, *two)
    await work.commit(Decision(keep=kept, later=(asks, waits)))


def _by_phone(
    work: Work, network: Network, now: datetime
) -> tuple[Buddies, tuple[Record, ...], Timer]:
    """Two without the bot who ring each other, and when a worker is to ask how it goes."""
    consent = Consent(f"{network.shared.consent_version} by phone", now)
    two = tuple(
        Person(
            id=new_id(work, "person", number),
            bot=WHERE,
            language="nl",
            first_seen=now,
            last_seen=now,
            name=name,
            phone=phone,
            consent=consent,
            of_age=True,
            came_from="phone",
        )
        for number, (name, phone) in enumerate(BY_PHONE, start=1)
    )
    one, other = (person.id for person in two)
    match = Buddies(
        id=new_id(work, "buddies", 1),
        neighbourhood=WHERE,
        people=(one, other),
        kind="phone",
        said_yes=(one, other),
        since=now - WEEKS,
        rhythms=((one, "week"), (other, "week")),
    )
    seekers = (
        BuddySeeker(p.id, WHERE, now - WEEKS, "phone", phone=p.phone, buddies=match.id)
        for p in two
    )
    act = deeds.how_are_buddies(buddies=match.id)
    return match, (*two, *seekers), Timer(timers.buddies(match.id), now + WEEKS / 3, act)
