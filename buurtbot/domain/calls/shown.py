"""What a caller sees: the list without names; a card with all there is to know while they call.

The card tells a volunteer the first name, the number, and what to ask; not what others noted.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls.calls import later_choices
from buurtbot.domain.cases.calling import age
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.messages import (
    At,
    Button,
    Deed,
    Hidden,
    HiddenText,
    Rows,
    Style,
    Text,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import first_name_of, name_of
from config.network.policy import Calls

SHOWN: Final = 5
HOW: Final[tuple[tuple[str, Style], ...]] = (
    ("good", "success"),
    ("so_so", ""),
    ("bad", "danger"),
    ("spoken", ""),
)


def card_name(call: Call, reader: str) -> str:
    """How the card of a call is named: what is pressed changes it. A name is of one chat."""
    return f"call:{call.id}:{reader}"


def waiting_name(neighbourhood: str) -> str:
    """How the line in the group is named that says how many wait."""
    return f"calls:{neighbourhood}"


# -- the list


def the_list(place: str, calls: Sequence[Call], now: datetime) -> tuple[Text, Rows]:
    """Who can be called now, without names: whoever takes one sees who it is."""
    if not calls:
        return text("calls-none", place=place), ()
    shown = list(enumerate(calls[:SHOWN], 1))
    rest = len(calls) - len(shown)
    more = text("calls-more", count=rest) if rest > 0 else None
    head = text("calls-head", place=place, count=len(calls))
    said = lines((head, *(_line(number, call, now) for number, call in shown), more))
    return said, tuple((_take(number, call),) for number, call in shown)


def _line(number: int, call: Call, now: datetime) -> Text:
    key = "calls-line-urgent" if call.urgent else "calls-line"
    about = HiddenText(call.owner, whys(call.whys))
    return text(key, number=number, why=about, age=age(now - call.since), tries=call.tries)


def _take(number: int, call: Call) -> Button:
    return Button(text("button-call-number", number=number), deeds.take_call(call=call.id))


def whys(reasons: Sequence[Why]) -> Text:
    """Why somebody is called, in a few words."""
    words = dict.fromkeys(why.reason for why in reasons)
    return listed([text(f"call-why-{word}") for word in words])


def waiting(neighbourhood: str, count: int) -> tuple[Text, Rows]:
    """The line in the group: so many wait."""
    act = deeds.call_list(neighbourhoods=neighbourhood)
    return text("calls-waiting", count=count), ((Button(text("button-calls"), act),),)


def for_you(call: Call) -> tuple[Text, Rows]:
    """A volunteer is asked first; whom it is about stands on the card."""
    rows = (
        (button("button-i-call", deeds.take_call(call=call.id), "primary"),),
        (button("button-not-now", deeds.pass_call(call=call.id)),),
    )
    return text("call-for-you", why=HiddenText(call.owner, whys(call.whys))), rows


# -- the card


def card(
    call: Call, called: Person, policy: Calls, *, by_staff: bool, too: Text | None = None
) -> tuple[Text, Rows]:
    """Whom to call, why and what to ask; what came of it is one press.

    Who else rings them (`too`) is for staff.
    """
    known = (
        text(
            "call-card",
            name=name_of(called) if by_staff else first_name_of(called),
            phone=Hidden(call.owner, call.phone),
        ),
        has_bot(called) if by_staff else None,
        *(part for why in call.whys for part in _about(call, why)),
        text("call-tried", count=call.tries) if call.tries else None,
        text("call-last", at=At(call.last)) if call.last else text("call-never"),
        text("call-also", also=HiddenText(call.owner, too)) if too and by_staff else None,
        text("call-notes", notes=Hidden(call.owner, call.notes))
        if call.notes and by_staff
        else None,
        text("call-lease", minutes=policy.lease_minutes),
    )
    answers = (*asked(call), *of_who_helps(call)) if by_staff else ()
    wrong = () if by_staff else ((button("button-report", deeds.report_call(call=call.id)),),)
    return lines(known), (*answers, *_rows(call), *wrong)


def has_bot(called: Person) -> Text | None:
    """That they were known by phone alone, and write to us now: that is a sign of life."""
    is_there = called.reads and called.came_by
    return text("call-has-bot", at=At(called.last_seen)) if is_there else None


def of_who_helps(call: Call) -> Rows:
    """To what they hold and offer, where staff press for them."""
    helps = any(why.reason.startswith("helper_") for why in call.whys)
    act = deeds.helper_caller(person=call.id)
    return ((button("button-helper-page", act),),) if helps else ()


def asked(call: Call) -> Rows:
    """What they were asked: one press for a yes, one for a no; what else they would press."""
    pressed = tuple(row for why in call.whys for row in why.presses)
    answers = tuple(
        (
            _answer("yes", call, why.reason, why.asks, "success"),
            _answer("no", call, why.reason, why.asks),
        )
        for why in call.whys
        if why.asks is not None
    )
    return (*answers, *pressed)


def _answer(said: str, call: Call, reason: str, asks: Deed, style: Style = "") -> Button:
    label = text(f"button-call-{said}", why=text(f"call-why-{reason}"))
    return Button(
        label, Deed(asks.name, {**asks.args, "call": call.id, "said": said}), style=style
    )


def _about(call: Call, why: Why) -> tuple[Text, ...]:
    """Why, what to ask, and their own words; sealed, as each tells something of them."""
    reason = HiddenText(call.owner, text(f"call-why-{why.reason}"))
    asks = HiddenText(call.owner, text(f"call-ask-{why.reason}"))
    said = text("call-about", why=reason, ask=asks)
    about = (why.about,) if why.about else ()
    words = (text("call-words", words=Hidden(call.owner, why.words)),) if why.words else ()
    return said, *about, *words


def _rows(call: Call) -> Rows:
    return (
        *_what_came(call),
        (button("button-call-later", deeds.call_later_when(call=call.id)),),
        (_note(call),),
        (button("button-give-back", deeds.give_back_call(call=call.id)),),
    )


def _what_came(call: Call) -> Rows:
    """Who is only asked for a yes or a no says that, and not how they are."""
    spoken = (button("button-spoken", deeds.call_spoken(call=call.id), "success"),)
    is_asked = all(why.asks for why in call.whys)
    return (
        *(() if is_asked else (spoken,)),
        (button("button-no-answer", deeds.call_not_answered(call=call.id)),),
        (worried(call),),
    )


def worried(call: Call) -> Button:
    """What they heard worries them: also of a call that was let go."""
    return button("button-call-worried", deeds.call_worried(call=call.id), "danger")


def _begins(call: Call) -> dict[str, str]:
    """What a talk about it knows: of staff, who may serve more than one, also where it is."""
    return {"call": call.id, "neighbourhood": call.neighbourhood}


def _note(call: Call) -> Button:
    return button("button-call-note", deeds.begin(conversation="call_note", **_begins(call)))


def _others(call: Call) -> Button:
    return button("button-calls", deeds.more_calls(call=call.id))


def lease_over(call: Call) -> tuple[Text, Rows]:
    """The time is over; what came of it still counts, while nobody else has it."""
    answers = asked(call) if call.chat else ()
    return text("call-lease-over"), (*answers, *_what_came(call), (_others(call),))


def button(key: str, act: Deed, style: Style = "") -> Button:
    """A button with this label."""
    return Button(text(key), act, style=style)


def how_was_it(call: Call) -> tuple[Text, Rows]:
    """After it: how are they?"""
    rows = tuple(
        (button(f"button-how-{came}", deeds.call_ended(call=call.id, came=came), style),)
        for came, style in HOW
    )
    return text("call-how"), rows


def later(call: Call, now: datetime, policy: Calls) -> tuple[Text, Rows]:
    """When to call again, as buttons."""
    rows = tuple(
        (Button(text("button-at", at=At(at)), deeds.call_later(call=call.id, at=at.isoformat())),)
        for at in later_choices(now, policy)
    )
    typed = deeds.begin(conversation="call_later", **_begins(call))
    back = deeds.take_call(call=call.id)
    return text("call-when"), (
        *rows,
        (button("button-other-time", typed),),
        (button("button-back", back),),
    )


def let_go(call: Call) -> tuple[Text, Rows]:
    """Nobody needs to call any more; who was on the line can still say what they heard."""
    return text("call-let-go"), ((worried(call),), (_note(call),), (_others(call),))


def done(call: Call, key: str) -> tuple[Text, Rows]:
    """The card when nothing more is to be written down of it."""
    return text(key), ((_others(call),),)


def ended(call: Call, key: str) -> tuple[Text, Rows]:
    """The card when it is over: without a name or a number, and with room for a word."""
    return text(key), ((_note(call),), (_others(call),))
