"""Why somebody stopped, asked in one press: counted by reason and month, without who it was."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Change, Rows, Say, ToPerson, text
from buurtbot.domain.welcome.menu import back_to_menu

REASONS: Final = (
    "no_time",
    "too_often",
    "too_seldom",
    "moved",
    "health",
    "felt_bad",
    "elsewhere",
    "other",
)
NOT_SAID: Final = "not_said"


def ask_why(person: str) -> Say:
    """The question; nobody has to answer it."""
    rows = tuple((_reason(reason),) for reason in (*REASONS, NOT_SAID))
    return Say(ToPerson(person), text("staying-why-stop"), rows, name=_name(person))


def _reason(reason: str) -> Button:
    return Button(text(f"staying-stop-{reason}"), deeds.why_stopped(reason=reason))


def heard(person: str, reason: str) -> Change:
    """Thanks; and for who had something unpleasant a person, in the same breath."""
    talk: Rows = ((Button(text("button-person"), deeds.want_person()),),)
    key = "staying-stop-heard-bad" if reason == "felt_bad" else "staying-stop-heard"
    rows = (*(talk if reason == "felt_bad" else ()), back_to_menu())
    return Change(ToPerson(person), _name(person), text(key), rows, anew=True)


def _name(person: str) -> str:
    return f"why_stopped:{person}"
