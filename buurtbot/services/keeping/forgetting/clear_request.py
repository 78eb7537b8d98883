"""Retention of a request: its address, then its words, then all of it goes, by timers."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.aside import no_more_aside
from buurtbot.domain.keeping.retention import cleared
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.clear_request)
async def clear_request(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Take away what has been kept long enough."""
    found = await work.get(HelpRequest, request)
    if found is None:
        return Decision()
    resident = await work.get(Person, found.resident)
    holder = await work.get(Person, found.holder) if found.holder else None
    keeps_less = cleared(found, resident, now=work.now, retention=context.policy.retention)
    if not keeps_less.keep:
        return keeps_less
    people = [keeps_less.latest(person) for person in (resident, holder) if person]
    return keeps_less + Decision(keep=no_more_aside(request, people))
