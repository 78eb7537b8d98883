"""What is still open when a shift begins or ends: how many, what waits longest, who has what.

One message in the general topic, with nothing personal of who it is about.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.calling import age
from buurtbot.domain.cases.card.called import in_a_word, show_buttons
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.cases.cases import at_desk, status, waits_since
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Rows, Text, text
from buurtbot.domain.words.names import staff_name
from config.core.hours import Hours

SHOWN: Final = 5  # of those that nobody has, and of those that somebody has
Requests = Mapping[str, HelpRequest]


def summary(
    cases: Sequence[Case], requests: Requests, hours: Hours, now: datetime
) -> tuple[Text, Rows]:
    """The message and its buttons; `cases` are open and at least one."""
    waiting, held = _parted(cases)
    head = text(
        "still-open-begins" if at_desk(hours, now) else "still-open-ends",
        count=len(cases),
        new=len(waiting),
    )
    shown = (*waiting[:SHOWN], *held[:SHOWN])
    rest = len(cases) - len(shown)
    said = lines(
        (
            head,
            *(_line(case, requests, now) for case in shown),
            text("still-open-more", count=rest) if rest else None,
        )
    )
    again = Button(
        text("desk-button-still-open"),
        deeds.still_open_now(neighbourhood=cases[0].neighbourhood),
    )
    to_show = show_buttons([(case, requests.get(case.request)) for case in waiting[:SHOWN]])
    return said, (*((button,) for button in to_show), (again,))


def _parted(cases: Sequence[Case]) -> tuple[list[Case], list[Case]]:
    """Those that nobody has, urgent and oldest first; and those of each colleague."""
    waiting = [case for case in cases if status(case) == "new"]
    held = [case for case in cases if status(case) == "taken"]
    waiting.sort(key=lambda case: (not case.urgent, waits_since(case)))
    held.sort(key=lambda case: (not case.urgent, case.holder_name, case.opened))
    return waiting, held


def _line(case: Case, requests: Requests, now: datetime) -> Text:
    word = in_a_word(case, requests.get(case.request))
    waited = age(now - waits_since(case))
    if status(case) == "new":
        key = "still-open-urgent" if case.urgent else "still-open-new"
        return text(key, ref=case.ref, reason=word, age=waited)
    name = staff_name(case.owner, case.holder_name)
    return text("still-open-held", ref=case.ref, reason=word, age=waited, name=name)
