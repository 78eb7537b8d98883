"""What a resident hears while neighbours are asked: what happens, and by when a person looks."""

from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import next_at_desk
from buurtbot.domain.cases.promising import hours_text
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import At, Button, Rows, Text, text
from buurtbot.domain.helping.sides import person_button
from buurtbot.domain.times.when import wanted_text
from config.network.network import Neighbourhood

Told = tuple[Text, Rows]


def name_of_request(request: str) -> str:
    """The name of the message that says a request was sent, to change it later."""
    return f"request:{request}"


def asking_now(
    request: HelpRequest, here: Neighbourhood, *, asks_from: datetime | None, now: datetime
) -> Told:
    """The request is on its way. `asks_from` is when volunteers are asked, when not at once."""
    when = text("asking-from", at=At(asks_from)) if asks_from else text("asking-at-once")
    told = text(
        "asking-now",
        kind=text(f"kind-{request.kind}"),
        wanted=wanted_text(request, now=now),
        ref=request.ref,
        now=when,
        otherwise=_otherwise(request, here),
    )
    return told, request_buttons(request)


def _otherwise(request: HelpRequest, here: Neighbourhood) -> Text:
    """By when a person looks if nobody can; with a closed desk, both honest times."""
    there = next_at_desk(here.desk.hours, request.look_by)
    if there == request.look_by:
        return text("asking-otherwise", organisation=here.organisation, at=At(there))
    return text(
        "asking-otherwise-closed",
        organisation=here.organisation,
        at_call=At(request.look_by),
        at=At(there),
        phone=here.desk.phone,
        hours=hours_text(here.desk.hours),
    )


def nobody_came(request: HelpRequest, *, by_when: Text, now: datetime) -> Told:
    """Nobody could, so far: a person looks."""
    args = {"kind": text(f"kind-{request.kind}"), "wanted": wanted_text(request, now=now)}
    told = text("asking-nobody-yet", **args, ref=request.ref, by_when=by_when)
    return told, request_buttons(request)


def person_looks_first(request: HelpRequest, *, why: str, by_when: Text) -> Told:
    """Something about the request needs a person before neighbours are asked."""
    kind = text(f"kind-{request.kind}")
    told = text(f"asking-desk-{why}", kind=kind, ref=request.ref, by_when=by_when)
    return told, request_buttons(request)


def asked_again(request: HelpRequest, here: Neighbourhood) -> Told:
    """Who would come cannot after all: others are asked, faster than before."""
    told = text(
        "asking-again",
        kind=text(f"kind-{request.kind}"),
        otherwise=_otherwise(request, here),
    )
    return told, request_buttons(request)


def request_buttons(request: HelpRequest) -> Rows:
    """What a resident can do while neighbours are asked."""
    status = Button(text("button-how-is-it"), deeds.request_status(request=request.id))
    change = Button(text("button-change"), deeds.change_request(request=request.id))
    withdraw = Button(text("button-withdraw"), deeds.withdraw(request=request.id))
    return ((status,), (change, withdraw), (person_button(request),))
