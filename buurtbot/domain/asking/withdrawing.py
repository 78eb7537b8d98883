"""Taking a request back: who was asked or is coming hears it, and nothing keeps waiting."""

from typing import Literal

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Change, Outgoing, Say, ToPerson, text
from buurtbot.domain.helping.afterwards.finishing import ending
from buurtbot.domain.helping.afterwards.repeating import SKIPPED, repeats
from buurtbot.domain.helping.door import taken_away
from buurtbot.domain.helping.sides import (
    Sides,
    card_name,
    desk_note,
    let_go,
    marked,
    tell_resident,
)
from buurtbot.domain.matching import pace
from buurtbot.domain.words.names import first_name_of

Why = Literal["withdrawn", "changed", "skipped"]


def are_you_sure(sides: Sides) -> Decision:
    """Ask before it is taken back."""
    request = sides.request
    key = "withdraw-sure-held" if sides.held else "withdraw-sure"
    message = text(key, kind=sides.kind, name=first_name_of(sides.holder))
    skip = Button(text("button-not-this-week"), deeds.skip_week(request=request.id))
    once = ((skip,),) if repeats(request) else ()
    yes = Button(
        text("button-withdraw-sure"), deeds.withdraw_sure(request=request.id), style="danger"
    )
    no = Button(text("button-keep-it"), deeds.request_status(request=request.id))
    return Decision(tell=(tell_resident(sides, message, (*once, (yes,), (no,))),))


def withdrawn(sides: Sides, why: Why = "withdrawn") -> Decision:
    """The resident takes it back; or it is changed, and a new one follows; or only skipped."""
    asked = pace.nobody_waits(sides.request)
    asked = marked(asked, SKIPPED) if why == "skipped" else asked
    request, timers = ending(asked, sides.now, sides.policy, state="withdrawn")
    people = tuple(let_go(p, request.id) for p in (sides.resident, sides.holder) if p)
    told = () if why == "changed" else (tell_resident(sides, text(f"resident-{why}")),)
    return Decision(
        keep=(request, *people),
        tell=(
            *told,
            *_holder_told(sides, f"volunteer-{why}"),
            *desk_note(request, text(f"desk-{why}", ref=request.ref)),
        ),
        later=timers,
        noted=(AuditLine(request.resident, "withdraw", request.id),),
    )


def _holder_told(sides: Sides, key: str) -> tuple[Outgoing, ...]:
    if not sides.held:
        return ()
    to = ToPerson(sides.request.holder)
    message = text(key, name=first_name_of(sides.resident), kind=sides.kind)
    card = text("card-withdrawn", kind=sides.kind)
    changed = Change(to, card_name(sides.request), card)
    return changed, *taken_away(sides.request), Say(to, message)
