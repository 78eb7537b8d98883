"""Who asked by phone is rung back: a line in the call list, at the moment that was read to them.

It is there from the intake on, and goes when it was told by phone or the request is over. Its case
guards what was promised; so when nobody rings, or picks up, there is no second case.
"""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.person import Person
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.work import Work

REASON: Final = "ring_back"


@does(deeds.ring_back)
async def ring_back(work: Work, context: Context, _actor: Actor, *, request: str) -> Decision:
    """Put who asked this by phone on the call list, for when they hear how it stands."""
    found = await work.get(HelpRequest, request)
    person = await work.get(Person, found.resident) if found else None
    if found is None or found.state in ENDED or person is None or person.reads:
        return NOTHING
    about = text("call-request", ref=found.ref, kind=text(f"kind-{found.kind}"))
    why = Why(REASON, work.now, of=request, lapses=True, about=about)
    return await put_on_list(work, context, person, why, Wanted(found.look_by))


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
