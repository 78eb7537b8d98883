"""Volunteers of the demo with weeks behind them: one drifts away, one is asked much, one never.

So that a newcomer sees at once what the desk sees, and what a volunteer looks back on.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from buurtbot.demo.ready.people import DemoPerson
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.helping.afterwards.finishing import ending
from buurtbot.domain.helping.afterwards.thanking import READS_AGAIN
from buurtbot.domain.staying.stopping import REASONS
from buurtbot.services.core.context import new_id, new_ref, person_id
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.stopped import count_stopped
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood, Network

WHERE: Final = "moerwijk"
THANKS: Final = "Wat fijn dat u bleef voor een kop koffie. Ik kijk er nog op terug."
STOPPED: Final = (0, 0, 0, 3, 3, 4)  # reasons, by their place in the list


async def prepare_staying(
    store: Store, network: Network, people: list[DemoPerson], now: datetime
) -> None:
    """Once; who was changed in the meantime stays as they are."""
    here = network.neighbourhood(WHERE)
    theirs = [p for p in people if (p.neighbourhood, p.role) == (WHERE, "volunteer")]
    work = store.work(here.municipality, "demo:staying", now)
    residents = [p for p in people if (p.neighbourhood, p.role) == (WHERE, "resident")]
    helped = tuple(person_id(work, WHERE, one.id) for one in residents[:4])
    if len(theirs) < 3 or await work.done_before():
        return
    much, drifts, never = [
        await work.get(Person, person_id(work, WHERE, one.id)) for one in theirs[-3:]
    ]
    if not (much and drifts and never):
        return
    thanked = await _thanked(work, network, here, helped[0], much)
    known = Staying(
        much.id,
        counts=True,
        minutes=570,
        milestone=5,
        thanks=(thanked.keep[0].id,),
        meant=("less_alone", "good_day", "less_alone"),
        guide=("calm", "open"),
    )
    weeks = tuple(now - timedelta(days=day) for day in range(1, 27, 2))
    of_much = {"times_helped": 9, "helped": helped, "last_took": weeks[1], "level": 2}
    seldom = tuple(now - timedelta(days=day) for day in (50, 38, 25, 12, 4))
    await work.commit(
        thanked
        + Decision(
            keep=(
                known,
                _with(much, now, 90, asked=weeks, **of_much),
                _with(drifts, now, 80, asked=seldom),
                _with(never, now, 40, kinds=("paperwork",), level=1),
            )
        )
    )
    for number, reason in enumerate(STOPPED):
        one = store.work(here.municipality, f"demo:stopped:{number}", now)
        days = network.policy.retention.stopped_days
        count_stopped(one, WHERE, REASONS[reason], days=days)
        await one.commit(Decision())


def _with(person: Person, now: datetime, days: int, **offer: Any) -> Person:
    """The same, who offers help for so many days, with this in their offer."""
    since = now - timedelta(days=days)
    known: Offer | None = person.offer
    return replace(person, offer=replace(known, since=since, **offer)) if known else person


async def _thanked(
    work: Work, network: Network, here: Neighbourhood, resident: str, helper: Person
) -> Decision:
    """A visit of last week, with words of thanks that may be read again."""
    at, id_ = work.now - timedelta(days=9), new_id(work, "request")
    visit = HelpRequest(
        id=id_,
        ref=await new_ref(work, here.slug, id_),
        neighbourhood=here.slug,
        resident=resident,
        kind="company",
        urgency="today",
        language="nl",
        created=at,
        starts=at,
        ends=at + timedelta(hours=2),
        look_by=at,
        holder=helper.id,
        taken_at=at,
        thanks=THANKS,
        answers=(("resident.thanked", "yes"), (READS_AGAIN, "yes")),
    )
    ended, later = ending(visit, at + timedelta(hours=2), network.policy)
    return Decision(keep=(ended,), later=later)
