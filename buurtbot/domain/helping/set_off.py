"""The holder has set off: the resident hears it, and after a while both are asked how it is."""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Change, Outgoing, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.door import shown, was_shown
from buurtbot.domain.helping.holder import holder_buttons
from buurtbot.domain.helping.introducing import holder_card
from buurtbot.domain.helping.sides import (
    Sides,
    ask_whether_come,
    desk_note,
    mark_of,
    marked,
    resident_buttons,
    tell_resident,
    walk_minutes,
)
from buurtbot.domain.words.names import first_name_of


def on_the_way(sides: Sides, holder: Person, *, asked: str = "") -> Decision:
    """The holder set off. `asked` names the question this answers, so that each counts once."""
    request = replace(sides.request, state="on_the_way")
    if asked and mark_of(request, "volunteer.coming") == asked:
        return Decision()
    if not asked and sides.request.state == "on_the_way":
        return Decision(tell=(_still_on_the_way(sides),))
    request = marked(request, "volunteer.coming", asked) if asked else request
    minutes = walk_minutes(request)
    key = "resident-still-coming" if asked else "resident-on-the-way"
    message = text(key, name=first_name_of(holder), minutes=minutes)
    now = replace(sides, request=request)
    told = Decision(
        keep=(request,),
        tell=(
            tell_resident(sides, message, resident_buttons(request)),
            *_holder_told(now, holder),
            *desk_note(request, text("desk-on-the-way", ref=request.ref)),
        ),
        later=(ask_whether_come(request, _arrived(sides, minutes)),),
        noted=(AuditLine(holder.id, "on_my_way", request.id),),
    )
    return told if was_shown(request) else told + shown(now, holder)


def _arrived(sides: Sides, minutes: int) -> datetime:
    """When help that has set off must have shown itself."""
    start = max(sides.now, sides.request.starts)
    return start + timedelta(minutes=minutes + sides.policy.not_come_minutes)


def _holder_told(sides: Sides, holder: Person) -> tuple[Outgoing, ...]:
    """Their card stays as it was, with the buttons that fit now."""
    card = holder_card(sides, holder)
    name = first_name_of(sides.resident)
    message = text("volunteer-on-the-way", name=name)
    said = Say(ToPerson(holder.id), message, holder_buttons(sides.request))
    return Change(card.to, card.name, card.text, card.buttons), said


def _still_on_the_way(sides: Sides) -> Say:
    message = text("volunteer-on-the-way-already", name=first_name_of(sides.resident))
    return Say(ToPerson(sides.request.holder), message, holder_buttons(sides.request))
