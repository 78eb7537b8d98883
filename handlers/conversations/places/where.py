"""Finding a place together: a shared location, or an address that is looked up and confirmed.

Used by who asks and by who offers help. Until it is confirmed, a place stands in the draft as
`found`; the exact place is kept no longer than the talk.
"""

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.traces.money import without_secrets
from geo.point import Point, parse
from handlers.conversations.core.pieces import NO, YES, hidden, without
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Draft,
    NoPlace,
    Place,
    Question,
    Scene,
    Turn,
    Words,
    with_answer,
)

LOOKING = ("found", "found_label", "found_rest", "suggestions", "typed")
DOOR = "door"  # the step that asks for street and number where a point alone is known
LONGEST_TYPED = 300  # an address with all that may be said beside it


def as_written(point: Point) -> str:
    """A point as it stands in a draft: to the centimetre, which is as much as can be read back."""
    return f"{point.lat:.7f},{point.lon:.7f}"


def is_exact(answer: Answer) -> bool:
    """Whether an answer is a point on the map itself, shared or typed: no address stands by it."""
    return isinstance(answer, Place) and not answer.label


def taken_away(answer: Answer) -> tuple[Text, ...]:
    """What is told when the message with their exact place goes away from the chat."""
    return (text("location-taken-away"),) if is_exact(answer) else ()


def found_place(draft: Draft) -> Point | None:
    """The place that waits to be confirmed."""
    return parse(draft.get("found", ""))


def suggestions(draft: Draft, scene: Scene) -> tuple[Text, ...]:
    """Addresses that may have been meant, to press instead of type."""
    found = [line for line in draft.get("suggestions", "").split("\n") if line]
    return tuple(text("just-this", words=hidden(scene, line)) for line in found)


def so_far(draft: Draft) -> str:
    """The address as far as it was understood: what was typed, or what waits to be confirmed."""
    return draft.get("typed") or found_address(draft)


def found_address(draft: Draft) -> str:
    """The address that waits to be confirmed, with what was said beside it for the helper."""
    return ", ".join(filter(None, (draft.get("found_label"), draft.get("found_rest"))))


def noted(draft: Draft, place: Place) -> dict[str, str]:
    """The draft with a place that waits to be confirmed."""
    draft = with_answer(without(draft, *LOOKING), found=as_written(place.point))
    rest = {"found_rest": without_secrets(place.rest)} if place.rest else {}
    return with_answer(draft, found_label=place.label, **rest)


def not_found(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """Help for an answer that gave no place: what lacks is asked, what was understood is kept."""
    match answer:
        case NoPlace(text=typed, suggestions=found):
            kept = with_answer(without(draft, *LOOKING), typed=cut(typed, LONGEST_TYPED))
            shown = with_answer(kept, suggestions="\n".join(found)) if found else kept
            return Turn(shown, again=_what_lacks(answer, scene))
        case Words():
            return Turn(draft, again=text("address-how"))
        case _:
            return not_this(draft, answer)


def _what_lacks(answer: NoPlace, scene: Scene) -> Text:
    match answer:
        case NoPlace(lacks="address"):
            return text("address-how")
        case NoPlace(lacks=("number" | "street") as lacks, text=typed):
            return text(f"address-{lacks}", address=hidden(scene, typed))
        case NoPlace(suggestions=()):
            return text("address-not-found")
        case _:
            return text("address-several")


def confirm_question(draft: Draft, scene: Scene) -> Question:
    """ "Bedoelt u Erasmusweg 12?" Another address, or number, may be typed at once."""
    label = hidden(scene, draft.get("found_label", ""))
    rest = draft.get("found_rest", "")
    told = {"address": label, **({"rest": hidden(scene, rest)} if rest else {})}
    return Question(
        text("confirm-place-rest" if rest else "confirm-place", **told),
        (YES, NO),
        wants=frozenset({"address"}),
        columns=2,
    )


def without_address(draft: Draft, answer: Answer) -> Turn | None:
    """Words without an address, where one waits to be confirmed: it goes on waiting."""
    if isinstance(answer, NoPlace) and answer.lacks == "address" and "found" in draft:
        return Turn(draft, again=text("address-is-none"))
    return None


def asked_anew(turn: Turn, *, at: str) -> Turn:
    """Help that belongs to the question about the place itself, said there."""
    say = (turn.again,) if turn.again else ()
    return Turn(turn.draft, go=at, detour=True, say=say)
