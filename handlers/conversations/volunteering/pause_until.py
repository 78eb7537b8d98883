"""A pause until a day of one's own choice, pressed or typed: "tot vrijdag", "na het weekend"."""

from datetime import date, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.times.when import day_text, local_day
from handlers.conversations.core.pieces import NO, YES
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)

DAYS_OFFERED = 7
UNTIL_I_SAY: Final = Choice("open", text("pause-open"))


def _offered(scene: Scene) -> dict[str, date]:
    today = local_day(scene.now)
    days = (today + timedelta(days=ahead) for ahead in range(1, DAYS_OFFERED + 1))
    return {day.isoformat(): day for day in days}


def ask_day(_draft: Draft, scene: Scene) -> Question:
    days = tuple(Choice(value, day_text(day)) for value, day in _offered(scene).items())
    return Question(text("pause-which-day"), (*days, UNTIL_I_SAY), wants=frozenset({"time"}))


def hear_day(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=value) if value == UNTIL_I_SAY.value or value in _offered(scene):
            return Turn({}, deed=deeds.pause_offer(until=value))
        case Words(text=words):
            return _typed(draft, words, scene)
        case _:
            return not_this(draft, answer)


def _typed(draft: Draft, words: str, scene: Scene) -> Turn:
    said = read_time(words, scene.spoken)
    today, furthest = local_day(scene.now), scene.network.policy.furthest_days
    if said is None or said.day is None:
        return Turn(draft, again=text("time-not-understood"))
    if said.day <= today:
        return Turn(draft, again=text("time-is-past"))
    if said.day > today + timedelta(days=furthest):
        return Turn(draft, again=text("pause-too-long", days=furthest))
    return Turn(with_answer(draft, day=said.day.isoformat()), go="confirm", detour=True)


def ask_confirm(draft: Draft, scene: Scene) -> Question:
    day = _day(draft) or local_day(scene.now)
    asked = text("confirm-pause", day=day_text(day))
    return Question(asked, (YES, NO), wants=frozenset({"time"}), columns=2)


def hear_confirm(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes") if day := _day(draft):
            return Turn({}, deed=deeds.pause_offer(until=day.isoformat()))
        case Chosen(value="yes" | "no"):
            return Turn({}, go="day", detour=True)
        case Words(text=words):
            return _typed(draft, words, scene)
        case _:
            return not_this(draft, answer)


def _day(draft: Draft) -> date | None:
    try:
        return date.fromisoformat(draft.get("day", ""))
    except ValueError:
        return None


PAUSE_UNTIL = Conversation(
    name="pause_until",
    first="day",
    steps={"day": Step(ask_day, hear_day), "confirm": Step(ask_confirm, hear_confirm)},
)
