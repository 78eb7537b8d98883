"""The lines that a worry is led to: who it is, what it costs, when somebody is there.

Each number stands alone on its line. Who says to be a child reads of the line for children too.
"""

from datetime import datetime
from typing import Final

from buurtbot.domain.care.age import says_too_young
from buurtbot.domain.core.messages import Text, text
from config.care.helplines import Helpline, Helplines
from config.care.screening import Worry

EMERGENCY: Final = "emergency"
FOR_CHILDREN: Final = "children"
CHILD_UNDER: Final = 18  # years; the line for children is there until then


def is_child(words: str, now: datetime) -> bool:
    """Whether who wrote these words says to be a child in them."""
    return says_too_young(words, CHILD_UNDER, now)


def lines_of(worry: Worry, helplines: Helplines, *, child: bool = False) -> tuple[Text, ...]:
    """The lines that a worry is led to, and a `child` too; 112 has its own words."""
    first = helplines.first(worry)
    theirs = [line for line in for_children(helplines) if child and line not in first]
    return tuple(_line(line) for line in (*first, *theirs) if line.key != EMERGENCY)


def for_children(helplines: Helplines) -> tuple[Helpline, ...]:
    """The line for children; none while nobody is sure of it."""
    return tuple(line for line in helplines.shown if line.key == FOR_CHILDREN)


def _line(line: Helpline) -> Text:
    """Who it is, what it costs, when it is there; and its number on a line of its own."""
    hours = "always" if line.always else "hours"
    cost = "free" if line.free else "paid"
    name = text("crisis-line-name", key=line.key, name=line.short)
    return text(f"crisis-line-{hours}-{cost}", name=name, number=line.number)
