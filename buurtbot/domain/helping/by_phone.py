"""Who helps and only has a telephone: what they are rung for, and what staff press for them.

The call list is to them what a chat is to others: an invitation, news of what they took.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls.of_others import heard_of
from buurtbot.domain.cases.card.sheet import lines
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
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.holder import holder_buttons
from buurtbot.domain.phone.by_phone import aloud, kept_with, rights_rows, told_to
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import first_name_of

ASK: Final = "helper_ask"
NEWS: Final = "helper_news"
INVITATION: Final = "invitation:"  # how the message is named with which somebody is asked
# What they need not be rung for.
UNTOLD: Final = frozenset({"pause-over"})
# What must be heard, also when they hold nothing: else all of them goes.
MUST_HEAR: Final = frozenset({"still-there", "vog-ends", "vog-ended"})
# What staff do for them: as if they pressed themselves, with what they may.
ON_REQUEST: Final = frozenset(
    {
        "answer_question",
        "cannot_after_all",
        "done",
        "note_time",
        "on_my_way",
        "report_behaviour",
        "show_address",
        "visit_left",
        "visit_still",
        "visit_there",
        "worried",
    }
)
# With these all is said that had to be: they are on the line.
ENDS: Final = frozenset({"cannot_after_all", "done"})
OF_OFFER: Final = frozenset(
    {
        "count_for_me",
        "go_on_helping",
        "how_often",
        "pause_menu",
        "pause_offer",
        "resume_offer",
        "stop_offering",
        "stop_offering_sure",
        "what_i_did",
        "why_no_request",
        "why_stopped",
        "write_unasked",
    }
)
MOST_PRESSES: Final = 9  # on a card, the newest
WORRIES: Final = "signal"  # the talk in which somebody says that they worry about another
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
    asked = told_to(aloud(said), person.id)
    return Why(
        ASK,
        now,
        until=request.ends,
        lapses=True,
        of=request.id,
        about=asked.said,
        told=(asked,),
        asks=deeds.answer_for_helper(person=person.id, of=request.id),
    )


def news(
    person: Person, told: Say, call: Call | None, now: datetime, *, urgent: bool = False
) -> Why:
    """They are rung with this, after what was to be said already. The desk looks when nobody does.

    What is about nothing that they hold can be missed. Who is on the way for nothing is rung now.
    """
    new = told_to(aloud(told.text), person.id)
    before = next((why for why in call.whys if why.reason == NEWS), None) if call else None
    said = heard_of(before, new)
    holds = bool(person.offer and person.offer.busy_with)
    lapses = not holds and told.text.key not in MUST_HEAR
    presses = _kept_presses(before.presses if before else (), told, person.id)
    if before is not None:  # what hurries, and what may not be missed, stays so
        urgent, lapses = urgent or before.urgent, lapses and before.lapses
    about = lines(one.said for one in said)
    return Why(NEWS, now, lapses=lapses, about=about, urgent=urgent, presses=presses, told=said)


def _kept_presses(before: Rows, told: Say, person: str) -> Rows:
    """What staff can press for them, the earlier too, each once."""
    ours = for_them(told.buttons, person)
    sealed = tuple(
        tuple(replace(one, label=kept_with(one.label, person)) for one in row) for row in ours
    )
    new = tuple(row for row in sealed if row not in before)
    return (*before, *new)[-MOST_PRESSES:]


def goes_for_nothing(before: HelpRequest | None, after: HelpRequest, person: str) -> bool:
    """Whether they are on the way to what is not theirs to do any more."""
    if before is None or before.state != "on_the_way" or before.holder != person:
        return False
    return after.state not in {"on_the_way", "done"}


# -- on the line


def on_the_line(told: Outgoing, person: Person, to: To, of: str = "") -> Outgoing | None:
    """What is told to who is on the line now, for staff to say; None when it is no new message."""
    if told.to != ToPerson(person.id):
        return told
    if not isinstance(told, Say):
        return None
    said = text("desk-say-now", name=first_name_of(person), message=aloud(told.text))
    return Say(to, said, for_them(told.buttons, person.id, of), protect=True)


def for_them(rows: Rows, person: str, of: str = "") -> Rows:
    """The buttons of theirs that staff press for them; `of` a request, who worries about it."""
    ours = (tuple(b for button in row if (b := _for_them(button, person, of))) for row in rows)
    return tuple(row for row in ours if row)


def _for_them(button: Button, person: str, of: str) -> Button | None:
    act = button.deed or Deed("")
    if of and act.args.get("conversation") == WORRIES:
        act = deeds.worried(request=of)
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
    told = text("desk-helper-tells", about=why.about or "")
    return Say(to, told, why.presses, protect=True)


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
    worry = Button(text("button-helper-worries"), deeds.worried(request=request.id))
    rows = (
        *for_them((*holder_buttons(request), (worry,)), person.id),
        (Button(text("button-helper-says"), says),),
    )
    return Say(to, said, rows, protect=True)


def _may_change(person: Person, to: To) -> Say:
    name, rights = first_name_of(person), rights_rows(person)
    if person.offer is None:
        return Say(to, text("desk-helper-no-offer", name=name), rights, protect=True)
    kinds = listed([text(f"kind-{kind}") for kind in person.offer.kinds])
    paused = person.offer.paused_until is not None
    said = text("desk-helper-paused" if paused else "desk-helper-line", name=name, kinds=kinds)
    rows = (*for_them(_of_offer(paused=paused), person.id), *rights)
    return Say(to, said, rows, protect=True)


def _of_offer(*, paused: bool) -> Rows:
    week = Button(text("button-helper-week"), deeds.pause_offer(until="week"))
    long = Button(text("button-helper-pause"), deeds.pause_offer(until="open"))
    again = Button(text("button-helper-again"), deeds.resume_offer(), style="success")
    stop = Button(text("button-helper-stop"), deeds.stop_offering())
    rests: Rows = ((again,),) if paused else ((week,), (long,))
    return (*rests, (stop,))
