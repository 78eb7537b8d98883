"""Stop helping, and stay: who stops can still ask for help themselves."""

from buurtbot.domain import deeds
from buurtbot.domain.check_ins.check_ins import contact_no_more
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.volunteering.offering import no_longer_offering
from buurtbot.domain.welcome.menu import back_to_menu, offer_row
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.helping.step_back import steps_back
from buurtbot.services.staying.why_stopped import asks_why
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.stop_offering)
async def stop_offering(work: Work, context: Context, actor: Actor) -> Decision:
    """Ask whether they are sure, and whether a pause would do."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    to = ToPerson(person.id)
    if person.offer is None:
        return Decision(tell=(Say(to, text("no-offer"), (offer_row(), back_to_menu())),))
    held = len(person.offer.busy_with)
    said = text("stop-sure-held", count=held) if held else text("stop-sure")
    yes = Button(text("button-stop-sure"), deeds.stop_offering_sure(), style="danger")
    pause = Button(text("button-pause"), deeds.pause_menu())
    return Decision(tell=(Say(to, said, ((yes,), (pause,), back_to_menu())),))


@does(deeds.stop_offering_sure)
async def stop_offering_sure(work: Work, context: Context, actor: Actor) -> Decision:
    """The offer and the home go. What they held goes on to others at once."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    stopped = no_longer_offering(person)
    thanks = Say(ToPerson(person.id), text("stopped-offering"), (back_to_menu(),))
    said = Decision(
        keep=(_hung_up(person, stopped),),
        tell=(thanks,),
        later=(
            Timer(timers.pause_over(person.id), None),
            contact_no_more(person, work.now),
            *steps_back(work, person),
        ),
        carry=lending(context, stopped),
        noted=(AuditLine(person.id, "stop_offering", person.id),),
    )
    return said + await asks_why(work, context, person)


def _hung_up(before: Person, stopped: Person) -> Person:
    """No line stays open about what they held."""
    for request in before.offer.busy_with if before.offer else ():
        stopped = stopped.hanging_up(request)
    return stopped
