"""Closing the case of somebody whose last answer was "I am not safe".

Nobody does that with a slip of the finger: it takes a reason that says how they are now, and a
second press, that counts only while they have not said so once more.
"""

from collections.abc import Mapping
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case, Outcome
from buurtbot.domain.core.messages import Button, Rows, Text, text

Why = Literal["safe_now", "help_is_there", "handed_over", "others_look"]
OUTCOMES: Final[Mapping[str, Outcome]] = {  # how it ended, by the reason
    "safe_now": "helped",
    "help_is_there": "referred",
    "handed_over": "referred",
    "others_look": "not_reached",
}


def needs_why(case: Case) -> bool:
    """Whether closing it takes a reason and a second press."""
    return case.not_safe is not None


def is_sure(case: Case, why: str, sure: str) -> bool:
    """Whether this press closes it: with a reason, and about what they said last."""
    return why in OUTCOMES and sure == _said(case)


def ask(case: Case, why: str, sure: str) -> tuple[Text, Rows]:
    """What a moderator is asked first: why, and then whether it is so."""
    if why not in OUTCOMES:
        return text("desk-close-why"), tuple((_why(case, one),) for one in OUTCOMES)
    close = deeds.close_as(case=case.id, why=why, outcome=OUTCOMES[why], sure=_said(case))
    yes = Button(text("desk-button-close-sure"), close, style="danger")
    no = Button(text("desk-button-stay-open"), deeds.stay_open(case=case.id), style="primary")
    # An earlier second press does not count: they said so once more since.
    key = "desk-close-sure-again" if sure else "desk-close-sure"
    return text(key, why=_reason(why)), ((yes,), (no,))


def how_it_ended(case: Case) -> Text:
    """The outcome, or the reason where one had to be given."""
    return _reason(case.closed_why) if case.closed_why else text(f"outcome-{case.outcome}")


def _reason(why: str) -> Text:
    return text(f"close-why-{why}")


def _why(case: Case, why: str) -> Button:
    act = deeds.close_as(case=case.id, why=why, outcome=OUTCOMES[why])
    return Button(_reason(why), act)


def _said(case: Case) -> str:
    """When they said so last, to know it by."""
    return case.not_safe.isoformat() if case.not_safe else ""
