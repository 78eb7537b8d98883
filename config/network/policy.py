"""The numbers of the policy: whom to ask, how many, how long to wait. Frozen once loaded.

A `policy.toml` of one's own need hold only what differs from the one that comes with buurtbot.
"""

from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from config.core.kinds import Kind
from config.core.mistakes import from_validation, read_toml

Urgency = Literal["today", "tomorrow", "later", "weekly"]
OURS = Path(__file__).parents[1] / "policy.toml"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Pace(_Frozen):
    """How fast the circle widens for one urgency, in minutes."""

    wave_minutes: int = Field(gt=0)
    waves: int = Field(gt=0, le=20)
    deadline_minutes: int = Field(gt=0)


class QuietHours(_Frozen):
    """When volunteers are left in peace, Amsterdam time."""

    begin: time = time(21, 30)
    end: time = time(8, 0)


class Taking(_Frozen):
    """How much one volunteer takes in any 24 hours."""

    gives_back: int = Field(3, gt=0)
    takes: int = Field(6, gt=0)


class Trust(_Frozen):
    """How the desk knows a volunteer well: a VOG, for so many months; 0: no VOG is asked."""

    vog_months: int = Field(36, ge=0)
    vog_remind_days: int = Field(42, gt=0)
    open_invitations: Literal["end", "stay"] = "end"


class Visits(_Frozen):
    """Help in somebody's home: whether the desk looks first, and who is looked for when."""

    kinds: tuple[Kind, ...] = ("company", "chores", "paperwork", "cooking")
    first_approved: bool = False
    check_in: bool = False
    usual_minutes: int = Field(90, gt=0, le=600)
    margin_minutes: int = Field(30, gt=0, le=240)
    answer_minutes: int = Field(15, gt=0, le=120)
    still_minutes: int = Field(60, gt=0, le=600)


class Signals(_Frozen):
    """A worry signal: how long nobody may have read it."""

    look_hours: int = Field(24, gt=0)
    urgent_minutes: int = Field(30, gt=0)


class Retention(_Frozen):
    """How long things are kept."""

    buddy_days: int = Field(120, gt=0)
    address_days: int = Field(7, gt=0)
    words_days: int = Field(30, gt=0)
    request_days: int = Field(365, gt=0)
    case_days: int = Field(90, gt=0)
    call_days: int = Field(30, gt=0)
    mailbox_days: int = Field(30, gt=0)
    screen_line_days: int = Field(90, gt=0)
    unclear_days: int = Field(90, gt=0)
    silent_person_days: int = Field(365, gt=0)
    talk_days: int = Field(30, gt=0)
    share_days: int = Field(7, gt=0)
    named_days: int = Field(14, gt=0)
    signal_days: int = Field(30, gt=0)
    signal_follows_days: int = Field(90, gt=0)
    audit_days: int = Field(365, gt=0)
    backup_days: int = Field(60, gt=0)
    refusal_days: int = Field(730, gt=0)
    stopped_days: int = Field(400, gt=0)
    referral_days: int = Field(30, gt=0)
    helped_days: int = Field(400, gt=0)
    rewrite_hours: int = Field(24, gt=0)


class Holding(_Frozen):
    """After how long with nothing done, and no note, a case goes back to the list."""

    danger_minutes: int = Field(30, gt=0)
    desk_hours: int = Field(8, gt=0)
    warned_minutes: int = Field(10, gt=0)


class Night(_Frozen):
    """What is done outside the hours of a desk when somebody is in danger."""

    rings_at_once: bool = True


class HealthLimits(_Frozen):
    """When something is said to be wrong; parts of what Redis may use, and minutes."""

    nearly_full: float = Field(0.8, gt=0, lt=1)
    short: float = Field(0.9, gt=0, lt=1)
    timer_minutes: int = Field(5, gt=0)
    message_minutes: int = Field(10, gt=0)
    desk_minutes: int = Field(3, gt=0)
    case_minutes: int = Field(120, gt=0)


class Staying(_Frozen):
    """When we write to a volunteer by ourselves, and what the words of the desk mean."""

    apart_days: int = Field(28, gt=0)
    never_days: int = Field(21, gt=0)
    drift_asked: int = Field(4, gt=0)
    drift_days: int = Field(60, gt=0, le=90)
    often_asked: int = Field(12, gt=0)
    pause_days: int = Field(56, gt=0)
    year_days: int = Field(365, gt=0)
    seen_days: int = Field(60, gt=0)
    most_a_round: int = Field(40, gt=0)
    least_stopped: int = Field(5, gt=0)


class CirclePace(_Frozen):
    """How fast a telephone circle goes on, in minutes."""

    again_minutes: int = Field(10, gt=0, le=60)
    react_minutes: int = Field(15, gt=0, le=60)
    look_minutes: int = Field(20, gt=0, le=120)
    wish_days: int = Field(60, gt=0)


class SharingPace(_Frozen):
    """Who hears of what neighbours share, and how often; and asking on after help."""

    walk_minutes: int = Field(12, gt=0, le=30)
    wave_people: int = Field(8, gt=0, le=50)
    wave_minutes: int = Field(20, gt=0)
    heard_a_day: int = Field(2, gt=0)
    most_open: int = Field(3, gt=0)
    write_hours: int = Field(12, gt=0)
    still_minutes: int = Field(60, ge=0)
    most_named: int = Field(3, gt=0)
    ask_on_days: int = Field(28, gt=0)
    level_needed: dict[str, int] = Field(default_factory=dict)


class BuddyPace(_Frozen):
    """How long buddies are waited for, in days; and how they meet first."""

    walk_minutes: int = Field(15, gt=0, le=60)
    remind_days: int = Field(2, gt=0)
    answer_days: int = Field(5, gt=0)
    first_days: int = Field(10, gt=0)
    line_days: int = Field(100, gt=0)
    first_meeting: Literal["public", "worker"] = "public"


class Referring(_Frozen):
    """When it is asked whether a referral helped, and how many answers are shown."""

    ask_days: int = Field(7, gt=0)
    least_answers: int = Field(5, ge=5)


class Closing(_Frozen):
    """How long a neighbourhood whose file is gone waits for it, before it is closed."""

    wait_hours: int = Field(24, ge=0)


class Calls(_Frozen):
    """The call list of the day: when people are rung, how often, and by whom."""

    begin: time = time(9, 0)
    end: time = time(20, 0)
    lease_minutes: int = Field(20, gt=0)
    again_minutes: int = Field(60, gt=0)
    tries: int = Field(3, gt=0)
    own_caller_minutes: int = Field(30, gt=0)
    waits_minutes: int = Field(240, gt=0)
    urgent_minutes: int = Field(120, gt=0)
    later: tuple[time, ...] = (time(10, 0), time(14, 0), time(17, 0))
    later_choices: int = Field(5, gt=0, le=10)
    level: int = Field(2, ge=1, le=2)


class CheckIns(_Frozen):
    """Ringing round: after how long a person looks, and when answers are a falling line."""

    second_minutes: int = Field(60, gt=0)
    person_minutes: int = Field(60, gt=0)
    late_minutes: int = Field(120, gt=0)
    falling_answers: int = Field(3, ge=2)
    low_answers: int = Field(3, ge=1)
    course_days: int = Field(90, gt=0)
    times: tuple[time, ...] = (time(9, 0), time(9, 30), time(10, 30), time(12, 0), time(14, 0))


class Policy(_Frozen):
    """See config/policy.toml for what each number means."""

    invite_at_once: int = Field(7, gt=0, le=50)
    pace: dict[Urgency, Pace]
    quiet: QuietHours = QuietHours()
    level_needed: dict[str, int]
    most_busy: int = Field(2, gt=0)
    rest_minutes: int = Field(60, ge=0)
    asked_memory_days: int = Field(30, gt=0)
    not_come_minutes: int = Field(60, gt=0)
    shorter_clock: float = Field(0.5, gt=0, le=1)
    case_calls_minutes: tuple[int, ...] = (5, 15, 30)
    helplines_days: int = Field(90, gt=0)
    directory_days: int = Field(180, gt=0)
    silent_minutes: int = Field(5, gt=0)
    night: Night = Night()
    holding: Holding = Holding()
    hard_times_hours: int = Field(24, gt=0)
    danger_minutes: int = Field(15, gt=0)
    unsent_minutes: int = Field(10, gt=0)
    anybody_writes: bool = False
    known_sites: tuple[str, ...] = ()
    health: HealthLimits = HealthLimits()
    taking: Taking = Taking()
    trust: Trust = Trust()
    signals: Signals = Signals()
    visits: Visits = Visits()
    closing: Closing = Closing()
    staying: Staying = Staying()
    calls: Calls = Calls()
    circles: CirclePace = CirclePace()
    sharing: SharingPace = SharingPace()
    check_ins: CheckIns = CheckIns()
    buddies: BuddyPace = BuddyPace()
    directory: Referring = Referring()
    retention: Retention = Retention()
    most_requests_a_day: int = Field(10, gt=0)
    minimum_age: int = Field(16, ge=13, le=18)
    held_minutes: int = Field(60, gt=0, le=720)
    furthest_days: int = Field(183, gt=0, le=366)

    def level_for(self, kind: str) -> int:
        """The level this kind of help asks for; one that the config forgot asks for the most."""
        return self.level_needed.get(kind, max(self.level_needed.values(), default=1))


def load_policy(path: Path = OURS) -> Policy:
    """Read policy.toml; what it does not say is as in ours. Raises WrongConfig."""
    try:
        return Policy.model_validate(_over(read_toml(OURS), read_toml(path)))
    except ValidationError as error:
        raise from_validation(path, error, Policy) from None


def _over(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """The second, and where it is silent the first; table by table."""
    return {**ours, **{key: _inner(ours.get(key), value) for key, value in theirs.items()}}


def _inner(ours: Any, theirs: Any) -> Any:
    return _over(ours, theirs) if isinstance(ours, dict) and isinstance(theirs, dict) else theirs
