"""From which day to which somebody takes no part: asked of them, or of who notes it for them."""

from datetime import date, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed, text
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.times.when import day_text, local_day
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

OFFERED: Final = 4
LONGEST: Final = timedelta(days=183)


def ask_first(_draft: Draft, scene: Scene) -> Question:
    today = local_day(scene.now)
    return Question(text("circle-ask-away-first"), _days(today), wants=frozenset({"time"}))


def _days(from_: date) -> tuple[Choice, ...]:
    days = (from_ + timedelta(days=ahead) for ahead in range(OFFERED))
    return tuple(Choice(day.isoformat(), day_text(day)) for day in days)


def hear_first(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    today = local_day(scene.now)
    day = _day(answer, scene)
    if day is None:
        return _not_understood(draft, answer)
    if not today <= day <= today + LONGEST:
        return Turn(draft, again=text("circle-away-again"))
    return Turn(with_answer(draft, first=day.isoformat()), go="last")


def _first(draft: Draft, scene: Scene) -> date:
    """The day that was told; today, where it was not."""
    return date.fromisoformat(draft.get("first", local_day(scene.now).isoformat()))


def ask_last(draft: Draft, scene: Scene) -> Question:
    first = _first(draft, scene)
    asked = text("circle-ask-away-last", day=day_text(first))
    return Question(asked, _days(first), wants=frozenset({"time"}))


def _hear_last(leads_to: Deed, draft: Draft, answer: Answer, scene: Scene) -> Turn:
    first, day = _first(draft, scene), _day(answer, scene)
    if day is None:
        return _not_understood(draft, answer)
    if not first <= day <= first + LONGEST:
        return Turn(draft, again=text("circle-away-again"))
    return Turn(with_answer(draft, last=day.isoformat()), deed=leads_to)


def _day(answer: Answer, scene: Scene) -> date | None:
    match answer:
        case Chosen(value=value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                return None
        case Words(text=words):
            said = read_time(words, scene.spoken)
            return said.day if said else None
        case _:
            return None


def _not_understood(draft: Draft, answer: Answer) -> Turn:
    if isinstance(answer, Words):
        return Turn(draft, again=text("time-not-understood"))
    return not_this(draft, answer)


def steps(leads_to: Deed) -> dict[str, Step]:
    """Both questions; the second leads to this deed."""

    def hear_last(draft: Draft, answer: Answer, scene: Scene) -> Turn:
        return _hear_last(leads_to, draft, answer, scene)

    return {"first": Step(ask_first, hear_first), "last": Step(ask_last, hear_last)}


CIRCLE_AWAY: Final = Conversation("circle_away", "first", steps(deeds.circle_away.from_draft()))
