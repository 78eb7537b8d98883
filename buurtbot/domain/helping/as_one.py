"""Who is put together helps on under one name: what they hold, were asked for, and did."""

from dataclasses import replace

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.as_one import Twice


def under_one(request: HelpRequest, twice: Twice) -> HelpRequest:
    """They hold it, or were asked for it, under the name that stays."""
    invited = (replace(one, person=twice.now(one.person)) for one in request.invited)
    return replace(
        request,
        holder=twice.now(request.holder),
        first_ask=twice.now(request.first_ask),
        invited=tuple(invited),
    )
