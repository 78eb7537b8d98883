"""What a worker typed in one line while somebody rings fills the intake in; nothing is sent by it.

What lacks is asked, and what was read stands in the read-back to change.
"""

from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.words.letters import cut
from handlers.conversations.core.pieces import kept_words
from handlers.conversations.filled import (
    filled,
    lacks_of_place,
    lacks_of_time,
    past_told,
    place_told,
    time_told,
)
from handlers.conversations.phone.excluded_caller import EXCLUDED
from handlers.conversations.phone.known_caller import KNOWN, next_of_number
from handlers.talking.talk import Answer, Draft, Place, Scene, Told, Turn, with_answer

LONGEST_WORDS: Final = 1000
AT: Final = frozenset({"agreed", "name"})
NEXT: Final = {
    "name": "phone",
    "phone": "may_ring",
    "may_ring": "whom",
    "whom": "kind",
    "kind": "where",
    "where": "when",
    "when": "words",
    "words": "check",
}


@dataclass(frozen=True)
class ToldByPhone(Told):
    """What was read of who rings: a name and a number as well, each empty when it was not told."""

    name: str = ""
    phone: str = ""


def takes(step: str, _told: Told) -> bool:
    """Whether the line may be typed here."""
    return step in AT


def hear(step: str, draft: Draft, told: Told, scene: Scene) -> Turn:
    """Fill it in. Before the caller agreed it is held, and goes when they do not."""
    if isinstance(told, ToldByPhone):
        draft = _who(draft, told)
    draft, say = _what(draft, told)
    draft, here = in_our_neighbourhood(draft, told.place, scene)
    draft = place_told(draft, told, here)
    draft, refused = time_told(draft, told.need, here)
    refused = tuple(map(for_staff, refused))
    go = onward(step, draft, here)
    if step in {"agreed", go}:
        return Turn(draft, again=text("intake-line-held"), say=(*say, *refused))
    return Turn(draft, go=go, say=(text("intake-line-read"), *say, *refused))


def for_staff(said: Text) -> Text:
    """What a time was refused for, as staff read it: they are the person who is asked for."""
    return text("intake-at-night", **said.args) if said.key == "time-at-night" else said


def onward(step: str, draft: Draft, scene: Scene) -> str:
    """The question that is next, past what the line told."""
    return past_told(step, draft, NEXT, lambda one: _lacks(one, draft, scene))


def _lacks(step: str, draft: Draft, scene: Scene) -> str:
    match step:
        case "phone":
            return asked_first(draft)
        case "where":
            return lacks_of_place(draft, scene)
        case "when":
            return lacks_of_time(draft)
    return ""


def asked_first(draft: Draft) -> str:
    """What is seen first of a number: who is excluded, what is open, who else has it."""
    if draft.get(EXCLUDED):
        return "excluded"
    return "known" if draft.get(KNOWN) else next_of_number(draft)


def _who(draft: Draft, told: ToldByPhone) -> Draft:
    for step, value in (("name", told.name), ("phone", told.phone)):
        draft = filled(with_answer(draft, **{step: value}), step) if value else draft
    return draft


def _what(draft: Draft, told: Told) -> tuple[Draft, tuple[Text, ...]]:
    need = told.need
    say: tuple[Text, ...] = ()
    if need.kinds:
        draft = filled(with_answer(draft, kind=need.kinds[0]), "kind")
    if need.kinds and need.rest:
        kept, say = kept_words(need.rest)
        draft = filled(with_answer(draft, words=cut(kept, LONGEST_WORDS)), "words")
    return draft, say


def in_our_neighbourhood(draft: Draft, answer: Answer | None, scene: Scene) -> tuple[Draft, Scene]:
    """Several neighbourhoods may share a desk: the place decides whose request it is."""
    served = scene.network.serving(answer.point) if isinstance(answer, Place) else None
    here = scene.neighbourhood
    if served is None or served.staff_chat != here.staff_chat:
        return draft, scene
    if served.municipality != here.municipality:
        return draft, scene
    draft = with_answer(draft, neighbourhood=served.slug)
    return draft, replace(scene, neighbourhood=served)
