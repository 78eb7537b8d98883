"""What becomes of a question how somebody is: asked, asked once more, answered, or for a person.

"So-so", an empty answer and silence are never "fine": first a second question, then a person. No
question is asked on a day on which the desk is closed, as nobody could call then.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls.callers import is_caller
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.people.check_in import Answered, CheckIn, How
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.times.when import local_day, on_clock
from config.core.hours import Hours
from config.network.policy import Calls, CheckIns

LOOKS_AHEAD_DAYS: Final = 60
LONGEST_WORDS: Final = 1000
SCORE: Final[dict[How, int]] = {"good": 3, "so_so": 2, "bad": 1, "call_me": 1, "silent": 0}
GOOD: Final = re.compile(
    r"^\W*(?:het gaat |ik ben |gaat |alles |i am |i'?m |all |doing )?(?:heel |erg |very )?"
    r"(?:goed|prima|uitstekend|top|super|fijn|best goed|lekker|fine|good|great|well|ok|oké|oke)\b"
    r"(?:[\s,]+(?:hoor|zo|vandaag|weer|toch|echt|gelukkig|met (?:mij|me)|en (?:met )?u"
    r"|bedankt|dank (?:u|je|jullie)|thanks|thank you|today|again)\b){0,3}\W*$",
    re.IGNORECASE,
)
DECLINES: Final = re.compile(
    r"^\W*(?:nee|nee,? (?:hoor|bedankt|dank (?:u|je)(?: wel)?|liever niet|hoeft niet|niet nodig)"
    r"|liever niet|(?:dat )?hoeft niet|niet nodig|no|no,? (?:thanks|thank you)|rather not"
    r"|no need)(?: (?:vandaag|nu|bellen|hoor|today|now))*\W*$",
    re.IGNORECASE,
)
NOT_QUITE: Final = re.compile(
    r"\b(?:maar|niet|geen|nooit|wel|minder|moe|alleen|but|not|no|never|tired|alone)\b",
    re.IGNORECASE,
)


def is_good(words: str) -> bool:
    """Whether these few words say that they are fine, and nothing else. In doubt they do not."""
    return bool(GOOD.match(words.strip())) and not NOT_QUITE.search(words)


def declines(words: str) -> bool:
    """Whether these words say "rather not", and nothing else, to a call that was offered."""
    return bool(DECLINES.match(words.strip()))


# -- when


def next_time(check_in: CheckIn, now: datetime, hours: Hours) -> datetime:
    """When they are asked next (UTC): on a day they chose, when the desk is open and they are in.

    Where no such day is near, it is looked at again then.
    """
    clock, today = time.fromisoformat(check_in.clock), local_day(now)
    for day in (today + timedelta(days=ahead) for ahead in range(LOOKS_AHEAD_DAYS)):
        at = on_clock(day, clock)
        if at > now and _asks_on(check_in, day, hours):
            return at
    return on_clock(today + timedelta(days=LOOKS_AHEAD_DAYS), clock)


def _asks_on(check_in: CheckIn, day: date, hours: Hours) -> bool:
    is_in = check_in.away_until is None or day >= check_in.away_until
    return is_in and day.isoweekday() in check_in.days and hours.opens_on(day)


def asks_now(check_in: CheckIn, now: datetime, hours: Hours, policy: CheckIns) -> bool:
    """Whether the question is for this moment: a service that was down long does not ask late."""
    day = local_day(now)
    due = on_clock(day, time.fromisoformat(check_in.clock))
    late = timedelta(minutes=policy.late_minutes)
    return _asks_on(check_in, day, hours) and due <= now < due + late


# -- asked and answered


def asked(check_in: CheckIn, now: datetime) -> CheckIn:
    """The question waits for an answer."""
    return replace(check_in, asked=now, again=None, so_so=False)


def asked_again(check_in: CheckIn, now: datetime, *, so_so: bool = False) -> CheckIn:
    """The same question, a second time."""
    return replace(check_in, again=now, so_so=so_so)


def answered(check_in: CheckIn, how: How, now: datetime, words: str = "") -> CheckIn:
    """With one more answer in the course; nothing waits any more."""
    one = Answered(now, how, words[:LONGEST_WORDS])
    return replace(check_in, asked=None, again=None, so_so=False, course=(*check_in.course, one))


def with_so_so(check_in: CheckIn, now: datetime) -> CheckIn:
    """They said "so-so": it stands in the course, and they are asked what would help."""
    noted = answered(check_in, "so_so", now)
    return asked_again(replace(noted, asked=check_in.asked), now, so_so=True)


def is_waiting(check_in: CheckIn, question: str = "") -> bool:
    """Whether a question waits for an answer; with `question` (ISO), whether that one does."""
    if check_in.asked is None:
        return False
    return not question or question == check_in.asked.isoformat()


def cleared(check_in: CheckIn, now: datetime, policy: CheckIns) -> CheckIn:
    """Without answers that are kept long enough."""
    oldest = now - timedelta(days=policy.course_days)
    kept = tuple(one for one in check_in.course if one.at >= oldest)
    return replace(check_in, course=kept) if kept != check_in.course else check_in


# -- a falling line


def falls(check_in: CheckIn, policy: CheckIns) -> bool:
    """Whether the last answers go down, or were none of them "fine"."""
    said = [SCORE[one.how] for one in _since_told(check_in) if one.how in SCORE]
    return _goes_down(said[-policy.falling_answers :], policy) or _is_low(said, policy)


def _since_told(check_in: CheckIn) -> Sequence[Answered]:
    """What was answered since their contact last heard of a falling line."""
    fell = check_in.fell
    return [one for one in check_in.course if fell is None or one.at > fell]


def _goes_down(last: Sequence[int], policy: CheckIns) -> bool:
    if len(last) < policy.falling_answers:
        return False
    never_up = all(later <= before for before, later in pairwise(last))
    return never_up and last[-1] < last[0]


def _is_low(said: Sequence[int], policy: CheckIns) -> bool:
    last = said[-policy.low_answers :]
    return len(last) == policy.low_answers and all(score < SCORE["good"] for score in last)


# -- who is away, and who is back


def away(check_in: CheckIn, days: int, now: datetime) -> CheckIn:
    """Not asked for so many days; nothing waits for an answer meanwhile."""
    until = local_day(now) + timedelta(days=days)
    return replace(check_in, away_until=until, asked=None, again=None, so_so=False)


def back(check_in: CheckIn) -> CheckIn:
    """They are asked again as before."""
    return replace(check_in, away_until=None)


# -- the contact


def may_be_contact(volunteer: Person, person: Person, policy: Calls) -> bool:
    """Whether this volunteer may know how it goes with this neighbour, now."""
    blocked = volunteer.is_apart_from(person)
    there = volunteer.bot == person.bot and volunteer.id != person.id and volunteer.reachable
    return is_caller(volunteer, policy) and there and not blocked


def without_contact(check_in: CheckIn, who: str) -> CheckIn:
    """This one is not the contact, and not asked to be it."""
    left = replace(check_in, may_be="" if check_in.may_be == who else check_in.may_be)
    if check_in.contact != who:
        return left
    return replace(left, contact="", contact_name="", contact_chat="")


def contact_no_more(volunteer: Person, now: datetime) -> Timer:
    """They may be nobody's contact any more: whose they were is looked for at once."""
    act = deeds.contact_left(neighbourhoods=volunteer.bot, who=volunteer.id)
    return Timer(timers.contact_left(volunteer.id), now, act)


def less_known(volunteer: Person, policy: Calls, now: datetime) -> tuple[Timer, ...]:
    """The desk decided about them: whom it knows too little to call is no contact."""
    return () if is_caller(volunteer, policy) else (contact_no_more(volunteer, now),)


def kept_apart(one: Person, other: str, now: datetime) -> tuple[Timer, ...]:
    """One of two wants nothing of the other: neither is the contact of the other from now on."""
    return tuple(
        Timer(
            timers.contact_left(who, of),
            now,
            deeds.contact_left(neighbourhoods=one.bot, who=who, of=of),
        )
        for who, of in ((one.id, other), (other, one.id))
    )
