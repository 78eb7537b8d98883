"""The desk looks after a circle, in a worker's own chat."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles import said
from buurtbot.domain.circles.set_up import MOST, Known, advice, known_in
from buurtbot.domain.core.messages import Deed, Text, text
from buurtbot.domain.times.when import day_text, local_day
from handlers.conversations.circles import away, change, member
from handlers.conversations.core.pieces import hidden, without
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
    ticked,
    with_answer,
)

ASKS_WHOM: Final = {
    "heard": "circle-ask-heard",
    "up": "circle-ask-up",
    "out": "circle-ask-out",
    "away": "circle-ask-away",
    "is-back": "circle-ask-back",
    "report": "circle-ask-report",
}
OF_ONE: Final[dict[str, Deed]] = {
    "heard": deeds.circle_heard.from_draft(),
    "up": deeds.circle_up.from_draft(),
    "is-back": deeds.circle_back_for.from_draft(),
}
ASKS_ON: Final = {
    "away": "first",
    "out": "sure",
    "report": "about",
}  # what changes of a member is a step itself
AT_ONCE: Final[dict[str, Deed]] = {
    "begin": deeds.circle_begin.from_draft(),
    "month": deeds.circle_month.from_draft(),
    "sheet": deeds.circle_sheet.from_draft(),
    "pause": deeds.circle_pause.from_draft(),
}


# -- the circle


def ask_page(draft: Draft, scene: Scene) -> Question:
    members = known_in(draft, "members")
    lines = [_line(one, at, scene) for at, one in enumerate(members, start=1)]
    shown = lines[0] if lines else text("circle-nobody")
    for one in lines[1:]:
        shown = text("two-lines", first=shown, rest=one)
    if draft.get("apart"):
        shown = text("two-lines", first=shown, rest=text("circle-two-apart"))
    if said_of_it := advice(len(members)):
        shown = text("two-lines", first=shown, rest=said_of_it)
    if draft.get("starts"):
        shown = text("two-lines", first=_when(draft), rest=shown)
    asked = text("circle-page", name=hidden(scene, draft["title"]), members=shown)
    room = len(members) < MOST
    asks = [name for name in ASKS_WHOM if name != "is-back" or _of(members, name)]
    names = (*(("add",) if room else ()), *asks, "change", *AT_ONCE, "end")
    return Question(asked, tuple(_choice(name, draft) for name in names), columns=2)


def _when(draft: Draft) -> Text:
    on = map(int, ticked(draft, "days"))
    when = said.when(on, draft["starts"], on_holidays=draft["holidays"] == "yes")
    limit = text("circle-page-limit", minutes=int(draft["limit"]))
    return text("two-lines", first=when, rest=limit)


def _of(members: Sequence[Known], name: str) -> list[Known]:
    """Of whom this can be said: only who is or will be away comes back."""
    return [one for one in members if one.first or name != "is-back"]


def _choice(name: str, draft: Draft) -> Choice:
    label = "go-on" if name == "pause" and draft.get("paused") else name
    return Choice(name, text(f"circle-button-{label}"))


def _line(one: Known, at: int, scene: Scene) -> Text:
    notes = ("away",) if one.away else ()
    note = (*notes, "bot" if one.has_bot else "phone")[0]
    shown = text(f"circle-member-{note}", number=at, name=hidden(scene, one.name))
    days = _days(one, local_day(scene.now))
    return text("circle-member-days", member=shown, days=days) if days else shown


def _days(one: Known, today: date) -> Text | None:
    """Until when they are away, or from when; of today alone the line says it already."""
    if not one.first:
        return None
    first, last = date.fromisoformat(one.first), date.fromisoformat(one.last)
    if first > today:
        return text("circle-away-from", first=day_text(first), last=day_text(last))
    return text("circle-away-until", last=day_text(last)) if last > today else None


def hear_page(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="add"):
            return Turn(draft, go="who")
        case Chosen(value="change"):
            return Turn(draft, go="change")
        case Chosen(value="end"):
            return Turn(without(draft, "member"), go="sure")
        case Chosen(value=name) if name in AT_ONCE:
            return Turn(draft, deed=AT_ONCE[name])
        case Chosen(value=name) if name in ASKS_WHOM:
            return Turn(with_answer(draft, what=name), go="whom")
        case _:
            return not_this(draft, answer)


def ask_whom(draft: Draft, scene: Scene) -> Question:
    choices = tuple(
        Choice(one.id, text("just-this", words=hidden(scene, one.name)))
        for one in _of(known_in(draft, "members"), draft["what"])
    )
    return Question(text(ASKS_WHOM.get(draft["what"], "circle-ask-whose")), choices)


def hear_whom(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    ids = {one.id for one in known_in(draft, "members")}
    match answer:
        case Chosen(value=id_) if id_ in ids:
            chosen = with_answer(draft, member=id_)
        case _:
            return not_this(draft, answer)
    what = draft["what"]
    if what in OF_ONE:
        return Turn(chosen, deed=OF_ONE[what])
    return Turn(chosen, go=ASKS_ON.get(what, what))


def ask_about(draft: Draft, scene: Scene) -> Question:
    others = [one for one in known_in(draft, "members") if one.id != draft["member"]]
    choices = [Choice(one.id, text("just-this", words=hidden(scene, one.name))) for one in others]
    return Question(text("circle-ask-about"), tuple(choices))


def hear_about(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    ids = {one.id for one in known_in(draft, "members")} - {draft["member"]}
    match answer:
        case Chosen(value=id_) if id_ in ids:
            about = with_answer(draft, whom=id_)
            return Turn(about, deed=deeds.circle_reported.from_draft())
        case _:
            return not_this(draft, answer)


def ask_sure(draft: Draft, scene: Scene) -> Question:
    names = {one.id: one.name for one in known_in(draft, "members")}
    asked = text("circle-sure-end", name=hidden(scene, draft["title"]))
    if draft.get("member"):
        asked = text("circle-sure-out", name=hidden(scene, names[draft["member"]]))
    return Question(asked, (Choice("sure", text("circle-button-sure"), "danger"),))


def hear_sure(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="sure") if draft.get("member"):
            return Turn(draft, deed=deeds.circle_takes_out.from_draft())
        case Chosen(value="sure"):
            return Turn(draft, deed=deeds.circle_end.from_draft())
        case _:
            return not_this(draft, answer)


def ask_joins(draft: Draft, scene: Scene) -> Question:
    asked = text("circle-ask-joins", name=hidden(scene, draft["who"]))
    return Question(asked, (Choice("joins", text("circle-button-joins"), "primary"),))


def hear_joins(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="joins"):
            return Turn(member.noted(draft), deed=deeds.circle_joins.from_draft())
        case _:
            return not_this(draft, answer)


CIRCLE_DESK = Conversation(
    name="circle_desk",
    first="page",
    steps={
        "page": Step(ask_page, hear_page),
        **member.STEPS,
        "more": Step(ask_joins, hear_joins),
        "whom": Step(ask_whom, hear_whom),
        **away.steps(deeds.circle_away_for.from_draft()),
        **change.STEPS,
        "about": Step(ask_about, hear_about),
        "sure": Step(ask_sure, hear_sure),
    },
)
