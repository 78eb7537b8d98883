"""What someone hears whose words worry us: one short warm message, one question, a person.

Never a second long message about the same within a day, never a judgement, never the end of the
talk. The numbers are true day and night; about the desk's own hours we are honest.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.alarms import worries
from buurtbot.domain.case import Case
from buurtbot.domain.messages import Button, Rows, Text, deed, text
from buurtbot.domain.person import Person
from config.screening import Concern

SHORT_WITHIN: Final = timedelta(hours=24)
ANSWERS_EVERY: Final = timedelta(minutes=1)  # who goes on writing is not answered each time
# Of these we ask whether they are safe now; with acute danger there is only one thing to do.
ASKS_SAFE: Final[frozenset[Concern]] = frozenset(
    {"suicide", "violence", "child", "sexual_violence"}
)
CAN_WAIT: Final[frozenset[Concern]] = frozenset({"scam"})  # for the opening of the desk


def is_urgent(concern: Concern) -> bool:
    """Whether the desk is called loudly, also at night."""
    return concern not in CAN_WAIT


def told_lately(person: Person, now: datetime) -> bool:
    """Whether they got the long message within a day."""
    told = person.crisis_told_at
    return told is not None and now - told < SHORT_WITHIN


def is_answered(person: Person, concern: Concern, case: Case, now: datetime) -> bool:
    """Whether they hear something now: of another worry, and else at most once a minute."""
    last = person.crisis_answered_at
    return concern not in worries(case) or last is None or now - last >= ANSWERS_EVERY


def is_short(person: Person, concern: Concern, case: Case | None, now: datetime) -> bool:
    """Whether they heard the long answer today, and not about another worry than this one."""
    told = case is None or concern in worries(case)
    return told and told_lately(person, now)


def answer(concern: Concern, by_when: Text, numbers: Mapping[str, str], *, short: bool) -> Text:
    """What is said at once."""
    if short:
        return text(f"crisis-again-{concern}", **numbers)
    return text(f"crisis-{concern}", by_when=by_when, **numbers)


def buttons(concern: Concern, case: Case, *, site: str) -> Rows:
    """Buttons under it: the line that is there now, the one question, and a person.

    Telegram allows no telephone numbers behind a button, so both lead to the line's own `site`.
    """
    lines: Rows = ()
    if concern == "suicide":
        call = Button(text("button-113-call"), url=site)
        lines = ((call, Button(text("button-113-chat"), url=site)),)
    asked: Rows = ()
    if concern in ASKS_SAFE:
        yes, no = (_safe(case, value) for value in ("yes", "no"))
        asked = ((yes, no),)
    call_me = Button(text("button-call-me"), deed("call_me", case=case.id), style="primary")
    return (*lines, *asked, (call_me,))


def _safe(case: Case, value: str) -> Button:
    return Button(text(f"button-safe-{value}"), deed("safe_now", value=value, case=case.id))
