"""The desk fills in where help is wanted: a moderator types the address in the topic of the case.

It is looked up and confirmed as for any resident, and must be in the neighbourhood of the request.
"""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from config.network.network import Neighbourhood
from handlers.conversations.core.pieces import without
from handlers.conversations.places import where
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Chosen,
    Conversation,
    Draft,
    NoPlace,
    Place,
    Question,
    Scene,
    Step,
    Turn,
    Words,
)


def ask_where(draft: Draft, scene: Scene) -> Question:
    hints = where.suggestions(draft, scene)
    return Question(text("desk-address-ask"), wants=frozenset({"address"}), hints=hints)


def hear_where(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Place(point=point) if not _here(draft, scene).holds(point):
            here = _here(draft, scene).name
            again = text("desk-address-elsewhere", neighbourhood=here)
            return Turn(without(draft, *where.LOOKING), again=again)
        case Place(label=label) if label:
            return Turn(where.noted(draft, answer), go="confirm_place", detour=True)
        case Place(point=point):
            return Turn(
                {**draft, "place": where.as_written(point)},
                deed=deeds.address_filled_in.from_draft(),
            )
        case NoPlace(unavailable=True):
            return Turn(draft, again=text("desk-address-map-is-away"))
        case _:
            return where.not_found(draft, answer, scene)


def _here(draft: Draft, scene: Scene) -> Neighbourhood:
    """That of the request: a desk may be shared."""
    served = {n.slug: n for n in scene.network.neighbourhoods}
    return served.get(draft.get("neighbourhood", ""), scene.neighbourhood)


def hear_confirm_place(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes") if draft.get("found"):
            found = {"place": draft["found"], "address": where.found_address(draft)}
            kept = without(draft, *where.LOOKING)
            return Turn({**kept, **found}, deed=deeds.address_filled_in.from_draft())
        case Chosen(value="yes" | "no"):
            return Turn(without(draft, *where.LOOKING), go="where", detour=True)
        case Place() | NoPlace() | Words():
            if stays := where.without_address(draft, answer):
                return stays
            turn = hear_where(draft, answer, scene)
            return where.asked_anew(turn, at="where") if turn.again else turn
        case _:
            return not_this(draft, answer)


DESK_ADDRESS = Conversation(
    name="desk_address",
    first="where",
    steps={
        "where": Step(ask_where, hear_where),
        "confirm_place": Step(where.confirm_question, hear_confirm_place),
    },
)
