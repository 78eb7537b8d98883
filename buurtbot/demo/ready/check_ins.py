"""Ringing round in the demo: Joke is asked how she is, on days of the desk at half past ten."""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.demo.ready.people import DemoPerson
from buurtbot.domain import deeds
from buurtbot.domain.check_ins.check_ins import next_time
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.people.check_in import Answered, CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.services.core.context import person_id
from buurtbot.storage.store import Store
from config.network.network import Network

WHERE, WHO = "moerwijk", "Joke"
CLOCK: Final = "10:30"


async def prepare_check_ins(
    store: Store, network: Network, people: list[DemoPerson], now: datetime
) -> None:
    """Once; what she answered in the meantime stays so."""
    here = network.neighbourhood(WHERE)
    work = store.work(here.municipality, "demo:check_ins", now)
    by_name = {one.name: person_id(work, WHERE, one.id) for one in people}
    joke = (await work.look(Person, [by_name.get(WHO, "")])).get(by_name.get(WHO, ""))
    if joke is None or await work.done_before():
        return
    agreed = CheckIn(
        joke.id,
        WHERE,
        now - timedelta(days=21),
        days=tuple(here.desk.hours.days),
        clock=CLOCK,
        phone="070 555 04 01",
        course=(
            Answered(now - timedelta(days=4), "good"),
            Answered(now - timedelta(days=1), "good"),
        ),
    )
    at = next_time(agreed, now, here.desk.hours)
    asks = Timer(timers.ask_check_in(joke.id), at, deeds.ask_check_in(check_in=joke.id))
    await work.commit(Decision(keep=(agreed,), later=(asks,)))
