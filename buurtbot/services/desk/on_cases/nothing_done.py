"""Who holds a case and does nothing in it is told so; then all read that it waits again."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.holding import goes_back_at, holding_timer, warned_at
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Button, text
from buurtbot.domain.core.timing import timers
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.hand_to_desk import waits
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, held_by, is_closed
from buurtbot.services.desk.on_cases.let_go import let_go
from buurtbot.storage.commit.work import Work


@does(deeds.nothing_done)
async def nothing_done(
    work: Work, context: Context, _actor: Actor, *, case: str, warned: str = ""
) -> Decision:
    """A timer: first the holder is told, then it goes back. What was done since puts it off."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    holding = context.policy.holding
    hours = context.neighbourhood(found.neighbourhood).desk.hours
    back = goes_back_at(found, hours, holding)
    if back is None:
        return NOTHING
    if work.now < warned_at(back, holding):
        return Decision(later=(holding_timer(found, hours, holding),))
    if warned and work.now >= back:
        noted = AuditLine("house", "went_back", found.id)
        return await let_go(work, context, found, "topic-went-back", noted=noted)
    act = deeds.nothing_done(case=case, warned="yes")
    return _warned(context, found) + Decision(later=(Timer(timers.holding(case), back, act),))


def _warned(context: Context, case: Case) -> Decision:
    name = staff_name(case.owner, case.holder_name)
    minutes = context.policy.holding.warned_minutes
    said = text("topic-nothing-done", name=name, minutes=minutes)
    keeps = Button(text("desk-button-at-it"), deeds.at_it(case=case.id), style="primary")
    return Decision(tell=(sheet.in_topic(case, said, ((keeps,),)),))


@does(deeds.at_it)
async def at_it(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Its holder says to be at it: the time begins anew."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    if found.holder != actor.who:
        return held_by(found) if found.holder else NOTHING
    kept = replace(found, kept=work.now)
    said = sheet.in_topic(kept, text("desk-still-yours"))
    return Decision(keep=(kept,), tell=(said,), later=waits(work, context, kept))
