"""When help is wanted: the steps of asking for help that lead to a day and a part of it.

Only what is still to come is offered: at three in the afternoon there is no morning any more.
"""

from datetime import date, timedelta

from buurtbot.domain.messages import Text, text
from buurtbot.domain.person import DAYPARTS, Daypart
from buurtbot.domain.when import HOURS, local_day, on_clock
from handlers.conversations.pieces import without
from handlers.strange import not_this
from handlers.talk import (
    Answer,
    Choice,
    Chosen,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    with_answer,
)

DAYS_OFFERED = 7
ANY_TIME = "any"


# -- what is still to come


def parts_left(day: date, scene: Scene) -> tuple[Daypart, ...]:
    """The parts of this day that have not ended."""
    return tuple(part for part in DAYPARTS if on_clock(day, HOURS[part][1]) > scene.now)


def days_left(scene: Scene) -> tuple[date, ...]:
    """The next seven days on which something can still be done, today included."""
    today = local_day(scene.now)
    days = [today + timedelta(days=n) for n in range(DAYS_OFFERED + 1)]
    return tuple(day for day in days if parts_left(day, scene))[:DAYS_OFFERED]


def wanted_day(draft: Draft, scene: Scene) -> date | None:
    """The day that was chosen, seen from now."""
    today = local_day(scene.now)
    relative = {"today": today, "tomorrow": today + timedelta(days=1)}
    try:
        return relative.get(draft.get("when", "")) or date.fromisoformat(draft.get("date", ""))
    except ValueError:
        return None


def is_past(draft: Draft, scene: Scene) -> bool:
    """Whether the chosen time went by, or was never chosen."""
    day = wanted_day(draft, scene)
    left = parts_left(day, scene) if day else ()
    part = draft.get("daypart", "")
    return not left or (part != "" and part not in left)


def day_text(day: date) -> Text:
    """A day as people say it: "woensdag 25 november"."""
    month, weekday = text(f"month-{day.month}"), text(f"weekday-{day.isoweekday()}")
    return text("wanted-day", weekday=weekday, day=day.day, month=month)


# -- how soon


def ask_when(_draft: Draft, scene: Scene) -> Question:
    choices = [Choice(when, text(f"when-{when}")) for when in ("tomorrow", "later", "weekly")]
    if parts_left(local_day(scene.now), scene):
        choices.insert(0, Choice("today", text("when-today")))
    return Question(text("ask-when"), tuple(choices))


def hear_when(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="today"):
            return Turn(with_answer(without(draft, "date"), when="today", daypart=""), go="words")
        case Chosen(value="tomorrow"):
            draft = with_answer(without(draft, "date", "daypart"), when="tomorrow")
            return Turn(draft, go="daypart", detour=True)
        case Chosen(value="later" | "weekly" as when):
            draft = with_answer(without(draft, "date", "daypart"), when=when)
            return Turn(draft, go="date", detour=True)
        case _:
            return not_this(draft, answer)


# -- which day


def ask_date(draft: Draft, scene: Scene) -> Question:
    weekly = draft.get("when") == "weekly"
    days = tuple(
        Choice(day.isoformat(), _day_label(day, weekly=weekly)) for day in days_left(scene)
    )
    return Question(text("ask-date-weekly") if weekly else text("ask-date"), days)


def _day_label(day: date, *, weekly: bool) -> Text:
    return text("weekly-from", day=day_text(day)) if weekly else day_text(day)


def hear_date(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    offered = {day.isoformat(): day for day in days_left(scene)}
    match answer:
        case Chosen(value=value) if value in offered:
            draft = _on_day(draft, offered[value], scene)
            return Turn(draft, go="daypart", detour=True)
        case _:
            return not_this(draft, answer)


def _on_day(draft: Draft, day: date, scene: Scene) -> dict[str, str]:
    """A day; when it is today or tomorrow it is called so, as for who pressed that button."""
    draft = with_answer(draft, date=day.isoformat())
    near = {0: "today", 1: "tomorrow"}.get((day - local_day(scene.now)).days)
    if near is None or draft.get("when") == "weekly":
        return draft
    return with_answer(without(draft, "date"), when=near)


# -- which part of the day


def ask_daypart(draft: Draft, scene: Scene) -> Question:
    day = wanted_day(draft, scene)
    parts = parts_left(day, scene) if day else DAYPARTS
    choices = tuple(Choice(part, text(f"daypart-{part}")) for part in parts)
    return Question(text("ask-daypart"), (*choices, Choice(ANY_TIME, text("daypart-any"))))


def hear_daypart(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=part) if part in DAYPARTS:
            return Turn(with_answer(draft, daypart=part), go="words")
        case Chosen(value=value) if value == ANY_TIME:
            return Turn(with_answer(draft, daypart=""), go="words")
        case _:
            return not_this(draft, answer)


STEPS = {
    "when": Step(ask_when, hear_when),
    "date": Step(ask_date, hear_date),
    "daypart": Step(ask_daypart, hear_daypart),
}
