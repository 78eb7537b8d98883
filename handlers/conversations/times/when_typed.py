"""A time that was typed: what of it can be kept, what is asked further, what is refused kindly.

Until it is confirmed it stands apart in the draft, under names with `typed_`, so that an earlier
answer is not lost when the person meant something else.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import DAYPARTS
from buurtbot.domain.times.reading import SaidTime, read_time
from buurtbot.domain.times.when import HOURS, clock_text, day_text, local_day, on_clock
from handlers.conversations.core.pieces import without
from handlers.talking.talk import Draft, Scene, Turn, with_answer

MEANT: Final = "typed_days"  # the days of which one is to be chosen
ANSWERS: Final = ("when", "date", "daypart", "at", "until")
MAY_BE_TODAY: Final = "typed_today"  # "zaterdag", said on a Saturday
TYPED: Final = (MEANT, MAY_BE_TODAY, *(f"typed_{name}" for name in ANSWERS))
FIRST, LAST = HOURS["morning"][0], HOURS["evening"][1]


def typed(draft: Draft) -> dict[str, str]:
    """The time that waits to be confirmed, under the names of the answers themselves."""
    return {name: draft[f"typed_{name}"] for name in ANSWERS if f"typed_{name}" in draft}


def days_meant(draft: Draft) -> tuple[date, ...]:
    """The days that may have been meant, of "in het weekend"."""
    try:
        return tuple(map(date.fromisoformat, draft.get(MEANT, "").split()))
    except ValueError:
        return ()


def one_shown(words: str, shown: Collection[date], scene: Scene) -> date | None:
    """The day that was typed where days are shown: "dinsdag" is the Tuesday that stands there."""
    said = read_time(words, scene.spoken)
    if said is None or said != SaidTime(days=said.days[:1], weekday=said.weekday):
        return None
    weeks = (0, -7, 7) if said.weekday else (0,)
    near = (said.days[0] + timedelta(days=days) for days in weeks)
    return next((day for day in near if day in shown), None)


def refined(draft: Draft, words: str, scene: Scene) -> Turn:
    """Read what was typed at the read-back: "nee, zaterdag", or "om 3 uur" on that same day."""
    said = read_time(words, scene.spoken)
    if said is None or said.day or said.night or not (said.part or said.at or said.until):
        return hear(draft, words, scene)
    waits = without(typed(draft), "daypart", "at", "until")
    return _read_back(without(draft, *TYPED), {**waits, **_hours(said)})


def hear(draft: Draft, words: str, scene: Scene, *, day: date | None = None) -> Turn:
    """Read a typed time. `day` is the one that was chosen already, when a part of it is asked."""
    said = read_time(words, scene.spoken)
    if said is None:
        return Turn(draft, again=text("time-not-understood"))
    turn = heard(without(draft, *TYPED), said, scene, day)
    return replace(turn, draft=draft) if turn.again else turn


def heard(draft: Draft, said: SaidTime, scene: Scene, day: date | None = None) -> Turn:
    """What becomes of a time that was read."""
    if said.night:
        first, last = clock_text(FIRST), clock_text(LAST)
        return Turn(draft, again=text("time-at-night", first=first, last=last))
    if _is_soon(said, scene):
        soon = {"when": "today", "date": local_day(scene.now).isoformat(), "daypart": ""}
        return Turn(_answered(draft, soon), go="words")
    if len(said.days) > 1:
        return _one_of(draft, said, scene)
    return _on_a_day(draft, said, scene, day)


def _is_soon(said: SaidTime, scene: Scene) -> bool:
    """ "Zo snel mogelijk", or just "vandaag": as the button says it. Not what came a day late."""
    today = local_day(scene.now)
    on_time = local_day(scene.spoken) == today and scene.now < on_clock(today, LAST)
    just_today = on_time and said == SaidTime(days=(today,))
    other_day = said.days not in {(), (today,)}
    return just_today or (said.soon and not (said.part or said.weekly or other_day))


def _answered(draft: Draft, answers: Draft) -> dict[str, str]:
    return {**without(draft, *ANSWERS), **answers}


def _on_a_day(draft: Draft, said: SaidTime, scene: Scene, chosen: date | None) -> Turn:
    if chosen and said.day is None and said.part and not (said.at or said.until):
        return Turn(with_answer(without(draft, "at", "until"), daypart=said.part), go="words")
    day = said.day or chosen or _day_of_hour(said, scene)
    if day is None and not said.any:
        return _which_day(draft, said, ())
    if day is not None and (refused := _refused(draft, said, day, scene)):
        return refused
    weekly = said.weekly or draft.get("when") == "weekly"
    when = {} if day is None else {"date": day.isoformat()}
    kind = "weekly" if weekly and day else "later" if day else "any"
    is_today = said.weekday and day == local_day(scene.now) + timedelta(days=7)
    draft = with_answer(draft, **{MAY_BE_TODAY: "yes"}) if is_today else draft
    return _read_back(draft, {**_hours(said), **when, "when": kind})


def _day_of_hour(said: SaidTime, scene: Scene) -> date | None:
    """An hour without a day: today, or tomorrow when it has gone by."""
    hour = said.at or said.until
    if hour is None or said.weekly:
        return None
    today = local_day(scene.spoken)
    return today if on_clock(today, hour) > scene.now else today + timedelta(days=1)


def _hours(said: SaidTime) -> dict[str, str]:
    """The part of the day and the hours, as they stand in a draft; none when none were said."""
    told = {
        "daypart": said.part or "",
        "at": said.at.strftime("%H:%M") if said.at else "",
        "until": said.until.strftime("%H:%M") if said.until else "",
    }
    kept = {name: value for name, value in told.items() if value}
    return kept or ({"daypart": ""} if said.any else {})


def _read_back(draft: Draft, answers: Draft) -> Turn:
    waiting = {f"typed_{name}": value for name, value in answers.items()}
    return Turn({**draft, **waiting}, go="confirm_when", detour=True)


def _one_of(draft: Draft, said: SaidTime, scene: Scene) -> Turn:
    """Several days were meant: the next question shows those that are still to come."""
    far = local_day(scene.now) + timedelta(days=scene.network.policy.furthest_days)
    days = tuple(day for day in said.days if local_day(scene.now) <= day <= far)
    if not days:
        return _refused(draft, said, said.days[0], scene) or Turn(draft, go="date", detour=True)
    return _which_day(draft, said, days)


def _which_day(draft: Draft, said: SaidTime, days: tuple[date, ...]) -> Turn:
    weekly = said.weekly or draft.get("when") == "weekly"
    answers = {"when": "weekly" if weekly else "later", **_hours(said)}
    meant = {MEANT: " ".join(day.isoformat() for day in days)} if days else {}
    return Turn({**_answered(draft, answers), **meant}, go="date", detour=True)


def _refused(draft: Draft, said: SaidTime, day: date, scene: Scene) -> Turn | None:
    """What has gone by, or is too far ahead, is told and asked again."""
    furthest = scene.network.policy.furthest_days
    if day > local_day(scene.now) + timedelta(days=furthest):
        return Turn(draft, again=text("day-too-far", days=furthest))
    if _ends(said, day) <= scene.now:
        gone = day < local_day(scene.now)  # also "vandaag", of what came a day late
        past = text("day-typed-is-past", day=day_text(day)) if gone else text("time-is-past")
        return Turn(draft, again=past)
    return None


def _ends(said: SaidTime, day: date) -> datetime:
    """When this time is over."""
    part = next((HOURS[part][1] for part in DAYPARTS if part == said.part), LAST)
    hour: time = said.until or said.at or part
    return on_clock(day, hour)
