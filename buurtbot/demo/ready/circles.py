"""A telephone circle of the demo: four neighbours with the bot and two with a telephone only.

It rests, so that nobody is rung who only looks around: the desk lets it begin with `/cirkel`.
"""

from datetime import datetime, time
from typing import Final

from buurtbot.demo.ready.people import DemoPerson
from buurtbot.domain import deeds
from buurtbot.domain.circles.days import next_start
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.services.core.context import new_id, person_id
from buurtbot.storage.store import Store
from config.network.network import Network

WHERE: Final = "moerwijk"
WITH_BOT: Final = 4
PHONE: Final = "070 555 01 0{number}"
BY_PHONE: Final = ("Els de Wit", "Wim de Groot")
ADDRESS: Final = "Erasmusweg {number}"
KEY: Final = "Piet van hiernaast, 070 555 02 0{number}"


async def prepare_circles(
    store: Store, network: Network, people: list[DemoPerson], now: datetime
) -> None:
    """Once; what was changed of it in the meantime stays so."""
    here = network.neighbourhood(WHERE)
    work = store.work(here.municipality, "demo:circle", now)
    if await work.done_before():
        return
    ids = [
        person_id(work, WHERE, one.id)
        for one in people
        if (one.neighbourhood, one.role) == (WHERE, "volunteer")
    ]
    known = await work.get_all(Person, ids[:WITH_BOT])
    version = f"{network.shared.consent_version} by phone"
    els, wim = (
        Person(
            id=new_id(work, "person", number),
            bot=WHERE,
            language="nl",
            first_seen=now,
            last_seen=now,
            name=name,
            consent=Consent(version, now),
            of_age=True,
            came_from="phone",
        )
        for number, name in enumerate(BY_PHONE)
    )
    first, second, *others = (one.id for one in known)
    circle = Circle(
        id=new_id(work, "circle"),
        neighbourhood=WHERE,
        members=(first, second, wim.id, *others, els.id),
        starts=time(9, 30),
        days=(1, 2, 3, 4, 5, 6, 7),
        name="Ochtendcirkel",
        on_holidays=True,
        made=now,
        paused=now,
    )
    members = [
        CircleMember(
            id=id_,
            neighbourhood=WHERE,
            since=now,
            circle=circle.id,
            phone=PHONE.format(number=number + 1),
            address=ADDRESS.format(number=12 + 2 * number),
            key_holder=KEY.format(number=number + 1),
        )
        for number, id_ in enumerate(circle.members)
    ]
    due = Timer(
        timers.circle(circle.id), next_start(circle, now), deeds.circle_due(circle=circle.id)
    )
    list_ = Circles(WHERE, (circle.id,))
    await work.commit(Decision(keep=(els, wim, circle, *members, list_), later=(due,)))
