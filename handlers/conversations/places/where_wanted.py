"""Where help is wanted: the steps of asking for help that lead to a place, or to a person.

Whoever would rather not say, or cannot be found on the map, goes on: a person sorts it out.
"""

from buurtbot.domain.core.messages import text
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.open_line import one_line
from config.network.network import Neighbourhood
from geo.typed.address import read_address
from handlers.conversations.core.pieces import SKIP, hidden, without
from handlers.conversations.places import where
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
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

LONGEST_ADDRESS = 120
PLACE = ("place", "address", "place_unknown")
TOLD = "told_address"  # one that was told among other things, and not found
TELL_PERSON = Choice("place_unknown", text("place-tell-person"))


# -- where


def ask_where(draft: Draft, scene: Scene) -> Question:
    other = hidden(scene, draft.get("other_name", ""))
    for_other = draft.get("for_other") == "yes"
    asked = text("ask-where-other", name=other) if for_other else text("ask-where")
    told = draft.get(TOLD, "")
    if told and told == draft.get("typed"):
        looked = text("address-told", address=hidden(scene, told))
        asked = text("two-parts", first=looked, rest=asked)
    return Question(
        asked,
        (TELL_PERSON,),
        wants=frozenset({"location", "address"}),
        hints=where.suggestions(draft, scene),
    )


def hear_where(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="place_unknown"):
            return _to_a_person(draft, _as_address(draft.get("typed", "")))
        case Place() as place:
            return _found(draft, place, scene)
        case NoPlace(text=typed, unavailable=True):
            return _to_a_person(draft, typed, say="map-is-away")
        case _:
            return where.not_found(draft, answer, scene)


def _as_address(typed: str) -> str:
    """What was typed for a place, when it may help who looks for it; "ergens" does not."""
    return typed if read_address(typed) else ""


def _to_a_person(draft: Draft, typed: str, *, say: str = "place-person-asks") -> Turn:
    """Go on without a place; what was typed is kept for the person who sorts it out."""
    unplaced = without(draft, *PLACE, *where.LOOKING)
    kept = {"address": cut(typed, where.LONGEST_TYPED)} if typed else {}
    return Turn({**unplaced, **kept, "place_unknown": "yes"}, go="when", say=(text(say),))


def _found(draft: Draft, place: Place, scene: Scene) -> Turn:
    draft = where.noted(draft, place)
    if not scene.neighbourhood.holds(place.point):
        return Turn(draft, go="elsewhere", detour=True, say=where.taken_away(place))
    if place.label:
        return Turn(draft, go="confirm_place", detour=True)
    say = text("location-live-once") if place.live else text("location-noted")
    return Turn(settled(draft), go=where.DOOR, detour=True, say=(say,))


def settled(draft: Draft) -> dict[str, str]:
    """What was found is the place now."""
    settled = with_answer(without(draft, *PLACE, *where.LOOKING), place=draft.get("found", ""))
    address = where.found_address(draft)
    return with_answer(settled, address=address) if address else settled


# -- is this the address, and is it ours


def hear_confirm_place(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes") if draft.get("found"):
            return Turn(settled(draft), go="when")
        case Chosen(value="yes" | "no"):
            return Turn(without(draft, *where.LOOKING), go="where", detour=True)
        case _:
            return _other_address(draft, answer, scene)


def _other_address(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """At a yes or no about an address, another one may be typed at once."""
    if stays := where.without_address(draft, answer):
        return stays
    if isinstance(answer, Place | NoPlace | Words):
        turn = hear_where(draft, answer, scene)
        return turn if turn.go else where.asked_anew(turn, at="where")
    return not_this(draft, answer)


def ask_elsewhere(draft: Draft, scene: Scene) -> Question:
    choices = (Choice("other_place", text("place-try-again")), TELL_PERSON)
    served = _serving(draft, scene)
    here = scene.neighbourhood.name
    if served is None:
        said = text("place-nobody", here=here, organisation=scene.neighbourhood.organisation)
    else:
        link = f"https://t.me/{served.bot}?start=help"
        said = text("place-other-bot", here=here, there=served.name, link=link)
    return Question(said, choices, wants=frozenset({"address"}))


def _serving(draft: Draft, scene: Scene) -> Neighbourhood | None:
    found = where.found_place(draft)
    return scene.network.serving(found) if found else None


def hear_elsewhere(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="other_place"):
            return Turn(without(draft, *where.LOOKING), go="where", detour=True)
        case Chosen(value="place_unknown"):
            return _to_a_person(draft, where.found_address(draft) or draft.get("found", ""))
        case _:
            return _other_address(draft, answer, scene)


# -- the door, for a place that was shared as a point


def ask_door(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-door"), (SKIP,), wants=frozenset({"words"}))


def hear_door(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="skip"):
            return Turn(without(draft, "address"), go="when")
        case Words(text=words) if address := one_line(words, LONGEST_ADDRESS):
            return Turn(with_answer(draft, address=address), go="when")
        case _:
            return not_this(draft, answer)


STEPS = {
    "where": Step(ask_where, hear_where),
    "confirm_place": Step(where.confirm_question, hear_confirm_place),
    "elsewhere": Step(ask_elsewhere, hear_elsewhere),
    where.DOOR: Step(ask_door, hear_door),
}
