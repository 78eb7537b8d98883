"""How a request stands now, honestly: how many were asked, who comes, by when a person looks."""

from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import ENDED, HELD, HelpRequest
from buurtbot.domain.core.messages import At, Button, Deed, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.door import street
from buurtbot.domain.helping.holder import holder_buttons, state_of
from buurtbot.domain.helping.sides import (
    Sides,
    person_button,
    resident_buttons,
    tell_resident,
)
from buurtbot.domain.times.when import begins, wanted_text
from buurtbot.domain.words.names import first_name_of

MOST_SHOWN: Final = 5


def standing(sides: Sides) -> Say:
    """What is so now, with what the resident can do."""
    request = sides.request
    head = text(
        "status-head",
        kind=sides.kind,
        when=wanted_text(request, now=sides.now),
        ref=request.ref,
    )
    message = text("status", head=head, now=so_now(request, sides.holder, sides.now))
    return tell_resident(sides, message, buttons_now(request))


def so_now(request: HelpRequest, holder: Person | None, now: datetime) -> Text:
    """How it stands, in a sentence or two."""
    if request.state == "open":
        return _open_now(request, now)
    if request.state in HELD:
        so = "waits" if state_of(request) == "waits" else request.state
        return text(f"status-{so}", name=first_name_of(holder))
    return text(f"status-{request.state}")


def _open_now(request: HelpRequest, now: datetime) -> Text:
    """How many were asked, how many may still answer, and when a person looks if nobody can."""
    asked = len({i.person for i in request.invited})
    waiting = sum(1 for i in request.invited if i.reply == "waiting")
    if now >= request.look_by:
        return text("status-open-late", asked=asked)
    return text("status-open", asked=asked, waiting=waiting, by=At(request.look_by))


def buttons_now(request: HelpRequest) -> Rows:
    """What the resident can do with it in this state."""
    if request.state in ENDED:
        return ((_button("button-ask-again", deeds.begin(conversation="ask_for_help")),),)
    add = deeds.begin(conversation="add_word", request=request.id)
    word = _button("button-add-word", add)
    withdraw = _button("button-withdraw", deeds.withdraw(request=request.id))
    below: Rows = ((word,), (withdraw,), *_stop_rows(request), (person_button(request),))
    if request.state in HELD:
        return (*resident_buttons(request), *below)
    if request.state == "open":
        return ((_button("button-change", deeds.change_request(request=request.id)),), *below)
    return below


def _stop_rows(request: HelpRequest) -> Rows:
    if request.urgency != "weekly" or request.last_time:
        return ()
    return ((_button("button-stop-repeating", deeds.stop_repeating(request=request.id)),),)


def _button(label: str, act: Deed) -> Button:
    return Button(text(label), act)


def holding(request: HelpRequest, resident: Person | None, holder: str) -> Say:
    """What a volunteer has taken, with what they can do."""
    message = text(
        "status-holding",
        kind=text(f"kind-{request.kind}"),
        name=first_name_of(resident),
        when=begins(request),
        street=street(request) or text("status-holding-place"),
    )
    return Say(ToPerson(holder), message, holder_buttons(request), protect=True)


def nothing_now(who: str) -> Say:
    """Nothing is open."""
    ask = _button("button-ask-help", deeds.begin(conversation="ask_for_help"))
    return Say(ToPerson(who), text("status-nothing"), ((ask,),))
