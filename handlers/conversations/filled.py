"""What own words fill in of a talk that asks where and when, whoever asks and for whom.

Nothing is sent by it. What was told is not asked again, and stands in the read-back to change.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from buurtbot.domain.core.messages import Text
from buurtbot.domain.meaning.need import Need
from buurtbot.domain.times.reading import SaidTime
from buurtbot.domain.words.letters import cut
from geo.typed.address import TypedAddress
from handlers.conversations.core.pieces import without
from handlers.conversations.places import where, where_wanted
from handlers.conversations.times import when_typed, when_wanted
from handlers.talking.talk import Draft, NoPlace, Place, Scene, Told, Turn, with_answer
from handlers.talking.understand import plain

TOLD: Final = "told"  # the steps that were filled in from own words


def filled(draft: Draft, step: str) -> dict[str, str]:
    """The draft with this step as one that was told."""
    steps = dict.fromkeys((*draft.get(TOLD, "").split(), step))
    return with_answer(draft, **{TOLD: " ".join(steps)})


def past_told(
    step: str, draft: Draft, further: Mapping[str, str], lacks: Callable[[str], str]
) -> str:
    """The step that is asked when this one is next: those that were told are passed.

    `further` says what comes after each; `lacks` what must still be asked of one, "" when nothing.
    """
    told = frozenset(draft.get(TOLD, "").split())
    while step in told:
        if lacking := lacks(step):
            return lacking
        step = further[step]
    return step


def lacks_of_place(draft: Draft, scene: Scene) -> str:
    """The step that must still be asked of a place that was told; empty when it is whole."""
    if "place" in draft:
        return ""
    found = where.found_place(draft)
    outside = found is not None and not scene.neighbourhood.holds(found)
    return "elsewhere" if outside else "confirm_place"


def lacks_of_time(draft: Draft) -> str:
    """The step that must still be asked of a time that was told; empty when it is whole."""
    if when_typed.typed(draft):
        return "confirm_when"
    if draft.get("when") in {"later", "weekly"} and "date" not in draft:
        return "date"
    is_whole = draft.keys() & set(when_wanted.HOURS_OF_DAY) or draft.get("when") == "any"
    return "" if is_whole else "daypart"


def place_told(draft: Draft, told: Told, scene: Scene) -> Draft:
    """A place that is surely the one that was typed; another is asked first, or looked for."""
    if told.place is None:
        return draft
    draft = without(draft, *where_wanted.PLACE, *where.LOOKING, where_wanted.TOLD)
    if isinstance(told.place, NoPlace):
        typed = cut(told.place.text, where.LONGEST_TYPED)
        return with_answer(draft, typed=typed, **{where_wanted.TOLD: typed})
    draft = filled(where.noted(draft, told.place), "where")
    as_typed = is_as_typed(told.place, told.need.where)
    is_sure = scene.neighbourhood.holds(told.place.point) and as_typed
    return where_wanted.settled(draft) if is_sure else draft


def is_as_typed(place: Place, typed: TypedAddress | None) -> bool:
    """Whether the map calls it what they typed: a street that was misspelt is asked first."""
    label = plain(place.label).split()
    if typed is None or typed.number is None:
        return False
    street = plain(typed.street or "").split()
    return bool(typed.postcode or street) and set(street) <= set(label)


def time_told(draft: Draft, need: Need, scene: Scene) -> tuple[Draft, tuple[Text, ...]]:
    """A time that is read in one way only; what cannot be is told, and asked in its turn."""
    if need.when is None:
        return draft, ()
    day = _kept_day(draft, need.when)
    changed = when_wanted.HOURS_OF_DAY if day else when_wanted.TIME
    bare = without(draft, *changed, *when_typed.TYPED)
    turn = when_typed.heard(bare, need.when, scene, day)
    if turn.again is not None:
        return draft, (turn.again,)
    return filled(_sure_of_day(turn, scene), "when"), ()


def _kept_day(draft: Draft, said: SaidTime) -> date | None:
    """The day that was told before, when only another hour is said now: "liever in de middag"."""
    only_hours = not (said.days or said.soon or said.any or said.weekly)
    return date.fromisoformat(draft["date"]) if only_hours and "date" in draft else None


def _sure_of_day(turn: Turn, scene: Scene) -> Draft:
    """Without its read-back, which stands at the end; "zaterdag" on a Saturday is asked."""
    typed = when_typed.typed(turn.draft)
    if turn.go != "confirm_when" or when_typed.MAY_BE_TODAY in turn.draft:
        return turn.draft
    return when_wanted.kept(turn.draft, typed, scene).draft
