"""A thank you for the volunteer, with what their help meant. Once for each request.

Own words are the resident's: they stay with the request, and are read again only when they allow.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Arg, Button, Hidden, Rows, Say, Text, ToPerson, text
from buurtbot.domain.helping.afterwards.questions import READY_THANKS
from buurtbot.domain.helping.sides import Sides, mark_of, marked, to_resident
from buurtbot.domain.words.names import first_name_of, name_of
from buurtbot.domain.words.open_line import cleaned, parts
from buurtbot.domain.words.traces.money import without_secrets

LONGEST_THANKS = 1500
MEANT: Final = ("less_worry", "less_alone", "some_rest", "good_day")
READS_AGAIN: Final = "resident.reads_again"
SAID_MEANT: Final = "resident.meant"


def thank(sides: Sides, *, words: str = "", ready: str = "", asks: bool = False) -> Decision:
    """Send thanks in own words, or words that are ready. Without either nothing can be sent.

    Then it `asks` one thing more: may own words be read again later, or else what it meant.
    """
    request = sides.request
    to = to_resident(request, sides.resident)
    own = "" if ready in READY_THANKS else _own(words)
    said = _said(sides, own, ready)
    if mark_of(request, "resident.thanked"):
        return Decision(tell=(Say(to, text("thanked-already")),))
    if said is None or sides.holder is None or not sides.holder.reachable:
        return Decision(tell=(Say(to, text("thanks-not-sent")),))
    name = first_name_of(sides.resident)
    thanks = text("thanks-for-you", name=name, words=said, meant=meant(sides))
    return Decision(
        keep=(marked(replace(request, thanks=own if asks else ""), "resident.thanked"),),
        tell=(
            Say(ToPerson(sides.holder.id), thanks, protect=True),
            Say(to, text("thanks-sent", name=first_name_of(sides.holder))),
            *(_one_thing_more(sides, own) if asks else ()),
        ),
        noted=(AuditLine(request.resident, "thank", request.id),),
    )


def _own(words: str) -> str:
    own = parts(without_secrets(cleaned(words)), first=LONGEST_THANKS)
    return own[0].strip() if own else ""


def _said(sides: Sides, own: str, ready: str) -> Arg | None:
    if ready in READY_THANKS:
        return text(f"thanks-ready-{ready}")
    return Hidden(sides.resident.id, own) if own else None


def meant(sides: Sides) -> Text:
    """What it meant, plainly, and how often this volunteer has helped by now."""
    offer = sides.holder.offer if sides.holder else None
    what = text(f"meant-{sides.request.kind}", name=first_name_of(sides.resident))
    return text("meant", what=what, times=offer.times_helped if offer else 1)


# -- one thing more


def _one_thing_more(sides: Sides, own: str) -> tuple[Say, ...]:
    to, name = to_resident(sides.request, sides.resident), first_name_of(sides.holder)
    if own:
        days = sides.policy.retention.request_days
        return (Say(to, text("thanks-read-again", name=name, days=days), _may(sides)),)
    rows: Rows = tuple((_means(sides, one),) for one in MEANT)
    if isinstance(to, ToPerson):
        return (Say(to, text("thanks-meant-ask", name=name), rows),)
    asked = text("thanks-meant-ask-for", name=name_of(sides.resident), helper=name)
    return (Say(to, asked, rows, protect=True),)


def _may(sides: Sides) -> Rows:
    yes, no = (deeds.let_read_again(request=sides.id, may=may) for may in ("yes", "no"))
    return ((Button(text("button-thanks-read-again"), yes),), (Button(text("button-no"), no),))


def _means(sides: Sides, meant: str) -> Button:
    return Button(text(f"meant-says-{meant}"), deeds.what_it_meant(request=sides.id, meant=meant))
