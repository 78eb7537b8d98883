"""Own words fill in the request: what for, for whom, where, when, and what the helper must know.

Nothing is sent by it. What was told is not asked again, and stands in the read-back to change.
"""

from typing import Final

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.meaning.need import Need
from buurtbot.domain.words.letters import units
from buurtbot.domain.words.open_line import one_line
from handlers.conversations.core.pieces import kept_words, without
from handlers.conversations.filled import (
    TOLD,
    filled,
    lacks_of_place,
    lacks_of_time,
    past_told,
    place_told,
    time_told,
)
from handlers.conversations.places import where_wanted
from handlers.conversations.times import when_wanted
from handlers.talking.strange import not_this
from handlers.talking.talk import Draft, Scene, Strange, Told, Turn, with_answer
from handlers.talking.understand import plain

WHOM: Final = "told_whom"  # "moeder", of who wrote "mijn moeder"
NOTES: Final = (TOLD, WHOM, where_wanted.TOLD)
LONGEST_WORDS: Final = 1000
LONGEST_WHOM: Final = 30
THEIRS: Final = frozenset({"mijn", "mn", "m n", "me", "ons", "onze", "my", "our"})
AT: Final = frozenset({"kind", "for_whom", "other_agreed", "not_agreed", "read_back"})
BESIDE: Final = frozenset({"other_name", *when_wanted.STEPS})  # "en melk" is no name, no day
NEXT: Final = {"for_whom": "where", "where": "when", "when": "words", "words": "read_back"}


def takes(step: str, told: Told) -> bool:
    """Whether this step can use what was read, and not only hear it as its own answer."""
    need = told.need
    if step == "where":
        return need.where is not None and need.when is not None
    if step in BESIDE:
        return need.intent == "ask" and bool(need.kinds) and need.who is None
    whom = need.who == "other" or (need.who == "self" and step == "for_whom")
    tells = bool(need.kinds or whom or need.when or need.where)
    return step in AT and need.intent == "ask" and tells


def hear(step: str, draft: Draft, told: Told, scene: Scene) -> Turn:
    """Fill in what was told; a day or an address that is said later counts."""
    before, is_first = draft, "kind" not in draft
    draft = _kind(draft, told.need)
    draft = _whom(step, draft, told.need)
    draft, say = _words(draft, told)
    draft = place_told(draft, told, scene)
    draft, refused = time_told(draft, told.need, scene)
    reason = (*say, *refused)
    if draft == before and not reason:
        return not_this(draft, Strange("words"))
    noted, go = _noted(draft, is_first=is_first), onward(step, draft, scene)
    if step == "read_back" and (lacks := _first_lacking(draft, scene)):
        return Turn(draft, go=lacks, then="read_back", say=reason)
    if go == step:
        return Turn(draft, again=reason[0] if draft == before else noted, say=reason[1:])
    return Turn(draft, go=go, say=(*((noted,) if is_first else ()), *reason))


def _noted(draft: Draft, *, is_first: bool) -> Text:
    """What was understood, so that nobody wonders why less is asked."""
    if is_first and "kind" in draft:
        return text("told-begun", kind=text(f"kind-{draft['kind']}"))
    return text("told-read" if is_first else "told-added")


def onward(step: str, draft: Draft, scene: Scene) -> str:
    """The step that is asked when this one is next: those that were told are passed."""
    if step == "kind" and "kind" in draft:
        step = "for_whom"
    return past_told(step, draft, NEXT, lambda one: _lacks(one, draft, scene))


def _first_lacking(draft: Draft, scene: Scene) -> str:
    """What must be asked before it can be read back again."""
    lacking = (_lacks(step, draft, scene) for step in draft.get(TOLD, "").split())
    return next(filter(None, lacking), "")


def _lacks(step: str, draft: Draft, scene: Scene) -> str:
    """What must still be asked of a step that was told; empty when it is whole."""
    match step:
        case "for_whom":
            return _lacks_of_other(draft)
        case "where":
            return lacks_of_place(draft, scene)
        case "when":
            return lacks_of_time(draft)
    return ""


def _lacks_of_other(draft: Draft) -> str:
    if draft.get("for_other") != "yes":
        return ""
    needed = ("other_name", "other_agreed")
    return next((name for name in needed if name not in draft), "")


# -- each of the answers


def _kind(draft: Draft, need: Need) -> Draft:
    """The first that was said; the others stand in the words for the helper."""
    if "kind" in draft or not need.kinds or need.intent != "ask":
        return draft
    return with_answer(draft, kind=need.kinds[0])


def _whom(step: str, draft: Draft, need: Need) -> Draft:
    if need.who is None or not _is_news(step, draft, need):
        return draft
    draft = without(draft, "other_name", "other_agreed", WHOM)
    if need.who == "self":
        return filled(with_answer(draft, for_other="no"), "for_whom")
    whom = _whose(need.whom)
    draft = with_answer(draft, for_other="yes", **({WHOM: whom} if whom else {}))
    return filled(draft, "for_whom")


def _is_news(step: str, draft: Draft, need: Need) -> bool:
    """Whether it changes for whom it is: "ik" said later, beside something else, does not."""
    if step == "for_whom" or "for_other" not in draft:
        return True
    return need.who == "other" and draft["for_other"] == "no"


def _whose(whom: str) -> str:
    """ "Moeder" of "mijn moeder"; empty of who is not called theirs."""
    first, _, rest = whom.partition(" ")
    return one_line(rest, LONGEST_WHOM) if plain(first) in THEIRS else ""


def _words(draft: Draft, told: Told) -> tuple[Draft, tuple[Text, ...]]:
    """The words for the helper, after what was said before."""
    need = told.need
    if need.intent != "ask" or not need.kinds or not need.rest:
        return draft, ()
    kept, say = kept_words(need.rest)
    earlier = draft.get("words", "")
    words = f"{earlier}, {kept}" if earlier and kept not in earlier else earlier or kept
    if units(words) > LONGEST_WORDS:
        return draft, (text("told-too-long"),)
    return filled(with_answer(draft, words=words), "words"), say
