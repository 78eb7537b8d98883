"""Why somebody stopped helping: asked once, counted without who it was; then nothing is kept."""

from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.timing import timers
from buurtbot.domain.staying import stopping
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.staying.known import is_on
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.stopped import count_stopped


async def asks_why(work: Work, context: Context, person: Person) -> Decision:
    """After somebody stopped: all that was kept for staying goes, and once they are asked why."""
    known = await work.get(Staying, person.id)
    if person.offer is None:
        return NOTHING  # they stopped before
    if not is_on(context, person):
        return Decision(drop=(known,)) if known else NOTHING
    at = work.now + timedelta(days=context.policy.retention.talk_days)
    timer = Timer(timers.clear_staying(person.id), at, deeds.clear_staying(person=person.id))
    return Decision(
        keep=(Staying(person.id, stopped=work.now),),
        tell=(stopping.ask_why(person.id),),
        later=(timer,),
    )


@does(deeds.why_stopped)
async def why_stopped(work: Work, context: Context, actor: Actor, *, reason: str) -> Decision:
    """Count the first answer; who helps again, or answered already, hears thanks all the same."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    known = await work.get(Staying, person.id)
    if known is None or known.stopped is None or person.offer is not None:
        thanks = Say(ToPerson(person.id), text("staying-stop-heard"), (back_to_menu(),))
        return Decision(tell=(thanks,))
    if reason in stopping.REASONS:
        days = context.policy.retention.stopped_days
        count_stopped(work, person.bot, reason, days=days)
    return Decision(
        drop=(known,),
        tell=(stopping.heard(person.id, reason),),
        later=(Timer(timers.clear_staying(person.id), None),),
    )


@does(deeds.clear_staying)
async def clear_staying(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: who stopped did not say why, and need not any more."""
    known = await work.get(Staying, person)
    return Decision(drop=(known,)) if known and known.stopped else NOTHING
