"""The intake on one page: each field is heard by the very step of the talk that asks for it.

What the talk would ask further stands beside its field. Nothing is read here in another way.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Final

from buurtbot.domain.core.messages import Deed, Text, text
from buurtbot.domain.words.names import name_told
from handlers.conversations.core.other_name import LONGEST_NAME
from handlers.conversations.core.pieces import without
from handlers.conversations.core.same_person import SAME, SAME_AS
from handlers.conversations.filled import TOLD, lacks_of_place, lacks_of_time
from handlers.conversations.phone.agreed_more import lacks_whom
from handlers.conversations.phone.caller_line import NEXT, asked_first
from handlers.conversations.phone.excluded_caller import EXCLUDED
from handlers.conversations.phone.intake import DESK_INTAKE, FORM
from handlers.conversations.phone.known_caller import KNOWN
from handlers.conversations.places import where, where_wanted
from handlers.conversations.times import when_typed, when_wanted
from handlers.talking.talk import Answer, Chosen, Draft, Scene, with_answer

FIELDS: Final = ("line", "agreed", "name", "phone", "whom", "kind", "where", "when", "words")
FURTHER: Final[Mapping[str, frozenset[str]]] = {
    "phone": frozenset({"known", "excluded", "same"}),
    "where": frozenset({"confirm_place", "elsewhere", "door"}),
    "when": frozenset({"date", "daypart", "confirm_when"}),
}
MAY_PICK: Final = frozenset({"where"}.union(*FURTHER.values()))  # steps with choices on the page
OF_FIELD: Final[Mapping[str, tuple[str, ...]]] = {
    "agreed": ("agreed",),
    "name": ("name", SAME, SAME_AS),
    "phone": ("phone", KNOWN, EXCLUDED, SAME, SAME_AS),
    "whom": ("for_other", "other_name", "other_agreed"),
    "kind": ("kind",),
    "where": (*where_wanted.PLACE, *where.LOOKING, where_wanted.TOLD),
    "when": (*when_wanted.TIME, *when_typed.TYPED),
    "words": ("words",),
}


@dataclass(frozen=True)
class Sheet:
    """What stands on the page beside the answers, each by its field.

    As it was `typed`, what is `wrong` with it, what is `noted` of it, and the step it `asks` yet.
    """

    typed: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)
    noted: Mapping[str, str] = field(default_factory=dict)
    asks: Mapping[str, str] = field(default_factory=dict)

    def told(self, name: str, *, wrong: str = "", noted: str = "", asks: str = "") -> "Sheet":
        """The page, with this said at a field in the place of what was said there."""
        return replace(
            self,
            wrong=_put(self.wrong, name, wrong),
            noted=_put(self.noted, name, noted),
            asks=_put(self.asks, name, asks),
        )

    def with_typed(self, name: str, value: str) -> "Sheet":
        """The page, with this in a field."""
        return replace(self, typed=_put(self.typed, name, value))


def _put(held: Mapping[str, str], name: str, value: str) -> dict[str, str]:
    return {**held, name: value} if value else without(held, name)


def sheet_of(draft: Draft) -> Sheet:
    """The page as it was left; empty for a talk that began elsewhere."""
    return Sheet(**json.loads(draft.get(FORM, "{}")))


def with_sheet(draft: Draft, sheet: Sheet) -> dict[str, str]:
    """The draft with the page in it."""
    return with_answer(draft, **{FORM: json.dumps(asdict(sheet))})


@dataclass(frozen=True)
class Filled:
    """What a field came to: the draft, what is wrong, what is told, what is asked yet."""

    draft: Draft
    wrong: Text | None = None
    say: tuple[Text, ...] = ()
    asks: str = ""
    deed: Deed | None = None


def emptied(draft: Draft, name: str) -> dict[str, str]:
    """The draft without what this field gave."""
    return without(draft, *OF_FIELD[name])


def hear(step: str, draft: Draft, answer: Answer, scene: Scene, *, sure: bool = False) -> Filled:
    """What a step of the talk makes of an answer. What was surely meant is not asked once more."""
    turn = DESK_INTAKE.steps[step].hear(draft, answer, scene)
    if turn.again is not None:
        return Filled(turn.draft, wrong=turn.again)
    if _is_clear(turn.go, turn.draft, sure=sure):
        return hear(turn.go, turn.draft, Chosen("yes"), scene)
    name = field_of(step)
    asks = turn.go if turn.go in FURTHER.get(name, ()) else ""
    wrong = turn.say[0] if turn.go == name and turn.say else None
    return Filled(turn.draft, wrong, () if wrong else turn.say, asks, turn.deed)


def _is_clear(step: str, draft: Draft, *, sure: bool) -> bool:
    """Whether a read-back needs no answer: it stands beside the field."""
    if step == "confirm_when":
        return when_typed.MAY_BE_TODAY not in draft
    return step == "confirm_place" and sure


def field_of(step: str) -> str:
    """The field beside which this step is asked."""
    return next((name for name, steps in FURTHER.items() if step in steps), step)


def for_whom(draft: Draft, typed: str) -> Filled:
    """Help for somebody else than who rings: their first name, and whether they agree."""
    bare = emptied(draft, "whom")
    if not typed:
        return Filled(bare)
    name = name_told(typed, LONGEST_NAME)
    if not name:
        return Filled(bare, wrong=text("name-how"))
    agreed = {"other_agreed": "yes"} if draft.get("other_agreed") == "yes" else {}
    return Filled({**bare, **agreed, "for_other": "yes", "other_name": name})


def further(draft: Draft, scene: Scene) -> dict[str, str]:
    """What must be asked yet of a place and a time that were told in a line, by field."""
    told = draft.get(TOLD, "").split()
    place = lacks_of_place(draft, scene) if "where" in told else ""
    time = lacks_of_time(draft) if "when" in told else ""
    asked = {"phone": asked_first(draft), "where": place, "when": time}
    return {name: step for name, step in asked.items() if step}


def lacks(draft: Draft, scene: Scene) -> tuple[str, ...]:
    """The fields that must be filled in before it can be sent, in the order of the page."""
    whole = {
        "agreed": draft.get("agreed") == "yes",
        "name": "name" in draft,
        "phone": "phone" in draft,
        "whom": draft.get("for_other") != "yes" or draft.get("other_agreed") == "yes",
        "kind": "kind" in draft,
        "where": "place" in draft or draft.get("place_unknown") == "yes",
        "when": not when_wanted.is_past(draft, scene),
    }
    return tuple(name for name, is_there in whole.items() if not is_there)


def resting(draft: Draft, sheet: Sheet, scene: Scene) -> tuple[dict[str, str], str]:
    """The draft, and the step at which the talk waits: what stands here is not asked there."""
    lacking = lacks(draft, scene)
    asked = {*lacking, *sheet.asks, *_not_said(draft)}
    told = [step for step in NEXT if step not in asked]
    waits = next((step for step in (*NEXT, "agreed") if step in lacking), "check")
    waits = lacks_whom(draft) if waits == "whom" else waits
    step = "agreed" if "agreed" in lacking else sheet.asks.get(waits, waits)
    return with_answer(draft, **{TOLD: " ".join(told)}), step


def _not_said(draft: Draft) -> Iterator[str]:
    """What a box that is not ticked, or an empty field, leaves open: the talk asks it."""
    if draft.get("may_ring") != "yes":
        yield "may_ring"
    if draft.get("for_other") is None:
        yield "whom"
    if not draft.get("words"):
        yield "words"
