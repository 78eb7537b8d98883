"""Finding a place together: a shared location, or an address that is looked up and confirmed.

Used by who asks and by who offers help. Until it is confirmed, a place stands in the draft as
`found`; the exact place is kept no longer than the talk.
"""

from buurtbot.domain.messages import Text, text
from geo.point import Point, parse
from handlers.conversations.pieces import NO, YES, hidden, without
from handlers.strange import not_this
from handlers.talk import (
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

LOOKING = ("found", "found_label", "suggestions", "typed")


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


def noted(draft: Draft, place: Place) -> dict[str, str]:
    """The draft with a place that waits to be confirmed."""
    cleared = without(draft, *LOOKING)
    return with_answer(cleared, found=as_written(place.point), found_label=place.label)


def not_found(draft: Draft, answer: Answer) -> Turn:
    """Help for an answer that gave no place."""
    match answer:
        case NoPlace(text=typed, suggestions=()):
            again = text("address-not-found")
            return Turn(with_answer(without(draft, *LOOKING), typed=typed[:120]), again=again)
        case NoPlace(text=typed, suggestions=found):
            lines = "\n".join(found)
            draft = with_answer(draft, typed=typed[:120], suggestions=lines)
            return Turn(draft, again=text("address-several"))
        case Words():
            return Turn(draft, again=text("address-how"))
        case _:
            return not_this(draft, answer)


def confirm_question(draft: Draft, scene: Scene) -> Question:
    """ "Bedoelt u Erasmusweg 12?" Another address may be typed at once."""
    label = hidden(scene, draft.get("found_label", ""))
    return Question(
        text("confirm-place", address=label),
        (YES, NO),
        wants=frozenset({"address"}),
        columns=2,
    )


def asked_anew(turn: Turn, *, at: str) -> Turn:
    """Help that belongs to the question about the place itself, said there."""
    say = (turn.again,) if turn.again else ()
    return Turn(turn.draft, go=at, detour=True, say=say)
