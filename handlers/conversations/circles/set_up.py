"""The desk sets up a telephone circle: its days and hour, and then its members in their order."""

from datetime import time
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles.days import EARLIEST, LATEST
from buurtbot.domain.circles.set_up import FEWEST, LIMITS, advice, entries_in
from buurtbot.domain.core.messages import text
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.open_line import one_line
from handlers.conversations.circles import member
from handlers.conversations.core.pieces import NO, YES, hidden
from handlers.talking.shown import READY
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
    ticked,
    toggled,
    with_answer,
)

LONGEST_NAME: Final = 40
WEEK: Final = tuple(range(1, 8))
HOURS: Final = ("09:00", "09:30", "10:00", "16:00")


def ask_name(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("circle-ask-name"), wants=frozenset({"words"}))


def hear_name(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if any(map(str.isalnum, name := one_line(words, LONGEST_NAME))):
            return Turn(with_answer(draft, name=name, days="1 2 3 4 5"), go="days")
        case _:
            return not_this(draft, answer)


def ask_days(draft: Draft, _scene: Scene) -> Question:
    days = tuple(Choice(str(day), text(f"weekday-{day}")) for day in WEEK)
    on = ticked(draft, "days")
    return Question(text("circle-ask-days"), days, many=True, ticked=on, columns=2)


def hear_days(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=READY.value) if ticked(draft, "days"):
            return Turn(draft, go="starts")
        case Chosen(value=READY.value):
            return Turn(draft, again=text("circle-no-days"))
        case Chosen(value=day) if day in map(str, WEEK):
            return Turn(toggled(draft, "days", day), go="days")
        case _:
            return not_this(draft, answer)


def ask_starts(_draft: Draft, _scene: Scene) -> Question:
    hours = tuple(Choice(hour, text("circle-hour", hour=hour)) for hour in HOURS)
    return Question(text("circle-ask-starts"), hours, wants=frozenset({"time"}), columns=2)


def hear_starts(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=hour) if hour in HOURS:
            return Turn(with_answer(draft, starts=hour), go="holidays")
        case Words(text=words):
            said = read_time(words, scene.spoken)
            at = said.at if said else None
            if at is None or not EARLIEST <= at <= LATEST:
                return Turn(draft, again=text("circle-starts-again"))
            return Turn(with_answer(draft, starts=_clock(at)), go="holidays")
        case _:
            return not_this(draft, answer)


def _clock(at: time) -> str:
    return f"{at:%H:%M}"


def ask_holidays(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("circle-ask-holidays"), (YES, NO), columns=2)


def hear_holidays(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes" | "no" as value):
            return Turn(with_answer(draft, holidays=value), go="limit")
        case _:
            return not_this(draft, answer)


def ask_limit(_draft: Draft, _scene: Scene) -> Question:
    limits = tuple(Choice(str(one), text("circle-limit", minutes=one)) for one in LIMITS)
    return Question(text("circle-ask-limit"), limits)


def hear_limit(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=limit) if limit in map(str, LIMITS):
            return Turn(with_answer(draft, limit=limit), go="who")
        case _:
            return not_this(draft, answer)


def ask_more(draft: Draft, scene: Scene) -> Question:
    one_more = () if member.is_full(draft) else (Choice("more", text("circle-button-more")),)
    ready = Choice("check", text("circle-button-ready"), "primary")
    return Question(text("circle-so-far", members=member.listed(draft, scene)), (*one_more, ready))


def hear_more(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    draft = member.noted(draft)
    match answer:
        case Chosen(value="more") if not member.is_full(draft):
            return Turn(draft, go="who")
        case Chosen(value="check") if len(entries_in(draft)) < FEWEST:
            return Turn(draft, go="who", say=(text("circle-too-few", fewest=FEWEST),))
        case Chosen(value="check"):
            return Turn(draft, go="check")
        case _:
            return not_this(draft, answer)


def ask_check(draft: Draft, scene: Scene) -> Question:
    days = [text(f"weekday-{day}") for day in sorted(ticked(draft, "days"))]
    asked = text(
        "circle-check",
        name=hidden(scene, draft["name"]),
        days=listed(days),
        starts=draft["starts"],
        holidays=text("button-yes" if draft["holidays"] == "yes" else "button-no"),
        limit=int(draft["limit"]),
        members=member.listed(draft, scene),
    )
    if said_of_it := advice(len(entries_in(draft))):
        asked = text("two-lines", first=asked, rest=said_of_it)
    return Question(asked, (Choice("make", text("circle-button-make"), "primary"),))


def hear_check(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="make"):
            return Turn(draft, deed=deeds.circle_made.from_draft())
        case _:
            return not_this(draft, answer)


CIRCLE_SET_UP = Conversation(
    name="circle_set_up",
    first="name",
    steps={
        "name": Step(ask_name, hear_name),
        "days": Step(ask_days, hear_days),
        "starts": Step(ask_starts, hear_starts),
        "holidays": Step(ask_holidays, hear_holidays),
        "limit": Step(ask_limit, hear_limit),
        **member.STEPS,
        "more": Step(ask_more, hear_more),
        "check": Step(ask_check, hear_check),
    },
)
