"""One person has one open alarm: what follows is gathered in it, and what is new calls again.

Somebody who writes three hundred messages is one person for whom one moderator must look. Their
words all stand in the topic; the phones of staff ring for another worry, and for the same one when
nobody did anything about it for a while.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.cases.cases import grown, waiting_anew
from buurtbot.domain.core.case import Case

NOT_SAFE: Final = "not_safe"  # the answer to "are you safe now?", as a worry of its own
WANTS_PERSON: Final = "wants_person"  # said by who is in danger: a worry too
HURT_AT_HOME: Final = frozenset({"violence", "child", "sexual_violence"})
CALLS_AGAIN_AFTER: Final = timedelta(minutes=15)


def worries(case: Case) -> tuple[str, ...]:
    """What worries us about this person, by concern, in the order it came."""
    return tuple(case.what.split())


def hurt_at_home(case: Case) -> bool:
    """Whether who hurts them may be there: a call, or somebody at the door, can make it worse."""
    return bool(HURT_AT_HOME.intersection(worries(case)))


def calls(case: Case, worry: str, now: datetime, *, urgent: bool) -> bool:
    """Whether the desk is called for this: a new worry, or the same one after a while.

    Who said to be safe, and now is not, is new.
    """
    new = worry not in worries(case) or (worry == NOT_SAFE and case.not_safe is None)
    return urgent and (new or not _was_looked_at(case, now))


def rings_at_once(worry: str) -> bool:
    """Whether the second channel rings at once, and does not wait for a silent desk."""
    return worry == NOT_SAFE


def _was_looked_at(case: Case, now: datetime) -> bool:
    """Whether the desk was called just now, or a moderator just did something in it."""
    last = max(at for at in (case.opened, case.alarmed, case.attended) if at)
    return now - last < CALLS_AGAIN_AFTER


def alarmed(
    case: Case, worry: str, words: str, now: datetime, *, urgent: bool, look_by: datetime
) -> Case:
    """The case with this worry in it.

    When the desk is called for it the case waits anew, unless a moderator is at work in it now.
    Somebody looks by `look_by` then; what was promised sooner stands.
    """
    called = calls(case, worry, now, urgent=urgent)
    more = replace(
        grown(case, words),
        what=" ".join(dict.fromkeys((*worries(case), worry))),
        urgent=case.urgent or urgent,
        alarmed=now if called else case.alarmed,
        not_safe=now if worry == NOT_SAFE else case.not_safe,
    )
    attended = case.attended is not None and now - case.attended < CALLS_AGAIN_AFTER
    if not called or attended:
        return more
    by = look_by if case.holder else min(look_by, case.look_by)
    return waiting_anew(replace(more, look_by=by, attended=None), now)
