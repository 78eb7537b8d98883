"""A thank you for the volunteer, with what their help meant. Once for each request."""

from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Arg, Hidden, Say, Text, ToPerson, text
from buurtbot.domain.helping.questions import READY_THANKS
from buurtbot.domain.helping.sides import Sides, mark_of, marked, to_resident
from buurtbot.domain.words.money import without_secrets
from buurtbot.domain.words.names import first_name_of, name_of
from buurtbot.domain.words.open_line import cleaned, parts

LONGEST_THANKS = 1500


def thank(sides: Sides, *, words: str = "", ready: str = "") -> Decision:
    """Send thanks in own words, or words that are ready. Without either nothing can be sent."""
    request = sides.request
    to = to_resident(request, sides.resident)
    said = _said(sides, words, ready)
    if mark_of(request, "resident.thanked"):
        return Decision(tell=(Say(to, text("thanked-already")),))
    if said is None or sides.holder is None or not sides.holder.reachable:
        return Decision(tell=(Say(to, text("thanks-not-sent")),))
    name = name_of(sides.resident)
    thanks = text("thanks-for-you", name=name, words=said, meant=meant(sides))
    return Decision(
        keep=(marked(request, "resident.thanked"),),
        tell=(
            Say(ToPerson(sides.holder.id), thanks, protect=True),
            Say(to, text("thanks-sent", name=first_name_of(sides.holder))),
        ),
        noted=(AuditLine(request.resident, "thank", request.id),),
    )


def _said(sides: Sides, words: str, ready: str) -> Arg | None:
    if ready in READY_THANKS:
        return text(f"thanks-ready-{ready}")
    own = parts(without_secrets(cleaned(words)), first=LONGEST_THANKS)
    return Hidden(sides.resident.id, own[0].strip()) if own else None


def meant(sides: Sides) -> Text:
    """What it meant, plainly, and how often this volunteer has helped by now."""
    offer = sides.holder.offer if sides.holder else None
    what = text(f"meant-{sides.request.kind}", name=name_of(sides.resident))
    return text("meant", what=what, times=offer.times_helped if offer else 1)
