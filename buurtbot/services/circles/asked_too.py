"""Who joins a circle may be asked how they are on the same days: they and the desk read so."""

from collections.abc import Iterable

from buurtbot.domain.calls.rung_too import same_days
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.check_ins.shown import also_circle
from buurtbot.domain.circles import said
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import Circle
from buurtbot.services.circles.seen import reads
from buurtbot.storage.commit.work import Work


async def asked_too(work: Work, circle: Circle, new: Iterable[Person]) -> Decision:
    """Who reads it can choose other days; the desk reads of how many it is so, and not of whom."""
    people = {one.id: one for one in new}
    there = (await work.look(CheckIn, people)).values()
    days = {one.id: same_days(circle, one.days) for one in there}
    twice = {who: on for who, on in days.items() if on is not None}
    if not twice:
        return NOTHING
    told = text("circle-desk-asked-too", circle=said.named(circle), count=len(twice))
    return Decision(
        tell=(
            *(also_circle(who, on) for who, on in twice.items() if reads(people[who])),
            in_general(circle.neighbourhood, told),
        )
    )
