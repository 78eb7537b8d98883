"""Where somebody is at home, or starts from: the steps that lead to a rounded place.

Who helps is asked where they start; who shares, where it is; who wants to meet, where they live.
The exact place is never kept: it is rounded before it even enters the draft.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from buurtbot.domain.core.messages import text
from geo.point import Point, rounded
from geo.walking import METRES_PER_MINUTE
from handlers.conversations.core.pieces import without
from handlers.conversations.places import where
from handlers.conversations.places.where import as_written
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Chosen,
    Draft,
    NoPlace,
    Place,
    Question,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)

LONGEST_WALK_M: Final = 20 * METRES_PER_MINUTE


Asked = Callable[[Draft], str]  # the key of the question, by what was said before


def ask_home(draft: Draft, scene: Scene) -> Question:
    """Of who helps."""
    return _question("offer-home", draft, scene)


def _question(key: str, draft: Draft, scene: Scene) -> Question:
    return Question(
        text(key),
        wants=frozenset({"location", "address"}),
        hints=where.suggestions(draft, scene),
    )


def _lives(_draft: Draft) -> str:
    return "home-near"


def asking(asked: Asked = _lives) -> dict[str, Step]:
    """The steps, with the words that fit; where somebody lives when nothing else is said."""

    def ask(draft: Draft, scene: Scene) -> Question:
        return _question(asked(draft), draft, scene)

    return {**STEPS, "home": Step(ask, hear_home)}


def asking_caller(key: str = "desk-home-near") -> dict[str, Step]:
    """The same for who rings, of an address alone: they have no place to share."""

    def ask(draft: Draft, scene: Scene) -> Question:
        return replace(_question(key, draft, scene), wants=frozenset({"address"}))

    return {**STEPS, "home": Step(ask, hear_home)}


def hear_home(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Place(point=point) if _too_far(point, scene):
            again = text("home-too-far", neighbourhood=scene.neighbourhood.name)
            return Turn(draft, again=again, say=where.taken_away(answer))
        case Place(point=point, label=label) if label:
            draft = where.noted(draft, Place(rounded(point), label))
            return Turn(draft, go="confirm_home", detour=True)
        case Place(point=point):
            say = (text("home-location-rounded"),)
            return Turn(_at_home(draft, as_written(rounded(point))), go="consent", say=say)
        case NoPlace(unavailable=True):
            return Turn(draft, again=text("home-map-is-away"))
        case _:
            return where.not_found(draft, answer, scene)


def _too_far(point: Point, scene: Scene) -> bool:
    """Whether nobody of this neighbourhood can be walked to from here."""
    return scene.neighbourhood.outside_m(point) > LONGEST_WALK_M


def _at_home(draft: Draft, place: str, label: str = "") -> dict[str, str]:
    cleared = without(draft, *where.LOOKING, "home_label")
    return with_answer(cleared, place=place, **({"home_label": label} if label else {}))


def hear_confirm_home(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes") if draft.get("found"):
            settled = _at_home(draft, draft["found"], draft.get("found_label", ""))
            return Turn(settled, go="consent", say=(text("home-rounded"),))
        case Chosen(value="yes" | "no"):
            return Turn(without(draft, *where.LOOKING), go="home", detour=True)
        case Place() | NoPlace() | Words():
            if stays := where.without_address(draft, answer):
                return stays
            turn = hear_home(draft, answer, scene)
            return turn if turn.go else where.asked_anew(turn, at="home")
        case _:
            return not_this(draft, answer)


STEPS: Final = {
    "home": Step(ask_home, hear_home),
    "confirm_home": Step(where.confirm_question, hear_confirm_home),
}
