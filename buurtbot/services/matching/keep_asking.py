"""Go on asking; and when there is nobody left to ask, let a person look at once."""

from dataclasses import replace

from buurtbot.domain.asking.asked import nobody_came
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import Sides, tell_resident
from buurtbot.domain.matching import pace
from buurtbot.services.cases.hand_to_desk import by_when, open_case
from buurtbot.services.core.context import Context
from buurtbot.services.matching.inviting import ask_around
from buurtbot.storage.commit.work import Work


async def keep_asking(
    work: Work, context: Context, request: HelpRequest, *, widen: bool
) -> Decision:
    """Ask more volunteers; when nobody is left and none may become free, it goes to the desk.

    Only in the lane of the municipality, where one request asks at a time. Does nothing when the
    request is not open any more.
    """
    if request.state != "open":
        return NOTHING
    asked = await ask_around(work, context, request, widen=widen)
    if not asked.gives_up:
        return asked.decision
    request = asked.decision.latest(request)
    return asked.decision + await nobody_found(work, context, request)


async def nobody_found(
    work: Work,
    context: Context,
    request: HelpRequest,
    *,
    resident: Person | None = None,
    reason: Reason = "unmatched",
) -> Decision:
    """A person looks from now on. Open invitations stay valid; the resident hears it honestly."""
    about = resident or await work.get(Person, request.resident)
    request = replace(request, state="with_desk", look_by=work.now)
    opened = await open_case(
        work,
        context,
        NewCase(
            reason=reason,
            neighbourhood=request.neighbourhood,
            about=about,
            request=request,
            tell=False,
        ),
    )
    return opened + Decision(
        tell=_told(work, context, opened, request, about),
        later=pace.no_more_asking(request),
        noted=(AuditLine("house", "nobody_found", request.id),),
    )


def _told(
    work: Work, context: Context, opened: Decision, request: HelpRequest, about: Person | None
) -> tuple[Say, ...]:
    if about is None:
        return ()
    sides = Sides(opened.latest(request), about, None, work.now, context.policy)
    case = opened.first(Case)
    message, buttons = nobody_came(request, by_when=by_when(work, context, case), now=work.now)
    return (tell_resident(sides, message, buttons),)
