"""A number of somebody who is excluded: staff read so before they take the request.

What is urgent always goes on. It is then for a person of the desk: no neighbour is asked for it.
"""

import json
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import At, text
from buurtbot.domain.core.people.ban import Ban
from handlers.conversations.phone.known_caller import AFTER, KNOWN, next_of_number
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
)

EXCLUDED: Final = "excluded"  # in the draft: since when, why and at which case, as JSON


def written(ban: Ban) -> str:
    """What the question needs of it, for the draft."""
    return json.dumps({"at": ban.at.isoformat(), "why": ban.why, "ref": ban.ref})


def ask_excluded(draft: Draft, _scene: Scene) -> Question:
    told = json.loads(draft[EXCLUDED])
    since, why = At(datetime.fromisoformat(told["at"])), text(f"desk-ban-{told['why']}")
    said = text("intake-excluded", at=since, why=why)
    if told["ref"]:
        case = text("intake-excluded-case", ref=told["ref"])
        said = text("two-lines", first=said, rest=case)
    take = Choice("take", text("intake-excluded-take"), "primary")
    return Question(said, (take, Choice("not", text("intake-excluded-not"))))


def hear_excluded(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="take"):
            further = "known" if draft.get(KNOWN) else next_of_number(draft)
            return Turn(draft, go=further or AFTER, detour=bool(further))
        case Chosen(value="not"):
            return Turn(draft, deed=deeds.intake_stopped.from_draft(why="not-taken"))
        case _:
            return not_this(draft, answer)


STEPS: Final = {"excluded": Step(ask_excluded, hear_excluded)}
