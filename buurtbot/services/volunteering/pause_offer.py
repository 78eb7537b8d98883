"""A pause from invitations: for an evening, a week, until a day, or until they say so."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import At, Button, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY, is_paused, paused, pauses_until
from buurtbot.domain.welcome.menu import back_to_menu, offer_row, own_row
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.staying.known import is_on
from buurtbot.services.staying.staying_round import pause_timer
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work

LENGTHS = ("evening", "week", "open")


@does(deeds.pause_menu)
async def pause_menu(work: Work, context: Context, actor: Actor) -> Decision:
    """Ask how long."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if person.offer is None:
        return _tell(person, text("no-offer"), (offer_row(), back_to_menu()))
    lengths = tuple(
        (Button(text(f"pause-{length}"), deeds.pause_offer(until=length)),) for length in LENGTHS
    )
    a_day = (Button(text("pause-until-day"), deeds.begin(conversation="pause_until")),)
    return _tell(person, text("pause-how-long"), (*lengths, a_day, back_to_menu()))


@does(deeds.pause_offer)
async def pause_offer(work: Work, context: Context, actor: Actor, *, until: str) -> Decision:
    """No invitations until then. What they already took, they still do."""
    person = await agreed_person(work, actor)
    end = pauses_until(until, work.now, context.policy.quiet)
    if person is None:
        return not_met(actor)
    if person.offer is None or end is None:
        return _tell(person, text("no-offer"), (offer_row(), back_to_menu()))
    said = text("pause-open-set") if end == UNTIL_I_SAY else text("pause-set", at=At(end))
    resume = (Button(text("button-resume"), deeds.resume_offer()),)
    timer = Timer(timers.pause_over(person.id), end, deeds.pause_over(person=person.id))
    if end == UNTIL_I_SAY:
        timer = pause_timer(person.id, work, context)
    person = paused(person, end)
    said, rows = _still_counted_on(person, said)
    return _changed(context, person, "pause_offer", said, (*rows, resume), timer)


@does(deeds.resume_offer)
async def resume_offer(work: Work, context: Context, actor: Actor) -> Decision:
    """Invitations again, from now."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if person.offer is None:
        return _tell(person, text("no-offer"), (offer_row(), back_to_menu()))
    timer = Timer(timers.pause_over(person.id), None)
    said, rows = text("pause-over-by-you"), (*_rhythm(context, person), back_to_menu())
    return _changed(context, paused(person, None), "resume_offer", said, rows, timer)


def _rhythm(context: Context, person: Person) -> Rows:
    """Who comes back may want to be asked less: one press away where that is looked after."""
    often = Button(text("button-staying-how-often"), deeds.how_often())
    return ((often,),) if is_on(context, person) else ()


@does(deeds.pause_over)
async def pause_over(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: the pause is over, unless it was changed meanwhile."""
    found = await work.get(Person, person)
    if found is None or found.offer is None or found.offer.paused_until is None:
        return NOTHING
    if is_paused(found.offer, work.now):
        return NOTHING
    again = (Button(text("button-pause"), deeds.pause_menu()),)
    rows = (again, *_rhythm(context, found))
    return _changed(context, paused(found, None), "pause_over", text("pause-over"), rows)


def _still_counted_on(person: Person, said: Text) -> tuple[Text, Rows]:
    """Who holds a request hears that it still counts on them, with the button to it."""
    busy = person.offer.busy_with if person.offer else ()
    return (text("pause-but-busy", said=said), (own_row(len(busy)),)) if busy else (said, ())


def _changed(
    context: Context, person: Person, did: str, said: Text, rows: Rows, *timers: Timer
) -> Decision:
    return Decision(
        keep=(person,),
        tell=(Say(ToPerson(person.id), said, rows),),
        later=timers,
        carry=lending(context, person),
        noted=(AuditLine(person.id, did, person.id),),
    )


def _tell(person: Person, said: Text, rows: Rows) -> Decision:
    return Decision(tell=(Say(ToPerson(person.id), said, rows),))
