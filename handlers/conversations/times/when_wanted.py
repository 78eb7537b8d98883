"""When help is wanted: the steps of asking for help that lead to a day and a part of it.

Only what is still to come is offered: at three in the afternoon there is no morning any more.
What is typed instead of pressed is read in `when_typed.py`, and read back before it is kept.
"""

from datetime import date, timedelta
from typing import Final

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.person import DAYPARTS, Daypart
from buurtbot.domain.times.when import (
    ANY_DAYS,
    HOURS,
    Wanted,
    clock,
    day_text,
    local_day,
    next_day,
    on_clock,
    said_when,
    when_wanted,
)
from handlers.conversations.core.pieces import NO, YES, without
from handlers.conversations.times import when_typed
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)

DAYS_OFFERED = 7
ANY_TIME = "any"
HOURS_OF_DAY: Final = ("daypart", "at", "until")
TIME: Final = ("when", "date", *HOURS_OF_DAY)


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
    """The day that was chosen: "morgen" stays that day when the talk waits over midnight.

    Of any day it is the first; of a talk of before the day was kept, it is seen from now.
    """
    try:
        return date.fromisoformat(draft["date"])
    except (KeyError, ValueError):
        tomorrow = next_day(scene.now)
        seen = {"today": local_day(scene.now), "tomorrow": tomorrow, "any": tomorrow}
        return seen.get(draft.get("when", ""))


def is_past(draft: Draft, scene: Scene) -> bool:
    """Whether the chosen time went by, or was never chosen."""
    day = wanted_day(draft, scene)
    left = parts_left(day, scene) if day else ()
    if not day or not left:
        return True
    if draft.get("at") or draft.get("until"):
        return _wanted(draft, day, scene) is None
    part = draft.get("daypart", "")
    return part != "" and part not in left


def _wanted(draft: Draft, day: date, scene: Scene) -> Wanted | None:
    at, until = draft.get("at", ""), draft.get("until", "")
    when = draft.get("when", "")
    return when_wanted(
        when=when, day=day.isoformat(), daypart="", at=at, until=until, now=scene.now
    )


def when_text(draft: Draft, scene: Scene) -> Text | None:
    """The time that was chosen, as people say it; None without one."""
    day, when = wanted_day(draft, scene), draft.get("when")
    if day is None:
        return None
    return said_when(
        day,
        last=local_day(scene.now) + ANY_DAYS if when == "any" else None,
        weekly=when == "weekly",
        daypart=draft.get("daypart", ""),
        hours=(clock(draft.get("at", "")), clock(draft.get("until", ""))),
        soon=when == "today" and day == local_day(scene.now),
    )


# -- how soon


def ask_when(_draft: Draft, scene: Scene) -> Question:
    choices = [Choice(when, text(f"when-{when}")) for when in ("tomorrow", "later", "weekly")]
    if parts_left(local_day(scene.now), scene):
        choices.insert(0, Choice("today", text("when-today")))
    return Question(text("ask-when"), tuple(choices), wants=frozenset({"time"}))


def hear_when(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    anew = without(draft, *TIME)
    match answer:
        case Chosen(value="today"):
            today = local_day(scene.now).isoformat()
            return Turn(with_answer(anew, when="today", date=today, daypart=""), go="words")
        case Chosen(value="tomorrow"):
            tomorrow = with_answer(anew, when="tomorrow", date=next_day(scene.now).isoformat())
            return Turn(tomorrow, go="daypart", detour=True)
        case Chosen(value="later" | "weekly" as when):
            return Turn(with_answer(anew, when=when), go="date", detour=True)
        case Words(text=words):
            return when_typed.hear(draft, words, scene)
        case _:
            return not_this(draft, answer)


# -- which day


def ask_date(draft: Draft, scene: Scene) -> Question:
    weekly = draft.get("when") == "weekly"
    days = tuple(
        Choice(day.isoformat(), _day_label(day, weekly=weekly)) for day in _offered(draft, scene)
    )
    asked = text("ask-date-weekly") if weekly else text("ask-date")
    return Question(asked, days, wants=frozenset({"time"}))


def _offered(draft: Draft, scene: Scene) -> tuple[date, ...]:
    """The days that may have been meant by what was typed, else the next seven."""
    meant = when_typed.days_meant(draft)
    return tuple(day for day in meant if parts_left(day, scene)) or days_left(scene)


def _day_label(day: date, *, weekly: bool) -> Text:
    return text("weekly-from", day=day_text(day)) if weekly else day_text(day)


def hear_date(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    offered = {day.isoformat(): day for day in _offered(draft, scene)}
    match answer:
        case Chosen(value=value) if value in offered:
            return _chosen_day(draft, offered[value], scene)
        case Words(text=words) if day := when_typed.one_shown(words, offered.values(), scene):
            return _chosen_day(draft, day, scene)
        case Words(text=words):
            return when_typed.hear(draft, words, scene)
        case _:
            return not_this(draft, answer)


def _chosen_day(draft: Draft, day: date, scene: Scene) -> Turn:
    """The day is known; the part of it is asked, unless it was typed before."""
    draft = _on_day(without(draft, when_typed.MEANT), day, scene)
    known = draft.keys() & {"daypart", "at", "until"}
    if known and not is_past(draft, scene):
        return Turn(draft, go="words")
    return Turn(without(draft, *HOURS_OF_DAY), go="daypart", detour=True)


def _on_day(draft: Draft, day: date, scene: Scene) -> dict[str, str]:
    """A day; when it is today or tomorrow it is called so, as for who pressed that button."""
    draft = with_answer(draft, date=day.isoformat())
    near = {0: "today", 1: "tomorrow"}.get((day - local_day(scene.now)).days)
    if near is None or draft.get("when") == "weekly":
        return draft
    return with_answer(draft, when=near)


# -- which part of the day


def ask_daypart(draft: Draft, scene: Scene) -> Question:
    day = wanted_day(draft, scene)
    parts = parts_left(day, scene) if day else DAYPARTS
    choices = tuple(Choice(part, text(f"daypart-{part}")) for part in parts)
    choices = (*choices, Choice(ANY_TIME, text("daypart-any")))
    return Question(text("ask-daypart"), choices, wants=frozenset({"time"}))


def hear_daypart(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    anew = without(draft, *HOURS_OF_DAY)
    match answer:
        case Chosen(value=part) if part in DAYPARTS:
            return Turn(with_answer(anew, daypart=part), go="words")
        case Chosen(value=value) if value == ANY_TIME:
            return Turn(with_answer(anew, daypart=""), go="words")
        case Words(text=words):
            return when_typed.hear(draft, words, scene, day=wanted_day(draft, scene))
        case _:
            return not_this(draft, answer)


# -- the read-back of what was typed


def ask_confirm(draft: Draft, scene: Scene) -> Question:
    """ "Vrijdag 4 december, in de middag. Klopt dat?" Another time may be typed at once."""
    typed = when_typed.typed(draft)
    said = when_text(typed, scene) or text("not-yet")
    may_be = when_typed.MAY_BE_TODAY in draft and not is_past(_today(typed, scene), scene)
    today = (Choice("today", text("when-i-mean-today")),) if may_be else ()
    asked = text("confirm-when", when=said)
    return Question(asked, (YES, *today, NO), wants=frozenset({"time"}), columns=3)


def hear_confirm(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    typed = when_typed.typed(draft)
    match answer:
        case Chosen(value="yes") if typed:
            return kept(draft, typed, scene)
        case Chosen(value="today"):
            return kept(draft, _today(typed, scene), scene)
        case Chosen(value="yes" | "no"):
            return Turn(without(draft, *when_typed.TYPED), go="when", detour=True)
        case Words(text=words):
            return when_typed.refined(draft, words, scene)
        case _:
            return not_this(draft, answer)


def _today(typed: Draft, scene: Scene) -> dict[str, str]:
    """What was typed, for today; every week it begins today."""
    when = "weekly" if typed.get("when") == "weekly" else "today"
    return with_answer(typed, when=when, date=local_day(scene.now).isoformat())


def kept(draft: Draft, typed: Draft, scene: Scene) -> Turn:
    """What was typed is the answer; what it did not say of the day is asked."""
    kept = {**without(draft, *TIME, *when_typed.TYPED), **typed}
    if is_past(kept, scene):
        return Turn(kept, go="when", detour=True, say=(text("day-is-past"),))
    if "date" in kept:
        kept = _on_day(kept, date.fromisoformat(kept["date"]), scene)
    if kept.keys() & set(HOURS_OF_DAY):
        return Turn(kept, go="words")
    return Turn(kept, go="daypart", detour=True)


STEPS = {
    "when": Step(ask_when, hear_when),
    "date": Step(ask_date, hear_date),
    "daypart": Step(ask_daypart, hear_daypart),
    "confirm_when": Step(ask_confirm, hear_confirm),
}
