"""The read-back of a request: every answer so far, with a button to change each."""

from collections.abc import Mapping
from typing import Final

from buurtbot.domain.core.messages import Arg, Text, text
from handlers.conversations.core.pieces import hidden
from handlers.conversations.times.when_wanted import when_text
from handlers.talking.talk import Choice, Draft, Scene

# The button that changes an answer, and the step it leads to.
CHANGES: Final[Mapping[str, str]] = {
    "change_kind": "kind",
    "change_for_whom": "for_whom",
    "change_where": "where",
    "change_when": "when",
    "change_words": "words",
}


def choices(draft: Draft) -> tuple[Choice, ...]:
    """Send, or change one answer."""
    label = text("button-send-changes") if draft.get("changes") else text("button-send")
    changes = (Choice(name, text(f"button-change-{step}")) for name, step in CHANGES.items())
    return (Choice("send", label, "primary"), *changes)


def lacking(draft: Draft) -> str:
    """The first step that still needs an answer; empty when nothing lacks."""
    needed = {
        "kind": "kind" in draft,
        "for_whom": "for_other" in draft,
        "other_name": draft.get("for_other") != "yes" or "other_name" in draft,
        "other_agreed": draft.get("for_other") != "yes" or "other_agreed" in draft,
        "where": "place" in draft or "place_unknown" in draft,
        "when": _has_day(draft),
    }
    return next((step for step, answered in needed.items() if not answered), "")


def _has_day(draft: Draft) -> bool:
    """Whether a day was chosen; without a part of the day, any time of it is good."""
    return draft.get("when") in {"today", "tomorrow", "any"} or (
        "when" in draft and "date" in draft
    )


def read_back(draft: Draft, scene: Scene) -> Text:
    """Everything that was said, in five lines."""
    key = "read-back-changes" if draft.get("changes") else "read-back"
    return text(
        key,
        kind=_kind(draft),
        whom=_whom(draft, scene),
        where=_where(draft, scene),
        when=_when(draft, scene),
        words=_words(draft, scene),
    )


def _kind(draft: Draft) -> Text:
    return text(f"kind-{draft['kind']}") if "kind" in draft else text("not-yet")


def _whom(draft: Draft, scene: Scene) -> Arg:
    if draft.get("for_other") == "yes":
        return hidden(scene, draft.get("other_name", "?"))
    return text("for-you") if "for_other" in draft else text("not-yet")


def _where(draft: Draft, scene: Scene) -> Arg:
    address = draft.get("address", "")
    if "place_unknown" in draft:
        told = text("where-person-asks")
        return text("where-person-looks", address=hidden(scene, address)) if address else told
    if "place" in draft:
        return hidden(scene, address) if address else text("where-shared")
    return text("not-yet")


def _when(draft: Draft, scene: Scene) -> Text:
    return when_text(draft, scene) or text("not-yet")


def _words(draft: Draft, scene: Scene) -> Arg:
    if "words" in draft:
        return hidden(scene, draft["words"])
    return text("words-spoken") if "voice" in draft else text("words-none")
