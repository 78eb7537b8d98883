"""What staff say that the screening missed, or raised for nothing: shown before it is kept.

They read it without the person in it, with dots where something was hidden, and choose.
"""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.sheet import topic_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Button, Change, Hidden, Rows, Say, Text, text
from config.screening import LABELS

MISSED: Final = tuple(label for label in LABELS if label != "none")


def shown(case: Case, how: str, token: str) -> Say:
    """The words as they would be kept, and the choice; `token` tells these words from others."""
    said = text(f"desk-mark-{how}", words=Hidden(case.owner, case.marked))
    return Say(topic_of(case), said, _rows(case, how, token), name=name_of_mark(case))


def _rows(case: Case, how: str, token: str) -> Rows:
    labels = MISSED if how == "missed" else ("none",)
    keep = tuple((_keep(case, label, token),) for label in labels)
    no = Button(text("desk-button-keep-not"), deeds.keep_no_line(case=case.id, token=token))
    return (*keep, (no,))


def _keep(case: Case, label: str, token: str) -> Button:
    act = deeds.keep_line(case=case.id, label=label, token=token)
    return Button(text(f"desk-button-keep-{label}"), act)


def decided(case: Case, said: Text) -> Change:
    """In the place of the question: what became of it. The words are gone from there."""
    return Change(topic_of(case), name_of_mark(case), said)


def name_of_mark(case: Case) -> str:
    """The name of the message with the question."""
    return f"mark:{case.id}"
