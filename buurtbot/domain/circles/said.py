"""What members and the desk read of a round. A member reads only of whom they call."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles import days
from buurtbot.domain.circles.told import Tell, What
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Change,
    Deed,
    Erase,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Text,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.screen_line import HOUSE
from buurtbot.domain.core.together.circle import DESK, Away, Call, Circle
from buurtbot.domain.times.when import day_text
from buurtbot.domain.words.listing import listed

CALLS: Final[frozenset[What]] = frozenset({"call", "again"})
ASKS: Final[frozenset[What]] = CALLS | {"key"}
STILL_TOLD: Final[frozenset[What]] = frozenset({"not_needed", "with_desk", "stopped"})
# What the message that asked to call somebody says afterwards.
KEYS: Final[Mapping[What, str]] = {
    "soon": "soon",
    "going": "going",
    "not_needed": "not-needed",
    "passed_by": "other-calls",
    "parted": "other-calls",
    "with_desk": "with-desk",
    "stopped": "stopped",
}


@dataclass(frozen=True)
class Whom:
    """Whom a message is about: their name, their number, and who has their key.

    `pass_on` is what who calls them tells: they have no bot to read it. Of members it is seen by
    their number that they have the key themselves (`with_key`).
    """

    id: str
    name: Arg
    phone: str = ""
    key_holder: str = ""
    pass_on: Text | None = None
    with_key: frozenset[str] = frozenset()


def prompt_name(circle: Circle, to: str, about: str, *, key: bool = False) -> str:
    """The message that asks somebody to call this one, or who has their `key`.

    What becomes of it changes it; a name is of one chat.
    """
    return f"circle{'_key' if key else ''}:{circle.id}:{about}:{to or 'desk'}"


def named(circle: Circle) -> Hidden:
    """What staff call it."""
    return Hidden(HOUSE, circle.name)


def said(tell: Tell, circle: Circle, whom: Whom, again_minutes: int) -> tuple[Outgoing, ...]:
    """What one of them reads now; what becomes a case is said elsewhere."""
    if tell.to == DESK:
        return _to_desk(tell, circle)
    to = ToPerson(tell.to)
    if tell.what == "round":
        return (Say(to, text("circle-round")),)
    if tell.what in ASKS:
        return _asks(tell, circle, whom, to)
    prompt = prompt_name(circle, tell.to, tell.about, key=tell.key)
    rows = _going_rows(circle, whom.id) if tell.what == "going" else ()
    told = text(f"circle-{KEYS[tell.what]}", **_args(tell, whom, again_minutes))
    changed = Change(to, prompt, told, rows, anew=tell.what in STILL_TOLD)
    if tell.what != "passed_by":
        return (changed,)
    return (changed, Say(to, text("circle-passed-by"), _here_rows(circle)))


def _args(tell: Tell, whom: Whom, again_minutes: int) -> dict[str, Arg]:
    return {"name": whom.name} | ({"minutes": again_minutes} if tell.what == "soon" else {})


def _asks(tell: Tell, circle: Circle, whom: Whom, to: ToPerson) -> tuple[Outgoing, ...]:
    """To call them, or who has their key; of these there is one with buttons."""
    prompt = prompt_name(circle, tell.to, tell.about)
    if tell.what == "key":
        asked = text("circle-key", name=whom.name, key=Hidden(whom.id, whom.key_holder))
        if tell.to in whom.with_key:
            asked = text("circle-key-yours", name=whom.name)
        noted = Change(to, prompt, text("circle-no-answer", name=whom.name))
        rows = _key_rows(circle, tell.about, yours=tell.to in whom.with_key)
        key = prompt_name(circle, tell.to, tell.about, key=True)
        return (noted, Say(to, asked, rows, name=key, protect=True))
    asked = text(f"circle-{tell.what}", name=whom.name, phone=Hidden(whom.id, whom.phone))
    if whom.pass_on:
        asked = text("two-lines", first=asked, rest=whom.pass_on)
    return (Say(to, asked, _call_rows(circle, tell.about), name=prompt, protect=True),)


def asked_anew(circle: Circle, call: Call, twice: Twice, whom: Whom) -> tuple[Outgoing, ...]:
    """The same is asked again: its buttons, and what it is called, were of who they were before.

    Whoever of the two it was, calling or called, they are `both` in this call already.
    """
    me, both = twice.ids
    caller, called = (me if one == both else one for one in (call.caller, call.called))
    to = ToPerson(call.caller) if call.caller != DESK else ToDesk(circle.neighbourhood)
    old = Erase(to, prompt_name(circle, caller, called, key=call.key))
    tell = Tell(call.caller, "key" if call.key else "call", call.called, call.key)
    return (old, *(one for one in said(tell, circle, whom, 0) if isinstance(one, Say)))


def with_number(circle: Circle, call: Call, whom: Whom) -> tuple[Outgoing, ...]:
    """Asked once more, as the number changed: the message with the old one goes."""
    old = Erase(ToPerson(call.caller), prompt_name(circle, call.caller, whom.id, key=call.key))
    tell = Tell(call.caller, "key" if call.key else "call", whom.id, call.key)
    return (old, *(one for one in said(tell, circle, whom, 0) if isinstance(one, Say)))


def changed(circle: Circle, next_: date) -> Text:
    """What members read when the desk changed on which days it rings, or when."""
    return text(
        "circle-changed",
        name=named(circle),
        when=when(circle.days, f"{circle.starts:%H:%M}", on_holidays=circle.on_holidays),
        day=day_text(next_),
    )


def renamed(before: Circle, now: Circle) -> Text:
    """What members read when it is called otherwise."""
    return text("circle-new-name", before=named(before), name=named(now))


def when(on: Iterable[int], starts: str, *, on_holidays: bool) -> Text:
    """On which days it rings, and when."""
    days_ = listed([text(f"weekday-{day}") for day in sorted(on)])
    yes = text("button-yes" if on_holidays else "button-no")
    return text("circle-when", days=days_, starts=starts, holidays=yes)


def _to_desk(tell: Tell, circle: Circle) -> tuple[Outgoing, ...]:
    """In the general topic stands nothing of whom it is about."""
    to, name = ToDesk(circle.neighbourhood), prompt_name(circle, DESK, tell.about)
    if tell.what in CALLS:
        act = deeds.take_call(call=tell.about)
        rows: Rows = ((Button(text("button-circle-i-call"), act, style="primary"),),)
        return (Say(to, text("circle-desk-call", circle=named(circle)), rows, name=name),)
    key = "circle-desk-soon" if tell.what == "soon" else "circle-desk-called"
    return (Change(to, name, text(key, circle=named(circle))),)


def pass_on(circle: Circle) -> Text | None:
    """What who calls somebody without the bot tells them in the last round before a holiday."""
    when = _holidays(circle, days.skipped(circle, circle.round.day)) if circle.round else {}
    return text("circle-pass-on", **when) if when else None


def holidays(circle: Circle, free: Sequence[date], organisation: str, phone: str) -> Text:
    """That it does not ring on these days, when it does again, and whom to call till then."""
    desk = {"organisation": organisation, "phone": phone}
    return text("circle-holidays", **_holidays(circle, free), **desk)


def desk_holidays(circle: Circle, free: Sequence[date]) -> Text:
    """The same for the desk."""
    return text("circle-desk-holidays", circle=named(circle), **_holidays(circle, free))


def _holidays(circle: Circle, free: Sequence[date]) -> dict[str, Arg]:
    if not free:
        return {}
    next_ = day_text(days.next_day_of(circle, free[-1]))
    return {"days": listed([day_text(one) for one in free]), "next": next_}


def you_are_away(away: Away) -> Text:
    """What a member said of days on which they take no part."""
    return text("circle-you-are-away", first=day_text(away.first), last=day_text(away.last))


def missed(circle: Circle, called: str) -> Say:
    """Whoever was not reached and has the bot can let hear that they are well."""
    return Say(ToPerson(called), text("circle-missed"), _here_rows(circle))


def spoken(circle: Circle, to: str, whom: Whom, *, key: bool) -> Change:
    """What was asked, once it was done; with `key` by who has their key."""
    where = ToPerson(to) if to != DESK else ToDesk(circle.neighbourhood)
    done = text("circle-found" if key else "circle-spoken", name=whom.name)
    done = done if to != DESK else text("circle-desk-called", circle=named(circle))
    return Change(where, prompt_name(circle, to, whom.id, key=key), done)


def _day(circle: Circle) -> str:
    return circle.round.day.isoformat() if circle.round else ""


def _call_rows(circle: Circle, called: str) -> Rows:
    about = {"circle": circle.id, "called": called, "day": _day(circle)}
    spoke = Button(text("button-circle-spoken"), deeds.circle_spoken(**about), style="success")
    none = Button(text("button-circle-no-answer"), deeds.circle_no_answer(**about))
    skip = Button(text("button-circle-skip"), deeds.circle_skip())
    wrong = Button(text("button-report"), reports(circle, called))
    return ((spoke,), (none,), (skip,), (wrong,))


def reports(circle: Circle, member: str) -> Deed:
    """Something is not right with this member."""
    return deeds.report_in_circle(circle=circle.id, member=member)


def _key_rows(circle: Circle, called: str, *, yours: bool) -> Rows:
    """Who has the key goes, or who calls does: whoever cannot leaves it to the desk."""
    about = {"circle": circle.id, "called": called, "day": _day(circle)}
    going = "button-circle-i-go" if yours else "button-circle-going"
    not_so = "button-circle-cannot-go" if yours else "button-circle-key-no-answer"
    goes = Button(text(going), deeds.circle_going(**about), style="success")
    none = Button(text(not_so), deeds.circle_no_answer(**about))
    well = Button(text("button-circle-well"), deeds.circle_spoken(**about))
    return ((goes,), (none,), (well,))


def _going_rows(circle: Circle, called: str) -> Rows:
    about = {"circle": circle.id, "called": called, "day": _day(circle)}
    well = Button(text("button-circle-well"), deeds.circle_spoken(**about), style="success")
    none = Button(text("button-circle-not-well"), deeds.circle_no_answer(**about))
    return ((well,), (none,))


def _here_rows(circle: Circle) -> Rows:
    well = Button(text("button-circle-here"), deeds.circle_here(circle=circle.id))
    person = Button(text("button-person"), deeds.want_person())
    return ((well,), (person,))


def my_circle_button() -> Button:
    """Leads to how it stands with their circle."""
    return Button(text("button-my-circle"), deeds.my_circle())
