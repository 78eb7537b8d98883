"""When a shift begins or ends the desk sees what is still open; not at all when nothing is."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.shifts import is_edge, shift_timer
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Change, Erase, Rows, Say, Text, ToDesk, text
from buurtbot.domain.desk.still_open import summary
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.still_open)
async def still_open(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str
) -> Decision:
    """A timer: the summary, in the place of the one before; and the next one is set.

    A service that was down for long says nothing: the next shift hears it.
    """
    hours = context.neighbourhood(neighbourhood).desk.hours
    to, name = ToDesk(neighbourhood), _name(neighbourhood)
    found = await _open(work, context, neighbourhood)
    if found is None:
        return Decision(tell=(Erase(to, name),))
    then = (shift_timer(neighbourhood, hours, work.now),)
    if not is_edge(hours, work.now):
        return Decision(later=then)
    said, rows = found
    return Decision(tell=(Erase(to, name), Say(to, said, rows, name=name)), later=then)


@does(deeds.still_open_now)
async def still_open_now(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str
) -> Decision:
    """The summary as it is now, in its own place: nothing rings."""
    found = await _open(work, context, neighbourhood)
    said, rows = found or (text("open-nothing"), ())
    return Decision(tell=(Change(ToDesk(neighbourhood), _name(neighbourhood), said, rows),))


async def _open(work: Work, context: Context, neighbourhood: str) -> tuple[Text, Rows] | None:
    """What is said of what is open there; None when nothing is."""
    looked = (await work.look(Case, await work.open_cases())).values()
    ours = [case for case in looked if case.neighbourhood == neighbourhood and not case.closed]
    if not ours:
        return None
    requests = await work.look(HelpRequest, [case.request for case in ours if case.request])
    return summary(ours, requests, context.neighbourhood(neighbourhood).desk.hours, work.now)


def _name(neighbourhood: str) -> str:
    return f"still_open:{neighbourhood}"
