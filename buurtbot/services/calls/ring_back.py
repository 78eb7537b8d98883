"""Who asked by phone is rung back: a line in the call list, at the moment that was read to them.

It is there from the intake on, and goes when it was told by phone or the request is over. Its case
guards what was promised; so when nobody rings, or picks up, there is no second case.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.asking.how_it_stands import so_now
from buurtbot.domain.calls import calls
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Button, Rows, Style, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.phone.by_phone import aloud
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

REASON: Final = "ring_back"


@does(deeds.ring_back)
async def ring_back(work: Work, context: Context, _actor: Actor, *, request: str) -> Decision:
    """Put who asked this by phone on the call list, for when they hear how it stands."""
    found = await work.get(HelpRequest, request)
    person = await work.get(Person, found.resident) if found else None
    if found is None or found.state in ENDED or person is None or person.reads:
        return NOTHING
    about = text("call-request", ref=found.ref, kind=text(f"kind-{found.kind}"))
    presses = _is_it(person.id, request)
    why = Why(REASON, work.now, of=request, lapses=True, about=about, presses=presses)
    return await put_on_list(work, context, person, why, Wanted(found.look_by))


def _is_it(person: str, request: str) -> Rows:
    """Still needed? Who rings asks it, and presses what they hear."""

    def row(said: str, style: Style = "") -> tuple[Button, ...]:
        act = deeds.still_needed(call=person, request=request, said=said)
        return (Button(text(f"button-needed-{said}"), act, style=style),)

    return row("yes", "success"), row("no")


@does(deeds.rung_back)
async def rung_back(work: Work, context: Context, _actor: Actor, *, request: str) -> Decision:
    """They heard it by phone: nobody has to ring for it any more."""
    found = await work.get(HelpRequest, request)
    if found is None:
        return NOTHING
    return await take_off_list(work, context, found.resident, REASON, of=request)


async def without_over(work: Work, call: Call) -> Call:
    """The call without requests that are over: there is nothing to tell of them."""
    asked = [why.of for why in call.whys if why.reason == REASON]
    found = await work.look(HelpRequest, asked) if asked else {}
    for request in asked:
        if request not in found or found[request].state in ENDED:
            call = calls.taken_off(call, REASON, of=request)
    return call


async def as_it_stands(work: Work, call: Call) -> Call:
    """The call as it is shown, with how each request stands now: that is what they hear."""
    asked = [why.of for why in call.whys if why.reason == REASON]
    found = await work.look(HelpRequest, asked) if asked else {}
    holders = await work.look(Person, [one.holder for one in found.values() if one.holder])

    def shown(why: Why) -> Why:
        request = found.get(why.of) if why.reason == REASON else None
        if request is None or why.about is None:
            return why
        now = aloud(so_now(request, holders.get(request.holder), work.now))
        return replace(why, about=lines((why.about, now)))

    return replace(call, whys=tuple(map(shown, call.whys)))
