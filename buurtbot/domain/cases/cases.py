"""What happens to a case: it waits, is called about again, is taken, closed, opened again.

A case that waits always has a next call; only a person takes it away, never the clock.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case, Outcome, Reason
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.timing import timers
from buurtbot.domain.phone.call_number import with_number
from buurtbot.domain.words.traces.money import for_the_desk
from config.core.hours import Hours

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
OUTCOMES: Final[tuple[Outcome, ...]] = (
    "helped",
    "referred",
    "not_needed",
    "not_reached",
    "nothing",
    "wrong_number",
    "other",
)
STILL_CALLS_EVERY = timedelta(minutes=60)  # after the calls of the policy, in desk hours
LOOKS_AHEAD_DAYS = 60  # for the next shift of a desk; some are closed for weeks in summer
LOOKS_WITHIN = timedelta(minutes=60)  # once somebody is at the desk
MOST_NAMES: Final = 3  # under which somebody wrote in a case; who changes it more often is rare
LOOKS_TODAY: Final = timedelta(hours=8)  # of the desk: at what is no alarm
REOPENS_WITHIN = timedelta(days=7)
RINGS_AT_CALL = 2  # of the calls of the policy: 5, then 15 minutes
# With these, the person and the desk talk on: what the person writes goes to the topic.
SPEAKS_WITH_DESK: Final[frozenset[Reason]] = frozenset(
    {
        "unmatched",
        "wants_person",
        "sensitive",
        "not_come",
        "behaviour",
        "worry",
        "place_unknown",
        "under_age",
        "closing",
        "hard_times",
        "not_reached",
        "appeal",
    }
)
# Nothing rings: somebody looks in the hours of the desk, and each morning the list names it.
NO_ALARM: Final[frozenset[Reason]] = frozenset({"hard_times"})
# Somebody is in danger, who speaks with us or another: minutes count, and no hour is promised.
IN_DANGER: Final[frozenset[Reason]] = frozenset({"sensitive", "worry"})
# What is said of somebody, or of a danger, is for a person to end: not for who is forgotten.
A_PERSON_DECIDES: Final[frozenset[Reason]] = frozenset(
    {
        "sensitive",
        "worry",
        "scam",
        "behaviour",
        "under_age",
        "not_come",
        "taking",
        "not_reached",
        "caller_worried",
        "visit",
    }
)
# Of these nothing is left to do when the request is taken back before a person looked.
ENDS_WITH_IT: Final[frozenset[Reason]] = frozenset(
    {"unmatched", "place_unknown", "dropped", "unreachable", "closing"}
)
# Of these the request itself is the matter: closing the case ends it. Of the others it goes on.
ABOUT_THE_REQUEST: Final[frozenset[Reason]] = ENDS_WITH_IT | {
    "not_come",
    "by_phone",
    "excluded_rang",
}

Status = Literal["new", "taken", "closed"]


def must_be_decided(case: Case) -> bool:
    """Whether it stays open, without a name, when the person it is about is forgotten."""
    return case.closed is None and case.reason in A_PERSON_DECIDES


def status(case: Case) -> Status:
    """New (nobody has it), taken, or closed."""
    if case.closed:
        return "closed"
    return "taken" if case.holder else "new"


# -- desk hours


def at_desk(hours: Hours, now: datetime) -> bool:
    """Whether somebody should be at the desk now."""
    return any(begins <= now < ends for begins, ends in shifts_around(hours, now, ahead=0))


def shifts_around(
    hours: Hours, now: datetime, *, back: int = 1, ahead: int = 1
) -> Iterator[tuple[datetime, datetime]]:
    """The shifts (UTC) that begin from so many days ago until so many days ahead, in order."""
    today = now.astimezone(AMSTERDAM).date()
    for day in (today + timedelta(days=days) for days in range(-back, ahead + 1)):
        for begin, end in hours.shifts if hours.opens_on(day) else ():
            ends_on = day + timedelta(days=end <= begin)
            yield _utc(day, begin), _utc(ends_on, end)


def _utc(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, AMSTERDAM).astimezone(UTC)


def next_at_desk(hours: Hours, now: datetime) -> datetime:
    """When somebody is at the desk: now, or the next opening (UTC).

    A desk that is closed for longer than we look ahead is looked at again then.
    """
    if at_desk(hours, now):
        return now
    openings = (begins for begins, _ in shifts_around(hours, now, ahead=LOOKS_AHEAD_DAYS))
    last = now + timedelta(days=LOOKS_AHEAD_DAYS)
    return next((opening for opening in openings if opening > now), last)


def next_morning(hours: Hours, now: datetime) -> datetime:
    """When the desk opens next, also while it is open (UTC)."""
    return next_at_desk(hours, closes_at(hours, now) if at_desk(hours, now) else now)


def looks_by(hours: Hours, now: datetime, within: timedelta = LOOKS_WITHIN) -> datetime:
    """By when a person of the desk looks: so much desk time from now.

    What does not fit in before the desk closes goes on when it opens again.
    """
    begins, left = next_at_desk(hours, now), within
    while begins < (closes := closes_at(hours, begins)) < begins + left:
        begins, left = next_at_desk(hours, closes), left - (closes - begins)
    return begins + left


def closes_at(hours: Hours, now: datetime) -> datetime:
    """When the shift that is at the desk now ends (UTC); `now` when nobody is."""
    shifts = shifts_around(hours, now, ahead=0)
    return max((ends for begins, ends in shifts if begins <= now < ends), default=now)


# -- calling


def waits_since(case: Case) -> datetime:
    """Since when the case waits for somebody to take it."""
    return case.waiting_since or case.opened


def next_call(
    case: Case, *, now: datetime, minutes: tuple[int, ...], hours: Hours
) -> datetime | None:
    """When the desk is called again about this case; None when somebody has it.

    What is urgent calls at any hour; the rest while somebody is at the desk.
    """
    if status(case) != "new":
        return None
    if case.reason in NO_ALARM:
        return next_morning(hours, now)
    at = now + STILL_CALLS_EVERY
    if case.calls < len(minutes):
        at = _call_at(case, minutes[case.calls], hours)
    return at if case.urgent else next_at_desk(hours, max(at, now))


def _call_at(case: Case, minutes: int, hours: Hours) -> datetime:
    """So long after it began to wait; what is not urgent waits in hours of the desk."""
    since, within = waits_since(case), timedelta(minutes=minutes)
    return since + within if case.urgent else looks_by(hours, since, within)


def calls_now(case: Case, *, now: datetime, hours: Hours) -> bool:
    """Whether its call rings at this moment: a service that was down comes late with it."""
    return case.urgent or at_desk(hours, now)


def call_timer(case: Case, *, now: datetime, minutes: tuple[int, ...], hours: Hours) -> Timer:
    """The timer of the next call; it takes the timer away when none is needed."""
    at = next_call(case, now=now, minutes=minutes, hours=hours)
    return Timer(timers.call_again(case.id), at, deeds.call_again(case=case.id))


def called(case: Case, *, now: datetime, minutes: tuple[int, ...], hours: Hours) -> Case:
    """The desk was called about it once more; a call that comes late is all that were due."""
    due = sum(1 for after in minutes if _call_at(case, after, hours) <= now)
    return replace(case, calls=max(case.calls + 1, due))


def rings(before: Case, case: Case) -> bool:
    """Whether this call also goes by the second channel: the second, and each urgent one after."""
    if case.reason in NO_ALARM:
        return False
    second = before.calls < RINGS_AT_CALL <= case.calls
    return second or (case.urgent and case.calls > RINGS_AT_CALL)


# -- changes


def taken(case: Case, *, who: str, name: str, now: datetime) -> Case:
    """A moderator has it now."""
    anew = replace(case, attended=now, kept=None, noted=False, hands_over=False)
    return replace(anew, holder=who, holder_name=name)


def grown(case: Case, words: str) -> Case:
    """The same came in once more. The last words stay with the case; all stand in its topic."""
    words = for_the_desk(words, alarming=case.reason in IN_DANGER)
    more = "\n".join(filter(None, (case.words, words)))[-3000:]
    return with_number(replace(case, words=more, times=case.times + 1), words)


def wrote(case: Case, name: str, now: datetime) -> Case:
    """Its person wrote in it under this name; what stands in the topic keeps the name of then."""
    names = tuple(one for one in case.called if one != name)
    return replace(case, said=now, called=(*names, *((name,) if name else ()))[-MOST_NAMES:])


def emptied(case: Case) -> Case:
    """Without anything that was said, by the person or by staff."""
    bare = replace(case, words="", by_caller="", caller="", phone="", phone_shared="")
    return replace(bare, unsent=(), handover=(), closing=None, marked="", called=())


def closed(case: Case, *, outcome: Outcome, now: datetime, why: str = "") -> Case:
    """Done with it; `why`, of who had said not to be safe."""
    return replace(case, closed=now, outcome=outcome, closed_why=why, closing=None)


def opened_again(case: Case, *, now: datetime, hours: Hours) -> Case:
    """It was not over: it waits for somebody as if new."""
    case = replace(
        case, closed=None, outcome=None, closed_why="", look_by=looks_by(hours, now), attended=None
    )
    return waiting_anew(case, now)


def comes_back(case: Case, reason: Reason, *, now: datetime, hours: Hours, at_it: bool) -> Case:
    """Something more came of the same request: the case is called by it, and calls again.

    `at_it`: a moderator does this now, so nobody has to be called.
    """
    back = named(case, reason)
    if case.closed:
        return opened_again(back, now=now, hours=hours)
    if at_it:
        return back
    return waiting_anew(replace(back, look_by=looks_by(hours, now), attended=None), now)


def ends_with_its_request(case: Case) -> bool:
    """Whether nobody of the desk did anything in it, and its person said nothing there."""
    untouched = not (case.holder or case.attended or case.notes or case.unsent)
    return untouched and case.reason in ENDS_WITH_IT and case.said is None and not case.asks_number


def named(case: Case, reason: Reason) -> Case:
    """The case with this reason from now on; a danger stays one."""
    return case if case.reason in IN_DANGER else replace(case, reason=reason)


def is_of_the_request(case: Case, request: HelpRequest) -> bool:
    """Whether the request itself is the matter: also where it came in by phone, with a danger."""
    return case.reason in ABOUT_THE_REQUEST or (request.by_desk and request.case == case.id)


def waiting_anew(case: Case, now: datetime) -> Case:
    """It waits for somebody as if new, whoever had it."""
    return replace(case, waiting_since=now, calls=0, holder="", holder_name="", hands_over=False)


def may_reopen(case: Case, now: datetime) -> bool:
    """Whether what the person writes now may still be about this closed case."""
    return case.closed is not None and now - case.closed <= REOPENS_WITHIN
