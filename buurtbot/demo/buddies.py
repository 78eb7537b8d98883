"""Buddies of the demo: Fatma looks for somebody to walk with, Hassan and Bram ring each other.

Whoever looks for a walking buddy near her is asked about her at once, and she about them.
"""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.demo.people import DemoPerson
from buurtbot.domain import deeds
from buurtbot.domain.core import timers
from buurtbot.domain.core.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.person import Person
from buurtbot.services.core.context import new_id, person_id
from buurtbot.storage.store import Store
from config.network.network import Network

WHERE: Final = "moerwijk"
LOOKS, RINGS, IS_RUNG = "Fatma", "Hassan", "Bram"
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
    await work.commit(Decision(keep=(*seekers, match, list_), later=(asks,)))
