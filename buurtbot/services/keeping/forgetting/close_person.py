"""Somebody whose neighbourhood ends: told so once, and forgotten when nothing of theirs is open.

What they asked for is with the desk from then on; what two neighbours agreed goes on. Their own
bot is the only one that Telegram lets write to them, so the word goes while it can.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.invitation import NOT_NEEDED
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY, no_longer_offering, paused
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.helpline_numbers import numbers
from buurtbot.services.core.lent import lending
from buurtbot.services.helping.step_back import steps_back
from buurtbot.services.keeping.forgetting.forget_me import forgotten
from buurtbot.services.matching.inviting import close_invitations
from buurtbot.storage.commit.work import Work
from config.network.network import Neighbourhood

LOOKS_AGAIN: Final = timedelta(days=1)


def close_timer(person: str, work: Work) -> Timer:
    """Whoever is still known at a closed neighbourhood has this timer."""
    return Timer(timers.close_person(person), work.now, deeds.close_person(person=person))


@does(deeds.close_person)
async def close_person(
    work: Work, context: Context, _actor: Actor, *, person: str, told: str = ""
) -> Decision:
    """A timer: the word, and what is open to the desk; when nothing is open, forget them."""
    found = await work.get(Person, person)
    if found is None or found.home or not context.neighbourhood(found.bot).closed:
        return NOTHING
    requests = await work.get_all(HelpRequest, list(found.requests))
    open_ones = [request for request in requests if request.state not in ENDED]
    if not open_ones and not await _is_busy(work, found):
        goodbye = text("closed-goodbye", **_whom(context, found)) if found.consent else None
        return await forgotten(work, context, found, goodbye)
    decision = await _asked_no_more(work, context, found)
    for request in open_ones:
        decision += await _to_desk(work, context, request, decision.latest(found))
    word = (
        () if told else (Say(ToPerson(found.id), text("closing-told", **_whom(context, found))),)
    )
    again = deeds.close_person(person=person, told="yes")
    timer = Timer(timers.close_person(person), work.now + LOOKS_AGAIN, again)
    return decision + Decision(tell=word, later=(timer,))


async def _is_busy(work: Work, person: Person) -> bool:
    """Whether somebody waits for them as a volunteer, or a person of the desk is on it."""
    if person.offer and person.offer.busy_with:
        return True
    cases = await work.get_all(Case, list(person.cases))
    return any(case.closed is None for case in cases)


def _whom(context: Context, person: Person) -> dict[str, str]:
    return whom_to_call(context.neighbourhood(person.bot))


def whom_to_call(here: Neighbourhood) -> dict[str, str]:
    """Who is there for somebody whose bot stops."""
    lines = {key: numbers()[key] for key in ("emergency", "suicide_line")}
    return {"name": here.name, "organisation": here.organisation, "phone": here.desk.phone} | lines


def is_closed(here: Neighbourhood) -> Text:
    """What who begins something new hears."""
    return text("closed-bot", **whom_to_call(here))


async def _asked_no_more(work: Work, context: Context, person: Person) -> Decision:
    """No invitations and no talk any more; who still holds something goes on with that."""
    own = [await work.get(Talk, person.id), await work.get(Staying, person.id)]
    gone = Decision(drop=tuple(one for one in own if one))
    offer = person.offer
    if offer is None:
        return gone
    if offer.busy_with:
        rests = paused(person, UNTIL_I_SAY)
        return gone + Decision(keep=(rests,), carry=lending(context, rests))
    stopped = no_longer_offering(person)
    steps = steps_back(work, person)
    return gone + Decision(keep=(stopped,), later=steps, carry=lending(context, stopped))


async def _to_desk(work: Work, context: Context, request: HelpRequest, about: Person) -> Decision:
    """A person of the desk looks: nobody is asked any more; who holds it goes on."""
    if request.state == "with_desk":
        return NOTHING
    left, closing = request, NOTHING
    if request.state == "open":
        bare = pace.nobody_waits(request)
        left = replace(bare, state="with_desk", look_by=work.now)
        later, told = pace.no_more_asking(left), close_invitations(request, NOT_NEEDED)
        closing = Decision(keep=(left,), tell=told, later=later)
    return closing + await open_case(
        work,
        context,
        NewCase(
            reason="closing",
            neighbourhood=left.neighbourhood,
            about=about,
            request=left,
            words=left.words,
            tell=False,
        ),
    )
