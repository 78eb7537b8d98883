"""What staff say that the screening missed, or raised for nothing: shown before it is kept.

They read it without the person in it, with dots where something was hidden, and choose.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Button, Change, Hidden, Rows, Say, Text, text
from config.care.screening import LABELS

MISSED: Final = tuple(label for label in LABELS if label != "none")
NEED: Final = "need"  # not understood, of what somebody wants; whoever keeps the set says what
KEPT_AS: Final[Mapping[str, tuple[str, ...]]] = {"missed": MISSED, "misread": (NEED,)}
TIMES: Final = r" \(\d+×\)$"  # how often it was said, where one line was gathered of several


def spoken(line: str, names: Iterable[str]) -> str:
    """What somebody of these names said in a line of a topic, without who said it.

    They are called by their whole name or its first word. Several lines that were gathered keep
    a line each. "" when nobody of them speaks in it.
    """
    called = [part for name in names if name for part in (name, name.partition(" ")[0])]
    who = "|".join(map(re.escape, called))
    begins = re.compile(rf"^(?:❗ )?(?:{who})(?: \([^()\n]+\))?: ", re.MULTILINE)
    said, times = begins.subn("", line) if who else ("", 0)
    return re.sub(TIMES, "", said, flags=re.MULTILINE) if times else ""


def shown(case: Case, how: str, token: str) -> Say:
    """The words as they would be kept, and the choice; `token` tells these words from others."""
    said = text(f"desk-mark-{how}", words=Hidden(case.owner, case.marked))
    return Say(topic_of(case), said, _rows(case, how, token), name=name_of_mark(case))


def _rows(case: Case, how: str, token: str) -> Rows:
    labels = KEPT_AS.get(how, ("none",))
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
