"""Moerwijk of the demo shares: most volunteers hear of it, and one of them has soup for three."""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.demo.ready.people import DemoPerson
from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.services.core.context import new_id, person_id
from buurtbot.storage.store import Store
from config.network.network import Network

WHERE: Final = "moerwijk"
LASTS: Final = timedelta(hours=6)


async def prepare_sharing(
    store: Store, network: Network, people: list[DemoPerson], now: datetime
) -> None:
    """Once; a moment after the start the nearest hear of the soup."""
    here = network.neighbourhood(WHERE)
    work = store.work(here.municipality, "demo:sharing", now)
    theirs = [p for p in people if (p.neighbourhood, p.role) == (WHERE, "volunteer")]
    ids = [person_id(work, WHERE, one.id) for one in theirs]
    known = await work.look(Person, ids)
    if not known or await work.done_before():
        return
    giver, *others = known.values()
    soup = Share(
        id=new_id(work, "share"),
        neighbourhood=WHERE,
        giver=giver.id,
        kind="food",
        places=3,
        made=now,
        ends=now + LASTS,
        what="Groentesoep, een grote pan",
        where="Bij het plein. Ik kom het ook brengen",
        limits="Zonder vlees, wel selderij",
        point=giver.place,
    )
    hearing = tuple(Hears(one.id, WHERE, now, one.place) for one in others)
    hearers = tuple(one.id for one in hearing)
    soon = Timer(timers.share_moves(soup.id), now, deeds.share_moves(share=soup.id))
    await work.commit(
        Decision(keep=(soup, *hearing, Sharing(WHERE, hearers, (soup.id,))), later=(soon,))
    )
