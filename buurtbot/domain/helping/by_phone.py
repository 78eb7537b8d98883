"""Who helps and only has a telephone: what they are rung for, and what staff press for them.

The call list is to them what a chat is to others: an invitation, news of what they took.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.sheet import lines
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    Button,
    Change,
    Deed,
    Outgoing,
    Rows,
    Say,
    Text,
    ToChat,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.core.person import Person
from buurtbot.domain.helping.sides import holder_buttons
from buurtbot.domain.phone.by_phone import aloud, kept_with
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import first_name_of

ASK: Final = "helper_ask"
NEWS: Final = "helper_news"
INVITATION: Final = "invitation:"  # how the message is named with which somebody is asked
# What they need not be rung for.
UNTOLD: Final = frozenset({"pause-over"})
# What staff do for them: as if they pressed themselves, with what they may.
ON_REQUEST: Final = frozenset(
    {
        "cannot_after_all",
        "done",
        "on_my_way",
        "report_behaviour",
        "show_address",
        "visit_left",
        "visit_still",
        "visit_there",
    }
)
# With these all is said that had to be: they are on the line.
ENDS: Final = frozenset({"cannot_after_all", "done"})
OF_OFFER: Final = frozenset(
    {"pause_offer", "resume_offer", "stop_offering", "stop_offering_sure", "what_i_did"}
)
To = ToChat | ToDesk


def only_rung(person: Person) -> bool:
    """Whether this is somebody who helps, and whom the desk rings."""
    return person.chat is None and person.offer is not None and not person.home


# -- rung


def asked_for(told: Outgoing) -> str:
    """The request that this message invites to, or no longer does; empty for any other."""
    name = told.name if isinstance(told, Say | Change) else ""
    return name.split(":")[1] if name.startswith(INVITATION) else ""


def invited(person: Person, request: HelpRequest, said: Text, now: datetime) -> Why:
    """They are rung and asked; when it is over nobody needs to be."""
    return Why(
        ASK,
        now,
        until=request.ends,
        lapses=True,
        of=request.id,
        about=kept_with(aloud(said), person.id),
        asks=deeds.answer_for_helper(person=person.id, of=request.id),
    )


def news(person: Person, told: Say, call: Call | None, now: datetime) -> Why:
    """They are rung with this, after what was to be said already. The desk looks when nobody does.

    What is about nothing that they hold can be missed.
    """
    said = kept_with(aloud(told.text), person.id)
    whys = call.whys if call else ()
    before = next((why.about for why in whys if why.reason == NEWS and why.about), None)
    about = said if before is None or before == said else lines((before, said))
    holds = bool(person.offer and person.offer.busy_with)
    return Why(NEWS, now, lapses=not holds, about=about)


# -- on the line


def on_the_line(told: Outgoing, person: Person, to: To) -> Outgoing | None:
    """What is told to who is on the line now, for staff to say; None when it is no new message."""
    if told.to != ToPerson(person.id):
        return told
    if not isinstance(told, Say):
        return None
    said = text("desk-say-now", name=first_name_of(person), message=aloud(told.text))
    return Say(to, said, for_them(told.buttons, person.id), protect=True)


def for_them(rows: Rows, person: str) -> Rows:
    """The buttons of theirs that staff press for them."""
    ours = (tuple(b for button in row if (b := _for_them(button, person))) for row in rows)
    return tuple(row for row in ours if row)


def _for_them(button: Button, person: str) -> Button | None:
    act = button.deed or Deed("")
    if act.name not in ON_REQUEST | OF_OFFER:
        return None
    given = {("of" if name == "request" else name): value for name, value in act.args.items()}
    deed = Deed("for_helper", {**given, "person": person, "act": act.name})
    return replace(button, deed=deed)


# -- the page


def page(
    person: Person, held: Sequence[HelpRequest], call: Call | None, to: To
) -> tuple[Say, ...]:
    """What they must still hear, were asked, hold and may change, with what staff can press."""
    whys = call.whys if call else ()
    tells = (_tells(why, to) for why in whys if why.reason == NEWS)
    asked = (_asked(person, why, to) for why in whys if why.reason == ASK)
    return (*tells, *asked, *(_holds(person, one, to) for one in held), _may_change(person, to))


def _tells(why: Why, to: To) -> Say:
    return Say(to, text("desk-helper-tells", about=why.about or ""), protect=True)


def _asked(person: Person, why: Why, to: To) -> Say:
    about = {"person": person.id, "of": why.of}
    yes = Deed("answer_for_helper", {**about, "said": "yes"})
    no = Deed("answer_for_helper", {**about, "said": "no"})
    rows: Rows = (
        (Button(text("button-helper-yes"), yes, style="success"),),
        (Button(text("button-helper-no"), no),),
    )
    return Say(to, text("desk-helper-asked", about=why.about or ""), rows, protect=True)


def _holds(person: Person, request: HelpRequest, to: To) -> Say:
    said = text("desk-helper-holds", kind=text(f"kind-{request.kind}"), ref=request.ref)
    about = {"neighbourhood": person.bot, "person": person.id, "of": request.id}
    says = deeds.begin(conversation="say_for_helper", **about)
    rows = (
        *for_them(holder_buttons(request), person.id),
        (Button(text("button-helper-says"), says),),
    )
    return Say(to, said, rows, protect=True)


def _may_change(person: Person, to: To) -> Say:
    name = first_name_of(person)
    if person.offer is None:
        return Say(to, text("desk-helper-no-offer", name=name), protect=True)
    kinds = listed([text(f"kind-{kind}") for kind in person.offer.kinds])
    paused = person.offer.paused_until is not None
    said = text("desk-helper-paused" if paused else "desk-helper-line", name=name, kinds=kinds)
    return Say(to, said, for_them(_of_offer(paused=paused), person.id), protect=True)


def _of_offer(*, paused: bool) -> Rows:
    week = Button(text("button-helper-week"), deeds.pause_offer(until="week"))
    long = Button(text("button-helper-pause"), deeds.pause_offer(until="open"))
    again = Button(text("button-helper-again"), deeds.resume_offer(), style="success")
    stop = Button(text("button-helper-stop"), deeds.stop_offering())
    rests: Rows = ((again,),) if paused else ((week,), (long,))
    return (*rests, (stop,))
