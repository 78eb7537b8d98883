"""A number that has a request already: staff see it before they write all of it down once more."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.times.when import local_day, said_when
from handlers.conversations.core.pieces import without
from handlers.conversations.core.same_person import SAME, same_step
from handlers.talking.strange import not_this
from handlers.talking.talk import Answer, Choice, Chosen, Draft, Question, Scene, Step, Turn

KNOWN: Final = "known"  # in the draft: what is open of this number, as JSON
NEW: Final = "new"
AFTER: Final = "may_ring"  # the step after the number
MOST: Final = 3


def written(found: Iterable[tuple[Case, HelpRequest]]) -> str:
    """What the question needs of each, for the draft."""
    return json.dumps([_one(case, request) for case, request in found][:MOST])


def _one(case: Case, request: HelpRequest) -> dict[str, str]:
    return {
        "case": case.id,
        "ref": request.ref,
        "kind": request.kind,
        "state": request.state,
        "day": local_day(request.starts).isoformat(),
        "every": "week" if request.urgency == "weekly" else "",
    }


def ask_known(draft: Draft, _scene: Scene) -> Question:
    shown = json.loads(draft.get(KNOWN, "[]"))
    head = text("intake-known")
    for one in shown:
        head = text("two-lines", first=head, rest=_line(one))
    go_on = tuple(
        Choice(one["case"], text("intake-button-go-on", ref=one["ref"]), "primary")
        for one in shown
    )
    return Question(head, (*go_on, Choice(NEW, text("intake-button-new"))))


def _line(one: dict[str, str]) -> Text:
    wanted = said_when(date.fromisoformat(one["day"]), weekly=bool(one["every"]))
    kind = text(f"kind-{one['kind']}")
    return text(f"find-request-{one['state']}", ref=one["ref"], kind=kind, wanted=wanted)


def hear_known(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    cases = [one["case"] for one in json.loads(draft.get(KNOWN, "[]"))]
    match answer:
        case Chosen(value="new"):
            further = next_of_number(draft)
            return Turn(without(draft, KNOWN), go=further or AFTER, detour=bool(further))
        case Chosen(value=case) if case in cases:
            return Turn(draft, deed=deeds.intake_known.from_draft(show=case))
        case _:
            return not_this(draft, answer)


def next_of_number(draft: Draft) -> str:
    """What is asked after it: whether it is the one whom we know by this number; else nothing."""
    return "same" if draft.get(SAME) else ""


def _onward(draft: Draft) -> Turn:
    return Turn(draft, go=AFTER)


STEPS: Final = {"known": Step(ask_known, hear_known), "same": same_step(_onward)}
