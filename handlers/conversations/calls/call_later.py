"""When somebody can be called again, typed: "morgen om 10 uur", "vrijdagmiddag"."""

from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import At, Text, text
from buurtbot.domain.times.reading import SaidTime, read_time
from buurtbot.domain.times.when import HOURS, local_day, on_clock
from handlers.conversations.core.pieces import NO, YES
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Chosen,
    Conversation,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    Wants,
    Words,
    with_answer,
)

MORNING: Final = HOURS["morning"][0]
TIME: Final[frozenset[Wants]] = frozenset({"time"})


def ask_when(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("call-later-typed"), wants=TIME)


def hear_when(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Words(text=words):
            return _typed(draft, words, scene)
        case _:
            return not_this(draft, answer)


def _typed(draft: Draft, words: str, scene: Scene) -> Turn:
    at = moment_in(words, scene)
    if isinstance(at, Text):
        return Turn(draft, again=at)
    return Turn(with_answer(draft, at=at.isoformat()), go="sure", detour=True)


def moment_in(words: str, scene: Scene) -> datetime | Text:
    """The moment that was typed (UTC); or what is wrong with it, in words."""
    said = read_time(words, scene.spoken)
    if said is None or (said.day is None and said.at is None and said.part is None):
        return text("time-not-understood")
    at = _moment(said, scene.spoken)
    furthest = scene.network.policy.furthest_days
    if at <= scene.now:
        return text("time-is-past")
    if (at - scene.now).days > furthest:
        return text("day-too-far", days=furthest)
    return at


def _moment(said: SaidTime, sent: datetime) -> datetime:
    """The day that was said, or today; the hour, or when that part of the day begins (UTC)."""
    clock = said.at or (HOURS[said.part][0] if said.part else MORNING)
    return on_clock(said.day or local_day(sent), clock)


def ask_sure(draft: Draft, scene: Scene) -> Question:
    at = At(datetime.fromisoformat(draft.get("at", scene.now.isoformat())))
    return Question(text("call-later-sure", at=at), (YES, NO), wants=TIME, columns=2)


def hear_sure(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(draft, deed=deeds.call_later.from_draft())
        case Chosen(value="no"):
            return Turn(draft, go="when", detour=True)
        case Words(text=words):
            return _typed(draft, words, scene)
        case _:
            return not_this(draft, answer)


CALL_LATER = Conversation(
    name="call_later",
    first="when",
    steps={"when": Step(ask_when, hear_when), "sure": Step(ask_sure, hear_sure)},
)
