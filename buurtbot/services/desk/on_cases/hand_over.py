"""A case is handed over: it is offered to all colleagues, and kept until one of them takes it.

So it is never nobody's. Who takes it over does that with the button of any other takeover.
"""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case, offered_name
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Button, Say, text
from buurtbot.domain.core.timing import timers
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, held_by, is_closed
from buurtbot.storage.commit.work import Work


@does(deeds.hand_over)
async def hand_over(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Its holder asks who takes it; the topic and the group have a button for it."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    if found.holder != actor.who:
        return held_by(found)
    found = replace(found, hands_over=True)
    file = await read_file(work, context, found)
    name = staff_name(found.owner, found.holder_name)
    back = Button(text("desk-button-give-back"), deeds.give_back(case=case))
    buttons = ((sheet.take_over(found),), (back,))
    asked = sheet.in_topic(found, text("desk-hands-over", name=name), buttons)
    asked = replace(asked, name=offered_name(case))
    at = work.now + timedelta(minutes=context.policy.case_calls_minutes[0])
    still = deeds.handed_over(case=case, who=actor.who)
    return Decision(
        keep=(found,),
        tell=(asked, *sheet.rung(file, _line(file))),
        later=(Timer(timers.handed_over(case), at, still),),
        noted=(AuditLine(actor.who, "hand_over", case),),
    )


def _line(file: File) -> Say:
    """What the group reads in its general topic, with the button. Nothing personal."""
    said = sheet.line_about("line-hands-over", file)
    return Say(
        file.general, said, ((sheet.take_over(file.case),),), name=sheet.line_name(file.case)
    )


@does(deeds.handed_over)
async def handed_over(
    work: Work, context: Context, _actor: Actor, *, case: str, who: str
) -> Decision:
    """A timer: when nobody took it, who wanted to hand it over hears that they still have it."""
    found = await work.get(Case, case)
    if found is None or found.closed or found.holder != who:
        return NOTHING
    found = replace(found, hands_over=False)
    file = await read_file(work, context, found)
    name = staff_name(found.owner, found.holder_name)
    told = sheet.in_topic(found, text("desk-nobody-took-over", name=name))
    return Decision(keep=(found,), tell=(told, *sheet.showing(file)))
