"""Somebody agrees to be asked how they are: which days, at what hour, by the bot or by a call.

First what it is, who sees the answers, and what happens when none comes; without a yes nothing
is kept. Only days on which the desk is open can be chosen: on others nobody could call.
"""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Hidden, Text, text
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.words.listing import listed
from handlers.conversations.core import who_rings
from handlers.conversations.core.pieces import NOBODY, SKIP, without
from handlers.conversations.core.who_rings import OWN, to
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

ALL_DAYS: Final = "1 2 3 4 5 6 7"


# -- do they agree


def ask_agreed(_draft: Draft, scene: Scene) -> Question:
    policy = scene.network.policy
    said = text(
        "check-in-agree",
        organisation=scene.neighbourhood.organisation,
        second=policy.check_ins.second_minutes,
        answers=policy.check_ins.falling_answers,
    )
    yes = Choice("yes", text("button-check-in-yes"), "primary")
    return Question(said, (yes, Choice("no", text("button-check-in-no"))))


def hear_agreed(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, agreed="yes"), go="days")
        case Chosen(value="no"):
            return Turn({}, deed=deeds.show_menu())
        case _:
            return not_this(draft, answer)


# -- which days


def _open_days(scene: Scene) -> tuple[str, ...]:
    days = scene.neighbourhood.desk.hours.days
    return tuple(day for day in ALL_DAYS.split() if int(day) in days)


def ask_days(draft: Draft, scene: Scene) -> Question:
    choices = tuple(Choice(day, text(f"weekday-{day}")) for day in _open_days(scene))
    on = ticked(draft, "days")
    return Question(text("check-in-days"), choices, many=True, ticked=on, columns=2)


def hear_days(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=day) if day in _open_days(scene):
            return Turn(toggled(draft, "days", day), go="days")
        case Chosen(value="ready") if ticked(draft, "days"):
            return Turn(draft, go="clock")
        case Chosen(value="ready"):
            return Turn(draft, again=text("choose-one-first"))
        case _:
            return not_this(draft, answer)


# -- at what hour


def _clocks(scene: Scene) -> tuple[str, ...]:
    """The hours to choose from: while somebody is at the desk, who could call."""
    shifts = scene.neighbourhood.desk.hours.shifts
    there = scene.network.policy.check_ins.times
    fit = [at for at in there if any(begin <= at < end or end <= begin for begin, end in shifts)]
    return tuple(at.isoformat("minutes") for at in fit or there)


def ask_clock(_draft: Draft, scene: Scene) -> Question:
    choices = tuple(Choice(clock, text("button-clock", clock=clock)) for clock in _clocks(scene))
    return Question(text("check-in-clock"), choices, frozenset({"time"}), columns=2)


def hear_clock(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=clock) if clock in _clocks(scene):
            return Turn(with_answer(draft, clock=clock), go=_after_clock(draft))
        case Words(text=words) if (said := read_time(words, scene.spoken)) and said.at:
            clock = said.at.isoformat("minutes")
            if clock in _clocks(scene):
                return Turn(with_answer(draft, clock=clock), go=_after_clock(draft))
            return Turn(draft, again=text("check-in-clock-again"))
        case _:
            return not_this(draft, answer)


def _after_clock(draft: Draft) -> str:
    """Who agrees by telephone is called."""
    return "check" if draft.get("by") == "desk" else "way"


# -- how, and on which number


def ask_way(_draft: Draft, _scene: Scene) -> Question:
    ways = tuple(Choice(way, text(f"button-check-in-way-{way}")) for way in ("bot", "call"))
    return Question(text("check-in-which-way"), ways)


def hear_way(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="bot" | "call" as way):
            return Turn(with_answer(draft, way=way), go="phone")
        case _:
            return not_this(draft, answer)


def ask_phone(draft: Draft, _scene: Scene) -> Question:
    """Who is called has to be reached; of who writes it may be skipped."""
    by_bot = draft.get("way") == "bot"
    key = "check-in-phone-maybe" if by_bot else "check-in-phone"
    return Question(text(key), (SKIP,) if by_bot else (), wants=frozenset({"words"}))


def hear_phone(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    if answer == Chosen("skip") and draft.get("way") == "bot":
        return Turn(without(draft, "phone"), go="check")
    return who_rings.hear_phone(OWN, to("check"))(draft, answer, scene)


# -- is that right


def ask_check(draft: Draft, scene: Scene) -> Question:
    yes = Choice("send", text("button-yes"), "primary")
    changes = tuple(
        Choice(step, text(f"button-check-in-change-{step}")) for step in ("days", "clock")
    )
    return Question(_read_back(draft, scene), (yes, *changes))


def _read_back(draft: Draft, scene: Scene) -> Text:
    chosen = [text(f"weekday-{day}") for day in sorted(ticked(draft, "days"))]
    days = listed(chosen) if chosen else text("check-in-no-days")
    way = text(f"check-in-way-{draft.get('way', 'call')}")
    when = text("check-in-when", days=days, clock=draft.get("clock", ""), way=way)
    phone = draft.get("phone", "")
    owner = scene.person.id if scene.person else NOBODY
    number = Hidden(owner, phone) if phone else text("check-in-no-phone")
    return text("check-in-check", when=when, phone=number)


def hear_check(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="send") if draft.get("by") == "desk":
            return Turn(without(draft, "by", "agreed"), deed=deeds.check_in_by_phone.from_draft())
        case Chosen(value="send"):
            return Turn(without(draft, "agreed"), deed=deeds.check_in_agreed.from_draft())
        case Chosen(value="days" | "clock" as step):
            return Turn(draft, go=step, then="check")
        case _:
            return not_this(draft, answer)


WHEN: Final = {"days": Step(ask_days, hear_days), "clock": Step(ask_clock, hear_clock)}
CHECK: Final = {"check": Step(ask_check, hear_check)}
CHECK_IN = Conversation(
    name="check_in",
    first="agreed",
    steps={
        "agreed": Step(ask_agreed, hear_agreed),
        **WHEN,
        "way": Step(ask_way, hear_way),
        "phone": Step(ask_phone, hear_phone),
        **CHECK,
    },
)
